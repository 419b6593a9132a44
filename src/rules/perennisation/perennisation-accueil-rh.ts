import { formatNumber } from '../../french/numbers.ts';
import type { Rule } from '../../judge/rule.ts';

/** At most, according to the guide of the last phase. */
const MOST_PCT = 60;
/** Of a full-time job: roundings. */
const TOLERANCE = 0.05;
const resources = (etp_internes: number, etp_externes: number, externalisation_pct: number) => ({
  'perennisation.ressources.etp_internes': etp_internes,
  'perennisation.ressources.etp_externes': etp_externes,
  'perennisation.ressources.externalisation_pct': externalisation_pct,
  'perennisation.equipe_cible': [
    { role: 'responsable de produit', statut: 'agent_public', etp: etp_internes, depuis: '2024-01-08' },
    { role: 'développement', statut: 'prestataire', etp: etp_externes, depuis: '2024-01-08' },
  ],
});

export const perennisationAccueilRh: Rule = {
  id: 'perennisation-accueil-rh',
  phases: ['perennisation'],
  needs: ['perennisation.ressources.etp_internes', 'perennisation.ressources.etp_externes'],
  examples: {
    good: [
      { name: 'la moitié en interne', patch: resources(2.5, 2.5, 50) },
      { name: 'quarante pour cent en interne, un point d’écart admis', patch: resources(2, 3, 61) },
    ],
    bad: [
      { name: 'trop de prestataires', patch: resources(1, 4, 80) },
      { name: 'un pourcentage faux', patch: resources(2.5, 2.5, 30) },
      { name: 'une équipe qui ne fait pas la somme', patch: { 'perennisation.equipe_cible[0].etp': 4 } },
    ],
  },
  *check(draft) {
    const resources = draft.at('perennisation.ressources');
    const inside = resources.at('etp_internes').number;
    const outside = resources.at('etp_externes').number;
    if (inside === undefined || outside === undefined || inside + outside === 0) return;
    const share = (100 * outside) / (inside + outside);
    const at = resources.at('externalisation_pct');
    if (at.number !== undefined && Math.abs(at.number - share) > 1) {
      yield {
        message: `${formatNumber(outside)} externes sur ${formatNumber(inside + outside)} font ${formatNumber(Math.round(share))} %, et la fiche dit ${formatNumber(at.number)} %.`,
        at,
      };
    } else if (share > MOST_PCT + 1) {
      yield {
        message: `${formatNumber(Math.round(share))} % de l’équipe est externe. Restez à 60 % au plus.`,
        at: at.isAnswered ? at : resources.at('etp_externes'),
      };
    }
    const team = draft.at('perennisation.equipe_cible');
    const times = team.items.map((item) => item.at('etp').number);
    const sum = times.reduce<number>((add, time) => add + (time ?? 0), 0);
    if (times.length > 0 && !times.includes(undefined) && Math.abs(sum - inside - outside) > TOLERANCE) {
      yield {
        message: `L’équipe prévue fait ${formatNumber(sum)} temps pleins, et les moyens ${formatNumber(inside + outside)}. Accordez les deux.`,
        at: team,
        on: 'key',
      };
    }
  },
};
