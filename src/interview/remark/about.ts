/** Which of the answers a remark is about. */
import { MONTH } from '../../french/calendar-words.ts';
import { plain } from '../../french/fold.ts';
import { numbersIn } from '../../french/numerals.ts';
import type { Draft } from '../../model/draft.ts';
import { type Fact, factsOf, saidOf, type Told, type Understood } from '../facts/fact.ts';
import { readAs } from '../facts/understood.ts';
import { countsIn } from '../facts/withheld.ts';

/** « pour la première question, j’aurais dû dire que… » */
export const OF_QUESTION =
  /^(?:(?:et|oui|mais|alors|ah),? )?(?:pour|dans|[àa]|sur) (?:la |ma )(premi[èe]re|deuxi[èe]me|seconde|troisi[èe]me|derni[èe]re) (?:question|r[ée]ponse),? (?:(?:j['’]aurais d[ûu]|il faut|il faudrait|je voudrais|je veux) (?:dire|ajouter|mettre|pr[ée]ciser|rajouter)|r?ajoute[rz]|mettez|pr[ée]cisez)(?: aussi)? (?:que |qu['’])?/iu;

const AT_FIRST =
  /^.{0,25}j['’](?:oubliais|ai oubli[ée]|avais oubli[ée]) (?:de |d['’])?(?:dire |pr[ée]ciser |ajouter )?au d[ée]but /iu;

function questionNamed(rank: string | undefined, from: readonly string[]): string | undefined {
  if (rank === undefined) return undefined;
  const flat = plain(rank);
  return flat === 'derniere' ? from.at(-1) : from[flat === 'premiere' ? 0 : flat === 'troisieme' ? 2 : 1];
}

/** The answer that a remark names by its rank; undefined where it names none. `from`: first to last. */
export function answerNamed(said: string, from: readonly string[]): string | undefined {
  return questionNamed(OF_QUESTION.exec(said)?.[1], from) ?? (AT_FIRST.test(said) ? from[0] : undefined);
}

/** The answer that a remark is about: one that tells the same thing, else one that shares its words, else the last; a name is no place for it. */
export function homeOf(
  said: string,
  from: readonly string[],
  texts: ReadonlyMap<string, string>,
  draft: Draft,
  today: string,
): string {
  const stories = from.filter((path) => path !== 'nom');
  const shared = (path: string) => wordsOf(said).filter((word) => wordsOf(texts.get(path) ?? '').includes(word)).length;
  if (SAID_TOO.test(plain(said)) && stories.includes('probleme.constats')) return 'probleme.constats';
  if ((WHO_SUFFERS.test(plain(said)) || OTHERS_TOO.test(plain(said))) && stories.includes('usagers.recit'))
    return 'usagers.recit';
  if (STANDS.test(plain(said)) && stories.includes('portage.recit')) return 'portage.recit';
  if (MET_TOO.test(plain(said)) && stories.includes('probleme.constats')) return 'probleme.constats';
  const placed = new Map(stories.map((path) => [path, placesOf(path, said, draft, today)]));
  const telling = stories.filter((path) => {
    const own = placesOf(path, texts.get(path) ?? '', draft, today);
    return placed.get(path)?.some((place) => own.includes(place));
  });
  const among = telling.length > 0 ? telling : stories;
  const best = among.reduce((one, other) => (shared(other) > shared(one) ? other : one), among[0] ?? '');
  if (shared(best) > 0 || telling.length > 0) return best;
  return stories.find((path) => (placed.get(path)?.length ?? 0) > 0) ?? stories[0] ?? from[0] ?? '';
}

/** « deux patrons l’ont dit aussi » */
const SAID_TOO = /\b(?:me |nous )?l'(?:ont|a) (?:aussi |egalement )?(?:dit|confirme|raconte|vu|constate)e?\b/;
/** « j’ajoute que j’ai aussi rencontré la cheffe » */
const MET_TOO =
  /\b(?:j'ai|on a|nous avons|j'en ai)(?: (?:aussi|egalement|encore))? (?:rencontre|vu|interroge|parle (?:a|avec)|appele|discute avec|suivi|accompagne)\b/;
