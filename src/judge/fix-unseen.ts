/** What nobody sees and YAML reads, as it would be typed. */
import { withEdits } from '../source/edit.ts';
import type { Snapshot } from '../source/snapshot.ts';
import { unseenAround, unseenHeads } from '../source/unseen.ts';
import { MANY_TABS, TAB_INDENT } from '../source/yaml/tabs.ts';
import { type Fix, lineAt, type Mended, MOST_FIXES, mistakesIn } from './mended.ts';

/** What nobody sees at the beginning of lines, as it would be typed: pasted, it stands on all of them. */
export function headsTyped(given: Snapshot): Mended {
  const told = unseenHeads(given.source.text);
  const none = { snapshot: given, fixes: [] };
  if (told.length === 0) return none;
  const snapshot = withEdits(
    given,
    told.map(({ edit }) => edit),
  );
  const isBetter = !given.source.readable || mistakesIn(snapshot) < mistakesIn(given);
  if (!snapshot.source.readable || !isBetter) return none;
  const fixes = told.map(({ edit, name }) => ({
    line: lineAt(given, edit.span[0]),
    message: `${name} devient une espace ordinaire`,
  }));
  return { snapshot, fixes };
}

/** Lines that tabs move, where spaces in their place make the text read. */
export function untabbed(given: Snapshot): Mended {
  const none = { snapshot: given, fixes: [] };
  if (given.source.readable) return none;
  const edits = [...given.source.text.matchAll(TAB_INDENT)].map(({ index, 0: gap }) => ({
    span: [index, index + gap.length] as const,
    insert: gap.replaceAll('\t', '  '),
  }));
  const snapshot = edits.length < MANY_TABS ? given : withEdits(given, edits);
  if (!snapshot.source.readable) return none;
  const fixes = edits.map(({ span }) => ({
    line: lineAt(given, span[0]),
    message: 'chaque tabulation devient deux espaces',
  }));
  return { snapshot, fixes };
}

/** Where the text does not read because of what nobody sees: as it would be typed, if it then reads; else as it was. */
export function unhidden(given: Snapshot): Mended {
  const fixes: Fix[] = [];
  let snapshot = given;
  while (!snapshot.source.readable && fixes.length < MOST_FIXES) {
    const { text } = snapshot.source;
    // What is wrong is long to find: it is only asked where something hides at all.
    const flaws = unseenHeads(text).length === 0 ? [] : snapshot.source.flaws;
    const [hidden] = flaws.flatMap(({ offsets }) => (offsets ? unseenAround(text, offsets[0]) : []));
    if (!hidden) return { snapshot: given, fixes: [] };
    fixes.push({ line: lineAt(snapshot, hidden.edit.span[0]), message: `${hidden.name} devient une espace ordinaire` });
    snapshot = withEdits(snapshot, [hidden.edit]);
  }
  return snapshot.source.readable ? { snapshot, fixes } : { snapshot: given, fixes: [] };
}
