/** The index of git tells what it follows; what it does not tell is asked of git. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { unfollowed } from '../../src/cli/files/git-index.ts';
import { run } from './process.ts';
import { Repository } from './repository.ts';

function repository(): Repository {
  const made = new Repository();
  made.write('.gitignore', 'perso/\n');
  for (const name of ['a', 'sous/b', 'été', 'perso/suivie', 'perso/autre'])
    made.write(`${name}.fiche.yaml`, 'format: fiche/1\n');
  made.git('add', '.');
  made.git('add', '--force', 'perso/suivie.fiche.yaml');
  return made;
}

const indexOf = ({ folder }: Repository) => ({ ok: true as const, bytes: readFileSync(join(folder, '.git/index')) });

describe('the index of git', () => {
  const followed = ['a.fiche.yaml', 'sous/b.fiche.yaml', 'été.fiche.yaml', 'perso/suivie.fiche.yaml'];
  // Ends of names, folders, what is ignored, what is not there.
  const others = ['b.fiche.yaml', 'fiche.yaml', 'sous', 'perso/autre.fiche.yaml', 'z.fiche.yaml'];

  it('holds the names it follows, and no part of them', () => {
    const made = repository();
    expect(unfollowed([...followed, ...others], indexOf(made))).toEqual(others);
    made.commit('tree of folders in the index too');
    expect(unfollowed([...followed, ...others], indexOf(made))).toEqual(others);
  });

  it.each(['3', '4'])('written as version %s, nothing is believed wrongly', (version) => {
    const made = repository();
    made.git('update-index', '--index-version', version);
    expect(unfollowed(others, indexOf(made))).toEqual(others);
  });

  it('absent or cut short, tells nothing', () => {
    expect(unfollowed(followed, { ok: false, failure: 'missing' })).toEqual(followed);
    expect(unfollowed(['a'], { ok: true, bytes: Buffer.from('DIRC\0\0\0\x02a\0') })).toEqual(['a']);
  });
});

describe('lint of one file', () => {
  it.each(['2', '4'])('leaves aside what git does, whatever its index (version %s)', async (version) => {
    const made = repository();
    made.git('update-index', '--index-version', version);
    const judged = async (name: string) => {
      const { out } = await run(['lint', name, '--format', 'json'], { cwd: made.folder });
      return JSON.parse(out).summary.files;
    };
    expect(await judged('perso/suivie.fiche.yaml')).toBe(1);
    expect(await judged('perso/autre.fiche.yaml')).toBe(0);
    expect(await judged('été.fiche.yaml')).toBe(1);
  });
});
