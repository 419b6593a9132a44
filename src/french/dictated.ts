/** What was dictated comes without stops: where somebody plainly turns to something else, the sentence ends. */

/** Shorter, and a sentence is one. In words. */
const LONG = 22;

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
  '(?:et |mais |bon )?(?:enfin bref|bref|voil[àa] quoi|euh bon|bon ben|et bon) (?=\\p{L})',
  '(?:et )?euh (?=(?:il y a|y a|on|nous|je|ils|elles|l[ea]s?|mon|ma|mes|notre|nos) )',
];
const TURN = new RegExp(`(?<=[\\p{L}\\d»)%€]),? (?:${TURNS.join('|')})`, 'giu');

/** Said at the end, and nothing more. */
const FILLED = /,? (?:enfin bref|et bref|bref|voil[àa] quoi|enfin voil[àa]|voil[àa] voil[àa])(?=\s*(?:[.!?…;\n]|$))/giu;

/** The same words, less those that only fill a pause, in sentences; of what has its stops, the same text. */
export function punctuated(text: string): string {
  return text
    .replace(FILLED, '')
    .split(/(?<=[.!?…;\n])/)
    .map((sentence) => (wordsOf(sentence) < LONG ? sentence : sentence.replace(TURN, '. ')))
    .join('');
}

function wordsOf(text: string): number {
  return text.trim().split(/\s+/).length;
}
