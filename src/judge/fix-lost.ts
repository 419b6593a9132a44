/** What YAML took away from a text without a word, brought back. */
import { quote } from '../french/typography.ts';
import { toDotted } from '../model/pointer.ts';
import { withEdits } from '../source/edit.ts';
import type { Snapshot } from '../source/snapshot.ts';
import { cutTexts } from './cut-text.ts';
import { escapedTexts } from './escaped-text.ts';
import { type Fix, lineAt, type Mended, MOST_FIXES } from './mended.ts';

/** What « # » took away comes back into its text, between quotes. */
export function uncut(given: Snapshot): Mended {
  const fixes: Fix[] = [];
  let snapshot = given;
  const next = () => cutTexts(snapshot).find(({ isSure }) => isSure);
  for (let cut = next(); cut !== undefined && fixes.length < MOST_FIXES; cut = next()) {
    const { text } = snapshot.source;
    const end = text.indexOf(cut.lost, cut.span[1]) + cut.lost.length;
    const whole = text.slice(cut.span[0], end);
    fixes.push({
      line: lineAt(snapshot, cut.span[0]),
      message: `${toDotted(cut.pointer)} : ${quote(cut.lost)} revient dans le texte`,
    });
    snapshot = withEdits(snapshot, [
      {
        span: [cut.span[0], end],
        insert: cut.isText ? JSON.stringify(whole.replace(/(?<!\s)\s*\n\s*/g, ' ')) : whole.replace(/^#/, ''),
      },
    ]);
  }
  return { snapshot, fixes };
}

/** What a backslash took away comes back, between single quotes, where it is only itself. */
export function unescaped(given: Snapshot): Mended {
  const told = escapedTexts(given).flatMap(({ pointer, span, sign, typed }) =>
    typed === null ? [] : [{ pointer, span, sign, typed }],
  );
  const fixes = told.map(({ pointer, span, sign }) => ({
    line: lineAt(given, span[0]),
    message: `${toDotted(pointer)} : ${quote(sign)} revient dans le texte`,
  }));
  if (fixes.length === 0) return { snapshot: given, fixes };
  return {
    snapshot: withEdits(
      given,
      told.map(({ span, typed }) => ({ span, insert: typed })),
    ),
    fixes,
  };
}
