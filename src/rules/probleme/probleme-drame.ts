import { plain } from '../../french/fold.ts';
import { enumerate } from '../../french/typography.ts';
import type { Rule } from '../../judge/rule.ts';
import type { Draft } from '../../model/draft.ts';
import { PHASES } from '../../model/phase.ts';
import { REPETITION, SOUFFRANCE, TOURS_ADMINISTRATIFS } from '../../text/lexicons/harm.ts';
import { measures } from '../../text/quantities.ts';
import { sentences } from '../../text/sentences.ts';
import { has } from '../../text/words.ts';
import { namesUsager } from '../usagers/naming.ts';
import { isLate } from './late.ts';

const HOW_MANY = 'combien ils sont, ou à quel rythme cela revient';

/** A verb in the plural, as one tells what many live: nouns and adverbs in « -ent » are none. */
const LIVED =
  /(?<![a-z])(?!(?:souvent|agent|client|patient|urgent|absent|present|accident|argent|parent|recent|different|competent|adolescent|resident|frequent|permanent)(?![a-z]))(?:[a-z]{1,20}(?:[^aeioum]|[^aeiou]m)ent|[a-z]{1,20}(?:ai|oi|ui)ent|sont|ont|font|vont)(?![a-z])/;

/** What becomes of people whom nobody answers, of whoever it is told. */
const GIVEN_UP =
  /\b(?:pleur(?:e|ent)|laiss(?:e|ent) tomber|baiss(?:e|ent) les bras|rachet(?:e|ent)|escarres?|ne (?:recupere|recoi|touche|retrouve|obtien)\w{0,4} (?:plus )?(?:rien|jamais|pas)|personne ne (?:le |la |les )?(?:leur )?(?:dit|previent|repond|rappelle|explique))(?![a-z])/;

/** No list holds all that people may suffer: what happens to them is believed, unless it is said as a service says it. */
function isSuffered(sentence: string): boolean {
  return LIVED.test(plain(sentence)) && !has(TOURS_ADMINISTRATIFS, sentence);
}

