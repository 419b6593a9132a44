/** Compiles the schema of a fiche to standalone code: compiling it at start-up would cost more than all the rest. The only door to `ajv`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';

/** @typedef {{ items?: Node, properties?: Record<string, Node>, [keyword: string]: unknown }} Node */

/** A date is every real day from 0000-01-01, leap years included. @type {Record<'email' | 'uri' | 'date', string>} */
const PATTERNS = JSON.parse(readFileSync('src/model/patterns.json', 'utf8'));

/** The annotations of ours; a misspelt one fails here. */
const ANNOTATION = {
  type: 'object',
  additionalProperties: false,
  properties: {
    question: { type: 'string', maxLength: 70 },
    non_demande: { type: 'string' },
    element: { type: 'string' },
    libelles: { type: 'object', additionalProperties: { type: 'string' } },
    requis: { type: 'string', pattern: '^[Rar.]{4}$' },
    si: {
      type: 'array',
      items: {
        type: 'object',
        required: ['champ'],
        additionalProperties: false,
        properties: {
          champ: { type: 'string' },
          dans: { type: 'array' },
          sauf: { type: 'array' },
          sinon: { type: 'boolean' },
        },
      },
    },
    ou: { type: 'string' },
    vide: { enum: ['reponse', 'a_justifier'] },
    zero: { enum: ['creux'] },
    criteres: { type: 'array', items: { type: 'string' } },
    raconte: { type: 'array', items: { type: 'string' } },
  },
};

/** @param {import('ajv').Options} options */
function createAjv(options = {}) {
  const ajv = new Ajv({ strict: true, allowUnionTypes: true, allErrors: true, messages: false, ...options });
  for (const [name, pattern] of Object.entries(PATTERNS)) ajv.addFormat(name, new RegExp(`^${pattern}$`));
  ajv.addKeyword({ keyword: 'x-fiche', metaSchema: ANNOTATION });
  return ajv;
}

/**
 * Writes the validator as an ES module. In a fiche most leaves are alike: shared, they compile to a tenth of the code.
 * @param {string} schemaFile
 * @param {string} outputFile
 * @param {(schema: Node) => Node} prepare
 */
export function compileValidator(schemaFile, outputFile, prepare = shared) {
  const schema = JSON.parse(readFileSync(schemaFile, 'utf8'));
  createAjv().compile(schema);
  const ajv = createAjv({ inlineRefs: false, code: { source: true, esm: true, lines: false } });
  const validate = ajv.compile(prepare(schema));
  const code = standalone.default(ajv, validate).replaceAll(UNUSED, '');
  writeFileSync(outputFile, `// Generated from ${schemaFile} by "npm run build".\n${code}\n`);
}

/** What keywords that the schema does not use would need, and what no sentence of ours tells. */
const UNUSED =
  /,parentData:[\w$]+,parentDataProperty:[^,]+,rootData(?=\})|, parentData, parentDataProperty, rootData=data(?=\})|schemaPath:"[^"]*",/g;

const ANNOTATIONS = ['title', 'description', 'examples', 'x-fiche'];

/**
 * For a schema that says itself what it shares.
 * @param {Node} schema
 */
export function asWritten(schema) {
  return schema;
}

/**
 * The same schema without its annotations, equal sub-schemas being written once.
 * @param {Node} schema
 * @returns {Node}
 */
function shared(schema) {
  /** @type {Map<string, string>} */
  const names = new Map();
  /** @type {Record<string, Node>} */
  const definitions = {};
  const refer = (/** @type {Node} */ node) => {
    const bare = strip(node);
    const text = JSON.stringify(bare);
    const name = names.get(text) ?? `d${names.size}`;
    names.set(text, name);
    definitions[name] ??= bare;
    return { $ref: `#/definitions/${name}` };
  };
  const strip = (/** @type {Node} */ node) => {
    /** @type {Node} */
    const bare = Object.fromEntries(Object.entries(node).filter(([key]) => !ANNOTATIONS.includes(key)));
    if (bare.items) bare.items = refer(bare.items);
    if (bare.properties) {
      bare.properties = Object.fromEntries(Object.entries(bare.properties).map(([key, one]) => [key, refer(one)]));
    }
    return bare;
  };
  const root = strip(schema);
  return { ...root, definitions };
}
