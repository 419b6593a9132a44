/** Keys of a published header that the site would not know, though it has one that they stand for. */
import { isTypo } from '../french/nearest.ts';
import { isObject } from '../model/draft.ts';

/** Those that are looked at, and their French names, in the singular or the plural. */
const TOP: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    title: ['titre', 'nom'],
    mission: ['missions'],
    phases: ['phase'],
    sponsors: ['sponsor', 'soutiens', 'commanditaires'],
    contact: ['contacts', 'courriel', 'email'],
    incubator: ['incubateur'],
    events: ['evenements'],
  }),
);
/** Near those, and the site's own. */
const OTHERS = new Set(['incubators', 'contact_dinum', 'contact_incubator']);
const OF_PHASE: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    name: ['nom', 'phase'],
    start: ['debut', 'date_debut'],
    end: ['fin', 'date_fin'],
  }),
);

export interface Renamed {
  /** JSON pointer of what is written. */
  at: string;
  written: string;
  right: string;
}

/** The header as its author meant it, and what is to be renamed there. */
export function meantHeader(header: Readonly<Record<string, unknown>>): {
  value: Record<string, unknown>;
  renamed: readonly Renamed[];
} {
  const top = meant(header, TOP, '');
  const { phases } = top.value;
  if (!Array.isArray(phases)) return top;
  const each = phases.map((one: unknown, rank) =>
    isObject(one) ? meant(one, OF_PHASE, `${writtenAt('/phases', top.renamed)}/${rank}`) : { value: one, renamed: [] },
  );
  return {
    value: { ...top.value, phases: each.map(({ value }) => value) },
    renamed: [...top.renamed, ...each.flatMap(({ renamed }) => renamed)],
  };
}

/** Where what the site would read at `pointer` is written. */
export function writtenAt(pointer: string, renamed: readonly Renamed[]): string {
  return pointer
    .split('/')
    .slice(1)
    .reduce((at, name) => {
      const other = renamed.find(({ right, at: place, written }) => right === name && place === `${at}/${written}`);
      return `${at}/${other?.written ?? name}`;
    }, '');
}

function meant(
  object: Readonly<Record<string, unknown>>,
  names: ReadonlyMap<string, readonly string[]>,
  at: string,
): { value: Record<string, unknown>; renamed: Renamed[] } {
  const renamed: Renamed[] = [];
  const entries = Object.entries(object).map(([written, value]) => {
    const right =
      names.has(written) || OTHERS.has(written)
        ? undefined
        : [...names].find(
            ([name, synonyms]) =>
              !Object.hasOwn(object, name) &&
              [name, ...synonyms].some((one) => isTypo(written, one)) &&
              !renamed.some((other) => other.right === name),
          )?.[0];
    if (right === undefined) return [written, value];
    renamed.push({ at: `${at}/${written}`, written, right });
    return [right, value];
  });
  return { value: Object.fromEntries(entries), renamed };
}
