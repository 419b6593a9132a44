/**
 * Whole fiches, as many as wanted, from the four examples. Hardly two share a sentence: names, places, figures and dates
 * change, sentences change places and each ends otherwise, so that remembering texts from one fiche to the next cannot
 * explain a result. What two answers of one fiche say alike (the name of a group of users) stays alike.
 */
import { readFileSync } from 'node:fs';
import { hash, person, pick, place, randomOf, slug, uniqueWord } from './random.js';
import { EXAMPLES, templateOf } from './template.js';

const DAY = 86_400_000;
/** The day that the examples were written for: what is past stays past, what is due stays due. */
export const TODAY = '2026-11-23';
const PLACES = /Saint-Aubrac|Haut-Ségalier|Brivezal|Rochemaure|Montaleyre|Val-Sorin|Orne-Claire/g;
/** No comma, so that a plain scalar of a flow collection stays plain. */
const SHORT = 45;
const TAILS = ['à', 'vers', 'dès', 'pour', 'sauf', 'après', 'comme à', 'et à'];
/** Fields where a tail would be too much: names that people say, and what the schema reads. */
const AS_IS = /^\.(?:format|identifiant|phase|statut|nom)$|licence$|annee$|exercice$|version$|programme$/;

export function wholeFiches(folder) {
  const templates = EXAMPLES.map((name) => templateOf(name, readFileSync(new URL(`${name}.yaml`, folder), 'utf8')));
  return (rank) => whole(templates[rank % templates.length], rank);
}

/** `{ name, text }`: the file's name follows the identifier, as the tool asks. */
function whole(template, rank) {
  const fiche = identity(template, rank);
  let text = '';
  template.slots.forEach((slot, index) => {
    text += template.pieces[index] + written(slot, changed(slot, fiche));
  });
  text += template.pieces.at(-1);
  return { name: `${fiche.slug}.fiche.yaml`, text };
}

function identity(template, rank) {
  const random = randomOf(hash(`fiche ${rank}`));
  const name = `${template.name} ${uniqueWord(rank)}`;
  const towns = Array.from({ length: 9 }, () => place(random));
  const replaced = new Map([
    [template.name, name],
    [slug(template.name), slug(name)],
  ]);
  for (const known of template.people) {
    const someone = person(random);
    replaced.set(known, someone).set(slug(known, '.'), slug(someone, '.'));
  }
  const names = new RegExp([...replaced.keys()].map((key) => key.replace(/[.]/g, '\\.')).join('|'), 'g');
  // All figures of a fiche move together: sums and shares still agree, give or take one.
  return {
    rank,
    slug: slug(name),
    towns,
    replaced,
    names,
    scale: 0.7 + random() * 0.6,
    days: 1 + Math.floor(random() * 6),
  };
}

function changed({ path, value }, fiche) {
  if (typeof value === 'number') return /annee$|exercice$/.test(path) ? value : figure(value, fiche);
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return moved(value, fiche);
  const named = value
    .replace(fiche.names, (known) => fiche.replaced.get(known))
    .replace(PLACES, (known) => fiche.towns[hash(known) % fiche.towns.length]);
  if (!value.includes(' ') || AS_IS.test(path) || fiche.replaced.has(value)) return named;
  const random = randomOf(hash(`${fiche.rank} ${value}`));
  const figures = named.replace(FIGURES, (digits) => grouped(figure(Number(digits.replace(/ /g, '')), fiche)));
  const sentences = figures.split(/(?<=[.!?]) (?=\p{Lu}|\d)/u);
  const turn = Math.floor(random() * sentences.length);
  const ordered = [...sentences.slice(turn), ...sentences.slice(0, turn)];
  return ordered.map((sentence) => withTail(sentence, fiche, random)).join(' ');
}

/** Whole figures of three digits and more, years and shares left alone. */
const FIGURES = /(?<![\d,.-])(?:\d{1,3}(?: \d{3})+|[1-9]\d\d)(?![\d,.-]| \d| %)/g;

function figure(value, { scale }) {
  return Number.isInteger(value) && value > 100 ? Math.round(value * scale) : value;
}

function grouped(value) {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ' ');
}

/** Past days go back, days to come go on: the order of dates never changes. */
function moved(date, { days }) {
  const time = Date.parse(date);
  const from = Date.parse(TODAY);
  const shift = days * DAY * (time < from ? -1 : 1);
  return new Date(time + shift).toISOString().slice(0, 10);
}

/** A short one gives its last word instead, so that the fiche does not grow. */
function withTail(sentence, { towns }, random) {
  const end = /\s?[.!?]$/.exec(sentence)?.[0] ?? '';
  const words = sentence.slice(0, sentence.length - end.length);
  const town = pick(random, towns);
  if (words.length < SHORT) return words.replace(/ [\p{L}\d'-]+$/u, ` ${town}`) + end;
  return `${words} ${pick(random, TAILS)} ${town}${end}`;
}

/** As the example writes it: plain when it may be, quoted, or folded over lines of the same indentation. */
function written({ style, indent, source }, value) {
  const text = String(value);
  if (style === 'BLOCK_FOLDED' || style === 'BLOCK_LITERAL') {
    return `${source.slice(0, source.indexOf('\n') + 1)}${folded(text, indent)}\n`;
  }
  const plain = style === 'PLAIN' && !/[,[\]{}]|: | #|:$/.test(text) && !/^[-?:&*!|>'"%@`#]/.test(text);
  return plain || typeof value === 'number' ? text : JSON.stringify(text);
}

function folded(text, indent) {
  const lines = [];
  let line = indent;
  for (const word of text.trim().split(' ')) {
    if (line.length + word.length > 115) {
      lines.push(line.trimEnd());
      line = indent;
    }
    line += `${word} `;
  }
  return [...lines, line.trimEnd()].join('\n');
}
