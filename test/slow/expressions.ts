/** All the regular expressions of ours, those made at run time too, and whether each is linear, by recheck. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { transformSync } from 'esbuild';
import jsTokens from 'js-tokens';
import { checkSync } from 'recheck';
import { expect, it, vi } from 'vitest';

/** In milliseconds. The longest lists of words take ten seconds each, on a machine that does nothing else; twenty times that where it does. */
const PATIENCE = 180_000;
/** By what it reads, and not by its time: where others work beside, a second goes by, and what is linear would be told vulnerable. */
const BY_STEPS = { timeout: PATIENCE, attackTimeout: null, maxAttackStringSize: 100_000 } as const;

function written(): Map<string, [string, string]> {
  const found = new Map<string, [string, string]>();
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((name) => /\.[tj]s$/.test(name) && !/\.gen\.|\.d\.ts$/.test(name))) {
    const { code } = transformSync(readFileSync(join('src', file), 'utf8'), { loader: 'ts', target: 'esnext' });
    for (const { type, value } of jsTokens(code)) {
      const [, source = '', flags = ''] =
        type === 'RegularExpressionLiteral' ? (/^\/(.*)\/([a-z]*)$/s.exec(value) ?? []) : [];
      if (source !== '') found.set(value, [source, flags]);
    }
  }
  return found;
}

/** Those that modules make when they are loaded: lists of words, patterns put together. */
async function made(): Promise<Map<string, [string, string]>> {
  const found = new Map<string, [string, string]>();
  const Real = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Real, {
    construct(target, args: [string | RegExp, string?]) {
      const one = new target(...args);
      found.set(`/${one.source}/${one.flags}`, [one.source, one.flags]);
      return one;
    },
  });
  try {
    vi.resetModules();
    const rooms = readdirSync('src', { withFileTypes: true }).filter((one) => one.isDirectory() && one.name !== 'dev');
    for (const { name: room } of rooms) {
      const files = readdirSync(join('src', room), { recursive: true, encoding: 'utf8' });
      // A worker starts where it is imported.
      for (const file of files.filter((name) => /(?<!\.d)\.ts$/.test(name) && name !== 'worker.ts'))
        await import(resolve('src', room, file));
    }
    // Lists of words are made when they are first wanted.
    const { LEXICONS } = await import('../../src/text/words.ts');
    expect(LEXICONS.length).toBeGreaterThan(20);
    for (const { bare, accented } of LEXICONS) expect(bare.test('') || accented?.test('')).not.toBe(true);
  } finally {
    globalThis.RegExp = Real;
  }
  return found;
}

/**
 * « At most twelve times » costs a constant, which is not what is looked for, and which the checker may take for a power:
 * the same expression with less patience grows no faster. One repetition more than the least keeps what is ambiguous so.
 */
function variantsOf(source: string): Set<string> {
  // The smallest first: it is judged in a tenth of the time, and is nearly always enough.
  const least = source.replace(/\{(\d+),\d+\}/g, (_, from: string) => `{${from},${Math.max(2, Number(from) + 1)}}`);
  return new Set([least, source.replace(/\{0,\d+\}/g, '{0,2}'), source]);
}

/** Whether it repeats something without end: what does not reads a constant at most from each place, and has nothing to be judged. */
export function repeatsEndlessly(source: string): boolean {
  const bare = source.replace(/\\./gs, '_').replace(/\[[^\]]*\]/g, '_');
  return /[*+]|\{\d+,\}/.test(bare);
}

/** Each part has its own patience: together they take minutes. */
const PARTS = 8;

const all = [...new Map([...written(), ...(await made())])];
const endless = all.filter(([, [source]]) => repeatsEndlessly(source));

/** `share`: of two files that run side by side, the parts that one of them judges. */
export function judged(share: 0 | 1): void {
  it('are all looked at', () => {
    expect(all.length).toBeGreaterThan(300);
    expect(endless.length).toBeGreaterThan(100);
  });

  it.each([
    ['a+', true],
    ['(?:a|b)*c', true],
    ['a{2,}', true],
    ['[*+]a{2,4}', false],
    ['\\+a?\\*', false],
    ['[\\]*]a', false],
    ['[\\]a]*', true],
    ['\\\\+', true],
  ])('« %s » repeats without end: %s', (source, isEndless) => {
    expect(repeatsEndlessly(source)).toBe(isEndless);
  });

  it.each(Array.from({ length: PARTS }, (_, part) => part + 1).filter((part) => part % 2 === share))(
    `are linear, part %i of ${PARTS}`,
    (part) => {
      const wrong: string[] = [];
      for (const [name, [source, flags]] of endless.filter((_, rank) => rank % PARTS === part - 1)) {
        const check = (one: string) => checkSync(one, flags.replace(/[dv]/g, ''), BY_STEPS);
        const found: string[] = [];
        const isSafe = [...variantsOf(source)].some((one) => {
          const verdict = check(one);
          found.push(verdict.status === 'unknown' ? `unknown (${verdict.error.kind})` : verdict.status);
          return verdict.status === 'safe';
        });
        // What the checker said of it: too complex, or out of time, is another matter than vulnerable.
        if (!isSafe) wrong.push(`${found.join(', ')}: ${name.slice(0, 200)}`);
      }
      expect(wrong).toEqual([]);
    },
    1_500_000,
  );
}
