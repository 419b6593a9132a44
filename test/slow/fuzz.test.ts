/**
 * Anything, in place of what people give: fiches, configurations, answers, keys. No crash, no hang, no finding outside the
 * file, no memory kept. `npm run fuzz` tries a hundred thousand of each; here a bounded part.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { LINT_FORMATS } from '../../src/cli/args/targets.ts';
import { format } from '../../src/cli/output/formats.ts';
import { readConfig } from '../../src/config/config-file.ts';
import { readAnswers } from '../../src/exchange/answers.ts';
import { readQuestionnaire } from '../../src/exchange/paper.ts';
import type { Prompt } from '../../src/interview/agenda/ask.ts';
import { Interrupted } from '../../src/interview/agenda/ask.ts';
import { lines } from '../../src/io/prompts/line-mode.ts';
import { terminal } from '../../src/io/prompts/terminal.ts';
import { mended } from '../../src/judge/fix.ts';
import { lint, unreadable } from '../../src/judge/lint.ts';
import { jsonParts } from '../../src/report/json.ts';
import { PLAIN } from '../../src/report/style.ts';
import { formatStylish } from '../../src/report/stylish.ts';
import { adjustable } from '../../src/rules/adjustable.ts';
import { CATALOGUE } from '../../src/rules/catalogue.ts';
import { decode } from '../../src/source/decode.ts';
import { snapshotOf } from '../../src/source/snapshot.ts';
import { randomFrom } from './any-yaml.ts';

const MANY = process.env.FICHE_FUZZ === '1';
const COUNT = MANY ? 100_000 : 2_000;
/** In milliseconds of this process: what else the machine does is not counted. The slowest takes a third of it. */
const HANG = 2000;
/** In bytes: what all the fiches together may leave behind, once what is kept for the next text has been kept. */
const MOST_KEPT = 50_000_000;
const WARMING = 200;
/** All that `format` writes. */
const FORMATS = LINT_FORMATS.filter((name) => name !== 'auto' && name !== 'stylish' && name !== 'json');

type Random = () => number;
const below = (random: Random, count: number) => Math.floor(random() * count);
const pick = <T>(random: Random, list: readonly T[]): T => list[below(random, list.length)] as T;

const under = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ya?ml|md)$/.test(name))
    .map((name) => readFileSync(join(folder, name)));

const PIECES = [
  ...[
    '\n',
    '\r\n',
    '\t',
    ': ',
    '- ',
    '#',
    '|',
    '>',
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    ', ',
    '&a ',
    '*a ',
    '!t ',
    '%',
    '---\n',
    '...\n',
    '? ',
    '<<: *a\n',
  ],
  ...[
    '\u0000',
    '\u001b[31m',
    '\u00a0',
    '\u202e',
    '\u2028',
    '\ufeff',
    '\ud83c\udf89',
    'é',
    '日',
    '__proto__: x\n',
    'constructor: y\n',
    '<<<<<<< HEAD\n',
  ],
  ...[
    'phase: construction\n',
    'a_completer:\n  - champ: resume\n',
    'exceptions:\n  - regle: x\n',
    '2026-02-30',
    '1e999',
    '0x1f',
    '~',
    'a'.repeat(5000),
    '['.repeat(200),
    '- '.repeat(100),
  ],
  ...[new Uint8Array([0xff, 0xfe]), new Uint8Array([0xe9]), new Uint8Array([0xc3]), new Uint8Array([0xed, 0xa0, 0x80])],
].map((piece) => (typeof piece === 'string' ? Buffer.from(piece) : Buffer.from(piece)));

/** One to eight changes: something put in, taken out, repeated, moved from elsewhere. */
function mutated(random: Random, seeds: readonly Buffer[]): Buffer {
  let bytes = pick(random, seeds);
  for (let change = 1 + below(random, 8); change > 0; change--) {
    const at = below(random, bytes.length + 1);
    const end = Math.min(bytes.length, at + below(random, 200));
    const put = [
      pick(random, PIECES),
      Buffer.alloc(0),
      bytes.subarray(at, end),
      pick(random, seeds).subarray(at, end),
      Buffer.from([below(random, 256)]),
    ];
    bytes = Buffer.concat([bytes.subarray(0, at), pick(random, put), bytes.subarray(random() < 0.5 ? at : end)]);
  }
  return bytes;
}

/** Runs `work` on each, and says which of them was wrong. */
async function each(count: number, seed: number, work: (random: Random) => unknown): Promise<void> {
  for (let rank = 0; rank < count; rank++) {
    const start = process.cpuUsage();
    try {
      await work(randomFrom(seed * 1_000_003 + rank));
    } catch (error) {
      throw new Error(`seed ${seed}, rank ${rank}: ${error instanceof Error ? error.stack : error}`);
    }
    const { user, system } = process.cpuUsage(start);
    const spent = (user + system) / 1000;
    if (spent > HANG) throw new Error(`seed ${seed}, rank ${rank}: ${spent} ms`);
  }
}

function judged(bytes: Uint8Array) {
  const decoded = decode(bytes);
  const options = { today: '2026-11-23', phase: null, gate: true };
  return decoded.ok
    ? lint('x.fiche.yaml', snapshotOf(decoded.text), CATALOGUE, options)
    : unreadable('x', decoded.flaw, 'bytes');
}

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

/** In bytes, once what nobody holds any more is gone: without that, it would measure when the collector last ran. */
function held(): number {
  collect();
  return process.memoryUsage().heapUsed;
}

