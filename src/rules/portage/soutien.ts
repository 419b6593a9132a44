/** The four rules on support share one judgement: it comes before the phase it supports. */

import { formatDate } from '../../french/dates.ts';
import type { Example, Rule } from '../../judge/rule.ts';
import { PHASE_WORDS, PHASES, type Phase } from '../../model/phase.ts';
import { phaseNamed } from '../calendrier/phases.ts';

/** `examples` are given the dates of the sound fiche they patch. */
export function supportRule(id: string, supported: Phase, examples: { good: Example[]; bad: Example[] }): Rule {
  const path = `portage.soutiens_par_phase.${supported}.date`;
  return {
    id,
    phases: PHASES.slice(PHASES.indexOf(supported)),
    needs: [path, 'calendrier.phases'],
    examples,
    *check(draft, { today }) {
      const at = draft.find(path);
      const start = phaseNamed(draft, supported)?.start;
      if (!at.date || !start || at.date <= start) return;
      const name = PHASE_WORDS[supported];
      const message = `Le soutien date du ${formatDate(at.date)}, après le début de la phase ${name} (${formatDate(start)}).`;
      // A phase already begun cannot be supported beforehand any more: it warns, it does not block.
      yield { message, at, ...(start <= today && { severity: 'warning' as const }) };
    },
  };
}
