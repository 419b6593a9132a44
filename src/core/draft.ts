/**
 * A fiche in any state of completion. Every accessor answers `undefined` for what is missing, null or of another type:
 * rules and the interview can never crash on a half-written document.
 */
import { isDate } from './dates.ts';
import { child, fromDotted, segmentsOf } from './pointer.ts';

export class Draft {
  constructor(
    /** The value at this place, whatever it is. */
    readonly value: unknown,
    /** Its JSON pointer. */
    readonly pointer = '',
  ) {}

  /** Follows a dotted path (`probleme.ampleur.nombre`, `usagers.cibles[0]`). */
  at(path: string): Draft {
    return this.follow(fromDotted(path));
  }

  /** Follows a JSON pointer relative to this place. */
  follow(relative: string): Draft {
    let value = this.value;
    let pointer = this.pointer;
    for (const segment of segmentsOf(relative)) {
      value = ownValue(value, segment);
      pointer = child(pointer, segment);
    }
    return new Draft(value, pointer);
  }

  /** Text with something in it, trimmed. */
  get text(): string | undefined {
    return typeof this.value === 'string' && this.value.trim() !== '' ? this.value.trim() : undefined;
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
    if (Array.isArray(this.value)) return this.items.some((item) => item.isAnswered);
    if (isObject(this.value)) return this.members.some((member) => member.isAnswered);
    return typeof this.value === 'string' ? this.value.trim() !== '' : this.value !== null && this.value !== undefined;
  }
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function ownValue(value: unknown, key: string): unknown {
  if (Array.isArray(value)) return /^\d+$/.test(key) ? value[Number(key)] : undefined;
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
