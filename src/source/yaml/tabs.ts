/** Lines that tabs move to the right, where YAML wants spaces. */

export const TAB_INDENT = /^[ ]*\t[ \t]*(?=\S)/gm;
/** Fewer are slips of one line. */
export const MANY_TABS = 3;

/** Two spaces for each, as we write. */
export function withoutTabs(text: string): string {
  return text.replace(TAB_INDENT, (gap) => gap.replaceAll('\t', '  '));
}
