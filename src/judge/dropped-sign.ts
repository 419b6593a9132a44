/** A « ! » that begins a text: YAML takes it for a label of its own, and the text is published without it. */
import { quote } from '../french/typography.ts';
import type { Snapshot } from '../source/snapshot.ts';
import { type Finding, plainFinding } from './finding.ts';

const LABEL = /[:-][ \t]+!/;
/** Between a key, or a dash, and its value. */
const BEFORE = /[:-][ \t]+(![^\s"']{0,40})[ \t]+$/;
/** A type that YAML knows by name: « !!str 12 ». What was meant is said without it. */
const TYPE = /^!![a-z]{2,12}$/;
/** In UTF-16 units. */
const NEAR = 80;

export function droppedSigns({ source: { text, entries } }: Snapshot): Finding[] {
  if (!LABEL.test(text)) return [];
  return [...entries].flatMap(([pointer, { value, shape }]) => {
    if (shape !== 'scalar' || value === null) return [];
    const label = BEFORE.exec(text.slice(Math.max(0, value[0] - NEAR), value[0]))?.[1];
    if (label === undefined) return [];
    if (TYPE.test(label)) return [typed(pointer, label, text.slice(...value))];
    const said = `"${label} ${text.slice(...value).replace(/[\\"]/g, '\\$&')}"`;
    const way = said.length <= NEAR ? `Écrivez : ${said}` : 'Mettez tout le texte entre guillemets.';
    const message = `${quote(label)} n’est pas lu : au début d’un texte, « ! » est un signe de YAML. ${way}`;
    return [plainFinding('yaml', 'yaml/texte-coupe', 'error', message, { pointer, on: 'value' })];
  });
}

function typed(pointer: string, label: string, written: string): Finding {
  const way = written.length <= NEAR && !written.includes('\n') ? `Retirez-la, et laissez : ${written}` : 'Retirez-la.';
  const message = `${quote(label)} est une étiquette de YAML, qui n’est pas lue ici. ${way}`;
  return plainFinding('yaml', 'yaml/syntaxe', 'error', message, { pointer, on: 'value' });
}
