/** A line that begins with no key, below one that has its answer: the rest of it, a key without its colon, or a remark. */

import { quote } from '../../french/typography.ts';
import { FIELD_NAMES } from '../../model/fields.ts';
import { ADDRESSES, NEVER_TEXTS } from './named-keys.ts';
import type { Line } from './slip-lines.ts';

/** Whether the line is no answer; `name`: of the key above. */
export function isRemark({ text }: Line, name: string): boolean {
  return (
    isForeign(text) ||
    DECORATION.test(text) ||
    ASIDE.test(text) ||
    (NEVER_TEXTS.has(name) && isSaid(text)) ||
    (isInOneLine(name) && keyWithoutColon(text, 0, 0) === null)
  );
}

/** A number, a day, a choice, an address. */
function isInOneLine(name: string): boolean {
  return NEVER_TEXTS.has(name) || ADDRESSES.has(name);
}

/** What divides, or titles, a text elsewhere; a mark of what another mail said. */
const DECORATION = /^\s*(?:[-=_*~#+]{3,}\s*$|[=*~_-]{2,}\s?[^=*~_-].{0,200}[=*~_-]{2,}\s*$|>{1,3} )/;

/** Several words. */
function isSaid(text: string): boolean {
  return /\p{L}{2}/u.test(text) && text.trim().split(/\s+/).length > 1;
}

/** « (à vérifier) », « [Problème] », « 1/3 », « @@ -48,3 »: said of the lines around, and no part of an answer. */
const ASIDE =
  /^\s*(?:\([^()]{1,200}\)|\[[^[\]]{1,200}\]|\d{1,3}\s?\/\s?\d{1,3}|\d{1,2}[.)] ?\p{Lu}\p{L}{3,30}|[.…]{2,}|@@.{0,80}@@|[<>|=]{3,9}(?: .{0,40})?|(?:[;%]|--|=>|->|→) .{1,200})\s*$/u;

/** Typed to a program, and never meant for the file: « :wq », « git commit -m maj », « $ cat fiche.yaml ». */
const TYPED_ELSEWHERE =
  /^\s*(?::(?:w?q|w|x|qa|wqa|e|set \w{2,12})!?|ZZ|\^[CDXOZ]|[$%] ?\S.{0,120}|(?:git (?:add|commit|push|pull|status|log|diff|checkout|switch|merge|rebase|stash|restore)|npx fiche|npm (?:run|test|install|ci)|sudo|vim|nano|cd)(?: .{0,120})?)\s*$/;

/** Lines that come from another program: the marks of a merge, a command. */
export function isForeign(text: string): boolean {
  return (
    TYPED_ELSEWHERE.test(text) ||
    /^@@ -\d{1,6}(?:,\d{1,6})? \+\d{1,6}.{0,80}$/.test(text) ||
    /^\s*(?:[<>|=]{7}(?: .{0,80})?)\s*$/.test(text)
  );
}

/** The key of ours by which a line begins, and that lost its colon; null where it is a text. `column`: of the key above. */
function keyWithoutColon(text: string, indent: number, column: number): string | null {
  const [, key = '', sign, tab] =
    /^ *(?:[*] |[*]{2})?([A-Za-z_]{3,40})(?:[*]{2})?(?: ?(=>|->|[=;,|—–：→]|:[*]{2})|(\t))?/u.exec(text) ?? [];
  const name = key.toLowerCase();
  const isKey =
    FIELD_NAMES.has(name) &&
    (sign !== undefined || tab !== undefined || indent <= column || /^[a-z_]+\s*$/.test(text.trim()));
  return isKey ? name : null;
}

/** What to do of a line that `isForeign`. */
export function notOurs(text: string): string {
  return `${quote(text.trim())} ne fait pas partie de la fiche. Retirez cette ligne.`;
}

/** Answered in a few words: what stands below, no further in, is rather the answer of another key. */
const IN_A_WORD = new Set([
  'nom',
  'fonction',
  'structure',
  'role',
  'unite',
  'source',
  'intitule',
  'titre',
  'administration',
]);

/** The rest of a text, or a key of ours that lost its colon. */
export function continuing({ text, indent }: Line, name: string, column: number): string {
  if (isForeign(text)) return notOurs(text);
  const remark = `# ${text.replace(/^[\s>]+/, '').trim()}`;
  if (DECORATION.test(text) || ASIDE.test(text))
    return `Cette ligne n’est ni une clé ni une réponse. Retirez-la, ou faites-en une remarque : ${remark}`;
  const key = keyWithoutColon(text, indent, column);
  // A number, a day, a choice have no other line.
  const isClosed = isInOneLine(name) && (isSaid(text) || key === null);
  if (key !== null && isClosed)
    return `Est-ce la clé ${quote(key)} ? Il manque « : » après son nom. Si c’est une remarque, écrivez : ${remark}`;
  if (isClosed)
    return `Cette ligne ne continue rien : ${quote(name)} tient en une ligne. Si c’est une remarque, écrivez : ${remark}`;
  const remedy = `mettez ${column + 2} espaces au début de la ligne${/^ *\t/.test(text) ? ', à la place de la tabulation' : ''}`;
  if (key === null && indent === column && IN_A_WORD.has(name))
    return `Cette ligne n’a pas de clé. Écrivez-la devant, suivie de « : » ; si c’est la suite de ${quote(name)}, ${remedy}.`;
  return key === null
    ? `Cette ligne continue le texte de ${quote(name)} : ${remedy}. Si c’est une remarque, mettez « # » devant.`
    : `Est-ce la clé ${quote(key)} ? Il manque « : » après son nom. Si c’est la suite de ${quote(name)}, ${remedy}.`;
}
