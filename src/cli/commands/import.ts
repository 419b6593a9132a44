/** `fiche import`: a fiche of ours from what people already have. */

import { type Imported, importedFrom, nameOfRefused } from '../../exchange/imported.ts';
import { isCodedMail, textOfMail } from '../../exchange/mail.ts';
import { tellsAProduct } from '../../exchange/tells-a-product.ts';
import { enumerate, quote, typedName, visible } from '../../french/typography.ts';
import { unanswered } from '../../interview/agenda/missing.ts';
import { slug } from '../../interview/writing/identifier.ts';
import { recordTodo } from '../../interview/writing/record.ts';
import { checkSchema } from '../../judge/schema-check.ts';
import { isPhase, PHASE_WORDS } from '../../model/phase.ts';
import { shownValue } from '../../model/shown-value.ts';
import { SIZE_LIMIT } from '../../source/decode.ts';
import { setValue } from '../../source/edit.ts';
import { fichesIn } from '../../source/markdown/short-answers.ts';
import { type Snapshot, snapshotOf } from '../../source/snapshot.ts';
import { saysNothing } from '../../text/hollow.ts';
import type { ImportFlags } from '../args/flags.ts';
import { isStandardOutput } from '../args/targets.ts';
import { baseName, unfoundSentence } from '../files/names.ts';
import { DOCUMENT_LIMIT, type Taken, takenFrom, takenMail } from '../files/to-import.ts';
import type { Io } from '../ports.ts';
import { UserError } from '../user-error.ts';

/** Parts of a fiche without which a name and a contact are those of anything. */
const TOLD = /^(?:probleme|usagers|solution|deploiement|impact|pire_scenario|portage\.recit|resume|arret)/;

/** Throws `UserError`; nothing is written then. */
export async function importFiche(source: string, flags: ImportFlags, io: Io): Promise<number> {
  const given = flags.output ?? 'fiche.yaml';
  const path = isStandardOutput(given) ? '-' : given;
  if (path !== '-' && io.files.exists(path))
    throw new UserError(
      `${quote(path)} existe déjà. Donnez un autre nom : fiche import ${source === '-' ? '-' : typedName(source)} -o autre.fiche.yaml`,
    );
  const content = source === '-' ? await io.stdin.read(SIZE_LIMIT) : io.files.read(source, DOCUMENT_LIMIT);
  const mail = content.ok && isCodedMail(content.bytes) ? await textOfMail(content.bytes) : null;
  const taken = mail === null ? takenFrom(source, content, flags) : takenMail(source, mail, flags);
  const today = flags.today ?? io.today();
  const { snapshot } = taken;
  const [flaw] = snapshot.source.readable ? [] : snapshot.source.flaws;
  if (flaw !== undefined) {
    const { line } = snapshot.rangeOf(flaw.offsets ?? [0, 0]).start;
    throw new UserError(`${quote(source)}, ${taken.where(line)} : ${flaw.message} Rien n’a été écrit.`);
  }
  const several = fichesIn(snapshot.sections).map(
    ({ heading, title }) =>
      `${quote(visible(heading))} (${taken.where(snapshot.rangeOf(title?.span ?? [0, 0]).start.line)})`,
  );
  if (several.length > 1)
    throw new UserError(
      `${quote(source)} contient plusieurs fiches : ${enumerate(several, 'et')}. Mettez chacune dans son fichier, puis recommencez. Rien n’a été écrit.`,
    );
  const name = snapshot.draft.at('nom').text;
  const file = source === '-' ? null : baseName(source);
  const identifiant = taken.identifiant ?? slug(name ?? file?.replace(/\.[^.]+$/, '') ?? 'fiche');
  const isHollow = (said: string) => saysNothing(said, false);
  const imported = importedFrom(snapshot, { file, identifiant, today, contact: taken.contact, isHollow });
  const isTold = snapshot.header !== null || imported.unconfirmed.some((one) => TOLD.test(one));
  if (!tellsAProduct(snapshot) || !isTold)
    throw new UserError(`${source === '-' ? 'Le texte collé' : quote(source)} ${nothingIn(taken)} Rien n’a été écrit.`);
  const { fiche, refused } = written(imported, today);
  if (path === '-') io.stdout.write(fiche.text);
  else io.files.write(path, fiche.text);
  io.stderr.write(report(source, path, imported, { fiche, refused }, taken));
  return 0;
}

