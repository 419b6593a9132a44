/** Imports point one way, and each package enters by one door. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What each layer may import besides itself. */
const LAYERS: Record<string, readonly string[]> = {
  core: [],
  text: ['core'],
  rules: ['core', 'text'],
  report: ['core'],
  interview: ['core'],
  render: ['core'],
  cli: ['core', 'text', 'rules', 'report', 'interview', 'render'],
  io: ['core', 'cli', 'interview'],
  dev: [],
};

const DOORS: Record<string, readonly string[]> = {
  yaml: ['src/core/document.ts', 'src/core/yaml-text.ts'],
  ajv: ['src/dev/validator.js'],
  'ajv/dist/standalone/index.js': ['src/dev/validator.js'],
  chalk: ['src/report/colour.ts'],
  commander: ['src/cli/program.ts'],
  inquirer: ['src/io/terminal.ts'],
  // One file for each prompt of our own.
  '@inquirer/core': ['src/io/choices.ts', 'src/io/long-text.ts'],
  ignore: ['src/cli/patterns.ts'],
  diff: ['src/cli/fixing.ts'],
  handlebars: ['src/render/skeleton.ts'],
  esbuild: ['src/dev/build.js'],
};

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s[^'"`;]*?from\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g;

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => posix.join('src', name.split(sep).join('/')))
  .filter((name) => /\.(?:ts|js)$/.test(name) && !/\.gen\./.test(name));

const imports = files.flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(IMPORT)].map((match) => ({
    file,
    target: match[1] ?? match[2] ?? match[3] ?? '',
  })),
);

const layerOf = (path: string) => path.split('/')[1] ?? '';

describe('imports', () => {
  it('are seen at all', () => {
    expect(files.length).toBeGreaterThan(60);
    expect(imports.length).toBeGreaterThan(200);
  });

  it.each(files)('%s', (file) => {
    for (const { target } of imports.filter((one) => one.file === file)) {
      if (target.startsWith('node:')) {
        expect(['io', 'dev'], `${file} imports ${target}`).toContain(layerOf(file));
      } else if (target.startsWith('.')) {
        const layer = layerOf(posix.normalize(join(dirname(file), target).split(sep).join('/')));
        const allowed = [layerOf(file), ...(LAYERS[layerOf(file)] ?? [])];
        if (target.endsWith('.json')) continue;
        expect(allowed, `${file} imports ${target}`).toContain(layer);
      } else {
        expect(DOORS[target] ?? [], `${file} imports ${target}`).toContain(file);
      }
    }
  });

  it('knows every layer', () => {
    expect([...new Set(files.map(layerOf))].sort()).toEqual(Object.keys(LAYERS).sort());
  });

  it('keeps source files small', () => {
    // Lists of words are data.
    const long = files
      .filter((file) => !file.endsWith('/lexicons.ts'))
      .filter((file) => readFileSync(file, 'utf8').split('\n').length > 260);
    expect(long).toEqual([]);
  });

  it('lint loads neither inquirer nor handlebars', () => {
    const reached = new Set<string>();
    const visit = (file: string) => {
      if (reached.has(file)) return;
      reached.add(file);
      for (const { target } of imports.filter((one) => one.file === file)) {
        visit(target.startsWith('.') ? posix.normalize(join(dirname(file), target).split(sep).join('/')) : target);
      }
    };
    visit('src/cli/commands/index.ts');
    expect(reached).toContain('yaml');
    expect([...reached]).not.toContain('inquirer');
    expect([...reached]).not.toContain('handlebars');
  });
});
