import { daysBetween, formatDate } from '../../french/dates.ts';
import { plain } from '../../french/fold.ts';
import { quote } from '../../french/typography.ts';
import type { Rule } from '../../judge/rule.ts';

/** A quarter. */
const MOST_DAYS = 92;

/** « plus d'évolution », « le produit est gelé » */
const FROZEN =
  /\b(?:plus|aucune?|pas|sans|zero|ni) (?:d'|de )?(?:nouvelles? |autres? )?(?:evolutions?|ameliorations?|developpements?|fonctionnalites?)\b|\b(?:service|produit|version|perimetre|code) (?:est |sera )?(?:fige|gele)e?\b|\ben l'etat\b|\bminimum (?:vital|syndical)\b/;
const KEPT_RUNNING =
  /\b(?:maintenance|corrections?|correctifs?|tma|mco|maintien en condition operationnelle|support)\b/;
const ONLY = /\b(?:uniquement|seule(?:ment)?|exclusivement|rien d'autre|et c'est tout)\b/;
const AND_MORE = /\b(?:mais|sauf|et (?:une|des|les|deux|trois) (?:evolution|amelioration|nouveaute|version)s?)\b/;

/** « maintenance corrective uniquement » */
function isFrozen(text: string): boolean {
  const flat = plain(text);
  return (FROZEN.test(flat) || (KEPT_RUNNING.test(flat) && ONLY.test(flat))) && !AND_MORE.test(flat);
}

export const perennisationAmeliorationsContinuent: Rule = {
  id: 'perennisation-ameliorations-continuent',
  phases: ['perennisation'],
  needs: ['perennisation.derniere_livraison'],
  severity: 'warning',
  presentState: true,
  examples: {
    good: [
      ...[
        'réponse sous deux jours ouvrés, une évolution par mois',
        'maintenance corrective sous 24 h, et une amélioration livrée chaque quinzaine',
      ].map((said) => ({ name: said, patch: { 'perennisation.ressources.niveau_service': said } })),
      { name: 'la semaine dernière', patch: { 'perennisation.derniere_livraison': '2026-11-17' } },
      { name: 'il y a deux mois', patch: { 'perennisation.derniere_livraison': '2026-09-23' } },
    ],
    bad: [
      ...[
        'maintenance corrective uniquement, plus d’évolution',
        'Corrections des anomalies seulement',
        'le produit est gelé, la TMA répond',
        'maintien en l’état',
      ].map((said) => ({ name: said, patch: { 'perennisation.ressources.niveau_service': said } })),
      { name: 'il y a six mois', patch: { 'perennisation.derniere_livraison': '2026-05-20' } },
      { name: 'une date à venir', patch: { 'perennisation.derniere_livraison': '2027-01-10' } },
    ],
  },
  *check(draft, { today }) {
    const service = draft.at('perennisation.ressources.niveau_service');
    if (isFrozen(service.text ?? ''))
      yield {
        message: `${quote(service.text ?? '')} : le service n’évolue donc plus. Qui l’améliore, et à quel rythme ?`,
        at: service,
      };
    const at = draft.at('perennisation.derniere_livraison');
    if (!at.date) return;
    if (at.date > today)
      yield { message: 'Cette date est à venir. Donnez celle de la dernière amélioration livrée.', at };
    else if (daysBetween(at.date, today) > MOST_DAYS) {
      yield {
        message: `Rien n’a été livré depuis le ${formatDate(at.date)}. Un service qui n’évolue plus se dégrade.`,
        at,
      };
    }
  },
};
