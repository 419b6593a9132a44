/** What the interview proposes as the hypothesis of each risk: a place to start from, which nobody is blamed for. */

const HOLE = '{}';

export const PROPOSED_HYPOTHESES = {
  probleme: `Le problème pèse assez sur les ${HOLE} pour qu’un essai en vaille la peine.`,
  solution: `${HOLE} apporte aux ${HOLE} ce qui leur manque.`,
  impact: 'Ce qui change se constate en six mois.',
  portage: 'Notre administration nous laisse essayer.',
  soutien: `${HOLE} nous accompagne jusqu’au bout.`,
} as const;

/** With what was told in its holes, in order. */
export function filled(template: string, ...told: readonly string[]): string {
  const left = [...told];
  return template.replaceAll(HOLE, () => left.shift() ?? '');
}

const WRITTEN = Object.values(PROPOSED_HYPOTHESES).map((template) => {
  const source = template.replace(/[.]/g, '\\.').replaceAll(HOLE, '.{1,120}');
  // « les » and « aux » give way to what is told after them.
  return new RegExp(`^${source.replace(/ (?:les|aux) \.\{/, ' .{')}$`, 'u');
});

export function isProposedHypothesis(text: string): boolean {
  return WRITTEN.some((one) => one.test(text.trim()));
}
