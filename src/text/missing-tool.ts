/**
 * A lack, a need, a duty or a promise whose object is a tool: what the tool would mend is not said. By the words that
 * govern the tool, on its left, through articles, adjectives and adverbs; or by what is said of it, on its right.
 */
import { plain } from '../french/fold.ts';
import { sentences } from './sentences.ts';
import { toolPhrase } from './tool-phrases.ts';
import {
  ABSENCE,
  ABSENT,
  ADJECTIVES,
  AGED,
  AIM,
  ASKING,
  BADLY,
  BEFORE_TOOL,
  CLAUSE,
  COMPLEMENT,
  COMPUTERISED,
  COMPUTERISING,
  DEFINITE,
  DEPRIVED,
  DUTY,
  EQUIPPED,
  GETTING,
  HAVING,
  INDEFINITE,
  INTEROPERABLE,
  IS,
  LACKING,
  MAKING,
  MAKING_OF,
  MUST,
  NOT,
  PROMISES,
  SET_ASIDE,
  SETTING_UP,
  USED,
  WANTED,
  WISHING,
} from './tool-words.ts';
import { type Tool, toolsIn, type Word, wordsOf } from './tools.ts';
import { leftOf, withSubject, wordBefore } from './word-order.ts';

/** The words of the first sentence that says so, as they were written; null when none does. */
export function missingTool(text: string): string | null {
  for (const sentence of sentences(text)) {
    const flat = plain(sentence);
    if (SET_ASIDE.test(flat)) continue;
    const words = wordsOf(flat);
    const found = saidOfTool(words) ?? saidOfMaking(words);
    if (found === null) {
      const phrase = toolPhrase(flat);
      if (phrase !== null) return asWritten(sentence, flat, ...phrase);
      continue;
    }
    const [from, to] = found;
    return asWritten(sentence, flat, (words[from] as Word).start, (words[to] as Word).end);
  }
  return null;
}

/** A need that is nothing but a tool: « un vrai logiciel de caisse », « disposer d’un portail ». */
export function needsTool(text: string): string | null {
  const flat = plain(text);
  const words = wordsOf(flat);
  const [tool] = toolsIn(words);
  if (tool === undefined) return null;
  const before = words.slice(0, tool.from);
  const isAlone = before.every(({ text: word, bare }) => BEFORE_TOOL.has(word) || ADJECTIVES.has(bare));
  return isAlone ? asWritten(text, flat, 0, (words[tool.to] as Word).end) : null;
}

/** Ranks of the first and last word. */
type Phrase = readonly [from: number, to: number];

function saidOfTool(words: readonly Word[]): Phrase | null {
  for (const tool of toolsIn(words)) {
    const group = groupOf(words, tool);
    const from = governor(words, group);
    // « sans compte à créer ni appli à installer »: what nobody has to do.
    if (words[from ?? -1]?.text === 'ni' && words[tool.to + 1]?.text === 'a') continue;
    if (from !== null) return [from, tool.to];
    const to = saidAfter(words, tool, group);
    if (to !== null) return [group.from, to];
  }
  return null;
}

interface Group {
  /** Rank of its first word: an article, an adjective, or the tool. */
  from: number;
  indefinite: boolean;
  negated: boolean;
  magic: boolean;
}

function groupOf(words: readonly Word[], tool: Tool): Group {
  let from = tool.from;
  while (ADJECTIVES.has(words[from - 1]?.bare ?? '')) from -= 1;
  const articles: string[] = [];
  while (from > 0 && isArticle(words[from - 1] as Word)) {
    from -= 1;
    articles.unshift((words[from] as Word).text);
  }
  return {
    from,
    indefinite: articles.every((one) => INDEFINITE.has(one)),
    negated: articles.some((one) => NOT.has(one)),
    magic: tool.magic,
  };
}

