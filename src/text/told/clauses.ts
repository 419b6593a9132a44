/** What is said to put right, one thing at a time: each set against what it replaces, however that is said. */
import { MONTH } from '../../french/calendar-words.ts';
import { flatOf } from '../../french/fold.ts';
import { DIGITS, numberIn, WORDS } from '../../french/numerals.ts';
import { isQuotedPair } from './quoted-pair.ts';

export interface Clauses {
  /** « pas 62 % mais 58 % », « SDIS 42, pas 43 » */
  parts: readonly string[];
  /** What is said around, and changes nothing: « on a recompté hier ». Empty where nothing is. */
  aside: string;
}

const SUBJECT =
  "(?:l[ea]s? |l['’]|des |nos |mes |c['’ ]?est |ce sont |c['’]était |c['’]étaient |j['’]en |j['’]ai |on |ils? |elles? |il y )";
const BREAK = new RegExp(
  `(?<=[.!;…?]) |,? oui,? mais |,? et (?=${SUBJECT})|,? et (?=(?:[àa]|en|au|aux|dans|par|pour) [^,;]{1,40} (?:au lieu d|et pas |plut[ôo]t qu))|[,;] et (?=\\d)|,? et (?=(?:en|fin|d[ée]but|mi|d['’]ici|pour|au|avant|plutôt) ?-?(?:l[ea] |fin |d[ée]but |mi-)?(?:${MONTH}))|, (?=à \\p{Lu})|, (?=(?:restons|soyons|on|j['’]ai|j['’]avais|je|nous|(?:tout )?le reste|selon|d['’]apr[èe]s|il faut|faut|merci|svp|stp|s['’]il vous pla[iî]t|c['’]était l['’]inverse|(?:les|des) [^,;]{1,40} c['’]est)(?![\\p{L}]))`,
  'iu',
);
const SMALL_TALK =
  /^(?:et |mais )?(?:(?:tout )?le reste(?: est| c'est| ne| va|,)? ?(?:bon|juste|ok|ca va|pareil|bien|bouge pas|change pas|correct|exact|inchange)?|(?:restons|soyons) .{3,20}|merci.{0,20}|svp|stp|s'il vous plait|c'est tout|voila|(?:deux|trois|quatre|plusieurs|quelques) (?:choses|points|remarques|corrections|details|erreurs)|jai inverse|j'ai inverse|c'etait l'inverse|j'ai tape .{2,25})$/;
const SAID_BESIDE =
  /^(?:et |mais )?(?:on|j'ai|j'avais|je|nous|selon|d'apres|il faut|faut) (?!(?:(?:en|l'|les|la|le|y) ?)?(?:(?:ai|as|a|avons|avait|avais|est|suis|sommes|perd|compte) )?(?:en )?(?:vu|rencontr|interrog|parl|compt))/;

/** « euh », « en fait », « hein »: said in passing, and between any two words. */
const FILLERS =
  /(?:^|(?<=[,;.:!?…]) ?|,? )(?:(?:en|au) fait|hein|quoi|bah|ben|bon|euh+|attende[zs]|voil[àa]|je (?:crois|pense)(?: bien)?(?: que| qu['’])?|il me semble(?: que| qu['’])?)(?=[ ,;.:!?…]|$),? ?/giu;

export function withoutFillers(said: string): string {
  const bare = said.replace(FILLERS, (whole) =>
    whole.includes(',') && !whole.startsWith(',') ? ' ' : /^,.*,/.test(whole) ? ', ' : ' ',
  );
  const clean = bare
    .replace(/ {2,5}/g, ' ')
    .replace(/ (?=[,.;])/g, '')
    .trim();
  return /[\p{L}\d]/u.test(clean) ? clean : said;
}

/** `said`: what corrects, without what excuses it. */
export function clausesOf(text: string): Clauses {
  const said = NUMBERED.test(text)
    ? text
        .trim()
        .replace(/^1 ?[).] ?/, '')
        .replace(/ (\d) ?[).] (?=\S)/g, '; ')
    : text;
  const whole = isQuotedPair(said) ? [said] : (pairsAsked(said.trim()) ?? goneIn(said.trim()));
  if (whole !== null) return { parts: whole, aside: '' };
  // Of what a number is counted is kept beside it.
  if (SCOPED.test(flatOf(said.trim()))) return { parts: [said.trim()], aside: said.trim() };
  const ranked = pairsRanked(said.trim());
  if (ranked !== null) return { parts: ranked, aside: '' };
  const all = said
    .split(BREAK)
    .map((part) => part.trim().replace(/^et (?=\d)/i, ''))
    .filter((part) => part !== '');
  const parts: string[] = [];
  const aside: string[] = [];
  for (const part of all) {
    const flat = flatOf(part).replace(/(?<![\s.!?…;])[\s.!?…;]+$/, '');
    if (SMALL_TALK.test(flat)) continue;
    const pairs = flat.length <= part.length ? pairsIn(part.slice(0, flat.length), flat) : null;
    if (pairs !== null) {
      parts.push(...pairs.parts);
      if (pairs.isTold) aside.push(part);
    } else if (all.length > 1 && SAID_BESIDE.test(flat) && !/\d/.test(flat)) aside.push(part);
    else parts.push(part.replace(/[;,]$/, ''));
  }
  return { parts, aside: aside.join(' ') };
}

