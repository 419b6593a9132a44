/** Which answers a correction is about, and those answers with it: in the place of what it says is wrong, else after one. */
import { plain } from '../../french/fold.ts';
import { numbersIn } from '../../french/numerals.ts';
import { capital } from '../../french/typography.ts';
import type { Draft } from '../../model/draft.ts';
import { sameValue } from '../../model/equal.ts';
import { sentences } from '../../text/sentences.ts';
import { amended, tellsRhythm } from '../../text/told/amended.ts';
import { clausesOf, takenBackIn, tellsPairs, withoutFillers } from '../../text/told/clauses.ts';
import { corrected } from '../../text/told/corrected.ts';
import { repeated, standsEverywhere } from '../../text/told/everywhere.ts';
import { extended } from '../../text/told/extended.ts';
import { inNumber } from '../../text/told/linked.ts';
import { requoted } from '../../text/told/quoted-pair.ts';
import { recounted, reshared } from '../../text/told/recounted.ts';
import { retoldOf } from '../../text/told/told-of-one.ts';
import { withoutAsking, withoutExcuse } from '../answer/to-the-tool.ts';
import { countsIn } from '../facts/withheld.ts';
import { answerNamed, FIRST_USERS, factsIn, homeOf, OF_QUESTION, placesOf, theirs } from './about.ts';
import { COUNTED_NOUN, OF_THEM, OPENED, ROUGHLY, THEY_ARE } from './counted-forms.ts';

export interface Correction {
  /** Each answer that changes, by its path. */
  texts: ReadonlyMap<string, string>;
  /** What has no place of its own, and comes after an answer. */
  added: { path: string; said: string } | null;
  /** What was said around, and tells nothing that is put right; empty where nothing is. */
  aside: string;
}

/** Several things may be put right at once. `from`: the answers that were proposed, first to last. */
export function correctionOf(typed: string, from: readonly string[], draft: Draft, today: string): Correction {
  // All in capitals, it would stand so in the answer.
  const said = withoutAsking(/\p{Ll}/u.test(typed) ? typed : typed.toLowerCase());
  const about = FIRST_USERS.test(plain(said)) ? from.filter((path) => path === 'usagers.recit') : [];
  const own = about.length > 0 ? about : from;
  const texts = new Map(own.map((path) => [path, draft.find(path).text?.trim() ?? '']));
  const before = new Map(texts);
  const bare = withoutFillers(withoutExcuse(said))
    .replace(/,? partout[\s.!]{0,3}$/iu, '')
    .replace(OF_FIRST_USERS, '');
  const meant = corrected(bare.replace(/^(?:mais|et) /i, '')).replace(
    SOURCE,
    (_, article: string | undefined) => `le chiffre vient ${OF.get(article?.toLowerCase() ?? '') ?? 'de '}`,
  );
  const clauses = clausesOf(takenBackIn(bare) ?? (tellsPairs(bare) ? bare : meant));
  const isOne = clauses.parts.length === 1 && clauses.aside === '';
  const isWhole =
    isOne && placed(clauses.parts[0] ?? meant, texts, draft, today, standsEverywhere(clauses.parts[0] ?? meant, said));
  const left = isWhole
    ? []
    : clauses.parts.filter(
        (part) =>
          !placed(part, texts, draft, today, standsEverywhere(part, said)) &&
          !(clauses.parts.length > 1 && (AS_IT_IS.test(plain(part)) || isTold(part, before))),
      );
  // Of which one is nowhere, all is said after.
  const isNowhere = left.length > 0 && left.length === clauses.parts.length;
  const rest = isNowhere ? meant : left.join(', ');
  const path = left.length === 0 ? null : homeOf(rest, from, texts, draft, today);
  if (path !== null) texts.set(path, restated(path, texts.get(path) ?? '', rest, draft, today));
  return {
    texts: new Map([...texts].filter(([at, text]) => text !== before.get(at))),
    added: path === null ? null : { path, said: rest },
    aside: isNowhere ? '' : clauses.aside,
  };
}

const OF_FIRST_USERS =
  /,? (?:pour|chez) (?:les |mes |nos )?premiers (?:usagers|utilisateurs|concern[ée]s)[\s.!]{0,3}$/iu;

