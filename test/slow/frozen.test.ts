/**
 * Fiches, drafts, sessions, settings and answers as an earlier build left them on people's disks: this build still
 * judges, resumes and edits them, and keeps every byte that is not answered again. Asks nothing of the words of the
 * questions nor of the findings of rules, and knows no module of the tool: it runs the built command.
 */
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isCollection, isMap, isNode, isScalar, isSeq, type Node, parse, parseDocument } from 'yaml';

const BIN = resolve('bin/fiche.js');
const FROZEN = resolve('test/fixtures/frozen');
const TODAY = ['--today', '2026-11-23'];

// Far from the repository, whose own settings must not count here.
const root = mkdtempSync(join(tmpdir(), 'fiche-frozen-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Judged together in the end: starting the tool takes longer than judging. */
const WRITTEN: string[] = [];

type Path = readonly (string | number)[];

interface Outcome {
  code: number | null;
  out: string;
  err: string;
}

interface Judged {
  path: string;
  phase: string;
  statut: string;
  findings: { rule: string; severity: string; message: string }[];
}

interface Settings {
  judged: boolean;
  gravites: Record<string, string>;
  options: Record<string, Record<string, number>>;
  vocabulaire: { maison: { mot: string; conseil: string }[]; clairs: string[] };
}

const FICHES = ['answers/written', 'drafts', 'examples', 'finished', 'sessions'].flatMap(fichesIn);
const DRAFTS = fichesIn('drafts');
const SESSIONS = fichesIn('sessions');
const FINISHED = [...fichesIn('finished'), ...fichesIn('examples')];
const CONFIGURATIONS = readdirSync(join(FROZEN, 'configurations')).map((name) => `configurations/${name}`);
const ANSWERS = readdirSync(join(FROZEN, 'answers'), { withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ name }) => `answers/${name}`);

function fichesIn(part: string): string[] {
  const names = readdirSync(join(FROZEN, part)).filter((name) => /^[^.].*\.ya?ml$/.test(name));
  return names.sort().map((name) => `${part}/${name}`);
}

function frozen(name: string): string {
  return readFileSync(join(FROZEN, name), 'utf8');
}

function frozenData<T>(name: string): T {
  return JSON.parse(frozen(name)) as T;
}

function newFolder(): string {
  return mkdtempSync(join(root, 'w-'));
}

/** `typed`: the whole input, or what to type each time something is asked; undefined ends it. */
function run(args: readonly string[], cwd: string, typed: string | (() => string | undefined) = ''): Promise<Outcome> {
  return new Promise((done, fail) => {
    const env = { PATH: process.env.PATH, LANG: 'fr_FR.UTF-8' };
    // Were it to wait for ever, it goes before the test does.
    const child = spawn(process.execPath, [BIN, ...args], { cwd, env, timeout: 50_000 });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (chunk) => {
      out += chunk;
      if (typeof typed === 'string' || !out.endsWith('> ')) return;
      const line = typed();
      if (line === undefined) child.stdin.end();
      else child.stdin.write(`${line}\n`);
    });
    child.stderr.setEncoding('utf8').on('data', (chunk) => (err += chunk));
    child.on('error', fail);
    child.on('close', (code) => done({ code, out, err }));
    // Whoever ends before all is read closes the pipe: no failure.
    child.stdin.on('error', () => {});
    if (typeof typed === 'string') child.stdin.end(typed);
  });
}

async function lint(cwd: string, ...args: string[]): Promise<Judged[]> {
  const { code, out, err } = await run(['lint', '--format', 'json', ...TODAY, ...args], cwd);
  expect([0, 1], err).toContain(code);
  return (JSON.parse(out) as { files: Judged[] }).files;
}

