/** French typed with thumbs, or as it is said: « tte les smaines yen a 30 qui r’partent », in words that readers know. */

const LETTERS = "\\p{L}\\p{N}’'";
/** Lower case only: « Pr Aubert » teaches, « DS » is an acronym. */
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
const WORD = new RegExp(`(?<![${LETTERS}.@/-])[\\p{Ll}’']{2,7}(?![${LETTERS}@/-])`, 'gu');

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
  [/(?<![\p{L}’'])g (?=(?:d[ée]j[àa] |aussi )?(?:\p{Ll}{3,12}é|fait|vu|eu|lu|mis|pris|pu|reçu)(?!\p{L}))/gu, 'j’ai '],
  [/(?<![\p{L}’'])c (?=(?:pas|tout|bien|trop|le |la |les |des |un|du |toujours|pour|que |moi|nous))/gu, 'c’est '],
];

/** The same text, its shortened words whole. */
export function spelledOut(text: string): string {
  const said = SWALLOWED.reduce((done, [slip, meant]) => done.replace(slip, meant), text);
  return said.replace(WORD, (word, at: number) => {
    const whole = SHORT.get(word.replace("'", '’'));
    // « pr Aubert »
    const isTitle = word === 'pr' && /^ \p{Lu}/u.test(said.slice(at + word.length));
    return whole === undefined || isTitle ? word : whole;
  });
}