/** « les familles, par contre, c’est bien 500 »: nothing to put right. */
const AS_IT_IS = /\b(?:c'est|ce sont|sont) bien \d[\d ]{0,12}[.! ]*$/;

function isTold(said: string, texts: ReadonlyMap<string, string>): boolean {
  const flat = plain(said).replace(/[\s.!?…]{1,5}$/, '');
  return [...texts.values()].some((text) => plain(text).includes(flat));
}

/** What is said besides: after the answer that it is about. */
export function additionOf(said: string, from: readonly string[], draft: Draft, today: string): Correction {
  const texts = new Map(from.map((path) => [path, draft.find(path).text?.trim() ?? '']));
  const named = OF_QUESTION.exec(said);
  const meant = withoutAsking(withoutExcuse(said.slice(named?.[0].length ?? 0)).replace(MORE, ''))
    .replace(/^qu(?:e |['’])/iu, '')
    // « ajoutez qu’elle prête une salle et que les bénévoles sont prévenus »: of each.
    .replace(/^((?:(?!(?<!\p{L})qu(?:e |['’])).){8,200}? et )qu(?:e |['’])/iu, '$1');
  const path = answerNamed(said, from) ?? homeOf(meant, from, texts, draft, today);
  const told = texts.get(path) ?? '';
  const text = told.includes('\n')
    ? `${told}\n${meant}`
    : `${told}${/[.!?…»"]$/.test(told) ? '' : '.'} ${sentenceOf(meant)}`;
  return { texts: new Map([[path, text]]), added: { path, said: meant }, aside: '' };
}

/** « j’en ai un quatrième : », « ajoutez juste que »: said of what is added. */
const MORE =
  /^(?:(?:ah |et )*j['’](?:oubliais|allais oublier|ai oubli[ée]|avais oubli[ée])(?: (?:de|d['’]) ?(?:dire|pr[ée]ciser|ajouter))?|(?:j['’]?|je )r?ajoute(?: juste)?(?: (?:un truc|une chose|quelque chose|ceci)(?= ?:))?|(?:et )?(?:j['’]en ai )?une? (?:deuxi[èe]me|troisi[èe]me|quatri[èe]me|autre)(?= ?:)|j['’]en ai (?:un|une) (?:deuxi[èe]me|troisi[èe]me|quatri[èe]me|autre)|(?:il (?:faut|faudrait) )?ajoute[rz]?(?: (?:juste|aussi|seulement))?|on (?:pourrait|peut|doit|devrait) (?:aussi )?(?:dire|ajouter|pr[ée]ciser|noter)(?: aussi| [ée]galement)?|(?:petite |[àa] )?pr[ée]cis(?:ion|er)(?= ?:)|sachez)(?: (?:au d[ée]but|avant|tout [àa] l['’]heure))?(?: que| qu['’]|\s?:)? ?/iu;

/** Whether what is said has a place of its own in one of the answers: it is put there. */
function placed(said: string, texts: Map<string, string>, draft: Draft, today: string, isEverywhere: boolean): boolean {
  // How often, in which year, by which day: it takes the place of another, where one is told.
  const turned = said.replace(THEY_ARE, '$2 $1').replace(OF_THEM, '$1 $2');
  const noun = COUNTED_NOUN.exec(turned.replace(OPENED, '').replace(ROUGHLY, ''))?.[1];
  // « les locataires âgés », rather than all of them.
  const whom = /^(?:\d[\d ]*|[a-z-]+) ([a-z'-]+ [a-z' -]+[a-z])/.exec(plain(turned))?.[1];
  const tellsNoun = (text: string) => noun !== undefined && plain(text).includes(plain(noun));
  const due = [...[tellsRhythm, tellsYear].filter((tells) => tells(said)), ...(noun === undefined ? [] : [tellsNoun])];
  const numbers = numbersIn(plain(said)).filter((one) => one > 1);
  // « 60 par mois », of « 60 par semaine »: said of that number, wherever it stands.
  const counting = theirs(said, texts).filter(
    ([, text]) => numbers.length > 0 && numbers.every((one) => numbersIn(plain(text)).includes(one)),
  );
  const some = (counting.length > 0 ? counting : theirs(said, texts)).filter(([, text]) =>
    due.every((tells) => tells(text)),
  );
  const among = some.length > 0 ? some : counting.length > 0 ? counting : theirs(said, texts);
  const all = among.flatMap(([path, text]) => {
    const known = numbersOf(path, text, draft, today);
    const made =
      requoted(text, said) ??
      amended(text, said, known) ??
      amended(text, turned, known) ??
      recounted(text, said) ??
      reshared(text, said) ??
      extended(text, said) ??
      retoldOf(text, said);
    if (made === null) return [];
    const now = inNumber(text, made);
    // Where it changes what is understood, rather than where it only could stand.
    const isOther = !sameValue(factsIn(path, text, draft, today), factsIn(path, now, draft, today));
    return [
      {
        path,
        now,
        weight:
          weightOf(said, text, numbersOf(path, text, draft, today)) +
          (isOther ? 4 : 0) +
          (whom !== undefined && plain(text).includes(whom) ? 6 : 0),
      },
    ];
  });
  const [first, ...others] = all;
  if (first === undefined) return false;
  const best = others.reduce((one, other) => (other.weight > one.weight ? other : one), first);
  texts.set(best.path, best.now);
  // A name, or a word, that is wrong is wrong wherever it stands.
  if (isEverywhere)
    for (const { path, now } of all)
      texts.set(
        path,
        repeated(now, (text) => amended(text, said, [])),
      );
  return true;
}

function tellsYear(text: string): boolean {
  return /(?<!\d)20[12]\d(?!\d)/.test(text);
}

/** Of two answers, the one that counts what is corrected. */
function weightOf(said: string, told: string, known: readonly number[]): number {
  const noun = /(?<!\d)\d[\d\s]{0,12} (?:d['’]|de )?(\p{L}{3,20})/u.exec(said)?.[1] ?? '';
  const [right] = numbersIn(plain(said));
  // « 1 200 » is said against « 1 100 » sooner than against « neuf ».
  const isNear = right !== undefined && numbersIn(plain(told)).some((one) => areNear(one, right));
  return (noun !== '' && told.includes(noun) ? 2 : 0) + (known.length > 0 ? 1 : 0) + (isNear ? 3 : 0);
}

function areNear(one: number, other: number): boolean {
  return one > 0 && one < MOST_TIMES * other && other < MOST_TIMES * one;
}

const MOST_TIMES = 3;

/** A sentence all of whose words are said again gives way; any other stays, and what is right is said after. */
function restated(path: string, told: string, said: string, draft: Draft, today: string): string {
  const right = said.trim().replace(/^(?:c['’]est|ce sont|c['’]était) plut[oô]t (?=\d)/iu, '');
  const places = placesOf(path, said, draft, today);
  const others = sentences(told);
  const alike = others.filter((one) => {
    const own = placesOf(path, one, draft, today);
    return own.length > 0 && own.every((place) => places.includes(place));
  });
  const wrong = alike.find((one) => givesWay(one, right)) ?? alike[0];
  // « c’est les personnes âgées, et leurs enfants aussi » tells it all again.
  const isMore = ALSO.test(said) && !/^(?:c['’]est|ce sont) /iu.test(said);
  const stage = STAGE.exec(plain(right))?.[0];
  const before = others.filter((one) => stage !== undefined && plain(one).startsWith(stage));
  if (before.length === 1 && !isMore) return told.replace(before[0] ?? '', () => sentenceOf(right));
  const isList = told.includes('\n');
  const added = isList ? `${told}\n${right}` : `${told}${/[.!?…»"]$/.test(told) ? '' : '.'} ${sentenceOf(right)}`;
  if (wrong === undefined || isMore || !givesWay(wrong, right)) return added;
  // « 45 détenus, parce que leur employeur les attend »: the reason stays.
  const [reason = ''] = /[.!?…]/.test(right.slice(0, -1)) || REASON.test(right) ? [] : (REASON.exec(wrong) ?? []);
  const now = told.replace(wrong, () => {
    const sentence = sentenceOf(`${right.replace(/[.!?…]$/, '')}${reason}`);
    return sentence.replace(/\.$/, /[.!?…]$/.test(wrong) ? '.' : '');
  });
  return placesOf(path, now, draft, today).length > 0 ? now : added;
}

function sentenceOf(said: string): string {
  return `${capital(said).replace(/[.!?…]$/, '')}.`;
}

/** Nothing that is told is lost for what is right instead: each of its words is said again, or all but one of many. */
function givesWay(wrong: string, right: string): boolean {
  const all = (text: string) => plain(text).match(/[a-z]{4,}|\d+/g) ?? [];
  const again = new Set(all(right));
  const told = all(wrong.replace(REASON, ''));
  return told.filter((word) => !again.has(word)).length <= (told.length >= MANY ? 1 : 0);
}

/** In words: said again but for one, it is the same sentence. */
const MANY = 4;

const REASON = /,? (?:parce qu[e'’]|puisqu[e'’]|car |vu qu[e'’]|afin d[e'’]|pour qu[e'’])[^.!?…]{3,160}/iu;

/** « demain, elle reçoit un SMS »: in the place of what was told of tomorrow. */
const STAGE = /^(?:demain|aujourd'hui|apres|avant|maintenant|actuellement|dans six mois|d'ici six mois)(?=[ ,])/;

/** What is added takes no place. */
const ALSO = /(?<!\p{L})(?:aussi|[ée]galement|en plus|il y a (?:aussi|encore))(?!\p{L})/iu;

/** « La source, c’est la CAF » */
const SOURCE = /^(?:la |ma |notre )?source,? (?:c['’]est|est|serait) (le |la |les |l['’])?/iu;
const OF: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'le ': 'du ',
    'les ': 'des ',
    'la ': 'de la ',
    "l'": 'de l’',
    'l’': 'de l’',
  }),
);

function numbersOf(path: string, text: string, draft: Draft, today: string): number[] {
  return factsIn(path, text, draft, today).flatMap(([, value]) => countsIn(value));
}
