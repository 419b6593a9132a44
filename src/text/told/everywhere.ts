/** What is put right wherever it stands, in each answer, and as often as it is told. */

/** « pas Bourganeuf mais Aubusson », « animateurs au lieu d’ATSEM partout » */
const NAMED =
  /(?<!\p{L})(?:pas|et non|au lieu d(?:e |['’])) ?(?:(?:[àa]|en|de|du|la|le|les|des) )?(?:[ld]['’])?\p{Lu}\p{L}{2,}|(?<!\p{L})partout(?!\p{L})/u;

/** « on dit éducateurs, pas animateurs », « fontainiers -> agents »: of a word, wherever it stands. */
const OF_WORD = /(?:^|[\s,])on (?:ne )?dit |->|=>|→|(?:^|\s)remplace|partout|au lieu d|[àa] la place d/iu;

/** `part`: what is set against what; `said`: the whole remark. */
export function standsEverywhere(part: string, said: string): boolean {
  return NAMED.test(part) || (OF_WORD.test(said) && !/\d/.test(part));
}

/** Several times in one text; more of them, and it would never end. */
const MOST_TURNS = 8;

/** As long as something changes. */
export function repeated(text: string, change: (text: string) => string | null): string {
  let now = text;
  for (let turn = 0; turn < MOST_TURNS; turn++) {
    const next = change(now);
    if (next === null || next === now || next.length > text.length + MOST_TURNS * next.length) break;
    now = next;
  }
  return now;
}