/** « 340 c’est pour tout le département, nous on en a 90 » */
const SCOPED =
  /^\d[\d ]{0,12},? c'est (?:pour|sur|dans|a l'echelle d[eu]) [^,;]{3,50}[,;] [a-z' -]{3,40} (?:a|est|sont|fait|compte) \d[\d ]{0,12}[.!]?$/;

/** « 1) 400 -> 650 2) 9 nageurs -> 19 » */
const NUMBERED = /^\s*1 ?[).] ?\S.*\s2 ?[).] ?\S/;

const NUMBER = `(?:une? sur (?:${DIGITS}|${WORDS})|(?:${DIGITS}|${WORDS})(?: ?%)?)`;
const LAST_NUMBER = new RegExp(`(?<![a-z\\d])${NUMBER}(?![a-z\\d])(?!.*(?<![a-z\\d])${NUMBER}(?![a-z\\d]))`);
const FIRST_NUMBER = new RegExp(`(?<![a-z\\d])${NUMBER}(?![a-z\\d])`);
const ARROW = /^(.{1,80}?) ?(?:→|->|=>|⇒) ?(.{1,80})$/;
const REPLACE =
  /^((?:(?:il )?(?:faut |faudrait |pouvez-vous |vous pouvez ))?(?:remplace[rz]?|change[rz]?|mettez) )[^,;]{1,50} par [^;]{1,60}$/;
/** The old number, then the new one, with what tells that the old is no longer, or is of something else. */
const TOLD: readonly RegExp[] = [
  // « 200 c’était l’été c’est 150 par mois »
  new RegExp(
    `(?<![a-z\\d])(?<old>${NUMBER}),? c'etait (?!avant|l'an )[a-z' -]{2,30}?,? c'est (?<right>${NUMBER})(?![a-z\\d])`,
  ),
  // « j’ai dit 640 mais en fait faut lire 940 », « vous mettez 5 000 mais moi c’est 8 000 qu’il faut »
  new RegExp(
    `(?<![a-z\\d])(?<old>${NUMBER})(?: [a-z'-]{1,20})?,? (?:mais|or|alors que) (?:moi |en fait |nous |ici )?(?:c'est|il faut|faut|ce sont|on est a|il fallait) (?:lire |mettre |dire )?(?:plutot )?(?<right>${NUMBER})(?![a-z\\d]| (?:en|qui|dans|pour|sont|ont) |,? (?:et )?pas |,? au lieu )`,
  ),
  new RegExp(
    `(?:pass|descend|mont|tomb|pass)\\w{1,4} de (?<old>${NUMBER}) (?:[a-z]{3,20} )?a (?<right>${NUMBER})(?![a-z\\d])`,
  ),
  new RegExp(
    `(?<![a-z\\d])(?<old>${NUMBER})[^,;\\d]{0,30},? c'(?:etait|est) (?:avant|l'an dernier|l'annee derniere|l'an passe|autrefois|il y a [^,;\\d]{1,20})[,;]? (?:mais )?(?:et )?(?:maintenant|cette annee|aujourd'hui|desormais|depuis)[^\\d;]{0,30}? (?<right>${NUMBER})(?![a-z\\d])`,
  ),
  new RegExp(
    `(?<![a-z\\d])(?<old>${NUMBER}) [^;\\d]{1,80}?(?:ne (?:sont|font|seraient) que|n'est que|donc|en realite) (?:de )?(?<right>${NUMBER})(?![a-z\\d])`,
  ),
];

/** « deux cents », « cent cinquante »: words of one are words of the other. */
export function inDigits(number: string): string {
  const value = / /.test(number) && /[a-z]/.test(number) ? numberIn(number) : undefined;
  return value === undefined ? number : String(value);
}

