/** Every page, in a real Chromium: no violation, light and dark; keyboard, zoom, print. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { here } from '../cli/here.ts';
import { folderWith } from '../cli/process.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const example = (phase: string) => readFileSync(`templates/exemples/${phase}.yaml`, 'utf8');
const PHASES = ['investigation', 'construction', 'acceleration', 'perennisation'];
const THIN = 'format: fiche/1\nphase: investigation\nprobleme:\n  enonce: "<script>alert(1)</script> un problème"\n';

const folder = folderWith({
  ...Object.fromEntries(PHASES.map((phase) => [`${phase}.fiche.yaml`, example(phase)])),
  'mince.fiche.yaml': THIN,
});
let browser: Browser;

/** Every document of the fullest fiche and of the thinnest; of the others, what is looked at most. */
const ALL = [
  ['page', ['--to', 'page']],
  ['page interne', ['--to', 'page', '--internal']],
  ['comité', ['--to', 'comite', '--format', 'html']],
  ['fiche problème', ['--to', 'fiche-probleme']],
  ['lettre', ['--to', 'lettre', '--format', 'html']],
  ['blocs', ['--to', 'blocs', '--format', 'html']],
  ['cours', ['--to', 'mooc', '--format', 'html']],
  ['pérennisation', ['--to', 'perennisation']],
] as const;

const PAGES = [
  ...[...PHASES, 'mince'].flatMap((name) =>
    (name === 'perennisation' || name === 'mince' ? ALL : ALL.slice(0, 3)).map(([title, args]) => [
      `${name}, ${title}`,
      ['export', `${name}.fiche.yaml`, ...args],
    ]),
  ),
  ['portefeuille', ['status', '.', '--format', 'html']],
] as [string, string[]][];

beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
});
afterAll(async () => browser.close());

async function opened(
  args: readonly string[],
  name: string,
  options: Parameters<Browser['newPage']>[0] = {},
): Promise<Page> {
  const file = `${name.replace(/[^a-z]+/gi, '-')}.html`;
  const { code, err } = await here([...args, '--today', '2026-11-26', '-o', file], { cwd: folder });
  expect(code, err).toBe(0);
  const page = await browser.newPage(options);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(pathToFileURL(join(folder, file)).href);
  // One file, and nothing from the network.
  expect(asked).toHaveLength(1);
  return page;
}

const SORTED =
  'document.activeElement === document.body ? -1 : document.activeElement.getBoundingClientRect().top + scrollY';

describe.each(PAGES)('%s', (name, args) => {
  it('has no violation, light or dark; reads on a phone and at 200 %, by the keyboard, and on paper', async () => {
    const page = await opened(args, name);
    let dialogs = 0;
    page.on('dialog', () => {
      dialogs += 1;
    });
    await page.addScriptTag({ content: AXE });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = (await page.evaluate('axe.run()')) as {
        violations: { id: string; nodes: { html: string }[] }[];
      };
      expect(violations.map(({ id, nodes }) => [colorScheme, id, nodes[0]?.html])).toEqual([]);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    const tops: number[] = [];
    for (let step = 0; step < 12; step += 1) {
      await page.keyboard.press('Tab');
      const top = Number(await page.evaluate(SORTED));
      if (top === -1) break;
      tops.push(top);
    }
    // The first of all is the way to skip to the content, which then shows at the top.
    expect(tops.slice(1)).toEqual(tops.slice(1).sort((one, other) => one - other));
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(2000);
    expect(dialogs).toBe(0);
    await page.close();
  });
});

it('the portfolio is a table without its script, and sorts with it', async () => {
  const still = await opened(['status', '.', '--format', 'html'], 'sans script', { javaScriptEnabled: false });
  expect(await still.locator('tbody tr').count()).toBe(5);
  expect(await still.locator('thead button').count()).toBe(0);
  await still.close();
  const page = await opened(['status', '.', '--format', 'html'], 'avec script');
  await page.locator('thead button').first().click();
  const names = await page.locator('tbody tr th').allInnerTexts();
  expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'fr')));
  expect(await page.locator('thead th').first().getAttribute('aria-sort')).toBe('ascending');
  await page.close();
});
