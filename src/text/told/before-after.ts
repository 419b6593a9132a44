/** What changes, told in one breath: « Aujourd’hui, le maire rappelle trois fois. Demain, il suit en ligne ». */
import { plain } from '../../french/fold.ts';
import { WORDS } from '../../french/numerals.ts';
import { capital } from '../../french/typography.ts';
import { cutSentences } from '../sentences.ts';
import { withoutEnd, withoutFillers } from './ends.ts';

export interface BeforeAfter {
  before: string;
  after: string;
}

const SERVICE =
  "(?:nous|moi|[çc]a|le service|ce service|notre service|mon id[ée]e|l['’]id[ée]e|(?:ce|cet|cette|notre|le|la|l['’])\\s?(?:appli(?:cation)?|outil|site|plateforme|solution|truc|num[ée]ro|syst[èe]me))";
/** What opens the second part, at the beginning of a clause. */
const AFTER = new RegExp(
  `(?:^|[.;,!?:…] |\\n|[–—→] | (?=(?:apr[èe]s|demain)\\s?:)|-> |/{1,2} )(?:[-*•–—·▪] ?)?(?:(?:et|mais|puis|alors que|or) (?:puis )?)?(?=\\(?(?:demain|dem\\.|apr[èeé]s|situation (?:cible|vis[ée]e|future|souhait[ée]e|attendue|à terme)|cible|[àa] terme|d[ée]sormais|dor[ée]navant|ensuite|bient[ôo]t|à l['’]avenir|dans le futur|si (?:[çc]a marche|on r[ée]ussit|on y arrive|tout va bien|le service existe)|avec ${SERVICE}|gr[âa]ce (?:à|au)|une fois (?:le service|l['’]outil|inscrite?)|(?<=[.;!?] )l[àa](?=,))(?!\\p{L}))|[.;,!?:…]? (?:→|-{1,2}>|=>|>>|//) ?(?=[\\p{L}\\d«])| et (?=avec ${SERVICE} )`,
  'iu',
);
/** « Avec Relais, un aidant sait… », « Avec le coffre, il a… » */
const AFTER_NAMED =
  /(?:[.;!?] |, |\n)(?:et |mais )?(?=[Aa]vec \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*,? )|(?:[.;!?] |\n)(?=[Aa]vec (?:l[ea] |l['’]|ce |cette |notre |mon |ma )\p{L}+,? (?:ils?|elles?|on|l[ea]s?|une?|chaque|plus|\d+) )/u;
const BEFORE_LEAD =
  /^(?:[-*•–—·▪] ?)?\(?(?:aujourd['’ ]?hui|avant|situation actuelle|actuellement|[àa] l['’]heure actuelle|en ce moment|pour l(?:['’]instant|e moment)|maintenant|hier(?: encore)?|jusqu['’]ici|jusqu['’]à pr[ée]sent|à ce jour)\)?[\s,:–—→-]+/iu;
/** « Demain, elle réserve en deux clics, alors qu’aujourd’hui elle passe trois fois » */
const AFTER_FIRST = /^(?:demain|d[ée]sormais|avec le service)[\s,:]+/iu;
const THEN_BEFORE =
  /[,.;]? (?:(?:alors qu|tandis qu|quand|l[àa] o[ùu])['’ ]?)?(?:aujourd['’ ]?hui|actuellement|avant|pour l['’]instant)[\s,:]+/iu;
const AFTER_LEAD =
  /^\(?(?:demain|dem\.|apr[èeé]s|situation (?:cible|vis[ée]e|future|souhait[ée]e|attendue|à terme)|cible|[àa] terme|d[ée]sormais|dor[ée]navant|ensuite|bient[ôo]t|à l['’]avenir|dans le futur|si (?:[çc]a marche|on r[ée]ussit|on y arrive|tout va bien|le service existe)|avec le service(?=\)|\s?:))\)?[\s,:–—→-]+/iu;
/** « on passe de trois formulaires à un seul » */
const FROM_TO = new RegExp(
  `(?:\\b(?:pass(?:e|ent|er|era|eront|erait|eraient|ons)|tomb(?:e|ent|er|era|eront)|descend(?:re|ent|ra|ront)?|chut(?:e|ent|er)|baiss(?:e|ent|er|era)|montent?|monter|ramen(?:é|ée|és|er)) |^)de (?:moiti[ée] [^,;]{0,30}, de )?(.{2,90}?) (?:à|a(?= \\d)) ((?:une? |${WORDS}\\b|moins|plus|z[ée]ro|\\d).{1,90}|une?|${WORDS})$`,
  'iu',
);
/** « il reçoit un message, au lieu d’appeler », « plutôt que d’appeler, il reçoit un message » */
const INSTEAD_FIRST = /^(?:au lieu|plut[oô]t) (?:que |qu['’]|de |d['’ ])(?:de |d['’])?([^,;]{4,120}), (.{4,})$/iu;
const INSTEAD_LAST = /^(.{8,160}?),? (?:au lieu|plut[oô]t que) (?:de |d['’ ])([^,;]{4,120})$/iu;
/** « Les pénalités qu’on paie, on ne les paiera plus » */
const ENDED = /^(.{10,140}?), ((?:on|nous|ils?|elles?) (?:ne |n['’]).{2,60} (?:plus|jamais)(?: [^,;]{2,60})?)$/iu;
/** « deux pièces, contre onze à ce jour » */
const AGAINST =
  /^(.{8,160}?), contre ([^,;]{2,80}?)(?: (?:à ce jour|aujourd['’]hui|actuellement|avant|auparavant))?$/iu;
/** « actuellement évalué à 34 %, devrait être ramené à 15 % » */
const VALUED =
  /(?:actuellement|aujourd['’]hui)[^,;]{0,20}? (?:à|de) ([^,;]{2,40}),? .{0,40}?(?:ramen|port|pass|descend|tomb|r[ée]dui|baiss)\p{L}{0,6} (?:à|sous) ([^;]{2,60})$/iu;
/** « de l’ordre de 30 % aujourd’hui à 15 % » */
const FIGURES =
  /(?<!\p{L})de (?:l['’]ordre de )?(\d[^,;]{0,30}?) (?:aujourd['’]hui|actuellement|à ce jour) à ((?:moins de )?\d[^,;]{0,60})/iu;
/** « de 2 750 unités à fin 2026 vers une cible de 900 » */
const AIMED =
  /(?<!\p{L})de (\d[^,;]{0,40}?) (?:[àa]|vers) (?:une |la |notre )?(?:cible|objectif) de ((?:moins de )?\d[^,;.]{0,60})/iu;
/** « la note est de 2,4 et on vise 4 », « je voudrais qu’elle n’en passe plus que vingt » */
const HOPED =
  /^(.{8,200}?),? (?:et |mais )?(?:(?:on|nous|je) (?:vise|visons|veut|veux|voulons) (?=\d|zéro)|(?:on|nous|je) (?:voudrai[st]|voudrions|aimerai[st]|aimerions|souhaite|souhaitons|veux|voulons|veut|esp[èe]re|esp[ée]rons) (?:que |qu['’])|(?:on|nous|je) (?:veu[xt]|voulons|vise|visons|compte|comptons|aimerai[st]|aimerions|voudrai[st]|voudrions) (?:descendre|passer|arriver|tomber|monter|revenir|ramener [^,;]{2,20}?) (?=[àa] |sous ))(.{1,160})$/iu;
/** « avant il attendait six semaines après il l’aurait le jour même » */
const BREATH =
  /^(?:avant|aujourd['’]hui) (?!de |d['’]|que |qu['’]|l[ea]s? (?:\p{L}+ ){1,3}apr[èe]s)([^.;:!?]{12,160}?),? (?:et )?(?:apr[èe]s|demain|d[ée]sormais|maintenant),?(?: (?:ben|bah|eh ben|du coup),?)? ((?:ils?|elles?|on|ce sera|ce serait|c['’]est|plus|z[ée]ro|le|la|les|un|une|en|d['’]un) [^.;:!?]{3,160}|z[ée]ro)$/iu;
const FUTURE = /(?<!\p{L})(?!sera\b)\p{L}{2,14}(?:ra|ront|rons|rez)(?!\p{L})|(?<!\p{L})(?:sera|seront)(?!\p{L})/iu;
const NUMBER = new RegExp(`^(?:\\d|(?:une?|z[ée]ro|rien|aucune?|${WORDS})$)`, 'iu');
/** « Après, je serais bien en peine de le dire » */
const UNKNOWN =
  /\b(?:en peine de|incapables? de|aucune idee|(?:sai[st]|savons|saurais|saurait|saurions) pas|difficile a dire|a voir)\b/;
/** In words: shorter, and nothing is told. */
const FEWEST = 2;

/** Null where the two are not told apart. */
export function beforeAfterIn(text: string): BeforeAfter | null {
  const told = firstOf(text.trim());
  return told === null ? null : { before: told.before, after: withoutSecond(told.after) };
}

/** « 55 sur 61. Délai : 19 j -> 2 j », « 70 %, et le temps passé de onze heures à deux »: another measure, told after the first. */
function withoutSecond(after: string): string {
  for (const { 0: joint, index } of after.matchAll(/[.;] |, /g)) {
    const clause = after.slice(index + joint.length).slice(0, LONGEST_MEASURE);
    if (MEASURED.test(clause) && /->|→|=>| à /.test(clause)) return after.slice(0, index);
  }
  return after;
}

/** Of what, from how many. */
const MEASURED = new RegExp(
  `^(?:et )?(?:puis )?(?:(?:l[ea]s?|nos|notre|une?) |l['’])?\\p{L}[^.;:\\d]{2,50}?(?: ?: ?\\d|,? de (?:\\d|(?:${WORDS})(?!\\p{L})))`,
  'iu',
);
/** In UTF-16 units. */
const LONGEST_MEASURE = 120;

function firstOf(said: string): BeforeAfter | null {
  if (OF_A_DAY.test(said) || NO_TURN.test(said)) return null;
  const turn = AFTER_FIRST.test(said) ? THEN_BEFORE.exec(said) : null;
  if (turn !== null) return both(withoutEnd(said.slice(turn.index + turn[0].length)), said.slice(0, turn.index));
  const joint = turnIn(said) ?? AFTER_NAMED.exec(said);
  if (joint !== null && joint.index > 0) {
    const before = part(said.slice(0, joint.index), BEFORE_LEAD);
    const after = part(said.slice(joint.index + joint[0].length), AFTER_LEAD);
    return before === null || after === null ? null : { before, after };
  }
  const [, from, to] = FIGURES.exec(said) ?? AIMED.exec(said) ?? [];
  return (
    both(from, to) ?? inOneSentence(said) ?? inBreath(said) ?? byTense(said) ?? inAnySentence(said) ?? nowAndLater(said)
  );
}

/** « deux mois après, on lui redemande la même chose »: later, and nothing that changes. */
const LATER =
  /(?:\d|(?<!\p{L})(?:une?|deux|trois|quatre|cinq|six|quelques|plusieurs|dix|quinze)) (?:heures?|jours?|semaines?|mois|ans?|minutes?),?\s*$/iu;

function turnIn(said: string): RegExpExecArray | null {
  const all = said.matchAll(new RegExp(AFTER.source, `${AFTER.flags}g`));
  for (const found of all) {
    const isLater = LATER.test(said.slice(0, found.index)) && /^[\s,]*apr/iu.test(said.slice(found.index));
    if (!isLater) return found;
  }
  return null;
}

/** « en ce moment je fouille une heure alors que demain je tape le numéro »: wherever the two stand. */
const NOW =
  /(?<!\p{L})(?:avant|maintenant|en ce moment|aujourd['’]hui|actuellement|pour l['’]instant|au pr[ée]sent|av\. ?:|(?:[çc]a,? )?c['’]est (?:aujourd['’]hui|le pr[ée]sent|maintenant|ce qui se passe|vrai)(?: hein)?|voil[àa] (?:o[ùu] on en est|comment [çc]a se passe|l['’]histoire d['’]aujourd['’]hui))(?!\p{L})/iu;
/** What is surely not yet. */
const SURE =
  "demain|plus tard|au futur|ap\\. ?:|un (?:beau )?jour prochain|au (?:printemps|mois|trimestre) prochain|avec ce qu['’]on (?:pr[ée]pare|imagine|propose)|(?:le futur,? |l['’]histoire d['’]apr[èe]s,? |ce qu(?:['’]on|e je|e nous) (?:imagine|veut|veux|voulons|voudrait|voudrais|esp[èe]re),? )(?:c['’]est|ben|ce serait)|si (?:le projet|l['’]id[ée]e|[çc]a|tout) (?:tient|marche|va bien|aboutit)|dans l['’]histoire que je me raconte|dans l['’]organisation (?:future|cible|à venir)|la prochaine fois|l['’]ann[ée]e prochaine|avec ce que (?:j['’]imagine|je propose|j['’]ai en t[êe]te)|(?:un jour|plus tard),? j['’]esp[èe]re";
const THEN = new RegExp(
  `(?:[.;,:]|,? (?:et|alors que|alors qu(?=['’])|tandis que|mais|bon))?(?: puis| ensuite)? ?(?:['’])?(?<![\\p{L}])(?:(?<sure>${SURE})|apr[èe]s|bient[ôo]t|puis ?:)(?:,? (?:ben|bah|enfin|du coup|si [çc]a marche|j['’]esp[èe]re)){0,3},? ?(?:que |qu['’])?(?=\\p{L})`,
  'giu',
);
/** In UTF-16 units: shorter, and nothing was told before. */
const LONG_ENOUGH = 20;

function nowAndLater(said: string): BeforeAfter | null {
  const now = NOW.exec(said);
  const turn = [...said.matchAll(THEN)].find(
    ({ 0: joint, index, groups }) =>
      index > LONG_ENOUGH &&
      (now === null || index > now.index) &&
      (groups?.sure !== undefined ||
        (now !== null && !LATER.test(said.slice(0, index)) && (!/apr[èe]s/iu.test(joint) || /^av/iu.test(now[0])))),
  );
  if (turn === undefined) return null;
  const told = said.slice(0, turn.index);
  const lead = now !== null && now.index < LONG_ENOUGH ? told.slice(now.index + now[0].length) : told.replace(NOW, '');
  return both(withoutEnd(lead.replace(/^[\s,:]{1,5}/, '')), withoutEnd(said.slice(turn.index + turn[0].length)));
}

/** « avant un détenu attendait six semaines après il l’aurait le jour même »: dictated, without a stop. */
function inBreath(said: string): BeforeAfter | null {
  const [, before, after] = BREATH.exec(said) ?? [];
  return before !== undefined && LATER.test(before) ? null : both(before, after);
}

/** One sentence among others tells both. */
function inAnySentence(said: string): BeforeAfter | null {
  const all = cutSentences(said);
  return all.length < 2 ? null : (all.map(({ text }) => inOneSentence(text)).find((one) => one !== null) ?? null);
}

/** « Avant les élections…, après les élections… »: of something else that has a day. */
const OF_A_DAY = /^avant (l[ea]s? |l['’])([\p{L}-]{4,}) .{5,200}(?<!\p{L})apr[èe]s \1\2/iu;
/** « Avant-hier », « Après, je vous dirai » */
const NO_TURN =
  /^avant-hier|^avant d(?:e |['’])(?:(?:vous |y |m['’]|me )?(?:r[ée]pondre|dire|engager|promettre|donner|chiffrer|parler|trancher|[ée]crire))|(?<!\p{L})apr[èe]s,? (?:je vous (?:dirai|dis)|(?:je|on|nous) (?:ne |n['’])?(?:peu|sai|voi|os|veu|promet|garanti)|on verra|on avisera|c['’]est [àa] voir)|^(?:je|on|nous) (?:ne |n['’])(?:vais|va|allons|veux|veut|voulons|peux|peut|pouvons|saurais) (?:rien |pas |plus )(?:vous )?(?:promettre|garantir|m['’]engager|annoncer|donner)/iu;

function inOneSentence(said: string): BeforeAfter | null {
  const sentence = withoutEnd(withoutFillers(said));
  if (cutSentences(sentence).length > 1) return null;
  const [, from, to] = FROM_TO.exec(sentence) ?? [];
  const [, given, instead] = INSTEAD_FIRST.exec(sentence) ?? [];
  const [, done, left] = INSTEAD_LAST.exec(sentence) ?? [];
  const [, thing, ended] = ENDED.exec(sentence) ?? [];
  const [, will, against] = AGAINST.exec(sentence) ?? [];
  const [, now, aim] = VALUED.exec(sentence) ?? [];
  const [, is, hoped] = HOPED.exec(sentence) ?? [];
  return (
    both(from, to) ??
    both(given, instead) ??
    both(left, done) ??
    both(thing, ended) ??
    both(against, will) ??
    both(now, aim) ??
    both(is, hoped)
  );
}

/** Two sentences, the second alone in the future. */
function byTense(said: string): BeforeAfter | null {
  const [first, second, third] = cutSentences(said);
  if (first === undefined || second === undefined || third !== undefined) return null;
  return FUTURE.test(first.text) || !FUTURE.test(second.text) ? null : both(first.text, second.text);
}

function both(before: string | undefined, after: string | undefined): BeforeAfter | null {
  if (before === undefined || after === undefined) return null;
  const told = { before: part(before, BEFORE_LEAD), after: part(after, AFTER_LEAD) };
  return told.before === null || told.after === null ? null : { before: told.before, after: told.after };
}

/** « Ah oui, pardon. Aujourd’hui, … », « Le changement, c’est que… Avant, … »: what is told before is no part of it. */
const PREAMBLE = /^[^.!?…]{1,120}[.!?…] (?=(?:aujourd['’ ]?hui|avant|actuellement|en ce moment)(?!\p{L}))/iu;

function part(text: string, lead: RegExp): string | null {
  const told = lead === BEFORE_LEAD ? text.trim().replace(PREAMBLE, '') : text.trim();
  const bare = withoutFillers(told).replace(lead, '').trim();
  // « Demain 2 »: of what was counted before.
  if (UNKNOWN.test(plain(bare))) return null;
  return bare.split(/\s+/).length < FEWEST && !NUMBER.test(withoutEnd(bare)) ? null : capital(bare);
}
