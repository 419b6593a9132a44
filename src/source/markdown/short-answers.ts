/** What a text says of the fiche itself, in a line: its name, whom to write to, who carries it, its phase. */
import { plain } from '../../french/fold.ts';
import { publishedPhase } from '../../model/published.ts';
import type { Section } from './prose.ts';

/** What people write before the name, or in its place. */
const KIND =
  /^(?:fiche(?:[ -]produit)?|startup d.{0,2}[ée]tat|(?:mon |notre |le )?projet|(?:nom|titre)(?: du (?:service|projet|produit))?)$/i;
const BEFORE =
  /^(?:fiche(?:[ -]produit)?|startup d.{0,2}[ée]tat|projet|(?:nom|titre)(?: du (?:service|projet|produit))?) ?[:–—-] /i;

/** « Fiche produit : Pain du soir » -> « Pain du soir »; null of what names nothing. */
export function nameIn(title: string): string | null {
  const name = title
    .replace(BEFORE, '')
    .replace(/^[«"“]\s?|\s?[»"”]$/g, '')
    .trim();
  return name === '' || KIND.test(name) ? null : name;
}

const MAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/;

const URL_IN = /https?:\/\/[^\s<>"«»]{1,500}/;

export function urlIn(text: string): string | null {
  return URL_IN.exec(text)?.[0].replace(/[.,;)]{1,3}$/, '') ?? null;
}

export function mailIn(text: string): string | null {
  return MAIL.exec(text)?.[0] ?? null;
}

const PARTICLE = /^(?:de|du|des|d|le|la|van|ben|el)$/i;

/** « Odile Lafarge, cheffe de bureau, DDT de la Creuse »; null of what begins by no name. */
export function personIn(text: string): { nom: string; fonction: string | null } | null {
  const [first = '', ...rest] = text.replace(MAIL, '').split(/[,(;\n–—]| - /);
  const words = first
    .trim()
    .replace(/^(?:M\.|Mme|Mr|Monsieur|Madame)\s+/i, '')
    .split(/\s+/);
  const isName =
    words.length >= 2 &&
    words.length <= 5 &&
    words.every((word, rank) => /^\p{Lu}[\p{L}'’-]+$/u.test(word) || (rank > 0 && PARTICLE.test(word))) &&
    /^\p{Lu}\p{Ll}/u.test(words[0] ?? '') &&
    !PLACE.test(first);
  if (!isName) return null;
  const fonction = rest
    .map((one) => one.replace(/[).]{1,3}\s?$/, '').trim())
    .filter((one) => one !== '')
    .join(', ');
  return { nom: words.join(' '), fonction: fonction === '' ? null : fonction };
}

/** A house is nobody. */
const PLACE =
  /^(?:direction|minist|pr[ée]fecture|d[ée]partement|r[ée]gion|mairie|ville|m[ée]tropole|conseil|caisse|agence|service|[ée]quipe|rectorat|acad[ée]mie|communaut)/i;

/** The phase that a word names, in the words of the model; null of any other. */
export function phaseIn(text: string): string | null {
  const [word = ''] = plain(text).split(/[^a-z-]+/);
  return publishedPhase(word)?.phase ?? null;
}

/** Names of the fiches in a text: a title above everything, with a problem of its own. */
export function fichesIn(sections: readonly Section[]): Section[] {
  const found: Section[] = [];
  let title: Section | null = null;
  for (const section of sections) {
    if (section.level === 1) title = section.topic === 'probleme' ? null : section;
    if (title !== null && section.topic === 'probleme' && section.isNamed) {
      found.push(title);
      title = null;
    }
  }
  return found;
}
