import { daysBetween, formatDate } from '../../french/dates.ts';
import { plain } from '../../french/fold.ts';
import { formatNumber } from '../../french/numbers.ts';
import { quote } from '../../french/typography.ts';
import type { Rule } from '../../judge/rule.ts';
import { quantities } from '../../text/quantities.ts';
import { tellsChange } from '../../text/told-change.ts';
import { finds, lexicon } from '../../text/words.ts';
import { worseThanBefore } from '../../text/worse-than-before.ts';
import { impossibleFigures } from '../impossible-figures.ts';

/** What a service does to people, before it changes anything for them. */
const VAGUE = lexicon(
  'mieux (?:informee?s?|accompagnee?s?|orientee?s?|outillee?s?|sensibilisee?s?|connue?s?|comprise?s?)',
  'sensibilisee?s?',
  'plus (?:autonomes?|visibles?|lisibles?|fluides?)',
  'valorisee?s?',
);

/** What is due in six months can be counted, or will be argued about. */
export const deploiementObjectif6Mois: Rule = {
  id: 'deploiement-objectif-6-mois',
  phases: ['investigation', 'construction'],
  needs: ['deploiement.objectif_6_mois'],
  examples: {
    good: [
      ...[
        '90 vélos repris en moins de 30 jours, contre 75 aujourd’hui',
        'un délai de quatre mois, contre dix aujourd’hui',
        '12 appels par victime, contre 30 avant',
        '40 élèves inscrits en deux jours d’attente, contre 60 en un mois',
      ].map((impact) => ({
        name: `mieux qu’avant : ${impact}`,
        patch: { 'deploiement.objectif_6_mois.impact': impact },
      })),
      {
        name: 'aucun est un nombre',
        patch: { 'deploiement.objectif_6_mois.impact': 'Aucune victime n’attend plus sans nouvelle.' },
      },
      { name: 'un nombre seul répond à « combien »', patch: { 'deploiement.objectif_6_mois.usage': '60 / 120' } },
      {
        name: 'un nombre dans chacun',
        patch: {
          'deploiement.objectif_6_mois.usage': '80 victimes prévenues',
          'deploiement.objectif_6_mois.impact': '60 vélos repris en moins de 30 jours',
        },
      },
      { name: 'une durée en abrégé', patch: { 'deploiement.objectif_6_mois.impact': 'Délai de reprise 1 j' } },
      {
        name: 'une durée vaut mesure',
        patch: { 'deploiement.objectif_6_mois.impact': 'Le vélo est repris en trois semaines au lieu de dix mois.' },
      },
    ],
    bad: [
      {
        name: 'des visites d’une page',
        patch: { 'deploiement.objectif_6_mois.usage': '2 000 visites sur la page de présentation' },
      },
      ...[
        '10 vélos repris par leur propriétaire, contre 12 aujourd’hui',
        '60 vélos repris en moins de 30 jours, contre 75 aujourd’hui',
        'délai de retrait porté à douze mois, contre dix aujourd’hui',
      ].map((impact) => ({
        name: `moins bien qu’avant : ${impact}`,
        patch: { 'deploiement.objectif_6_mois.impact': impact },
      })),
      {
        name: 'un usage sans nombre',
        patch: { 'deploiement.objectif_6_mois.usage': 'Les victimes de vol utilisent le service' },
      },
      {
        name: 'un impact sans nombre',
        patch: { 'deploiement.objectif_6_mois.impact': 'Les vélos sont repris plus vite.' },
      },
      {
        name: 'plus de retours sans rien qu’aujourd’hui',
        patch: { 'deploiement.objectif_6_mois.impact': '40 % de victimes sans réponse, contre 25 % aujourd’hui' },
      },
      {
        name: 'deux fois la même phrase',
        patch: {
          'deploiement.objectif_6_mois.usage': '80 vélos repris',
          'deploiement.objectif_6_mois.impact': '80 vélos repris',
        },
      },
      {
        name: 'des gens mieux informés',
        patch: { 'deploiement.objectif_6_mois.impact': 'Des victimes mieux informées de leurs droits.' },
      },
      {
        name: 'une version n’est pas un nombre',
        patch: { 'deploiement.objectif_6_mois.impact': 'La livraison du lot 2 et la refonte du portail' },
        also: ['impact-effet-pas-livrable'],
      },
      { name: 'une échéance dans deux ans', patch: { 'deploiement.objectif_6_mois.echeance': '2028-12-31' } },
      { name: 'une échéance passée', patch: { 'deploiement.objectif_6_mois.echeance': '2026-06-30' } },
    ],
  },
  published: {
    question: 'objectif_chiffre_date',
    fires: (reading) => !reading.objectif_chiffre_date.yes,
    message: 'Aucun objectif n’a à la fois un chiffre et une date. Combien, et pour quand ?',
    examples: {
      good: [
        '## Objectifs à 6 mois\n\n- 500 dossiers déposés en ligne d’ici fin juin 2027\n- 10 départements utilisent le service',
        '## Objectifs\n\nD’ici décembre 2026, accompagner 200 familles.',
      ],
      bad: [
        '## Solution\n\nUn site aide les familles à partir en vacances.',
        '## Objectifs\n\nAider les familles et simplifier leurs démarches.',
      ],
    },
  },
  *check(draft, { today }) {
    const goal = draft.at('deploiement.objectif_6_mois');
    const [use, effect, deadline] = [goal.at('usage'), goal.at('impact'), goal.at('echeance')];
    yield* impossibleFigures([use, effect]);
    const bare = [use, effect].filter((at) => at.text && !tellsNumber(at.text));
    const [vague] = finds(VAGUE, effect.text ?? '');
    const [first] = bare;
    if (vague !== undefined && bare.includes(effect)) {
      const message = `${quote(vague)} ne change encore la vie de personne. Que feront-ils, ou que ne subiront-ils plus ?`;
      yield { message, at: effect };
    } else if (first !== undefined) {
      const what = bare.length > 1 ? 'Ces objectifs ne portent' : 'Cet objectif ne porte';
      yield { message: `${what} aucun nombre. Combien, dans six mois ?`, at: first };
    }
    const [noise] = PAGE.exec(use.text ?? '') ?? [];
    if (noise !== undefined)
      yield {
        message: `${quote(noise)} compte le bruit. Combien s’en serviront pour de bon ?`,
        at: use,
        severity: 'warning',
      };
    for (const at of [use, effect]) {
      const worse = worseThanBefore(at.text ?? '');
      if (worse === null) continue;
      const [aim, before] = worse.map(formatNumber);
      yield {
        message: `L’objectif, ${aim}, est moins bon que ce qui existe, ${before}. Les deux nombres sont-ils à leur place ?`,
        at,
      };
    }
    if (use.text && plain(use.text) === plain(effect.text ?? '')) {
      yield {
        message: 'Usage et impact disent la même chose. L’impact est ce qui change pour les gens.',
        at: effect,
        severity: 'warning',
      };
    }
    if (deadline.date && daysBetween(today, deadline.date) > FAR) {
      const message = `Le ${formatDate(deadline.date)} est dans plus d’un an. Que verra-t-on déjà dans six mois ?`;
      yield { message, at: deadline, severity: 'warning' };
    }
    if (deadline.date && deadline.date < today) {
      yield {
        message: `L’échéance du ${formatDate(deadline.date)} est passée. Où en êtes-vous, et quelle est la suivante ?`,
        at: deadline,
        severity: 'warning',
      };
    }
  },
};

