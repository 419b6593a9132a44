/** Compiles the schema of a fiche to standalone code: compiling it at start-up would cost more than all the rest. The only door to `ajv`. */
import { readFileSync, writeFileSync } from 'node:fs';
import Ajv from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';

/** Every real day from 0000-01-01, leap years included. */
const DATE =
  /^(?:\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))|(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$/;

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
        properties: { champ: { type: 'string' }, dans: { type: 'array' }, sauf: { type: 'array' } },
      },
    },
    ou: { type: 'string' },
    vide: { enum: ['reponse', 'a_justifier'] },
    criteres: { type: 'array', items: { type: 'string' } },
  },
};

export function createAjv(options = {}) {
  const ajv = new Ajv({ strict: true, allowUnionTypes: true, allErrors: true, messages: false, ...options });
  ajv.addFormat('date', DATE);
  ajv.addFormat('email', /^[^\s@<>(),;:"]+@[^\s@<>(),;:"]+\.[^\s@<>(),;:".]{2,}$/);
  ajv.addFormat('uri', /^https?:\/\/[^\s/?#.]+\.[^\s]+$/i);
  ajv.addKeyword({ keyword: 'x-fiche', metaSchema: ANNOTATION });
  return ajv;
}

/** Writes the validator as an ES module. */
export function compileValidator(schemaFile, outputFile) {
  const ajv = createAjv({ code: { source: true, esm: true, lines: false } });
  const validate = ajv.compile(JSON.parse(readFileSync(schemaFile, 'utf8')));
  writeFileSync(outputFile, `// Generated from ${schemaFile} by "npm run build".\n${standalone.default(ajv, validate)}\n`);
}
