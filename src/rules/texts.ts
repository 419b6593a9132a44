/** Every text at a place of a fiche, or below it. */
import { Draft, isObject } from '../model/draft.ts';
import { child } from '../model/pointer.ts';

/** Many rules read the same sections: each is listed once. Objects stand at one place only, for aliases are refused. */
const LISTED = new WeakMap<object, readonly Draft[]>();

export function textsBelow(draft: Draft): readonly Draft[] {
  const { value, pointer } = draft;
  if (typeof value !== 'object' || value === null) return draft.text === undefined ? [] : [draft];
  let texts = LISTED.get(value);
  if (texts === undefined || !(texts[0]?.pointer ?? pointer).startsWith(pointer)) {
    texts = listed(value, pointer, []);
    LISTED.set(value, texts);
  }
  return texts;
}

function listed(value: unknown, pointer: string, into: Draft[]): Draft[] {
  if (typeof value === 'string') {
    if (value.trim() !== '') into.push(new Draft(value, pointer));
  } else if (Array.isArray(value)) {
    for (let rank = 0; rank < value.length; rank++) listed(value[rank], child(pointer, rank), into);
  } else if (isObject(value)) {
    for (const key of Object.keys(value)) listed(value[key], child(pointer, key), into);
  }
  return into;
}
