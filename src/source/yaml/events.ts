/**
 * The short way to read a fiche: a flat stream of events with offsets, from which values and places are made. It only
 * takes what is plain and sound; whatever else, `read` reads with the package that explains errors. Both say the same
 * of any text that both read: a test holds them together. The only module that knows `js-yaml`.
 */
import {
  COLLECTION_STYLE_FLOW,
  EVENT_DOCUMENT,
  EVENT_MAPPING,
  EVENT_POP,
  EVENT_SCALAR,
  EVENT_SEQUENCE,
  type Event,
  getScalarValue,
  parseEvents,
  SCALAR_STYLE_FOLDED_BLOCK,
  SCALAR_STYLE_LITERAL_BLOCK,
  SCALAR_STYLE_PLAIN,
  type ScalarEvent,
  YAMLException,
} from 'js-yaml';
import { child } from '../../model/pointer.ts';
import type { Span } from '../position.ts';
import type { Entry } from '../source.ts';
import { plainValue } from './scalars.ts';
import { isUnusual } from './unusual.ts';

export interface Reading {
  value: unknown;
  entries: Map<string, Entry>;
}

/** Null when the text is not plain enough, or has more than `most` entries. Without byte-order mark. */
export function readEvents(text: string, most: number): Reading | null {
  if (isUnusual(text)) return null;
  let events: Event[];
  try {
    events = parseEvents(text, {});
  } catch (error) {
    // What it refuses, the other reader explains; a fault of ours would make every fiche slow, and nobody would see it.
    if (error instanceof YAMLException) return null;
    throw error;
  }
  const reader = new Reader(text, events, most);
  try {
    return reader.document();
  } catch (error) {
    if (error === NOT_PLAIN) return null;
    throw error;
  }
}

/** Where reading stops, both from 0. */
export interface Refusal {
  line: number;
  column: number;
}

/** Null when the whole text can be read. */
export function refusalOf(text: string): Refusal | null {
  try {
    parseEvents(text, {});
    return null;
  } catch (error) {
    if (error instanceof YAMLException) return { line: error.mark?.line ?? 0, column: error.mark?.column ?? 0 };
    throw error;
  }
}

const NOT_PLAIN = new Error('not plain');

/** A longer key is an error for the other reader. In UTF-16 units. */
const LONGEST_KEY = 1000;

class Reader {
  readonly entries = new Map<string, Entry>();
  private at = 0;
  /** End of what has been read so far: the next thing begins after it. */
  private last = 0;
  /** Whether the last value was left empty, in a block. */
  private endsEmpty = false;

  constructor(
    private readonly text: string,
    private readonly events: readonly Event[],
    private readonly most: number,
  ) {}

  document(): Reading {
    const opening = this.next();
    if (opening.type !== EVENT_DOCUMENT || opening.explicitStart || opening.explicitEnd) throw NOT_PLAIN;
    const root = this.events[this.at];
    // An empty document is told as such by the other reader.
    if (root?.type === EVENT_SCALAR && root.style === SCALAR_STYLE_PLAIN && this.plain(root) === null) throw NOT_PLAIN;
    const value = this.node('', null, false);
    if (this.next().type !== EVENT_POP || this.at !== this.events.length) throw NOT_PLAIN;
    return { value, entries: this.entries };
  }

  private next(): Event {
    const event = this.events[this.at];
    if (event === undefined) throw NOT_PLAIN;
    this.at += 1;
    return event;
  }

  private node(pointer: string, key: Span | null, inFlow: boolean): unknown {
    if (this.entries.size > this.most) throw NOT_PLAIN;
    const event = this.next();
    if (event.type === EVENT_SCALAR) return this.scalar(event, pointer, key, inFlow);
    if (event.type !== EVENT_MAPPING && event.type !== EVENT_SEQUENCE) throw NOT_PLAIN;
    if (event.anchorStart !== -1 || event.tagStart !== -1) throw NOT_PLAIN;
    const flow = event.style === COLLECTION_STYLE_FLOW;
    if (flow && this.text[event.start] !== (event.type === EVENT_MAPPING ? '{' : '[')) throw NOT_PLAIN;
    const shape = event.type === EVENT_MAPPING ? 'map' : 'list';
    const entry: { -readonly [K in keyof Entry]: Entry[K] } = { key, value: null, shape, flow: flow || inFlow, inFlow };
    this.entries.set(pointer, entry);
    this.last = event.start + (flow ? 1 : 0);
    const value =
      event.type === EVENT_MAPPING ? this.mapping(pointer, flow || inFlow) : this.sequence(pointer, flow || inFlow);
    this.last = flow ? this.closing(event.start, shape === 'map' ? '}' : ']') : this.pastComments(event.start, shape);
    entry.value = this.trimmed(event.start, this.last);
    return value;
  }

  private mapping(pointer: string, inFlow: boolean): Record<string, unknown> {
    const data: Record<string, unknown> = Object.create(null);
    for (let event = this.next(); event.type !== EVENT_POP; event = this.next()) {
      if (event.type !== EVENT_SCALAR || event.anchorStart !== -1 || event.tagStart !== -1) throw NOT_PLAIN;
      const key = this.keySpan(event);
      const name = getScalarValue(this.text, event);
      const at = child(pointer, name);
      if (this.entries.has(at) || key[1] - key[0] > LONGEST_KEY) throw NOT_PLAIN;
      // Up to the colon, past which an empty value stands.
      this.last = this.text.indexOf(':', key[1]) + 1;
      if (this.last === 0 || this.text.slice(key[1], this.last - 1).trim() !== '') throw NOT_PLAIN;
      data[name] = this.node(at, key, inFlow);
    }
    return data;
  }

