/** Several formats at once, each to its own place: `-f sarif -o a.sarif -f stylish`. */
import { UserError } from '../user-error.ts';

export const LINT_FORMATS = [
  'auto',
  'stylish',
  'plain',
  'json',
  'sarif',
  'github',
  'gitlab',
  'junit',
  'markdown',
  'questions',
] as const;
export type LintFormat = (typeof LINT_FORMATS)[number];

export interface Target {
  format: LintFormat;
  /** Null: standard output. */
  output: string | null;
}

const STANDARD_OUTPUT: ReadonlySet<string> = new Set(['-', '/dev/stdout', '/dev/fd/1', '/proc/self/fd/1']);

/** Collects the options in the order in which they are typed: a file belongs to the format before it. */
export class Targets {
  private readonly given: { format: LintFormat | null; output: string | null }[] = [];

  format(format: LintFormat): void {
    const last = this.given.at(-1);
    if (last && last.format === null) last.format = format;
    else this.given.push({ format, output: null });
  }

  output(output: string): void {
    const last = this.given.at(-1);
    if (last && last.output === null) last.output = output;
    else this.given.push({ format: null, output });
  }

  /** Throws `UserError` when two documents would be mixed in one place. */
  settled(): Target[] {
    const targets = this.given.map(({ format, output }) => ({
      format: format ?? 'stylish',
      output: output !== null && STANDARD_OUTPUT.has(output) ? null : output,
    }));
    const places = targets.map(({ output }) => output ?? '-');
    const twice = places.find((place, rank) => places.indexOf(place) < rank);
    if (twice !== undefined) {
      const where = twice === '-' ? 'la sortie standard' : twice;
      throw new UserError(
        `Deux formats iraient dans le même endroit : ${where}. Donnez un fichier à chacun : --format sarif --output a.sarif --format stylish`,
      );
    }
    return targets.length > 0 ? targets : [{ format: 'auto', output: null }];
  }
}

/** However it is called. */
export function isStandardOutput(path: string): boolean {
  return STANDARD_OUTPUT.has(path);
}
