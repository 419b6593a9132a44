/** A path that does not exist: what was probably meant by it. */
import { asTyped, invisibleIn } from '../../french/invisible.ts';
import { nearest } from '../../french/nearest.ts';
import { quote } from '../../french/typography.ts';
import { phaseNamed } from '../../model/phase.ts';
import type { Io } from '../ports.ts';
import { misnamedSentence } from './names.ts';

/** Whether a path that does not exist is no path: a piece of a name with spaces, an option behind a dash of a word processor. */
export function isMistyped(path: string, all: readonly string[], io: Io): boolean {
  return LONG_DASH.test(path) || cutBySpaces(path, all, io) !== null;
}

/** What systems hide of a name. */
const ENDINGS = ['.yaml', '.yml', '.fiche.yaml'];
/** Words of a name of a file. */
const MOST_PIECES = 16;
const LONG_DASH = /^[‐-―−]/;

const ADDRESS = /^https?:\/\//i;

/** « é » in one sign or two, a space at the end: names that look the same. */
function sameLetters(one: string, other: string): boolean {
  return one.normalize('NFC').trim() === other.normalize('NFC').trim();
}

/** Names the nearest path that does exist. */
export function notFound(path: string, all: readonly string[], io: Io): string {
  if (path.trim() === '')
    return 'Un nom de fichier est vide. Vérifiez la commande, ou la variable qui devait le donner.';
  if (ADDRESS.test(path))
    return `${quote(path)} est une adresse, et non un fichier. Téléchargez d’abord la page, puis donnez son nom.`;
  const apart = path.split(',');
  if (apart.length > 1 && apart.every((one) => io.files.exists(one.trim())))
    return `${quote(path)} n’existe pas. Entre deux fichiers, mettez une espace, et pas une virgule.`;
  const whole = cutBySpaces(path, all, io);
  if (whole !== null)
    return `${quote(path)} n’existe pas. Le nom contient une espace : écrivez-le entre guillemets, "${whole}".`;
  const hidden = invisibleIn(path);
  const typed = asTyped(path).trim();
  if (hidden !== null && io.files.exists(typed)) return `${quote(path)} cache ${hidden}. Retapez le nom : ${typed}`;
  const file = path.replace(/[/\\]{1,80}$/, '');
  if (file !== path && file !== '' && io.files.exists(file))
    return `${quote(file)} est un fichier, et non un dossier. Retirez la barre à la fin : ${file}`;
  if (LONG_DASH.test(path))
    return `${quote(path)} commence par un tiret long, que les traitements de texte mettent à la place de deux. Tapez : --${path.replace(/^[‐-―−-]+/, '')}`;
  if (phaseNamed(path) !== null)
    return `${quote(path)} n’existe pas. Pour juger à la porte d’une phase : --phase ${phaseNamed(path)} --gate`;
  const parts = path.split(/[/\\]/);
  const name = parts.pop() ?? path;
  let folder = parts.join('/') || (path.startsWith('/') ? '/' : '.');
  let missing = name;
  while (folder !== '.' && folder !== '/' && !io.files.exists(folder)) {
    missing = parts.pop() ?? missing;
    folder = parts.join('/') || (path.startsWith('/') ? '/' : '.');
  }
  const there = io.files.list(folder);
  const ended = ENDINGS.map((ending) => `${missing}${ending}`).find((one) => there.includes(one));
  const like = there.find((one) => one !== missing && sameLetters(one, missing));
  if (like !== undefined)
    return `${quote(path)} n’existe pas, et un fichier de même nom s’écrit avec d’autres signes : accents d’un Mac, ou espaces. Tapez le début du nom, puis la touche Tab.`;
  const close = ended ?? nearest(missing, there);
  const hint = close ? io.files.relative(io.files.join(folder, close)) : null;
  const nearby = hint
    ? ` Vouliez-vous dire ${quote(hint)} ?`
    : folder === '.'
      ? ''
      : ` Le dossier ${quote(folder)} existe.`;
  return `${quote(path)} n’existe pas.${misnamedSentence(there) || nearby}`;
}

/** A name with spaces, that the shell gave us in pieces; null when the pieces make no name. */
function cutBySpaces(path: string, all: readonly string[], io: Io): string | null {
  const at = all.indexOf(path);
  // Bounded, or a thousand paths that do not exist would try each of their runs.
  for (let from = at; from >= Math.max(0, at - MOST_PIECES); from--)
    for (let to = Math.min(all.length, from + MOST_PIECES); to > from + 1 && to > at; to--) {
      const whole = all.slice(from, to).join(' ');
      if (io.files.exists(whole)) return whole;
    }
  return null;
}
