/** What somebody does, told in the present, as an infinitive: « suit son dossier », « suivre son dossier ». */
import { likelyInfinitive } from '../../french/present.ts';

const VERB =
  /^(?<no>n['’]|ne )?(?<own>se |s['’]|l['’]|l[ae] |les |lui |leur |en |y )?(?<verb>\p{L}+)(?: (?<not>plus|pas|jamais)(?!\p{L}))?/u;

export interface Predicate {
  /** « suivre son dossier », « ne plus attendre ». */
  words: string;
}

/** The predicate that a text begins with, in the infinitive; null where it begins with none. */
export function predicateAt(text: string): Predicate | null {
  const groups = VERB.exec(text)?.groups;
  if (groups === undefined) return null;
  const { no, own = '', verb = '', not } = groups;
  const rest = text.slice(VERB.exec(text)?.[0].length ?? 0);
  if ((no === undefined) !== (not === undefined)) return null;
  const refused = not === undefined ? '' : `ne ${not} `;
  // « n’a plus à rappeler », « n’ont plus besoin de venir »
  if (/^(?:a|ont)$/.test(verb) && refused !== '' && /^ (?:à|besoin d)/u.test(rest))
    return { words: `${refused}avoir${rest}` };
  // « a le nom de qui la suit »
  if (
    /^(?:a|ont)$/.test(verb) &&
    refused === '' &&
    own === '' &&
    /^ (?:l[ea]s? |l['’]|une? |son |sa |ses |leurs? )/u.test(rest)
  )
    return { words: `avoir${rest}` };
  // « l’a dans sa langue », « les a sous la main »
  if (
    /^(?:a|ont)$/.test(verb) &&
    refused === '' &&
    /^(?:l['’]|les )$/iu.test(own) &&
    !/^ \p{L}+(?:é|ée|és|ées|it|is|u|ue|us)(?!\p{L})/u.test(rest)
  )
    return { words: `${own}avoir${rest}` };
  // « peut suivre »: to be able is what « permettre » says.
  if (
    /^(?:peut|peuvent)$/.test(verb) &&
    refused === '' &&
    own === '' &&
    /^ (?:\p{L}+['’ ])?\p{L}+(?:er|ir|re|oir) /u.test(`${rest} `)
  )
    return { words: rest.trim() };
  const infinitive = likelyInfinitive(verb, rest);
  return infinitive === null ? null : { words: `${refused}${own}${infinitive}${rest}` };
}
