/** A list, or a group of keys, that was written as something else: what to write. */
import { invisibleIn } from '../french/invisible.ts';
import { enumerate, quote } from '../french/typography.ts';
import { isObject } from '../model/draft.ts';
import { type Field, fieldAt } from '../model/fields.ts';
import { itemsOf } from '../source/yaml/list-candidates.ts';
import { choicesApart } from './choices-apart.ts';

/** « aucune », where a list is due. */
const NONE =
  /^(?:aucune?s?|n[ée]ant|rien|non|sans|ras|0|sans objet|personne|(?:il n['’]y en a )?pas(?: d.{1,40})?)[.! ]*$/iu;

/** Path of the first key of a group, or of an element, that a text answers; undefined where none does. */
export function textBelow({ children }: Field): string | undefined {
  return children.find((path) => {
    const field = fieldAt(path);
    return field?.kind === 'text' && field.format === null && field.choices.length === 0 && field.name !== 'id';
  });
}

/** What to write of a text that is an element without its key; empty where none of its keys is a text. */
export function elementWritten(list: Field, text: unknown): string {
  const name = textBelow(list)?.replace(/^.*\./, '');
  return name === undefined ? '' : ` Si c’est un élément de plus, écrivez : ${quote(`- ${name}: ${String(text)}`)}`;
}

/** Of a list or a group of keys, where something else was found. */
export function wrongShape(field: Field, name: string, value: unknown, written: string): string {
  if (field.kind === 'list') {
    const found = isObject(value) ? 'un groupe de clés' : quote(written);
    const items =
      field.items === 'text' && typeof value === 'string' && /^-\S.*, ?-/.test(written) ? itemsOf(written) : [];
    if (items.length > 1) return `${name} attend une liste. Écrivez-la entre crochets : [${items.join(', ')}]`;
    const [, element] = NO_DASH.exec(written) ?? [];
    if (element !== undefined) {
      const hidden = invisibleIn(written.slice(0, 3));
      const way = hidden === null ? '' : ` Ici, ${hidden} suit le tiret : retapez-la ; --fix le fait.`;
      return `${name} attend une liste. Chaque élément commence, sur sa ligne, par un tiret et une espace : ${quote(`- ${element.trim()}`)}.${way}`;
    }
    const [key] = isObject(value)
      ? Object.entries(value).flatMap(([one, text]) => (typeof text === 'string' ? [`${one}: ${text}`] : []))
      : [];
    const numbered = isObject(value)
      ? Object.entries(value).find(([one, text]) => /^\d+$/.test(one) && typeof text === 'string')
      : undefined;
    if (numbered !== undefined)
      return `${name} attend une liste. Mettez un tiret à la place de chaque numéro : ${quote(`- ${numbered[1]}`)}.`;
    const own = field.children.map((path) => path.replace(/^.*\./, ''));
    if (key !== undefined && own.includes(key.slice(0, key.indexOf(':'))))
      return `${name} attend une liste. Mettez un tiret devant la première clé de chaque élément : ${quote(`- ${key}`)}.`;
    if (typeof value === 'string' && field.items === 'text' && /^[^,;\n]{1,60}(?:, [^,;\n]{1,60}){1,9}$/.test(written))
      return `${name} attend une liste. Écrivez-la entre crochets : [${written.replace(/^[([{]|[)\]}]$/g, '').trim()}]`;
    const choices = typeof value === 'string' ? choicesApart(field, value.replace(/^\(|\)$/g, '')) : null;
    if (choices !== null) return `${name} attend une liste. Écrivez-la entre crochets : [${choices.join(', ')}]`;
    if (typeof value === 'string' && NONE.test(written))
      return `${name} attend une liste, et ${quote(written)} n’en est pas une. S’il n’y en a pas, écrivez : ${field.name}: []`;
    const told = field.items === 'object' && typeof value === 'string' ? textBelow(field) : undefined;
    if (told !== undefined)
      return `${name} attend une liste. Écrivez dessous, deux espaces plus loin : ${quote(`- ${told.replace(/^.*\./, '')}: ${written}`)}, puis les autres clés sous la première.`;
    return `${name} attend une liste : un tiret par élément. On y lit ${found}.`;
  }
  const keys = field.children.map((path) => path.replace(/^.*\./, ''));
  const [, key = '', said = ''] =
    /^([a-z_\d]{3,60}) {0,3}(?:=>?|->|→|–|—|;) {0,3}(\S[^\r\n]{0,200})/u.exec(written) ?? [];
  if (keys.includes(key))
    return `Il faut « : » et une espace après ${quote(key)}. Écrivez : ${quote(`${key}: ${said}`)}`;
  const [first] = Array.isArray(value) ? value.filter(isObject).flatMap((one) => Object.keys(one)) : [];
  if (first !== undefined && keys.includes(first))
    return `${name} attend un groupe de clés, et non une liste. Retirez le tiret devant ${quote(`${first}:`)}, et devant les clés qui suivent.`;
  // « 7400 victimes » is no unit: the first key, or none.
  const main = textBelow(field) === field.children[0] ? keys[0] : undefined;
  if (typeof value === 'string' && main !== undefined && !written.includes('\n') && !NO_ANSWER.test(written))
    return `${name} attend un groupe de clés. Écrivez dessous, deux espaces plus loin : ${quote(`${main}: ${written}`)}, puis les autres (${enumerate(keys.slice(1, 4), 'et')}).`;
  const sign = /^[|>][-+]?(?=[ \t]*\r?\n(?:[ \t]*\r?\n){0,3}[ \t]*[a-z_]{2,60}:)/.exec(written)?.[0];
  if (sign !== undefined)
    return `${name} attend un groupe de clés, et ${quote(sign)} annonce un texte. Retirez ce signe : ${quote(`${field.name}:`)} reste seul sur sa ligne.`;
  if (typeof value === 'string' && NONE.test(written))
    return `${name} attend un groupe de clés, et ${quote(written)} n’en est pas un. S’il n’y a rien à en dire, retirez la ligne.`;
  const found = Array.isArray(value) ? 'une liste' : quote(written);
  return `${name} attend un groupe de clés (${enumerate(keys.slice(0, 4), 'et')}). On y lit ${found}.`;
}

/** « oui », « x »: said of the group, and of none of its keys. */
const NO_ANSWER = /^(?:oui|non|ok|x|vrai|faux|true|false|n[ée]ant|aucune?s?|voir .{1,40})[.! ]*$/iu;

/** Bullets of a word processor, or a dash stuck to its text; the first element. */
const NO_DASH = /^(?:--?|[•·–—*‣▪◦+−‑→\uf0b7]|o(?= \p{Lu})|\d{1,2}[.)])\s?([^\s-][^\r\n]{0,200})/u;
