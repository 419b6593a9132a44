/** How well answers told in prose are understood: labelled by hand, half of them set aside before the readers were written. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { plain } from '../../src/french/fold.ts';
import { backersIn } from '../../src/text/told/backers.ts';
import { beforeAfterIn } from '../../src/text/told/before-after.ts';
import { evidenceIn } from '../../src/text/told/evidence.ts';
import { existingIn } from '../../src/text/told/existing.ts';
import { firstUsersIn } from '../../src/text/told/first-users.ts';
import { goalIn } from '../../src/text/told/goal.ts';
import { groupIn } from '../../src/text/told/group.ts';
import { signsIn } from '../../src/text/told/signs.ts';
import { sizeIn } from '../../src/text/told/size.ts';

export interface Labelled {
  question: string;
  texte: string;
  faits: Record<string, unknown>;
}

export const ANSWERS: readonly Labelled[] = parse(readFileSync('test/interview/comprehension.yaml', 'utf8'));

const TODAY = '2026-11-26';

const READERS: Readonly<Record<string, (text: string) => Record<string, unknown>>> = {
  enonce: (text) => {
    const size = sizeIn(text);
    return { nombre: size?.count, part_pct: size?.share, unite: size?.unit, periode: size?.period };
  },
  constats: (text) => {
    const found = evidenceIn(text, TODAY);
    return { source: found?.source, annee: found?.year, entretiens: found?.met, type: found?.type };
  },
  recit: (text) => {
    const found = groupIn(text);
    return { groupe: found?.name, effectif: found?.count };
  },
  demarrage: (text) => {
    const found = firstUsersIn(text);
    return { qui: found?.who, nombre: found?.count, lieu: found?.place };
  },
  signes: (text) => {
    const found = signsIn(text);
    return { signes: found.length > 0 ? found.map((sign) => sign.text) : undefined };
  },
  existant: (text) => {
    const found = existingIn(text);
    const names = found?.solutions.map(({ name }) => name) ?? [];
    return { regle: found?.rule, existe: names.length > 0 ? names : undefined };
  },
  cap: (text) => {
    const found = goalIn(text, TODAY);
    return { usage: found?.usage, effet: found?.effect, date: found?.due };
  },
  difference: (text) => {
    const found = beforeAfterIn(text);
    return { avant: found?.before, apres: found?.after };
  },
  portage: (text) => {
    const found = backersIn(text);
    return { sponsor: found?.name, fonction: found?.role, opposants: found?.opponent === undefined ? undefined : true };
  },
};

export interface Outcome {
  question: string;
  key: string;
  expected: unknown;
  read: unknown;
  isRight: boolean;
  text: string;
}

/** `half`: 0 for those that the readers were written with, 1 for those set aside. */
export function outcomes(half: 0 | 1): Outcome[] {
  return ANSWERS.filter((_, rank) => rank % 2 === half).flatMap(({ question, texte, faits }) => {
    const read = READERS[question]?.(texte.trim()) ?? {};
    const keys = new Set([...Object.keys(faits), ...Object.keys(read).filter((key) => read[key] !== undefined)]);
    return [...keys].map((key) => ({
      question,
      key,
      expected: faits[key],
      read: read[key],
      isRight: isSame(faits[key], read[key]),
      text: texte,
    }));
  });
}

function isSame(expected: unknown, read: unknown): boolean {
  if (expected === undefined || read === undefined) return false;
  if (Array.isArray(expected) && Array.isArray(read))
    return expected.length === read.length && expected.every((one, rank) => isSame(one, read[rank]));
  if (typeof expected === 'number') return typeof read === 'number' && Math.abs(expected - read) <= Math.max(0.5, 0);
  if (typeof expected === 'string' && typeof read === 'string') {
    const [a, b] = [bare(expected), bare(read)];
    return a === b || (a.length > 3 && b.includes(a)) || (b.length > 3 && a.includes(b));
  }
  return expected === read;
}

const bare = (text: string) =>
  plain(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

export function scoreOf(all: readonly Outcome[]): {
  precision: number;
  recall: number;
  read: number;
  expected: number;
} {
  const right = all.filter(({ isRight }) => isRight).length;
  const read = all.filter((one) => one.read !== undefined).length;
  const expected = all.filter((one) => one.expected !== undefined).length;
  return { precision: right / Math.max(1, read), recall: right / Math.max(1, expected), read, expected };
}