/** Why no fiche is made of a text. */
function nothingIn({ snapshot, isForm, isListed }: Taken): string {
  if (snapshot.text.trim() === '') return 'est vide.';
  if (isForm) return 'n’est pas encore rempli : sous ses questions, aucune réponse. Remplissez-le, puis recommencez.';
  if (isListed) return 'ne dit rien de ce produit qu’une fiche reprenne : ni problème, ni solution, ni usagers.';
  const named = [
    ...new Set(
      snapshot.sections.flatMap(({ heading, topic, isNamed, blocks }) =>
        isNamed && topic !== 'autre' && topic !== 'equipe' && blocks.length > 0 ? [quote(visible(heading))] : [],
      ),
    ),
  ].slice(0, SHOWN);
  return named.length === 0
    ? ': aucune réponse n’y a été trouvée. On n’y voit ni problème, ni solution, ni usagers. Mettez un titre au début de chaque partie, sur une ligne à part : « Problème », puis « Solution ».'
    : `: aucune réponse n’en a été reprise. On y reconnaît ${enumerate(named, 'et')}, et pas assez du reste pour une fiche : est-ce le bon texte ? Si oui, dites-y le problème et la solution, chacun sous son titre.`;
}

/** Names that a message gives. */
const SHOWN = 5;

/** The fiche, and the values that its model does not take: kept aside. */
function written({ answers, unconfirmed }: Imported, today: string): { fiche: Snapshot; refused: string[] } {
  const phase = answers.find(([pointer]) => pointer === '/phase')?.[1];
  const words = typeof phase === 'string' && isPhase(phase) ? PHASE_WORDS[phase] : '';
  const start = `# Fiche produit, phase : ${words}.\n# Réponses reprises d’un autre texte, à confirmer une à une : fiche edit.\n`;
  const first = [['/format', 'fiche/1'] as const, ...answers, ['/date_maj', today] as const];
  let fiche = first.reduce((done, [pointer, value]) => setValue(done, pointer, value), snapshotOf(start));
  const refused: string[] = [];
  for (const { pointer, isKey } of checkSchema(fiche.source).mistakes) {
    if (isKey || pointer.startsWith('/origine')) continue;
    const value = fiche.draft.follow(pointer).value;
    fiche = setValue(setValue(fiche, pointer, null), nameOfRefused(pointer), value);
    refused.push(shownValue(value));
  }
  const told = unconfirmed.filter((path) => fiche.draft.find(path).isAnswered);
  return { fiche: told.reduce((done, path) => recordTodo(done, path, 'a_confirmer', 'porteur', null), fiche), refused };
}

function report(
  source: string,
  path: string,
  imported: Imported,
  { fiche, refused }: ReturnType<typeof written>,
  { snapshot, where, isOdd }: Taken,
): string {
  // What the fiche does not take is told below.
  const taken = imported.understood.filter(({ value }) => !refused.includes(value));
  const placed = taken.map(({ field, value, place }) => {
    const start = place === null ? '' : `${where(snapshot.rangeOf(place).start.line)} : `;
    return `  ${start}${field} : ${quote(visible(value))}`;
  });
  const kept = imported.unplaced.map(
    ({ heading, said, place }) =>
      `  ${where(snapshot.rangeOf(place).start.line)} : ${heading === '' ? '' : `${quote(visible(heading))}, `}${quote(visible(said))}`,
  );
  const odd = refused.map((value) => `  ${quote(visible(value))}`);
  const lacking = unanswered(fiche.draft);
  return [
    `Compris dans ${source === '-' ? 'le texte collé' : quote(source)} :`,
    ...placed,
    ...(kept.length > 0 ? ['Sans place dans une fiche, gardé dans « origine » :', ...kept] : []),
    ...(odd.length > 0 ? ['D’une forme que la fiche ne prend pas, gardé dans « origine » :', ...odd] : []),
    ...(lacking.length > 0
      ? [
          `Rien trouvé sur ${enumerate(
            lacking.map(({ title }) => quote(title)),
            'et',
          )} : fiche edit vous ${lacking.length > 1 ? 'les' : 'le'} demandera.`,
        ]
      : []),
    ...(isOdd ? ['Ce texte n’était pas en UTF-8 : relisez-en les accents.'] : []),
    path === '-'
      ? ''
      : `${quote(path)} est écrit.${unfoundSentence(path)} Chaque réponse est à confirmer : fiche edit ${typedName(path)}`,
    '',
  ].join('\n');
}