/** Findings that say that the file itself is not what it was. */
function unread({ findings }: Judged): string[] {
  return findings
    .filter(({ rule }) => /^(?:fichier|yaml|schema)\//.test(rule))
    .map(({ rule, message }) => `${rule} ${message}`);
}

describe('what is frozen', () => {
  it.each(Object.entries({ FICHES, DRAFTS, SESSIONS, FINISHED, CONFIGURATIONS, ANSWERS }))('has %s', (_, names) => {
    expect(names.length).toBeGreaterThan(0);
  });

  it('has its phase and its status written down', () => {
    expect(Object.keys(frozenData('expected.json')).sort()).toEqual([...FICHES].sort());
  });
});

describe('judging', () => {
  let judged: Judged[];
  beforeAll(async () => {
    judged = await lint(FROZEN, ...FICHES);
  });

  it.each(FICHES)('%s', (name) => {
    const found = judged.find(({ path }) => path === name);
    expect(found).toMatchObject(frozenData<Record<string, object>>('expected.json')[name] ?? {});
    expect(found && unread(found)).toEqual([]);
  });
});

describe('resuming a draft', () => {
  // One process for both: starting a conversation is what takes the time here.
  it.concurrent.each(DRAFTS)('%s: as it was when resumed, then one answer changes that answer only', async (name) => {
    const { code, resumed, text } = await answerOnce('init', [], name);
    expect(code).toBe(130);
    expect(withoutMark(resumed)).toBe(withoutMark(frozen(name)));
    expect([resumed, text].every(isMarked)).toBe(true);
    // Once everything is asked, what comes first is the list of answers: it is left at once.
    if (isAtReview(frozen(name))) expect(withoutMark(text)).toBe(withoutMark(resumed));
    else expectOneAnswer(frozen(name), text);
  });
});

describe('editing a finished fiche', () => {
  it.concurrent.each(FINISHED)('%s: stopped at once, no byte has changed', async (name) => {
    const { code, text } = await talk('edit', [], name, '');
    // 0 where nothing is left to ask.
    expect([0, 130]).toContain(code);
    expect(text).toBe(frozen(name));
  });

  it.concurrent.each(FINISHED)('%s: one answer changes that answer only', async (name) => {
    // Each fiche begins with another section; a later build may have nothing to ask in one of them.
    const turn = FINISHED.indexOf(name) % SECTIONS.length;
    for (const section of [...SECTIONS.slice(turn), ...SECTIONS.slice(0, turn)]) {
      const { resumed, text } = await answerOnce('edit', ['--section', section], name);
      expect(resumed).toBe(frozen(name));
      if (text !== resumed) return expectOneAnswer(frozen(name), text);
    }
    expect.fail('no reply was taken');
  });
});

describe('resuming a session that was cut', () => {
  describe.each(SESSIONS)('%s', (name) => {
    const sign = frozenData<{ machine: string; texte: string }>(sessionOf(name));

    it.concurrent('tells that something waits, and keeps it', async () => {
      const [told, untold] = await Promise.all([interrupt(name, sign, RESUME), interrupt(name, null, RESUME)]);
      const lines = untold.out.split('\n');
      expect(told.out.split('\n').filter((line) => !lines.includes(line))).not.toEqual([]);
      // Neither changes the fiche before an answer is given.
      for (const { text } of [told, untold]) expect(withoutMark(text)).toBe(withoutMark(frozen(name)));
      expectKept(told, sign.texte, name);
    });

    it.concurrent('taken again with Entrée alone, on the machine where its process died, it is kept', async () => {
      const taken = await interrupt(name, { ...sign, machine: hostname() }, `${RESUME}\n`);
      expectKept(taken, sign.texte, name);
    });
  });
});

describe('settings of a repository', () => {
  describe.each(CONFIGURATIONS)('%s', (name) => {
    const expected = frozenData<Record<string, Settings>>(`${name}/expected.json`);
    const judgedOnes = Object.keys(expected).filter((path) => expected[path]?.judged);

    it.concurrent.each(judgedOnes)('%s', async (path) => {
      const { code, out } = await run(['lint', '--print-config', path], copyOf(name));
      expect(code).toBe(0);
      const { gravites, options, vocabulaire } = expected[path] ?? {};
      expect(parse(out)).toMatchObject({ gravites, options, vocabulaire });
    });

    it('are obeyed', async () => {
      const folder = copyOf(name);
      writeFileSync(join(folder, 'none.yaml'), '{}\n');
      const [files, plain] = await Promise.all([
        lint(folder, '.'),
        lint(folder, '--config', 'none.yaml', ...judgedOnes),
      ]);
      expect(files.map(({ path }) => path).sort()).toEqual(judgedOnes.sort());
      for (const file of files) expectObeyed(file, expected[file.path], frozen(`${name}/${file.path}`));
      // Were they not read, nothing would show it: they make a difference here.
      expect(rulesOf(files)).not.toEqual(rulesOf(plain));
    });
  });
});

describe('answers given in a file', () => {
  it.concurrent.each(ANSWERS)('%s', async (name) => {
    const folder = newFolder();
    const { code, err } = await run(['init', '--answers', join(FROZEN, name), '--non-interactive', ...TODAY], folder);
    expect(code, err).toBe(0);
    const text = readFileSync(join(folder, 'fiche.yaml'), 'utf8');
    const written = leaves(parse(text));
    const before = leaves(parse(frozen(`answers/written/${basename(name).replace(/\.\w+$/, '')}.fiche.yaml`)));
    const answers = [...before].filter(([path]) => !KEPT_BY_TOOL.test(path));
    expect(answers.length).toBeGreaterThan(0);
    for (const [path, value] of answers) expect(written.get(path), path).toEqual(value);
    WRITTEN.push(text);
  });
});

// Last: what the tests above had written.
describe('what this build wrote', () => {
  it('is read as what it read', async () => {
    expect(WRITTEN.length).toBeGreaterThan(0);
    const folder = newFolder();
    const names = WRITTEN.map((_, rank) => `${rank}.fiche.yaml`);
    for (const [rank, text] of WRITTEN.entries()) writeFileSync(join(folder, `${rank}.fiche.yaml`), text);
    for (const file of await lint(folder, ...names)) expect(unread(file)).toEqual([]);
  });
});

/** To the question whether to go on with a draft. */
const RESUME = 'oui\n';

const SECTIONS = ['identite', 'portage', 'risques'];

/**
 * Typed in turn until the fiche changes: one of them suits the question, whichever it is. A full stop ends a text of
 * several lines, where the next reply would otherwise be its second line.
 */
const REPLIES = [
  'Une réponse de plus : « à garder » # telle quelle',
  '.',
  '12',
  '.',
  '15/03/2027',
  'o@exemple.fr',
  'exemple.fr/une-page',
  '1',
];

/** A list to open, then its first question: enough to find one that takes an answer. */
const MOST_ROUNDS = 4;

/** Follows from an answer, without being asked. */
const KEPT_BY_TOOL = /^(?:a_completer|date_maj|identifiant)(?![a-z_])/;

interface Talk extends Outcome {
  folder: string;
  text: string;
}

/** A conversation in lines on a copy of a frozen fiche; the end of what is typed interrupts it. */
async function talk(
  command: 'init' | 'edit',
  args: readonly string[],
  name: string,
  typed: string,
  sign: object | null = null,
): Promise<Talk> {
  const folder = newFolder();
  const file = basename(name);
  writeFileSync(join(folder, file), frozen(name));
  if (sign) writeFileSync(join(folder, sessionOf(file)), `${JSON.stringify(sign)}\n`);
  const outcome = await run([command, file, ...args, '--accessible', ...TODAY], folder, typed);
  return { ...outcome, folder, text: readFileSync(join(folder, file), 'utf8') };
}

/** A draft resumed beside the session file that was left; none when null. */
function interrupt(name: string, sign: object | null, typed: string): Promise<Talk> {
  return talk('init', [], name, typed, sign);
}

function expectKept({ code, folder, text }: Talk, typed: string, name: string): void {
  expect(code).toBe(130);
  const said = saidIn(folder);
  for (const one of [typed, ...strings(parse(frozen(name)))]) expect(said).toContain(oneLine(one));
  expect(text.includes('\r\n')).toBe(frozen(name).includes('\r\n'));
}

interface Answered {
  code: number | null;
  /** The file when the first question was put. */
  resumed: string;
  /** In the end, which comes right after the first answer that changes something. */
  text: string;
}

async function answerOnce(command: 'init' | 'edit', args: readonly string[], name: string): Promise<Answered> {
  const folder = newFolder();
  const file = join(folder, basename(name));
  writeFileSync(file, frozen(name));
  const read = () => readFileSync(file, 'utf8');
  const replies = isAtReview(frozen(name)) ? [] : Array.from({ length: MOST_ROUNDS }, () => REPLIES).flat();
  const opening = command === 'init' ? [RESUME.trim()] : [];
  let resumed: string | null = null;
  const { code } = await run([command, basename(name), ...args, '--accessible', ...TODAY], folder, () => {
    if (opening.length > 0) return opening.shift();
    resumed ??= read();
    return withoutMark(read()) === withoutMark(resumed) ? replies.shift() : undefined;
  });
  return { code, resumed: resumed ?? read(), text: read() };
}

/** One key holds another answer; every other line is there, byte for byte, in the same order, and no line more. */
function expectOneAnswer(before: string, after: string): void {
  const [old, now] = [withoutMark(before), withoutMark(after)];
  const changed = differences(parse(old), parse(now), []);
  expect(changed.map((path) => path.join('.')).filter((path) => !KEPT_BY_TOOL.test(path))).toHaveLength(1);
  // A promise that is kept leaves its list, whose other lines then move.
  const paths = changed.map((path) => (KEPT_BY_TOOL.test(String(path[0])) ? path.slice(0, 1) : path));
  expect(linesWithout(now, paths)).toEqual(linesWithout(old, paths));
  expect(now.startsWith('\ufeff')).toBe(old.startsWith('\ufeff'));
  if (!/(?<!\r)\n/.test(old)) expect(now).not.toMatch(/(?<!\r)\n/);
  WRITTEN.push(after);
}

/** The line that says that it is a draft: a later build may word it otherwise. */
const MARK = /^(\ufeff?(?:#[^\n]*\n|[^\S\n]*\n)*?)# Brouillon[^\n]*\n/;

function withoutMark(text: string): string {
  return text.replace(MARK, '$1');
}

function isMarked(text: string): boolean {
  return MARK.test(text);
}

function isAtReview(text: string): boolean {
  return /[ \u00a0]fin\r?\n$/.test(MARK.exec(text)?.[0] ?? '');
}

/** Places whose answer is not the same; a whole element where there is none on the other side. */
function differences(a: unknown, b: unknown, path: Path): Path[] {
  if (!isFilled(a) || !isFilled(b) || Array.isArray(a) !== Array.isArray(b)) {
    return JSON.stringify(a) === JSON.stringify(b) ? [] : [path];
  }
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  const step = (key: string) => (Array.isArray(a) ? Number(key) : key);
  return keys.flatMap((key) => differences(a[key], b[key], [...path, step(key)]));
}

function isFilled(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
}

/** The lines of a text, without those that hold the values at the paths. */
function linesWithout(text: string, paths: readonly Path[]): string[] {
  const body = text.replace(/^\ufeff/, '');
  const { contents } = parseDocument(body);
  const lineAt = (offset: number) => body.slice(0, offset).split('\n').length - 1;
  const hidden = new Set<number>();
  for (const path of paths) {
    const [start, end] = spanAt(contents, path) ?? [0, 0];
    for (let line = lineAt(start); end > 0 && line <= lineAt(end); line++) hidden.add(line);
  }
  return body.split('\n').filter((_, line) => !hidden.has(line));
}

/** From the key to the end of its value; null where there is none. What is between brackets is one whole. */
function spanAt(contents: Node | null, path: Path): [number, number] | null {
  let node: unknown = contents;
  let [start, keyEnd] = [0, 0];
  for (const step of path) {
    if (isCollection(node) && node.flow) break;
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
      if (!isNode(pair?.key)) return null;
      [start, keyEnd] = [pair.key.range?.[0] ?? 0, pair.key.range?.[1] ?? 0];
      node = pair.value;
    } else if (isSeq(node) && isNode(node.items[Number(step)])) {
      node = node.items[Number(step)];
      start = isNode(node) ? (node.range?.[0] ?? 0) : 0;
    } else return null;
  }
  return [start, Math.max(keyEnd, endOf(node))];
}

/** Offset of the last character: a block ends with its last line, not with the comments after it. */
function endOf(node: unknown): number {
  if (!isNode(node)) return 0;
  const last = isCollection(node) && !node.flow ? node.items.at(-1) : undefined;
  if (last === undefined) return (node.range?.[1] ?? 1) - 1;
  if (isNode(last)) return endOf(last);
  const { key, value } = last as { key: unknown; value: unknown };
  return Math.max(endOf(key), endOf(value));
}

/** Beside `fiche.yaml`, `.fiche.yaml.entretien`. */
function sessionOf(name: string): string {
  return join(dirname(name), `.${basename(name)}.entretien`);
}

/** Every text that the files of a folder hold, each on one line. */
function saidIn(folder: string): string {
  const texts = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
  return texts
    .flatMap((text) => strings(parse(text.replace(/^\ufeff/, ''))))
    .map(oneLine)
    .join('\n');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function strings(data: unknown): string[] {
  return [...leaves(data).values()].filter((value) => typeof value === 'string');
}

/** What is answered, by its place. */
function leaves(data: unknown, path = ''): Map<string, unknown> {
  if (data === null || data === undefined) return new Map();
  if (!isFilled(data)) return new Map([[path, data]]);
  return new Map(
    Object.entries(data).flatMap(([key, value]) => [...leaves(value, path === '' ? key : `${path}.${key}`)]),
  );
}

function copyOf(name: string): string {
  const folder = join(newFolder(), basename(name));
  mkdirSync(folder);
  cpSync(join(FROZEN, name), folder, { recursive: true });
  return folder;
}

const SEVERITIES: Record<string, string> = { erreur: 'error', avertissement: 'warning', conseil: 'info' };

function expectObeyed({ path, findings }: Judged, settings: Settings | undefined, text: string): void {
  expect(settings, path).toBeDefined();
  if (!settings) return;
  const { gravites, vocabulaire } = settings;
  for (const { rule, severity } of findings) {
    const wanted = gravites[rule];
    if (wanted !== undefined) expect(`${rule} ${severity}`).toBe(`${rule} ${SEVERITIES[wanted]}`);
  }
  const told = findings.map(({ message }) => message).join('\n');
  for (const { mot, conseil } of vocabulaire.maison) {
    // « ~ » stands for any end.
    expect(told.includes(conseil), mot).toBe(oneLine(text).includes(mot.replace(/~$/, '')));
  }
}

function rulesOf(files: readonly Judged[]): string[] {
  return files
    .flatMap(({ path, findings }) => findings.map(({ rule, severity }) => `${path} ${rule} ${severity}`))
    .sort();
}
