/** A post and a name told one after the other are one person: « mon chef de centre monsieur Sicre », « La gériatre, Anne-Lise Rey ». */
import { plain } from '../../french/fold.ts';

export interface Told {
  name?: string;
  role?: string;
}

const CIVILITY = '(?:m\\.|mme|monsieur|madame|mlle|dr|docteur|le docteur|maitre)';
const BETWEEN_ROLE_AND_NAME = new RegExp(`^(?:,| \\(|)? ?(?:${CIVILITY} )?$`);
const BETWEEN_NAME_AND_ROLE = /^(?:,| \(|) ?(?:(?:le|la|notre|mon|ma) |l['’])?$/;

/** The same, each person once; the first keeps its place. */
export function eachOnce<T extends Told>(all: readonly T[], text: string): T[] {
  const flat = plain(text);
  const kept: T[] = [];
  for (const one of all) {
    const same = kept.find((other) => isSameName(other, one) || isOne(other, one, flat) || isOne(one, other, flat));
    if (same === undefined) kept.push({ ...one });
    else {
      same.name ??= one.name as T['name'];
      same.role ??= one.role as T['role'];
    }
  }
  return kept;
}

function bare(name: string): string {
  return plain(name).replace(new RegExp(`^${CIVILITY} `), '');
}

function isSameName({ name: one }: Told, { name: other }: Told): boolean {
  return one !== undefined && other !== undefined && bare(one) === bare(other);
}

/** `one` told by a post alone, `other` by a name alone. */
function isOne(one: Told, other: Told, flat: string): boolean {
  if (one.role === undefined || one.name !== undefined || other.name === undefined || other.role !== undefined)
    return false;
  const [role, name] = [plain(one.role), bare(other.name)];
  return BETWEEN_ROLE_AND_NAME.test(between(flat, role, name)) || BETWEEN_NAME_AND_ROLE.test(between(flat, name, role));
}

/** What stands between two pieces of a text; « ? » where they do not follow. */
function between(text: string, one: string, other: string): string {
  const start = text.indexOf(one);
  const end = text.indexOf(other, start + one.length);
  return start < 0 || end < 0 ? '?' : text.slice(start + one.length, end);
}
