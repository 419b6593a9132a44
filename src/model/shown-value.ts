/** Any value of a file as one line of text: what a group or a list holds, in JSON. Nothing of YAML has a `toString`. */
export function shownValue(value: unknown): string {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
}
