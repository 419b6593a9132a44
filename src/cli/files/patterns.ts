/** The only door to `ignore`: one syntax of patterns for all, the one people know from `.gitignore`. */
import createIgnore from 'ignore';

export interface Patterns {
  /** `path`: from the folder of the patterns, `/` separators, without `./`; a folder ends with `/`. */
  matches(path: string): boolean;
  /** True or false when the patterns say so, null when they say nothing. */
  verdict(path: string): boolean | null;
}

export function patternsOf(source: string | readonly string[]): Patterns {
  const patterns = createIgnore({ ignorecase: false }).add(source);
  return {
    // The folder of the patterns itself.
    matches: (path) => path !== '' && patterns.ignores(path),
    verdict: (path) => {
      if (path === '') return null;
      const { ignored, unignored } = patterns.test(path);
      return ignored ? true : unignored ? false : null;
    },
  };
}
