/** What a text calls its service: in its title, above its first part, in a sentence. */
import type { Span } from '../position.ts';
import type { Block } from './block.ts';
import { nameGiven, nameSaid } from './name-said.ts';
import type { Section } from './prose.ts';
import { isNamed, nameAbove, nameIn } from './short-answers.ts';
import type { Topic } from './topics.ts';

export interface Answer {
  answer: string;
  place: Span;
}

/** Longest name, when no sign of Markdown says that it is one. */
const NAME = 50;

/** With what kind of document it is. */
const LONGEST_TITLE = 70;

/** The first row of a sheet: « Question », « Réponse ». */
const HEADS =
  /^(?:questions?|rubriques?|champs?|parties?|th[èe]mes?|blocs?|cases?|sections?|items?)(?:[ \t;,|]{1,9}(?:vo(?:s|tre) )?(?:r[ée]ponses?|contenus?|textes?|valeurs?)\b|$)/i;

/** The block that names the service; null when the text has no title. */
export function titleOf(sections: readonly Section[]): Block | null {
  const first = sections.find(({ level }) => level === 1);
  if (first !== undefined && !first.isNamed) return first.title;
  const [start, next] = sections;
  // « Slide 1 – Ma cantine »: the first line is marked as the parts are, and names none.
  if (start?.title && !start.isNamed && start.level > 6 && next !== undefined && !/[.?!]$/.test(start.heading))
    return start.title.text.length <= LONGEST_TITLE ? start.title : null;
  const [block] = start?.blocks ?? [];
  if (block !== undefined && HEADS.test(block.text)) return null;
  const isName =
    start?.title === null &&
    next !== undefined &&
    block?.kind === 'text' &&
    block.text.length <= NAME &&
    !/[.;,:!?]$/.test(block.text) &&
    // « Réf. : votre demande » names what it says, and no service.
    (!/^[^:]{2,25}[ \u00a0]?:/.test(block.text) || isNamed(block.text));
  return isName && (start.blocks.length === 1 || block.bold.some(([from, to]) => from === 0 && to >= block.text.length))
    ? block
    : null;
}

/** What is written above the first part names the service, in the subject of a mail or between quotation marks. */
export function aboveOf(sections: readonly Section[]): Answer | null {
  const first = sections.findIndex(({ isNamed, topic }) => isNamed && topic !== 'autre');
  for (const { heading, title, blocks } of sections.slice(0, Math.max(0, first))) {
    const named = title !== null && isNamed(heading) ? nameIn(heading) : null;
    if (title !== null && named !== null) return { answer: named, place: title.span };
    for (const block of blocks) {
      const answer =
        (isNamed(`${heading} : `) ? nameIn(block.text) : null) ??
        nameAbove(heading === '' ? block.text.split('\n') : [`${heading} : ${block.text}`]);
      if (answer !== null) return { answer, place: block.span };
    }
  }
  return null;
}

/** « Feu Vert », « Bibli’Alerte »: no long word in small letters. */
const CAPITALISED = /^\p{Lu}[\p{L}\p{N}’'-]*(?: (?:\p{Lu}[\p{L}\p{N}’'-]*|\p{Ll}{1,3}|\d+)){0,4}$/u;

/** « Objet : le bibliobus prévient », among the heads of a mail. */
export function subjectOf(text: string): Answer | null {
  const found = /^\*{0,2}(?:objet|sujet|subject)[ \u00a0\u202f]?:\*{0,2}[ \t]{0,9}(\S[^\n]{1,200})$/im.exec(text);
  const name = found === null ? null : nameAbove([found[0].replace(/\*\*/g, '')]);
  // « Quelques questions avant vendredi » is about it, and no name of it.
  const isName = name !== null && (/[«"“]/.test(found?.[0] ?? '') || CAPITALISED.test(name));
  return found === null || name === null || !isName
    ? null
    : { answer: name, place: [found.index, found.index + found[0].length] };
}

/** Where the service is told, a sentence may name it. */
const TELLS_OF_IT: ReadonlySet<Topic> = new Set(['nom', 'solution', 'resume']);

export function saidOf(sections: readonly Section[]): Answer | null {
  return firstOf(sections, (text, topic) => nameSaid(text, TELLS_OF_IT.has(topic)));
}

/** « J’appelle ça Relais », where the service is told: whatever the title of the document. */
export function givenIn(sections: readonly Section[]): Answer | null {
  return firstOf(sections, (text, topic) => (TELLS_OF_IT.has(topic) ? nameGiven(text, true) : null));
}

function firstOf(sections: readonly Section[], read: (text: string, topic: Topic) => string | null): Answer | null {
  for (const { topic, blocks } of sections)
    for (const { text, span } of blocks) {
      const answer = read(text, topic);
      if (answer !== null) return { answer, place: span };
    }
  return null;
}
