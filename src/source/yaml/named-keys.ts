/** Names of fields, by what answers them: two fields of one name may be answered otherwise. */
import { FIELDS } from '../../model/fields.ts';

export const EMAILS: ReadonlySet<string> = new Set(
  FIELDS.flatMap(({ format, name }) => (format === 'email' ? [name] : [])),
);
/** Answered by an address, of a mailbox or of a page. */
export const ADDRESSES: ReadonlySet<string> = new Set(
  FIELDS.flatMap(({ format, name }) => (format === 'email' || format === 'uri' ? [name] : [])),
);
export const NUMBERS: ReadonlySet<string> = new Set(
  FIELDS.flatMap(({ kind, name }) => (kind === 'number' ? [name] : [])),
);
const TEXTS: ReadonlySet<string> = new Set(
  FIELDS.flatMap(({ kind, items, name }) => (kind === 'text' || items === 'text' ? [name] : [])),
);
/** Answered by a text alone. */
export const TEXTS_ALONE: ReadonlySet<string> = new Set(
  FIELDS.flatMap(({ name }) =>
    FIELDS.every((one) => one.name !== name || (one.kind === 'text' && one.format === null)) ? [name] : [],
  ),
);
/** Answered by several texts. */
export const LISTS: ReadonlySet<string> = new Set(
  FIELDS.flatMap(({ kind, items, name }) => (kind === 'list' && items === 'text' ? [name] : [])),
);
/** Never answered by a text: a number, a day, a choice, in one line. */
export const NEVER_TEXTS: ReadonlySet<string> = new Set(
  FIELDS.flatMap(({ kind, name }) => (!['list', 'object'].includes(kind) && !TEXTS.has(name) ? [name] : [])),
);
