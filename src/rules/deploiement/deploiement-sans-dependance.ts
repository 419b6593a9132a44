import { plain } from '../../french/fold.ts';
import { quote } from '../../french/typography.ts';
import type { Rule } from '../../judge/rule.ts';
import { isWaiting } from '../../text/answered-elsewhere.ts';
import { isEmptyAction } from '../../text/empty-actions.ts';
import { incompleteElementFindings } from '../elements.ts';

const covered = {
  nature: 'partenaire',
  description: 'accès au fichier de la mairie',
  contournement: 'liste papier en attendant',
};

export const deploiementSansDependance: Rule = {
  id: 'deploiement-sans-dependance',
  phases: ['investigation', 'construction'],
  needs: ['deploiement.dependances'],
  examples: {
    good: [
      { name: 'aucune dépendance', patch: { 'deploiement.dependances': [] } },
      {
        name: 'aucune attente, un geste',
        patch: { 'deploiement.dependances': [{ ...covered, contournement: 'rien à attendre : le courriel suffit' }] },
      },
      { name: 'une dépendance contournée', patch: { 'deploiement.dependances': [covered] } },
    ],
    bad: [
      {
        name: 'un mot pour ce que l’on ferait',
        patch: { 'deploiement.dependances': [{ ...covered, contournement: 'sensibiliser les services' }] },
      },
      {
        name: 'dit comme on parle',
        patch: { 'deploiement.dependances': [{ ...covered, contournement: 'y en a pas, sans l’arrêté on attend' }] },
      },
      {
        name: 'patienter',
        patch: { 'deploiement.dependances': [{ ...covered, contournement: 'patienter jusqu’à l’équipement' }] },
      },
      {
        name: 'sans eux, rien',
        patch: {
          'deploiement.dependances': [{ ...covered, contournement: 'aucun : sans la mairie, on ne démarre pas' }],
        },
      },
      {
        name: 'attendre n’est pas un contournement',
        patch: { 'deploiement.dependances': [{ ...covered, contournement: 'attendre l’accord de la mairie' }] },
      },
      {
        name: 'rien d’autre que d’attendre',
        patch: {
          'deploiement.dependances': [{ ...covered, contournement: 'pas de plan B, il faudra attendre l’arrêté' }],
        },
      },
      {
        name: 'une seconde dépendance sans contournement',
        patch: {
          'deploiement.dependances': [covered, { nature: 'texte_juridique', description: 'décret attendu en mai' }],
        },
      },
      {
        name: 'contournement vide',
        patch: {
          'deploiement.dependances': [covered, { nature: 'budget', description: 'crédits de 2028', contournement: '' }],
        },
      },
    ],
  },
  published: {
    question: 'dependance_externe',
    fires: (reading) => reading.dependance_externe.yes,
    message: 'Le succès dépend d’un événement hors de la main de l’équipe. Que faites-vous s’il ne vient pas ?',
    examples: {
      good: [
        '## Solution\n\nUn site aide les familles à partir en vacances.',
        '## Problème\n\nLes démarches sont longues.',
      ],
      bad: [
        '## Prochaines étapes\n\nLa suite dépend de la publication du décret, et reste conditionnée à la refonte du système d’information par la direction.\n\nSous réserve de l’accord du ministère, le service est bloqué en attente de la modification de la loi.',
      ],
    },
  },
  *check(draft, context) {
    for (const item of draft.at('deploiement.dependances').items) {
      const at = item.at('contournement');
      if (at.text && (isWaiting(at.text) || WAITS.test(plain(at.text)))) {
        const message = `${quote(at.text)} : attendre n’est pas un contournement. Que faites-vous si rien ne vient ?`;
        yield { message, at, severity: 'warning' };
      } else if (at.text && isEmptyAction(at.text)) {
        const message = `${quote(at.text)} : que faites-vous, le jour où ce qui dépend d’eux ne vient pas ?`;
        yield { message, at, severity: 'warning' };
      }
    }
    yield* incompleteElementFindings('deploiement.dependances', draft, context);
  },
};

/** « pas de contournement, il faut attendre le décret »; « aucun : sans eux, on ne démarre pas » says what happens. */
const WAITS =
  /^(?:suivre|relancer)\b|^(?:(?:il n'y a |on n'a |y a )?(?:pas|aucun) (?:de |d')?(?:contournement|plan b|alternative|solution de (?:repli|rechange)),? )?(?:il )?(?:faut|faudra|ne reste qu'a|reste a) (?:juste |bien )?(?:attend|patient)|^(?:(?:il )?(?:n')?y en a pas|aucun|pas de (?:contournement|plan b)|rien)(?![a-z]).{0,40}\b(?:on|nous) attend/;
