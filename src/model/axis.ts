/** What a committee judges: the four risks, and what cuts across them. */

/** The four risks, in the order in which a committee reads them. */
export const RISK_AXES = ['probleme', 'solution', 'impact', 'portage'] as const;
export const AXES = [...RISK_AXES, 'transverse'] as const;
export type Axis = (typeof AXES)[number];

export const AXIS_WORDS: Record<Axis, string> = {
  probleme: 'problème',
  solution: 'solution',
  impact: 'impact',
  portage: 'portage',
  transverse: 'transverse',
};
