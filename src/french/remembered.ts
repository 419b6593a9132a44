/** What many callers ask of the same texts is worked out once. */

/** `read` must be pure, and what it gives is shared: nobody changes it. Beyond `most` texts, all is forgotten. */
export function remembered<T>(read: (text: string) => T, most: number): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let found = known.get(text);
    if (found === undefined) {
      found = read(text);
      if (known.size >= most) known.clear();
      known.set(text, found);
    }
    return found;
  };
}
