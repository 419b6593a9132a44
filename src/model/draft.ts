/**
 * A fiche in any state of completion. Every accessor answers `undefined` for what is missing, null or of another type:
 * rules and the interview can never crash on a half-written document.
 */
import { isDate } from '../french/dates.ts';
import { isBlank } from '../french/invisible.ts';
import type { FieldPath } from './field-path.gen.ts';
import { child, compiled, segmentsOf } from './pointer.ts';

export class Draft {
  constructor(
    /** The value at this place, whatever it is. */
    readonly value: unknown,
    /** Its JSON pointer. */
    readonly pointer = '',
  ) {}

  /** Follows a dotted path of the model, from the root or from any object that holds it: `probleme.ampleur.nombre`. */
  at(path: FieldPath): Draft {
    return this.find(path);
  }

  /** As `at`, for a path only known when running: `usagers.cibles[0]`. */
  find(path: string): Draft {
    const { segments, pointer } = compiled(path);
    return new Draft(valueAt(this.value, segments), this.pointer + pointer);
  }

  /** All the places of a path of the model, in any element of its lists: `impact.indicateurs[].historique[].valeur`. */
  every(path: string): Draft[] {
    const [first = '', ...rest] = path.split('[].');
    return rest.reduce(
      (places, below) => places.flatMap(({ items }) => items.map((item) => item.find(below))),
      [this.find(first)],
    );
  }

  /** The member of that name: no path to follow. */
  member(name: string): Draft {
    return new Draft(ownValue(this.value, name), child(this.pointer, name));
  }

  /** Follows a JSON pointer relative to this place. */
  follow(relative: string): Draft {
    return new Draft(valueAt(this.value, segmentsOf(relative)), this.pointer + relative);
  }

  /** Text with something in it, trimmed. */
  get text(): string | undefined {
    if (typeof this.value !== 'string') return undefined;
    return isBlank(this.value) ? undefined : this.value.trim();
  }

  get number(): number | undefined {
    return typeof this.value === 'number' && Number.isFinite(this.value) ? this.value : undefined;
  }

  get boolean(): boolean | undefined {
    return typeof this.value === 'boolean' ? this.value : undefined;
  }

  /** A real calendar day, `AAAA-MM-JJ`. */
  get date(): string | undefined {
    return isDate(this.value) ? this.value : undefined;
  }

  /** The elements of a list; none when it is something else. */
  get items(): Draft[] {
    return Array.isArray(this.value)
      ? this.value.map((item, index) => new Draft(item, child(this.pointer, index)))
      : [];
  }

  /** The members of an object; none when it is something else. */
  get members(): Draft[] {
    if (!isObject(this.value)) return [];
    return Object.entries(this.value).map(([key, value]) => new Draft(value, child(this.pointer, key)));
  }

  get isEmptyList(): boolean {
    return Array.isArray(this.value) && this.value.length === 0;
  }

  /** Whether something was answered here or below; a value of the wrong type counts. An empty list does not. */
  get isAnswered(): boolean {
    return isAnswer(this.value);
  }
}

function isAnswer(value: unknown): boolean {
  if (typeof value === 'string') return !isBlank(value);
  if (Array.isArray(value)) return value.some(isAnswer);
  if (isObject(value)) return Object.values(value).some(isAnswer);
  return value !== null && value !== undefined;
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function valueAt(root: unknown, segments: readonly string[]): unknown {
  let value = root;
  for (const segment of segments) value = ownValue(value, segment);
  return value;
}

function ownValue(value: unknown, key: string): unknown {
  if (Array.isArray(value)) return /^\d+$/.test(key) ? value[Number(key)] : undefined;
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
