/** Full names in prose: a usual Christian name, then a word with a capital; not those of streets, schools or laws. */
import { isFirstName } from '../french/first-names.ts';
import { plain } from '../french/fold.ts';
import { CAPITAL, LETTER, SMALL } from '../french/letters.ts';
import { WORDS } from '../french/numerals.ts';

/** What bears somebody's name without being that person. */
const NAMED_AFTER =
  /\b(?:rue|avenue|boulevard|bd|place|quai|pont|square|cours|allees?|impasse|lycee|college|ecole|groupe scolaire|hopital|hopitaux|clinique|centre|chu|maison|residence|foyer|institut|universite|faculte|fondation|association|loi|plan|prix|rapport|gymnase|stade|salle|mediatheque|bibliotheque|musee|ehpad|cite|quartier|creche|espace|campus|ministre|president|decret|saint|sainte|st|ste|ecriture|alphabet|methode|theoreme|maladie|syndrome|echelle|baccalaureat|academie|palais|hotel|barrage|viaduc|ligne|station|metro)(?: de| du| des| d'| general| regional| professionnel| primaire| maternelle)* ?$/;

/** « j’ai lu Victor Hugo » */
const AUTHOR =
  /\b(?:lu|lire|lis|lit|relu|relire|etudie\w{0,3}|recite\w{0,3}|dictee|poeme|roman|piece|tableau|texte|chanson)s?(?: du| de| des| d')? ?$/;

/** Whether what comes next is the name of a street, a school, a law. `before`: as written. */
export function isNamedAfter(before: string): boolean {
  const flat = plain(before.slice(-40));
  return NAMED_AFTER.test(flat) || AUTHOR.test(flat);
}

const FIRST = `[${CAPITAL}][${SMALL}]{1,15}(?:-[${CAPITAL}][${SMALL}]{1,15})?`;
/** « Le Goff », « Ben Salah »: a name in two words. */
const PARTICLE = `(?:(?:L[ea]|D[eu]|Des|V[ao]n|Ben|El) (?=[${CAPITAL}]))?`;
const NAMES = new RegExp(`(?<![${LETTER}’'-])(${FIRST})(?= (${PARTICLE}[${CAPITAL}][${LETTER}’'-]{1,25}))`, 'g');

/** « Emma R. », « Jean-Paul D. »: enough for who lives next door. */
const INITIALS = new RegExp(`(?<![${LETTER}’'-])(${FIRST}) [${CAPITAL}]\\.(?![${LETTER}])`, 'g');

/** Whether a first name stands before a capital; the name may be that of a street. */
export function namesSomeone(text: string): boolean {
  for (const pattern of [NAMES, INITIALS])
    if (text.search(pattern) >= 0 && [...text.matchAll(pattern)].some(([, first = '']) => isFirstName(first)))
      return true;
  return false;
}

/** As written, in the order of the text; those of `known` people (whole names) are left out. */
export function fullNames(text: string, known: readonly string[] = []): string[] {
  const others = known.map((name) => plain(name));
  const found: string[] = [];
  for (const { 1: first = '', 2: last = '', index } of text.matchAll(NAMES)) {
    const name = `${first} ${last}`;
    if (!isFirstName(first) || isNamedAfter(text.slice(0, index))) continue;
    if (!others.some((other) => other.includes(plain(name)))) found.push(name);
  }
  for (const [name, first = ''] of text.matchAll(INITIALS))
    if (isFirstName(first) && !others.some((other) => other.startsWith(plain(name).slice(0, -1)))) found.push(name);
  return found;
}

/** Before the name of a place, seldom before that of a person: « dans le Gers, 9 mois ». */
const BEFORE_PLACES = new Set('à en dans le la les l du au aux sur vers pour depuis chez pays'.split(' '));

/** What stands before an age, looked for from its end: spaces are many; and what may not follow: « trois ans d’attente ». */
const AGES = new RegExp(
  // What is rare is looked for first.
  `(?= (?:ans|mois)(?![${LETTER}]))(?<=(, ?| \\(| )(\\d{1,2}|${WORDS})) (?:ans|mois)(?![${LETTER}])(?! (?:d['’e]|après|avant|plus))`,
  'g',
);
const JUST_BEFORE = new RegExp(`(?:(?<![${LETTER}])([${LETTER}]{1,20})[ ’'])?(?<![${LETTER}])(${FIRST})$`);
/** « Lucas M., 6 ans », « Louise a 4 ans ». */
const ABOUT_NAME = new RegExp(` (?:[${CAPITAL}]\\.|a|avait)$`);
/** « Inaya, 8 ans, élève… »: whatever the first name. */
const OF_CHILD =
  /^\)?,? (?:[ée]l[èe]ve|[ée]coli[eè]re?|coll[ée]gien(?:ne)?|lyc[ée]en(?:ne)?|scolaris[ée]e?|en (?:CP|CE[12]|CM[12]|[3-6][eè]me?|terminale|maternelle|grande section)|fils|fille|enfant|suivie?|plac[ée]e?|malvoyante?|sourde?|handicap[ée]e?|atteinte?|hospitalis[ée]e?)(?!\p{L})/iu;
/** The longest first name, and the longest word before it. In UTF-16 units. */
const BEFORE = 55;

const SMALL_ONES = /(?:etit|eune)e? \p{Lu}/u;
/** « le petit Mathis »: a first name, and how old one is, more or less. */
const CHILDREN = new RegExp(
  `(?<![${LETTER}])(?:[Ll]e|[Ll]a|[Dd]u|[Aa]u|[Cc]ette?) (?:petite?|jeune) ([${CAPITAL}][${LETTER}]{2,15})(?! [${CAPITAL}])`,
  'g',
);

/** « Sylvie, 52 ans », « le petit Karim (7 ans) », « Inès, 8 mois »; a place and a duration are nobody. */
export function agedPerson(text: string): boolean {
  const children = SMALL_ONES.test(text) ? [...text.matchAll(CHILDREN)] : [];
  if (children.some(([, name = '']) => isFirstName(name))) return true;
  for (const { index, 0: told, 1: link = '', 2: age = '' } of text.matchAll(AGES)) {
    // « douze ans que j’y travaille » is no age.
    if (/^ (?:que|qu['’])/.test(text.slice(index + told.length))) continue;
    const from = index - age.length - link.length;
    const start = text.slice(Math.max(0, from - BEFORE), from).replace(ABOUT_NAME, '');
    const [, before = '', name] = JUST_BEFORE.exec(start) ?? [];
    if (name === undefined) continue;
    if (isFirstName(name)) return true;
    const isPlace = BEFORE_PLACES.has(before.toLowerCase()) || new RegExp(`^[${CAPITAL}]`).test(before);
    const isYoung = OF_CHILD.test(text.slice(index + told.length));
    if (link !== ' ' && (age.length > 1 || isYoung) && !isPlace) return true;
  }
  return false;
}
