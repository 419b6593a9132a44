/** What people say or jot down and do not mean to publish: left in the fiche, made good where it is shown. */

import { withAccents } from './accents.ts';
import { isPlaceName, withCapitals } from './capitals.ts';
import { HESITATION } from './hesitation.ts';
import { formatNumber } from './numbers.ts';
import { fullForms } from './shorthand.ts';
import { SPOKEN, withoutTakenBack } from './taken-back.ts';

/** At the beginning of a sentence. « Enfin », « bon » and « voilà » alone may mean something: they stay. */
const LEADS = new RegExp(
  `(^|[.!?…]\\s+|\\n)(?:(?:${HESITATION}|ouh l[àa]|alors l[àa]|enfin bon|du coup|attendez|attends|je me dis que|(?:je |j['’])?(?:ne )?sais pas trop|comme je (?:disais|l['’]ai dit)|(?:aucune id[ée]e|je ne sais pas|je sais pas|difficile à dire),? (?:(?:mais )?je dirais|disons|mettons)|(?:je vous l['’]ai|je l['’]ai|je vous ai|j['’]ai) d[ée]j[àa] (?:dit|r[ée]pondu)(?: [çc]a| cela)? ?:|(?:ah |euh )?(?:non,? )?(?:pardon|oups)|rectification ?:?|je (?:corrige|me corrige|rectifie) ?:)[\\s,]+)+(\\p{L}|\\d)`,
  'giu',
);
/** « Mettons », « disons » before what is said. */
const SUPPOSING = /(^|[.!?…]\s+|\n)(?:disons|mettons)[\s,]+(\p{L}|\d)/giu;
const BETWEEN =
  /(?<![.!?…]),?\s(?:hein|euh+|heu+|(?<!(?<!\p{L})(?:plus|pas|ni|[àa]|de|sur|en|par|sai[st]|savoir|dire|faire|trop|sans|ou|mais|pour|contre|importe)\s)quoi|voil[àa](?: quoi)?|(?:je l['’](?:ai|avais)|on l['’]a(?:vait)?) (?:d[ée]j[àa] )?dit(?: tout [àa] l['’]heure)?|comme je (?:disais|l['’]ai dit)|si vous voulez)(?=\s*(?:[.;!…]|$))/giu;
/** « …, jsp trop si c’est assez »: at the end of what is told. */
const DOUBT = /,\s(?:mais )?(?:jsp|je (?:ne )?sais pas)(?: trop| encore)?(?: si [^.;,!…]{1,40})?(?=\s*(?:[.;!…]|$))/giu;
const WITHIN = /,?\s(?:hein|euh+|heu+|lol|mdr+|ptdr+|xd)(?=[\s,.;:!?…]|$)/giu;
const ASIDE = /,\s(?:enfin bon|allez|disons|mettons|bah|ben|eh ben|eh bien|attendez|attends),?(?=\s(?!\d))/giu;
/** A line of a mail that was cut where it was full goes on in the next. In UTF-16 units. */
const FULL = 55;

