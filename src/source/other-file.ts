/** Files of other kinds, known by how they begin: each has its own way to a fiche. */
import { isPage } from './markdown/html.ts';

const IMAGE = 'Ce fichier est une image : rien ne s’y lit. Retrouvez le texte dont elle vient.';

/** First bytes, in hexadecimal, and what to do. */
const SIGNATURES: readonly (readonly [start: string, message: string])[] = [
  ['504b0304', 'Ce document vient de Word ou de LibreOffice. Pour en faire une fiche : fiche import, puis son nom.'],
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
  const known = SIGNATURES.find(([signature]) => start.startsWith(signature));
  if (known !== undefined) return known[1];
  const head = new TextDecoder().decode(bytes.subarray(0, 1000));
  if (isPage(head)) return 'Ce fichier est une page web. Pour en faire une fiche : fiche import, puis son nom.';
  if (bytes.includes(0x0d) && !bytes.includes(0x0a))
    return 'Les lignes de ce fichier finissent par CR, comme sur les anciens Mac. Enregistrez-le avec des fins de ligne LF (« Unix »).';
  return /^\ufeff?```/.test(head)
    ? 'Le texte de ce fichier est entre deux lignes de ```, comme dans une page de documentation. Retirez ces deux lignes.'
    : null;
}
