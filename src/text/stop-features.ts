/** What is seen of a place between two words, where somebody who dictates may have ended a sentence. */
import { infinitiveOf } from '../french/present.ts';
import type { See } from './word-features.ts';

/** Words of one text, in small letters, accents kept: « à » is not « a ». */
export interface Spoken {
  words: readonly string[];
  /** As many: itself, of a word that only holds others together; else the kind that its ending tells. */
  kinds: readonly string[];
}

const LINKING = new Set(
  (
    'le la les un une des du de au aux en dans par pour sur sous avec sans chez vers entre contre depuis pendant avant après ' +
    'selon jusqu’à et ou mais puis donc alors sinon que qui quand si où dont comme parce mon ma mes ton ta tes son sa ses notre nos ' +
    'votre vos leur leurs ce cet cette ces chaque tout tous toute toutes plusieurs quelques certains je tu il elle on nous vous ' +
    'ils elles ça y se me te ne lui moi eux là aujourd’hui demain maintenant monsieur madame mme docteur personne pas plus même ' +
    'aussi bien très trop a est sont ont était avait va vont fait font peut peuvent faut c’est c’était s’il s’ils qu’il qu’elle ' +
    'qu’on qu’ils j’ai n’a n’ont n’est euh ben bah voilà bon enfin ensuite déjà encore toujours jamais rien quoi quel quelle ' +
    'combien comment pourquoi tant à'
  ).split(' '),
);
const ELIDED = /^([ldjnmstc]|qu|jusqu|lorsqu|puisqu)’(.+)$/u;
/** After these letters, a verb. */
const BEFORE_VERB = /^[jnmst]$/;
const NUMBER =
  /^(?:\d.*|(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cents?|mille)(?:-.*)?)$/;
const VERB =
  /(?:aient|ait|ront|rait|raient)$|^(?:perd|perdent|attend|attendent|vaut|doit|doivent|veut|veulent|sert|servent|suffit|craint|craignent|sera|seront|aura|auront|devra|pourra|reste|restent|coûte|coûtent|dure|durent)$/u;
const ENDINGS: readonly (readonly [string, RegExp])[] = [
  ['=adverb', /ment$/u],
  ['=infinitive', /(?:er|ir|oir)$/u],
  ['=past', /(?:é|ée|és|ées)$/u],
  ['=many', /[sx]$/u],
  ['=ent', /ent$/u],
  ['=e', /e$/u],
];
const AUXILIARY =
  /^(?:a|est|sont|ont|était|avait|va|vont|fait|font|peut|peuvent|faut|c’est|c’était|j’ai|n’a|n’ont|n’est)$/u;
const PRONOUN = /^(?:j’.+|je|tu|il|elle|on|ils|elles|c’(?:est|était)|ça|y|nous|vous|ce)$/u;
const OPENS_BELOW = /^(?:que|qu’.+|qui|quand|si|s’ils?|où|dont|parce|comme|lorsque|lorsqu’.+|puisque|ce|pour)$/u;