/** `« 640 est un total sur deux ans, donc 320 »`: it is worth keeping what is told with them. */
function pairsIn(part: string, flat: string): { parts: string[]; isTold: boolean } | null {
  const arrow = ARROW.exec(part);
  if (arrow !== null) {
    const [, before = '', after = ''] = arrow;
    const old = LAST_NUMBER.exec(flatOf(before))?.[0];
    const right = FIRST_NUMBER.exec(flatOf(after))?.[0];
    return { parts: [against(old ?? before, old === undefined ? after : (right ?? after))], isTold: false };
  }
  for (const form of TOLD) {
    const { old, right } = form.exec(flat)?.groups ?? {};
    if (old !== undefined && right !== undefined && old !== right)
      return { parts: [against(inDigits(old), inDigits(right))], isTold: true };
  }
  const [, of = '', by = ''] = NOT_THERE.exec(part) ?? [];
  if (of !== '')
    return {
      parts: [
        against(
          of,
          by
            .replace(/^du /iu, 'le ')
            .replace(/^des /iu, 'les ')
            .replace(/^de (?=la |l['’])/iu, ''),
        ),
      ],
      isTold: true,
    };
  const denied = DENIED.exec(part)?.groups;
  if (denied?.gone !== undefined && denied.come !== undefined && !/^pas /i.test(part))
    return { parts: [against(denied.gone, denied.come)], isTold: false };
  const [, bare = '', why = ''] = TO_PUT.exec(part) ?? [];
  // « c’est le montant qui va pas, c’est 25 000 »: of two numbers, the one in euros.
  const unit = /^c['’]est (?:le montant|la somme|le prix)/iu.test(part) && /\d$/.test(bare) ? ' euros' : '';
  if (bare !== '') return { parts: [`${bare}${unit}`], isTold: why !== '' };
  const [, one = '', other = ''] = IS_THE.exec(part) ?? [];
  if (one !== '') return { parts: [against(one, other)], isTold: false };
  const [, rhythm] = RHYTHM.exec(flat) ?? [];
  if (rhythm !== undefined) return { parts: [rhythm], isTold: false };
  const [, year] = OF_YEAR.exec(flat) ?? [];
  if (year !== undefined) return { parts: [year], isTold: false };
  const [, lead = ''] = NAMED.exec(flat) ?? [];
  return lead === '' ? null : { parts: [part.slice(lead.length)], isTold: false };
}

/** « l’Insee n’a rien à voir là-dedans, ça vient du SDIS » */
const NOT_THERE =
  /^(.{2,40}?) n['’]a rien [àa] voir(?: l[àa][- ]?dedans| avec (?:[çc]a|cela))?,? (?:et |mais )?(?:c['’]est|[çc]a vient|[çc]a provient|il vient|elle vient) ((?:de la |de l['’]|du |des |de |la |le |l['’])?[^,;]{2,40})$/iu;
/** « l’association s’appelle pas A, c’est B », « les premiers usagers, ce ne sont pas A, ce sont B » */
const DENIED =
  /^(?:.{2,50}?,? )?(?:(?:ne |n['’])?(?:s['’]appelle(?:nt)?|se nomme(?:nt)?|date(?:nt)?|vien(?:t|nent)|habite(?:nt)?|est|sont|[ée]tai(?:t|ent))|ce ne sont|c['’]est|ce n['’]est|c['’][ée]taient|c['’][ée]tait) pas (?<gone>[^,;]{2,60}?)(?:,? mais (?:c['’]est |ce sont )?|,? (?:c['’]est|ce sont|c['’][ée]tai(?:t|ent)|(?:elle|il|on) (?:s['’]appelle|se nomme|dit)|plut[ôo]t) (?:plut[ôo]t )?)(?<come>[^,;]{2,60})$/iu;

/** « ce n’est pas M. Fabre, il est parti, c’est Mme Puech » */
const GONE =
  /^(?:.{0,20}, )?(?:ce|c['’]) ?(?:n['’])?(?:est|était) pas (?<gone>[^,;]{2,40}), [^,;]{3,60}, (?:mais )?c['’](?:est|était) (?<come>[^,;]{2,40})$/iu;
/** « il faut mettre 390 parce que j’avais compté les congés », « c’est le montant qui va pas, c’est 25 000 » */
const TO_PUT =
  /^(?:(?:il )?(?:faut|faudrait|fallait) (?:mettre|lire|noter|dire|[ée]crire) (?:plut[ôo]t )?|c['’]est (?:le |la |l['’])(?:montant|chiffre|nombre|somme|total|prix) qui (?:ne )?va pas,? (?:c['’]est )?)(\d[\d\s]{0,12}(?: ?(?:%|€)| [\p{L}’'-]{1,20})?)((?:,? (?:parce|car |puisque|vu que).{3,160})?)$/iu;
/** « la DDPP, c’est la DRAAF »: two names. */
const IS_THE = /^(?:l[ea] |l['’])?(\p{Lu}[\p{L}&@.-]{1,20}),? c['’]est ((?:l[ea] |l['’])?\p{Lu}[\p{L}&@.-]{1,20})$/u;

/** « 37 communes et 260 exploitations : le premier est bon, le second c’est 206 » */
const RANKED = new RegExp(
  `(?<![a-z\\d])(?<first>${DIGITS}) [^\\d]{1,40}(?<![a-z\\d])(?<second>${DIGITS}) [^\\d]{1,80} l[ea] (?<rank>premier|second|deuxieme|dernier)e?,? (?:c'est|est|ce sont) (?:plutot )?(?<right>${DIGITS})$`,
);
const EVERY = 'par (?:jour|semaine|mois|trimestre|semestre|an|annee)';
/** « 2 300, c’est par an, pas par mois » */
const RHYTHM = new RegExp(`^(?:.{2,40} )?(${EVERY}),? (?:et )?(?:non )?pas ${EVERY}$`);
/** « le relevé, c’est pour l’année 2023-2024 » */
const OF_YEAR =
  /^(?:l[ea]s? |l'?|mon |ma |notre |nos |ce |cet |cette )[a-z' -]{3,50}?,? (?:c'est|c'etait|date|datent|est|etait) (?:plutot )?(?:pour |de |celui de |celle de )?(?:l'annee )?((?:19|20)\d\d(?:[-/](?:20)?\d\d)?)(?: en fait| plutot)?$/;

/** « remplacez 700 par 1 700 et 2024 par 2023 » */
function pairsAsked(said: string): string[] | null {
  const bare = said.replace(/(?:,? (?:svp|stp|merci|s['’]il vous pla[iî]t))?[\s.!]{0,4}$/iu, '');
  const lead = REPLACE.exec(flatOf(bare))?.[1];
  if (lead === undefined) return null;
  const pairs = bare
    .slice(lead.length)
    .split(/,? et (?=[^,;]{1,50} par )/)
    .map((one) => /^(.{1,50}?) par (.{1,50})$/.exec(one));
  return pairs.some((pair) => pair === null) ? null : pairs.map((pair) => against(pair?.[1] ?? '', pair?.[2] ?? ''));
}

const TAKEN_BACK = new RegExp(
  `^(?<old>${NUMBER})(?: [a-z'-]{3,20}){0,2},? non,? (?<right>${NUMBER})(?: [a-z'-]{3,20}){0,2}$`,
);
/** « Le logiciel, c’est Oxalis et pas Cart@ds » */
const NAMED =
  /^((?:l[ea] |l'|notre |nos |les |mon |ma )[a-z' -]{2,30},? (?:c'est|c'etait|est|sont|ce sont) )[^,;]{1,40},? (?:et )?pas [^,;]{1,40}$/;

function against(old: string, right: string): string {
  return `pas ${old.trim()} mais ${right.trim()}`;
}

function goneIn(said: string): string[] | null {
  const { gone, come } = GONE.exec(said.replace(/[\s.!]{1,4}$/, ''))?.groups ?? {};
  return gone === undefined || come === undefined ? null : [against(gone, come)];
}

function pairsRanked(said: string): string[] | null {
  const { first, second, rank, right } = RANKED.exec(flatOf(said).replace(/[.!]$/, ''))?.groups ?? {};
  if (first === undefined || second === undefined || right === undefined) return null;
  return [against(rank === 'premier' ? first : second, right)];
}

/** « 1 900 dossiers, non, 1 090 », said against itself; null elsewhere. */
export function takenBackIn(said: string): string | null {
  const flat = flatOf(said.trim()).replace(/(?<![\s.!?…;,])[\s.!?…;,]+$/, '');
  const { old, right } = TAKEN_BACK.exec(flat)?.groups ?? {};
  return old === undefined || right === undefined || old === right ? null : against(old, right);
}

/** Whether words tell what replaces what: « remplacez 700 par 1 700 », « 70 000 → 72 500 ». */
export function tellsPairs(said: string): boolean {
  const bare = said.trim();
  if (isQuotedPair(bare)) return true;
  if (pairsAsked(bare) !== null || pairsRanked(bare) !== null || goneIn(bare) !== null) return true;
  return bare.split(BREAK).some((part) => {
    const flat = flatOf(part.trim()).replace(/(?<![\s.!?…;])[\s.!?…;]+$/, '');
    return flat.length <= part.trim().length && pairsIn(part.trim().slice(0, flat.length), flat) !== null;
  });
}
