/**
 * Reads a fiche: YAML text -> plain data, the place of every key and value, and what is wrong with the grammar.
 * The only module that knows the syntax tree of the `yaml` package; everything it hands out is our own.
 */
import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type Pair, parseAllDocuments, visit } from 'yaml';
import { formatNumber } from '../../french/numbers.ts';
import { plural } from '../../french/typography.ts';
import { fieldAt, keysBelow } from '../../model/fields.ts';
import { child, toFieldPath } from '../../model/pointer.ts';
import { lineStarts, rangeOf, type Span } from '../position.ts';
import type { Entry, Flaw, Source } from '../source.ts';
import { duplicateMessage, firstOfEach } from './duplicates.ts';
import { spanOf } from './error-span.ts';
import { ECHO_LINES, endOfLines, explainedErrors } from './errors.ts';
import { readEvents } from './events.ts';
import { aliasMessage, anchorMessage } from './references.ts';
import { emptyFile, grammar, holdsUnreadable, refusedAtSight } from './refused-at-sight.ts';
import { severalDocuments } from './several-documents.ts';

/** Ten times the longest fiche; beyond, what is meant is not a fiche, and judging it would take for ever. */
const MAX_ENTRIES = 10_000;

/** More than this and the rest is counted, not listed. */
const MAX_GRAMMAR_FINDINGS = 5;
/** Keys above, among which the group is looked for that one of them was taken out of. */
const FEW = 20;

/** `given`: the text of a file, its byte-order mark included. */
export function readYaml(given: string): Source {
  const text = given.startsWith('\ufeff') ? given.slice(1) : given;
  const reading = holdsUnreadable(text) ? null : readEvents(text, MAX_ENTRIES);
  return reading ? { text, ...reading, flaws: [], readable: true, opaque: new Set() } : explained(text);
}

/** The long way: what is unusual or wrong is told, with its place. */
export function explained(text: string): Source {
  const empty = { text, value: null, entries: new Map<string, Entry>(), opaque: new Set<string>() };
  const refused = refusedAtSight(text);
  if (refused !== null) return { ...empty, flaws: [refused], readable: false };
  const documents = parseAllDocuments(text, { prettyErrors: false, uniqueKeys: false, logLevel: 'silent' });
  const first = documents[0];
  if (!first) return { ...empty, flaws: [emptyFile(text)], readable: false };
  if (first.errors.length + first.warnings.length > 0) return new Broken(text, first);
  const others = documents.slice(1).filter((other) => other.contents !== null && !isEmptyScalar(other.contents));
  if (others[0]) {
    const flaw = severalDocuments(text, [first, ...others].map(keysOf), others[0].contents?.range?.[0] ?? 0);
    return { ...empty, flaws: [flaw], readable: false };
  }
  if (first.contents === null || isEmptyScalar(first.contents))
    return { ...empty, flaws: [emptyFile(text)], readable: false };
  const walk = new Walk(text);
  const value = walk.read(first.contents, '', null, false);
  if (walk.entries.size > MAX_ENTRIES) {
    const message = `Le fichier contient plus de ${formatNumber(MAX_ENTRIES)} lignes ou réponses. Une fiche tient en quelques pages : est-ce le bon fichier ?`;
    return { ...empty, flaws: [grammar('fichier/taille', message, [0, 0])], readable: false };
  }
  return { text, value, entries: walk.entries, opaque: walk.opaque, flaws: walk.findings(first), readable: true };
}

/** At its first level; none of what is no group of keys. */
function keysOf({ contents }: Pick<Document, 'contents'>): string[] {
  return isMap(contents) ? contents.items.map(({ key }) => (isScalar(key) ? String(key.value) : '')) : [];
}

/** A text whose grammar is broken: what is wrong is looked for once somebody asks, for many only ask whether it reads. */
class Broken implements Source {
  readonly value = null;
  readonly entries = new Map<string, Entry>();
  readonly opaque = new Set<string>();
  readonly readable = false;
  private told: { flaws: readonly Flaw[]; mended: string | null } | null = null;

