/** The command line, once understood. */

import type { DocumentFormat, DocumentName } from '../../documents/document-names.ts';
import type { Depth } from '../../interview/agenda/depth.ts';
import type { Phase } from '../../model/phase.ts';
import type { Target } from './targets.ts';

/** What the person asked for, checked. */
export interface Handlers {
  home(): Promise<number>;
  lint(paths: string[], options: LintFlags): Promise<number>;
  explain(id: string): Promise<number>;
  /** All that `explain` takes, for shells to complete. */
  explainable(): Promise<string[]>;
  rules(options: { format: string }): Promise<number>;
  status(paths: string[], options: StatusFlags): Promise<number>;
  schema(): Promise<number>;
  init(path: string, options: InitFlags): Promise<number>;
  edit(path: string | undefined, options: EditFlags): Promise<number>;
  voir(path: string | undefined, options: ViewFlags): Promise<number>;
  voisins(path: string | undefined, options: VoisinsFlags): Promise<number>;
  exportFiche(path: string | undefined, options: ExportFlags): Promise<number>;
  phase(phase: Phase, path: string | undefined, options: PhaseFlags): Promise<number>;
  stop(path: string | undefined, options: StopFlags): Promise<number>;
  importFiche(source: string, options: ImportFlags): Promise<number>;
}

export interface LintFlags {
  /** Only what changed since the branch left this commit. */
  since?: string;
  /** Only what the next commit changes, as it changes it. */
  staged?: boolean;
  /** What standard input is called in the reports. */
  stdinFilename?: string;
  /** The commit or branch to compare with. */
  compare?: string;
  newOnly?: boolean;
  fix?: boolean;
  diff?: boolean;
  watch?: boolean;
  /** Folder of the pages of organisations that published fiches name. */
  organisations?: string;
  /** The configuration of all files, instead of the nearest. */
  config?: string;
  /** The file whose configuration is asked for; nothing is judged. */
  printConfig?: string;
  /** Whether reports of an earlier run may serve. */
  cache: boolean;
  targets: readonly Target[];
  phase?: Phase;
  gate?: boolean;
  today?: string;
  quiet?: boolean;
  /** Unfolds what readable formats only count. */
  all?: boolean;
  color: boolean;
  failOn: 'erreur' | 'avertissement' | 'conseil' | 'never';
  maxWarnings?: number;
}

export interface StatusFlags {
  format: 'text' | 'json' | 'html';
  /** Where to write the page. */
  output?: string;
  config?: string;
  today?: string;
}

export interface ExportFlags {
  /** Which document. */
  to?: DocumentName;
  format?: DocumentFormat;
  /** A file, or a folder for what makes two; `-` for standard output. */
  output?: string;
  /** With what the fiche confides. */
  internal?: boolean;
  /** The person's own template. */
  template?: string;
  /** Prints ours instead. */
  modele?: DocumentName | true;
  /** Id of the block to put on the clipboard. */
  copier?: string;
  today?: string;
}

export interface PhaseFlags {
  today?: string;
}

export interface StopFlags {
  /** `AAAA-MM-JJ`, instead of today. */
  date?: string;
  motif?: string;
  lecons?: string;
  reprise?: string;
  note?: string;
  today?: string;
}

export interface VoisinsFlags {
  format: 'text' | 'json';
  /** Folder of the fiches to compare with. */
  parmi?: string;
  today?: string;
}

export interface ImportFlags {
  /** Where to write; `-` for standard output. */
  output?: string;
  /** Which product of a list. */
  id?: string;
  today?: string;
}

interface TalkFlags {
  phase?: Phase;
  depth?: Depth;
  accessible?: boolean;
  today?: string;
}

export interface InitFlags extends TalkFlags {
  answers?: string;
  interactive: boolean;
  force?: boolean;
  /** Where to write the interview on paper; `-` for standard output. */
  questionnaire?: string;
}

export interface ViewFlags {
  /** With what the fiche confides. */
  internal?: boolean;
  today?: string;
}

export interface EditFlags extends TalkFlags {
  /** A letter to take point by point. */
  relecture?: string;
  section?: string;
  all?: boolean;
}