/** Seen by nobody knows whom. */
const PAGE =
  /(?:visites? (?:sur|de) (?:la |le |notre )?(?:page|site|portail)|pages? vues?|abonn[ée]e?s? (?:à|aux)|vues? (?:sur|de la vid[ée]o))/iu;

/** In days: a goal of six months, told before an investigation of three, is closer. */
const FAR = 400;

/** « la version 3 »: a rank counts nothing. */
const RANKED = /(?<!\p{L})(?:version|v|lot|phase|palier|sprint|jalon|étape|tome)\.? ?\d{1,2}(?:\.\d{1,2})?(?!\d)/giu;

/** « aucun enfant ne rentre en retard »: none is a number. */
const NONE = /(?<!\p{L})(?:plus )?(?:aucune? \p{L}{3}|personne (?=ne |n['’])|z[ée]ro )|(?<!\p{L})plus une? seule? /iu;

/** « 60 », « < 5 par mois »: an answer that is a figure counts what its question asks. */
function tellsNumber(text: string): boolean {
  const counted = text.replace(RANKED, '');
  return (
    /^[\s~<>≤≥+-]{0,3}\d|(?:sur|parmi|des|les) \d|\d ?(?:%|j|h|jours?|heures?|min|mois|sem|semaines?|ans?)(?!\p{L})/u.test(
      counted,
    ) ||
    quantities(counted).length > 0 ||
    NONE.test(counted) ||
    tellsChange(counted)
  );
}
