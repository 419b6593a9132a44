/** A check shared by the rules that watch over a list of objects. */
import { Draft } from '../core/draft.ts';
import { quote } from '../core/french.ts';
import { incompleteElements } from '../core/requirements.ts';
import type { RuleContext, RuleFinding } from '../core/rule.ts';

/** One finding per element that lacks something, when another is complete: the requirement is then met. */
export function* incompleteElementFindings(path: string, draft: Draft, { phase }: RuleContext): Iterable<RuleFinding> {
  for (const { item, pointer, field } of incompleteElements(path, draft, phase)) {
    const name = ['nom', 'qui', 'description', 'cible', 'perimetre'].map((key) => item.at(key).text).find(Boolean);
    const place = name ? ` pour ${quote(name)}` : ` au ${Number(item.pointer.split('/').at(-1)) + 1}ᵉ élément`;
    yield { message: `${quote(field.title)} manque${place}.`, at: new Draft(undefined, pointer), on: 'key' };
  }
}
