import { plain } from '../../french/fold.ts';
import { formatNumber } from '../../french/numbers.ts';
import { plural, quote } from '../../french/typography.ts';
import type { Rule, RuleFinding } from '../../judge/rule.ts';
import type { Draft } from '../../model/draft.ts';
import { PHASES } from '../../model/phase.ts';
import { CHOSE, isEverybody } from '../../text/everybody.ts';
import { USAGERS } from '../../text/lexicons/people.ts';
import { has, shareRadical } from '../../text/words.ts';
import { incompleteElementFindings } from '../elements.ts';
import { usagerWords } from './naming.ts';

/** Nobody has met these groups: another rule says so. */
const OTHERS = ['investigation-vrais-usagers'];
const group = (nom: string) => ({ nom, effectif: 1200, nature: 'usager', besoin: 'une réponse en moins d’un mois' });

export const usagersCibles: Rule<'maximum'> = {
  id: 'usagers-cibles',
  phases: PHASES,
  needs: ['usagers.cibles'],
  severity: 'warning',
  options: { maximum: { default: 4, minimum: 1, title: 'groupes au plus, en investigation' } },
  examples: {
    good: [
      {
        name: 'un monde, celui de quelqu’un',
        patch: { 'usagers.cibles': [group('victimes du monde de la nuit')] },
        also: OTHERS,
      },
      { name: 'un seul groupe complet', patch: { 'usagers.cibles': [group('victimes')] }, also: OTHERS },
      {
        name: 'quatre groupes',
        patch: { 'usagers.cibles': ['victimes', 'agents', 'médecins', 'élèves'].map(group) },
        also: OTHERS,
      },
    ],
    bad: [
      ...['le public scolaire', 'monde agricole', 'toute entreprise concernée', 'acteurs ruraux au sens large'].map(
        (name) => ({
          name: `une foule : ${name}`,
          patch: { 'usagers.cibles': [group('victimes'), group(name)] },
          also: OTHERS,
        }),
      ),
      {
        name: 'le même groupe deux fois',
        patch: { 'usagers.cibles': [group('victimes'), group('Victimes')] },
        also: OTHERS,
      },
      { name: 'un groupe de zéro personne', patch: { 'usagers.cibles[0].effectif': 0 } },
      { name: 'un groupe plus grand que le pays', patch: { 'usagers.cibles[0].effectif': 99_000_000 } },
      {
        name: 'tous les publics, l’un après l’autre',
        patch: { 'usagers.cibles': [group('particuliers, entreprises et collectivités')] },
        also: OTHERS,
      },
      { name: 'une maison', patch: { 'usagers.cibles': [group('la préfecture')] }, also: OTHERS },
      {
        name: 'tout le monde',
        patch: { 'usagers.cibles': [group('tout le monde (victimes, familles, agents)')] },
        also: OTHERS,
      },
      {
        name: 'un dispositif, personne',
        patch: { 'usagers.cibles': [group('le système judiciaire, les victimes')] },
        also: OTHERS,
      },
      {
        name: 'des gens dont l’énoncé ne dit rien',
        patch: {
          'usagers.cibles': [group('plongeurs')],
          'probleme.enonce': 'Chaque année, 7 400 vélos retrouvés attendent dix mois au greffe.',
        },
        also: [...OTHERS, 'identite-resume', 'probleme-drame'],
      },
      {
        name: 'cinq groupes',
        patch: { 'usagers.cibles': ['victimes', 'agents', 'médecins', 'élèves', 'maires'].map(group) },
        also: OTHERS,
      },
      {
        name: 'un second groupe sans effectif',
        patch: {
          'usagers.cibles': [group('victimes'), { nom: 'agents', nature: 'agent', besoin: 'un interlocuteur' }],
        },
        also: OTHERS,
      },
    ],
  },
  published: {
    question: 'usagers_precis',
    fires: (reading) => !reading.usagers_precis.yes,
    message: 'On ne sait pas qui vit ce problème : quel groupe précis, plutôt que « les usagers » ?',
    examples: {
      good: [
        '## Problème\n\nLes secrétaires de mairie des petites communes passent leurs soirées à refaire les mêmes actes.',
        '## Usagers\n\nLes jeunes de 16 à 25 ans suivis par une mission locale, qui cherchent un logement.',
      ],
      bad: [
        '## Problème\n\nLe service est complexe.\n\n## Solution\n\nUn outil.',
        '## Contexte\n\nLa plateforme est en cours de refonte.',
      ],
    },
  },
  *check(draft, context) {
    const at = draft.at('usagers.cibles');
    if (context.phase === 'investigation' && at.items.length > context.options.maximum) {
      yield {
        message: `La fiche vise ${plural(at.items.length, 'groupe')}. Gardez ceux qui souffrent le plus : ${context.options.maximum} au plus.`,
        at,
        on: 'key',
      };
    }
    const names = at.items.map((item) => item.at('nom'));
    for (const name of names) yield* nobody(name);
    for (const [rank, name] of names.entries())
      if (name.text && names.slice(0, rank).some(({ text }) => plain(text ?? '') === plain(name.text ?? '')))
        yield {
          message: `${quote(name.text)} est déjà un groupe de la fiche. Lequel vouliez-vous ajouter ?`,
          at: name,
        };
    for (const size of at.items.map((item) => item.at('effectif'))) yield* oddSize(size);
    yield* strangers(draft);
    yield* incompleteElementFindings('usagers.cibles', draft, context);
  },
};

