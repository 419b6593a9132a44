/**
 * What was dictated comes without stops: where each sentence ends is told by what was learned of invented answers, as they
 * would be dictated (`npm run train:phrases`).
 */
import { withAccents } from '../french/accents.ts';
import { capital } from '../french/typography.ts';
import { Learned } from './learned.ts';
import { eachStopFeature, type Spoken, spokenWords } from './stop-features.ts';
import weights from './stop-weights.json?raw';

/** Fewer words are one sentence. */
const LONG = 16;
/** In a long answer, what stands between two turns may still be two sentences. In words. */
const SHORT = 8;
/** Where somebody puts stops elsewhere, a sentence is longer before it is taken for several. In words. */
const LONG_AMONG_STOPS = 30;
/** Said at the end, and nothing more. */
const FILLED = /,? (?:enfin bref|et bref|bref|voil[àa] quoi|enfin voil[àa]|voil[àa] voil[àa])(?=\s*(?:[.!?…;\n]|$))/giu;

/** Words that open another sentence, each after a space; what stands in the look-ahead begins it. */
const TURNS = [
  '(?:et )?(?:euh )?(?=(?:cette semaine|d[èe]s (?:lundi|mardi|mercredi|jeudi|vendredi|demain)) )',
  "(?:et |mais )?(?=nous,? ce qu['’]on (?:arr[êe]te|change|casse|enl[èe]ve|abandonne|bouscule))",
  "(?:et |mais )?(?<!nous,? )(?=ce qu['’]on (?:arr[êe]te|change|casse|enl[èe]ve|abandonne|bouscule),? c['’]est )",
  "(?:et |mais )?(?=la (?:r[èe]gle|habitude)(?: qui (?:tombe|saute))?,? c['’]est )",
  '(?:et )?(?=apr[èe]s,? (?:on|nous|je) )',
  '(?:et )?(?:aussi )?(?=monsieur |madame |mme |m\\. )(?<=(?:et|aussi|puis) )',
  "(?:et )?(?:euh )?(?=s['’]inqui[èe]te(?:nt)? )(?<=(?:et|euh) )",
  "(?:et )?(?=ensuite (?:que |qu['’]|il |elle |on |les? |la )|enfin (?:que |qu['’])|d['’]abord (?:que |qu['’]))",
  "(?:et )?(?=le (?:premier|deuxi[èe]me|troisi[èe]me|dernier),? (?:signe )?c['’]est )",
  "(?:et )?(?=le (?:deuxi[èe]me|troisi[èe]me),? (?:signe )?(?:que |qu['’]))",
  '(?:et |mais )?(?=au fait )',
  "(?:et |mais )?(?=par contre,? (?:l[ea]s? |l['’]|mon |ma |notre |mes |nos |monsieur |madame |il |elle |on |y ))",
  "(?:et |mais )?(?<!(?:c['’]est|que|de|à|pour|avec|par|chez|sur|ni|ou|est|sont|sauf) )(?=(?:celui|celle|ceux|celles) qui (?:(?!c['’])[\\p{L}’'-]{1,20} ){1,6}c['’]est )",
  '(?:et |mais |bon )?(?:enfin bref|bref|voil[àa] quoi|euh bon|bon ben|et bon) (?=\\p{L})',
  '(?:et )?euh (?=(?:il y a|y a|on|nous|je|ils|elles|l[ea]s?|mon|ma|mes|notre|nos) )',
];
const TURN = new RegExp(`(?<=[\\p{L}\\d»)%€]),? (?:${TURNS.join('|')})`, 'giu');

/** « et » holds two sentences together, and begins none. */
const HOLDS = /^(?:et (?:puis |aussi |là )?|puis |euh )+(?=\p{L})/iu;

const learned = new Learned(weights);

/** The same words, less those that only fill a pause, in sentences; of what has its stops, the same text. */
export function punctuated(text: string): string {
  const said = text.replace(FILLED, '');
  // « un SMS / une pièce changée »: somebody who parts what they say needs no stop.
  if (/\s[/|•–—-]\s/u.test(said)) return said;
  const pieces = said.split(/(?<=[.!?…;:,()\n])/u);
  const isDictated = pieces.length <= 2;
  return pieces
    .map((piece) => (wordsOf(piece) < LONG ? piece : piece.replace(TURN, '. ')))
    .flatMap((piece) => piece.split(/(?<=[.] )/))
    .map((piece) => piece.replace(/ euh(?= \p{L})/gu, ''))
    .map((piece) => inSentences(piece, !isDictated ? LONG_AMONG_STOPS : wordsOf(said) < LONG ? LONG : SHORT))
    .join('');
}

function inSentences(text: string, least: number): string {
  const accented = withAccents(text);
  const words = [...(accented.length === text.length ? accented : text).matchAll(/\S+/g)];
  if (words.length < least) return text;
  const starts = sentenceStarts(spokenWords(words.map(([word]) => word)));
  return starts.reduceRight((done, at) => {
    const place = words[at]?.index ?? 0;
    return `${done.slice(0, place).trimEnd()}. ${capital(done.slice(place).replace(HOLDS, ''))}`;
  }, text);
}

/** The ranks of the words that begin a sentence, the first left out. */
function sentenceStarts(spoken: Spoken): number[] {
  const starts: number[] = [];
  for (let at = 1; at < spoken.words.length; at += 1) {
    const from = starts.at(-1) ?? 0;
    if (learned.score([], null, (see) => eachStopFeature(spoken, at, from, see)) > learned.threshold)
      starts.push(withWhen(spoken.words, at, from));
  }
  return starts;
}

/** « … et vendredi je montre ça »: when it is begins what is told of it. */
function withWhen(words: readonly string[], at: number, from: number): number {
  for (const [length, when] of WHEN) {
    const said = words.slice(Math.max(0, at - length), at).join(' ');
    if (at - length > from + SHORTEST && when.test(said))
      return words[at - length - 1] === 'et' ? at - length - 1 : at - length;
  }
  return at;
}

/** By how many words each is. */
const WHEN: readonly (readonly [number, RegExp])[] = [
  [6, /^et à \S{1,15} heures \S{1,15} \S{1,15}$/u],
  [5, /^et à \S{1,15} heures \S{1,15}$/u],
  [4, /^et à \S{1,15} heures?$/u],
  [3, /^(?:l[ea] (?:mois|semaine|nuit) (?:dernier|derni[èe]re|prochaine?|suivante?)|le mois prochain)$/u],
  [
    2,
    /^(?:l’(?:an|année|été|hiver|automne) (?:dernier|derni[èe]re|passé|prochain)|par contre|du coup|en plus|pendant ce|cette semaine)$/u,
  ],
  [1, /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|aujourd’hui|ensuite|puis|maintenant|parfois)$/u],
];
/** In words. */
const SHORTEST = 2;

function wordsOf(text: string): number {
  return text.trim().split(/\s+/).length;
}
