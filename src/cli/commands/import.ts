/** `fiche import`: a fiche of ours from what people already have. */

import { formOf } from '../../exchange/form.ts';
import { type Imported, importedFrom, nameOfRefused } from '../../exchange/imported.ts';
import { isCodedMail, textOfMail } from '../../exchange/mail.ts';
import { type OfficeLine, officeLines, textOfLines } from '../../exchange/office.ts';
import { productsIn } from '../../exchange/startups.ts';
import { tellsAProduct } from '../../exchange/tells-a-product.ts';
import { didYouMean } from '../../french/nearest.ts';
import { enumerate, plural, quote, typedName, visible } from '../../french/typography.ts';
import { slug } from '../../interview/identifier.ts';
import { unanswered } from '../../interview/missing.ts';
import { recordTodo } from '../../interview/record.ts';
import { checkSchema } from '../../judge/schema-check.ts';
import { isPhase, PHASE_WORDS } from '../../model/phase.ts';
import { shownValue } from '../../model/shown-value.ts';
import { decode, decodeOther, SIZE_LIMIT } from '../../source/decode.ts';
import { setValue } from '../../source/edit.ts';
import { isPage } from '../../source/markdown/html.ts';
import { type Published, readMarkdown } from '../../source/markdown/read-markdown.ts';
import { cellsOfSheet } from '../../source/markdown/sheet.ts';
import { fichesIn } from '../../source/markdown/short-answers.ts';
import { isKeyed, otherFile } from '../../source/other-file.ts';
import { type Snapshot, snapshotOf } from '../../source/snapshot.ts';
import { DOCUMENT_MARK, isOurs, looksLikeYaml, markdownKind } from '../../source/text-kind.ts';
import { saysNothing } from '../../text/hollow.ts';
import type { ImportFlags } from '../args/flags.ts';
import { baseName, isTextName } from '../files/names.ts';
import { textOf } from '../files/opened-fiche.ts';
import { refuseOtherKinds } from '../files/other-kinds.ts';
import type { FileContent, Io } from '../ports.ts';
import { UserError } from '../user-error.ts';

/** A document of an office suite weighs more than what it says. */
const DOCUMENT_LIMIT = 20_000_000;

interface Taken {
  snapshot: Published;
  identifiant: string | null;
  contact: Parameters<typeof importedFrom>[1]['contact'];
  /** It was not in UTF-8. */
  isOdd?: true;
  /** How a place is told to the person. */
  where(line: number): string;
}

/** Parts of a fiche without which a name and a contact are those of anything. */
const TOLD = /^(?:probleme|usagers|solution|deploiement|impact|pire_scenario|portage\.recit|resume|arret)/;

/** Throws `UserError`; nothing is written then. */
export async function importFiche(source: string, flags: ImportFlags, io: Io): Promise<number> {
  const path = flags.output ?? 'fiche.yaml';
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
    throw new UserError(
      `${quote(source)} : aucune réponse n’y a été trouvée. On n’y voit ni problème, ni solution, ni usagers. Mettez un titre au début de chaque partie, sur une ligne à part : « Problème », puis « Solution ». Rien n’a été écrit.`,
    );
  const { fiche, refused } = written(imported, today);
  if (path === '-') io.stdout.write(fiche.text);
  else io.files.write(path, fiche.text);
  io.stderr.write(report(source, path, imported, { fiche, refused }, taken));
  return 0;
}

function takenFrom(source: string, content: FileContent, flags: ImportFlags): Taken {
  const lines = content.ok ? officeLines(content.bytes) : null;
  if (lines === 'locked')
    throw new UserError(
      `${quote(source)} est protégé par un mot de passe. Ouvrez-le, enregistrez-le sans mot de passe, puis recommencez. Rien n’a été écrit.`,
    );
  if (lines !== null) {
    const form = formOf(lines);
    return { ...takenLines(form?.lines ?? lines, 'paragraphe'), contact: form?.contact ?? {} };
  }
  refuseOtherKinds(source, content);
  const sized: FileContent =
    content.ok && content.bytes.length > SIZE_LIMIT && !/\.json$/i.test(source)
      ? { ok: false, failure: 'too-long', size: content.bytes.length }
      : content;
  const start = sized.ok ? new TextDecoder().decode(sized.bytes.subarray(0, 1000)) : '';
  const isOurs = sized.ok && (isPage(start) || otherFile(sized.bytes) === null);
  const odd = isOurs && !decode(sized.bytes).ok ? decodeOther(sized.bytes) : null;
  const isList = (/\.json$/i.test(source) || isPage(start)) && sized.ok;
  const text = odd ?? (isList ? new TextDecoder().decode(sized.bytes) : textOf(source, sized));
  const taken = /\.csv$/i.test(source) ? takenSheet(text) : takenText(source, text, flags);
  return odd === null ? taken : { ...taken, isOdd: true };
}

