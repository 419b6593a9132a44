/** A fiche put together from what another kind of file says: each value with the place it was read at. */
import { segmentsOf } from '../../model/pointer.ts';
import type { Span } from '../position.ts';
import type { Entry } from '../source.ts';

export class Building {
  /** Objects have no prototype, as in any source. */
  readonly value: Record<string, unknown> = Object.create(null);
  readonly entries = new Map<string, Entry>();

  /** `pointer`: a list only grows by one. Nothing is put for what is null, empty or blank. */
  put(pointer: string, value: unknown, place: Span | null): void {
    if (value === null || value === undefined || (typeof value === 'string' && value.trim() === '')) return;
    const segments = segmentsOf(pointer);
    const last = segments.pop();
    if (last === undefined) return;
    let holder: Record<string, unknown> | unknown[] = this.value;
    for (const [rank, segment] of segments.entries()) {
      const below = read(holder, segment);
      const next = below ?? (/^\d+$/.test(segments[rank + 1] ?? last) ? [] : Object.create(null));
      if (below === undefined) write(holder, segment, next);
      holder = next as Record<string, unknown> | unknown[];
    }
    write(holder, last, value);
    this.entries.set(pointer, { key: null, value: place, shape: 'scalar', flow: false, inFlow: false });
  }

  /** What `nom` says of each element of the list there. */
  names(pointer: string): string[] {
    return Array.from({ length: this.count(pointer) }, (_, rank) => `${pointer}/${rank}/nom`).flatMap((at) => {
      const name = follow(this.value, at);
      return typeof name === 'string' ? [name] : [];
    });
  }

  /** How many elements the list there has. */
  count(pointer: string): number {
    const list = follow(this.value, pointer);
    return Array.isArray(list) ? list.length : 0;
  }
}

function follow(value: unknown, pointer: string): unknown {
  return segmentsOf(pointer).reduce<unknown>(
    (held, segment) =>
      typeof held === 'object' && held !== null ? read(held as Record<string, unknown>, segment) : undefined,
    value,
  );
}

function read(holder: Record<string, unknown> | unknown[], segment: string): unknown {
  return Array.isArray(holder) ? holder[Number(segment)] : holder[segment];
}

function write(holder: Record<string, unknown> | unknown[], segment: string, value: unknown): void {
  if (Array.isArray(holder)) holder[Number(segment)] = value;
  else holder[segment] = value;
}
