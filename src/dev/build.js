/** Bundles the tool into `dist`: what is installed needs no other package. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { build, transform } from 'esbuild';
import { generate } from './generate.js';
import { licences } from './licences.js';
import { asWritten, compileValidator } from './validator.js';

generate();

compileValidator('schemas/fiche.schema.json', 'src/judge/validator.gen.js');
compileValidator('schemas/config.schema.json', 'src/config/validator.gen.js', asWritten);
rmSync('dist', { recursive: true, force: true });
mkdirSync('dist');

/**
 * @typedef {import('esbuild').Plugin} Plugin
 */

/**
 * `JSON.parse` of a string starts faster than the same data as an object literal; `?raw` leaves even that for later.
 * @type {Plugin}
 */
const jsonAsText = {
  name: 'json-as-text',
  setup(bundler) {
    bundler.onResolve({ filter: /\?raw$/ }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path.replace('?raw', '')),
      namespace: 'raw',
    }));
    bundler.onLoad({ filter: /.*/, namespace: 'raw' }, ({ path }) => ({
      contents: `export default ${JSON.stringify(JSON.stringify(JSON.parse(readFileSync(path, 'utf8'))))}`,
    }));
    bundler.onLoad({ filter: /\.json$/ }, ({ path }) => {
      const text = JSON.stringify(JSON.parse(readFileSync(path, 'utf8')));
      return { contents: `export default JSON.parse(${JSON.stringify(text)})` };
    });
  },
};

/**
 * What is read off the schema is the same for everyone: it is computed here, and shipped as data.
 * @type {Plugin}
 */
const computed = {
  name: 'computed',
  setup(bundler) {
    bundler.onLoad({ filter: /[\\/]model[\\/]schema-fields\.ts$/ }, async ({ path }) => {
      const bundled = await build({ entryPoints: [path], bundle: true, format: 'esm', write: false });
      const code = bundled.outputFiles[0]?.contents ?? new Uint8Array();
      const module = await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
      const values = Object.entries(module).map(([name, rows]) => `export const ${name} = ${asTable(rows)};`);
      return { contents: values.join('\n') };
    });
  },
};

/**
 * Code that makes these objects, which have the same keys: the keys once, the values as a text to parse.
 * @param {Record<string, unknown>[]} rows
 */
function asTable(rows) {
  const keys = Object.keys(rows[0] ?? {});
  const text = JSON.stringify(rows.map((row) => keys.map((key) => row[key])));
  const read = JSON.parse(text).map((/** @type {unknown[]} */ row) =>
    Object.fromEntries(keys.map((key, at) => [key, row[at]])),
  );
  if (!isDeepStrictEqual(read, rows)) throw new Error('Not rows of plain data with the same keys');
  return `JSON.parse(${ascii(JSON.stringify(text))}).map(([${keys}]) => ({ ${keys} }))`;
}

/**
 * Its schemas are made when it is loaded, and serve what we never ask for. Told that making them does nothing else,
 * esbuild leaves them out.
 * @type {Plugin}
 */
