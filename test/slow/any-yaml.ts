/** Texts on which two readings of YAML are compared: sound fiches, changed at random as hands and tools do. */
import { readFileSync } from 'node:fs';
import { PHASES } from '../../src/model/phase.ts';

export const SOUND = PHASES.map((phase) => readFileSync(`templates/exemples/${phase}.yaml`, 'utf8'));

/** Numbers from 0 to 1, always the same for a seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What people, editors and other tools put in a YAML file. */
const PIECES = [
  ...[
    ' ',
    '  ',
    '\n',
    '\r\n',
    '\t',
    ':',
    ': ',
    ' :',
    '- ',
    '-',
    '#',
    ' #',
    ' # note',
    '|',
    '>',
    '|-\n',
    '>+\n',
    '"',
    "'",
    '""',
    "''",
  ],
  ...[
    '[',
    ']',
    '{',
    '}',
    ', ',
    ',',
    '[a, b]',
    '{a: 1, b: [2, "x"]}',
    '[]',
    '{}',
    '&a ',
    '*a',
    '!t ',
    '%',
    '@',
    '`',
    '?',
    '? ',
    '~',
  ],
  ...[
    'null',
    'true',
    'non',
    'oui',
    '12',
    '-3',
    '+4',
    '1.5',
    '1e3',
    '.5',
    '0x1F',
    '0o17',
    '007',
    '.inf',
    '.nan',
    '2026-11-02',
    '12:30',
  ],
  ...[
    '---\n',
    '...\n',
    '\u00a0',
    '\u202f',
    '\u2028',
    '\u0085',
    '\ufeff',
    'é',
    '😀',
    '日本',
    '\\',
    '\\n',
    '\u0000',
    '<<: ',
    '=',
    '…',
  ],
  ...[
    '\n\n',
    '\n  ',
    '\n    ',
    'a:',
    '\na: b',
    '\n- x',
    '\n# commentaire\n',
    ' \n',
    ': |\n    texte\n\n    suite\n',
    ': >-\n      plié\n       plus\n',
  ],
  ...[
    "'l''usager'",
    '"dit \\"non\\" \\u00e9"',
    '"sur\n    deux lignes"',
    "'sur\n\n    trois'",
    'texte sur\n      deux lignes',
    '- - a',
    '- a: 1\n  b: 2',
  ],
];

/** Values as people write them: most read well wherever they stand. */
const VALUES = [
  ...[
    '12',
    '1e3',
    '-0.5',
    '007',
    '0x1F',
    '.5',
    'null',
    '~',
    '',
    'true',
    'oui',
    '2026-11-02',
    '12:30',
    'a:b',
    'x#y',
    "l'usager",
    '…',
  ],
  ...[
    '"entre guillemets"',
    '"\\u00e9 \\"ici\\""',
    "'l''usager'",
    '"sur\n      deux lignes"',
    "'sur\n\n      trois'",
    'texte\n      plié\n\n      encore',
  ],
  ...[
    '[]',
    '{}',
    '[a, b]',
    '[ a , "b" , ]',
    '{ a: 1 , b: [x, {c: d}] }',
    '[a,\n      # note\n      b]',
    '{"a": 1, b: }',
    '[a b, 1, null]',
  ],
  ...[
    '|\n      texte\n\n        suite\n',
    '>\n      plié\n       plus\n',
    '|-\n      fin',
    '>+\n      garde\n\n',
    '|2\n      a',
    '| # note\n      b',
    '|\n',
  ],
  ...[
    '12 # note',
    'texte # note',
    '"x"   # note',
    '[a] # note',
    '# note',
    'a # b # c',
    ' texte ',
    'é\u00a0',
    'deux  espaces',
  ],
];

/** A sound fiche, or a part of one, with one to six changes. */
export function mutated(random: () => number): string {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  let text = pick(SOUND);
  // Short texts show more of what each change does.
  if (random() < 0.7) {
    const lines = text.split('\n');
    const from = Math.floor(random() * lines.length);
    text = lines.slice(from, from + 3 + Math.floor(random() * 25)).join('\n');
    if (random() < 0.7) text = undented(text);
  }
  if (random() < 0.15) text = text.replace(/\n/g, '\r\n');
  const isMild = random() < 0.6;
  for (let changes = Math.floor(random() * 6); changes >= 0; changes--) {
    text = isMild ? revalued(text, random, pick) : changed(text, random, pick);
  }
  return text;
}

function undented(text: string): string {
  const indents = text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.search(/\S/)]));
  const least = Math.min(...indents, 80);
  return text.replace(new RegExp(`^ {${least}}`, 'gm'), '');
}

/** Another value, or a comment, in the place of a line's own. */
function revalued(text: string, random: () => number, pick: <T>(list: readonly T[]) => T): string {
  const lines = text.split('\n');
  const line = Math.floor(random() * lines.length);
  const own = lines[line] ?? '';
  const indent = /^ */.exec(own)?.[0] ?? '';
  const kind = random();
  if (kind < 0.15) lines.splice(line, 0, `${indent}${' '.repeat(Math.floor(random() * 3))}# note`);
  else if (kind < 0.17) lines.splice(line, 0, `${indent.slice(2)}# note`);
  else if (kind < 0.2) lines.splice(line, 0, '');
  else if (/^ *- [^:]*$/.test(own)) lines[line] = `${indent}- ${pick(VALUES)}`;
  else lines[line] = own.replace(/:( .*)?$/, `: ${pick(VALUES)}`);
  return lines.join('\n');
}

function changed(text: string, random: () => number, pick: <T>(list: readonly T[]) => T): string {
  const at = Math.floor(random() * (text.length + 1));
  const length = Math.floor(random() * 6);
  const kind = random();
  if (kind < 0.5) return text.slice(0, at) + pick(PIECES) + text.slice(at);
  if (kind < 0.65) return text.slice(0, at) + text.slice(at + length);
  if (kind < 0.75) return text.slice(0, at) + text.slice(at, at + 40) + text.slice(at);
  const lines = text.split('\n');
  const line = Math.floor(random() * lines.length);
  const own = lines[line] ?? '';
  if (kind < 0.82) lines[line] = ' '.repeat(1 + length) + own;
  else if (kind < 0.88) lines[line] = own.trimStart();
  else if (kind < 0.94) lines[line] = own.replace(/: .*$/, `: ${pick(PIECES)}`);
  else lines.splice(line, 1, own, `${own}${pick(PIECES)}`);
  return lines.join('\n');
}
