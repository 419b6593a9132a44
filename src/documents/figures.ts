/** Pictures of a fiche: its risks, its time line, its indicators. Each says the same in words, for who cannot see it. */
import { formatDate } from '../french/dates.ts';
import { formatNumber } from '../french/numbers.ts';
import { capital, shortened } from '../french/typography.ts';
import { AXIS_WORDS, RISK_AXES } from '../model/axis.ts';
import type { Draft } from '../model/draft.ts';
import { escapeHtml } from '../model/escape.ts';
import { fieldAt } from '../model/fields.ts';
import { isPhase, PHASE_WORDS } from '../model/phase.ts';
import { type Figure, Markup } from './document.ts';

const WIDTH = 640;
/** From the level that weighs least; unknown is no level. */
const LEVELS = ['faible', 'moyen', 'eleve'];

/** One row a risk: three boxes, as many filled as the level says; an outline alone when nobody knows. */
export function risksFigure(draft: Draft): Figure {
  const rows = RISK_AXES.map((axis) => {
    const level = draft.find(`risques.${axis}.niveau`).text;
    const label = fieldAt(`risques.${axis}.niveau`)?.choices.find(({ value }) => value === level)?.label;
    return {
      word: capital(AXIS_WORDS[axis]),
      rank: LEVELS.indexOf(level ?? ''),
      label: level === undefined || label === undefined ? 'pas encore dit' : levelWords(level, label),
    };
  });
  const height = rows.length * 44 + 8;
  const marks = rows.map(({ word, rank, label }, row) => {
    const y = row * 44 + 8;
    // Not knowing is not the lowest of risks: it has no boxes.
    const boxes = LEVELS.filter(() => rank >= 0).map(
      (_, at) =>
        `<rect x="${150 + at * 72}" y="${y}" width="64" height="24" rx="3" class="${at <= rank ? `level-${rank}` : 'level-none'}"/>`,
    );
    return `<text x="0" y="${y + 17}" class="label">${escapeHtml(word)}</text>${boxes.join('')}<text x="378" y="${y + 17}" class="value">${escapeHtml(label)}</text>`;
  });
  return {
    svg: drawing(
      'Les quatre risques',
      rows.map(({ word, label }) => `${word} : ${label}`),
      WIDTH,
      height,
      marks.join(''),
    ),
    caption: 'À ce jour. Plus il y a de cases pleines, plus le risque est fort ; sans case, il n’est pas connu.',
    alternative: rows.map(({ word, label }) => `${word} : ${label}`),
  };
}

/** « risque faible »: the word of the level alone would judge the subject, not its risk. */
function levelWords(level: string, label: string): string {
  return level === 'inconnu' ? 'risque pas encore connu' : `risque ${label.toLowerCase()}`;
}

interface Span {
  word: string;
  from: string;
  to: string;
  /** Reached. */
  isOver: boolean;
  /** Planned or reached; null while nobody said it. */
  end: string | null;
}

/** Phases as bars, milestones as marks; null when nothing is dated. `today`: `AAAA-MM-JJ`. */
export function timeFigure(draft: Draft, today: string): Figure | null {
  const phases = draft.at('calendrier.phases').items.flatMap((one): Span[] => {
    const name = one.at('nom').text;
    const from = one.at('debut').date;
    const said = one.at('fin').date ?? one.at('fin_prevue').date;
    if (!isPhase(name) || from === undefined) return [];
    const end = said !== undefined && said > from ? said : null;
    return [
      {
        word: capital(PHASE_WORDS[name]),
        from,
        to: end ?? laterOf(from, today),
        end,
        isOver: one.at('fin').date !== undefined,
      },
    ];
  });
  const milestones = [
    ...draft.at('calendrier.jalons').items.map((one) => ({ day: one.at('date').date, word: one.at('intitule').text })),
    ...draft.at('portage.comites').items.map((one) => ({ day: one.at('date').date, word: 'comité' })),
    { day: draft.at('portage.prochain_comite').date, word: 'prochain comité' },
  ].flatMap(({ day, word }) => (day === undefined || word === undefined ? [] : [{ day, word }]));
  milestones.sort((a, b) => (a.day < b.day ? -1 : 1));
  const days = [...phases.flatMap(({ from, to }) => [from, to]), ...milestones.map(({ day }) => day)].sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined || first === last) return null;
  const x = (day: string) => Math.round(((time(day) - time(first)) / (time(last) - time(first))) * (WIDTH - 150) + 140);
  const bars = phases.map(({ word, from, to, isOver }, row) => {
    const y = 26 + row * 32;
    const width = Math.max(6, x(to) - x(from));
    return `<text x="0" y="${y + 14}" class="label">${escapeHtml(word)}</text><rect x="${x(from)}" y="${y}" width="${width}" height="20" rx="3" class="${isOver ? 'bar' : 'bar-open'}"/>`;
  });
  const base = 26 + phases.length * 32 + 14;
  const marks = milestones.map(({ day }) => `<path d="M${x(day)} ${base - 6}l6 6l-6 6l-6 -6z" class="mark"/>`);
  const now =
    today >= first && today <= last
      ? `<path d="M${x(today)} 18V${base + 10}" class="today"/><text x="${Math.min(x(today), WIDTH - 70)}" y="12" class="small">aujourd’hui</text>`
      : '';
  const dates = `<text x="140" y="${base + 30}" class="small">${escapeHtml(formatDate(first))}</text><text x="${WIDTH - 4}" y="${base + 30}" class="small end">${escapeHtml(formatDate(last))}</text>`;
  const axis = `<path d="M140 ${base}H${WIDTH - 10}" class="axis"/>`;
  const alternative = [
    ...phases.map((phase) => spanWords(phase, today)),
    ...milestones.map(({ day, word }) => `${formatDate(day)} : ${word}`),
  ];
  return {
    svg: drawing(
      'Phases et jalons',
      alternative,
      WIDTH,
      base + 40,
      axis + bars.join('') + marks.join('') + now + dates,
    ),
    caption: 'Phases en barres, jalons et comités en losanges.',
    alternative,
  };
}

