/** Commands about what people have already: texts to take back, attempts to compare with. */
import type { Io } from '../ports.ts';
import type { Handlers, ImportFlags, VoisinsFlags } from './flags.ts';
import { type Command, type Done, oneOf, sub, todayOption } from './options.ts';

export function textCommands(program: Command, io: Io, done: Done, handlers: Handlers): void {
  sub(
    program,
    io,
    'import <source>',
    'Reprend un texte en fiche : fiche publiée, pad, formulaire ODT ou DOCX, startups.json',
  )
    .argument('<source>', 'fichier à reprendre (« - » : texte collé sur l’entrée standard)')
    .option('-o, --output <fichier>', 'fiche à écrire, qui n’existe pas encore [par défaut : fiche.yaml]')
    .option('--id <identifiant>', 'le produit à prendre dans une liste comme startups.json')
    .addOption(todayOption())
    .action(done((source: string, flags: ImportFlags) => handlers.importFiche(source, flags)));
  sub(
    program,
    io,
    'voisins [fichier]',
    'Cherche les tentatives qui ressemblent à une fiche, et ce qu’elles sont devenues',
  )
    .argument('[fichier]', 'fiche à comparer [par défaut : celle du dossier]')
    .option('--parmi <dossier>', 'où chercher [par défaut : « voisins » de fiche.config.yaml]')
    .addOption(oneOf('-f, --format <format>', 'forme du résultat', ['text', 'json']).default('text'))
    .addOption(todayOption())
    .action(done((path: string | undefined, flags: VoisinsFlags) => handlers.voisins(path, flags)));
}
