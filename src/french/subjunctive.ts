/** « que les maîtresses sachent… », said on its own: « les maîtresses savent… ». */

/** Those whose indicative is another word; of « arrive », « passent », it is the same. */
const INDICATIVE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ait: 'a',
    aient: 'ont',
    soient: 'sont',
    sache: 'sait',
    sachent: 'savent',
    puisse: 'peut',
    puissent: 'peuvent',
    fasse: 'fait',
    fassent: 'font',
    aille: 'va',
    aillent: 'vont',
    vienne: 'vient',
    revienne: 'revient',
    prenne: 'prend',
    apprenne: 'apprend',
    reçoive: 'reçoit',
    dorme: 'dort',
    parte: 'part',
    reparte: 'repart',
    sorte: 'sort',
    réponde: 'répond',
    perde: 'perd',
    rende: 'rend',
    attende: 'attend',
    obtienne: 'obtient',
    tienne: 'tient',
    dise: 'dit',
    mette: 'met',
    voie: 'voit',
    connaisse: 'connaît',
    suive: 'suit',
    serve: 'sert',
    vive: 'vit',
    finisse: 'finit',
    remplisse: 'remplit',
    choisisse: 'choisit',
  }),
);
const WORD = new RegExp(`(?<![\\p{L}’'-])(${[...INDICATIVE.keys()].join('|')})(?![\\p{L}-])`, 'u');
/** « soit vide », « soit rendue »; « soit 30 % » is no verb. */
const BE =
  /(?<!\p{L}|, )soit (?!plus|moins|[^.;]{0,15}\d)(?=(?:[àa]|au|bien|enfin|encore|vide|pr[êe]te?|ouverte?|libre|\p{L}{2,}(?:é|i|u|is|it)e?s?)(?!\p{L}))/u;
/** Another clause begins there, with a mood of its own. */
const CLAUSE = /(?<!\p{L})(?:que|qu['’]|si|sans|pour|dont|qui)(?!\p{L})/iu;

/** The main verb of a clause that « que » led to, as it is said without it. */
export function withoutSubjunctive(clause: string): string {
  const end = clause.search(CLAUSE);
  const [main, rest] = end === -1 ? [clause, ''] : [clause.slice(0, end), clause.slice(end)];
  const told = BE.test(main) ? main.replace(BE, 'est ') : main.replace(WORD, (verb) => INDICATIVE.get(verb) ?? verb);
  return told + rest;
}
