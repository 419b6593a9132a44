/** Bundles the tool into `dist`: what is installed needs no other package. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { build, transform } from 'esbuild';
import { mustServe, plugins } from './bundler-plugins.js';
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
 * esbuild makes a file of what any two parts share, and there are many pairs. All that is loaded later, and the thread,
 * says that the commands that read come first, as they do: what they hold is then shared by all, in a few files.
 * @type {Plugin}
 */
const readingFirst = {
  name: 'reading-first',
  setup(bundler) {
    const reading = resolve('src/cli/commands/reading.ts');
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
  plugins,
};

// Cut in parts, which esbuild only does in ES modules.
const { metafile, outputFiles } = await build({
  ...BUNDLED,
  entryPoints: { fiche: './src/io/entry.ts', worker: './src/io/worker.ts' },
  plugins: [readingFirst, ...plugins].map(mustServe),
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
