/** One of several things that were understood: taken away, or told otherwise. « le troisième, enlevez-le », « pour le deuxième, je préfère… ». */

import { plain } from '../../french/fold.ts';
import { numbersIn } from '../../french/numerals.ts';
import { withoutLastSigns } from '../../french/sentence-end.ts';
import type { Draft } from '../../model/draft.ts';
import { sentences } from '../../text/sentences.ts';
import { amended } from '../../text/told/amended.ts';
import { replaced } from '../../text/told/linked.ts';
import type { Fact, Told, Understood } from './fact.ts';

/** What was understood, and is spoken of. */
export interface Listed {
  /** As it was understood. */
  words: string;
  /** What is right instead; null where it goes. */
  right: string | null;
  /** What is left to propose, where its words stay in the answer. */
  left: Understood;
}

/** One of several, without accents. */
export const RANK =
  "(?:le |la |l'|du |de la )?(premiere?|1(?:er|ere|re)|deuxieme|seconde?|2(?:e|eme|nde?)|troisieme|3(?:e|eme)|quatrieme|4(?:e|eme)|derniere?|(?<=(?:le|la|du) )[1-4](?![\\d%]))(?: (?:signe|point|action|element|truc|chose|ligne|indicateur|personne))?";
const RANKS = [/^(?:prem|1)/, /^(?:deux|sec|2)/, /^(?:trois|3)/, /^(?:quatr|4)/];
const AWAY = '(?:enleve|retire|supprime|efface|ote|raye|vire|barre|oublie|laisse tomber)';
const POLITE =
  '^(?:(?:oui|non|mais|euh|ok|et|bon|alors|en fait|plutot|sinon|par contre|il (?:faut|faudrait)|vous pouvez|pouvez-vous|tu peux|je)[ ,]{1,3}){0,4}';

const STRUCK: readonly RegExp[] = [
  new RegExp(
    `${POLITE}${AWAY}[rz]? (?:juste |donc |plutot )?${RANK}(?=$|[,;.:]| (?:car|parce|qui|s'il|svp|stp|c'est))`,
  ),
  new RegExp(
    `${POLITE}(?:pour )?${RANK},? (?:(?:${AWAY}[rz]?[ -]?(?:le|la)?|(?:est )?a ${AWAY}r|est de trop|est en trop|ne compte pas|n'(?:en )?est pas (?:un|une)(?: vrai)?)(?=$|[,;.:]| ))`,
  ),
];
const RETOLD: readonly RegExp[] = [
  new RegExp(
    `${POLITE}(?:pour |sur )?${RANK}(?:,? (?:c'est|cest|c|ce sera|ce serait|est|serait)(?: plutot)?(?! (?:bon|bien|juste|faux|ok|parfait|a |de trop|en trop)\\b)|,? je (?:prefere|prefererais|dirais|mettrais|voudrais|veux)(?: plutot)?(?: (?:dire|mettre|ecrire))?|,? (?:mettez|dites|ecrivez|notez)(?: plutot)?|,? plutot| ?:)(?: :| que| qu')? ?(?=\\S)`,
  ),
  new RegExp(`${POLITE}(?:remplace|change)[rz]? ${RANK} par (?=\\S)`),
];
/** « ok pour les deux premiers »: all but one. */
const KEPT =
  /^(?:oui|ok|d'accord|bon|c'est bon|va|juste|seulement)(?: seulement)? pour l[ea]s? (deux|trois|quatre)? ?premie(?:rs?|res?)(?: signes?| points?)?[.!]?$/;
const COUNTS = ['un', 'deux', 'trois', 'quatre'];
/** What is meant is told by its own words. */
const NAMED = new RegExp(
  `${POLITE}${AWAY}[rz]? (?:juste |donc )?(?:les? |la |l'|ce qui (?:concerne|touche) |mon |ma |mes |nos? )([^,;.:]{3,60})`,
);

