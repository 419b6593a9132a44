/** Which processes run, told apart by more than their number, which systems give again. */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';

/** Null when no such process runs; empty where the system does not tell when it began. */
export function birthOf(pid: number): string | null {
  return isRunning(pid) ? began(pid) : null;
}

/** A process of another user exists too: it only cannot be signalled. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function began(pid: number): string {
  try {
    return process.platform === 'linux' ? fromProc(pid) : fromPs(pid);
  } catch {
    return '';
  }
}

/** Where its start stands among the fields that follow its name in `/proc/<pid>/stat`: see proc(5), field 22. */
const STARTED = 19;

/** Clock ticks since the system started, and which start of the system that was. */
function fromProc(pid: number): string {
  const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
  const started = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[STARTED];
  return `${fs.readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${started}`;
}

/** macOS and its cousins; Windows has no such command, and says nothing. */
function fromPs(pid: number): string {
  return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8', stdio: 'pipe' }).trim();
}
