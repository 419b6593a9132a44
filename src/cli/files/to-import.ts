/** What is given to import -> a text read by its headings, and how its places are told. */
import { formOf } from '../../exchange/form.ts';
import type { importedFrom } from '../../exchange/imported.ts';
import { type OfficeLine, officeLines, textOfLines } from '../../exchange/office.ts';
import { productsIn } from '../../exchange/startups.ts';
import { didYouMean } from '../../french/nearest.ts';
import { enumerate, plural, quote, typedName, visible } from '../../french/typography.ts';
import { decode, decodeOther, SIZE_LIMIT } from '../../source/decode.ts';
import { isPage } from '../../source/markdown/html.ts';
import { type Published, readMarkdown } from '../../source/markdown/read-markdown.ts';
import { cellsOfSheet, fichesOfSheet } from '../../source/markdown/sheet.ts';
import { isKeyed, isPatch, otherFile } from '../../source/other-file.ts';
import { DOCUMENT_MARK, isOurs, looksLikeYaml, markdownKind } from '../../source/text-kind.ts';
import type { ImportFlags } from '../args/flags.ts';
import { baseName, isTextName } from '../files/names.ts';
import { textOf } from '../files/opened-fiche.ts';
import { refuseOtherKinds } from '../files/other-kinds.ts';
import type { FileContent } from '../ports.ts';
import { UserError } from '../user-error.ts';

/** A document of an office suite weighs more than what it says. */
export const DOCUMENT_LIMIT = 20_000_000;

export interface Taken {
  snapshot: Published;
  identifiant: string | null;
  contact: Parameters<typeof importedFrom>[1]['contact'];
  /** It was not in UTF-8. */
  isOdd?: true;
  /** An official form; a product of the public list. */
  isForm?: true;
  isListed?: true;
  /** How a place is told to the person. */
  where(line: number): string;
}

/** Throws `UserError` of what holds no text, or several fiches. */
export function takenFrom(source: string, content: FileContent, flags: ImportFlags): Taken {
  const lines = content.ok ? officeLines(content.bytes) : null;
  if (lines === 'locked')
    throw new UserError(
      `${quote(source)} est protégé par un mot de passe. Ouvrez-le, enregistrez-le sans mot de passe, puis recommencez. Rien n’a été écrit.`,
    );
  if (lines !== null) {
    const form = formOf(lines);
    const taken = { ...takenLines(form?.lines ?? lines, 'paragraphe'), contact: form?.contact ?? {} };
    return form === null ? taken : { ...taken, isForm: true };
  }
  refuseOtherKinds(source, content);
  const start = content.ok ? new TextDecoder().decode(content.bytes.subarray(0, 1000)) : '';
  if (isPatch(start))
    throw new UserError(`${quote(source)} : ${otherFile(new TextEncoder().encode(start)) ?? ''} Rien n’a été écrit.`);
  const sized: FileContent =
    content.ok && content.bytes.length > SIZE_LIMIT && !/\.json$/i.test(source)
      ? { ok: false, failure: 'too-long', size: content.bytes.length }
      : content;
  const isOurs = sized.ok && (isPage(start) || otherFile(sized.bytes) === null);
  const odd = isOurs && !decode(sized.bytes).ok ? decodeOther(sized.bytes) : null;
  const isList = (/\.json$/i.test(source) || isPage(start)) && sized.ok;
  const text = odd ?? (isList ? new TextDecoder().decode(sized.bytes) : textOf(source, sized));
  const taken = /\.csv$/i.test(source) ? takenSheet(source, text) : takenText(source, text, flags);
  return odd === null ? taken : { ...taken, isOdd: true };
}

function takenText(source: string, text: string, flags: ImportFlags): Taken {
  const where = (line: number) => `ligne ${line}`;
  const product = productFrom(source, text, flags.id);
  if (product !== null) {
    const ofList = { isListed: true, where: () => quote(product.id) } as const;
    return { snapshot: readMarkdown(product.text), identifiant: product.id, contact: {}, ...ofList };
  }
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
  if (form !== null) return { ...takenLines(form.lines, 'ligne'), contact: form.contact, isForm: true };
  const isPublished = isText && /^\ufeff?---/.test(text) && isTextName(source);
  return { snapshot: readMarkdown(text), identifiant: isPublished ? baseOf(source) : null, contact: {}, where };
}

/** Its lines are those that its author saw, not those of the file. */
export function takenMail(source: string, text: string, flags: ImportFlags): Taken {
  return { ...takenText(source, text, flags), where: (line) => `ligne ${line} du message` };
}

function takenSheet(source: string, text: string): Taken {
  const bare = text.replace(/^\ufeff/, '');
  const where = (line: number) => `ligne ${line}`;
  const cells = cellsOfSheet(bare);
  const rows = fichesOfSheet(cells);
  if (rows.length > 1)
    throw new UserError(
      `${quote(source)} contient ${plural(rows.length, 'fiche')}, une par ligne : ${enumerate(
        rows.slice(0, SHOWN).map(({ text }) => quote(visible(text))),
        'et',
      )}${rows.length > SHOWN ? '…' : '.'} Gardez la première ligne, et une seule de ces lignes par fichier, puis recommencez. Rien n’a été écrit.`,
    );
  return { snapshot: readMarkdown(bare, cells), identifiant: null, contact: {}, where };
}

/** Names that a message gives. */
const SHOWN = 5;

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
      `${quote(source)} contient ${plural(products.length, 'produit')}. Choisissez-en un : --id ${typedName(first?.id ?? '')}${otherIds(products.slice(1))}`,
    );
  const found = products.find((one) => one.id === id);
  if (found !== undefined) return found;
  const hint = didYouMean(
    id,
    products.map((one) => one.id),
  );
  throw new UserError(`Aucun produit ne s’appelle ${quote(id)}.${hint}`);
}

function otherIds(others: readonly { id: string }[]): string {
  const shown = others.slice(0, SHOWN).map(({ id }) => visible(id));
  return `, ou ${shown.join(', ')}${others.length > SHOWN ? '…' : ''}`;
}

/** « pain-du-soir.json » -> `pain-du-soir`. */
function baseOf(source: string): string {
  return source === '-' ? 'produit' : baseName(source).replace(/\.[^.]+$/, '');
}