/** A problem is somebody's: what hurts, whom, when. The lists prove what they find; their silence asks. */
export const problemeDrame: Rule = {
  id: 'probleme-drame',
  phases: PHASES,
  needs: ['probleme.enonce'],
  severity: 'warning',
  examples: {
    good: [
      {
        name: 'des vignerons, qu’aucune liste ne nomme',
        patch: {
          'probleme.enonce':
            'Depuis 2019, 300 vignerons par an attendent leur prime et rachètent leurs plants à crédit.',
        },
        also: ['usagers-cibles'],
      },
      ...[
        'Six cents lecteurs aveugles : personne ne leur répond, ils laissent tomber.',
        'Sur les 7 400 victimes de vol de l’année, une sur trois ne récupère rien.',
      ].map((enonce) => ({
        name: `ce qui arrive à ceux à qui nul ne répond : ${enonce}`,
        patch: { 'probleme.enonce': enonce },
      })),
      {
        name: 'ceux qui souffrent, dits par ce qu’ils font',
        patch: {
          'probleme.enonce':
            'Chaque année, 7 400 exportateurs perdent une heure à remplir quatre fois le même formulaire.',
        },
        also: ['usagers-cibles'],
      },
      ...['une trentaine de plaisanciers attendent une place', 'des dizaines de routiers attendent un lit'].map(
        (told) => ({
          name: `ceux que l’on compte par dizaines : ${told}`,
          patch: { 'probleme.enonce': `Chaque soir, ${told}, et renoncent.` },
          also: ['usagers-cibles'],
        }),
      ),
      {
        name: 'qui, combien, et ce qu’ils perdent',
        patch: { 'probleme.enonce': 'Chaque année, 7 400 victimes de vol attendent dix mois un objet déjà retrouvé.' },
      },
      {
        name: 'sans mot de souffrance connu, avec une négation d’usager',
        patch: { 'probleme.enonce': 'Chaque hiver, 7 400 victimes de vol ne trouvent jamais à qui s’adresser.' },
      },
      {
        name: 'les mots de la fiche valent ceux de la liste',
        patch: {
          'usagers.cibles[0].nom': 'scaphandriers',
          'probleme.enonce': 'Chaque année, 7 400 scaphandriers renoncent à leur visite.',
        },
        also: ['identite-resume', 'investigation-vrais-usagers', 'solution-idee'],
      },
    ],
    bad: [
      {
        name: 'ni personne, ni perte, même longtemps après',
        phase: 'perennisation',
        patch: { 'probleme.enonce': 'L’accès aux ressources adaptées demeure perfectible selon les territoires.' },
        also: ['usagers-cibles', 'probleme-quantifie'],
      },
      {
        name: 'personne n’y souffre',
        patch: { 'probleme.enonce': 'Chaque année, 7 400 victimes reçoivent une lettre.' },
      },
      {
        name: 'une personne morale',
        patch: { 'probleme.enonce': 'Chaque année, 7 400 fois, une personne publique ne sait pas répondre.' },
        also: ['usagers-cibles'],
      },
      {
        name: 'des procédures tièdes',
        patch: {
          'probleme.enonce':
            'Le suivi des vélos est perfectible et les procédures ne sont pas optimales pour les usagers.',
        },
        also: ['probleme-quantifie'],
      },
      {
        name: 'une organisation, personne',
        patch: { 'probleme.enonce': 'Le circuit des scellés est complexe et peu lisible.' },
        also: ['probleme-quantifie'],
      },
    ],
  },
  published: {
    question: 'souffrance_usager',
    fires: (reading) => !reading.souffrance_usager.yes,
    message: 'Le texte ne dit pas ce que les personnes subissent : temps, argent, santé ou droit perdu ?',
    examples: {
      good: [
        '## Problème\n\nDes parents isolés renoncent à leurs droits, découragés par des démarches longues et incompréhensibles.',
        '## Problème\n\nLes infirmières perdent des heures à ressaisir les mêmes données, au risque de se tromper de dose.',
      ],
      bad: [
        '## Problème\n\nLa direction souhaite centraliser ses données et mieux piloter son activité.',
        '## Contexte\n\nLe ministère modernise son système d’information.',
      ],
    },
  },
  *check(draft, { phase }) {
    const at = draft.at('probleme.enonce');
    const text = at.text ?? '';
    const parts = sentences(text);
    const signals: Record<string, boolean> = {
      'qui souffre': namesUsager(text, draft) > 0,
      [HOW_MANY]: has(REPETITION, text) || measures(text).length > 0,
      // The one who suffers stands there, or in the sentence before: « le système souffre » is no drame.
      // Told where it is asked, it is not asked again here.
      'ce qu’ils y perdent':
        isLossTold(draft) ||
        (namesUsager(text, draft) > 0 && GIVEN_UP.test(plain(text))) ||
        parts.some(
          (part, rank) =>
            !LUKEWARM.test(plain(part)) &&
            ((has(SOUFFRANCE, part) && namesUsager(withWhom(parts, rank), draft) > 0) ||
              (namesUsager(part, draft) > 0 && isSuffered(part))),
        ),
    };
    const missing = Object.keys(signals).filter((signal) => !signals[signal]);
    if (missing.length === 0) return;
    // That no number is told is another rule's.
    if (missing.length === 1 && !signals[HOW_MANY]) return;
    const asked = enumerate(missing, 'et');
    const isClose = missing.length === 1;
    const message = `Dans l’énoncé, on ne voit pas encore : ${asked}.`;
    yield { message, at, ...(isClose && { severity: 'info' as const }), onlyAtGate: isClose && isLate(phase) };
  },
};

/** « Une sur huit réhospitalisée »: of those who were told before, however long before. */
const OF_THEM =
  /^(?:une?|deux|trois|quatre|\d{1,3}) sur (?:\d|deux|trois|quatre|cinq|six|huit|dix)|^(?:la moitie|un tiers|un quart|certaine?s|beaucoup|plusieurs|d'autres|les autres|ils|elles)\b/;

function withWhom(parts: readonly string[], rank: number): string {
  const from = OF_THEM.test(plain(parts[rank] ?? '')) ? 0 : Math.max(0, rank - 1);
  return parts.slice(from, rank + 1).join(' ');
}

/** « pas optimal », « perfectible »: said of a process, and nobody is seen to lose anything. */
const LUKEWARM =
  /\b(?:pas (?:toujours |vraiment |tres |encore )?(?:optim|efficien|ideal|fluide|satisfaisan)|perfectibles?|sous-optim|ameliorables?|pourrai(?:t|ent) etre (?:mieux|ameliore|optimise|plus ))/;

/** In the words of who suffers; and where neither they nor their loss are told yet, that absence is told as such. */
function isLossTold(draft: Draft): boolean {
  const recit = draft.at('usagers.recit').text ?? '';
  const isYetToCome = !draft.at('usagers').isAnswered && !draft.at('probleme.prejudice').isAnswered;
  return isYetToCome || recit.trim().split(/\s+/).length >= FEW;
}

/** Fewer words name a group, or nothing. */
const FEW = 5;