  constructor(
    readonly text: string,
    private readonly document: Document.Parsed,
  ) {}

  get flaws(): readonly Flaw[] {
    return this.explanation.flaws;
  }
  get mended(): string | null {
    return this.explanation.mended;
  }
  private get explanation() {
    this.told ??= brokenGrammar(this.text, this.document);
    return this.told;
  }
}

function isEmptyScalar(node: unknown): boolean {
  return isScalar(node) && node.value === null;
}

/** One finding per mistake: the parser often reports the same one several times on neighbouring lines. */
function brokenGrammar(text: string, document: Document.Parsed): { flaws: Flaw[]; mended: string | null } {
  const quoted = quotedIn(text, document);
  const errors = [...document.errors, ...document.warnings]
    .map((error) => ({ code: error.code, span: spanOf(text, quoted, error.code, error.pos) }))
    .sort((a, b) => a.span[0] - b.span[0]);
  const kept: typeof errors = [];
  let reach = -1;
  for (const error of errors) {
    if (error.span[0] > reach) kept.push(error);
    reach = endOfLines(text, error.span[0], ECHO_LINES);
  }
  const { slips: all, mended } = explainedErrors(text, kept);
  const findings = all
    .slice(0, MAX_GRAMMAR_FINDINGS)
    .map(({ message, span }) => grammar('yaml/syntaxe', message, span));
  const rest = all.length - findings.length;
  const last = findings.at(-1);
  if (rest > 0 && last) last.message += ` Puis ${plural(rest, 'autre passage', 'autres passages')} à corriger ensuite.`;
  return { flaws: findings, mended };
}

