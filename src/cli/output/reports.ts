/** The reports of one run, each where it was asked for. */
import { quote } from '../../french/typography.ts';
import type { Run } from '../../report/report.ts';
import type { LintFlags } from '../args/flags.ts';
import type { Target } from '../args/targets.ts';
import { spareFiches, spareRead } from '../files/spared.ts';
import type { Io } from '../ports.ts';
import { UserError } from '../user-error.ts';
import { deliver } from './deliver.ts';

/** Two reports that would be one file are refused before anything is judged. Throws `UserError`. */
export function refuseOnePlace(targets: readonly Target[], io: Io): void {
  const taken = new Set<string>();
  for (const { output } of targets) if (output !== null) apart(output, taken, io);
}

/** A report that cannot be written does not keep the others from being read; where none is, it is shown. */
export async function delivered(run: Run, targets: readonly Target[], flags: LintFlags, io: Io): Promise<string[]> {
  const failures: string[] = [];
  const lost: Target[] = [];
  let isRead = false;
  const taken = new Set<string>();
  for (const target of targets) {
    try {
      if (target.output !== null) {
        apart(target.output, taken, io);
        spareRead(target.output, flags.config, io);
        spareFiches(
          target.output,
          run.files.map(({ path }) => path),
          io,
        );
      }
      await deliver(run, target, flags, io);
      isRead = true;
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      failures.push(error.message);
      lost.push(target);
    }
  }
  const [first] = lost;
  if (first !== undefined && !isRead) await deliver(run, { ...first, output: null }, flags, io);
  return failures;
}

/** « a.json », « ./a.json », a link to it: one place, whatever it is called. Throws `UserError`. */
function apart(output: string, taken: Set<string>, io: Io): void {
  const place = io.files.real(output) ?? io.files.absolute(output);
  if (taken.has(place))
    throw new UserError(`Deux formats iraient dans le même fichier : ${quote(output)}. Donnez un fichier à chacun.`);
  taken.add(place);
}