describe(`anything (${COUNT} times)`, () => {
  it('in place of a fiche', { timeout: MANY ? 3_600_000 : 600_000 }, async () => {
    const seeds = under('test/fixtures/frozen');
    let before = Number.POSITIVE_INFINITY;
    let seen = 0;
    await each(COUNT, 1, (random) => {
      if (++seen === WARMING) before = held();
      const bytes = mutated(random, seeds);
      const report = judged(bytes);
      const decoded = decode(bytes);
      const text = decoded.ok ? decoded.text.replace(/^\ufeff/, '') : '';
      const rows = text.split('\n');
      for (const { range } of report.findings) {
        expect(range.end.line).toBeLessThanOrEqual(rows.length);
        expect(range.end.column - 1).toBeLessThanOrEqual((rows[range.end.line - 1] ?? '').length + 1);
        expect(range.start.line).toBeGreaterThan(0);
      }
      const run = {
        version: '0',
        today: '2026-11-23',
        files: [report],
        textOf: () => text,
        exitCode: 1,
        quiet: false,
        all: false,
        scope: [],
      };
      format(run, run, pick(random, FORMATS), 'error');
      JSON.parse([...jsonParts(run)].join(''));
      formatStylish(run, { style: PLAIN, width: 80 });
      if (decoded.ok) {
        const { snapshot, fixes } = mended(snapshotOf(decoded.text));
        if (fixes.length === 0) expect(snapshot.text).toBe(decoded.text);
        else expect(snapshot.source.readable).toBe(true);
      }
    });
    expect(held() - before).toBeLessThan(MOST_KEPT);
  });

  it('in place of a configuration', { timeout: MANY ? 3_600_000 : 600_000 }, async () => {
    const seeds = [readFileSync('docs/integration/fiche.config.yaml'), ...under('test/fixtures/frozen/configurations')];
    const known = adjustable();
    await each(COUNT, 2, (random) => {
      const decoded = decode(mutated(random, seeds));
      if (!decoded.ok) return;
      const read = readConfig(decoded.text, known);
      if (!read.ok)
        for (const { line } of read.problems) expect(line).toBeLessThanOrEqual(decoded.text.split('\n').length);
    });
  });

  it('in place of answers, in a file or on paper', { timeout: MANY ? 3_600_000 : 600_000 }, async () => {
    const seeds = [readFileSync('test/fixtures/reponses.yaml'), ...under('test/fixtures/frozen/answers')];
    await each(COUNT, 3, (random) => {
      const decoded = decode(mutated(random, seeds));
      if (!decoded.ok) return;
      readQuestionnaire(decoded.text);
      const { source } = snapshotOf(decoded.text);
      if (source.readable) readAnswers(source.value);
    });
  });

  const KEYS = [
    '\u001b[200~',
    '\u001bP',
    '\r',
    '\n',
    '\u001b',
    '\u001b[A',
    '\u001b[B',
    '\u001b[D',
    '\u007f',
    '\u0017',
    '\u0015',
    '\t',
    ' ',
    '1',
    '9',
    'o',
    'été',
    '日本',
    '🎉',
    '<',
    '?',
    'jsp',
    '.',
    '\u001b]11;rgb:0/0/0\u0007',
    '\u001b[200~collé\n\nici\u001b[201~',
    '\u001b[<0;1;1M',
    '\ufffd',
  ];
  const text: Prompt = {
    kind: 'text',
    label: 'Q',
    hint: '',
    example: null,
    initial: '',
    commands: ['back', 'pass', 'quit'],
    long: true,
    preview: null,
    problem: () => null,
  };
  const choice: Prompt = {
    kind: 'choice',
    label: 'Q',
    hint: '',
    example: null,
    initial: [],
    commands: ['back', 'pass'],
    many: true,
    choices: ['un', 'deux', 'trois'].map((value) => ({ value, label: value })),
  };

  it.each([
    ['at a terminal', terminal],
    ['line by line', lines],
  ] as const)('in place of keys, %s', { timeout: MANY ? 3_600_000 : 600_000 }, async (_, open) => {
    const input = Object.assign(new PassThrough(), { isTTY: open === terminal, setRawMode: () => {} });
    const output = Object.assign(new PassThrough(), { columns: 80, rows: 24, isTTY: true, end: () => output });
    output.resume();
    const ask = open(false, { input, output });
    const random = randomFrom(4);
    let answers = 0;
    let isOver = false;
    const talk = async () => {
      while (!isOver) {
        try {
          await ask.put(random() < 0.5 ? text : choice, () => {});
          answers += 1;
        } catch (error) {
          if (!(error instanceof Interrupted)) throw error;
          return;
        }
      }
    };
    const talking = talk();
    for (let sent = 0; sent < COUNT; ) {
      const keys = Array.from({ length: 1 + below(random, 40) }, () => pick(random, KEYS)).join('');
      input.write(random() < 0.1 ? Buffer.from(keys).subarray(1) : keys);
      sent += keys.length;
      await new Promise((next) => setTimeout(next, random() < 0.4 ? 45 : 1));
    }
    isOver = true;
    // Whatever is half written, a few answers end it.
    for (let rank = 0; rank < 5; rank++) {
      input.write('\u001b[201~\u001b[F\r');
      input.write('\n.\n');
      await new Promise((next) => setTimeout(next, 150));
    }
    input.end();
    await talking;
    ask.close();
    expect(answers).toBeGreaterThan(0);
  });
});
