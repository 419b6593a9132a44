/** Who a text is from: a name under « Cordialement », above it beside what the document is, or among the heads of a mail. */

import { isFirstName } from '../../french/first-names.ts';
import { plain } from '../../french/fold.ts';
import type { Span } from '../position.ts';
import { closes } from './closing.ts';
import type { Section } from './prose.ts';
import { houseIn, mailIn, personIn } from './short-answers.ts';

export interface Signer {
  nom: string;
  fonction: string | null;
  courriel: string | null;
  /** Where that person works. */
  house: string | null;
  place: Span;
}

/** Null where nobody is named so. `text`: of the file. */
export function signerOf(sections: readonly Section[], text: string): Signer | null {
  return signed(sections, text) ?? namedAbove(sections) ?? sender(sections, text) ?? selfNamed(sections);
}

/** The last to sign. */
function signed(sections: readonly Section[], text: string): Signer | null {
  const closing = sections.findLastIndex(({ title, heading, blocks }) => {
    const [first] = blocks;
    return first !== undefined && (title === null ? closes(first.text) : closes(heading));
  });
  const below = closing === -1 ? [] : sections.slice(closing).flatMap(({ blocks }) => blocks);
  const first = below[0];
  const last = below.at(-1);
  if (first === undefined || last === undefined) return null;
  const said = text.slice(first.span[0], last.span[1]);
  const [name = '', post = ''] = said
    .split('\n')
    .map((line) => line.replace(/[>*_]/g, ' ').trim())
    .filter((line) => line !== '' && !closes(line));
  const person = personIn(name);
  if (person === null) return null;
  const isPost = /^\p{L}/u.test(post) && !/[\d@]/.test(post) && personIn(post) === null;
  const fonction = person.fonction ?? (isPost ? post : null);
  return { nom: person.nom, fonction, courriel: mailIn(said), house: houseIn(fonction ?? ''), place: first.span };
}

const BETWEEN = / [–—|-] |(?<=[.!?*]) (?=\p{Lu})/u;
/** « Réponses de », « Note rédigée par » */
const BY =
  /^(?:(?:les |mes |vos )?(?:r[ée]ponses?|propositions?|notes?|fiches?|dossier|projet|id[ée]e)(?: [a-zà-ÿ-]{3,15}){0,2} |(?:r[ée]dig|propos|pr[ée]sent|d[ée]pos|port|[ée]cri)[a-zé]{1,3} )(?:de |d['’]|par )/iu;

/** Who was there, or is written to: none of them is the author more than another. */
const OF_OTHERS =
  /^(?:(?:etaient |sont )?(?:presente?s?|presents?)|participante?s?|participants?|excusee?s?|absente?s?|invitee?s?|destinataires?|copies?|cc|diffusion|autour de la table|liste des .{3,30})(?: ?:|$| [(:])/;

/** « Comité du 4 mai – Paul Estève, DDTM du Var », above the first part: a name alone there may be that of the service. */
function namedAbove(sections: readonly Section[]): Signer | null {
  const first = sections.findIndex(({ isNamed, topic }) => isNamed && topic !== 'autre');
  const above = sections
    .slice(0, Math.max(0, first))
    .filter(({ heading }) => !OF_OTHERS.test(plain(heading)))
    .flatMap(({ title, blocks }) => [...(title === null ? [] : [title]), ...blocks])
    .filter(({ text }) => !OF_OTHERS.test(plain(text)));
  for (const { text, span, kind } of above)
    for (const piece of text.split('\n').flatMap((line) => line.split(BETWEEN))) {
      const by = BY.exec(piece)?.[0] ?? '';
      const person = personIn(piece.slice(by.length));
      // « Parloir Demain, réservation et covoiturage »: above all, a title is rather the name of a service.
      const isNamed = kind !== 'heading' || isFirstName(person?.nom.split(/[ -]/)[0] ?? '');
      if (person !== null && (by !== '' || (person.fonction !== null && isNamed)))
        return { ...person, courriel: mailIn(piece), house: houseIn(person.fonction ?? ''), place: span };
    }
  return null;
}

/** « De : Odile Lafarge <odile@…> »: of a mail that was passed on, the first to write. */
function sender(sections: readonly Section[], text: string): Signer | null {
  const start = sections.find(({ isNamed }) => isNamed);
  const until = (start?.title ?? start?.blocks[0])?.span[0] ?? 0;
  const heads = [
    ...text
      .slice(0, until)
      .matchAll(/^(?:> ?)?(?:de|from|exp[ée]diteur)[ \u00a0\u202f]?:[ \t]{0,9}(\S[^\n]{2,200})$/gim),
  ];
  const last = heads.at(-1);
  const said = last?.[1] ?? '';
  const person = personIn((said.split(/[<"]/, 1)[0] ?? '').trim());
  if (last === undefined || person === null) return null;
  return {
    ...person,
    courriel: mailIn(said),
    house: houseIn(person.fonction ?? ''),
    place: [last.index, last.index + last[0].length],
  };
}

/** « Je m’appelle Odile Lafarge, je suis… », « Rédigé par Paul Estève » */
const ONESELF =
  /(?:[Jj]e m['’]appelle|[Jj]e suis|(?:r[ée]dig|propos|pr[ée]sent|port|[ée]cri|[ée]tabl|cr[ée]|initi|con[çc])\p{L}{1,3} par ?:?|[Rr][ée]daction ?:|[Mm]oi(?:,? c['’]est| ?: ?)|,? moi,(?= )|[Rr]eprésentée? par|[Rr][ée]f[ée]rente? ?:|la parole (?:est )?à|(?:[Dd][ée]posant|[Aa]uteur|[Aa]utrice)e?(?: de (?:la|cette) (?:fiche|note|page))? ?:|[Aa]uteure?s? ?:|[Rr]esponsable du projet ?:|[Pp]ersonne qui (?:remplit|porte)[^:\n]{0,20}:) ?(?:M\.|Mme|Monsieur|Madame)? ?(?=\p{Lu}\p{Ll})/gu;

function selfNamed(sections: readonly Section[]): Signer | null {
  for (const { text, span } of sections.flatMap(({ blocks }) => blocks))
    for (const { index, 0: said } of text.matchAll(ONESELF)) {
      const [clause = ''] = text.slice(index + said.length).split(/[.;!?(\n](?=\s|$)|, (?=je |et )| et (?=je )/u, 1);
      const person = personIn(clause);
      if (person !== null) return { ...person, courriel: null, house: houseIn(person.fonction ?? ''), place: span };
    }
  return null;
}
