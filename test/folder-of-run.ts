/**
 * What the tests write in the temporary folder goes with the run: each run has its own, removed at its end.
 */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export default function setup(): () => void {
  const own = mkdtempSync(join(tmpdir(), 'fiche-tests-'));
  // Some tests run as a user without rights, who must still find the way to the copy made for them.
  chmodSync(own, 0o755);
  process.env.TMPDIR = own;
  return () => rmSync(own, { recursive: true, force: true });
}
