/** « Réticences :\n- les syndicats\n- la DSI »: each line is told under what heads it. */

/** What the readers of one answer know as a label. */
const HEADING =
  /^(?:[-*•·▪] ?)?((?:(?:les |nos |mes |nos )?(?:soutiens?|sponsors?|appuis?|alli[ée]s|r[ée]ticences?|r[ée]ticents?|opposants?|oppositions?|craintes?|inqui[ée]tudes?|r[ée]sistances?|r[ée]serves?|freins?)|(?:la |les )?r[èe]gles?(?: (?:chang[ée]e?s?|rompue?s?|lev[ée]e?s?|abandonn[ée]e?s?))?|ce qui tombe|(?:(?:les |mes |nos )?(?:petites? )?actions?(?: de la semaine)?|[àa] faire(?: cette semaine)?|cette semaine))(?: (?:possibles?|identifi[ée]e?s?|principa\p{L}{1,3}))?)\s?:\s*$/iu;
const LINE = /^\s{0,9}(?:[-*•·▪–—]|\d{1,2}[.)]) ?(?=\S)/u;

/** The same text, where each line of such a list opens with its heading. */
export function underHeadings(text: string): string {
  if (!text.includes('\n')) return text;
  let heading: string | null = null;
  return text
    .split('\n')
    .flatMap((line) => {
      const [, named] = HEADING.exec(line.trim()) ?? [];
      if (named !== undefined) {
        heading = named;
        return [];
      }
      const mark = LINE.exec(line)?.[0];
      if (heading !== null && mark !== undefined) return [`${heading}\u00a0: ${line.slice(mark.length).trim()}`];
      if (line.trim() !== '') heading = null;
      return [line];
    })
    .join('\n');
}
