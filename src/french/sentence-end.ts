/** The signs that end a sentence, and what people leave around them. */

/** Without its last signs: « oui… ! » -> « oui ». */
export function withoutLastSigns(text: string): string {
  return text.replace(/(?<![\s.!?…])[\s.!?…]+$/, '');
}
