/** Commands about what a fiche becomes: documents, the next phase, its end. */
import { DOCUMENT_FORMATS, DOCUMENT_NAMES, type DocumentName } from '../../documents/document-names.ts';
import { fold } from '../../french/fold.ts';
import { didYouMean } from '../../french/nearest.ts';
import { enumerate, quote } from '../../french/typography.ts';
import { PHASES, type Phase, phaseNamed } from '../../model/phase.ts';
import type { Io } from '../ports.ts';
import { UserError } from '../user-error.ts';
import type { ExportFlags, Handlers, PhaseFlags, StopFlags } from './flags.ts';
import { type Command, type Done, dateOption, Option, oneOf, sub, todayOption } from './options.ts';

export function documentCommands(program: Command, io: Io, done: Done, handlers: Handlers): void {
  sub(program, io, 'export [fichier]', 'Fait de la fiche un document : page, comité, lettre, matrice…')
    .argument('[fichier]', 'fiche à montrer [par défaut : celle du dossier]')
    .addOption(oneOf('--to <document>', 'document à faire', DOCUMENT_NAMES).default('page'))
    .addOption(
      oneOf('-f, --format <format>', 'sa forme [par défaut : la première que ce document prend]', DOCUMENT_FORMATS),
    )
    .option(
      '-o, --output <fichier>',
      'où l’écrire : un fichier, ou un dossier pour ce qui en fait deux (« - » : sortie standard)',
    )
    .option('--internal', 'avec ce que la fiche confie : risques, craintes, pire scénario')
    .option('--template <fichier.hbs>', 'votre gabarit, au lieu du nôtre')
    .addOption(new Option('--modele [document]', 'écrit notre gabarit, à copier puis à adapter'))
    .option('--copier <bloc>', 'met un bloc du formulaire dans le presse-papiers')
    .addOption(todayOption())
    .action(done((path: string | undefined, flags: ExportFlags) => handlers.exportFiche(path, withModel(flags))));
  sub(
    program,
    io,
    'phase <phase> [fichier]',
    'Fait entrer la fiche dans une phase : ferme l’ancienne, dit ce qui devient dû',
  )
    .argument('<phase>', enumerate(PHASES, 'ou'))
    .argument('[fichier]', 'fiche à changer [par défaut : celle du dossier]')
    .addOption(todayOption())
    .action(
      done((phase: string, path: string | undefined, flags: PhaseFlags) =>
        handlers.phase(knownPhase(phase), path, flags),
      ),
    );
  sub(program, io, 'stop [fichier]', 'Arrête un service : pourquoi, ce qu’il a appris, ce qui permettrait de reprendre')
    .argument('[fichier]', 'fiche à arrêter [par défaut : celle du dossier]')
    .addOption(dateOption('--date <date>', 'jour de l’arrêt [par défaut : aujourd’hui]'))
    .option('--motif <motif>', 'raison principale, en un mot du modèle')
    .option('--lecons <texte>', 'ce que l’arrêt apprend, en public')
    .option('--reprise <texte>', 'ce qui permettrait de recommencer')
    .option('--note <texte>', 'ce que l’équipe garde pour elle')
    .addOption(todayOption())
    .action(done((path: string | undefined, flags: StopFlags) => handlers.stop(path, flags)));
}

/** `--modele` alone is that of the document asked for. */
function withModel(flags: ExportFlags): ExportFlags {
  const { modele } = flags;
  if (modele === undefined || modele === true) return flags;
  if (!DOCUMENT_NAMES.includes(modele)) throw new UserError(`--modele attend ${enumerate(DOCUMENT_NAMES, 'ou')}.`);
  return { ...flags, to: modele satisfies DocumentName };
}

function knownPhase(text: string): Phase {
  const phase = phaseNamed(fold(text));
  if (phase === null)
    throw new UserError(
      `${quote(text)} n’est pas une phase. Écrivez ${enumerate(PHASES, 'ou')}.${didYouMean(text, PHASES)}`,
    );
  return phase;
}