  private keySpan(event: ScalarEvent): Span {
    const { valueStart, valueEnd, style } = event;
    if (valueStart === -1 || style === SCALAR_STYLE_LITERAL_BLOCK || style === SCALAR_STYLE_FOLDED_BLOCK)
      throw NOT_PLAIN;
    return style === SCALAR_STYLE_PLAIN ? [valueStart, valueEnd] : [valueStart - 1, valueEnd + 1];
  }

  private sequence(pointer: string, inFlow: boolean): unknown[] {
    const items: unknown[] = [];
    while (this.events[this.at]?.type !== EVENT_POP) {
      // An empty element ends with its dash.
      if (!inFlow) this.last = this.dash();
      items.push(this.node(child(pointer, items.length), null, inFlow));
    }
    this.next();
    return items;
  }

  /** End of the dash of the next element: only blanks and comments come before it. */
  private dash(): number {
    const at = this.pastBlanks();
    if (this.text[at] !== '-') throw NOT_PLAIN;
    return at + 1;
  }

  /** End of a flow collection; a comment in it may break it for the other reader. */
  private closing(start: number, sign: '}' | ']'): number {
    let at = this.pastBlanks();
    if (this.text[at] === ',') {
      this.last = at + 1;
      at = this.pastBlanks();
    }
    if (this.text[at] !== sign || /[ \n]#/.test(this.text.slice(start, at))) throw NOT_PLAIN;
    this.endsEmpty = false;
    return at + 1;
  }

  /**
   * End of a block. For the other reader, it takes the comment that stands on its last line; when its last value is
   * empty, also the comments that follow, which might have been above that value.
   */
  private pastComments(start: number, shape: Entry['shape']): number {
    if (this.endsEmpty) {
      const skipped = this.text.slice(this.last, this.pastBlanks()).trimEnd();
      if (shape === 'list' && skipped !== '') throw NOT_PLAIN;
      return this.last + skipped.length;
    }
    COMMENT.lastIndex = this.last;
    this.last += (COMMENT.exec(this.text)?.[0] ?? '').trimEnd().length;
    this.refuseTrailing(start - (this.text.lastIndexOf('\n', start - 1) + 1));
    return this.last;
  }

  /** A comment on a line of its own, as far in as a block that ends, may be of that block; at the margin, it never is. */
  private refuseTrailing(column: number): void {
    const skipped = this.text.slice(this.last, this.pastBlanks());
    if (!skipped.includes('#')) return;
    if (skipped.split('\n').some((line) => line.trimStart() !== '' && line.search(/\S/) >= Math.max(1, column)))
      throw NOT_PLAIN;
  }

  /** Offset of the first thing after the last that is neither a blank nor a comment. */
  private pastBlanks(): number {
    BLANKS.lastIndex = this.last;
    BLANKS.test(this.text);
    return BLANKS.lastIndex;
  }

  private scalar(event: ScalarEvent, pointer: string, key: Span | null, inFlow: boolean): unknown {
    if (event.anchorStart !== -1 || event.tagStart !== -1) throw NOT_PLAIN;
    const isPlain = event.style === SCALAR_STYLE_PLAIN;
    const value = isPlain ? this.plain(event) : getScalarValue(this.text, event);
    const span = this.valueSpan(event);
    this.last = Math.max(this.last, span?.[1] ?? 0, isPlain ? event.valueEnd : 0);
    this.endsEmpty = event.valueStart === -1 && !inFlow;
    const shape = value === null ? 'empty' : 'scalar';
    this.entries.set(pointer, { key, value: span, shape, flow: inFlow, inFlow });
    return value;
  }

  private plain(event: ScalarEvent): unknown {
    return event.valueStart === -1 ? null : plainValue(getScalarValue(this.text, event));
  }

  private valueSpan({ style, valueStart, valueEnd }: ScalarEvent): Span | null {
    if (valueStart === -1) return null;
    if (style === SCALAR_STYLE_PLAIN) return this.trimmed(valueStart, valueEnd);
    if (style !== SCALAR_STYLE_LITERAL_BLOCK && style !== SCALAR_STYLE_FOLDED_BLOCK) {
      return [valueStart - 1, valueEnd + 1];
    }
    const start = this.text.indexOf(style === SCALAR_STYLE_LITERAL_BLOCK ? '|' : '>', this.last);
    if (start === -1 || this.text.slice(this.last, start).trim() !== '') throw NOT_PLAIN;
    return this.trimmed(start, valueEnd);
  }

  /** No-break spaces are text for YAML; nothing shows them at the end of a place. */
  private trimmed(start: number, end: number): Span | null {
    let last = end;
    while (last > start && this.text[last - 1]?.trim() === '') last -= 1;
    return last > start ? [start, last] : null;
  }
}

/** Blanks, line breaks, and comments, which a blank comes before. */
const BLANKS = /(?:[ \r\n]|(?<=[ \n])#[^\n]*)*/y;

const COMMENT = / +#[^\n]*/y;