function takenText(source: string, text: string, flags: ImportFlags): Taken {
  const where = (line: number) => `ligne ${line}`;
  const product = productFrom(source, text, flags.id);
  if (product !== null) return { snapshot: readMarkdown(product.text), identifiant: product.id, contact: {}, where };
  if (DOCUMENT_MARK.test(text))
    throw new UserError(
      `${quote(source)} a été écrit par fiche. Un questionnaire rempli se donne ainsi : fiche init --answers ${typedName(source)}. Rien n’a été écrit.`,
    );
  const isText = markdownKind(text) !== null;
  if (!isText && looksLikeYaml(text) && isOurs(text))
    throw new UserError(`${quote(source)} est déjà une fiche. Pour la compléter : fiche edit ${typedName(source)}`);
  if (!isText && /\.ya?ml$/i.test(source) && isKeyed(text))
    throw new UserError(
      `${quote(source)} est du YAML, et aucune de ses clés n’est celle d’une fiche. Est-ce le bon fichier ? Rien n’a été écrit.`,
    );
  const form = formOf(text.split(/\r?\n/).map((line, rank) => ({ text: line, paragraph: rank + 1, isTight: true })));
  if (form !== null) return { ...takenLines(form.lines, 'ligne'), contact: form.contact };
  const isPublished = isText && /^\ufeff?---/.test(text) && isTextName(source);
  return { snapshot: readMarkdown(text), identifiant: isPublished ? baseOf(source) : null, contact: {}, where };
}

/** Its lines are those that its author saw, not those of the file. */
function takenMail(source: string, text: string, flags: ImportFlags): Taken {
  return { ...takenText(source, text, flags), where: (line) => `ligne ${line} du message` };
}

function takenSheet(text: string): Taken {
  const bare = text.replace(/^\ufeff/, '');
  const where = (line: number) => `ligne ${line}`;
  return { snapshot: readMarkdown(bare, cellsOfSheet(bare)), identifiant: null, contact: {}, where };
}

/** `unit`: what the source counts its places in. */
function takenLines(lines: readonly OfficeLine[], unit: string): Omit<Taken, 'contact'> {
  const { text, paragraphs } = textOfLines(lines);
  const where = (line: number) => `${unit} ${paragraphs[line - 1] ?? line}`;
  return { snapshot: readMarkdown(text), identifiant: null, where };
}

function productFrom(source: string, text: string, id: string | undefined): { id: string; text: string } | null {
  // « [TOC] », « [[_TOC_]] », « [Brouillon] » begin a text.
  if (
    !/^\s*(?:\{\s*(?:["}]|$)|\[\s*(?:[{\]"]|\[\s*[[{"\]\d-]|-?\d+(?:\.\d+)?\s*[,\]]|$))/.test(
      text.replace(/^\ufeff/, ''),
    )
  ) {
    if (id === undefined) return null;
    throw new UserError(`--id choisit un produit dans une liste JSON ; ${quote(source)} n’en est pas une.`);
  }
  let document: unknown;
  try {
    document = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw new UserError(
      `${quote(source)} commence comme du JSON et ne se lit pas. Retéléchargez-le, puis recommencez.`,
    );
  }
  const products = productsIn(document, baseOf(source));
  if (products.length === 0)
    throw new UserError(`${quote(source)} ne contient aucun produit de la liste des startups.`);
  const [first] = products;
  if (id === undefined && products.length === 1 && first !== undefined) return first;
  if (id === undefined)
    throw new UserError(
      `${quote(source)} contient ${plural(products.length, 'produit')}. Choisissez-en un : --id ${typedName(first?.id ?? '')}`,
    );
  const found = products.find((one) => one.id === id);
  if (found !== undefined) return found;
  const hint = didYouMean(
    id,
    products.map((one) => one.id),
  );
  throw new UserError(`Aucun produit ne s’appelle ${quote(id)}.${hint}`);
}

/** « pain-du-soir.json » -> `pain-du-soir`. */
function baseOf(source: string): string {
  return source === '-' ? 'produit' : baseName(source).replace(/\.[^.]+$/, '');
}

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
  const placed = imported.understood.map(({ field, value, place }) => {
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
    path === '-' ? '' : `${quote(path)} est écrit. Chaque réponse est à confirmer : fiche edit ${typedName(path)}`,
    '',
  ].join('\n');
}
