import { formatNumber } from '../../french/numbers.ts';
import type { Rule, RuleFinding } from '../../judge/rule.ts';
import type { Draft } from '../../model/draft.ts';
import { PHASES } from '../../model/phase.ts';

/** Part of what is needed: above it, other subjects come first. */
const ALMOST = 0.8;

/** Two days a week during the investigation, three afterwards. */
const LEAST_PCT = { investigation: 40, afterwards: 60 };

export const equipeTempsPorteur: Rule = {
  id: 'equipe-temps-porteur',
  phases: PHASES,
  needs: ['porteur.temps_pct'],
  examples: {
    good: [
      { name: 'deux jours par semaine en investigation', patch: { 'porteur.temps_pct': 40 } },
      {
        name: 'trois jours en construction',
        phase: 'construction',
        patch: { 'porteur.temps_pct': 60, 'equipe.membres[0].temps_pct': 60 },
      },
    ],
    bad: [
      {
        name: 'deux temps pour une personne',
        patch: {
          'porteur.temps_pct': 60,
          'equipe.membres': [{ nom: 'Zoé', role: 'porteur', statut: 'agent_public', temps_pct: 100 }],
        },
      },
      {
        name: 'agent public ici, prestataire là',
        patch: {
          'porteur.temps_pct': 60,
          'porteur.agent_public': true,
          'equipe.membres': [{ nom: 'Zoé', role: 'porteur', statut: 'prestataire', temps_pct: 60 }],
        },
      },
      {
        name: 'un membre à 0 %',
        patch: { 'equipe.membres': [{ nom: 'Ali', role: 'design', statut: 'contractuel', temps_pct: 0 }] },
      },
      { name: 'un jour par semaine', patch: { 'porteur.temps_pct': 20 } },
      { name: 'une part de un, pour un pourcentage', patch: { 'porteur.temps_pct': 0.45 } },
      { name: 'deux jours en construction', phase: 'construction', patch: { 'porteur.temps_pct': 40 } },
    ],
  },
  *check(draft, { phase }) {
    const at = draft.at('porteur.temps_pct');
    const least = phase === 'investigation' ? LEAST_PCT.investigation : LEAST_PCT.afterwards;
    if (at.number !== undefined && at.number > 0 && at.number < 1) {
      const percent = formatNumber(Math.round(at.number * 100));
      yield {
        message: `${formatNumber(at.number)} % de votre temps : est-ce ${percent} % ? Un temps s’écrit de 0 à 100.`,
        at,
      };
      return;
    }
    if (at.number !== undefined && at.number >= 0 && at.number < least) {
      yield {
        message: `${formatNumber(at.number)} % de votre temps : c’est peu pour mener un service. Demandez-en ${least} % à votre hiérarchie, par écrit.`,
        at,
        onlyAtGate: at.number >= least * ALMOST,
      };
      return;
    }
    yield* toldTwice(draft);
  },
};

/** What the fiche says of one person in two places, and of one who gives nothing. */
function* toldTwice(draft: Draft): Iterable<RuleFinding> {
  const [time, isAgent] = [draft.at('porteur.temps_pct').number, draft.at('porteur.agent_public').boolean];
  for (const member of draft.at('equipe.membres').items) {
    const [at, status] = [member.at('temps_pct'), member.at('statut')];
    if (at.number === 0)
      yield { message: 'Cette personne est dans l’équipe, à 0 % de son temps. Donnez son temps, ou retirez-la.', at };
    if (member.at('role').text !== 'porteur') continue;
    if (time !== undefined && at.number !== undefined && at.number > 0 && at.number !== time) {
      const message = `Le porteur donne ${formatNumber(time)} % de son temps dans « porteur », et ${formatNumber(at.number)} % dans l’équipe. Accordez les deux.`;
      yield { message, at, severity: 'warning' };
    }
    if (isAgent === true && status.text === 'prestataire') {
      const message = 'Le porteur est agent public dans « porteur », et prestataire dans l’équipe. Accordez les deux.';
      yield { message, at: status, severity: 'warning' };
    }
  }
}
