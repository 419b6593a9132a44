/** What nobody sees around keys and before lines: there it is never meant, and YAML takes it for letters. */
import { asTyped, invisibleIn, OTHER_SPACES, UNSEEN } from '../french/invisible.ts';
import type { Edit } from './edit.ts';

/** What stands before a key, or a dash; the key, with what clings to it; its colon. */
const HEAD = new RegExp(
  `^([ ${OTHER_SPACES}${UNSEEN}]*(?:-[ ${OTHER_SPACES}${UNSEEN}]+)*)([\\w${UNSEEN}]*[${OTHER_SPACES}${UNSEEN}]*)(:(?=[\\s${OTHER_SPACES}])[${OTHER_SPACES}${UNSEEN}]*)?`,
);

export interface Unseen {
  edit: Edit;
  /** « une espace insécable (U+00A0) ». */
  name: string;
}

/** On the line of an offset, then on the line before: what its beginning hides, and how it would be typed. */
export function unseenAround(text: string, offset: number): Unseen[] {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const before = start === 0 ? [] : [text.lastIndexOf('\n', start - 2) + 1];
  return [start, ...before].flatMap((at) => unseenAt(text, at) ?? []);
}

/** The same for every line of a text. */
export function unseenHeads(text: string): Unseen[] {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return starts.flatMap((start) => unseenAt(text, start) ?? []);
}

function unseenAt(text: string, start: number): Unseen | null {
  const end = text.indexOf('\n', start);
  const [head = ''] = HEAD.exec(text.slice(start, end === -1 ? text.length : end)) ?? [];
  const name = invisibleIn(head);
  return name === null ? null : { name, edit: { span: [start, start + head.length], insert: typedHead(head) } };
}

/** `nom :` as `nom:`; a colon is followed by one space. */
function typedHead(head: string): string {
  const typed = asTyped(head);
  const key = /^([ -]*)(\w+) *:( *)$/.exec(typed);
  return key ? `${key[1]}${key[2]}:${key[3]}` : typed;
}