/** Texts between quotation marks, in their order: looked for once, however many mistakes there are. */
function quotedIn(text: string, document: Document.Parsed): Span[] {
  const spans: Span[] = [];
  visit(document, {
    Scalar(_, { range }) {
      if (range && /["']/.test(text[range[0]] ?? '')) spans.push([range[0], range[2]]);
    },
  });
  return spans;
}

/** Turns the syntax tree into data and entries, and notes what YAML allows but a fiche does not. */
class Walk {
  readonly entries = new Map<string, Entry>();
  readonly opaque = new Set<string>();
  private readonly duplicates: Flaw[] = [];
  private readonly aliases: { name: string; span: Span; pointer: string }[] = [];

  private readonly starts: readonly number[];

  constructor(private readonly text: string) {
    this.starts = lineStarts(text);
  }

  read(node: Node | null, pointer: string, key: Span | null, inFlow: boolean): unknown {
    const within = inFlow || ((isMap(node) || isSeq(node)) && node.flow === true);
    if (this.entries.size > MAX_ENTRIES) return null;
    this.entries.set(pointer, { key, value: this.valueSpan(node), shape: shapeOf(node), flow: within, inFlow });
    if (isAlias(node)) {
      this.opaque.add(pointer);
      this.aliases.push({ name: node.source, span: this.valueSpan(node) ?? [0, 0], pointer });
      return `*${node.source}`;
    }
    if (isMap(node)) return this.readMap(node.items as Pair<Node, Node | null>[], pointer, within);
    if (isSeq(node))
      return node.items.map((item, index) => this.read(item as Node, child(pointer, index), null, within));
    return isScalar(node) ? (typeof node.value === 'bigint' ? Number(node.value) : node.value) : null;
  }

  private readMap(pairs: readonly Pair<Node, Node | null>[], pointer: string, flow: boolean): Record<string, unknown> {
    const data: Record<string, unknown> = Object.create(null);
    for (const [rank, pair] of pairs.entries()) {
      const name = isScalar(pair.key) ? String(pair.key.source ?? pair.key.value ?? '') : '?';
      const key = this.keySpan(pair.key);
      const at = child(pointer, name);
      if (this.entries.size > MAX_ENTRIES || this.duplicates.length > MAX_ENTRIES) break;
      const first = this.entries.get(at);
      if (first) {
        const group = groupAbove(pairs.slice(Math.max(0, rank - FEW), rank), pointer, name);
        this.duplicates.push(this.duplicate(name, at, first, key, group, addedBy(pair.value, at, this.entries)));
        continue;
      }
      const value = this.read(pair.value, at, key, flow);
      Object.defineProperty(data, name, { value, enumerable: true, writable: true, configurable: true });
    }
    return data;
  }

  private duplicate(
    name: string,
    pointer: string,
    first: Entry,
    again: Span,
    group: string | null,
    added: readonly string[],
  ): Flaw {
    const firstLine = rangeOf(this.starts, first.key ?? [0, 0]).start.line;
    const message = duplicateMessage(name, firstLine, group, added);
    return { ...grammar('yaml/cle-double', message, again, pointer), ...(first.key && { relatedOffsets: first.key }) };
  }

  findings(document: Document.Parsed): Flaw[] {
    return [...firstOfEach(this.text, this.duplicates, this.entries), ...this.anchorFindings(document)];
  }

  /** One finding per anchor, with its aliases; an alias without an anchor is one of its own. */
  private anchorFindings(document: Document.Parsed): Flaw[] {
    const anchors = new Map<string, Span>();
    visit(document, {
      Node: (_, node) => {
        const anchor = 'anchor' in node ? node.anchor : undefined;
        if (anchor && node.range && !anchors.has(anchor)) {
          const at = this.text.lastIndexOf(`&${anchor}`, node.range[0]);
          anchors.set(anchor, [at, at + anchor.length + 1]);
        }
      },
    });
    const findings: Flaw[] = [];
    for (const [name, span] of anchors) {
      const uses = this.aliases.filter((alias) => alias.name === name).length;
      findings.push(grammar('yaml/alias', anchorMessage(this.text.slice(span[0]), name, uses), span));
    }
    for (const alias of this.aliases.filter(({ name }) => !anchors.has(name))) {
      findings.push(grammar('yaml/alias', aliasMessage(alias.name), alias.span, alias.pointer));
    }
    return findings;
  }

  private keySpan(key: Node | null): Span {
    const range = key?.range;
    return range ? [range[0], range[1]] : [0, 0];
  }

  private valueSpan(node: Node | null): Span | null {
    const range = node?.range;
    if (!range || range[0] >= range[1]) return null;
    const end = range[0] + this.text.slice(range[0], range[1]).trimEnd().length;
    return end > range[0] ? [range[0], end] : null;
  }
}

/** Keys of a group written again that the first has not. */
function addedBy(value: Node | null, at: string, entries: ReadonlyMap<string, Entry>): string[] {
  const keys = isMap(value) ? value.items.map(({ key }) => (isScalar(key) ? String(key.value) : '')) : [];
  return keys.filter((key) => key !== '' && !entries.has(child(at, key))).slice(0, 4);
}

function shapeOf(node: Node | null): Entry['shape'] {
  if (isMap(node)) return 'map';
  if (isSeq(node)) return 'list';
  return node === null || (isScalar(node) && node.value === null) ? 'empty' : 'scalar';
}

/** The empty group under which a key stands, through others of the same group: its indentation took it out. */
function groupAbove(before: readonly Pair<Node, Node | null>[], pointer: string, name: string): string | null {
  for (const { key, value } of before.toReversed()) {
    const field = isScalar(key) ? fieldAt(toFieldPath(child(pointer, String(key.value)))) : undefined;
    if (field === undefined) continue;
    const isEmptyGroup = field.kind === 'object' && (value === null || isEmptyScalar(value));
    if (isEmptyGroup) return keysBelow(field.path).includes(name) ? field.name : null;
    if (field.kind === 'object' || field.kind === 'list') return null;
  }
  return null;
}
