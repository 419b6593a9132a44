/** A check shared by the rules that watch over a list of objects. */

import { enumerate, quote } from '../french/typography.ts';
import type { RuleContext, RuleFinding } from '../judge/rule.ts';
import { hollowIn } from '../judge/saying-nothing.ts';
import { Draft } from '../model/draft.ts';
import { type Field, fieldAt } from '../model/fields.ts';
import { hasWhole, incompleteElements } from '../model/gaps.ts';
import { nameOf } from '../model/identity.ts';
import type { Phase } from '../model/phase.ts';
import { saysNothing } from '../text/hollow.ts';

/** Lists whose own rule tells what their elements lack. */
const WATCHED = [
  'deploiement.dependances',
  'deploiement.premiers_partenaires',
  'deploiement.premiers_utilisateurs',
  'impact.indicateurs',
  'impact.premiers_signes',
  'perennisation.scenarios',
  'portage.resistances',
  'portage.sponsors',
  'probleme.preuves',
  'solution.alternatives',
  'usagers.cibles',
] as const;
export type Watched = (typeof WATCHED)[number];

/** Whether the rule of a list tells this answer of one of its elements. */
export function isWatched({ list, due }: Field, phase: Phase): boolean {
  return due[phase] === 'R' && WATCHED.some((one) => one === list);
}

/** One finding per element that lacks something, when another is complete: the requirement is then met. A detail, until the gate. */
export function* incompleteElementFindings(path: Watched, draft: Draft, { phase }: RuleContext): Iterable<RuleFinding> {
  const list = fieldAt(path);
  const hollow = hollowIn(draft, saysNothing);
  if (!list || !hasWhole(list, draft, phase, hollow)) return;
  for (const { item, lacks } of incompleteElements(list, draft, phase, hollow)) {
    const pointer = lacks[0]?.pointer ?? item.pointer;
    const given = draft.follow(pointer).text;
    const name = nameOf(item) === given ? null : nameOf(item);
    const said = given === undefined ? '' : `${quote(given)} ne répond pas encore : `;
    const place = name ? ` pour ${quote(name)}` : ` au ${Number(item.pointer.split('/').at(-1)) + 1}ᵉ élément`;
    const titles = enumerate(
      lacks.map(({ field }) => quote(field.title)),
      'et',
    );
    yield {
      message: `${said}${titles} ${lacks.length > 1 ? 'manquent' : 'manque'}${place}.`,
      at: new Draft(undefined, pointer),
      on: 'key',
      onlyAtGate: given === undefined,
    };
  }
}
