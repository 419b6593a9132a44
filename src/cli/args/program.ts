/** Declares the commands, and turns the errors of the command line into ours. */
import { enumerate, quote } from '../../french/typography.ts';
import { DEPTHS } from '../../interview/agenda/depth.ts';
import type { Io } from '../ports.ts';
import { UserError } from '../user-error.ts';
import { completionFor, SHELLS } from './completion.ts';
import { documentCommands } from './document-commands.ts';
import type { EditFlags, Handlers, InitFlags, LintFlags, StatusFlags, ViewFlags } from './flags.ts';
import {
  Command,
  CommanderError,
  type Done,
  frenchCommand,
  InvalidArgumentError,
  Option,
  oneOf,
  phaseOption,
  sub,
  todayOption,
} from './options.ts';
import { LINT_FORMATS, type LintFormat, Targets } from './targets.ts';
import { textCommands } from './text-commands.ts';
import { usageError } from './usage.ts';

/** Runs the command line and returns the exit code. Throws `UserError` on a wrong use. */
export async function runProgram(
  argv: readonly string[],
  version: string,
  io: Io,
  handlers: Handlers,
): Promise<number> {
  let code = 0;
  const done =
    (handler: (...given: never[]) => Promise<number>) =>
    async (...given: unknown[]) => {
      code = await handler(...(given as never[]));
    };
  const program = declare(version, io, handlers, done);
  try {
    await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return 0;
    throw usageError(error, program, argv);
  }
  return code;
}

function declare(version: string, io: Io, handlers: Handlers, done: Done): Command {
  const program = frenchCommand(new Command('fiche'), io)
    .description('Aide à écrire une fiche produit de startup d’État, et dit si elle est prête pour le comité.')
    .usage('<commande> [options]')
    .version(version, '-V, --version', 'affiche la version')
    .action(done(() => handlers.home()));
  talkCommands(program, io, done, handlers);
  lintCommand(program, io, done, handlers);
  documentCommands(program, io, done, handlers);
  textCommands(program, io, done, handlers);
  sub(program, io, 'status [chemins…]', 'Dit où en est chaque fiche, la plus ancienne d’abord')
    .argument('[chemins...]', 'fiches ou dossiers', ['.'])
    .addOption(oneOf('--format <format>', 'forme de la liste', ['text', 'json', 'html']).default('text'))
    .option('-o, --output <fichier>', 'écrit la liste dans un fichier')
    .option('--config <fichier>', 'configuration à suivre')
    .addOption(todayOption())
    .action(done((paths: string[], flags: StatusFlags) => handlers.status(paths, flags)));
  sub(program, io, 'explain <identifiant>', 'Explique une règle, une exigence ou un critère')
    .argument('<identifiant>', 'par exemple probleme-existe ou requis/resume')
    .action(done((id: string) => handlers.explain(id)));
  sub(program, io, 'rules', 'Liste toutes les règles et les exigences')
    .addOption(oneOf('--format <format>', 'forme de la liste', ['text', 'json', 'markdown']).default('text'))
    .action(done((flags: { format: string }) => handlers.rules(flags)));
  sub(program, io, 'schema', 'Écrit le schéma JSON d’une fiche, pour les éditeurs').action(
    done(() => handlers.schema()),
  );
  completionCommand(program, io, done, handlers);
  return program;
}

function completionCommand(program: Command, io: Io, done: Done, handlers: Handlers): void {
  sub(program, io, 'completion <interpréteur>', 'Écrit de quoi compléter les commandes dans un terminal')
    .argument('<interpréteur>', enumerate(SHELLS, 'ou'))
    .action(
      done(async (shell: string) => {
        const known = SHELLS.find((one) => one === shell);
        if (!known)
          throw new UserError(`${quote(shell)} n’est pas un interpréteur connu. Écrivez ${enumerate(SHELLS, 'ou')}.`);
        const values: Record<string, readonly string[]> = { completion: SHELLS, explain: await handlers.explainable() };
        const commands = program.commands.map((one) => ({
          name: one.name(),
          options: [
            ...one.options.map((option) => ({
              flag: option.long ?? option.flags,
              takesValue: option.required,
              values: option.argChoices ?? [],
            })),
            { flag: '--help', takesValue: false, values: [] },
          ],
          values: values[one.name()] ?? [],
        }));
        io.stdout.write(completionFor(known, commands));
        return 0;
      }),
    );
}

