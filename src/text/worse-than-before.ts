/** A goal below what there is already: « 60 vélos repris, contre 75 aujourd’hui », « un délai de douze mois, contre dix ». */
import { plain } from '../french/fold.ts';
import { DIGITS, numberIn, WORDS } from '../french/numerals.ts';

const NUMBER = `(${DIGITS}|${WORDS})`;
/** « 15 minutes au lieu de 40 »: a length of time, right before what it is compared with. */
const NEAR = new RegExp(`(?<![a-z\\d.,])${NUMBER} (minutes?|heures?|jours?|semaines?|mois|ans?)$`);
/** Between the two. */
const AGAINST =
  /,? (?:contre|au lieu de|et non(?: plus)?) (?:les? )?|, (?:il y en a|on en (?:a|compte)|ils sont|elles sont) (?=\d[\d ]{0,8} (?:aujourd'hui|actuellement|a ce jour))/;
const GOAL = new RegExp(`(?<![a-z\\d.,])${NUMBER}(?: ?%)? (?=[a-z])`);
const BEFORE = new RegExp(`^${NUMBER}(?: ?%)?(?: ([a-z]{2,20})(?![a-z']))?`);
/** What may follow: when it was so. */
const THEN = /^(?: (?:[a-z'\d]{2,20})){0,4}[.)]?$/;

/** What is better when there is more of it, said in the words of what people get or do. */
const MORE_IS_BETTER =
  /\b(?:repri|rendu|promis|cede|transmis|install|sauve|renove|creee?s|servi|aid[eé]|accompagne|trouve|reussi|obtenu|resolu|traite|recu|inscri|embauche|soigne|loge|forme|restitue|recupere|paye|verse|valide|abouti|satisfai|actifs?|active|prevenu|a temps)\w{0,3}/;
const LESS_IS_BETTER =
  /\b(?:delais?|attente|attend\w{0,4}|erreurs?|refus|rejets?|abandons?|retards?|appels?|plaintes?|relances?|pieces?|formulaires?|visites?|deplacements?|couts?|perte?s?|accidents?|impayes?|renonc\w{1,6}|chutes?|(?:re)?hospitalisations?|urgences|incidents?|sans (?:aide|solution|reponse|personne|suite|logement|soins?))\b/;
/** Said of what goes down: nobody can tell which number is better. */
const SAVED = /\b(?:(?:en|de) moins(?! d[e'])|evit\w{1,4}|baiss\w{1,4}|redui\w{1,4}|reduc\w{1,4}|diminu\w{1,5})\b/;
/** « passer de 15 % à 18 % de réhospitalisations » */
const FROM_TO = new RegExp(`\\bde ${NUMBER}(?: ?%)? a ${NUMBER}(?: ?%)? ([a-z' -]{3,60})`);
/** In minutes. */
const UNITS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    minute: 1,
    heure: 60,
    jour: 1440,
    semaine: 10_080,
    mois: 43_200,
    an: 525_600,
    annee: 525_600,
  }),
);

function minutesOf(word = ''): number | undefined {
  return UNITS.get(word) ?? UNITS.get(word.replace(/s$/, ''));
}

/** The two numbers, the goal first; null where it is better, or nobody can tell. */
export function worseThanBefore(text: string): readonly [goal: number, before: number] | null {
  const flat = plain(text);
  const [, from, to, what = ''] = FROM_TO.exec(flat) ?? [];
  if (from !== undefined && to !== undefined && LESS_IS_BETTER.test(what) && !MORE_IS_BETTER.test(flat))
    return !SAVED.test(flat) && numberIn(to) > numberIn(from) ? [numberIn(to), numberIn(from)] : null;
  const turn = AGAINST.exec(flat);
  const left = turn === null ? '' : flat.slice(0, turn.index);
  const right = turn === null ? '' : flat.slice(turn.index + turn[0].length);
  // A pause, and it is said of the whole.
  const near = turn?.[0].startsWith(',') ? null : NEAR.exec(left);
  const [found, last] = [near ?? GOAL.exec(left), BEFORE.exec(right)];
  if (found === null || last === null || !THEN.test(right.slice(last[0].length))) return null;
  const [, first = ''] = found;
  const said = found[2] ?? left.slice(found.index + found[0].length);
  const [, second = '', unit] = last;
  const [goal, before] = [numberIn(first), numberIn(second)];
  if (!Number.isFinite(goal) || !Number.isFinite(before)) return null;
  const own = minutesOf(/^[a-z]+/.exec(said)?.[0]);
  // A length of time is better when it is short, whatever is waited for.
  if (own !== undefined) return goal * own > before * (minutesOf(unit) ?? own) ? [goal, before] : null;
  const whole = left.slice(0, found.index) + said;
  // « sans aide »: the word of what they get, denied.
  const [more, less] = [MORE_IS_BETTER.test(whole.replace(LESS_IS_BETTER, ' ')), LESS_IS_BETTER.test(whole)];
  // « 40 inscrits en deux jours d’attente »: nobody can tell which counts.
  if (more === less || SAVED.test(whole)) return null;
  return (more && goal < before) || (less && goal > before) ? [goal, before] : null;
}
