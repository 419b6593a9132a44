/** Files of other kinds, known by how they begin: each has its own way to a fiche. */
import { isPage } from './markdown/html.ts';

const IMAGE = 'Ce fichier est une image : rien ne s’y lit. Retrouvez le texte dont elle vient.';

/** First bytes of a zipped document, in hexadecimal. */
const ARCHIVE = '504b0304';
const OFFICE = 'Ce document vient de Word ou de LibreOffice. Pour en faire une fiche : fiche import, puis son nom.';
/** What a zipped file holds, and what to do of it: those that are no text. */
const HELD: readonly (readonly [name: RegExp, message: string])[] = [
  [
    /xl\/workbook\.xml|opendocument\.spreadsheet/,
    'Ce fichier est un classeur. Enregistrez la feuille en .csv, puis\u00a0: fiche import, et son nom.',
  ],
  [
    /ppt\/presentation\.xml|opendocument\.presentation/,
    'Ce fichier est un diaporama. Copiez-en le texte, puis collez-le après «\u00a0fiche import -\u00a0».',
  ],
  [
    /application\/epub\+zip/,
    'Ce fichier est un livre numérique. Copiez-en le texte, puis collez-le après «\u00a0fiche import -\u00a0».',
  ],
];

/** First bytes, in hexadecimal, and what to do. */
const SIGNATURES: readonly (readonly [start: string, message: string])[] = [
  [
    'd0cf11e0a1b11ae1',
    'Ce document vient d’un Word d’avant 2007 (.doc), ou il est protégé par un mot de passe. Enregistrez-le en .docx sans mot de passe, puis : fiche import, et son nom.',
  ],
  [
    '7b5c727466',
    'Ce document est en RTF. Ouvrez-le, enregistrez-le en .docx ou en .odt, puis : fiche import, et son nom.',
  ],
  [
    '25504446',
    'Ce fichier est un PDF. Copiez-en le texte, puis collez-le après « fiche import - », ou retrouvez le document dont il vient.',
  ],
  ['89504e47', IMAGE],
  ['ffd8ff', IMAGE],
  ['1f8b', 'Ce fichier est une archive. Ouvrez-la, puis donnez le fichier qu’elle contient.'],
];

/** What it is and what to do of it, in French; null of a text like any. */
export function otherFile(bytes: Uint8Array): string | null {
  const start = Array.from(bytes.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
  if (start.startsWith(ARCHIVE)) return archiveOf(bytes) ?? OFFICE;
  const known = SIGNATURES.find(([signature]) => start.startsWith(signature));
  if (known !== undefined) return known[1];
  const head = new TextDecoder().decode(bytes.subarray(0, 1000));
  if (isPatch(head)) return PATCH;
  if (isPage(head)) return 'Ce fichier est une page web. Pour en faire une fiche : fiche import, puis son nom.';
  if (bytes.includes(0x0d) && !bytes.includes(0x0a))
    return 'Les lignes de ce fichier finissent par CR, comme sur les anciens Mac. Enregistrez-le avec des fins de ligne LF (« Unix »).';
  return /^\ufeff?```/.test(head)
    ? 'Le texte de ce fichier est entre deux lignes de ```, comme dans une page de documentation. Retirez ces deux lignes.'
    : null;
}

const PATCH =
  'Ce texte est un correctif (« diff ») : ses lignes commencent par « + ». Retirez ce signe au début de chaque ligne, puis recommencez.';
/** Fewer, and they are points of a list. */
const FEWEST_ADDED = 5;

/** « +nom: Pain »: each line was added, says what begins it. Points of a list have a space after theirs. */
export function isPatch(head: string): boolean {
  const lines = head.split(/\r?\n/).slice(0, -1);
  const added = lines.filter((line) => /^\+(?:[^\s+]| {2,}\S|$)/.test(line));
  return (
    added.length >= FEWEST_ADDED &&
    lines.every((line) => /^(?:[+\-@ ]|diff |index |$)/.test(line)) &&
    added.length * 3 > lines.length * 2
  );
}

/** Of a zipped file that is no document of text: a sheet, slides, or anything packed; null of one that is. */
export function archiveOf(bytes: Uint8Array): string | null {
  const names = new TextDecoder('latin1').decode(bytes);
  const held = HELD.find(([name]) => name.test(names));
  if (held !== undefined) return held[1];
  return /word\/document\.xml|opendocument\.text/.test(names)
    ? null
    : 'Ce fichier est une archive. Ouvrez-la, puis donnez le document qu’elle contient.';
}

/** Most of its lines are keys, as a program writes them. */
export function isKeyed(text: string): boolean {
  const rows = text.split('\n').filter((row) => row.trim() !== '' && !/^\s*#/.test(row));
  return (
    rows.filter((row) => /^\s*(?:- )?["']?[\w./-]{1,60}["']?:(?:\s|$)|^\s*- \S/.test(row)).length * 4 > rows.length * 3
  );
}
