/** The phases of the calendar as rules see them. */

import type { Draft } from '../../model/draft.ts';
import { isPhase, PHASES, type Phase } from '../../model/phase.ts';

export interface DatedPhase {
  draft: Draft;
  name: Phase;
  start: string | undefined;
  end: string | undefined;
  plannedEnd: string | undefined;
}

/** In the order of the file; those without a known name are left out. */
export function phasesOf(draft: Draft): DatedPhase[] {
  return draft.at('calendrier.phases').items.flatMap((item) => {
    const name = item.at('nom').text;
    if (!isPhase(name)) return [];
    return [
      {
        draft: item,
        name,
        start: item.at('debut').date,
        end: item.at('fin').date,
        plannedEnd: item.at('fin_prevue').date,
      },
    ];
  });
}

export function phaseNamed(draft: Draft, name: Phase): DatedPhase | undefined {
  return phasesOf(draft).find((phase) => phase.name === name);
}

/** The latest phase whose start has come. */
export function latestStarted(draft: Draft, today: string): DatedPhase | undefined {
  return phasesOf(draft)
    .filter((phase) => phase.start !== undefined && phase.start <= today)
    .sort((a, b) => PHASES.indexOf(a.name) - PHASES.indexOf(b.name))
    .at(-1);
}

export function milestone(draft: Draft, id: string): Draft | undefined {
  return draft.at('calendrier.jalons').items.find((item) => item.at('id').text === id);
}
