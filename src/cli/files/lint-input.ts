/** One file, whatever could be read of it -> its report. */
import type { FileReport } from '../../judge/file-report.ts';
import { type LintOptions, lint, unreadable } from '../../judge/lint.ts';
import { CATALOGUE } from '../../rules/catalogue.ts';
import { decode, SIZE_LIMIT, tooLong } from '../../source/decode.ts';
import { otherFile } from '../../source/other-file.ts';
import { snapshotOf } from '../../source/snapshot.ts';
import type { Flaw } from '../../source/source.ts';
import { looksLikeYaml } from '../../source/text-kind.ts';
import type { FileContent, Files } from '../ports.ts';
import { failureFlaw, isTextName } from './names.ts';

/** A file that the command line names. */
export interface Input {
  /** As shown: relative to the current folder, `/` separators; `-` for standard input. */
  path: string;
  /** What was read of it; null to read it when it is needed: thousands of texts are not held at once. */
  content: FileContent | null;
}

/** An input with what was read of it. */
export type ReadInput = Input & { content: FileContent };

/** `read`: of the disk. */
export function opened(input: Input, read: Files['read']): ReadInput {
  return { ...input, content: input.content ?? read(input.path, SIZE_LIMIT) };
}

const place = { pointer: '', on: 'value' } as const;
const NO_FICHE: Flaw = {
  kind: 'file',
  rule: 'fichier/pas-une-fiche',
  message:
    'Ce texte n’est pas une fiche : ni en-tête de fiche publiée, ni deux parties connues, comme « Problème » et « Solution ». Est-ce le bon fichier ?',
  ...place,
};

export function lintInput({ path, content }: ReadInput, options: LintOptions): FileReport {
  if (!content.ok) {
    return content.failure === 'too-long'
      ? unreadable(path, tooLong(path === '-' ? null : content.size), 'bytes')
      : unreadable(path, failureFlaw(content.failure), 'nothing');
  }
  const other = otherFile(content.bytes);
  if (other !== null) return unreadable(path, { ...NO_FICHE, message: other }, 'bytes');
  const decoded = decode(content.bytes);
  if (!decoded.ok) return unreadable(path, decoded.flaw, 'bytes');
  return isTextName(path) && !looksLikeYaml(decoded.text)
    ? unreadable(path, NO_FICHE, 'bytes')
    : lint(path, snapshotOf(decoded.text), CATALOGUE, options);
}
