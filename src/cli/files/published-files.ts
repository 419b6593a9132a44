/** Fiches that are texts: what each says, judged one by one. Loaded only where there is one. */
import type { FileReport } from '../../judge/file-report.ts';
import { lintPublished } from '../../judge/lint-published.ts';
import type { Settings } from '../../judge/settings.ts';
import { CATALOGUE } from '../../rules/catalogue.ts';
import { READER } from '../../rules/reader.ts';
import { readMarkdown } from '../../source/markdown/read-markdown.ts';
import type { Io } from '../ports.ts';

export interface PublishedText {
  path: string;
  text: string;
  settings: Settings;
}

/** `folder`: of the pages of organisations, named by their ids; null to look beside each fiche. */
export function lintTexts(texts: readonly PublishedText[], today: string, folder: string | null, io: Io): FileReport[] {
  const organisations = organisationsFrom(folder, io);
  return texts.map(({ path, text, settings }) =>
    lintPublished(path, readMarkdown(text), CATALOGUE, {
      today,
      settings,
      reader: READER,
      organisations: organisations(path),
      identifiant: idOf(path),
    }),
  );
}

/** The site names a fiche after its file. */
function idOf(path: string): string | null {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return path === '-' ? null : name.replace(/\.[^.]+$/, '');
}

/** Beside the folder of fiches, as in the public repository. */
const SIBLINGS = ['_organisations', 'organisations'];

function organisationsFrom(given: string | null, io: Io): (path: string) => ReadonlySet<string> | null {
  const known = new Map<string, ReadonlySet<string> | null>();
  const read = (folder: string): ReadonlySet<string> | null => {
    const ids = io.files
      .list(folder)
      .flatMap((name) => (/\.(?:md|markdown)$/i.test(name) ? [name.replace(/\.[^.]+$/, '')] : []));
    return ids.length > 0 ? new Set(ids) : null;
  };
  const listed = (folder: string) => {
    const found = known.has(folder) ? known.get(folder) : read(folder);
    known.set(folder, found ?? null);
    return found ?? null;
  };
  return (path) => {
    if (given !== null) return listed(given);
    if (path === '-') return null;
    const above = io.files.join(path, '..', '..');
    return SIBLINGS.map((name) => listed(io.files.join(above, name))).find((one) => one !== null) ?? null;
  };
}