/** `text`: of one sentence, or of what should be several. */
export function spokenWords(words: readonly string[]): Spoken {
  const said = words.map((word) => word.toLowerCase().replace(/['ʼ]/g, '’'));
  return { words: said, kinds: said.map((word, at) => kindOf(word, /^\p{Lu}/u.test(words[at] ?? ''))) };
}

function kindOf(word: string, isName: boolean): string {
  if (LINKING.has(word)) return word;
  const [, letter, rest = ''] = ELIDED.exec(word) ?? [];
  if (letter !== undefined) return `${letter}’${BEFORE_VERB.test(letter) ? '=verb' : kindOf(rest, isName)}`;
  if (NUMBER.test(word)) return '=number';
  if (isName) return '=name';
  if (VERB.test(word) || infinitiveOf(word) !== null) return '=verb';
  return ENDINGS.find(([, ending]) => ending.test(word))?.[0] ?? '=other';
}

/** How far a verb is looked for, in words. */
const FAR = 9;
/** Lengths that are told apart, in words. */
const LENGTHS = [1, 2, 3, 4, 6, 9, 14];
const NEAR: readonly (readonly [number, number])[] = [
  [-1, 0],
  [0, 1],
  [-2, -1],
  [1, 2],
  [-1, 1],
];
const RUNS: readonly (readonly [number, number])[] = [
  [-3, -1],
  [-2, -1],
  [-1, 0],
  [-2, 0],
  [-1, 1],
  [0, 1],
  [0, 2],
];

/** `at`: the rank of the word that may begin a sentence; `from`: of the one that began the last. */
export function eachStopFeature(spoken: Spoken, at: number, from: number, see: See): void {
  const near = (list: readonly string[], by: number) => list[at + by] ?? (by < 0 ? '^' : '$');
  const word = near(spoken.words, 0);
  const kind = near(spoken.kinds, 0);
  for (const by of [-2, -1, 0, 1, 2]) see(`${by}`, near(spoken.words, by));
  for (const [one, other] of NEAR) see(`${one},${other} ${near(spoken.words, one)}`, near(spoken.words, other));
  for (const by of [-1, 0, 1]) see(`k${by}`, near(spoken.kinds, by));
  for (const [first, last] of RUNS) {
    let run = `k${first},${last}`;
    for (let by = first; by < last; by += 1) run += ` ${near(spoken.kinds, by)}`;
    see(run, near(spoken.kinds, last));
  }
  const { verbs, pronouns, below, since } = begun(spoken, at, from);
  const verb = verbAfter(spoken, at);
  see('verbs', verbs);
  see(`verbs ${verbs}`, kind);
  see(`verbs ${verbs} ${kind}`, near(spoken.kinds, 1));
  see(`verbs ${verbs} ${near(spoken.kinds, -1)}`, kind);
  see('verb', verb);
  see(`verb ${verb}`, kind);
  see(`verb ${verb} ${verbs}`, kind);
  see('length', lengthOf(at - from));
  see(`length ${lengthOf(at - from)}`, word);
  see('below', below);
  see(`below ${below}`, word);
  see(`below ${below} since`, since);
  see('pronouns', pronouns);
  see(`pronouns ${pronouns}`, word);
  see('first', spoken.words[from]);
  see(`first ${spoken.words[from]}`, word);
}

/** Of what was begun: how many verbs and pronouns, the last word that puts a clause below another, and how far it is. */
function begun({ words, kinds }: Spoken, at: number, from: number) {
  let [verbs, pronouns, below, place] = [0, 0, '', at];
  for (let here = from; here < at; here += 1) {
    const [word = '', kind = ''] = [words[here], kinds[here]];
    if (isVerb(word, kind)) verbs += 1;
    if (PRONOUN.test(word)) pronouns += 1;
    if (OPENS_BELOW.test(word)) [below, place] = [word.replace(/’.*/u, '’'), here];
  }
  return {
    verbs: String(Math.min(verbs, 2)),
    pronouns: String(Math.min(pronouns, 3)),
    below: below === '' ? '-' : below,
    since: String(Math.min(at - place, FAR)),
  };
}

/** How far the next verb, or the pronoun before it, is; « - » where another clause comes first. */
function verbAfter({ words, kinds }: Spoken, at: number): string {
  for (let here = at; here < Math.min(at + FAR, words.length); here += 1) {
    const [word = '', kind = ''] = [words[here], kinds[here]];
    if (isVerb(word, kind) || PRONOUN.test(word)) return String(here - at);
    if (OPENS_BELOW.test(word)) return '-';
  }
  return 'none';
}

function isVerb(word: string, kind: string): boolean {
  return kind.endsWith('=verb') || AUXILIARY.test(word);
}

function lengthOf(count: number): string {
  return String(LENGTHS.findIndex((most) => count <= most));
}
