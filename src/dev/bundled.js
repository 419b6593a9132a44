/** Our sources, for a script of development: bundled, then loaded. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { jsonAsText } from './bundler-plugins.js';

/** Bundled from the sources: what learns and what reads see the same features. */
export async function modules() {
  const contents = [
    "export * from './src/text/published/features.ts';",
    "export * from './src/text/published/hears.ts';",
    "export * from './src/text/published/vocabulary.ts';",
    "export * from './src/text/sentences.ts';",
    "export * from './src/judge/lint-published.ts';",
    "export * from './src/source/markdown/read-markdown.ts';",
    "export { READER_QUESTIONS } from './src/model/reader-questions.ts';",
    "export { headingFeatures } from './src/source/markdown/heading-features.ts';",
    "export { piecesOfText, productFeatures } from './src/exchange/product-words.ts';",
    "export { passageFeatures } from './src/source/markdown/passage-features.ts';",
    "export { saidBy } from './src/source/markdown/headings.ts';",
    "export { plain } from './src/french/fold.ts';",
    "export { asSaid } from './src/text/spans/as-said.ts';",
    "export { tokensOf } from './src/text/spans/tokens.ts';",
    "export { signsOf } from './src/text/spans/token-signs.ts';",
    "export { STATES_OF_A_KIND, Tagger } from './src/text/spans/tagger.ts';",
    "export { namesIn, remarkSigns } from './src/text/remarks/remark-signs.ts';",
    "export { candidatesOf, seenOf } from './src/text/remarks/linking.ts';",
    "export { seenGone } from './src/text/remarks/withdrawn.ts';",
    "export { shownIn } from './src/interview/facts/shown-facts.ts';",
    "export { eachStopFeature, spokenWords } from './src/text/stop-features.ts';",
    "export { eachFeature } from './src/text/answer-features.ts';",
    "export { eachToolFeature, isTechnical } from './src/text/tool-for-problem.ts';",
    "export { eachWhoFeature } from './src/text/people-features.ts';",
    "export { snapshotOf } from './src/source/snapshot.ts';",
    "export { RULES } from './src/rules/catalogue.ts';",
  ].join('\n');
  return loaded(contents);
}

/**
 * @param {string} contents What is asked, as a module of the top folder.
 * @param {import('esbuild').Plugin[]} [plugins]
 */
export async function loaded(contents, plugins = []) {
  const place = mkdtempSync(join(tmpdir(), 'fiche-train-'));
  const outfile = join(place, 'modules.mjs');
  const banner = { js: "const require = process.getBuiltinModule('module').createRequire(import.meta.url);" };
  await build({
    stdin: { contents, resolveDir: '.' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
    banner,
    plugins: [...plugins, jsonAsText],
    logLevel: 'error',
  });
  const made = await import(pathToFileURL(outfile).href);
  rmSync(place, { recursive: true });
  return made;
}
