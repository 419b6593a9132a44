/** The phases and events of a published header, as the site and its script take them. */

import { formatDate, isDate } from '../french/dates.ts';
import { didYouMean } from '../french/nearest.ts';
import { quote } from '../french/typography.ts';
import { isObject } from '../model/draft.ts';
import { PUBLISHED_PHASES, presentPhase, publishedPhase } from '../model/published-phases.ts';
import { shownValue } from '../model/shown-value.ts';
import type { Source } from '../source/source.ts';
import { advice, error, type HeaderContext, type Told } from './header-told.ts';

export function* phases(value: Record<string, unknown>, header: Source, { today }: HeaderContext): Iterable<Told> {
  const list = value.phases;
  if (!Array.isArray(list)) {
    const found =
      list === undefined || list === null ? 'L’en-tête n’a pas de « phases »' : '« phases » n’est pas une liste';
    yield error(
      'phases',
      '/phases',
      `${found} : le script du site s’arrête dessus. Écrivez au moins une phase, avec son début.`,
    );
    return;
  }
  if (list.length === 0)
    yield advice('phases', '/phases', 'Aucune phase : le site n’affiche aucun état. Écrivez au moins l’investigation.');
  const seen = new Set<string>();
  for (const [rank, one] of list.entries()) yield* phase(one, `/phases/${rank}`, seen, header);
  const present = presentPhase(list, today);
  if (present !== null && present.tied !== null) {
    const message = `Deux phases commencent le même jour : le site affiche ${quote(present.label)}. Donnez à chacune son début.`;
    yield advice('phases-meme-jour', `/phases/${present.rank}/start`, message);
  }
  yield* disorder(list);
}

function* phase(one: unknown, at: string, seen: Set<string>, header: Source): Iterable<Told> {
  if (!isObject(one)) {
    yield error('phases', at, 'Une phase s’écrit avec « name » et « start », chacun sur sa ligne.');
    return;
  }
  const { name, start, end } = one;
  if (typeof name === 'string') {
    if (seen.has(name))
      yield error('phase-double', `${at}/name`, `La phase ${quote(name)} est écrite deux fois. Gardez-en une.`);
    seen.add(name);
    if (publishedPhase(name) === null) {
      const names = [...PUBLISHED_PHASES.keys()];
      const hint = didYouMean(name, names, ` Il y a : ${names.join(', ')}.`);
      yield advice('phase-inconnue', `${at}/name`, `Le site n’a pas de phase ${quote(name)}.${hint}`);
    } else if (!PUBLISHED_PHASES.has(name))
      yield advice(
        'phase-ancienne',
        `${at}/name`,
        `${quote(name)} est un nom d’avant. Le site dit maintenant ${quote(publishedPhase(name)?.label ?? '')}.`,
      );
  } else
    yield error('phases', `${at}/name`, 'Cette phase n’a pas de nom. Écrivez « name », par exemple « investigation ».');
  yield* day(start, `${at}/start`, header, true);
  yield* day(end, `${at}/end`, header, false);
  if (isDate(start) && isDate(end) && end <= start)
    yield error(
      'phase-fin',
      `${at}/end`,
      `La fin, ${formatDate(end)}, ne vient pas après le début, ${formatDate(start)}. Corrigez l’une des deux.`,
    );
}

/** Between quotes, the site reads a text where it wants a date. */
function* day(value: unknown, at: string, header: Source, isNeeded: boolean): Iterable<Told> {
  if (value === undefined || value === null || value === '') {
    if (isNeeded)
      yield error('phase-debut', at, 'Cette phase n’a pas de début. Écrivez « start », par exemple 2026-11-26.');
    return;
  }
  const place = header.entries.get(at)?.value;
  const written = place == null ? '' : header.text.slice(place[0], place[1]);
  if (/^["']/.test(written))
    yield error(
      'date-entre-guillemets',
      at,
      `La date ${quote(shownValue(value))} est entre guillemets : le site la refuse. Retirez-les.`,
    );
  else if (!isDate(value))
    yield error(
      'date',
      at,
      `${quote(shownValue(value))} n’est pas une date du calendrier. Écrivez par exemple 2026-11-26.`,
    );
}

/** Told once: the phases that people enter do not go back. */
function* disorder(list: readonly unknown[]): Iterable<Told> {
  const order = [...PUBLISHED_PHASES.keys()].slice(0, 4);
  const dated = list.flatMap((one: unknown, rank) =>
    isObject(one) && typeof one.name === 'string' && isDate(one.start) && order.includes(one.name)
      ? [{ name: one.name, start: one.start, rank }]
      : [],
  );
  for (const later of dated) {
    const earlier = dated.find(
      ({ name, start }) => order.indexOf(name) < order.indexOf(later.name) && start > later.start,
    );
    if (earlier === undefined) continue;
    const message = `${quote(later.name)} commence le ${formatDate(later.start)}, avant ${quote(earlier.name)}, le ${formatDate(earlier.start)}. Vérifiez les deux dates.`;
    yield advice('phases-desordre', `/phases/${later.rank}/start`, message);
    return;
  }
}

export function* events(value: Record<string, unknown>, header: Source): Iterable<Told> {
  if (!Array.isArray(value.events)) return;
  for (const [rank, one] of value.events.entries()) {
    const at = `/events/${rank}`;
    if (!isObject(one) || one.date === undefined || one.date === null || one.date === '')
      yield error(
        'evenement-sans-date',
        at,
        'Cet événement n’a pas de date : le site le refuse. Écrivez « date », par exemple 2026-11-26.',
      );
    else yield* day(one.date, `${at}/date`, header, false);
  }
}