const eventsOnly = {
  name: 'events-only',
  setup(bundler) {
    bundler.onLoad({ filter: /js-yaml\.mjs$/ }, ({ path }) => ({
      contents: ascii(readFileSync(path, 'utf8')).replace(
        /^(var \w+ = )(?=new Schema\(|\w+_SCHEMA\.withTags\()/gm,
        '$1/* @__PURE__ */ ',
      ),
    }));
  },
};

/**
 * Node's own modules, asked for by name when they are used: importing them, or a `require` made for the purpose,
 * takes longer. Commander only starts processes for sub-commands that are programs of their own: we have none.
 * @type {Plugin}
 */
const builtins = {
  name: 'builtins',
  setup(bundler) {
    const names = new Set(builtinModules);
    bundler.onResolve({ filter: /^(?:node:)?[a-z_]+(?:\/[a-z]+)?$/ }, ({ path, importer }) => {
      const name = path.replace(/^node:/, '');
      if (!names.has(name)) return undefined;
      const isUseless = name === 'child_process' && importer.includes('commander');
      return { path: isUseless ? 'nothing' : name, namespace: 'builtin' };
    });
    bundler.onLoad({ filter: /.*/, namespace: 'builtin' }, ({ path }) => {
      if (path === 'nothing') return { contents: 'module.exports = {};' };
      const found = `process.getBuiltinModule('node:${path}')`;
      if (!LOADED_WHEN_CALLED.includes(path)) return { contents: `module.exports = ${found};` };
      const functions = Object.keys(process.getBuiltinModule(`node:${path}`) ?? {}).filter((one) => /^[a-z]/.test(one));
      const calls = functions.map((one) => `export const ${one} = (...given) => ${found}.${one}(...given);`);
      return { contents: calls.join('\n') };
    });
  },
};

/** Node takes several milliseconds to load these, and many commands call nothing of them. Functions only. */
const LOADED_WHEN_CALLED = ['child_process', 'crypto'];

/**
 * `inquirer` brings a prompt that opens an editor, with half a megabyte of character sets to read back its file. Its
 * other prompts hold to it only by an import: the list that `inquirer` registers and we never ask for.
 * @type {Plugin}
 */
const withoutEditor = {
  name: 'without-editor',
  setup(bundler) {
    bundler.onResolve({ filter: /^(?:@inquirer\/external-editor|iconv-lite|chardet)$/ }, () => ({
      path: 'nothing',
      namespace: 'builtin',
    }));
  },
};

/**
 * One accent left in a regular expression, and the engine holds the whole file at two bytes a character. esbuild leaves
 * them there, so they are escaped before it reads: escaped in what it writes, they would shift the columns of the maps.
 * @type {Plugin}
 */
const asciiOnly = {
  name: 'ascii-only',
  setup(bundler) {
    bundler.onLoad({ filter: /\.[cm]?[jt]s$/, namespace: 'file' }, ({ path }) => {
      return { contents: ascii(readFileSync(path, 'utf8')), loader: path.endsWith('ts') ? 'ts' : 'js' };
    });
  },
};

/** @param {string} text */
const ascii = (text) => text.replace(/[^\0-\x7f]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);

/**
 * One file for what `bin` wires together: each file more is a millisecond.
 * @type {Plugin}
 */
const wiring = {
  name: 'wiring',
  setup(bundler) {
    bundler.onResolve({ filter: /^fiche$/ }, () => ({ path: 'fiche', namespace: 'wiring' }));
    bundler.onLoad({ filter: /.*/, namespace: 'wiring' }, () => ({
      contents: "export { main } from './src/cli/main.ts'; export { createIo } from './src/io/index.ts';",
      resolveDir: '.',
    }));
  },
};

/**
 * esbuild makes a file of what any two parts share, and there are many pairs. All that is loaded later, and the thread,
 * says that the commands that read come first, as they do: what they hold is then shared by all, in a few files.
 * @type {Plugin}
 */
const readingFirst = {
  name: 'reading-first',
  setup(bundler) {
    const reading = resolve('src/cli/commands/index.ts');
    bundler.onResolve({ filter: /\.ts$/ }, ({ path, kind, resolveDir, namespace }) => {
      const file = resolve(resolveDir, path);
      const isLater = kind === 'dynamic-import' || (kind === 'entry-point' && path.endsWith('worker.ts'));
      return isLater && namespace !== LATER && file !== reading ? { path: file, namespace: LATER } : undefined;
    });
    bundler.onLoad({ filter: /.*/, namespace: LATER }, ({ path }) => ({
      contents: `import ${JSON.stringify(reading)}; export * from ${JSON.stringify(path)};`,
      resolveDir: '.',
    }));
  },
};
const LATER = 'later';

/** What both makings of a file have in common. */
const MADE = /** @type {const} */ ({
  platform: 'node',
  target: 'node20.17',
  // Node 20.17 reads `\p{…}`; the bundler doubts it, and would write a `new RegExp` where each call compiles it anew.
  supported: { 'regexp-unicode-property-escapes': true },
  minify: true,
  // Beside the code, and read only for a stack that somebody asked to see: without the text of the sources, which the
  // repository has.
  sourcesContent: false,
  legalComments: 'none',
  logLevel: 'warning',
});

/** @type {import('esbuild').BuildOptions} */
const BUNDLED = {
  ...MADE,
  bundle: true,
  outdir: 'dist',
  outExtension: { '.js': '.cjs' },
  // Its browser build is the same code as ES modules: what is not used is left out.
  alias: { yaml: './node_modules/yaml/browser/dist/index.js' },
  plugins: [wiring, readingFirst, withoutEditor, jsonAsText, builtins, computed, eventsOnly, asciiOnly],
};

// Cut in parts, which esbuild only does in ES modules.
const { metafile, outputFiles } = await build({
  ...BUNDLED,
  entryPoints: { fiche: 'fiche', worker: './src/io/worker.ts' },
  splitting: true,
  format: 'esm',
  chunkNames: 'chunks/[name]-[hash]',
  sourcemap: 'inline',
  metafile: true,
  write: false,
});
for (const { path, text } of outputFiles) await writeAsCommonJs(path, text);
await build({ ...BUNDLED, entryPoints: { start: './src/io/start.ts' }, format: 'cjs', sourcemap: 'linked' });

const shipped = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.cjs'))
  .map((name) => join('dist', name))
  .sort();
const accented = shipped.filter((file) => /[^\0-\x7f]/.test(readFileSync(file, 'utf8')));
if (accented.length > 0) throw new Error(`Not in ASCII only: ${accented.join(', ')}`);
writeFileSync('dist/LICENCES-TIERS.txt', licences(metafile));
// Names what was built: what another build kept is not believed.
const built = createHash('sha1');
for (const file of shipped) built.update(readFileSync(file));
writeFileSync('dist/build.txt', built.digest('hex'));

/**
 * Only what is not an ES module can be had from code already compiled.
 * @param {string} file
 * @param {string} text
 */
async function writeAsCommonJs(file, text) {
  const { code, map } = await transform(text, {
    ...MADE,
    format: 'cjs',
    supported: { ...MADE.supported, 'dynamic-import': false },
    banner: '"use strict";',
    sourcemap: 'external',
    sourcefile: file,
  });
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${code}//# sourceMappingURL=${basename(file)}.map\n`);
  writeFileSync(`${file}.map`, map);
}