/** People who live in France, in round numbers (Insee, 2025). */
const EVERYONE = 69_000_000;

function* oddSize(at: Draft): Iterable<RuleFinding> {
  if (at.number === 0) yield { message: 'Ce groupe compte zéro personne. Combien sont-elles, même à peu près ?', at };
  if (at.number !== undefined && at.number > EVERYONE)
    yield {
      message: `${formatNumber(at.number)} personnes : plus que n’en compte le pays. Est-ce le bon nombre ?`,
      at,
    };
}

/** A house, told by its name alone: those who work there may suffer, it does not. */
const HOUSE =
  /^(?:le |la |les |l'|nos |notre )?(?:prefectures?|mairies?|communes?|departements?|regions?|ministeres?|caf|cpam|dsi|ddt|dreal|rectorats?|directions?|services? (?:de l'etat|publics?)|etat|conseils? (?:departemental|regional|departementaux|regionaux)|collectivites?)$/;

/** One side of a service: vague, and yet not everybody. */
const A_SIDE = /^(?:les |des )?(?:agents?|professionnels?|entreprises?)$/;

function* nobody(at: Draft): Iterable<RuleFinding> {
  const text = at.text ?? '';
  if (isEverybody(text) && !A_SIDE.test(plain(text)))
    yield { message: `${quote(text)} : qui souffre le plus, et combien sont-ils ?`, at };
  else if (CHOSE.test(plain(text)) || HOUSE.test(plain(text)))
    yield { message: `${quote(text)} n’est pas un groupe de personnes. Qui sont-elles ?`, at };
}

const FEW_WORDS = 6;

/** Two fields that ought to speak of the same people: no word list is needed. */
function* strangers(draft: Draft): Iterable<RuleFinding> {
  const [names, statement] = [usagerWords(draft), draft.at('probleme.enonce').text];
  // A few words tell nobody's problem: that is said of them.
  if (statement === undefined || statement.split(/\s+/).length < FEW_WORDS) return;
  // People may be told by what they live, without their name.
  if (names !== '' && !has(USAGERS, statement) && !shareRadical(statement, names)) {
    const message =
      'Aucun groupe d’usagers n’est nommé dans l’énoncé du problème. Parle-t-on bien des mêmes personnes ?';
    yield { message, at: draft.at('usagers.cibles'), on: 'key', comparesAnswers: true };
  }
}
