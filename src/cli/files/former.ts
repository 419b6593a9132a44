/** The same fiches as they were where the branch began, judged with today's ruler. */

import { quote, typedName } from '../../french/typography.ts';
import { type Comparison, compare } from '../../judge/compare.ts';
import { type FileReport, STAGES } from '../../judge/file-report.ts';
import { withFolder } from '../../judge/folder.ts';
import { SIZE_LIMIT } from '../../source/decode.ts';
import type { Io } from '../ports.ts';
import { UserError } from '../user-error.ts';
import { selected, thereIn } from './changed-inputs.ts';
import { baseOf, changesSince, contentsOf, filesAt, toTop } from './history.ts';
import { sized } from './inputs.ts';
import type { ReadInput } from './lint-input.ts';
import type { Workspace } from './workspace.ts';

export interface Now {
  paths: readonly string[];
  staged: boolean;
  /** What each file says by itself, before the folder is looked at as a whole. */
  alone: readonly FileReport[];
  /** All that there is to say of them. */
  files: readonly FileReport[];
}

/** Throws `UserError` when git cannot tell. */
export function compareWith(
  ref: string,
  now: Now,
  workspace: Workspace,
  lintOne: (input: ReadInput) => FileReport,
  io: Io,
): { files: FileReport[]; comparison: Comparison } {
  const base = baseOf(ref, io.git);
  refuseForeign(now.alone, workspace, io);
  const changes = changesSince(base, now.staged, io.git, thereIn(io));
  const pathOf = new Map(
    selected(
      [...changes.renamed.keys(), ...changes.renamed.values()],
      [toTop(io.git) || '.', ...now.paths],
      io,
      workspace,
    ).map(({ name, path }) => [name, path]),
  );
  const renamed = new Map(
    [...changes.renamed].map(([name, former]) => [pathOf.get(name) ?? name, pathOf.get(former) ?? former]),
  );
  const known = new Map(now.alone.map((report) => [report.path, report]));
  const former = new Set(renamed.values());
  const oids = new Map(filesAt(base, io.git).map(({ name, oid }) => [name, oid]));
  // A fiche that came from elsewhere was there before, wherever one stands and whatever is asked for.
  const moved = [...changes.renamed].flatMap(([name, from]) => (known.has(pathOf.get(name) ?? name) ? [from] : []));
  const asked = selected([...oids.keys()], now.paths, io, workspace);
  const held = new Set(asked.map(({ name }) => name));
  const from = moved.filter((name) => !held.has(name)).map((name) => ({ name, path: pathOf.get(name) ?? name }));
  const judged = [...asked, ...from].filter(
    ({ name, path }) =>
      !workspace.isExcluded(path) && (known.has(path) || former.has(path) || changes.deleted.has(name)),
  );
  const contents = contentsOf(
    judged.filter(({ name }) => changes.touched.has(name)).flatMap(({ name }) => oids.get(name) ?? []),
    io.git,
  );
  const before = judged.flatMap(({ name, path }) => {
    const same = changes.touched.has(name) ? undefined : known.get(path);
    if (same) return [same];
    const bytes = contents.get(oids.get(name) ?? '');
    // Taken for a file that was not there, it would make all that is told of it new.
    if (bytes === undefined)
      throw new UserError(
        `git n’a pas pu relire ${quote(path)} tel qu’il était à ${quote(ref)} : il lui manque un objet. Lancez : git fsck`,
      );
    return [lintOne({ path, content: sized(bytes) })];
  });
  return compare(
    ref,
    withFolder(before, (path) => workspace.settingsOf(path)),
    now.files,
    renamed,
  );
}

/** The same fiche as it was in another file: one that came back by mail, say. Throws `UserError` when there are several. */
export function compareWithFile(
  former: string,
  files: readonly FileReport[],
  lintOne: (input: ReadInput) => FileReport,
  io: Io,
): { files: FileReport[]; comparison: Comparison } {
  const [own, ...others] = files;
  if (own === undefined || others.length > 0)
    throw new UserError(
      `Pour comparer avec ${quote(former)}, donnez une seule fiche : fiche lint fiche.yaml --compare ${typedName(former)}`,
    );
  const before = lintOne({ path: own.path, content: io.files.read(former, SIZE_LIMIT) });
  const [flaw] = before.findings;
  if (STAGES.indexOf(before.reached) < STAGES.indexOf('values'))
    throw new UserError(
      `${quote(former)} ne se lit pas : ${flaw?.message ?? 'ce n’est pas une fiche.'} Rien ne peut lui être comparé.`,
    );
  return compare(former, [before], files, new Map());
}

/** The history of a repository says nothing of another one's fiches. Throws `UserError`. */
function refuseForeign(reports: readonly FileReport[], workspace: Workspace, io: Io): void {
  const here = workspace.topOf(io.files.join('.', 'fiche.yaml'));
  const foreign =
    here === null ? undefined : reports.find(({ path }) => path !== '-' && workspace.topOf(path) !== here);
  if (foreign)
    throw new UserError(
      `${quote(foreign.path)} n’est pas dans le dépôt git de ce dossier. Lancez la comparaison depuis le sien.`,
    );
}
