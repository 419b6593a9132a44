/** Threads change nothing to what is said: the same reports, in the same order, to the byte. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lintAll, lintShare } from '../../src/cli/files/lint-all.ts';
import type { Job, Workers } from '../../src/cli/ports.ts';
import { files } from '../../src/io/disk/files.ts';
import { createIo } from '../../src/io/index.ts';
import { NO_SETTINGS } from '../../src/judge/settings.ts';
import { SOUND } from '../slow/any-yaml.ts';
import { SLOW } from '../slow.ts';
import { run, temporaryFolder } from './process.ts';

const OPTIONS = { today: '2026-11-23', phase: null, gate: false };
const ROOT = new URL('../../', import.meta.url);

function jobs(count: number): Job[] {
  return Array.from({ length: count }, (_, rank) => {
    // What is compared is who judges, not how long it takes: most are short.
    const whole =
      SLOW || rank % 10 === 0 ? (SOUND[rank % SOUND.length] ?? '') : 'format: fiche/1\nphase: investigation\nnom: a\n';
    const text = whole.replace(/^nom: /m, `nom: ${rank} `);
    const content =
      rank % 50 === 7
        ? ({ ok: false, failure: 'denied' } as const)
        : ({ ok: true, bytes: new TextEncoder().encode(rank % 50 === 8 ? text.slice(0, 400) : text) } as const);
    return { path: `f${rank}.fiche.yaml`, content, settings: NO_SETTINGS };
  });
}

/** Shares among that many threads, whatever the machine has. */
function sharing(count: number, lint: Workers['lint']): Workers {
  return { count, lint };
}

const MANY = jobs(201);
const ALONE = await lintShare(MANY, OPTIONS, files.read);

describe('many fiches', () => {
  it('shared among real threads: the same reports', async () => {
    const { lint } = createIo(ROOT).workers;
    expect(await lint(MANY.slice(0, 5), OPTIONS)).toHaveLength(5);
    expect(await lintAll(MANY, OPTIONS, sharing(2, lint), files.read)).toEqual(ALONE);
  });

  it('a thread that cannot do its part leaves it to the others', async () => {
    const many = jobs(210);
    expect(
      await lintAll(
        many,
        OPTIONS,
        sharing(3, async () => null),
        files.read,
      ),
    ).toEqual(await lintShare(many, OPTIONS, files.read));
  });

  it('a few are not worth a thread', async () => {
    const refused = sharing(1, async () => Promise.reject(new Error('not worth it')));
    expect(await lintAll(jobs(20), OPTIONS, refused, files.read)).toHaveLength(20);
  });

  it('the built command starts them, and they do their part', async () => {
    const cwd = temporaryFolder();
    for (let rank = 0; rank < 220; rank += 1)
      writeFileSync(join(cwd, `f${rank}.fiche.yaml`), `format: fiche/1\nphase: investigation\nnom: Fiche ${rank}\n`);
    // Two cores, whatever the machine has; each message of a thread is counted where the command receives it.
    const watch = join(temporaryFolder(), 'watch.cjs');
    writeFileSync(
      watch,
      `const threads = require('node:worker_threads');
       require('node:os').availableParallelism = () => 2;
       let judged = 0;
       threads.Worker = class extends threads.Worker {
         constructor(...given) { super(...given); this.on('message', (some) => (judged += some.length)); }
       };
       process.once('exit', () => process.stderr.write('judged in threads: ' + judged));`,
    );
    const { err } = await run(['lint', '-f', 'json', '--no-cache', '.'], {
      cwd,
      env: { NODE_OPTIONS: `--require ${watch}` },
    });
    expect(err).toContain('judged in threads: 110');
  });

  it.runIf(SLOW)('the command says the same of a folder of two hundred as of its halves', async () => {
    const cwd = temporaryFolder();
    for (const [rank, half] of ['a', 'b'].entries()) {
      mkdirSync(join(cwd, half));
      for (let index = 0; index < 101; index++) {
        const name = `s${rank}x${index}`;
        const text = (SOUND[index % 4] ?? '').replace(/^identifiant: .*$/m, `identifiant: ${name}`);
        writeFileSync(join(cwd, half, `${name}.fiche.yaml`), text.replace(/^phase: .*$/m, 'phase: construction'));
      }
    }
    const findings = async (...paths: string[]) =>
      JSON.parse((await run(['lint', '-f', 'json', '--today', '2026-11-23', ...paths], { cwd })).out).files;
    expect(await findings('.')).toEqual([...(await findings('a')), ...(await findings('b'))]);
  });
});
