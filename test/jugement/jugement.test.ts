/** What is told to twelve teams is true and worth their time; what a coach would say is said. `npm run mesure:jugement`. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isFound, measure, QUALITIES, type Quality, type Score, scoreOf } from './mesure.ts';

const MEASURE = measure();
const ALL = scoreOf(MEASURE);
const NAMES: Readonly<Record<Quality, string>> = { good: 'solides', middling: 'moyennes', thin: 'maigres' };

const share = (part: number, whole: number) => (whole === 0 ? '—' : `${Math.round((100 * part) / whole)} %`);

function row(name: string, { told, useful, useless, wrong, folded, subjects, found }: Score): string {
  const cells = [told, `${useful} (${share(useful, told)})`, useless, `${wrong} (${share(wrong, told)})`, folded];
  return `| ${[name, ...cells, `${found} sur ${subjects} (${share(found, subjects)})`].join(' | ')} |`;
}

function table(): string {
  return [
    '| Fiches | Constats lus | Vrais et utiles | Vrais, inutiles | Faux | Absences repliées | Sujets vrais dits |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...QUALITIES.map((quality) => row(NAMES[quality], scoreOf(MEASURE, quality))),
    row('toutes', ALL),
  ].join('\n');
}

describe('the judgement of twelve fiches', () => {
  it('is classed, every finding of it', () => {
    expect(MEASURE.told.filter(({ classed }) => classed === undefined)).toEqual([]);
  });

  it('is useful, seldom false, and tells the true subjects', () => {
    process.stdout.write(`\n${table()}\n`);
    expect(ALL.useful / ALL.told).toBeGreaterThanOrEqual(0.8);
    expect(ALL.wrong / ALL.told).toBeLessThanOrEqual(0.03);
    expect(ALL.found / ALL.subjects).toBeGreaterThanOrEqual(0.8);
  });

  it('is published as it is, with what it misses', () => {
    const page = readFileSync('docs/mesures.md', 'utf8');
    expect(page).toContain(table());
    for (const subject of MEASURE.subjects.filter((one) => !isFound(one, MEASURE.told)))
      expect(page).toContain(`\`${subject.fiche}\`, \`${subject.id}\``);
  });
});
