/** What makes the bundle start fast: each tells why. */
import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { build } from 'esbuild';

/**
 * @typedef {import('esbuild').Plugin} Plugin
 */

/**
 * `JSON.parse` of a string starts faster than the same data as an object literal; `?raw` leaves even that for later.
 * @type {Plugin}
 */
export const jsonAsText = {
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
    bundler.onLoad({ filter: /js-yaml\.mjs$/ }, ({ path }) => {
      const written = ascii(readFileSync(path, 'utf8'));
      const contents = written.replace(/^(var \w+ = )(?=new Schema\(|\w+_SCHEMA\.withTags\()/gm, '$1/* @__PURE__ */ ');
      return contents === written ? { errors: [{ text: `no schema found in ${path}` }] } : { contents };
    });
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
    bundler.onResolve({ filter: /^(?:node:)?[a-z_]+(?:\/[a-z]+)?$/ }, ({ path, importer, kind }) => {
      const name = path.replace(/^node:/, '');
      if (!names.has(name)) return undefined;
      // What is asked for so has no names once built: threads did not start, and nothing said it.
      if (kind === 'dynamic-import')
        return { errors: [{ text: `${path}, asked for later: use process.getBuiltinModule` }] };
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
 * A file renamed, a package that changed its own, and a plugin would do nothing more without a word: the build fails instead.
 * @param {Plugin} plugin
 * @returns {Plugin}
 */
export const mustServe = ({ name, setup }) => ({
  name,
  setup(bundler) {
    const served = new Map();
    /** @type {(filter: RegExp, result: unknown) => any} */
    const counted = (filter, result) => {
      if (result != null) served.set(filter, true);
      return result;
    };
    bundler.onStart(() => served.clear());
    bundler.onEnd(() => {
      const idle = [...served].filter(([, hasServed]) => !hasServed);
      return { errors: idle.map(([filter]) => ({ text: `${name}: nothing answers to ${filter} any more` })) };
    });
    return setup({
      ...bundler,
      onResolve(options, answer) {
        bundler.onStart(() => void served.set(options.filter, false));
        bundler.onResolve(options, async (asked) => counted(options.filter, await answer(asked)));
      },
      onLoad(options, answer) {
        bundler.onStart(() => void served.set(options.filter, false));
        bundler.onLoad(options, async (asked) => counted(options.filter, await answer(asked)));
      },
    });
  },
});

export const plugins = [withoutEditor, jsonAsText, builtins, computed, eventsOnly, asciiOnly];
