/** Imports point one way, each package enters by one door, and what nothing reaches is not there. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What each room may import besides itself. */
const ROOMS: Record<string, readonly string[]> = {
  french: [],
  model: ['french'],
  text: ['french'],
  source: ['french', 'model'],
  judge: ['french', 'model', 'source'],
  rules: ['french', 'model', 'text', 'judge'],
  config: ['french', 'model', 'source', 'judge'],
  report: ['french', 'model', 'source', 'judge'],
  documents: ['french', 'model'],
  interview: ['french', 'model', 'source', 'judge', 'text'],
  exchange: ['french', 'model', 'text', 'source', 'interview'],
  cli: [
    ...['french', 'model', 'text', 'source', 'judge', 'rules'],
    ...['config', 'report', 'documents', 'interview', 'exchange'],
  ],
  io: ['french', 'model', 'judge', 'interview', 'cli'],
  dev: [],
};

/** Of a room with folders, each of which knows only those before it; what stands in none of them knows them all. */
const FOLDERS: Record<string, readonly string[]> = {
  interview: ['writing', 'agenda', 'facts', 'answer', 'state', 'proposal', 'remark'],
};

const DOORS: Record<string, readonly string[]> = {
  yaml: ['src/source/yaml/read.ts', 'src/source/yaml/write.ts'],
  'js-yaml': ['src/source/yaml/events.ts'],
  ajv: ['src/dev/validator.js'],
  'ajv/dist/standalone/index.js': ['src/dev/validator.js'],
  chalk: ['src/report/colour.ts'],
  commander: ['src/cli/args/options.ts'],
  inquirer: ['src/io/prompts/inquirer.ts'],
  '@inquirer/core': ['src/io/prompts/inquirer.ts'],
  ignore: ['src/cli/files/patterns.ts'],
  diff: ['src/cli/files/fix-inputs.ts'],
  '@lezer/markdown': ['src/source/markdown/blocks.ts'],
  'fflate/browser': ['src/exchange/office.ts'],
  'postal-mime': ['src/exchange/mail.ts'],
  sax: ['src/exchange/office-xml.ts'],
  handlebars: ['src/documents/render.ts'],
  docx: ['src/documents/docx.ts'],
  esbuild: ['src/dev/build.js', 'src/dev/bundled.js', 'src/dev/bundler-plugins.js'],
};

/** Where a run of ours begins: what none of them leads to is dead. */
const ENTRIES = [
  // What is bundled, and what `package.json` runs.
  ...[...readFileSync('src/dev/build.js', 'utf8').matchAll(/src\/(?:cli|io)\/[\w/-]+\.ts/g)].map(([name]) => name),
  ...[...readFileSync('package.json', 'utf8').matchAll(/src\/dev\/[\w-]+\.js/g)].map(([name]) => name),
];

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s[^'"`;]*?from\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g;

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => posix.join('src', name.split(sep).join('/')))
  .filter((name) => /\.(?:ts|js)$/.test(name));

const testFiles = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .map((name) => posix.join('test', name.split(sep).join('/')))
  .filter((name) => /\.(?:ts|js)$/.test(name));

/** Values only: a type is often exported for what a function gives. */
const EXPORT = /^export (?:async )?(?:const|function\*?|class|let) (\w+)/gm;

/** What a test must hold one by one, where we only use it whole. */
const FOR_TESTS = [
  'src/cli/files/kept-by-content.ts#LONGEST',
  'src/documents/document-kinds.ts#DOCUMENTS',
  'src/io/disk/cache-folder.ts#LARGEST',
  'src/documents/told.ts#CONFIDED',
  'src/interview/remark/contested.ts#contests',
  'src/interview/answer/said-choice.ts#choiceSaid',
  'src/interview/answer/together.ts#readTogether',
  'src/model/audience.ts#INTERNAL',
  'src/text/words.ts#LEXICONS',
  'src/source/yaml/read.ts#explained',
  'src/text/published/reader-signs.ts#SIGNS',
  'src/text/told/corrected.ts#CORRECTION',
];

