/** One fiche that is a text: what it says, judged. Loaded only where there is one. */

import type { FileReport } from '../../judge/file-report.ts';
import { lintPublished } from '../../judge/lint-published.ts';
import type { Settings } from '../../judge/settings.ts';
import { CATALOGUE } from '../../rules/catalogue.ts';
import { READER } from '../../rules/reader.ts';
import { readMarkdown } from '../../source/markdown/read-markdown.ts';
import type { PublishedJob } from '../ports.ts';
import { baseName } from './names.ts';

export function lintText(
  path: string,
  { text, organisations }: PublishedJob,
  settings: Settings,
  today: string,
): FileReport {
  const identifiant = idOf(path);
  const options = { today, settings, reader: READER, organisations, identifiant };
  return lintPublished(path, readMarkdown(text), CATALOGUE, options);
}

/** The site names a fiche after its file. */
function idOf(path: string): string | null {
  const name = baseName(path);
  return path === '-' ? null : name.replace(/\.[^.]+$/, '');
}
