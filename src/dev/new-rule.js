/** Begins a rule: `npm run new:rule <id>` writes its file and its criterion, and says what is left to write. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { CRITERIA, constantOf, RULES } from './generate.js';

/** What a test finds as long as it has not been replaced. */
const TO_WRITE = 'à écrire';

/** Folders of rules that have their file of criteria. */
function sections() {
  return readdirSync(RULES).filter((name) => existsSync(criteriaOf(name)));
}

/** @param {string} section */
const criteriaOf = (section) => `${CRITERIA}/${section}.json`;

/**
 * `risque-…` goes to `risques`.
 * @param {string} id
 */
function sectionOf(id) {
  const [prefix = ''] = id.split('-');
  return sections().find((name) => name === prefix || name === `${prefix}s`);
}

/** @param {string} id */
function isTaken(id) {
  return readdirSync(CRITERIA)
    .filter((name) => name.endsWith('.json') && !name.includes('.gen.'))
    .flatMap((name) => JSON.parse(readFileSync(`${CRITERIA}/${name}`, 'utf8')))
    .some((/** @type {{ id: string, servedBy: string[] }} */ one) => one.id === id || one.servedBy.includes(id));
}

const IMPORTS = [
  "import type { Rule } from '../../judge/rule.ts';",
  "import { PHASES } from '../../model/phase.ts';",
].join('\n');

/**
 * Its bad examples are not found: its tests fail until it is written.
 * @param {string} id
 */
function ruleText(id) {
  return `${IMPORTS}

export const ${constantOf(id)}: Rule = {
  id: '${id}',
  phases: PHASES,
  // Fields without which nothing can be said.
  needs: [],
  examples: {
    good: [
      { name: '${TO_WRITE}', patch: {} },
      { name: '${TO_WRITE} aussi', patch: {} },
    ],
    bad: [
      { name: '${TO_WRITE}', patch: {} },
      { name: '${TO_WRITE} aussi', patch: {} },
    ],
  },
  *check(draft) {
    const field = draft.at('nom');
    if (field.text === '${TO_WRITE}') yield { message: 'À écrire.', at: field };
  },
};
`;
}

/** @param {string} id */
function criterionText(id) {
  return `  {
    "id": "${id}",
    "servedBy": ["${id}"],
    "axis": "transverse",
    "phase": "toutes",
    "moment": "continu",
    "verification": "texte",
    "severity": "info",
    "core": false,
    "who": ["porteur"],
    "title": "${TO_WRITE}",
    "why": "${TO_WRITE}",
    "ask": "${TO_WRITE}",
    "source": "${TO_WRITE}",
    "good": "${TO_WRITE}",
    "bad": "${TO_WRITE}"
  }
]
`;
}

/**
 * Why no rule can begin by that name; null where one can.
 * @param {string} id
 */
function refusal(id) {
  if (!/^[a-z]+(?:-[a-z0-9]+)+$/.test(id)) return 'Usage: npm run new:rule <section>-<what-it-judges>';
  if (sectionOf(id) === undefined) return `No section begins like ${id}. There are: ${sections().join(', ')}.`;
  if (isTaken(id)) return `${id} exists already.`;
  return null;
}

/** @param {string} id */
function begin(id) {
  const section = sectionOf(id) ?? '';
  const rule = `${RULES}/${section}/${id}.ts`;
  const criteria = criteriaOf(section);
  writeFileSync(rule, ruleText(id), { flag: 'wx' });
  // At the end of the list, as text: what stands before stays as it was written.
  const before = readFileSync(criteria, 'utf8');
  writeFileSync(criteria, `${before.slice(0, before.lastIndexOf(']')).trimEnd()},\n${criterionText(id)}`);
  return `Written: ${rule}
Written: ${criteria}, at the end

1. Write the words of the criterion, in French: no "${TO_WRITE}" may stay.
2. Write needs, phases, the examples, then check() in the rule.
3. npm run build && npx vitest run test/rules/rules.test.ts -t ${id}
4. npm run generate, to bring docs/regles.md up to date.`;
}

const id = process.argv[2] ?? '';
const refused = refusal(id);
if (refused === null) console.log(begin(id));
else {
  console.error(refused);
  process.exitCode = 1;
}