/** `file#name` of each value that these files import; `file#*` where all of a file is. */
function askedIn(from: readonly string[]): Set<string> {
  return new Set(
    from.flatMap((file) => {
      const text = readFileSync(file, 'utf8');
      const at = (target = '') =>
        // The scripts that train load ours by a text that imports them.
        target.startsWith('./src/')
          ? target.slice(2)
          : posix.normalize(join(dirname(file), target).split(sep).join('/'));
      return [
        ...[...text.matchAll(NAMED)].flatMap(([, list = '', target]) =>
          list.split(',').map((one) => `${at(target)}#${/\w+(?=\s|$|:)/.exec(one.replace(/^\s*type\s/, ''))?.[0]}`),
        ),
        ...[...text.matchAll(NAMED_LATER)].flatMap(([, list = '', target]) =>
          list.split(',').map((one) => `${at(target)}#${/\w+/.exec(one)?.[0]}`),
        ),
        ...[...text.matchAll(MEMBER_LATER)].map(([, target, name]) => `${at(target)}#${name}`),
        ...[...text.matchAll(WHOLE)].map(([, one, other]) => `${at(one ?? other)}#*`),
      ];
    }),
  );
}

const NAMED = /(?:import|export)\s+(?:\w+,\s*)?\{([^{}]*)\}\s*from\s*'([^']+)'/g;
const NAMED_LATER = /\{([^{}]*)\}\s*=\s*await\s+import\(\s*'([^']+)'/g;
const MEMBER_LATER = /import\(\s*'([^']+)'\s*\)\)\.(\w+)/g;
/** « import * as one », « export * from », « reader = await import(…) » */
const WHOLE = /\* (?:as \w+ )?from\s*'([^']+)'|[^}\s]\s*[=?]\s*await import\(\s*'([^']+)'/g;

const isWritten = (file: string) => !/\.gen\.|\.d\.ts$/.test(file);

const importsOf = new Map(
  files.map((file) => [
    file,
    [...readFileSync(file, 'utf8').matchAll(IMPORT)].map((match) => {
      const target = match[1] ?? match[2] ?? match[3] ?? '';
      return target.startsWith('.') ? posix.normalize(join(dirname(file), target).split(sep).join('/')) : target;
    }),
  ]),
);

const roomOf = (path: string) => path.split('/')[1] ?? '';
/** Empty of what stands in the room itself. */
const folderOf = (path: string) => path.split('/').slice(2, -1)[0] ?? '';

/** `isLater`: with what is only loaded when it is needed. */
function reachedFrom(entries: readonly string[], isLater = true): Set<string> {
  const reached = new Set<string>();
  const visit = (file: string) => {
    if (reached.has(file)) return;
    reached.add(file);
    for (const target of importsOf.get(file) ?? []) if (isLater || !isLoadedLater(file, target)) visit(target);
  };
  for (const entry of entries) visit(entry);
  return reached;
}

function isLoadedLater(file: string, target: string): boolean {
  const text = readFileSync(file, 'utf8');
  const name = target.slice(target.lastIndexOf('/') + 1);
  return text.includes(`${name}')`) && !new RegExp(`from '[^']*${name}'`).test(text);
}

describe('imports', () => {
  it('are seen at all', () => {
    expect(files.length).toBeGreaterThan(60);
    expect([...importsOf.values()].flat().length).toBeGreaterThan(200);
  });

  it.each(files)('%s', (file) => {
    for (const target of importsOf.get(file) ?? []) {
      if (target.startsWith('node:')) {
        expect(['io', 'dev'], `${file} imports ${target}`).toContain(roomOf(file));
      } else if (target.startsWith('src/')) {
        expect([roomOf(file), ...(ROOMS[roomOf(file)] ?? [])], `${file} imports ${target}`).toContain(roomOf(target));
      } else if (!/^(?:schemas\/|package\.json)/.test(target)) {
        expect(DOORS[target] ?? [], `${file} imports ${target}`).toContain(file);
      }
    }
  });

  it.each(Object.entries(FOLDERS))('of the folders of %s point one way', (room, folders) => {
    const rankOf = (path: string) => (folderOf(path) === '' ? folders.length : folders.indexOf(folderOf(path)));
    const own = files.filter((file) => roomOf(file) === room);
    expect([...new Set(own.map(folderOf))].sort()).toEqual(['', ...folders].sort());
    for (const file of own)
      for (const target of importsOf.get(file)?.filter((one) => one.startsWith(`src/${room}/`)) ?? [])
        expect(rankOf(target), `${file} imports ${target}`).toBeLessThanOrEqual(rankOf(file));
  });

  it('knows every room', () => {
    expect([...new Set(files.map(roomOf))].sort()).toEqual(Object.keys(ROOMS).sort());
  });

  it('are those that CONTRIBUTING.md tells', () => {
    const lines = readFileSync('CONTRIBUTING.md', 'utf8').matchAll(/^- `(\w+)`: .*\bImports (.*)\.$/gm);
    const told = [...lines].map(([, room = '', imports = '']) => {
      const named = [...imports.matchAll(/`(\w+)`/g)].map(([, name = '']) => name);
      return [room, (imports === 'every room above' ? (ROOMS[room] ?? []) : named).toSorted()];
    });
    const held = Object.entries(ROOMS).map(([room, imports]) => [room, [...imports].sort()]);
    expect(Object.fromEntries(told)).toEqual(Object.fromEntries(held));
  });

  it('reach every file from where a run begins', () => {
    const reached = reachedFrom(ENTRIES);
    expect(ENTRIES).toContain('src/io/entry.ts');
    expect(ENTRIES.filter((file) => !files.includes(file))).toEqual([]);
    expect(files.filter((file) => isWritten(file) && !reached.has(file))).toEqual([]);
  });

  it('name each value that a file exports: what nobody asks for is dead', () => {
    const [ours, tests] = [askedIn(files), askedIn(testFiles)];
    const unasked = files
      .filter((file) => isWritten(file) && !ENTRIES.includes(file))
      .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(EXPORT)].map(([, name = '']) => `${file}#${name}`))
      .filter((one) => !ours.has(one) && !ours.has(one.replace(/#.*/, '#*')));
    expect(unasked.filter((one) => !tests.has(one))).toEqual([]);
    expect(unasked.sort()).toEqual(FOR_TESTS.sort());
  });

  it('lint loads neither inquirer nor handlebars', () => {
    const reached = reachedFrom(['src/cli/commands/reading.ts'], false);
    expect(reached).toContain('yaml');
    for (const name of ['docx', '@lezer/markdown', 'sax', 'fflate/browser', 'postal-mime'])
      expect([...reached]).not.toContain(name);
    expect([...reached]).not.toContain('inquirer');
    expect([...reached]).not.toContain('handlebars');
  });
});

describe('files', () => {
  it('are small', () => {
    const long = files.filter(
      (file) => isWritten(file) && readFileSync(file, 'utf8').trimEnd().split('\n').length > 250,
    );
    expect(long).toEqual([]);
  });

  /** `constructor` and `__proto__` are words too: in a map, nobody has them. */
  it('ask no object of what a person wrote: a table of ours is a map', () => {
    const objects = files.filter(isWritten).flatMap((file) => {
      const text = readFileSync(file, 'utf8');
      return [...text.matchAll(/const ([A-Z][A-Z_]*): (?:Readonly<)?(?:Partial<)?Record<string, /g)]
        .filter(([, name = '']) => new RegExp(`\\b(?:${name}\\[|(?:Object\\.hasOwn|in)\\b\\W?${name}\\b)`).test(text))
        .map(([, name = '']) => `${file}: ${name}`);
    });
    expect(objects).toEqual([]);
  });

  it('have names that tell them apart', () => {
    // A command has the name that people type.
    const named = files.filter((file) => isWritten(file) && !file.startsWith('src/cli/commands/'));
    const names = named.map((file) => file.replace(/^.*\//, ''));
    const twice = names.filter((name, rank) => names.indexOf(name) < rank && name !== 'index.ts');
    expect([...new Set(twice)]).toEqual([]);
    expect(names.filter((name) => /^(?:utils?|helpers?|common|misc)\./.test(name))).toEqual([]);
  });
});
