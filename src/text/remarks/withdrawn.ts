/** What is seen of a fact that a remark may withdraw; the weights of what is seen are learned (`npm run train:remarques`). */

import { isMany, type Shown } from './fact-kinds.ts';
import { alikeIn } from './likeness.ts';
import { type Candidate, NEAR, outside, type Remark, rankSaid } from './linking.ts';
import { namesIn } from './remark-signs.ts';

/** `changed`: the facts that the right words of the remark are about, each with them. */
export function seenGone(remark: Remark, shown: Shown, changed: readonly (Candidate & { text: string })[]): string[] {
  const { kind } = shown;
  const names = namesIn(shown.text);
  const rest = outside(remark);
  const said = rest.filter((word) => names.has(word));
  const share = names.size === 0 ? 0 : Math.ceil((4 * said.length) / names.size);
  const rank = rankSaid(remark, { role: 'nomme', from: 0, to: remark.tokens.length });
  const others = remark.proposal.shown.filter((one) => one !== shown);
  const isOnly = said.length > 0 && !others.some((one) => said.some((word) => namesIn(one.text).has(word)));
  const elsewhere = Math.max(
    0,
    ...changed.filter((one) => one.kind !== kind).map(({ text }) => alikeIn(text, shown.text)),
  );
  const here = Math.max(
    0,
    ...changed.filter((one) => one.kind === kind && one.shown !== shown).map(({ text }) => alikeIn(text, shown.text)),
  );
  const isChanged = changed.some((one) => one.shown === shown);
  const seen = [
    'gone',
    `k ${kind}`,
    `sh ${share} ${isOnly}`,
    `sk ${said.length > 0} ${kind}`,
    `r ${rank}:${isMany(kind) && rank === shown.rank} ${remark.proposal.shown.filter((one) => one.kind === kind).length > 1}`,
    `ch ${isChanged}`,
    `el ${elsewhere}`,
    `he ${here}`,
    `n ${Math.min(3, changed.length)} ${said.length > 0}`,
    `nk ${changed.filter((one) => one.kind === kind).length > 0}`,
  ];
  const isMeant = said.length > 0 || (rank !== null && rank === shown.rank && isMany(kind));
  for (const word of rest) seen.push(`out:${word} ${isMeant}`, `out:${word} ${kind}`);
  if (isMeant) for (const word of aroundNamed(remark, names)) seen.push(word);
  return seen;
}

/** The words around each that names it. */
function aroundNamed({ tokens }: Remark, names: ReadonlySet<string>): string[] {
  const stems = tokens.map(({ word }) => word.slice(0, 6));
  return [
    ...new Set(
      stems.flatMap((stem, rank) =>
        names.has(stem)
          ? [
              ...stems.slice(Math.max(0, rank - NEAR), rank).map((one) => `<${one}`),
              ...stems.slice(rank + 1, rank + 1 + NEAR).map((one) => `>${one}`),
            ]
          : [],
      ),
    ),
  ];
}
