/** What is kept from one run to the next saves time, and changes nothing to what is said. */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keptText, LONGEST, readKept } from '../../src/cli/files/kept-by-content.ts';
import { lintKnown } from '../../src/cli/files/known-reports.ts';
import type { Io, Job } from '../../src/cli/ports.ts';
import { LARGEST } from '../../src/io/disk/cache-folder.ts';
import { NO_SETTINGS, type Settings } from '../../src/judge/settings.ts';
import { SOUND } from '../slow/any-yaml.ts';
import { SLOW } from '../slow.ts';
import { here as run } from './here.ts';
import { memoryIo } from './memory-io.ts';
import { temporaryFolder } from './process.ts';

/** As few as are kept at all. */
const COUNT = 50;
/** Lines. */
const HEAD = 7;

const OPTIONS = { today: '2026-11-23', phase: null, gate: false };

function jobs(settings: Settings = NO_SETTINGS): Job[] {
  return Array.from({ length: COUNT }, (_, rank) => {
    const bytes = new TextEncoder().encode(
      // Heads of fiches, after the first few, or one would wait.
      (SOUND[rank % 4] ?? '')
        .split('\n', rank < (SLOW ? 8 : 4) ? undefined : HEAD)
        .join('\n')
        .replace(/^nom: .*$/m, `nom: DFSPIP ${rank}`)
        .replace(/^statut: .*$/m, 'statut: perdu'),
    );
    return { path: `f${rank}.yaml`, content: { ok: true, bytes }, settings };
  });
}

/** A cache in memory; `texts`: what it holds, by name. */
function remembering(texts: Map<string, string>, build = 'a'): Io {
  const { io } = memoryIo();
  const hash = (content: string | Uint8Array) => Buffer.from(content).toString('base64');
  const read = (name: string) => texts.get(name) ?? null;
  return { ...io, cache: { build: () => build, hash, read, write: (name, text) => void texts.set(name, text) } };
}

/** The only kept text, each of its messages marked, so that it is seen when it serves. */
function mark(texts: Map<string, string>): void {
  for (const [name, text] of texts) texts.set(name, text.replace(/"message":"/g, '"message":"GARDÉ '));
}

const marked = (reports: Awaited<ReturnType<typeof lintKnown>>) =>
  reports.filter(({ findings }) => findings.some(({ message }) => message.startsWith('GARDÉ'))).length;

describe('what is kept', () => {
  it('is cut at whole entries where it would be too long, and reads back', () => {
    const entries: [string, { words: string }][] = ['a', 'b', 'c'].map((name) => [name, { words: 'x'.repeat(50) }]);
    const text = keptText(entries, 150);
    expect(text.length).toBeLessThanOrEqual(150);
    expect([...readKept(text, () => true)]).toEqual(entries.slice(0, 2));
    expect([...readKept(keptText(entries), () => true)]).toEqual(entries);
    expect([...readKept(keptText([]), () => true)]).toEqual([]);
  });

  it('is well below what the whole folder may hold', () => {
    expect(2 * LONGEST).toBeLessThan(LARGEST);
  });
});

describe('kept reports', () => {
  it('serve for the same fiche, on the same day, with the same settings and the same tool', async () => {
    const texts = new Map<string, string>();
    const first = await lintKnown(jobs(), OPTIONS, remembering(texts));
    expect(first.every(({ findings }) => findings.length > 0)).toBe(true);
    expect(await lintKnown(jobs(), OPTIONS, remembering(texts))).toEqual(first);
    mark(texts);
    const all = jobs();
    expect(marked(await lintKnown(all, OPTIONS, remembering(texts)))).toBe(all.length);
    const others = { ...NO_SETTINGS, knownWords: new Set(['DFSPIP']) };
    expect(marked(await lintKnown(jobs(others), OPTIONS, remembering(texts)))).toBe(0);
    mark(texts);
    const asTexts = all.map((job) => ({ ...job, path: job.path.replace('.yaml', '.md') }));
    expect(marked(await lintKnown(asTexts, OPTIONS, remembering(texts)))).toBe(0);
    mark(texts);
    expect(marked(await lintKnown(all, { ...OPTIONS, today: '2026-11-24' }, remembering(texts)))).toBe(0);
    expect(marked(await lintKnown(all, { ...OPTIONS, gate: true }, remembering(texts)))).toBe(0);
    expect(marked(await lintKnown(all, OPTIONS, remembering(texts, 'b')))).toBe(0);
  });

  it('damaged, are judged again', async () => {
    const texts = new Map<string, string>();
    const first = await lintKnown(jobs(), OPTIONS, remembering(texts));
    const [name = '', whole = ''] = [...texts][0] ?? [];
    const damages = ['[[1,2],["a"],["b",{}]]', whole.slice(0, whole.length / 2), ...(SLOW ? ['', '{', 'null'] : [])];
    for (const damaged of damages) {
      texts.set(name, damaged);
      expect(await lintKnown(jobs(), OPTIONS, remembering(texts))).toEqual(first);
    }
  });
});

describe('a folder judged twice', () => {
  const cwd = temporaryFolder();
  const cache = temporaryFolder();
  for (const job of jobs())
    if (job.content?.ok) writeFileSync(join(cwd, job.path.replace('.yaml', '.fiche.yaml')), job.content.bytes);
  const lint = (...args: string[]) =>
    run(['lint', '-f', 'json', '--today', '2026-11-23', ...args], { cwd, env: { XDG_CACHE_HOME: cache } });

  it('says the same, the findings of the folder as a whole too; what it keeps is for its owner alone', async () => {
    const fresh = await lint('--no-cache');
    expect(readdirSync(cache)).toEqual([]);
    expect(fresh.out).toContain('dossier/identifiant-double');
    expect((await lint()).out).toBe(fresh.out);
    const [kept = ''] = readdirSync(join(cache, 'fiche'));
    expect(statSync(join(cache, 'fiche', kept)).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(cache, 'fiche', kept), 'utf8')).not.toContain('dossier/');
    expect((await lint()).out).toBe(fresh.out);
    writeFileSync(join(cwd, 'f3.fiche.yaml'), 'format: fiche/1\n');
    expect((await lint()).out).not.toBe(fresh.out);
  });

  it('where nothing can be kept, says the same', async () => {
    const nowhere = await run(['lint', '-f', 'json', '--today', '2026-11-23'], {
      cwd,
      env: { XDG_CACHE_HOME: '/dev/null' },
    });
    expect(nowhere.out).toBe((await lint()).out);
    expect(nowhere.err).toBe(`${COUNT}\u00a0fiches lues\n`);
  });
});
