/** The schema keeps to its closed list of keywords, and says of every field what the tool needs to know. */

import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { ancestorsOf, FIELDS, fieldAt, type Node } from '../src/model/fields.ts';
import { PHASES } from '../src/model/phase.ts';
import { fromDotted, toFieldPath } from '../src/model/pointer.ts';
import { publishedSchema } from '../src/model/published-schema.ts';
import { REQUIREMENTS } from '../src/model/requirements.ts';
import { dataOf } from './texts.ts';

const schema = JSON.parse(readFileSync('schemas/fiche.schema.json', 'utf8'));

const KEYWORDS = [
  '$schema',
  'title',
  'description',
  'type',
  'properties',
  'items',
  'enum',
  'format',
  'pattern',
  'minimum',
  'maximum',
  'examples',
  'additionalProperties',
  'x-fiche',
];

function walk(node: Node, path: string, visit: (node: Node, path: string) => void): void {
  visit(node, path);
  for (const [name, below] of Object.entries(node.properties ?? {})) walk(below, `${path}.${name}`, visit);
  if (node.items) walk(node.items, `${path}[]`, visit);
}

describe('fiche.schema.json', () => {
  it('uses a closed list of keywords, and lets everything be unanswered', () => {
    walk(schema, '', (node, path) => {
      expect(KEYWORDS, path).toEqual(expect.arrayContaining(Object.keys(node)));
      if (path !== '') expect([node.type].flat(), path).toContain('null');
      if (node.enum) expect(node.enum, path).toContain(null);
      if (node.properties) expect((node as { additionalProperties?: unknown }).additionalProperties, path).toBe(false);
    });
  });

  it('titles, describes and illustrates every field, and asks it or says why not', () => {
    const annotations = new Map<string, { question?: string; non_demande?: string }>();
    walk(schema, '', (node, path) => annotations.set(path.slice(1), node['x-fiche'] ?? {}));
    for (const field of FIELDS) {
      expect(field.title, field.path).not.toBe('');
      expect(field.title.length, field.path).toBeLessThanOrEqual(40);
      expect(field.description, field.path).not.toBe('');
      const asked = [field.path, ...ancestorsOf(field).map((one) => one.path)].some((path) => {
        const note = annotations.get(path);
        return note?.question !== undefined || note?.non_demande !== undefined;
      });
      const below = FIELDS.some((one) => one.path.startsWith(field.path) && one.question !== null);
      expect(asked || below, `${field.path} is asked`).toBe(true);
      if (!['object', 'list'].includes(field.kind)) expect(field.example, field.path).not.toBeNull();
      if (field.kind === 'choice')
        for (const { value, label } of field.choices) expect(label, field.path + value).not.toBe('');
      for (const { champ, fromRoot } of field.si) {
        const target = fromRoot ? toFieldPath(fromDotted(champ)) : field.path.replace(/[^.]+$/, champ);
        expect(fieldAt(target), `${field.path} si ${champ}`).toBeDefined();
      }
      if (field.ou) expect(fieldAt(field.path.replace(/[^.]+$/, field.ou)), field.path).toBeDefined();
    }
  });

  it('gives examples that it accepts itself', () => {
    const ajv = new Ajv({ strict: false, formats: { date: true, email: /@/, uri: /^https:/ } });
    for (const field of FIELDS.filter((one) => one.example !== null)) {
      const node = field.path.split('.').reduce<Node | undefined>((at, part) => {
        const named = at?.properties?.[part.replace('[]', '')];
        return part.endsWith('[]') ? named?.items : named;
      }, schema);
      expect(ajv.validate(node ?? false, field.example), `${field.path} ${JSON.stringify(field.example)}`).toBe(true);
    }
  });

  it('holds the model: requirements, and what each phase requires', () => {
    expect(REQUIREMENTS.length).toBeGreaterThan(200);
    const required = PHASES.map((phase) => REQUIREMENTS.filter(({ due }) => due[phase] === 'R').length);
    expect(required.every((count, index) => index === 0 || count > (required[0] ?? 0))).toBe(true);
  });
});

describe('the sound fiches', () => {
  it.each(PHASES)('%s satisfies the schema by ajv itself', (phase) => {
    const ajv = new Ajv({ strict: false, allErrors: true, formats: { date: true, email: /@/, uri: /^https?:/ } });
    const value = dataOf(readFileSync(`templates/exemples/${phase}.yaml`, 'utf8'));
    ajv.validate(schema, value);
    expect(ajv.errors).toBeNull();
  });
});

describe('what « fiche schema » prints', () => {
  const printed = JSON.parse(publishedSchema(readFileSync('schemas/fiche.schema.json', 'utf8')));
  const validate = new Ajv({ strict: true, allErrors: true }).compile(printed);

  it('compiles in a strict ajv that has never heard of us', () => {
    expect(JSON.stringify(printed)).not.toContain('x-fiche');
  });

  it.each(PHASES)('takes the example of %s', (phase) => {
    const value = dataOf(readFileSync(`templates/exemples/${phase}.yaml`, 'utf8'));
    expect(validate(value), JSON.stringify(validate.errors)).toBe(true);
  });

  it('refuses a day that does not exist, an address that is none', () => {
    for (const wrong of [{ date_maj: '2026-02-30' }, { contact: 'personne' }, { adresse: 'ftp:rien' }]) {
      expect(validate(wrong), JSON.stringify(wrong)).toBe(false);
    }
  });
});
