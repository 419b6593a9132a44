/** What the parser of the `yaml` package reports, told in French with the way to mend it. */

import { quote } from '../../french/typography.ts';
import type { Span } from '../position.ts';
import { type Unseen, unseenAround, unseenHeads } from '../unseen.ts';
import { aroundFiche } from './around.ts';
import { refusalOf } from './events.ts';
import { repaired } from './repairs.ts';
import type { Slip } from './slips.ts';
import { MANY_TABS, TAB_INDENT, withoutTabs } from './tabs.ts';

const MESSAGES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ALIAS_PROPS: 'Un renvoi (« * ») ne porte ni ancre ni étiquette. Recopiez le texte à cet endroit.',
    BAD_ALIAS:
      'Un texte qui commence par « * » ou « & » est lu comme un renvoi. Mettez tout le texte entre guillemets.',
    BAD_COLLECTION_TYPE: 'Cette étiquette (« ! ») ne convient pas ici. Retirez-la.',
    BAD_DIRECTIVE: 'Une ligne qui commence par « % » est lue comme une consigne technique. Retirez-la.',
    BAD_DQ_ESCAPE: 'Entre guillemets doubles, la barre « \\ » annonce un code. Doublez-la : « \\\\ ».',
    BAD_INDENT: 'Ces lignes sont mal décalées, ou un crochet n’est pas refermé. Alignez-les avec leurs voisines.',
    BAD_PROP_ORDER: 'Une ancre ou une étiquette est mal placée. Retirez-la.',
    BAD_SCALAR_START: 'Un texte ne peut pas commencer par ce signe. Mettez tout le texte entre guillemets.',
    BLOCK_AS_IMPLICIT_KEY:
      'Le texte contient « : » suivi d’une espace, ou la ligne suivante est mal décalée. Mettez le texte entre guillemets.',
    BLOCK_IN_FLOW: 'Une liste ou un bloc commence à l’intérieur de crochets ou d’accolades. Refermez-les d’abord.',
    KEY_OVER_1024_CHARS: 'Cette clé est trop longue. Il manque sans doute un « : » ou un guillemet fermant.',
    MISSING_CHAR:
      'Il manque un signe : un guillemet, un crochet, une accolade ou un « : ». Refermez ce qui est ouvert.',
    MULTILINE_IMPLICIT_KEY: 'Il manque « : » suivi d’une espace entre une clé et sa valeur.',
    MULTIPLE_ANCHORS: 'Une valeur ne porte qu’une ancre (« & »). Retirez-les.',
    MULTIPLE_DOCS: 'Le fichier contient plusieurs documents. Gardez une fiche par fichier.',
    MULTIPLE_TAGS: 'Une valeur ne porte qu’une étiquette (« ! »). Retirez-les.',
    RESOURCE_EXHAUSTION: 'Trop de niveaux sont emboîtés les uns dans les autres. Une fiche n’en compte que huit.',
    TAB_AS_INDENT: 'Une tabulation décale cette ligne. Remplacez-la par des espaces.',
    TAG_RESOLVE_FAILED:
      'Un mot qui commence par « ! » est lu comme une étiquette. Mettez tout le texte entre guillemets, ou retirez l’étiquette.',
    UNEXPECTED_TOKEN:
      'Ce passage n’est pas attendu ici. Vérifiez le décalage de la ligne, ou mettez le texte entre guillemets.',
  }),
);

export function yamlErrorMessage(code: string): string {
  return MESSAGES.get(code) ?? 'Ce passage ne se lit pas comme du YAML. Vérifiez le décalage et les guillemets.';
}

/** The parser often reports one mistake again on the lines below it. */
export const ECHO_LINES = 3;

/** Slips, and the text without them, line for line; null where it is not known. */
export interface Explained {
  slips: readonly Slip[];
  mended: string | null;
}

/** Each slip once; what the parser says where none explains it. */
export function explainedErrors(text: string, errors: readonly { code: string; span: Span }[]): Explained {
  const alone = (slips: readonly Slip[]): Explained => ({ slips, mended: null });
  if (errors.length === 0) return alone([]);
  const told = errors.map(({ code, span }) => ({ span, message: messageOf(text, code, span[0]) }));
  const whole = tabbed(text) ?? unseen(text);
  if (whole !== null) return alone(whole);
  const around = aroundFiche(text);
  if (around !== null) return alone([around]);
  // What nobody sees is told for what it is: no line is out of place.
  const tries = errors.some(({ span }) => unseenAround(text, span[0]).length > 0) ? null : repaired(text);
  if (tries === null) return alone(told);
  const { slips, inFlow, first, refused, mended } = tries;
  // Braces hide where the slip is: the first line that is refused says more than guesses about others.
  // One line mended, and all is read: it was that one.
  const isSure = refused === null && slips.length === 1;
  const isGuess =
    !isSure && (refused !== null || !slips.some(({ span }) => lineOf(text, span[0]) === lineOf(text, first)));
  if (isGuess && !inFlow && isInFlow(text, first)) return alone([unreadFlow(text, first)]);
  return refused === null ? { slips, mended } : alone([...slips, refusalAt(text, refused, told)]);
}