/** « ma femme aussi me soutient », « et le syndicat s’inquiète »: whoever it is. */
const STANDS =
  /\b(?:(?:me|nous|m'|l'|le) ?(?:soutien(?:t|nent)|appuie(?:nt)?|suit|suivent|encourage(?:nt)?|freine(?:nt)?|bloque(?:nt)?)|s'(?:inquiet|oppos)[a-z]{1,4}|(?:traine|trainent) des pieds|(?:a|ont) peur|craint|craignent|soutiens?|sponsors?)\b/;
/** « les architectes aussi se plaignent », « les avocats, une vingtaine » */
const OTHERS_TOO =
  /^(?:(?:et|mais) )?(?:aussi )?(?:il y a )?(?:les|nos|des) [a-z' -]{3,40}(?: (?:aussi|egalement)\b|,? (?:(?:ils|elles) sont )?(?:environ |a peu pres )?(?:une? [a-z]+aine|\d+)\b)|\b(?:ils|elles) (?:y )?(?:perdent|gaspillent|paient) (?:aussi|egalement)\b/;
const WHO_SUFFERS =
  /\b(?:les )?premiers (?:concernes|touches|penalises)\b|\b(?:ceux|celles) qui (?:en )?(?:souffr|patiss|trinqu)|\bles plus (?:touche|concerne|penalise)/;

/** Of whom suffers most, or begins: whatever else is told of them, it is there. */
export const FIRST_USERS = /\b(?:premiers (?:usagers|concernes|utilisateurs|touches)|ceux qui (?:en )?souffrent)\b/;

/** A name, or a number, tells more than a word. */
const TELLING = 3;

/** The answer that shares most with what was said; the last one, where none shares anything. */
export function likeliestAbout(said: string, from: readonly string[], draft: Draft): string {
  const names = [...said.matchAll(/(?<!^)\p{Lu}[\p{L}-]+|\d+/gu)].map(([name]) => plain(name));
  const words = wordsOf(said).filter((word) => !ABOUT_ANSWERS.test(word));
  const sharedWith = (path: string) => {
    const told = plain(draft.find(path).text ?? '');
    const holds = (word: string) => told.includes(word);
    return names.filter(holds).length * TELLING + words.filter(holds).length;
  };
  if (FIRST_USERS.test(plain(said)) && from.includes('usagers.recit')) return 'usagers.recit';
  return from.reduce((best, path) => (sharedWith(path) > sharedWith(best) ? path : best), from.at(-1) ?? '');
}

const ABOUT_ANSWERS = /^(?:phrase|reponse|faux|fausse|enleve|retire|supprime|efface|change|remplace|premier|derniere)/;

function wordsOf(text: string): string[] {
  return (plain(text).match(/[a-z]{4,}/g) ?? []).filter(
    (word) => !/^(?:plus|mais|avec|pour|dans|cette|leur|elle|elles|sont|aussi|tout|tous|comme|quand)$/.test(word),
  );
}

export function factsIn(path: string, text: string, draft: Draft, today: string): readonly Fact[] {
  return factsOf(readAs(path, text, draft, today));
}

export function placesOf(path: string, text: string, draft: Draft, today: string): string[] {
  return factsIn(path, text, draft, today).map(([at]) => at);
}

/** Whether a remark shares a figure, or a word that tells, with what was understood. */
export function isAboutFacts(said: string, understood: Understood): boolean {
  // « ce sera plutôt en avril », where no day is told: of none of them.
  if (MONTHS.test(plain(said)) && !MONTHS.test(plain(saidOf(understood)))) return sharesWith(said, understood);
  // « tout est faux » is said of all of them.
  return DENIES.test(plain(said)) || tellingOf(said).length === 0 || sharesWith(said, understood);
}

const MONTHS = new RegExp(`(?<![a-z])(?:${MONTH})(?![a-z])`);

/** Whether it names one of them: by its number, or one of its words. */
export function sharesWith(said: string, understood: Understood): boolean {
  const facts = plain(saidOf(understood));
  const known = [...factsOf(understood).flatMap(([, value]) => countsIn(value)), ...numbersIn(facts)];
  return (
    tellingOf(said).some((word) => facts.includes(word)) ||
    numbersIn(plain(said)).some((one) => one !== 1 && known.includes(one))
  );
}

/** How well a remark names one thing: a word of its own, or a number, tells more than what the tool calls it. `flat`: without accents. */
export function sharedWith(flat: string, one: Told): number {
  const facts = plain(one.said);
  const known = [...one.facts.flatMap(([, value]) => countsIn(value)), ...numbersIn(facts)];
  const words = [...new Set(tellingOf(flat))].filter((word) => facts.includes(word));
  const numbers = new Set(numbersIn(flat).filter((other) => other !== 1 && known.includes(other)));
  const named = words.filter((word) => !OF_ANY.test(word));
  return (named.length + numbers.size) * TELLING + (words.length - named.length);
}

/** What we say of any of them, or they of anybody. */
const OF_ANY =
  /^(?:personnes?|gens|usagers?|groupes?|monsieur|madame|soutien|soutient|soutiennent|inqui|crain|crainte|perd|perdent|souffr|premiers?|raison|signes?|avant|apres|mois|jours?|semaines?|annees?|heures?|minutes?|euros?|service|equipe)/;

function tellingOf(said: string): string[] {
  return (plain(said).match(/[a-z]{4,}/g) ?? []).filter((word) => !OF_REMARK.test(word));
}

/** « non, il ne nous soutient pas », « pas encore », « plutôt 250 € »: whatever the words, of what was understood. */
const DENIES =
  /\b(?:faux|fausse|n'importe quoi|pas encore|plutot|jeudi|(?:sur)?lendemain|c'est pas|ce n'est pas|(?:il|elle|ils|elles|ca|cela|on|personne) (?:ne |n')[a-z' ]{2,30}(?:pas|plus|rien|jamais))\b/;

const OF_REMARK =
  /^(?:phrase|reponse|faux|fausse|enleve|retire|supprime|efface|change|remplace|premier|dernier|plus|mais|avec|pour|dans|cette|elle|sont|aussi|tout|moins|cest|bien|fait|encore|alors|chez|quand|comme|leur|notre|meme|vous|avez|votre|etes|oubli|manque|sans|tres|faut|faudrait|mettre|mettez|corrig)/;

/** « 700 000 ? non, c’est bien 70 000 »: what was understood, said again. */
export function repeats(said: string, understood: Understood): boolean {
  const flat = plain(said);
  if (agreesAgain(flat, understood)) return true;
  // Of one thing alone.
  const [, number] = (flat.match(/\b(?:c'est|ce sont|sont)\b/g) ?? []).length === 1 ? (AGAIN.exec(flat) ?? []) : [];
  const known = factsOf(understood).flatMap(([, value]) => countsIn(value));
  return number !== undefined && numbersIn(number).length > 0 && numbersIn(number).every((one) => known.includes(one));
}

/** « si si c’est ça, une quarantaine »: yes, and nothing that was not understood. */
function agreesAgain(flat: string, understood: Understood): boolean {
  const rest = flat.slice(AGREED.exec(flat)?.[0].length ?? 0);
  if (rest === flat || rest === '' || /\b(?:mais|pas|sauf|aussi|et|plutot)\b/.test(rest)) return false;
  const told = plain(saidOf(understood));
  const known = factsOf(understood).flatMap(([, value]) => countsIn(value));
  const numbers = numbersIn(rest);
  const words = (rest.match(/[a-z]{4,}/g) ?? []).filter((word) => numbersIn(word).length === 0 && !/aine$/.test(word));
  return (
    numbers.length + words.length > 0 &&
    numbers.every((one) => known.includes(one)) &&
    words.every((word) => told.includes(word))
  );
}

const AGREED =
  /^(?:(?:oui|ouais|si si|si|c'est (?:bien |tout a fait )?(?:ca|cela|juste|bon|exact)|exact|voila|tout a fait|d'accord|ok)[ ,.!]{1,3})+/;

const AGAIN =
  /\b(?:c'est|ce sont|c'etait|ils sont|elles sont) bien (?:de )?(\d[\d ]{0,12}|[a-z -]{3,30})(?: [a-z'-]{3,20}){0,2}[\s.!]*$/;

/** « ils sont 650 »: of those who suffer, where their number is told; else any of the answers. */
export function theirs(said: string, texts: ReadonlyMap<string, string>): (readonly [path: string, text: string])[] {
  const own = [...texts].filter(([path, text]) => path === 'usagers.recit' && numbersIn(plain(text)).length > 0);
  return THEY_ARE.test(plain(said)) && own.length > 0 ? own : [...texts];
}

const THEY_ARE = /^(?:(?:non|oui|mais|en fait|et)[ ,]{1,3})*(?:ils|elles) sont (?:plutot |environ |au moins )?\d/;
