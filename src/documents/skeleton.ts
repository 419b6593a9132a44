/** The commented skeleton of a fiche: the fields due or recommended in its phase, none answered. */
import { wrap } from '../french/wrap.ts';
import { descendantsOf, FIELDS, type Field, fieldAt } from '../model/fields.ts';
import { PHASE_WORDS, type Phase } from '../model/phase.ts';
import { render } from './render.ts';

const WIDTH = 100;

/** `template`: the text of `templates/fiche.yaml.hbs`. */
export function renderSkeleton(template: string, phase: Phase): string {
  const top = FIELDS.filter((field) => !/[.[]/.test(field.path)).filter((field) => isDueIn(field, phase));
  const roots = top.filter((field) => field.kind !== 'object');
  const sections = [
    { title: null, lines: roots.flatMap((field) => linesOf(field, phase, 0)) },
    ...top
      .filter((field) => field.kind === 'object')
      .map((field) => ({ title: field.title, lines: linesOf(field, phase, 0) })),
  ];
  // What is rendered is YAML, not HTML: escaping would break every apostrophe.
  return render(template, { phase: PHASE_WORDS[phase], sections });
}

function isDueIn(field: Field, phase: Phase): boolean {
  if (field.path.startsWith('arret')) return false;
  return field.due[phase] !== null || descendantsOf(field).some((below) => below.due[phase] !== null);
}

/** Guidance stands above a key, never beside or below, where an answer would swallow it. */
function linesOf(field: Field, phase: Phase, indent: number): string[] {
  const pad = ' '.repeat(indent);
  const guidance = field.question ? wrap(field.question, WIDTH, `${pad}# `).split('\n') : [];
  const key = `${pad}${field.path.slice(field.path.lastIndexOf('.') + 1)}:`;
  if (field.kind !== 'object') return [...guidance, key];
  const below = field.children.flatMap((path) => fieldAt(path) ?? []).filter((one) => isDueIn(one, phase));
  return [...guidance, key, ...below.flatMap((one) => linesOf(one, phase, indent + 2))];
}
