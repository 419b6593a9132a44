/**
 * The front matter of a published fiche, as the site and its check really take it: what they refuse, what makes the site's
 * script crash, and what is only odd (read off the public repository, August 2026).
 */

import { didYouMean } from '../french/nearest.ts';
import { quote } from '../french/typography.ts';
import { isObject } from '../model/draft.ts';
import { shownValue } from '../model/shown-value.ts';
import type { Span } from '../source/position.ts';
import type { Source } from '../source/source.ts';
import { type Finding, plainFinding } from './finding.ts';
import { meantHeader, type Renamed, writtenAt } from './header-keys.ts';
import { events, phases } from './header-phases.ts';
import { advice, error, type HeaderContext, type Told } from './header-told.ts';

/** `header`: readable. */
export function checkHeader(header: Source, context: HeaderContext): Finding[] {
  const { value, renamed } = meantHeader(isObject(header.value) ? header.value : {});
  return [
    ...renamed.map(misnamed),
    ...phases(value, header, context),
    ...events(value, header),
    ...people(value, context),
    ...incubators(value),
    ...oddities(value),
  ].map(({ rule, severity, message, at }) => {
    const finding = plainFinding('schema', `entete/${rule}`, severity, message, { pointer: '', on: 'value' });
    const key = rule === 'cle' ? header.entries.get(at)?.key : null;
    return { ...finding, offsets: key ?? spanAt(header, writtenAt(at, renamed)) };
  });
}

/** Told once: what stands under the name that was meant is judged as if it bore it. */
function misnamed({ at, written, right }: Renamed): Told {
  const message = `Le site ne connaît pas « ${written} » : il lit « ${right} ». Renommez cette clé.`;
  // Without its phases, the site's script stops.
  return { rule: 'cle', severity: right === 'phases' ? 'error' : 'info', message, at };
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

function* people(value: Record<string, unknown>, { organisations }: HeaderContext): Iterable<Told> {
  const sponsors = Array.isArray(value.sponsors) ? value.sponsors : [];
  if (typeof value.sponsors === 'string' && value.sponsors.trim() !== '')
    yield error(
      'sponsor-inconnu',
      '/sponsors',
      `« sponsors » est une liste. Écrivez, sur une ligne à part : - /organisations/${value.sponsors.trim().replace(/^\/organisations\//, '')}`,
    );
  else if (sponsors.length === 0)
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
        `${quote(shownValue(one))} ne désigne aucune organisation. Écrivez « /organisations/ », puis son identifiant.`,
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
      contact == null
        ? 'L’en-tête ne donne aucun contact. À qui écrit-on pour ce service ?'
        : 'Le contact n’est pas une adresse de courriel. À qui écrit-on pour ce service ?',
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