const isArticle = ({ text }: Word) => INDEFINITE.has(text) || DEFINITE.has(text);
/** Rank of the word that makes the group lacking, needed, due or promised; null when none does. */
function governor(words: readonly Word[], group: Group): number | null {
  const direct = governorAt(words, group.from - 1, group);
  if (direct !== null) return direct;
  const past = beforeComplement(words, group);
  const far = past === null ? null : (lack(words, past, group) ?? asked(words, past, group));
  if (far !== null) return far;
  if (!/^(?:et|ou|ni|,)$/.test(words[group.from - 1]?.text ?? '')) return null;
  if (words[group.from - 1]?.text === 'ni') return group.from - 1;
  for (let at = group.from - 2; at >= Math.max(0, group.from - 8); at--) {
    if (!INDEFINITE.has(words[at]?.text ?? '')) continue;
    const found = lack(words, at - 1, group);
    if (found !== null) return found;
  }
  return null;
}

/** « réclament depuis dix ans un… », « manque aux greffes un… »: rank of what stands before such a complement. */
function beforeComplement(words: readonly Word[], group: Group): number | null {
  if (!/^(?:une?|des)$/.test(words[group.from]?.text ?? '')) return null;
  for (let at = group.from - 2; at >= Math.max(0, group.from - 5); at--)
    if (COMPLEMENT.has(words[at]?.text ?? '')) return at - 1;
  return null;
}

function governorAt(words: readonly Word[], at: number, group: Group): number | null {
  return lack(words, at, group) ?? asked(words, at, group) ?? made(words, at, group) ?? promised(words, at);
}