/** « a l accueil », « c est », « qu il »: an apostrophe that was not found on the keyboard. */
const ELISIONS =
  /(?<![\p{L}\d’'.-])([ldjn]|qu|jusqu|lorsqu|puisqu|c(?= (?:est|était|etait|était))|s(?= ils? ))\s(?=[aeiouyhàâéèêîôû]\p{L})/giu;

/** « 3e signe je sais pas »: at the end, nothing that a reader needs. */
const UNKNOWN_END = /(?<=[.!?…])\s+[^.!?…\n]{0,25}?(?:je |j['’])(?:ne )?sais pas(?: trop| encore)?[.!?…\s]*$/iu;
/** « 40000 dossiers »: neither a code, nor a number to dial. */
const THOUSANDS =
  /(?<![\p{L}\d/.,°-])(?<!(?:n°|le|la|au|du|article|code|loi|page|en|ligne|[Cc]erfa|[Ff]ormulaire|[Ii]mprim[ée]|[Mm]atricule|SIREN|SIRET|INSEE|postal|[Rr][ée]f[ée]rence|[Rr][ée]f|[Pp]rogramme|BOP|lot|[Nn]orme|ISO|[Cc]irculaire|[Dd][ée]cret|BP|CS|[Nn]um[ée]ro|[Dd]ossier|poste|tél) )(\d{5,7})(?= \p{Ll})/gu;

/** « Je sais pas trop pour le reste »: a whole sentence that tells nothing. */
const UNTOLD =
  /(^|[.!?…]\s+)(?:(?:mais|et|b[ae]h|euh|apr[èe]s|bon),? ){0,2}(?:je |j['’])(?:ne )?sais pas(?: trop| encore| bien| vraiment| du tout)?,? (?:pour|sur|quant|ce qu|si|combien|comment|quand|o[uù]|qui|quoi|le reste)(?!\p{L})[^.!?…\n]{0,80}(?:[.!?…]+\s*|$)/giu;

/** What ends no sentence: the word after it keeps its small letter. */
const ABBREVIATIONS = /(?:^|[\s(])(?:ex|env|cf|art|etc|p|n|no|max|min|tél|av|bd|st|ste|resp|dép|dir|m|mm|mme|dr)\.$/iu;
/** Before « . », the rank of an item. */
const RANK = /(?:^|[\n:;,] *)(?:\d{1,2}|[a-z])$/iu;
/** Fewer words, and it is no sentence. */
const SENTENCE = 4;

/** The same sentences without fillers nor shorthand, each from a capital to a full stop; a name or a figure stays as it is. */
export function written(text: string): string {
  if (text.trim().split(/\s+/).length < SENTENCE) return text;
  const begun = capitals(unspoken(unwrapped(text.trim())));
  const last = begun.split(/\s/).at(-1) ?? '';
  return /[\p{L}\p{N}%€)]$/u.test(begun) && !/[/@]/.test(last) ? `${begun}.` : begun;
}

/** A paragraph of a mail on one line; a list keeps its lines. */
function unwrapped(text: string): string {
  return text.split('\n').reduce((whole, line) => {
    const before = whole.slice(whole.lastIndexOf('\n') + 1);
    const goesOn = before.length >= FULL && /[\p{L}\p{N},]$/u.test(before) && /^\p{Ll}/u.test(line);
    return `${whole}${goesOn ? ' ' : '\n'}${line}`;
  });
}

/** One after the other: more of them are no speech. */
const MOST_FILLERS = 12;

/** The same words without fillers nor shorthand, as they are printed: of what is no sentence. */
export function unspoken(text: string): string {
  const known = text.trim().replace(UNTOLD, '$1').trim();
  let bare = withoutTakenBack(known === '' ? text.trim() : known, SPOKEN);
  // One filler gone may leave another at the beginning.
  for (let before = '', turn = 0; before !== bare && turn < MOST_FILLERS; turn++) {
    before = bare;
    bare = bare
      .replace(LEADS, (_, start: string, letter: string) => start + letter.toUpperCase())
      .replace(SUPPOSING, (_, start: string, letter: string) => start + letter.toUpperCase())
      .replace(BETWEEN, '')
      .replace(DOUBT, '')
      .replace(WITHIN, '')
      .replace(ASIDE, ',')
      .trim();
  }
  bare = fullForms(bare)
    .replace(UNKNOWN_END, '')
    .replace(THOUSANDS, (digits: string, _: string, at: number, all: string) =>
      isPlaceName(/^ ([\p{L}-]+)/u.exec(all.slice(at + digits.length))?.[1] ?? '')
        ? digits
        : formatNumber(Number(digits)),
    );

  // « Le bâtiment D attend »: a capital within a sentence is a name.
  bare = bare.replace(ELISIONS, (whole, letter: string, at: number, all: string) =>
    /^\p{Lu}/u.test(letter) && !/(?:^|[.!?…:«]\s*)$/u.test(all.slice(0, at)) ? whole : `${letter}’`,
  );
  return unbroken(withCapitals(withAccents(bare))).replace(/(?<=\p{L})'(?=\p{L})/gu, '’');
}

/** Spaces that no line may break: within « », before a double sign, within a number. */
function unbroken(text: string): string {
  return text
    .replace(/(?<=\p{L})(?=[:;?!](?:\s|$))/gu, ' ')
    .replace(/(?<=«) | (?=[»:;?!](?:[\s)]|$))|(?<=\d) (?=\d{3}(?!\d))/gu, '\u00a0');
}

/** A capital where a sentence begins; not after « env. », nor in an address. */
function capitals(text: string): string {
  const begun = text.charAt(0).toUpperCase() + text.slice(1);
  return begun.replace(/([.!?])(\s+)(\p{Ll})/gu, (whole, end: string, space: string, letter: string, at: number) =>
    end === '.' && (ABBREVIATIONS.test(begun.slice(Math.max(0, at - 8), at + 1)) || RANK.test(begun.slice(0, at)))
      ? whole
      : `${end}${space}${letter.toUpperCase()}`,
  );
}
