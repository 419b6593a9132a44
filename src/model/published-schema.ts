/** The schema as any validator takes it, however strict: without our annotations, its formats as the patterns that they are. */
import patterns from './patterns.json' with { type: 'json' };

/** `source`: the schema as we write it, JSON. */
export function publishedSchema(source: string): string {
  return `${JSON.stringify(JSON.parse(source, published), null, 2)}\n`;
}

/** Called for each value from the leaves up; `this` holds it. What is undefined is left out. */
function published(this: Record<string, unknown>, key: string, value: unknown): unknown {
  if (key === 'x-fiche') return undefined;
  // A field may be called `format`, and is an object then.
  if (key !== 'format' || typeof value !== 'string' || !isFormat(value)) return value;
  this.pattern = `^${patterns[value]}$`;
  return undefined;
}

function isFormat(name: string): name is keyof typeof patterns {
  return Object.hasOwn(patterns, name);
}
