/**
 * How far the judgement is one a coach would sign: realistic fiches, their true subjects written beforehand, and each
 * finding classed by somebody who did not write the rule.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { lint } from '../../src/judge/lint.ts';
import { CATALOGUE } from '../../src/rules/catalogue.ts';
import { snapshotOf } from '../../src/source/snapshot.ts';

const HERE = 'test/jugement';
/** The day they were written for. */
const TODAY = '2026-11-26';

export type Quality = 'good' | 'middling' | 'thin';
export const QUALITIES: readonly Quality[] = ['good', 'middling', 'thin'];

export type Class = 'utile' | 'inutile' | 'faux';

/** As in `classement.yaml`, by fiche and fingerprint. */
export interface Classed {
  classe: Class;
  /** Id of the true subject that it tells, when it tells one. */
  sujet?: string | null;
}

export interface Told {
  fiche: string;
  quality: Quality;
  fingerprint: string;
  rule: string;
  /** Folded with other absences on the screen. */
  isFolded: boolean;
  message: string;
  classed: Classed | undefined;
}

export interface Subject {
  fiche: string;
  quality: Quality;
  id: string;
}

export interface Measure {
  told: readonly Told[];
  subjects: readonly Subject[];
}

export function measure(): Measure {
  const classes: Record<string, Classed> = parse(readFileSync(join(HERE, 'classement.yaml'), 'utf8')) ?? {};
  const subjects: Record<string, { id: string }[]> = parse(readFileSync(join(HERE, 'sujets.yaml'), 'utf8'));
  const told: Told[] = [];
  const expected: Subject[] = [];
  for (const quality of QUALITIES) {
    for (const file of readdirSync(join(HERE, 'fiches', quality)).sort()) {
      const fiche = basename(file, '.fiche.yaml');
      const text = readFileSync(join(HERE, 'fiches', quality, file), 'utf8');
      const { findings } = lint(file, snapshotOf(text), CATALOGUE, { today: TODAY, phase: null, gate: false });
      for (const { fingerprint, rule, kind, message } of findings)
        told.push({
          fiche,
          quality,
          fingerprint,
          rule,
          isFolded: kind === 'requirement',
          message,
          classed: classes[`${fiche}/${fingerprint}`],
        });
      for (const { id } of subjects[fiche] ?? []) expected.push({ fiche, quality, id });
    }
  }
  return { told, subjects: expected };
}

export interface Score {
  told: number;
  useful: number;
  useless: number;
  wrong: number;
  folded: number;
  subjects: number;
  found: number;
}

/** Of the fiches of a quality; of all without one. */
export function scoreOf({ told, subjects }: Measure, quality?: Quality): Score {
  const here = told.filter((one) => quality === undefined || one.quality === quality);
  const shown = here.filter(({ isFolded }) => !isFolded);
  const count = (name: Class) => shown.filter(({ classed }) => classed?.classe === name).length;
  const expected = subjects.filter((one) => quality === undefined || one.quality === quality);
  return {
    told: shown.length,
    useful: count('utile'),
    useless: count('inutile'),
    wrong: count('faux'),
    folded: here.length - shown.length,
    subjects: expected.length,
    found: expected.filter((one) => isFound(one, told)).length,
  };
}

export function isFound({ fiche, id }: Subject, told: readonly Told[]): boolean {
  return told.some((one) => one.fiche === fiche && one.classed?.sujet === id && one.classed.classe === 'utile');
}
