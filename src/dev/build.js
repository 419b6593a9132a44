/** Bundles the tool into `dist`: what is installed needs no other package. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { compileValidator } from './validator.js';

compileValidator('schemas/fiche.schema.json', 'src/core/validator.gen.js');
rmSync('dist', { recursive: true, force: true });
mkdirSync('dist');

/** `JSON.parse` of a string starts faster than the same data as an object literal. */
const jsonAsText = {
  name: 'json-as-text',
  setup(bundler) {
    bundler.onLoad({ filter: /\.json$/ }, ({ path }) => {
      const text = JSON.stringify(JSON.parse(readFileSync(path, 'utf8')));
      return { contents: `export default JSON.parse(${JSON.stringify(text)})` };
    });
  },
};

/** Commander only starts processes for sub-commands that are programs of their own: we have none, and loading it is slow. */
const withoutChildProcess = {
  name: 'without-child-process',
  setup(bundler) {
    bundler.onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      importer.includes('commander') ? { path: 'child_process', namespace: 'empty' } : undefined,
    );
    bundler.onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: 'module.exports = {};' }));
  },
};

const { metafile } = await build({
  entryPoints: { main: 'src/cli/main.ts', io: 'src/io/index.ts' },
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
  plugins: [jsonAsText, withoutChildProcess],
  metafile: true,
  legalComments: 'none',
  logLevel: 'warning',
  // Bundled packages of the older module system ask for Node's own modules by `require`.
  banner: {
    js: "import { createRequire as ficheCreateRequire } from 'node:module'; const require = ficheCreateRequire(import.meta.url);",
  },
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
      const file = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'license', 'LICENCE', 'license.md'].find((one) =>
        existsSync(folder + one),
      );
      if (!file) throw new Error(`${name}: no licence file to ship`);
      return `${name} ${version} (${license})\n\n${readFileSync(folder + file, 'utf8').trim()}\n`;
    })
    .join(`\n${'-'.repeat(80)}\n\n`);
}
