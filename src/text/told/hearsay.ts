/** « J’ai entendu dire que », « il paraît que »: who says so backs nothing and fears nothing. */
const HEARSAY =
  /(?<![\p{L}’'])(?:j['’]ai (?:entendu (?:dire )?|appris |cru comprendre |su |ouï dire )|il (?:para[iî]t|semble(?:rait)?) |(?:para[iî]t|semblerait|il se dit|(?:on|ils|elle|il) m['’](?:a|ont) (?:dit|rapporté|raconté|glissé)) |(?:je|on) (?:crois|croit|pense|sais|sait|sens|sent|vois|voit|devine|suppose|imagine) (?:bien |savoir |comprendre )?|d['’]après ce (?:que|qu['’]) ?(?:on|je|j['’]ai) (?:m['’]a dit|comprends|compris|entends|entendu),? )(?:que |qu['’])/giu;

/** Only what was heard, as it would be told. */
export function withoutHearsay(text: string): string {
  return text.replace(HEARSAY, '');
}
