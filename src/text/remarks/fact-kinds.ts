/** What the answers to the first questions tell, kind by kind, as a proposal shows it and a remark puts it right. */

/** By question, as what is learned of its words is named. */
const TOLD = {
  enonce: ['nombre', 'unite', 'periode'],
  constats: ['source', 'annee', 'rencontres'],
  usagers: ['groupe', 'effectif', 'perte'],
  existant: ['existant', 'regle'],
  demarrage: ['qui', 'combien', 'pourquoi', 'ou'],
  cap: ['but', 'echeance'],
  difference: ['avant', 'apres'],
  signes: ['signe'],
  portage: ['soutien', 'inquiet', 'crainte'],
} as const;

export type Asked = keyof typeof TOLD;
export type FactKind = (typeof TOLD)[Asked][number];

/** Several may be told; of the others, one alone. */
const MANY: ReadonlySet<FactKind> = new Set([
  'existant',
  'but',
  'signe',
  'soutien',
  'inquiet',
  'crainte',
  'rencontres',
]);
const COUNTS: ReadonlySet<FactKind> = new Set(['nombre', 'effectif', 'combien', 'rencontres', 'annee']);

export function kindsTold(asked: Asked): readonly FactKind[] {
  return TOLD[asked];
}

export function isMany(kind: FactKind): boolean {
  return MANY.has(kind);
}

export function isCount(kind: FactKind): boolean {
  return COUNTS.has(kind);
}

/** One fact, as it is shown. */
export interface Shown {
  kind: FactKind;
  /** Its rank among those of its kind; of what is told of somebody, theirs. */
  rank: number;
  text: string;
}

/** What a remark is said of: the answers that are proposed together, by question, and the facts that are shown of them. */
export interface Proposal {
  answers: ReadonlyMap<Asked, string>;
  shown: readonly Shown[];
}

/** `rank`: of the one that changes; null where it is one more. `right`: null where it is withdrawn. */
export interface Change {
  kind: FactKind;
  rank: number | null;
  right: string | null;
}
