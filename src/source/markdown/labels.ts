/** What a line begins by, before it says more: « Problème : », « idée → ». */

/** « Problème : », before anything else on its line. */
export const LABEL =
  /^((?:(?:\d{1,2}|[A-H])(?:\.\d{1,2}){1,2}[.)]? {1,3})?[^:.!?\n\t]{1,40}?)[ \u00a0\u202f]?:(?:[ \t\u00a0\u202f]|$)/;

/** « Une enquête guidée : », « L’impact est lourd : » tell already. */
export const TELLING =
  /^(?:une?|deux|trois|quatre|cinq|six|dix|plusieurs|quelques|chaque|cette?|ces|mon|ma|\d{1,4}) |[ \u00a0](?:est|sont|ont|a|reste|restent|serait|était|sera) /i;

/** « idée → la suite », « idée => la suite »: what stands before; null where no arrow does. */
export function arrowed(text: string): string | null {
  return ARROW.exec(text)?.[1] ?? null;
}

export const ARROW = /^([^→⇒=>\n]{1,60}?) ?(?:→|⇒|=>|->|-->) ?(?=[^\s>])/;

/** « Ce qui ne va pas : »: what a line begins by, in a few words; null where it begins by none. */
export function labelOf(text: string): string | null {
  const label = LABEL.exec(text)?.[1] ?? '';
  const isName =
    /^[^\p{L}]{0,4}\p{Lu}/u.test(label) && !/ (?:est|sont|ont|a|reste|restent|serait|était|sera) /i.test(label);
  return isName && words(label) <= LONG_LABEL ? label : null;
}

const LONG_LABEL = 7;

export function words(text: string): number {
  return text.split(/\s+/).length;
}

/** These name a part wherever they stand. */
export const PART =
  /^(?:\d{1,2}[.)] ?)?(?:les? |la |l['’]|notre |nos )?(?:problemes?|problematique|solutions?|usagers?|utilisateurs?|impacts?|existant|nom|risques?)$/;
