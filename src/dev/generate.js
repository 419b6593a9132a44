/** Generates what is committed: the TypeScript type of a complete fiche, from its schema. */
import { readFileSync, writeFileSync } from 'node:fs';

const schema = JSON.parse(readFileSync('schemas/fiche.schema.json', 'utf8'));

function typeOf(node, indent) {
  const nullable = [node.type].flat().includes('null') ? ' | null' : '';
  return bareType(node, indent) + nullable;
}

function bareType(node, indent) {
  const type = [node.type].flat().find((name) => name !== 'null');
  if (node.enum)
    return node.enum
      .filter((value) => value !== null)
      .map((value) => `'${value}'`)
      .join(' | ');
  if (type === 'integer' || type === 'number') return 'number';
  if (type === 'array') return `readonly (${typeOf(node.items, indent)})[]`;
  if (type !== 'object') return type;
  return node.properties ? objectType(node, indent) : 'Readonly<Record<string, unknown>>';
}

function objectType(node, indent) {
  const pad = `${indent}  `;
  const members = Object.entries(node.properties).map(([name, below]) => {
    const title = below.title ? `${pad}/** ${below.title}. */\n` : '';
    return `${title}${pad}readonly ${name}?: ${typeOf(below, pad)};\n`;
  });
  return `{\n${members.join('')}${indent}}`;
}

const text = `// Generated from schemas/fiche.schema.json by "npm run generate".

/** A fiche that satisfies the schema: every value is absent, null or of its type. */
export interface Fiche ${objectType(schema, '')}
`;
writeFileSync('src/core/fiche.gen.ts', text);
