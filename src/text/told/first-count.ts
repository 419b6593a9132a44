/** How many those who try first are, as somebody told it. */
import { plain } from '../../french/fold.ts';
import { DIGITS, numberIn, ROUNDED, roundedValue, WORDS } from '../../french/numerals.ts';
import { quantities } from '../quantities.ts';

const COUNTED = new RegExp(
  `(?:\\b(?:ils|elles) sont (?:environ )?|\\b(?:effectif|nombre|au nombre de) ?:? ?|, soit |, |\\()(?:(une?|deux|trois) (${ROUNDED})|(${DIGITS}|${WORDS}))(?=[,.;)]|$| (?:environ|en tout|au total|(?:[ée]l[èe]ves|agents|personnes|gens|familles|usagers|patients|habitants|foyers|adh[ée]rents|b[ée]n[ée]voles)(?=[,.;)]|$)))`,
);
const RANGE = new RegExp(`^(${DIGITS}|${WORDS}) (?:a|ou) (${DIGITS}|${WORDS}) (?=[a-z])`);

const SPREAD = new RegExp(`(?<![a-z\\d])(?:${DIGITS}|${WORDS}) (?:a|ou) (?:${DIGITS}|${WORDS}) (?=[a-z])`);

const HOUSES =
  /\b(?:etablissements?|ecoles?|colleges?|lycees?|mairies?|communes?|structures?|services?|centres?|agences?|associations?|entreprises?|hopita(?:l|ux)|cabinets?|casernes?|brigades?|sites?|foyers d|residences?|clubs?|classes?|equipes?|promotions?|promos?|groupes?|sections?|unites?|maisons?|antennes?|bureaux|bureau)\b/;

/** « 2 classes de CAP (44 élèves) » */
const IN_BRACKETS = new RegExp(
  `\\((?:soit )?(${DIGITS}|${WORDS}) (?:eleves|agents|personnes|gens|familles|usagers|patients|habitants|foyers|adherents|benevoles|salaries)\\)`,
);

const PEOPLE_IN = new RegExp(
  `(?:, |\\()(soit )?(?:environ )?(${DIGITS}|${WORDS}) (?:(eleves|etudiants?|infirmieres?|infirmiers?|agents|personnes|gens|familles|usagers|patients?|habitants|foyers|adherents|benevoles|salaries|jeunes|parents|enfants|volontaires|victimes|eleveurs|medecins|soignants?|assistantes?|conseillers?|conseilleres?)|[a-z]{4,20}s)(?![a-z])`,
  'g',
);

/** « deux services, soit 24 infirmières », « ma classe, 28 élèves, et la sienne, 26 élèves »: undefined where none is counted, null of several kinds. */
function peopleIn(text: string): number | null | undefined {
  const all = [...text.matchAll(PEOPLE_IN)].filter(([, soit, , person]) => soit !== undefined || person !== undefined);
  const nouns = new Set(all.map(([whole]) => whole.split(' ').at(-1)));
  if (all.length === 0) return undefined;
  return nouns.size > 1 ? null : all.reduce((sum, [, , number = '']) => sum + numberIn(number), 0);
}

/** « les petites communes »: houses of people, that are counted as such. */
export function areHouses(who: string): boolean {
  return HOUSES.test(plain(who).split(/ (?:du|des?|d'|au|aux|a) /, 1)[0] ?? '');
}

/** Of several groups, all that are counted, or nothing: « les pompes funèbres et 2 collègues » are not two. */
export function countIn(who: string, text: string): number | null {
  const within = HOUSES.test(plain(who)) ? IN_BRACKETS.exec(plain(text))?.[1] : undefined;
  if (within !== undefined) return numberIn(within);
  const inside = HOUSES.test(plain(who).split(/[(,]/, 1)[0] ?? '') ? peopleIn(plain(text)) : undefined;
  if (inside !== undefined) return inside;
  const groups = who.split(
    / (?:et|puis|ainsi que) (?=(?:les |des |mes |nos |leurs |aux )?\p{L}{3}|\d)|, (?=(?:ma|mon|mes|une?) )/u,
  );
  if (groups.length > 1 && quantities(who).some(({ kind }) => kind === 'count')) {
    // « 9 familles et 2 établissements » are no eleven people.
    if (new Set(groups.map(areHouses)).size > 1) return null;
    const counts = groups.map((group) => countOf(group, ''));
    return counts.reduce<number | null>((sum, one) => (sum === null || one === null ? null : sum + one), 0);
  }
  return countOf(who, text);
}

export function countOf(who: string, text: string): number | null {
  if (/^(?:ma|mon) \p{L}/iu.test(who) && !HOUSES.test(plain(who).split(' ', 2)[1] ?? '')) return 1;
  const range = RANGE.exec(plain(who));
  // Of « quatre ou cinq mairies », nobody knows the number, and the words say it.
  const [low, high] = [numberIn(range?.[1] ?? ''), numberIn(range?.[2] ?? '')];
  if (range !== null) return (low + high) % 2 === 0 ? (low + high) / 2 : null;
  const about = new RegExp(`^(?:d')?(une?|deux|trois) (${ROUNDED}) d`).exec(plain(who));
  if (about !== null) return roundedValue(about[1] ?? '', about[2] ?? '');
  const first = new RegExp(`^(?:les |nos |des |aux )?(${DIGITS}|${WORDS}) (?=[a-z])`).exec(plain(who));
  if (first !== null && !/^une?$/.test(first[1] ?? '')) return numberIn(first[1] ?? '');
  // « CFA de Ploufragan, 15 à 20 apprentis »: neither is their number.
  if (SPREAD.test(plain(who))) return null;
  const inside = quantities(who).find(({ kind, value }) => kind === 'count' && value !== null)?.value;
  if (inside != null) return inside;
  const apart = COUNTED.exec(plain(text));
  if (apart === null) return null;
  const value = apart[2] !== undefined ? roundedValue(apart[1] ?? '', apart[2]) : numberIn(apart[3] ?? '');
  return value !== null && Number.isInteger(value) && value > 1 ? value : null;
}
