/** Texts that YAML cuts at « # », as in « le #3919 » : what follows is lost without a word, and must be told. */
import { quote } from '../french/typography.ts';
import { fieldAtPointer } from '../model/fields.ts';
import type { Span } from '../source/position.ts';
import type { Snapshot } from '../source/snapshot.ts';
import { type Finding, plainFinding } from './finding.ts';

export interface CutText {
  pointer: string;
  /** What was lost, from « # » to the end of its line. */
  lost: string;
  span: Span;
}

/** A remark is « # », then a space; a number, a name or a colour that begins with « # » follows it at once. */
const LOST = /^[ \t]+(#[^\s#][^\r\n]*)/;
const ANYWHERE = /[ \t]#[^\s#]/;

export function cutTexts({ source }: Snapshot): CutText[] {
  const found: CutText[] = [];
  if (!ANYWHERE.test(source.text)) return found;
  for (const [pointer, { value, shape }] of source.entries) {
    if (value === null || shape !== 'scalar' || /^["'|>]/.test(source.text.slice(value[0], value[0] + 1))) continue;
    const field = fieldAtPointer(pointer);
    if (field === undefined || (field.items ?? field.kind) !== 'text') continue;
    const lost = LOST.exec(source.text.slice(value[1], value[1] + MOST))?.[1]?.trimEnd();
    if (lost !== undefined) found.push({ pointer, lost, span: [value[0], value[1]] });
  }
  return found;
}

/** Longer, and nobody wrote it on one line. In UTF-16 units. */
const MOST = 2000;

export function cutTextFinding({ pointer, lost }: CutText): Finding {
  const message = `Le texte est coupé avant ${quote(lost)} : après une espace, le signe # commence une remarque. Mettez tout le texte entre guillemets ; --fix le fait.`;
  return plainFinding('yaml', 'yaml/texte-coupe', 'error', message, { pointer, on: 'value' });
}
