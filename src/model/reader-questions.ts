/** What a reader asks of the text of a published fiche, and what was heard. */

/** Each rule that serves one says when it speaks. */
export const READER_QUESTIONS = [
  'probleme_quantifie',
  'usagers_precis',
  'souffrance_usager',
  'probleme_techno',
  'solution_present',
  'solution_concrete',
  'existant_cite',
  'premiers_usagers',
  'objectif_chiffre_date',
  'indicateur_impact',
  'indicateur_usage',
  'passage_echelle',
  'dependance_externe',
  'portage',
] as const;
export type ReaderQuestion = (typeof READER_QUESTIONS)[number];

/** Parts of a fiche that questions are asked of, whatever the headings. */
const ZONES = ['mission', 'problem', 'solution', 'rollout', 'goals', 'impact', 'end', 'other'] as const;
export type Zone = (typeof ZONES)[number];

/** One sentence of a published text. */
export interface Passage {
  zone: Zone;
  text: string;
  /** Of its section; empty where there is none. */
  heading: string;
  /** A bullet, a cell of a table. */
  isItem: boolean;
}

/** What was heard of one question. */
export interface Answered {
  yes: boolean;
  /** Rank of the sentence that comes nearest to an answer; null of an empty text. */
  rank: number | null;
}

export type PublishedReading = Readonly<Record<ReaderQuestion, Answered>>;

/** What reads the prose of a published fiche. */
export interface PublishedReader {
  /** Sentences, with their places. */
  cut(text: string): { text: string; start: number; end: number }[];
  /** A whole text. `name`: of the service, which is nobody's partner nor alternative. */
  read(passages: readonly Passage[], name: string): PublishedReading;
}