function spanWords({ word, from, end, isOver }: Span, today: string): string {
  if (isOver && end !== null) return `${word} : du ${formatDate(from)} au ${formatDate(end)}`;
  const since = `${word} : ${from > today ? 'à partir du' : 'depuis le'} ${formatDate(from)}`;
  return end === null ? since : `${since}, fin prévue le ${formatDate(end)}`;
}

function laterOf(day: string, today: string): string {
  return today > day ? today : day;
}

function time(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

interface Measure {
  name: string;
  from: number | undefined;
  now: number | undefined;
  to: number | undefined;
  unit: string;
}

/** From the baseline to the target, where the last measure stands; null without an indicator that can be drawn. */
export function indicatorsFigure(draft: Draft): Figure | null {
  const measures = draft.at('impact.indicateurs').items.flatMap((one): Measure[] => {
    const name = one.at('nom').text;
    const [from, now, to] = [one.at('reference').number, one.at('valeur').number, one.at('cible').number];
    if (name === undefined || to === undefined || from === undefined || from === to) return [];
    return [{ name, from, now, to, unit: (one.at('unite').text ?? '').replace(/^pour ?cents?$/i, '%') }];
  });
  if (measures.length === 0) return null;
  const marks = measures.map(({ name, from = 0, now, to = 0, unit }, row) => {
    const y = row * 76 + 8;
    const share = now === undefined ? null : Math.min(1, Math.max(0, (now - from) / (to - from)));
    const done =
      share === null
        ? ''
        : `<rect x="0" y="${y + 26}" width="${Math.round(share * WIDTH)}" height="12" rx="3" class="bar"/>`;
    const present = now === undefined ? '' : `, aujourd’hui ${formatNumber(now)}`;
    const title = shortened(name, 84);
    return `<text x="0" y="${y + 14}" class="label">${escapeHtml(title)}</text><rect x="0" y="${y + 26}" width="${WIDTH}" height="12" rx="3" class="track"/>${done}<text x="0" y="${y + 54}" class="small">${escapeHtml(`de ${formatNumber(from)}${present}`)}</text><text x="${WIDTH}" y="${y + 54}" class="small end">${escapeHtml(`visé : ${formatNumber(to)} ${unit}`)}</text>`;
  });
  const alternative = measures.map(
    ({ name, from = 0, now, to = 0, unit }) =>
      `${name} : de ${formatNumber(from)} à ${formatNumber(to)} ${unit}${now === undefined ? ', pas encore mesuré' : `, ${formatNumber(now)} à la dernière mesure`}`,
  );
  return {
    svg: drawing('Indicateurs, du départ à la cible', alternative, WIDTH, measures.length * 76, marks.join('')),
    caption: 'Chaque barre va de la valeur de départ à la valeur visée.',
    alternative,
  };
}

/** `marks`: markup of ours, in which what the fiche says is escaped. */
function drawing(title: string, lines: readonly string[], width: number, height: number, marks: string): Markup {
  const id = `figure-${title.replace(/[^a-z]+/gi, '-').toLowerCase()}`;
  return new Markup(
    `<svg viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id} ${id}-texte"><title id="${id}">${escapeHtml(title)}</title><desc id="${id}-texte">${escapeHtml(lines.join(' ; '))}</desc>${marks}</svg>`,
  );
}
