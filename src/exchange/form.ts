/** The official form of the online course: its own sentences, which nobody answers, and its questions. */
import { plain } from '../french/fold.ts';
import { literal, type OfficeLine } from './office.ts';

/** Each is a heading, whatever its style in the document. */
const QUESTIONS =
  /^(?:\d{1,2} ?[./)] ?)?(?:quel est le .{0,3}drame|quelle est votre solution potentielle|comment allez-vous (?:deployer|accelerer|aller les chercher|mesurer votre impact)|qui seront vos premiers (?:clients|usagers|utilisateurs)|quels arguments allez-vous|quel sera l'impact positif|au bout de (?:3|trois) mois|donnez (?:3|trois) mesures|creez la premiere version|decrivez le pire|quelles sont les petites actions)/;

/** What the form explains, and its lines of contact. */
const INSTRUCTIONS =
  /^(?:commencez par .{0,3}chaque annee|expliquez-?\s?la au present|donnez-lui un nom|insistez sur ce qui fait|qui seront vos premiers usagers \? vos|qui seront vos premiers usagers et vos premiers partenaires|pour cette sequence vous pouvez|autre formulation de cette question|attention il est interdit|acceder a la sequence|temoignage|.{0,3}convaincre son sponsor|.{0,3}la strategie d'open|.{0,3}l'impact de maintenant|.{0,3}maitriser les imprevus|.{0,3}lancez-vous avec|avec lauren|par (?:clelia pienne|pierre de maulmont|daniel balmy|philippe vrignaud)|pourquoi seront-ils volontaires ?\?$|module [12]\b|(?:sequence )?\d(?:re|e|eme)? ?(?:sequence)? ?[–-] |sequence \d|une fois completee|fiche produit du mooc|transmettez nous)/;

/** What stands right under it is the name, if it is as short as one. */
const ASKS_NAME = /^donnez-lui un nom/;

function isName(text: string): boolean {
  return text !== '' && text.split(/\s+/).length <= LONGEST_NAME && !/[.?!:]$/.test(text);
}

/** In words. */
const LONGEST_NAME = 5;

const CONTACTS = ['nom', 'prenom', 'fonction', 'structure', 'mail'] as const;

/** What the form asks of the person. */
export type Contact = Partial<Record<(typeof CONTACTS)[number], string>>;

export interface Form {
  /** The questions made headings, an answer typed on the same line set under it, the form's own sentences gone. */
  lines: OfficeLine[];
  contact: Contact;
}

/** Null of a document that is not the form: most of its questions must be there. */
export function formOf(lines: readonly OfficeLine[]): Form | null {
  const contact: Contact = {};
  let questions = 0;
  let asksName = false;
  const last = lastContacts(lines);
  const kept = lines.flatMap((line, rank): OfficeLine[] => {
    const { text, paragraph, isTight } = line;
    const tight = isTight ? { isTight } : {};
    const bare = bareOf(text);
    const flat = plain(bare);
    const field = contactIn(flat);
    if (field !== undefined && last.get(field) === rank) {
      const said = bare.slice(bare.indexOf(':') + 1).trim();
      if (said !== '') contact[field] = said;
      return [];
    }
    // A question and its explanation may begin alike: the explanation is told first.
    if (INSTRUCTIONS.test(flat)) {
      asksName = ASKS_NAME.test(flat);
      return [];
    }
    if (asksName && isName(bare)) {
      asksName = false;
      return [{ text: `Nom : ${literal(bare)}`, paragraph }];
    }
    asksName &&= bare === '';
    if (!QUESTIONS.test(flat)) return [{ text, paragraph, ...tight }];
    questions += 1;
    const { question, answer } = splitAt(bare);
    const title = { text: `## ${literal(question)}`, paragraph, ...tight };
    return answer === '' ? [title] : [title, { text: literal(answer), paragraph, ...tight }];
  });
  return questions >= ENOUGH ? { lines: kept, contact } : null;
}

function bareOf(text: string): string {
  return text
    .replace(/^[\s#*-]+/, '')
    .replace(/(?<!\*)\*+$/, '')
    .replace(/\\(.)/g, '$1')
    .trim();
}

/** `flat`: without accents. */
function contactIn(flat: string): (typeof CONTACTS)[number] | undefined {
  return CONTACTS.find((name) => flat.startsWith(name) && /^ ?:/.test(flat.slice(name.length)));
}

/** The person is asked at the end: « Nom : Mains d’audience », higher up, is an answer. */
function lastContacts(lines: readonly OfficeLine[]): ReadonlyMap<string, number> {
  return new Map(lines.flatMap(({ text }, rank) => contactOf(text, rank)));
}

function contactOf(text: string, rank: number): [string, number][] {
  const field = contactIn(plain(bareOf(text)));
  return field === undefined ? [] : [[field, rank]];
}

const ENOUGH = 3;

/** Somebody may have answered on the line of the question. */
function splitAt(text: string): { question: string; answer: string } {
  const mark = text.lastIndexOf('?');
  const rank = /^\d{1,2} ?[./)] ?/.exec(text)?.[0].length ?? 0;
  const stop = text.slice(rank).search(/[.:](?:\s|$)/);
  const end = mark === -1 && stop !== -1 ? rank + stop : mark;
  const answer = end === -1 ? '' : text.slice(end + 1).replace(/^[\s»”")]+/, '');
  return { question: answer === '' ? text : text.slice(0, end + 1), answer };
}
