/** The texts of a fiche: listed once, however many rules read them. */
import { plain } from '../french/fold.ts';
import { Draft, isObject } from './draft.ts';
import { childrenOf, FIELDS, type Field, TOP_FIELDS } from './fields.ts';
import { child } from './pointer.ts';

/** A text with something in it, where it stands. */
export class Prose extends Draft {
  private folded: string | null = null;

  constructor(
    written: string,
    pointer: string,
    /** Undefined for a key that the model does not know. */
    readonly field: Field | undefined,
  ) {
    super(written, pointer);
    this.said = super.text ?? '';
  }

  private readonly said: string;

  override get text(): string {
    return this.said;
  }

  /** Without accents nor capitals: see `plain`. */
  get flat(): string {
    this.folded ??= plain(this.said);
    return this.folded;
  }
}

/** All the texts of a fiche, and what they hold together: what is not in the whole is in none of them. */
class Texts {
  private together: string | null = null;
  private folded: string | null = null;

  constructor(readonly all: readonly Prose[]) {}

  /** As written, a line break between two. */
  get written(): string {
    this.together ??= this.all.map(({ text }) => text).join('\n');
    return this.together;
  }

  get flat(): string {
    this.folded ??= this.all.map(({ flat }) => flat).join('\n');
    return this.folded;
  }
}

const NONE = new Texts([]);

/** Objects stand at one place only, for aliases are refused. */
const LISTED = new WeakMap<object, Texts>();

/** Of a whole fiche. */
export function textsOf({ value }: Draft): Texts {
  if (typeof value !== 'object' || value === null) return NONE;
  let texts = LISTED.get(value);
  if (texts === undefined) {
    texts = new Texts(listed(value, '', null, false, []));
    LISTED.set(value, texts);
  }
  return texts;
}

/** Those at a place of a fiche or below it: `probleme`, `impact.changement`. */
export function textsBelow(root: Draft, path: string): readonly Prose[] {
  const { pointer } = root.find(path);
  const within = `${pointer}/`;
  return textsOf(root).all.filter((one) => one.pointer.startsWith(within) || one.pointer === pointer);
}

/** `field`: null at the root, undefined where the model knows none. */
function listed(value: unknown, pointer: string, field: Field | null | undefined, isElement: boolean, into: Prose[]) {
  if (typeof value === 'string') {
    const one = new Prose(value, pointer, field ?? undefined);
    if (one.text !== '') into.push(one);
  } else if (Array.isArray(value)) {
    const own = isElement ? undefined : field;
    for (let rank = 0; rank < value.length; rank++) listed(value[rank], child(pointer, rank), own, true, into);
  } else if (isObject(value)) {
    for (const key of Object.keys(value)) {
      const below = field === undefined ? undefined : fieldBelow(field, key, isElement);
      listed(value[key], child(pointer, key), below, false, into);
    }
  }
  return into;
}

/** The field of a key below a field, or at the root (`null`); `isElement`: in an element of the list that the field is. */
function fieldBelow(holder: Field | null, key: string, isElement: boolean): Field | undefined {
  if (holder !== null && (holder.kind === 'list') !== isElement) return undefined;
  return NAMED.get(holder)?.get(key);
}

const NAMED: ReadonlyMap<Field | null, ReadonlyMap<string, Field>> = new Map(
  [null, ...FIELDS.filter(({ children }) => children.length > 0)].map((holder) => {
    const below = holder === null ? TOP_FIELDS : childrenOf(holder);
    return [holder, new Map(below.map((field) => [field.name, field]))];
  }),
);
