import { quote, typedName, visibleName } from '../../french/typography.ts';
import { SIZE_LIMIT } from '../../source/decode.ts';
import { isFicheName, misnamedSentence } from '../files/names.ts';
import type { Io } from '../ports.ts';

/** `fiche` alone: what to do next in this folder. */
export function home(io: Io): number {
  const fiches = io.files.list('.').filter(isFicheName);
  io.stdout.write(`${[...advice(fiches, io), '', 'Toutes les commandes : fiche --help'].join('\n')}\n`);
  return 0;
}

function advice(fiches: readonly string[], io: Io): string[] {
  const [only] = fiches;
  if (only === undefined) {
    return [
      `Ce dossier ne contient pas encore de fiche.${misnamedSentence(io.files.list('.'))}`,
      '',
      'Pour en écrire une, pas à pas :',
      '  fiche init',
    ];
  }
  if (fiches.length > 1) {
    return [`Ce dossier contient ${fiches.length} fiches.`, '', 'Pour savoir ce qui leur manque :', '  fiche lint'];
  }
  const content = io.files.read(only, SIZE_LIMIT);
  const started = content.ok ? new TextDecoder().decode(content.bytes) : '';
  if (started.startsWith('# Brouillon')) {
    return [
      `Votre fiche ${quote(only)} est commencée.`,
      '',
      'Pour reprendre où vous en étiez :',
      `  fiche init ${typedName(only)}`,
    ];
  }
  return [
    `Ce dossier contient une fiche : ${visibleName(only)}.`,
    '',
    'Pour la compléter, partie par partie :',
    `  fiche edit ${typedName(only)}`,
    'Pour savoir ce qui lui manque :',
    `  fiche lint ${typedName(only)}`,
    'Pour la lire comme un document :',
    `  fiche voir ${typedName(only)}`,
    'Pour savoir si elle est prête pour le comité :',
    `  fiche lint ${typedName(only)} --gate`,
  ];
}
