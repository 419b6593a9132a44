import { plain } from '../../french/fold.ts';
import type { Rule } from '../../judge/rule.ts';
import { AXIS_WORDS, RISK_AXES } from '../../model/axis.ts';
import { PHASES, type Phase } from '../../model/phase.ts';

/** The phase whose exit each risk must have been looked at for. */
const TREATED_IN: Record<(typeof RISK_AXES)[number], Phase> = {
  probleme: 'investigation',
  solution: 'construction',
  impact: 'acceleration',
  portage: 'investigation',
};

/** While things are still tried, something is uncertain. */
const TRYING: readonly Phase[] = ['investigation', 'construction'];

/** « Un essai trop petit pour conclure »: nobody knows yet. */
const INCONCLUSIVE =
  /\b(?:trop (?:petit|peu|court|tot)\w{0,2} pour (?:conclure|dire|savoir|juger)|ne (?:permet|prouve|montre|conclut) (?:pas|rien)|pas (?:encore )?(?:concluant|verifie|teste|mesure)|non (?:concluant|verifie|teste)|rien de concluant|reste a (?:verifier|prouver|mesurer))/;

export const risqueNiveauParPhase: Rule = {
  id: 'risque-niveau-par-phase',
  phases: PHASES,
  needs: ['risques'],
  severity: 'error',
  examples: {
    good: [
      { name: 'la solution peut rester inconnue en investigation', patch: { 'risques.solution.niveau': 'inconnu' } },
      {
        name: 'l’impact peut rester inconnu en construction',
        phase: 'construction',
        patch: { 'risques.impact.niveau': 'inconnu' },
      },
    ],
    bad: [
      {
        name: 'faible, d’après un essai qui ne conclut pas',
        patch: { 'risques.portage.niveau': 'faible', 'risques.portage.preuve': 'essai trop petit pour conclure' },
      },
      {
        name: 'tout est faible',
        patch: Object.fromEntries(RISK_AXES.map((axis) => [`risques.${axis}.niveau`, 'faible'])),
      },
      { name: 'problème inconnu à la sortie de l’investigation', patch: { 'risques.probleme.niveau': 'inconnu' } },
      {
        name: 'le problème reste un risque élevé quand l’investigation finit',
        patch: { 'risques.probleme.niveau': 'eleve' },
      },
      {
        name: 'portage inconnu en construction',
        phase: 'construction',
        patch: { 'risques.portage.niveau': 'inconnu' },
      },
    ],
  },
  *check(draft, { phase }) {
    const isLow = (axis: (typeof RISK_AXES)[number]) => draft.at(`risques.${axis}.niveau`).text === 'faible';
    if (TRYING.includes(phase) && RISK_AXES.every(isLow)) {
      const message = 'Les quatre risques sont dits faibles. Lequel, s’il se réalisait, vous ferait arrêter ?';
      yield { message, at: draft.at('risques'), on: 'key', severity: 'warning' };
    }
    for (const axis of RISK_AXES) {
      const at = draft.at(`risques.${axis}.niveau`);
      const proof = draft.at(`risques.${axis}.preuve`);
      if (at.text === 'faible' && INCONCLUSIVE.test(plain(proof.text ?? '')))
        yield {
          message: `Le risque « ${AXIS_WORDS[axis]} » est dit faible, et sa preuve ne conclut pas. Lequel des deux est juste ?`,
          at,
          severity: 'warning',
        };
      if (PHASES.indexOf(TREATED_IN[axis]) > PHASES.indexOf(phase)) continue;
      if (at.text === 'eleve') {
        const message = `Le risque « ${AXIS_WORDS[axis]} » est encore élevé. Qu’avez-vous fait pour qu’il baisse, et que reste-t-il à faire avant de passer à la suite ?`;
        yield { message, at, severity: 'warning', onlyAtGate: true };
      }
      if (at.text !== 'inconnu') continue;
      yield {
        message: `Le risque « ${AXIS_WORDS[axis]} » est encore inconnu. Cette phase doit l’éclaircir : que chercher pour le savoir, et auprès de qui ?`,
        at,
      };
    }
  },
};
