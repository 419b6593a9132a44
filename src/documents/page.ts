/** A fiche as people read it: its answers under their sections, in words; what is not answered is said. */
import { formatDate } from '../french/dates.ts';
import { formatNumber } from '../french/numbers.ts';
import { audienceOf } from '../model/audience.ts';
import { AXIS_WORDS, RISK_AXES } from '../model/axis.ts';
import type { Draft } from '../model/draft.ts';
import { escapeInline } from '../model/escape.ts';
import { childrenOf, type Field, fieldAt, fieldOfPlace, TOP_FIELDS } from '../model/fields.ts';
import { isPhase, PHASE_WORDS } from '../model/phase.ts';
import { render } from './render.ts';

interface Line {
  title: string;
  /** Already escaped. */
  text: string;
}

interface Section {
  title: string;
  paragraphs: Line[];
  facts: Line[];
}

/** What is told to everybody; `internal`: with what is confided. */
export interface Reading {
  /** Of the fiche, escaped. */
  name: string;
  summary: string;
  phase: string;
  internal: boolean;
  sections: Section[];
  risks: Line[];
  missing: string[];
  /** Who carries it; empty in the public version. */
  author: string;
}

/** The sections that tell the service, in the order in which one listens to it. */
const TOLD = [
  'probleme',
  'usagers',
  'solution',
  'deploiement',
  'impact',
  'portage',
  'pire_scenario',
  'equipe',
  'budget',
  'calendrier',
  'perennisation',
];
/** Whose absence is said: a reader looks for them. */
const EXPECTED = ['probleme.enonce', 'solution.description', 'portage.administration', 'resume'];
/** Longer, an answer is a paragraph. In UTF-16 units. */
const SHORT = 90;

export function markdownOf(template: string, draft: Draft, internal: boolean): string {
  return `${render(template, readingOf(draft, internal))
    .replace(/\n{3,}/g, '\n\n')
    .trimEnd()}\n`;
}

export function readingOf(draft: Draft, internal: boolean): Reading {
  const phase = draft.at('phase').text;
  return {
    name: escapeInline(draft.at('nom').text ?? 'Service sans nom'),
    summary: escapeInline(draft.at('resume').text ?? ''),
    phase: isPhase(phase) ? PHASE_WORDS[phase] : 'phase inconnue',
    internal,
    sections: TOLD.flatMap((name) => sectionOf(name, draft, internal)),
    risks: RISK_AXES.map((axis) => riskOf(axis, draft, internal)),
    missing: missingIn(draft),
    author: internal ? authorOf(draft) : '',
  };
}

/** What a reader looks for, and what was promised. */
function missingIn(draft: Draft): string[] {
  const promised = draft.at('a_completer').items.flatMap((todo) => todo.at('champ').text ?? []);
  const paths = [...EXPECTED, ...promised].filter((path) => !draft.find(path).isAnswered);
  return [...new Set(paths.map((path) => fieldOfPlace(path)?.title ?? path))];
}

function authorOf(draft: Draft): string {
  const parts = [draft.at('porteur.nom').text, draft.at('portage.administration').text];
  return escapeInline(parts.filter((part) => part !== undefined).join(', '));
}

/** Titles of what is answered and not shown in the public version. */
export function confided(draft: Draft): string[] {
  return CONFIDED.filter((path) => draft.find(path).isAnswered).map((path) => fieldAt(path)?.title ?? path);
}

const CONFIDED = ['portage.recit', 'portage.resistances', 'pire_scenario.description', 'notes'] as const;

function sectionOf(name: string, draft: Draft, internal: boolean): Section[] {
  const field = TOP_FIELDS.find((one) => one.path === name);
  if (field === undefined) return [];
  const lines = linesOf(field, draft.find(name), internal, '');
  if (lines.length === 0) return [];
  const isLong = ({ text }: Line) => text.length > SHORT;
  return [
    {
      title: escapeInline(field.title),
      paragraphs: lines.filter(isLong),
      facts: lines.filter((line) => !isLong(line)),
    },
  ];
}

function linesOf(field: Field, at: Draft, internal: boolean, lead: string): Line[] {
  return childrenOf(field).flatMap((child) => {
    const value = at.find(child.name);
    if (!internal && audienceOf(value.pointer) === 'internal') return [];
    const title = lead === '' ? child.title : `${lead}, ${child.title.charAt(0).toLowerCase()}${child.title.slice(1)}`;
    if (child.kind === 'object') return linesOf(child, value, internal, lead);
    if (!value.isAnswered) return [];
    if (child.kind !== 'list') return [{ title, text: escapeInline(shownValue(child, value)) }];
    if (child.items !== 'object')
      return [{ title, text: value.items.map((item) => escapeInline(shownValue(child, item))).join(' ; ') }];
    return value.items.flatMap((item) => {
      const parts = childrenOf(child).flatMap((one) => {
        const part = item.find(one.name);
        return part.isAnswered &&
          one.kind !== 'object' &&
          one.kind !== 'list' &&
          (internal || audienceOf(part.pointer) === 'public')
          ? [escapeInline(partOf(one, part))]
          : [];
      });
      return parts.length === 0 ? [] : [{ title, text: parts.join(', ') }];
    });
  });
}

/** A number alone says nothing of what it counts. */
function partOf(field: Field, at: Draft): string {
  const value = shownValue(field, at);
  return at.number === undefined
    ? value.replace(/\.$/, '')
    : `${field.title.charAt(0).toLowerCase()}${field.title.slice(1)} : ${value}`;
}

function shownValue(field: Field, at: Draft): string {
  if (at.boolean !== undefined) return at.boolean ? 'oui' : 'non';
  if (at.number !== undefined)
    return at.number >= 1900 && at.number <= 2100 ? String(at.number) : formatNumber(at.number);
  const text = (at.text ?? '')
    .trim()
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' / ');
  if (field.kind === 'date' || field.items === 'date') return formatDate(text);
  return field.choices.find((choice) => choice.value === text)?.label ?? text;
}

function riskOf(axis: (typeof RISK_AXES)[number], draft: Draft, internal: boolean): Line {
  const risk = draft.find(`risques.${axis}`);
  const level = fieldAt(`risques.${axis}.niveau`)?.choices.find(({ value }) => value === risk.at('niveau').text)?.label;
  const details = internal
    ? ['hypothese', 'preuve', 'action'].flatMap((name) => risk.find(name).text ?? []).map(escapeInline)
    : [];
  const word = AXIS_WORDS[axis];
  return {
    title: word.charAt(0).toUpperCase() + word.slice(1),
    text: [level?.toLowerCase() ?? 'pas encore dit', ...details].join('. '),
  };
}
