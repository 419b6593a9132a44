/** Bundles the tool into `dist`: what is installed needs no other package. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import { generate } from './generate.js';
import { asWritten, compileValidator } from './validator.js';

generate();

compileValidator('schemas/fiche.schema.json', 'src/judge/validator.gen.js');
compileValidator('schemas/config.schema.json', 'src/config/validator.gen.js', asWritten);
rmSync('dist', { recursive: true, force: true });
mkdirSync('dist');

/** `JSON.parse` of a string starts faster than the same data as an object literal; `?raw` leaves even that for later. */
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
 * Node's own modules, asked for by name when they are used: importing them, or a `require` made for the purpose,
 * takes longer. Commander only starts processes for sub-commands that are programs of their own: we have none.
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
    bundler.onLoad({ filter: /.*/, namespace: 'builtin' }, ({ path }) => ({
      contents: `module.exports = ${path === 'nothing' ? '{}' : `process.getBuiltinModule('node:${path}')`};`,
    }));
  },
};

const { metafile } = await build({
  // One file for what `bin` wires together: each file more is a millisecond.
  stdin: {
    contents: "export { main } from './src/cli/main.ts'; export { createIo } from './src/io/index.ts';",
    resolveDir: '.',
    sourcefile: 'fiche.js',
  },
  entryNames: 'fiche',
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.17',
  minify: true,
  // Its browser build is the same code as ES modules: what is not used is left out.
  alias: { yaml: './node_modules/yaml/browser/dist/index.js' },
  chunkNames: 'chunks/[name]-[hash]',
  plugins: [jsonAsText, builtins],
  metafile: true,
  legalComments: 'none',
  logLevel: 'warning',
});
for (const file of Object.keys(metafile.outputs)) asciiOnly(file);
writeFileSync('dist/LICENCES-TIERS.txt', licences(metafile));

/** One accent left in a regular expression, and the engine holds the whole file at two bytes a character. */
function asciiOnly(file) {
  const text = readFileSync(file, 'utf8');
  const escaped = text.replace(/[^\0-\x7f]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
  if (escaped !== text) writeFileSync(file, escaped);
}

/** The licence of every package whose code is in the bundle. */
function licences(metafile) {
  const packages = new Set(
    Object.keys(metafile.inputs).flatMap((file) => /^.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[0] ?? []),
  );
  return [...packages]
    .sort()
    .map((folder) => {
      const { name, version, license } = JSON.parse(readFileSync(`${folder}package.json`, 'utf8'));
      const file = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'license', 'LICENCE', 'license.md', 'LICENSE-MIT'].find(
        (one) => existsSync(folder + one),
      );
      if (!file) throw new Error(`${name}: no licence file to ship`);
      return `${name} ${version} (${license})\n\n${readFileSync(folder + file, 'utf8').trim()}\n`;
    })
    .join(`\n${'-'.repeat(80)}\n\n`);
}
