/** The process ends once all is said, and not before. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BIN, temporaryFolder } from './process.ts';

/** More than a pipe holds. */
const LARGE = 65_536;

const shell = (command: string) =>
  execFileSync('bash', ['-c', `set -o pipefail; ${command}`], {
    encoding: 'utf8',
    env: { ...process.env, FICHE: `${process.execPath} ${BIN}`, XDG_CACHE_HOME: temporaryFolder() },
  });

describe('a command that has much to say', () => {
  it.each(['sleep 0.5; cat', 'cat'])('says all of it to a reader that does « %s »', (reader) => {
    const file = join(temporaryFolder(), 'schema.json');
    shell(`$FICHE schema > ${file}`);
    const whole = readFileSync(file, 'utf8');
    expect(whole.length).toBeGreaterThan(3 * LARGE);
    expect(shell(`$FICHE schema | (${reader})`)).toBe(whole);
  });

  it('leaves with its own code when the reader has had enough', () => {
    expect(shell('$FICHE schema | (sleep 0.2; head -c 10) || echo " code $?"')).toBe('{\n  "$sche');
  });

  it('says that the disk is full, and leaves with 2', () => {
    const told = shell('$FICHE schema 2>&1 >/dev/full || echo "code $?"');
    expect(told).toMatch(/^La sortie n’a pas pu être écrite\s: le disque est plein\.[\s\S]*code 2\n$/);
  });
});
