/** French typed with thumbs, or as it is said: « tte les smaines yen a 30 qui r’partent », in words that readers know. */

import { capital } from './typography.ts';

const LETTERS = "\\p{L}\\p{N}’'";
/** Lower case, or a capital where a sentence begins: « Pr Aubert » teaches, « DS » is an acronym. */
const SHORT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    tt: 'tout',
    tte: 'toute',
    ttes: 'toutes',
    ts: 'tous',
    tlm: 'tout le monde',
    ds: 'dans',
    pdt: 'pendant',
    pr: 'pour',
    bcp: 'beaucoup',
    qd: 'quand',
    qqun: 'quelqu’un',
    qqn: 'quelqu’un',
    qq: 'quelques',
    qqs: 'quelques',
    tjs: 'toujours',
    tjrs: 'toujours',
    mtn: 'maintenant',
    auj: 'aujourd’hui',
    ajd: 'aujourd’hui',
    dem: 'demain',
    avt: 'avant',
    ptit: 'petit',
    ptits: 'petits',
    ptite: 'petite',
    ptites: 'petites',
    ki: 'qui',
    ke: 'que',
    koi: 'quoi',
    pasque: 'parce que',
    paske: 'parce que',
    pask: 'parce que',
    pcq: 'parce que',
    pck: 'parce que',
    càd: 'c’est-à-dire',
    cad: 'c’est-à-dire',
    rdv: 'rendez-vous',
    pb: 'problème',
    pbs: 'problèmes',
    svt: 'souvent',
    parske: 'parce que',
    ya: 'il y a',
    yen: 'y en',
    jai: 'j’ai',
    jvais: 'je vais',
    jvois: 'je vois',
    jsuis: 'je suis',
    chuis: 'je suis',
    chui: 'je suis',
    jsais: 'je sais',
    cest: 'c’est',
    cé: 'c’est',
    smaine: 'semaine',
    smaines: 'semaines',
    sem: 'semaine',
    ptet: 'peut-être',
    dabord: 'd’abord',
    'p’têt': 'peut-être',
    'p’tet': 'peut-être',
    'c’te': 'cette',
    ect: 'etc.',
  }),
);
/** What has one meaning beside its neighbours: « env 30 », « en sept », « 3 x par semaine ». */
const IN_CONTEXT: readonly (readonly [RegExp, string | ((match: string, ...groups: string[]) => string)])[] = [
  [
    /(?<![\p{L}’'])([gG]) (?=(?:d[ée]j[àa] |aussi )?(?:\p{Ll}{3,12}é|fait|vu|eu|lu|mis|pris|pu|reçu)(?!\p{L}))/gu,
    (_, letter) => (letter === 'G' ? 'J’ai ' : 'j’ai '),
  ],
  [
    /(?<![\p{L}’'])g (?=(?:appelle|attends|envoie|[ée]cris|imprime|organise|essa(?:ie|ye)|explique|aide|ouvre|utilise|habite|invite|interroge)(?!\p{L}))/gu,
    'j’',
  ],
  [/(?<!\p{L})env\.?(?=\s(?:\d|une?\s|deux|trois|quatre|cinq|six|dix|cent|mille))/giu, 'environ'],
  [/(?<!\p{L})nb(?=\s(?:de|d['’]|inconnu|total|exact))/giu, 'nombre'],
  [/(?<!\p{L})sept\.?(?=\s20\d\d)/giu, 'septembre'],
  [/(?<!\p{L})janv\.?(?=\s20\d\d)/giu, 'janvier'],
  [/(?<!\p{L})oct\.?(?=\s20\d\d)/giu, 'octobre'],
  [/(?<!\p{L})nov\.?(?=\s20\d\d)/giu, 'novembre'],
  [/(?<!\p{L})d[ée]c\.?(?=\s20\d\d)/giu, 'décembre'],
  [/(?<=(?:en|fin|d[ée]but|mi|depuis|avant|vers|de) )sept\.?(?=[\s,;)]|$)(?! \p{L})/giu, 'septembre'],
  [/(?<=(?:en|fin|d[ée]but|mi|depuis|avant|vers|de) )oct\.?(?=[\s,;)]|$)/giu, 'octobre'],
  [/(?<=(?:en|fin|d[ée]but|mi|depuis|avant|vers|de) )nov\.?(?=[\s,;)]|$)/giu, 'novembre'],
  [/(?<=(?:en|fin|d[ée]but|mi|depuis|avant|vers|de) )d[ée]c\.?(?=[\s,;)]|$)/giu, 'décembre'],
  [/(?<=(?:en|fin|d[ée]but|mi|depuis|avant|vers|de) )janv\.?(?=[\s,;)]|$)/giu, 'janvier'],
  // « 4e » is a rank: only apart, or past any rank, is it money.
  [/(?<!(?:au|le|la|du|ce|cette) \d{1,7})(?:(?<=\d) |(?<=\d{3}))e(?=[,.;+)]|$)/gu, '\u00a0€'],
  [/(?<=\d)(?:i?[eè]me|ième)(?!\p{L})/giu, 'e'],
  [/(?<=(?:son|leur|mon|le|par|au|du|un) )tel(?=[\s,.;]|$)/giu, 'téléphone'],
  [/(?<=(?:ligne|num[ée]ro|coups?) de |par )tel(?=[\s,.;]|$)/giu, 'téléphone'],
  [/(?<=(?:leurs|les) )tels(?=[\s,.;]|$)/giu, 'téléphones'],
  [/(?<!\p{L})y\s?['’]\s?a(?!\p{L})/giu, 'il y a'],
  [/(?<=\d)\s?x(?: (?=\p{L})|(?=\/))/gu, ' fois '],
  [/(?<=\d) ?sem(?!\p{L}|\.? (?:19|20)\d\d)/giu, ' semaines'],
  [/(?<!\p{L})([Dd])em(?:1|ain)(?![\p{L}\d])/gu, '$1emain'],
  [/(?<!\p{L})([Dd])2m1(?![\p{L}\d])/gu, '$1emain'],
  [
    /(?<=\p{L}{3}|\d)(?<!(?:nuit|soir|matin|week-end|jour|semaine|mois|an|heure)s?) ?\/ ?(an|mois|semaine|jour)(?!\p{L})/giu,
    (_, period) => ` par ${period}`,
  ],
  [/(?<=\p{L}{3}|\d) ?\/ ?(?:sem|j)(?!\p{L})/giu, (match) => (/j$/i.test(match) ? ' par jour' : ' par semaine')],
];
/** « auj: un gars », « auj. on », « ds les 3 mois » */
const WORD = new RegExp(`(?<![${LETTERS}.@/-])[\\p{L}’'][\\p{Ll}’']{1,6}(?![${LETTERS}@/-])(?:\\.(?= ))?`, 'gu');
/** « le pdt », « un ds », « pr Aubert »: after an article, or before a name, they stand for something else. */
const NOUNS = new Set(['pr', 'pdt', 'cad', 'ds', 'ts', 'avt', 'ki']);
const ARTICLE = /(?<!\p{L})(?:le|la|du|au|[mnts](?:on|a)|notre|leur|une?) $/iu;

/** « j’vois », « l’chiffre », « r’partent »: a vowel that is not said. */
const SWALLOWED: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}’'])([Pp])['’](?=ti)/gu, '$1e'],
  [/(?<![\p{L}’'])([Rr])['’](?=[bcdfgjklmnpqrstvwxz]\p{Ll})/gu, '$1e'],
  [/(?<![\p{L}’'])([JjDdLlNnMmTtSs])['’](?=[bcdfgjklmnpqrtvwxz]\p{Ll})/gu, '$1e '],
  [/(?<![\p{L}’'])([Qq]u|[Qq]u['’]j|[Pp]asqu)['’]j['’]?(?=[bcdfgjklmnpqrstvwxz]\p{Ll})/gu, '$1e je '],
  [/(?<![\p{L}’'])j(?=(?:dirai|dirais|dis|pense|crois|vois|vais|suis|sais|fais|veux)(?!\p{L}))/giu, 'je '],
  [/(?<![\p{L}’'])[Zz]['’](?=(?:ont|en|[ée]taient|y|avaient|attendent|ou)(?!\p{L}))/gu, 'ils '],
  [/(?<![\p{L}’'])i (?=(?:[msny]['’]|me |se |ne |y |sont |ont |vont |font |peuvent |savent ))/gu, 'ils '],
  [/(?<=(?<!\p{L})une? )1\/2 (?=journ|heure)/giu, 'demi-'],
  [/(?<!\p{L}|\d|\/)1\/2 (?=journ|heure)/giu, 'une demi-'],
  [/(?<![\p{L}’'])c (?=(?:pas|tout|bien|trop|le |la |les |des |un|du |toujours|pour|que |moi|nous))/gu, 'c’est '],
];

/** The same text, as it is printed: its shortened words whole. */
export function fullForms(text: string): string {
  const whole = IN_CONTEXT.reduce(
    (done, [short, full]) => (typeof full === 'string' ? done.replace(short, full) : done.replace(short, full)),
    text,
  );
  return whole.replace(WORD, (found, at: number) => fullForm(found, whole, at)).replace(UNELIDED, '$1’');
}

/** « pasque on » is « parce qu’on » once it is whole. */
const UNELIDED = /(?<=(?<!\p{L})[Pp]arce )(qu)e (?=(?:on|ils?|elles?|une?|en|au|aux)(?!\p{L}))/gu;

/** The same, and its swallowed vowels: for readers alone, for they make other words of what somebody says as they say it. */
export function spelledOut(text: string): string {
  return fullForms(SWALLOWED.reduce((done, [slip, meant]) => done.replace(slip, meant), text));
}

/** Before the first word of a sentence. */
const BEGINS = /(?:^|[.!?:…\n])[ \n]{0,3}$/u;

function fullForm(found: string, text: string, at: number): string {
  const word = found.replace(/\.$/, '').replace("'", '’');
  const small = `${word.charAt(0).toLowerCase()}${word.slice(1)}`;
  const full = SHORT.get(small);
  // A full stop, unless the sentence has only begun, or goes on in a small letter.
  const isStop =
    found.endsWith('.') &&
    /^ \p{Lu}/u.test(text.slice(at + found.length)) &&
    !BEGINS.test(text.slice(Math.max(0, at - 4), at));
  const end = isStop ? '.' : '';
  if (full === undefined) return found;
  const isNoun = /^\.? \p{Lu}/u.test(text.slice(at + word.length)) || ARTICLE.test(text.slice(0, at));
  if (isNoun && NOUNS.has(small)) return found;
  // « 640 dem par an »: of what is counted, and no day.
  if (small === 'dem' && /(?:\d|\b(?:les|des|de|une?|la|nos|ces)) $/.test(text.slice(0, at))) return found;
  if (small === word) return `${full}${end}`;
  return BEGINS.test(text.slice(Math.max(0, at - 4), at)) ? `${capital(full)}${end}` : found;
}
