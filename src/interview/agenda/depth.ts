/** How far the interview goes: the twelve essential screens, and every answer due, and those that are recommended. */
export type Depth = 'essentiel' | 'coeur' | 'complet';
export const DEPTHS: readonly Depth[] = ['essentiel', 'coeur', 'complet'];
