/** Several choices written as one text, where a list of them is due: « particulier ; entreprise », « temps et argent ». */
import { enumerate, quote } from '../french/typography.ts';
import type { Field } from '../model/fields.ts';
import { readScalar } from '../model/reading.ts';

/** Signs first: « collectivité territoriale » is one choice, of two words. */
const SEPARATORS = [
  /\s{0,9}[,;/|+&·•]\s{0,9}|\s{1,9}[-–—]\s{1,9}/u,
  /\s{0,9}[,;/|+&·•]\s{0,9}|\s{1,9}(?:et|ou|puis|ainsi que)\s{1,9}/iu,
  /\s{1,9}(?:(?:et|ou)\s{1,9})?/iu,
];

/** In UTF-16 units: a story is no list of choices. */
const LONGEST = 200;

/** As they are written in a fiche; null unless each part is a choice of the field. */
export function choicesApart(field: Field, written: string): string[] | null {
  if ((field.items ?? field.kind) !== 'choice' || written.length > LONGEST) return null;
  for (const separator of SEPARATORS) {
    const readings = written.split(separator).map((part) => readScalar(field, part.trim()));
    const values = readings.flatMap((reading) => (reading.ok ? [String(reading.value)] : []));
    if (values.length === readings.length) return values;
  }
  return null;
}

/** How to write them where one element stands: after a dash, or between brackets. */
export function asElements(values: readonly string[], inFlow: boolean): string {
  return inFlow
    ? `Séparez-les par une virgule : ${values.join(', ')}`
    : `Écrivez-les une par une, chacune sur sa ligne, après un tiret : ${enumerate(
        values.map((value) => quote(`- ${value}`)),
        'et',
      )}.`;
}
