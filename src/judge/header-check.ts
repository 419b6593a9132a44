/**
 * The front matter of a published fiche, as the site and its check really take it: what they refuse, what makes the site's
 * script crash, and what is only odd (read off the public repository, August 2026).
 */
import { formatDate, isDate } from '../french/dates.ts';
import { didYouMean } from '../french/nearest.ts';
import { quote } from '../french/typography.ts';
import { isObject } from '../model/draft.ts';
import { PUBLISHED_PHASES, presentPhase, publishedPhase } from '../model/published-phases.ts';
import type { Severity } from '../model/severity.ts';
import type { Span } from '../source/position.ts';
import type { Source } from '../source/source.ts';
import { type Finding, plainFinding } from './finding.ts';

export interface HeaderContext {
  /** `AAAA-MM-JJ`. */
  today: string;
  /** Known organisations, by id; null when nobody says. */
  organisations: ReadonlySet<string> | null;
}

type Told = { rule: string; severity: Severity; message: string; at: string };

/** `header`: readable. */
export function checkHeader(header: Source, context: HeaderContext): Finding[] {
  const value = isObject(header.value) ? header.value : {};
  return [
    ...phases(value, header, context),
    ...events(value, header),
    ...people(value, context),
    ...incubators(value),
    ...oddities(value),
  ].map(({ rule, severity, message, at }) => {
    const finding = plainFinding('schema', `entete/${rule}`, severity, message, { pointer: '', on: 'value' });
    return { ...finding, offsets: spanAt(header, at) };
  });
}

/** The value, or the key, or what holds it; the first line of the file when the header has nothing of it. */
function spanAt({ entries }: Source, at: string): Span {
  for (let pointer = at; pointer !== ''; pointer = pointer.slice(0, pointer.lastIndexOf('/'))) {
    const entry = entries.get(pointer);
    if (entry === undefined) continue;
    const isBlock = entry.shape === 'map' || entry.shape === 'list';
    if (entry.value !== null && !isBlock && (pointer === at || entry.key === null)) return entry.value;
    if (entry.key !== null) return entry.key;
    // An element of a list: its first key shows which.
    const first = [...entries].find(([below, { key }]) => below.startsWith(`${pointer}/`) && key !== null);
    if (first?.[1].key) return first[1].key;
  }
  return [0, 3];
}

const error = (rule: string, at: string, message: string): Told => ({ rule, severity: 'error', message, at });
const advice = (rule: string, at: string, message: string): Told => ({ rule, severity: 'info', message, at });

function* phases(value: Record<string, unknown>, header: Source, { today }: HeaderContext): Iterable<Told> {
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
      const hint = didYouMean(name, Object.keys(PUBLISHED_PHASES));
      yield advice('phase-inconnue', `${at}/name`, `Le site n’a pas de phase ${quote(name)}.${hint}`);
    } else if (!Object.hasOwn(PUBLISHED_PHASES, name))
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
      `La date ${quote(String(value))} est entre guillemets : le site la refuse. Retirez-les.`,
    );
  else if (!isDate(value))
    yield error(
      'date',
      at,
      `${quote(String(value))} n’est pas une date du calendrier. Écrivez par exemple 2026-11-26.`,
    );
}

/** Told once: the phases that people enter do not go back. */
function* disorder(list: readonly unknown[]): Iterable<Told> {
  const order = Object.keys(PUBLISHED_PHASES).slice(0, 4);
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

function* events(value: Record<string, unknown>, header: Source): Iterable<Told> {
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

function* people(value: Record<string, unknown>, { organisations }: HeaderContext): Iterable<Told> {
  const sponsors = Array.isArray(value.sponsors) ? value.sponsors : [];
  if (sponsors.length === 0)
    yield advice(
      'sans-sponsor',
      '/sponsors',
      'Aucun sponsor : personne n’est nommé pour porter ce service. Quelle direction s’engage ?',
    );
  for (const [rank, one] of sponsors.entries()) {
    const at = `/sponsors/${rank}`;
    const id = typeof one === 'string' ? one.replace(/^\/organisations\//, '') : '';
    if (typeof one !== 'string' || !one.startsWith('/organisations/'))
      yield error(
        'sponsor-inconnu',
        at,
        `${quote(String(one))} ne désigne aucune organisation. Écrivez « /organisations/ », puis son identifiant.`,
      );
    else if (organisations !== null && !organisations.has(id)) {
      const hint = didYouMean(id, organisations, ' Créez sa page, ou retirez cette ligne.');
      yield error(
        'sponsor-inconnu',
        at,
        `Aucune organisation ne s’appelle ${quote(id)} : le site refuse la fiche.${hint}`,
      );
    }
  }
  const { contact } = value;
  if (typeof contact !== 'string' || !contact.includes('@'))
    yield advice(
      'contact',
      '/contact',
      'Le contact n’est pas une adresse de courriel. À qui écrit-on pour ce service ?',
    );
}

function* incubators(value: Record<string, unknown>): Iterable<Told> {
  const { incubator, incubators: several } = value;
  if (incubator === undefined || incubator === null || incubator === '')
    yield advice('incubateur', '/incubator', 'Aucun incubateur n’est nommé. Lequel accompagne ce service ?');
  if (!Array.isArray(several) || several.length === 0) return;
  if (several.length === 1)
    yield error(
      'incubateurs',
      '/incubators',
      '« incubators » n’a qu’un nom : le site en veut deux ou plus. Gardez « incubator » seul.',
    );
  else if (!several.includes(incubator))
    yield error(
      'incubateurs',
      '/incubators',
      `${quote(String(incubator ?? ''))} manque dans « incubators ». Ajoutez-le.`,
    );
}

/** The same in many fiches, and said of none. */
const GENERIC_MISSION = /^Programme national d.investigation/i;

function* oddities(value: Record<string, unknown>): Iterable<Told> {
  if (value.techno === null)
    yield error(
      'techno-vide',
      '/techno',
      '« techno » ne contient rien : le site le refuse. Écrivez [] ou retirez la ligne.',
    );
  const { title, mission } = value;
  if (typeof title !== 'string' || title.trim() === '')
    yield advice('titre', '/title', 'Le titre est vide. Comment s’appelle ce service ?');
  else if (title !== title.trim())
    yield advice('titre', '/title', 'Le titre commence ou finit par une espace. Retirez-la.');
  if (typeof mission !== 'string' || mission.trim() === '')
    yield advice('mission', '/mission', 'La mission est vide. Que change ce service, en une phrase ?');
  else if (GENERIC_MISSION.test(mission))
    yield advice(
      'mission',
      '/mission',
      `${quote(mission)} est le nom d’un programme, pas une mission. Que change ce service, et pour qui ?`,
    );
}