/** A file indented by tabs is one slip. */
function tabbed(text: string): Slip[] | null {
  const lines = text.match(TAB_INDENT)?.length ?? 0;
  if (lines < MANY_TABS || refusalOf(withoutTabs(text)) !== null) return null;
  const at = text.search(TAB_INDENT);
  const message = `${lines} lignes commencent par des tabulations. Mettez deux espaces à la place de chacune ; --fix le fait.`;
  return [{ span: spanFrom(text, at), message }];
}

/** Spaces that nobody types, at the beginning of lines: told of each, or of all when they are many. */
function unseen(text: string): Slip[] | null {
  const hidden = unseenHeads(text);
  const [first] = hidden;
  if (first === undefined || refusalOf(typed(text, hidden)) !== null) return null;
  const ways = 'Effacez le début de la ligne et retapez-le ; --fix le fait.';
  if (hidden.length > MANY_TABS)
    return [
      {
        span: spanFrom(text, first.edit.span[0]),
        message: `${hidden.length} lignes cachent ${first.name} là où YAML attend une espace ordinaire. Retapez leur début ; --fix le fait.`,
      },
    ];
  return hidden.map(({ edit, name }) => ({
    span: spanFrom(text, edit.span[0]),
    message: `Cette ligne cache ${name} là où YAML attend une espace ordinaire. ${ways}`,
  }));
}

function typed(text: string, hidden: readonly Unseen[]): string {
  return hidden.reduceRight(
    (done, { edit: { span, insert } }) => done.slice(0, span[0]) + insert + done.slice(span[1]),
    text,
  );
}

/** Of a line that no way of mending one line makes readable. */
function refusalAt(text: string, offset: number, told: readonly Slip[]): Slip {
  if (isInFlow(text, offset)) return unreadFlow(text, offset);
  const line = lineOf(text, offset);
  const near = told.find(({ span }) => Math.abs(lineOf(text, span[0]) - line) <= ECHO_LINES);
  return near ?? { span: spanFrom(text, offset), message: yamlErrorMessage('UNEXPECTED_TOKEN') };
}

function unreadFlow(text: string, offset: number): Slip {
  const message =
    'Ce qui est entre accolades ou crochets ne se lit pas jusqu’au bout. Il manque une virgule, un « : », ou le signe qui referme ; un texte qui en contient se met entre guillemets.';
  return { span: spanFrom(text, offset), message };
}

function spanFrom(text: string, offset: number): Span {
  return [offset, offset + lineFrom(text, offset).length];
}

/** How far a brace may have been opened, in UTF-16 units. */
const NEAR = 2000;

/** Whether a line holds a brace or a bracket, or stands in one that is still open above. */
function isInFlow(text: string, offset: number): boolean {
  const above = text.slice(Math.max(0, offset - NEAR), offset);
  const opened = Math.max(above.lastIndexOf('{'), above.lastIndexOf('['));
  const closed = Math.max(above.lastIndexOf('}'), above.lastIndexOf(']'));
  return /[[{]/.test(lineFrom(text, offset)) || opened > closed;
}

/** Offset of the end of the line that comes `count` lines after the one at `offset`. */
export function endOfLines(text: string, offset: number, count: number): number {
  let at = offset;
  for (let line = 0; line <= count && at !== -1; line++) at = text.indexOf('\n', at + (line === 0 ? 0 : 1));
  return at === -1 ? text.length : at;
}

const STUCK = /^\s*(?:- )?([A-Za-z_]\w*:)[^\s/]/;

/** « [frequence]: un envoi », as a form shows what to fill. */
const BRACKETED = /^\s*(?:- )?[[{<]([a-z_\d]{2,60})[\]}>] ?:(.*)$/;

/** A colon stuck to its value is the most common mistake, and the parser never says so. */
function messageOf(text: string, code: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const [hidden] = unseenAround(text, offset);
  if (hidden) {
    const line = lineOf(text, hidden.edit.span[0]) === lineOf(text, offset) ? 'Cette ligne' : 'La ligne d’avant';
    return `${line} cache ${hidden.name} là où YAML attend une espace ordinaire. Effacez le début de la ligne et retapez-le ; --fix le fait.`;
  }
  const row = lineFrom(text, start);
  const [, bare = '', rest = ''] = BRACKETED.exec(row) ?? [];
  if (bare !== '') return `Une clé s’écrit sans crochets. Écrivez : ${bare}:${rest}`;
  const stuck = STUCK.exec(row);
  return stuck?.[1] ? `Il manque une espace après ${quote(stuck[1])}.` : yamlErrorMessage(code);
}

/** Rank of the line of an offset. */
function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** From an offset to the end of its line. */
export function lineFrom(text: string, start: number): string {
  return /^[^\r\n]*/.exec(text.slice(start))?.[0].trimEnd() ?? '';
}
