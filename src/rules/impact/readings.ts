/** Figures of an indicator that its own unit, or its own list, does not allow. */
import { formatDate } from '../../french/dates.ts';
import { plain } from '../../french/fold.ts';
import { formatNumber } from '../../french/numbers.ts';
import { quote } from '../../french/typography.ts';
import type { RuleFinding } from '../../judge/rule.ts';
import type { Draft } from '../../model/draft.ts';

/** The most that a unit can say; null of one that has no end. */
export function highestOf(unit: string): number | null {
  const flat = plain(unit);
  if (/^(?:%|pour ?cents?|pourcentages?|parts?\b)/.test(flat)) return 100;
  const scale = /^(?:notes? |points? |score |etoiles? )?(?:moyenne )?(?:sur |\/ ?)(\d{1,3})$/.exec(flat)?.[1];
  return scale === undefined ? null : Number(scale);
}

/** Nothing is said of a target: it is a wish, told apart. */
export function* beyondItsUnit(item: Draft): Iterable<RuleFinding> {
  const unit = item.at('unite').text ?? '';
  const highest = highestOf(unit);
  if (highest === null) return;
  const told = [item.at('reference'), item.at('valeur'), ...item.at('historique').items.map((one) => one.at('valeur'))];
  const seen = new Set<number>();
  for (const at of told) {
    if (at.number === undefined || at.number <= highest || seen.has(at.number)) continue;
    seen.add(at.number);
    yield {
      message: `${formatNumber(at.number)}, et l’unité est ${quote(unit)}, qui s’arrête à ${highest}. Que compte-t-on ?`,
      at,
      severity: 'warning',
    };
  }
}

/** Two values on one day: which is it? The last one is one of them. */
export function* twiceADay(item: Draft): Iterable<RuleFinding> {
  const known = new Map<string, number>();
  for (const point of item.at('historique').items) {
    const [date, at] = [point.at('date').date, point.at('valeur')];
    if (date === undefined || at.number === undefined) continue;
    const before = known.get(date);
    if (before !== undefined && before !== at.number) {
      const message = `Le ${formatDate(date)}, la mesure dit ${formatNumber(before)}, puis ${formatNumber(at.number)}. Laquelle est juste ?`;
      yield { message, at, severity: 'warning' };
    }
    known.set(date, at.number);
  }
  const [day, last] = [item.at('date_valeur').date, item.at('valeur')];
  const told = day === undefined ? undefined : known.get(day);
  if (day === undefined || told === undefined || last.number === undefined || last.number === told) return;
  const message = `Le ${formatDate(day)}, l’historique dit ${formatNumber(told)}, et la dernière valeur ${formatNumber(last.number)}. Laquelle est juste ?`;
  yield { message, at: last, severity: 'warning' };
}

/** What is measured under one name is one thing. */
export function* sameNames(items: readonly Draft[]): Iterable<RuleFinding> {
  const known = new Set<string>();
  for (const item of items) {
    const at = item.at('id');
    if (at.text === undefined) continue;
    if (known.has(at.text)) {
      const message = `Deux indicateurs s’appellent ${quote(at.text)}. Donnez à chacun son nom.`;
      yield { message, at, severity: 'warning' };
    }
    known.add(at.text);
  }
}

/** The indicator that the fiche says is the main one; undefined where it names none that it has. */
export function mainIndicator(draft: Draft): Draft | undefined {
  const id = draft.at('impact.indicateur_principal').text;
  return draft.at('impact.indicateurs').items.find((item) => item.at('id').text === id);
}

/** Steps of the main indicator: each must come after the other, and go further. */
export function* stepsBackward(draft: Draft): Iterable<RuleFinding> {
  const main = mainIndicator(draft);
  const sense = main?.at('sens').text;
  const now = main?.at('valeur').number;
  let before: Draft | null = null;
  for (const step of draft.at('impact.cibles').items) {
    const [date, value] = [step.at('echeance'), step.at('valeur')];
    const [lastDate, last] = [before?.at('echeance').date, before?.at('valeur').number];
    if (date.date !== undefined && lastDate !== undefined && date.date <= lastDate) {
      const message = `Ce palier (${formatDate(date.date)}) vient après un palier du ${formatDate(lastDate)}. Remettez-les dans l’ordre, ou corrigez une date.`;
      yield { message, at: date, severity: 'warning' };
    } else if (value.number !== undefined && last !== undefined) {
      const isBack = sense === 'baisse' ? value.number > last : sense === 'hausse' && value.number < last;
      const message = `De ${formatNumber(last)} à ${formatNumber(value.number)}, ce palier recule. Corrigez-le, ou le sens voulu.`;
      if (isBack) yield { message, at: value, severity: 'warning' };
    }
    const isPast =
      value.number !== undefined &&
      now !== undefined &&
      (sense === 'baisse' ? value.number > now : sense === 'hausse' && value.number < now);
    if (isPast && before === null && (date.date === undefined || date.date > (main?.at('date_valeur').date ?? '')))
      yield {
        message: `Ce palier, ${formatNumber(value.number ?? 0)}, est en deçà de ce qui est déjà mesuré, ${formatNumber(now ?? 0)}. Lequel des deux est juste ?`,
        at: value,
        severity: 'warning',
      };
    before = step;
  }
}
