/**
 * An example cut into what stays (keys, comments, layout) and the answers that each fiche changes. The text is cut by
 * the places that the YAML parser gives, once: nothing is written back by a library, so the style stays a person's own.
 */
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';

/**
 * What brings each example to 12 to 17 KB once its sentences are varied. Most of it is the last element of a list,
 * chosen so that almost nothing more is missing for the rules: the fiche stays whole.
 */
const LEFT_OUT = {
  investigation: [],
  construction: [
    'investigation.entretiens',
    'deploiement.open_lab.historique',
    'risques.obstacles_imaginaires',
    'solution.contraintes.1',
    'probleme.preuves.1',
    'usagers.cibles.2',
    'portage.resistances.1',
    'solution.alternatives.1',
    'deploiement.etapes.2',
    'impact.temoignages',
  ],
  acceleration: [
    'perennisation',
    'impact.indicateurs.4',
    'impact.indicateurs.3',
    'risques.obstacles_imaginaires',
    'investigation.entretiens',
    'portage.comites.1',
  ],
  perennisation: [
    'impact.indicateurs.4',
    'impact.indicateurs.3',
    'impact.indicateurs.0.historique',
    'impact.temoignages',
    'impact.cibles',
    'impact.hypothese',
    'deploiement.objectif_6_mois',
    'deploiement.dependances',
    'deploiement.open_lab',
    'deploiement.etapes.2',
    'deploiement.etapes.1',
    'probleme.preuves.1',
    'usagers.cibles.1',
    'equipe.rituels',
    'equipe.besoins',
    'pire_scenario',
    'solution.contraintes',
    'solution.alternatives.1',
    'budget.financeurs',
    'perennisation.scenarios.1',
    'perennisation.scenario_repli',
    'perennisation.questions_ouvertes.1',
    'perennisation.integration',
    'perennisation.transfert_competences.1',
    'perennisation.obstacles',
    'perennisation.gouvernance.roles',
    'equipe.membres.5',
    'portage.comites.0',
    'perennisation.equipe_cible.5',
    'probleme.cote_agents',
    'probleme.frequence',
    'solution.reutilisable',
    'solution.fonctions_ecartees',
    'solution.briques_reutilisees',
    'impact.mission_servie',
    'conformite.tableau_qualite',
  ],
};

const LONG = 20_000;

export const EXAMPLES = Object.keys(LEFT_OUT);

/** `{ pieces, slots, people, name }`: `pieces[i]` comes before `slots[i]`, the last piece ends the text. */
export function templateOf(name, source) {
  const kept = without(source, LEFT_OUT[name]);
  const text = source.length > LONG ? onOneLine(kept) : kept;
  const document = parseDocument(text);
  const slots = [];
  visit(document.contents, '', slots);
  const pieces = [];
  let from = 0;
  for (const slot of slots) {
    pieces.push(text.slice(from, slot.start));
    from = slot.end;
    slot.source = text.slice(slot.start, slot.end);
    // A folded block: the header, then lines of one indentation.
    slot.indent = /\n( +)/.exec(slot.source)?.[1] ?? '';
  }
  pieces.push(text.slice(from));
  const people = slots.filter(({ path, value }) => path !== '.nom' && /\.nom$/.test(path) && PERSON.test(value));
  return {
    pieces,
    slots,
    people: [...new Set(people.map(({ value }) => value))],
    name: document.get('nom'),
  };
}

const PERSON = /^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)+$/u;

/** Whole lines go: the comma of an element before is still good YAML. */
function without(text, paths) {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const gone = new Set();
  for (const path of paths) {
    const [start, end] = spanOf(document, path);
    for (let line = counter.linePos(start).line; line <= counter.linePos(end - 1).line; line += 1) gone.add(line);
  }
  return text
    .split('\n')
    .filter((_, index) => !gone.has(index + 1))
    .join('\n');
}

function spanOf(document, path) {
  const keys = path.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key));
  const last = keys.pop();
  const parent = document.getIn(keys, true);
  const pair = isMap(parent) && parent.items.find(({ key }) => key.value === last);
  if (pair) return [pair.key.range[0], pair.value.range[1]];
  const item = isSeq(parent) && parent.items[last];
  if (item) return item.range;
  throw new Error(`Un exemple n’a plus ${path} : test/bench/template.js est à revoir.`);
}

/** `{ a: 1, b: 2 }` on one line: the indentation of the longest example alone weighs more than 2 KB. */
function onOneLine(text) {
  const spans = [];
  const look = (node) => {
    if (!isMap(node) && !isSeq(node)) return;
    if (node.flow) spans.push(node.range);
    else for (const item of node.items) look(isSeq(node) ? item : item.value);
  };
  look(parseDocument(text).contents);
  let result = '';
  let from = 0;
  for (const [start, end] of spans) {
    const flow = text.slice(start, end).replace(/,?\n\s*(?=[\]}])/g, ' ');
    result += text.slice(from, start) + flow.replace(/\n\s*/g, ' ');
    from = end;
  }
  return result + text.slice(from);
}

function visit(node, path, slots) {
  if (isMap(node)) for (const { key, value } of node.items) visit(value, `${path}.${key.value}`, slots);
  if (isSeq(node)) for (const item of node.items) visit(item, `${path}[]`, slots);
  if (!isScalar(node) || !['string', 'number'].includes(typeof node.value)) return;
  slots.push({ path, value: node.value, style: node.type, start: node.range[0], end: node.range[1] });
}