function talkCommands(program: Command, io: Io, done: Done, handlers: Handlers): void {
  const init = sub(program, io, 'init [fichier]', 'Vous interroge pas à pas et écrit la fiche')
    .argument('[fichier]', 'fichier à écrire [par défaut : fiche.yaml]', 'fiche.yaml')
    .option('--answers <fichier>', 'lit les réponses : YAML, JSON ou questionnaire rempli (« - » : entrée standard)')
    .option('--non-interactive', 'ne pose aucune question ; va avec --answers')
    .option('--questionnaire <sortie>', 'écrit les questions, à remplir à la main (« - » : sortie standard)')
    .option('--force', 'remplace une fiche déjà terminée')
    .action(
      done((path: string, flags: Omit<InitFlags, 'interactive'> & { nonInteractive?: boolean }) =>
        handlers.init(path, { ...flags, interactive: !flags.nonInteractive }),
      ),
    );
  const edit = sub(program, io, 'edit [fichier]', 'Vous demande ce qui manque à une fiche, ou ce qu’il faut revoir')
    .argument('[fichier]', 'fiche à compléter [par défaut : celle du dossier]')
    .option('--relecture <lettre.md>', 'reprend un par un les points d’une relecture (lint --format markdown)')
    .option('--section <nom>', 'redemande toute cette section, par exemple portage')
    .option('--all', 'redemande tout, les réponses déjà là étant proposées')
    .action(done((path: string | undefined, flags: EditFlags) => handlers.edit(path, flags)));
  sub(program, io, 'voir [fichier]', 'Montre une fiche comme une page à lire')
    .argument('[fichier]', 'fiche à montrer [par défaut : celle du dossier]')
    .option('--internal', 'avec ce que la fiche confie : risques, craintes, pire scénario')
    .addOption(todayOption())
    .action(done((path: string | undefined, flags: ViewFlags) => handlers.voir(path, flags)));
  for (const command of [init, edit]) {
    command
      .addOption(phaseOption('interroge comme dans cette phase'))
      .addOption(oneOf('--depth <étendue>', 'jusqu’où aller', DEPTHS))
      .option('--accessible', 'une ligne à la fois, sans redessiner : lecteurs d’écran, vieux terminaux')
      .addOption(todayOption());
  }
}

function lintCommand(program: Command, io: Io, done: Done, handlers: Handlers): void {
  const targets = new Targets();
  sub(program, io, 'lint [chemins…]', 'Juge des fiches : ce qui manque, pourquoi, que demander à qui')
    .argument('[chemins...]', 'fiches ou dossiers (« - » : entrée standard)', ['.'])
    .addOption(
      oneOf('-f, --format <format>', 'forme du résultat, plusieurs fois si besoin', LINT_FORMATS, (format) =>
        targets.format(format as LintFormat),
      ),
    )
    .addOption(
      new Option('-o, --output <fichier>', 'écrit dans un fichier le format donné juste avant').argParser((file) =>
        targets.output(file),
      ),
    )
    .option('--since <commit>', 'ne juge que les fiches changées depuis ce commit ou cette branche')
    .option('--staged', 'ne juge que les fiches du prochain commit, telles qu’il les prendra')
    .option(
      '--compare <commit>',
      'dit ce qui est nouveau, résolu ou encore ouvert depuis ce commit, cette branche ou ce fichier',
    )
    .option('--new-only', 'avec --compare : ne montre que le nouveau, et n’échoue que pour lui')
    .option('--fix', 'corrige ce qui se corrige seul : clé mal tapée, choix, date, nombre')
    .option('--diff', 'avec --fix : montre les corrections sans rien écrire')
    .option('--watch', 'recommence à chaque changement')
    .option('--config <fichier>', 'configuration à suivre, au lieu de la plus proche de chaque fiche')
    .option('--print-config <fichier>', 'écrit la configuration de ce fichier, et d’où vient chaque valeur')
    .option('--organisations <dossier>', 'pour des fiches publiées : les organisations que leurs sponsors nomment')
    .option('--no-cache', 'rejuge tout, sans rien reprendre du passage d’avant')
    .option('--stdin-filename <nom>', 'nom à donner à l’entrée standard dans les résultats')
    .addOption(phaseOption('juge comme dans cette phase'))
    .option('--gate', 'juge comme à la sortie de la phase')
    .addOption(todayOption())
    .option('--quiet', 'ne montre que les erreurs')
    .option('--all', 'montre tout, sans rien replier : chaque question sans réponse, chaque fiche en entier')
    .addOption(
      oneOf('--fail-on <gravité>', 'échoue à partir de cette gravité', [
        'erreur',
        'avertissement',
        'conseil',
        'never',
      ]).default('erreur'),
    )
    .addOption(
      new Option('--max-warnings <nombre>', 'échoue au-delà de ce nombre d’avertissements').argParser((text) => {
        if (!/^\d+$/.test(text)) throw new InvalidArgumentError('Écrivez un nombre entier, par exemple 0.');
        return Number(text);
      }),
    )
    .action(
      done((paths: string[], flags: Omit<LintFlags, 'targets'>) =>
        handlers.lint(paths, { ...flags, targets: targets.settled() }),
      ),
    );
}
