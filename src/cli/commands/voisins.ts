/** `fiche voisins`: earlier attempts that resemble a fiche, and what became of them. */
import { enumerate, plural, quote, visible, visibleName } from '../../french/typography.ts';
import { wrap } from '../../french/wrap.ts';
import { escapeControls } from '../../report/json.ts';
import { adjustable } from '../../rules/adjustable.ts';
import { SIZE_LIMIT } from '../../source/decode.ts';
import type { VoisinsFlags } from '../args/flags.ts';
import { attemptsIn, ficheIn, type Resemblance, resemblances } from '../files/attempts.ts';
import { textOf } from '../files/opened-fiche.ts';
import { Workspace } from '../files/workspace.ts';
import { widthOf } from '../output/appearance.ts';
import type { Io } from '../ports.ts';
import { UserError } from '../user-error.ts';
import { onlyFiche } from './only-fiche.ts';

/** Exit 0, whatever is found. Throws `UserError`, also where there is nothing to compare with. */
export function voisins(given: string | undefined, flags: VoisinsFlags, version: string, io: Io): number {
  const path = given ?? onlyFiche(io);
  const { source, draft } = ficheIn(textOf(path, io.files.read(path, SIZE_LIMIT)));
  if (!source.readable) throw new UserError(`${quote(path)} ne se lit pas : ${source.flaws[0]?.message ?? ''}`);
  const folder = flags.parmi ?? new Workspace(io, adjustable).neighboursOf(path);
  if (folder === null)
    throw new UserError(
      'Parmi quelles fiches chercher ? Donnez leur dossier : --parmi dossier, ou la clé « voisins » de fiche.config.yaml.',
    );
  const content = io.files.read(folder, 0);
  if (content.ok || content.failure !== 'directory')
    throw new UserError(
      flags.parmi === undefined
        ? `La clé « voisins » de la configuration donne ${quote(folder)}, qui n’est pas un dossier. Donnez-lui celui des fiches à comparer.`
        : `${quote(folder)} n’est pas un dossier. --parmi attend le dossier des fiches à comparer.`,
    );
  const { attempts, unread, denied } = attemptsIn(folder, flags.today ?? io.today(), io);
  const closed = denied.map((one) => `Vous n’avez pas le droit de lire ${quote(visibleName(one))}.\n`);
  const broken = unread.map(
    (one) => `${quote(visibleName(one))} ne se lit pas : elle n’est pas comparée. Lancez « fiche lint ».\n`,
  );
  if (attempts.length === 0 && closed.length + broken.length > 0)
    throw new UserError(`${[...closed, ...broken].join('')}Aucune fiche n’a pu être comparée.`);
  if (attempts.length === 0)
    throw new UserError(
      `Aucune fiche à comparer dans ${quote(folder)}. Donnez le dossier de celles qui ont été tentées.`,
    );
  const found = resemblances(draft, io.files.relative(path), attempts);
  io.stdout.write(flags.format === 'json' ? asJson(found, version) : asText(found, widthOf(io.stdout)));
  io.stderr.write(`${plural(attempts.length, 'fiche comparée', 'fiches comparées')}\n`);
  for (const sentence of [...closed, ...broken]) io.stderr.write(sentence);
  return 0;
}

function asText(found: readonly Resemblance[], width: number): string {
  if (found.length === 0) return 'Aucune fiche ne ressemble à celle-ci.\n';
  return found.map((one) => `${linesOf(one, width)}\n`).join('\n');
}

function linesOf({ attempt, shared, isWeak }: Resemblance, width: number): string {
  const doubt = isWeak ? ' (à vérifier : ressemblance faible)' : '';
  return [
    wrap(`${visible(attempt.name)}, ${attempt.became}${doubt}`, width),
    wrap(`En commun : ${visible(enumerate(shared, 'et'))}`, width, '  ', '  '),
    wrap(visibleName(attempt.path), width, '  ', '  '),
  ].join('\n');
}

function asJson(found: readonly Resemblance[], version: string): string {
  const voisins = found.map(({ attempt: { path, name, became }, shared, isWeak }) => ({
    path,
    nom: name,
    etat: became,
    mots: shared,
    a_verifier: isWeak,
  }));
  return `${escapeControls(JSON.stringify({ schemaVersion: 1, tool: { name: 'fiche', version }, voisins }, null, 2))}\n`;
}
