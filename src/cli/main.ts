/** `main(argv, io)` runs one command and answers its exit code; it never ends the process. */

import packageJson from '../../package.json' with { type: 'json' };
import { visible } from '../french/typography.ts';
import { wrap } from '../french/wrap.ts';
import { runProgram } from './args/program.ts';
import { widthOf } from './output/appearance.ts';
import type { Io } from './ports.ts';
import { UserError } from './user-error.ts';

/** `argv` without the interpreter and the script. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const version = packageJson.version;
  try {
    return await runProgram(argv, version, io, {
      home: async () => (await reading()).home(io),
      lint: async (paths, flags) => (await reading()).lint(paths, flags, version, io),
      explain: async (id) => (await reading()).explain(id, io),
      explainable: async () => (await reading()).explainable(),
      status: async (paths, flags) => (await reading()).status(paths, flags, version, io),
      schema: async () => (await reading()).schema(io),
      rules: async (flags) => (await reading()).rules(flags.format, version, io),
      init: async (path, flags) => (await import('./commands/interactive.ts')).init(path, flags, io),
      edit: async (path, flags) => (await import('./commands/interactive.ts')).edit(path, flags, io),
      voisins: async (path, flags) => (await import('./commands/voisins.ts')).voisins(path, flags, version, io),
      exportFiche: async (path, flags) => (await import('./commands/export.ts')).exportFiche(path, flags, io),
      phase: async (phase, path, flags) => (await import('./commands/phase.ts')).phase(phase, path, flags, io),
      stop: async (path, flags) => (await import('./commands/stop.ts')).stop(path, flags, io),
      importFiche: async (source, flags) => (await import('./commands/import.ts')).importFiche(source, flags, io),
      voir: async (path, flags) => (await import('./commands/interactive.ts')).voir(path, flags, io),
    });
  } catch (error) {
    return report(error, io);
  }
}

/** Loaded when needed, so that `--version` and `--help` answer at once. */
function reading() {
  return import('./commands/reading.ts');
}

function report(error: unknown, io: Io): number {
  const message = error instanceof UserError ? error.message : io.worldProblem(error);
  if (message !== null) {
    const lines = visible(message).split('\n');
    io.stderr.write(`${lines.map((line) => wrap(line, widthOf(io.stderr), '', '  ')).join('\n')}\n`);
    return error instanceof UserError ? error.exitCode : 2;
  }
  io.stderr.write('L’outil a rencontré une erreur de sa part. Vos fichiers n’ont pas été touchés par cette erreur.\n');
  if (io.env.FICHE_DEBUG) io.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  else io.stderr.write('Relancez avec FICHE_DEBUG=1 pour voir le détail, et transmettez-le aux auteurs.\n');
  return 2;
}
