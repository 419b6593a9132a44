/** Who backs somebody and who fears what they do, as they told it. */

import { isFirstName } from '../../french/first-names.ts';
import { plain } from '../../french/fold.ts';
import { withNamesRaised } from '../raised-names.ts';
import { sentences } from '../sentences.ts';
import { type Sides, sidesIn } from './labelled-sides.ts';
import { ALREADY, NAME_OF_PLACE, NOBODY, SELF } from './no-backer.ts';
import { HELPS, halves } from './one-at-a-time.ts';
import { eachOnce } from './one-person.ts';
import { type Opponent, opponentIn, tersely } from './opponents.ts';
import { NEUTRAL, type Party, partiesIn } from './parties.ts';
import { nameIn } from './person-told.ts';
import { roleIn, roleOf } from './role-told.ts';
import { isHearsay, isHypothetical, isIntended, isUnsure, isWished } from './unsure.ts';

export interface Backers {
  name?: string;
  /** Lower case. */
  role?: string;
  /** The sentence that tells what they do. */
  sentence?: string;
  /** Who fears, and what. */
  opponent?: Opponent;
  /** Others who fear it too. */
  others?: Opponent[];
  /** Others who back it, as written. */
  also?: { name?: string; role?: string }[];
}

const FEARS =
  /\b(?:craintes?|peurs?|inqui[ée]tudes?|oppos[ée]e?s?|opposants?|r[ée]ticents?|inquiets?|inqui[èe]tes?|contre|qui n['’]en veut pas)\s*:\s*([^,;.(]+)/iu;
const GONE = /\b(?:est partie?|(?:a|pris sa) (?:la )?retraite|poste est vacant|a quitte)\b/;

/** « Avant j’avais Mme Simon, mais elle est partie » */
const LOST =
  /\b(?:mais|sauf qu'|et) ?(?:il|elle|ils|elles) (?:est|sont|a|ont) (?:partie?s?|mutee?s?|quitte|change|pris sa retraite|demissionne)|^avant,? (?:on |j')(?:avait|avais)/;
/** Who promises nothing backs nobody yet. */
const WITHHELD =
  /\b(?:il|elle|y) (?:y )?reflechit\b|\bn'(?:est|sont) pas contre\b|\bn'a rien contre\b|\b(?:n')?a (?:encore |toujours )?rien (?:signe|promis|valide|decide)\b|\bca (?:ne )?mange pas de pain\b|\best au courant[, ]{0,3}(?:sans plus|c'est tout|voila tout)?[.! ]{0,5}$|\bne (?:crain|redout)\w{1,4} rien\b|\bj'ai (?:croise|apercu)\b|\b(?:n'(?:a|ont) (?:encore )?rien (?:signe|promis|dit|decide|valide)|ne veu(?:t|lent) (?:rien|pas) (?:signer|s'engager|promettre)|(?:a dit|dit|repond|a repondu),? (?:qu'on verra|on verra|peut-etre|plus tard)|n'(?:est|sont) pas (?:chaud|convaincu|partant)|pas encore (?:signe|convaincu|d'accord|repondu)|j'attends (?:sa|leur) reponse|refus(?:e|ent|era|ait)?\b(?! d['e] (?:ceder|lacher))|(?:a|ont) demissionne|(?:ne|n'|nous) (?:nous |me |le |la )?(?:soutien(?:t|nent)|suit|suivent|appuie(?:nt)?|porte(?:nt)?) (?:pas|plus)|(?:a|ont) dit non|n'est pas d'accord|pas d'accord|pourquoi pas|hors de question|y est oppose)/;