/** « le car, c’est à enlever » */
const NAMED_FIRST = new RegExp(
  `${POLITE}(?:pour )?(?:les? |la |l'|mon |ma |mes |nos? )([^,;.:]{3,40}?),? (?:(?:c'est |est |sont )?a ${AWAY}r|${AWAY}[rz][ -]?(?:les?|la)?)(?=$|[,;.:])`,
);

/** Null where nothing that was understood is spoken of, or several things may be. */
export function listedIn(said: string, understood: Understood): Listed | null {
  const flat = plain(said.trim());
  if (flat.length !== said.trim().length) return null;
  const retold = RETOLD.map((form) => form.exec(flat)).find((found) => found !== null);
  if (retold) {
    const right = said
      .trim()
      .slice(retold[0].length)
      .replace(/(?<![\s.!])[\s.!]{1,5}$/, '');
    return tellsSome(right) ? rankedIn(understood, retold[1] ?? '', right) : null;
  }
  const kept = KEPT.exec(flat)?.[1];
  if (kept !== undefined) return beyond(understood, COUNTS.indexOf(kept) + 1);
  const struck = STRUCK.map((form) => form.exec(flat)).find((found) => found !== null);
  if (struck) return rankedIn(understood, struck[1] ?? '', null);
  const named = NAMED.exec(flat)?.[1] ?? NAMED_FIRST.exec(flat)?.[1];
  return named === undefined ? null : namedIn(understood, named);
}

/** Told in one word, it may be anything. */
function tellsSome(right: string): boolean {
  return (right.match(/\p{L}{2,}/gu) ?? []).length > 1;
}

function rankedIn(understood: Understood, rank: string, right: string | null): Listed | null {
  const lists = understood.filter(({ facts }) => facts.some(([, value]) => Array.isArray(value) && value.length > 1));
  const [told, ...others] = lists;
  if (told === undefined || others.length > 0) return null;
  const [path = '', all = []] = told.facts.find(([, value]) => Array.isArray(value)) as readonly [
    string,
    readonly unknown[],
  ];
  const at = rankOf(rank, all.length);
  const words = wordsOf(all[at]);
  // « le deuxième : cinq lecteurs », of « deux lecteurs reviennent »: the number alone.
  const isCount = right !== null && right.split(/\s+/).length <= QUANTITY && numbersIn(plain(right)).length === 1;
  const made = words === null || !isCount ? null : amended(words, right, []);
  return words === null
    ? null
    : {
        words,
        right: made ?? right,
        left: without(understood, told, [path, all.filter((_, own) => own !== at)], words),
      };
}

/** In words. */
const QUANTITY = 3;

/** From 0; `count` where there are not as many. */
export function rankOf(rank: string, count: number): number {
  const at = /^derni/.test(rank) ? count - 1 : RANKS.findIndex((one) => one.test(rank));
  return at === -1 ? count : at;
}

/** What comes after those that are kept, where it is one. */
function beyond(understood: Understood, count: number): Listed | null {
  const lists = understood.flatMap(({ facts }) =>
    facts.flatMap(([, value]) => (Array.isArray(value) ? [value.length] : [])),
  );
  return lists.some((length) => length === count + 1) ? rankedIn(understood, 'dernier', null) : null;
}

/** The one thing that tells all the words by which it is called. */
function namedIn(understood: Understood, named: string): Listed | null {
  const words = (named.match(/[a-z]{3,}|\d+/g) ?? []).filter((word) => !VOID.test(word));
  if (words.length === 0) return null;
  const tells = (text: string | null) =>
    text !== null && words.every((word) => new RegExp(`(?<![a-z\\d])${word}`).test(plain(text)));
  const found = understood.flatMap((told) =>
    told.facts.flatMap(([path, value]): Listed[] => {
      if (typeof value === 'string')
        return tells(value) && told.facts.length > 1
          ? [{ words: value, right: null, left: without(understood, told, [path, undefined], value) }]
          : [];
      if (!Array.isArray(value) || value.length < 2) return [];
      return value.flatMap((one, rank) => {
        const own = wordsOf(one);
        return own !== null && tells(own)
          ? [
              {
                words: own,
                right: null,
                left: without(understood, told, [path, value.filter((_, at) => at !== rank)], own),
              },
            ]
          : [];
      });
    }),
  );
  const [only, ...others] = found;
  return only === undefined || others.length > 0 ? null : only;
}

