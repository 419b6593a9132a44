/** File-system calls that only the tests need. */
import { execFileSync } from 'node:child_process';

export { chmodSync, mkdirSync, symlinkSync } from 'node:fs';

export function mkfifoSync(path: string): void {
  execFileSync('mkfifo', [path]);
}
