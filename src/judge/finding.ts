/** What a check says of a fiche, before it is placed in the text and after. */
import type { Axis } from '../model/axis.ts';
import type { Severity } from '../model/severity.ts';
import type { Who } from '../model/who.ts';
import type { Range } from '../source/position.ts';
import type { Flaw, Place } from '../source/source.ts';
import type { Kind } from './kind.ts';

/** What a check says, before it is placed in the text. */
export interface Finding extends Place {
  kind: Kind;
  /** See « Ids » in the contract. */
  rule: string;
  severity: Severity;
  /** A French sentence, ready to print. */
  message: string;
  /** Offsets of a second place that the message speaks of. */
  relatedOffsets?: readonly [number, number];
  why: string | null;
  ask: string | null;
  who: readonly Who[];
  criteria: readonly string[];
  /** Whether one of these criteria is among those that matter most. */
  core: boolean;
  axis: Axis | null;
  /** Of a requirement: the pointers of all that lacks. */
  missing?: readonly string[];
  /** Of a requirement: what was promised of it, a French sentence. */
  promise?: string;
  /** Of a requirement: the title of the answer that tells it already, in the person's own words. */
  told?: string;
}

/** A finding placed in its file, ready to be reported. */
export interface Diagnostic extends Omit<Finding, 'offsets' | 'relatedOffsets' | 'word' | 'on' | 'promise' | 'told'> {
  range: Range;
  /** A second place that the message speaks of. */
  related?: Range;
  /** First line of what the range covers, from the user's own text. */
  excerpt: string | null;
  /** Stable when lines are inserted above or list items reordered. */
  fingerprint: string;
  /** Only in a comparison with an earlier state: whether it was there already. */
  since?: 'new' | 'open';
}

/** A finding that no criterion asks for: no one in particular can tell. */
export function plainFinding(kind: Kind, rule: string, severity: Severity, message: string, place: Place): Finding {
  return {
    kind,
    rule,
    severity,
    message,
    ...place,
    why: null,
    ask: null,
    who: [],
    criteria: [],
    core: false,
    axis: null,
  };
}

/** What is wrong with the text itself is an error, always. */
export function flawFinding({ kind, rule, message, ...place }: Flaw): Finding {
  return plainFinding(kind, rule, 'error', message, place);
}
