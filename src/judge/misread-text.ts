/** Texts that a machine has damaged: read in another encoding, lost on the way, with signs that nobody sees and terminals obey. */
import { invisibleIn } from '../french/invisible.ts';
import { plural, quote } from '../french/typography.ts';
import { withEdits } from '../source/edit.ts';
import { reread } from '../source/misread.ts';
import type { Snapshot } from '../source/snapshot.ts';
import { type Finding, plainFinding } from './finding.ts';
import { lineAt, type Mended } from './mended.ts';

/** What no text of a fiche holds: beside it, most are sound and nothing is looked for. */
const SUSPECT =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffd]|[ÂÃÄÅâ][^\w\s]|\\[xuU0-9abefv]|=C[2-5]=[89AB][\dA-F]/;
const LOST = /\ufffd|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
const OBEYED = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;
const ALL_OBEYED = new RegExp(OBEYED.source, 'g');
/** A colour, as a terminal is told it: its letters go with its sign. */
const COLOUR = /\u001b\[[\d;]{0,20}[A-Za-z]/g;

/** A hidden line break stood between two words. */
function unhidden(text: string): string {
  return text
    .replace(/(?<=\S)\u0085(?=\S)/g, ' ')
    .replace(COLOUR, '')
    .replace(ALL_OBEYED, '');
}

/** In UTF-16 units, on each side of what is shown. */
const AROUND = 20;

interface Damaged {
  pointer: string;
  value: string;
}

/** One finding of each kind a file, where it first shows: a file read in the wrong encoding is one mistake. */
export function misreadTexts(snapshot: Snapshot): Finding[] {
  const { source, draft } = snapshot;
  if (!SUSPECT.test(source.text)) return [];
  const texts = [...source.entries].flatMap(([pointer, { shape }]): Damaged[] => {
    const value = shape === 'scalar' ? draft.follow(pointer).value : null;
    return typeof value === 'string' ? [{ pointer, value }] : [];
  });
  const kinds = [
    [(value: string) => reread(value) !== value, misreadFinding],
    [(value: string) => LOST.test(value), lostFinding],
    [(value: string) => OBEYED.test(reread(value)), obeyedFinding],
  ] as const;
  return kinds.flatMap(([isSo, told]) => {
    const found = texts.filter(({ value }) => isSo(value));
    return found[0] === undefined ? [] : [told(found[0], found.length, source.text)];
  });
}

function misreadFinding({ pointer, value }: Damaged, count: number): Finding {
  const word = value.split(/\s+/).find((one) => reread(one) !== one) ?? value;
  const others = count > 1 ? `, et ${plural(count - 1, 'autre texte', 'autres textes')} de même` : '';
  const message = `${quote(word)} a été enregistré dans un codage et relu dans un autre${others}. Écrivez ${quote(reread(word))} ; --fix le fait.`;
  return plainFinding('yaml', 'yaml/caracteres', 'error', message, { pointer, on: 'value', word });
}

function lostFinding({ pointer, value }: Damaged, count: number): Finding {
  const word = value.split(/\s+/).find((one) => LOST.test(one)) ?? value;
  const others = count > 1 ? ` (et dans ${plural(count - 1, 'autre texte', 'autres textes')})` : '';
  const message = `Une lettre s’est perdue dans ${quote(word.replace(new RegExp(LOST, 'g'), '\ufffd'))}${others} : le fichier a été relu dans un autre codage. Retapez le mot.`;
  return plainFinding('yaml', 'yaml/caracteres', 'error', message, { pointer, on: 'value', word });
}

function obeyedFinding({ pointer, value }: Damaged, _: number, text: string): Finding {
  const at = value.search(OBEYED);
  const sign = value[at] ?? '';
  const shown = value.slice(Math.max(0, at - AROUND), at + AROUND);
  const remedy = text.includes(sign)
    ? 'Retirez ce caractère ; --fix le fait.'
    : 'Retirez la barre oblique et son code.';
  const message = `Le texte contient ${invisibleIn(sign) ?? 'un caractère de commande'}, près de ${quote(unhidden(shown).trim())}. ${remedy}`;
  return plainFinding('yaml', 'yaml/caracteres', 'warning', message, { pointer, on: 'value' });
}

/** What was read in another encoding reads again, remarks too; what terminals obey is taken out. */
export function rereadTexts(given: Snapshot): Mended {
  const { text } = given.source;
  const none = { snapshot: given, fixes: [] };
  if (!SUSPECT.test(text)) return none;
  const lines = text.split('\n');
  let start = 0;
  const edits = lines.flatMap((line) => {
    const at = start;
    start += line.length + 1;
    // A line that Word broke within its paragraph parts two words.
    const insert = unhidden(reread(line.replace(/ ?[\u000b\u000c] ?/g, ' ')));
    return insert === line ? [] : [{ span: [at, at + line.length] as const, insert }];
  });
  if (edits.length === 0) return none;
  const snapshot = withEdits(given, edits);
  if (given.source.readable && !snapshot.source.readable) return none;
  const fixes = edits.map(({ span: [from, to], insert }) => {
    const words = text.slice(from, to).split(/\s+/);
    const odd = words.find((word) => reread(word) !== word);
    const message =
      odd === undefined
        ? `un caractère caché est retiré, près de ${quote(insert.trim().slice(0, 2 * AROUND))}`
        : `${quote(odd)} devient ${quote(reread(odd))}`;
    return { line: lineAt(given, from), message };
  });
  return { snapshot, fixes };
}
