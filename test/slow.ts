/** Whether the tests take their time: more values, more runs, the same assurances. */
export const SLOW = process.env.FICHE_SLOW === '1';

/** Runs of a property: a few each time, many when there is time. */
export function runs(few: number, many: number): { numRuns: number } {
  return { numRuns: SLOW ? many : few };
}
