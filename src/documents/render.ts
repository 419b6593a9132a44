/** The only door to `handlebars`: an engine of its own for each rendering, which sees nothing but the view and its folder. */
import Handlebars from 'handlebars';

export interface Template {
  /** As a message names it. */
  name: string;
  text: string;
  /** The text of another template of the same folder; null when there is none. */
  partial(name: string): string | null;
}

/** A template that asks for what is not there, or does not read. `line`: 1-based, when it is known. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';
  constructor(
    readonly template: string,
    readonly line: number | null,
    message: string,
  ) {
    super(message);
  }
}

const PARTIAL = /\{\{~?#?>\s{0,9}([^\s}]{1,200})/g;
const SAFE_NAME = /^[a-z0-9_-]{1,60}(?:\/[a-z0-9_-]{1,60}){0,3}$/i;

/**
 * Nothing is escaped here: each view is, for its format. What the view does not hold is an error, its own properties alone
 * are seen, and there is no helper but `if`, `unless`, `each`, `with`. Throws `TemplateError`.
 */
export function renderTemplate(template: Template, view: object): string {
  const engine = Handlebars.create();
  engine.unregisterHelper('log');
  engine.unregisterHelper('lookup');
  const partials = new Map<string, string>();
  collect(template, template.text, partials);
  for (const [name, text] of partials) engine.registerPartial(name, text);
  try {
    return engine.compile(template.text, OPTIONS)(bare(view), {
      allowProtoPropertiesByDefault: false,
      allowProtoMethodsByDefault: false,
    });
  } catch (error) {
    throw explained(error, template, partials);
  }
}

const OPTIONS = {
  noEscape: true,
  strict: true,
  preventIndent: true,
  knownHelpersOnly: true,
  knownHelpers: { if: true, unless: true, each: true, with: true, log: false, lookup: false },
} as const;

/** Without prototypes: what is not the view's own is not there. */
function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  if (typeof value !== 'object' || value === null) return value;
  const held: Record<string, unknown> = Object.create(null);
  // The engine quotes it when it complains.
  Object.defineProperty(held, Symbol.toPrimitive, { value: () => 'view' });
  for (const [key, one] of Object.entries(value)) held[key] = bare(one);
  return held;
}

/** `text` alone, without any other of its folder. Throws `TemplateError`. */
export function render(text: string, view: object): string {
  return renderTemplate({ name: 'gabarit', text, partial: () => null }, view);
}

/** What it brings in, and what that brings in. */
function collect(template: Template, text: string, found: Map<string, string>, holders: readonly string[] = []): void {
  for (const [, name = ''] of text.matchAll(PARTIAL)) {
    if (name === '@partial-block') continue;
    const line = text.slice(0, text.indexOf(name)).split('\n').length;
    const refuse = (message: string) => new TemplateError(template.name, line, message);
    if (!SAFE_NAME.test(name)) throw refuse(`le morceau « ${name} » n’est pas du même dossier que ce gabarit`);
    if (holders.includes(name)) throw refuse(`le morceau « ${name} » se contient lui-même`);
    if (found.has(name)) continue;
    const held = template.partial(name);
    if (held === null) throw refuse(`le morceau « ${name} » n’existe pas à côté de ce gabarit`);
    found.set(name, held);
    collect(template, held, found, [...holders, name]);
  }
}

const NOT_DEFINED = /^"([^"]{1,200})" not defined in/;
const AT = /- (\d{1,9}):\d{1,9}$/;
const PARSE = /^Parse error on line (\d{1,9})/;

function explained(error: unknown, template: Template, partials: ReadonlyMap<string, string>): unknown {
  if (!(error instanceof Error)) return error;
  const missing = NOT_DEFINED.exec(error.message)?.[1];
  const line = Number(AT.exec(error.message)?.[1] ?? PARSE.exec(error.message)?.[1] ?? 0) || null;
  if (missing !== undefined) {
    // A line of a piece is told as one of the piece.
    const piece = [...partials].find(([, text]) => line !== null && text.split('\n')[line - 1]?.includes(missing));
    const isOwn = line !== null && template.text.split('\n')[line - 1]?.includes(missing);
    const name = isOwn || piece === undefined ? template.name : piece[0];
    return new TemplateError(name, line, `ce document n’a pas de « ${missing} »`);
  }
  const helper = /unknown helper (\S{1,200})/.exec(error.message)?.[1];
  if (helper !== undefined)
    return new TemplateError(template.name, line, `« ${helper} » ne s’emploie pas dans un gabarit`);
  if (error instanceof TemplateError) return error;
  // « {{#if}} » of nothing, a remark left open: the engine throws what it likes, with no line.
  const where = line === null ? 'le gabarit ne se lit pas : une accolade, un bloc ou un nom y manque' : READ_HERE;
  return new TemplateError(template.name, line, where);
}

const READ_HERE = 'le gabarit ne se lit pas à cet endroit';
