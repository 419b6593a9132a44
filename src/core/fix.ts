/** What can be mended in a fiche without asking anyone, as range edits: all the rest stays byte for byte. Pure. */
import { type FicheDocument, readDocument } from './document.ts';
import { Draft } from './draft.ts';
import { EditError, setValue } from './edit.ts';
import { fieldAt } from './fields.ts';
import { quote } from './french.ts';
import { lineStarts, rangeOf } from './lines.ts';
import { isApproximate } from './literals.ts';
import { child, parentOf, segmentsOf, toDotted, toFieldPath } from './pointer.ts';
import { readScalar, type Scalar } from './reading.ts';
import { isTypo } from './suggest.ts';
import { type Mistake, validate } from './validate.ts';

export interface Fix {
  /** In the text before it, 1-based. */
  line: number;
  /** French: what becomes what. */
  message: string;
}

export interface FixedText {
  text: string;
  fixes: readonly Fix[];
}

/** More would mean that two edits undo each other. */
const MOST_FIXES = 500;

export function fixText(source: string): FixedText {
  const fixes: Fix[] = [];
  let text = source;
  const refused = new Set<string>();
  while (fixes.length < MOST_FIXES) {
    const document = readDocument(text);
    if (!document.readable) break;
    const validation = validate(document);
    if (!validation.judgeable) break;
    const edit = nextEdit(text, document, validation.mistakes, refused);
    if (edit === null) break;
    const done = accepted(edit, validation.findings.length);
    if (done === null) refused.add(edit.pointer);
    else {
      text = done.text;
      fixes.push(...done.fixes);
    }
  }
  return { text, fixes };
}

/** Only what leaves fewer mistakes than before; what stands under a key now known may have to be mended with it. */
function accepted(edit: Edit, before: number): FixedText | null {
  const document = readDocument(edit.text);
  if (!document.readable) return null;
  if (validate(document).findings.length < before) return { text: edit.text, fixes: [edit.fix] };
  const value = edit.renamedTo === undefined ? null : normalised(edit.text, document, edit.renamedTo);
  const mended = value === null ? null : readDocument(value.text);
  if (value === null || !mended?.readable || validate(mended).findings.length >= before) return null;
  return { text: value.text, fixes: [edit.fix, value.fix] };
}

interface Edit {
  pointer: string;
  text: string;
  fix: Fix;
  /** The pointer of what stood under a key of another name. */
  renamedTo?: string;
}

function nextEdit(
  text: string,
  document: FicheDocument,
  mistakes: readonly Mistake[],
  refused: ReadonlySet<string>,
): Edit | null {
  for (const mistake of mistakes.filter(({ pointer }) => !refused.has(pointer))) {
    const edit = mistake.isKey
      ? renamed(text, document, mistake, mistakes)
      : normalised(text, document, mistake.pointer);
    if (edit !== null) return edit;
  }
  return null;
}

/** A mistyped key, where only one thing can have been meant and nothing stands there yet. */
function renamed(text: string, document: FicheDocument, mistake: Mistake, all: readonly Mistake[]): Edit | null {
  const { pointer, meant } = mistake;
  const key = document.entries.get(pointer)?.key;
  const written = segmentsOf(pointer).at(-1) ?? '';
  if (meant === undefined || !key || !isTypo(written, meant)) return null;
  const rivals = all.filter((one) => one.isKey && one.meant === meant && parentOf(one.pointer) === parentOf(pointer));
  if (rivals.length > 1 || document.entries.has(child(parentOf(pointer), meant))) return null;
  const shift = text.length - document.text.length;
  return {
    pointer,
    renamedTo: child(parentOf(pointer), meant),
    text: text.slice(0, key[0] + shift) + meant + text.slice(key[1] + shift),
    fix: { line: lineAt(document, key[0]), message: `${quote(written)} devient ${quote(meant)}` },
  };
}

/** A choice, a date, a number or a yes in another form than the one a fiche keeps. */
function normalised(text: string, document: FicheDocument, pointer: string): Edit | null {
  const field = fieldAt(toFieldPath(pointer));
  const span = document.entries.get(pointer)?.value;
  if (!field || !span) return null;
  const written = document.text.slice(span[0], span[1]);
  const value = normalForm(new Draft(document.value).follow(pointer).value, written, field);
  if (value === null) return null;
  try {
    return {
      pointer,
      text: setValue(text, pointer, value),
      fix: {
        line: lineAt(document, span[0]),
        message: `${toDotted(pointer)} : ${quote(written)} devient ${quote(written === value ? JSON.stringify(value) : String(value))}`,
      },
    };
  } catch (error) {
    if (error instanceof EditError) return null;
    throw error;
  }
}

/** Null where a person must decide: « environ 12 000 » says more than 12 000. */
function normalForm(value: unknown, written: string, field: NonNullable<ReturnType<typeof fieldAt>>): Scalar | null {
  if (typeof value === 'object' || value === null) return null;
  const kind = field.items ?? field.kind;
  // A number where a text is due: what was written, as it was written.
  if (kind === 'text') return typeof value === 'string' ? null : written;
  if (typeof value === 'string' && kind === 'number' && isApproximate(value)) return null;
  const reading = readScalar(field, value);
  return reading.ok ? reading.value : null;
}

function lineAt(document: FicheDocument, offset: number): number {
  return rangeOf(lineStarts(document.text), [offset, offset]).start.line;
}