/** « Le maire est au courant mais n’a rien promis »: of one person. */
const PROMISES_NOTHING =
  /\b(?:mais|et) (?:il |elle |ils |elles )?(?:n')?(?:a|ont|en a|est|sont) (?:encore |toujours )?(?:rien|pas|aucun)(?: \w+){0,2}(?: (?:promis|signe|decide|dit|valide|engage|convaincu)\w{0,2})/;
/** « M. Delmas est d’accord mais n’a rien signé » */
const AGREES = /\b(?:est|sont) (?:d'accord|favorables?|partante?s?|pour)\b|\b(?:a|ont) dit (?:oui|banco|ok)\b/;
/** « Personne n’est contre, à part deux greffiers qui craignent… » */
const NOBODY_BUT = /^personne (?:n['’]est|ne) [^,]{2,30},? (?:à part|sauf|hormis) /iu;

/** « le CPE par contre flippe »: said within, and no turn. */
const MEANWHILE =
  /^((?:et |mais )?(?:le |la |les |l['’])[\p{L}’'-]+(?: [\p{L}’'-]+){0,3}?)(?:,? (?:par contre|en revanche),?|, (?:lui|elle|eux),) (?=\p{Ll})/iu;

/** « Notre appui principal : le commandant… »: that it backs was asked. */
const BACKING =
  /^(?:not(?:re)|mon|le|ma) (?:principale? |premi[eè]re? |meilleure? )?(?:appui|soutien|alli[ée]e?|sponsor|relais|porteur|parrain|marraine)(?: principale?| politique| num[ée]ro un)? ?(?:: ?|,? c['’]est |est )/iu;
/** « Il s’appelle Étienne Vauquelin »: who was told by their post. */
const CALLED =
  /(?<!\p{L})(?:(?:il|elle) s['’]appelle|son nom(?:,? c['’]est| est| ?:)) (\p{Lu}[\p{L}’'-]+(?: (?:de |du |d['’]|le |la )?\p{Lu}[\p{L}’'-]+){0,2})/iu;

/** Null where nobody is named. */
export function backersIn(given: string): Backers | null {
  const text = withNamesRaised(given.replace(ALREADY, ''));
  const sides = sidesIn(text);
  return sides === null ? backersOf(text) : onEachSide(sides);
}

function onEachSide({ backers, opponents: [opponent, ...others] }: Sides): Backers {
  const [first = {}, ...also] = backers.reduce<string[]>(withTitle, []).map((told) => {
    const [name, role] = [nameIn(told), roleIn(told)];
    // « l’association Eau & Rivières »: nobody's title.
    // « cadre nuit Ines »
    const [, post, first = ''] = /^(\p{Ll}.{2,40}) (\p{Lu}\p{Ll}+)$/u.exec(told) ?? [];
    if (name === null && post !== undefined && isFirstName(first)) return { name: first, role: post };
    if (name === null) return { role: told.replace(/^(?:le |la |les |l['’])/iu, '') };
    const title = role ?? /, (\p{Ll}[^,]{2,40})$/u.exec(told)?.[1];
    return { name, ...(title !== undefined && { role: title }) };
  });
  return {
    ...first,
    ...(also.length > 0 && { also }),
    ...(opponent !== undefined && { opponent }),
    ...(others.length > 0 && { others: others.slice(0, MOST_OTHERS) }),
  };
}

/** « Mme Ott, directrice »: one person. */
function withTitle(found: readonly string[], told: string): string[] {
  const last = found.at(-1);
  // « médecin », where « la paierie » is somebody else.
  const isPost =
    !/^(?:l['’]|la |les? )\p{Lu}{2}/u.test(told) &&
    (roleIn(told) !== null || /^\p{Ll}[\p{L}’'-]{3,}(?: (?:de|du|des|à|au|aux|en|d['’]) ?.{2,30})?$/u.test(told));
  // « le maire, M. Bost »
  if (last !== undefined && nameIn(last) === null && roleIn(last) !== null && CIVIL.test(told))
    return [...found.slice(0, -1), `${told}, ${last.replace(/^(?:le |la |l['’]|notre |mon |ma )/iu, '')}`];
  const isTitle = last !== undefined && nameIn(last) !== null && nameIn(told) === null && isPost;
  return isTitle ? [...found.slice(0, -1), `${last}, ${told}`] : [...found, told];
}

const CIVIL = /^(?:M\.|MM\.|Mme|Mlle|Dr|Me|[Mm]onsieur|[Mm]adame) \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?$/u;

function backersOf(text: string): Backers | null {
  const found: Backers = {};
  let [isToldLast, before] = [false, ''];
  for (const told of sentences(text.replace(SELF, ''))
    .map((one) => one.replace(NOBODY_BUT, '').replace(MEANWHILE, '$1 ').replace(BACKING, ''))
    .filter((one) => !LOST.test(plain(one)) && (!PROMISES_NOTHING.test(plain(one)) || AGREES.test(plain(one))))
    .flatMap(halves)) {
    // « ni pour ni contre »
    if (/(?<!\p{L})ni (?:pour|contre)(?!\p{L})/iu.test(told)) continue;
    if (isWished(told)) continue;
    const feared = opponentIn(told) ?? tersely(told);
    // « Le procureur s’inquiète. Il craint les faux. »: of who was told last.
    const last = found.others?.at(-1) ?? found.opponent;
    if (feared !== null && last !== undefined && isToldLast && AGAIN.test(feared.who)) {
      if (last.fear === '') last.fear = feared.fear;
      continue;
    }
    const opponent = whoIs(feared !== null && NOBODY.test(feared.who) ? null : feared, found, before);
    before = told;
    isToldLast = opponent !== null;
    if (opponent !== null) {
      if (found.opponent === undefined) found.opponent = opponent;
      else if ((found.others?.length ?? 0) < MOST_OTHERS) found.others = [...(found.others ?? []), opponent];
      continue;
    }
    // « ma cheffe de bureau ok »: a title, and a yes.
    const sentence = told.replace(
      /(?<!\b(?:est|sont|dit))(?:,? (?:il|elle)s? (?:di\p{L}{1,5}|est))?,? (?:ok|okay|oui|d['’]accord|partante?)[.! ]{0,3}$/iu,
      '',
    );
    if (isHypothetical(sentence) || isHearsay(sentence) || NAME_OF_PLACE.test(plain(sentence))) continue;
    // Who is for neither, and others told beside them.
    if (NEUTRAL.test(plain(sentence))) continue;
    if (isUnsure(sentence) || isIntended(sentence) || GONE.test(plain(sentence)) || WITHHELD.test(plain(sentence)))
      continue;
    const noun = FEARS.exec(sentence)?.[1]?.trim();
    if (noun !== undefined) {
      if (found.opponent === undefined && !NOBODY.test(noun))
        found.opponent = { who: noun.replace(/^(?:le |la |les |l['’])/iu, ''), fear: '' };
      if (/^\s*(?:crainte|peur|inqui)/iu.test(sentence)) continue;
    }
    const name = nameIn(sentence);
    const role = roleOf(name, sentence);
    if (found.name === undefined && found.role === undefined && (name !== null || role !== null)) {
      if (name !== null) found.name = name;
      if (role !== null) found.role = role;
      found.sentence = sentence;
    } else if (found.sentence !== undefined && GIVES.test(plain(sentence)) && !LENDS.test(plain(found.sentence)))
      found.sentence = sentence;
    else if (name !== null && name !== found.name && HELPS.test(sentence) && (found.also?.length ?? 0) < MOST_OTHERS)
      found.also = [...(found.also ?? []), { name, ...(role !== null && { role }) }];
  }
  const called = found.name === undefined && found.role !== undefined ? CALLED.exec(text)?.[1] : undefined;
  if (called !== undefined) found.name = called;
  const all = withParties(found, partiesIn(text), text);
  return Object.keys(all).length === 0 ? null : all;
}

/** And everybody else who is told there. */
function withParties(found: Backers, parties: readonly Party[], text: string): Backers {
  const own = { ...(found.name && { name: found.name }), ...(found.role && { role: found.role }) };
  const known = [own, ...(found.also ?? [])].map(({ name = '', role = '' }) => `${name} ${role}`);
  const feared = [found.opponent, ...(found.others ?? [])].filter(
    (one): one is Opponent => one !== undefined && !isMuddled(one.who, parties),
  );
  const also = [...(found.also ?? [])];
  const [first, ...others] = feared;
  const { opponent: _, others: __, ...backers } = found;
  const all: Backers = { ...backers, ...(first !== undefined && { opponent: first }) };
  for (const { who, side, fear } of parties) {
    const same = feared.find((one) => isSame(one.who, who));
    // « comme soutien j’ai le club, à part ça le syndicat », read as one: who it is stands at its end.
    if (side === 'against' && same !== undefined && (same.who.split(' ').length > MOST_WORDS || PRONOUN.test(same.who)))
      same.who = who;
    if (side === 'against' && same !== undefined && same.fear === '') same.fear = fear;
    if (same !== undefined || known.some((one) => isTold(who, one))) continue;
    if (side === 'against') {
      const opponent = { who, fear };
      feared.push(opponent);
      if (all.opponent === undefined) all.opponent = opponent;
      else if (others.length < MOST_OTHERS) others.push(opponent);
      continue;
    }
    const name = nameIn(who);
    const backer = name === null ? { role: roleAlone(who) } : { name, ...roleBeside(name, who) };
    known.push(who);
    if (all.name === undefined && all.role === undefined) Object.assign(all, backer);
    else if (also.length < MOST_OTHERS) also.push(backer);
  }
  const { name, role } = all;
  const [main = {}, ...rest] = eachOnce([{ ...(name && { name }), ...(role && { role }) }, ...also], text);
  return { ...all, ...main, ...(rest.length > 0 && { also: rest }), ...(others.length > 0 && { others }) };
}

/** « Elle aussi est pour, et il y a des abonnés »: more than who it is, where somebody is told to fear. */
function isMuddled(who: string, parties: readonly Party[]): boolean {
  const isNone = NOBODY.test(who) || /^(?:il|elle|ils|elles|après|pas)(?!\p{L})/iu.test(who);
  const isHelp = /(?<!\p{L})(?:avec (?:nous|moi)|(?:est|sont) pour|j['’]ai)(?!\p{L})/iu.test(who);
  return isNone || (isHelp && parties.some(({ side }) => side === 'against'));
}

/** In words: longer, it says more than who it is. */
const MOST_WORDS = 8;
const PRONOUN = /^(?:ceux|celles|celui|celle)$/iu;

function roleAlone(who: string): string {
  return who.replace(/^(?:mon|ma|mes|notre|nos) /iu, '');
}

function roleBeside(name: string, who: string): { role?: string } {
  const role = roleOf(name, who);
  return role === null ? {} : { role };
}

/** Most of the words of one are in the other. */
function isSame(one: string, other: string): boolean {
  return isTold(one, other) || isTold(other, one);
}

function isTold(who: string, text: string): boolean {
  const words = plain(who).match(/[a-z]{3,}/g) ?? [];
  const told = new Set(plain(text).match(/[a-z]{3,}/g) ?? []);
  return words.length > 0 && words.filter((word) => told.has(word)).length >= words.length / 2;
}

/** Who was told just before, said again. */
const AGAIN = /^(?:il|elle|ils|elles)$/iu;

const SUBJECT =
  /^(?:et |mais |par contre |en revanche |du coup )?(?:l[ea]s? |l['’]|mon |ma |mes |notre |nos )([^,.;:]{3,60}?),? (?:(?:lui|elle|eux|elles),? )?(?:ils?|elles?) /iu;
/** « La cheffe dit oui, mais elle s’inquiète du budget »: who was told just before. */
function whoIs(opponent: Opponent | null, { name, role, sentence }: Backers, before: string): Opponent | null {
  if (opponent === null || !AGAIN.test(opponent.who)) return opponent;
  // « Le président du club boude. Il a peur… »: whoever the sentence before is about.
  const who = before === '' || before === sentence ? (name ?? role) : SUBJECT.exec(before)?.[1];
  return who === undefined ? null : { ...opponent, who };
}

const LENDS =
  /(?<![a-z])(?:pret|detach|financ|pai|pay|liber|donn|laiss|offr|ouvr|met|fourn|accord|heberg|debloqu|sign)(?:e|s|t|ie|it|era|ra|nt|ee|er|tra)?(?![a-z])/;
/** « Il prête un agent », of who was told just before. */
const GIVES = new RegExp(`^(?:il|elle) (?:nous |me |m'|y |en )?(?:a |va )?${LENDS.source}`);

/** More, and it is a story. */
const MOST_OTHERS = 3;