function lack(words: readonly Word[], from: number, group: Group): number | null {
  const { at, negated } = leftOf(words, from);
  const word = words[at];
  if (negated && group.indefinite && (word === undefined || CLAUSE.has(word.text))) return at + 1;
  if (word === undefined) return null;
  if (ABSENCE.has(word.bare) || DEPRIVED.has(word.bare)) return at;
  if (!group.indefinite) return null;
  if (word.text === 'sans' || LACKING.test(word.text)) return withSubject(words, at);
  if (word.bare === 'besoin') return at;
  if (word.text === 'en' && /^(?:besoin|manque|sous-equipe|equipement)/.test(words[at - 1]?.bare ?? '')) return at - 1;
  if (!negated && MUST.test(word.text)) return withSubject(words, at);
  const isDenied = negated || group.negated || words.slice(Math.max(0, at - 3), at).some(({ text }) => NOT.has(text));
  const denied = wordBefore(words, at, 6, /^(?:ne|n')$/);
  if (isDenied && denied !== null && (HAVING.test(word.text) || EQUIPPED.has(word.bare))) return denied;
  return negated && word.text === 'non' ? at : null;
}

function asked(words: readonly Word[], from: number, group: Group): number | null {
  const { at, negated } = leftOf(words, from);
  const text = words[at]?.text ?? '';
  if (!group.indefinite || negated || words[at - 1]?.text === 'qui') return null;
  if (IS.has(text)) return presented(words, at);
  if (text === ':') return wordBefore(words, at, 2, AIM);
  return ASKING.test(text) || text === 'attente' ? at : null;
}

/** « l’idéal serait un », « ce qu’il manque, c’est un »: rank of what calls for it. */
function presented(words: readonly Word[], at: number): number | null {
  const called = wordBefore(words, at, 3, IDEAL);
  return called ?? (words[at - 1]?.text === "c'" ? wordBefore(words, at, 6, LACKED) : null);
}

const IDEAL = /^(?:ideal|reve|mieux|objectif|ambition|besoin|priorite|attente)$/;
const LACKED = /^(?:manque|manquait|faut|faudrait|faudra)$/;

function made(words: readonly Word[], from: number, group: Group): number | null {
  const { at } = leftOf(words, from);
  const word = words[at];
  if (word === undefined) return null;
  const isSetUp = SETTING_UP.has(word.text) && words[at - 2]?.text === 'mettre';
  if (MAKING.has(word.text) || isSetUp) return wordBefore(words, at, 6, WISHING) ?? wordBefore(words, at, 4, DUTY);
  if (GETTING.has(word.text)) return wordBefore(words, at, 4, WISHING) ?? wordBefore(words, at, 2, ASKING);
  if (!group.indefinite || !MAKING_OF.has(word.bare)) return null;
  const wished = wordBefore(words, at, 6, WISHING) ?? wordBefore(words, at, 6, MUST);
  if (wished !== null) return wished;
  const after = words.slice(group.from, group.from + 14);
  return after.some(({ text }) => isConditional(text) || text === 'impose' || WANTED.has(text)) ? at : null;
}

function promised(words: readonly Word[], from: number): number | null {
  const word = words[from];
  if (word === undefined) return null;
  if (PROMISES.has(word.bare)) return from;
  if (/^(?:parti|profit|avantage)$/.test(word.text)) return wordBefore(words, from, 2, /^tir/);
  if (word.text === 'par' && USED.test(words[from - 1]?.text ?? ''))
    return wordBefore(words, from, 5, /^(?:pas|peu|jamais|non|aucune?)$/);
  const isOffered = word.text === 'par' || word.text === 'represente';
  return isOffered ? wordBefore(words, from, 3, /^(?:potentiel|opportunit|promesse|possibilit|apport|benefice)/) : null;
}

/** Rank of the last word of what is said of the tool: that it lacks, is wanted, would change everything. */
function saidAfter(words: readonly Word[], tool: Tool, group: Group): number | null {
  const isSubject = group.from === 0 || CLAUSE.has(words[group.from - 1]?.text ?? '');
  for (let at = tool.to + 1; at <= Math.min(tool.to + 5, words.length - 1); at++) {
    const { text, bare } = words[at] as Word;
    const before = words[at - 1]?.text ?? '';
    if (ABSENT.has(bare) && (at <= tool.to + 2 || IS.has(before))) return at;
    if (AGED.has(bare) && (at <= tool.to + 2 || IS.has(words[leftOf(words, at - 1).at]?.text ?? ''))) return at;
    const isDenied = words.slice(tool.to + 1, at + 2).some((one) => NOT.has(one.text));
    if (isSubject && isDenied && INTEROPERABLE.test(bare)) return NOT.has(words[at + 1]?.text ?? '') ? at + 1 : at;
    if (text === 'defaut' && /^f(?:ait|ont)$/.test(words[leftOf(words, at - 1).at]?.text ?? '')) return at;
    if (CLAUSE.has(text) && text !== ',') return null;
    if (USED.test(text) && words.slice(tool.to, at).some((one) => NOT.has(one.text) || one.text === 'peu')) return at;
    if (!isSubject || !(group.indefinite || group.magic)) continue;
    if (isConditional(text) || (WANTED.has(bare) && IS.has(before))) return at;
    if (group.negated && /^(?:ne|n')$/.test(text)) return at + 1 < words.length ? at + 1 : at;
    if (text === 'manque' || text === 'manquent' || text === 'impose') return at;
  }
  return null;
}

/** « aurait perdu » tells a rumour, not a promise. */
function isConditional(word: string): boolean {
  return /rai(?:t|ent)$/.test(word) && !/^(?:aurai|serai|etai|paraitrai)/.test(word);
}

/** Without naming a tool: to be computerised, or badly equipped. */
function saidOfMaking(words: readonly Word[]): Phrase | null {
  for (const [at, { text, bare }] of words.entries()) {
    const wished = COMPUTERISING.has(text)
      ? (wordBefore(words, at, 4, WISHING) ?? wordBefore(words, at, 3, MUST))
      : null;
    if (wished !== null) return [wished, at];
    const denied = COMPUTERISED.test(text) ? wordBefore(words, at, 4, /^(?:pas|jamais|non)$/) : null;
    if (denied !== null) return [denied, at];
    if (/^sous-outille/.test(bare)) return [at, at];
    if (/^outillee?$/.test(bare) && BADLY.has(words[at - 1]?.text ?? '')) return [at - 1, at];
  }
  return null;
}

/** With its accents, where the two versions have the same length. */
function asWritten(sentence: string, flat: string, from: number, to: number): string {
  const trimmed = sentence.trim();
  return (flat.length === trimmed.length ? trimmed : flat).slice(from, to);
}
