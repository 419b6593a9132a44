/** What is shipped says whose code it holds. */
import { existsSync, readFileSync } from 'node:fs';

/**
 * The licence of every package whose code is in the bundle.
 * @param {{ inputs: Record<string, unknown> }} metafile
 */
export function licences(metafile) {
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