const VOID =
  /^(?:les|des|une|qui|que|sur|phrase|partie|passage|chiffre|nombre|annee|date|mots?|avec|pour|dans|cette|tout|reste)s?$/;

/** What stands for an element where it is said back. */
export function wordsOf(element: unknown): string | null {
  if (typeof element === 'string') return element;
  if (typeof element !== 'object' || element === null) return null;
  const [first] = Object.values(element).filter((one) => typeof one === 'string');
  return first ?? null;
}

/** Without one value of one of them: `words`, as it was said back. */
export function without(understood: Understood, told: Told, [path, value]: Fact, words: string): Understood {
  const facts = told.facts.flatMap((fact): Fact[] =>
    fact[0] !== path ? [fact] : value === undefined ? [] : [[path, value]],
  );
  // The year of a source is told with it.
  const isGone = facts.every(([at]) => at.endsWith('.annee'));
  return understood.flatMap((one) =>
    one !== told ? [one] : isGone ? [] : [{ facts, said: saidWithout(told.said, words) }],
  );
}

/** « 3 signes : a ; b ; c », without one of them. */
function saidWithout(said: string, words: string): string {
  const bare = withoutLastSigns(plain(words));
  const { before, pieces, between } = piecesOf(said);
  const left = pieces.filter((one) => !plain(one).includes(bare));
  const joined = left.join(between);
  // Each of those who fear is told so.
  if (joined.startsWith(before)) return joined;
  return before.replace(/^\d+(?=\ssignes?\s)/u, String(left.length)).replace(/^1(\s)signes/u, '1$1signe') + joined;
}

/** What stands before a list that is said back, its elements, and what parts them. */
export function piecesOf(said: string): { before: string; pieces: string[]; between: string } {
  const [, count = '', label = '', rest = said] = /^(\d+)(\ssignes?\s:\s)(.*)$/su.exec(said) ?? [];
  const lead = count === '' ? (/^[^«:]{1,40}\s: /u.exec(rest)?.[0] ?? '') : '';
  const isQuoted = rest.slice(lead.length).startsWith('«');
  // « Chorus (210 k€, trois agents), un tableur »: a comma in brackets parts nothing.
  const separator = isQuoted ? /, (?=«|le \d)/ : /\s; /u.test(rest) ? /\s; /u : /, (?![^()]*\))/u;
  return {
    before: count + label + lead,
    pieces: rest.slice(lead.length).split(separator),
    between: separator.source.startsWith(', ') ? ', ' : '\u00a0; ',
  };
}

/** « 3. », before what goes. */
const RANKED = /(?<![^\s])(?:\d{1,2}[.)]|[-*•]|\((?:\d|i{1,3}|iv|v)\))\s*$/u;

/** The answer with what is right in the place of what was understood, or without its sentence; null where its words do not stand so. */
export function retold(path: string, { words, right }: Listed, draft: Draft): string | null {
  const text = draft.find(path).text ?? '';
  const bare = withoutLastSigns(words);
  if (right === null) {
    const sentence = sentences(text).find((one) => withoutLastSigns(plain(one)) === plain(bare));
    const at = sentence === undefined ? -1 : text.indexOf(sentence);
    const rest =
      at < 0
        ? ''
        : `${text.slice(0, at).replace(RANKED, '').trimEnd()} ${text.slice(at + (sentence?.length ?? 0)).trimStart()}`.trim();
    return rest === '' ? null : rest;
  }
  const flat = plain(text);
  const at = flat.length === text.length ? flat.indexOf(plain(bare)) : -1;
  return at < 0 ? null : replaced(text, at, bare.length, right);
}
