/** Our own questions, and the titles of the fields they fill: which part each is. */
import { plain } from '../../french/fold.ts';
import { fieldAt } from '../../model/fields.ts';
import type { Topic } from './topics.ts';

/** Where our own questions, and the titles of what they fill, put their answers. */
const OWN: readonly (readonly [path: string, topic: Topic])[] = [
  ['probleme.enonce', 'probleme'],
  ['probleme.constats', 'constats'],
  ['usagers.recit', 'usagers'],
  ['solution.description', 'solution'],
  ['nom', 'nom'],
  ['solution.existant', 'existant'],
  ['deploiement.demarrage', 'premiers'],
  ['deploiement.cap_6_mois', 'objectifs'],
  ['impact.difference', 'impact'],
  ['impact.signes', 'signes'],
  ['portage.recit', 'portage'],
  ['pire_scenario.description', 'pire'],
];

let titles: ReadonlyMap<string, Topic> | null = null;

/** Made when a first heading is read: most commands read none. */
function ownTopics(): ReadonlyMap<string, Topic> {
  titles ??= new Map(
    OWN.flatMap(([path, topic]) => {
      const field = fieldAt(path);
      return [field?.question ?? '', field?.title ?? ''].map((said) => [bareOf(plain(said)), topic] as const);
    }),
  );
  return titles;
}

function bareOf(flat: string): string {
  return withoutRank(flat)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** « 2. », « b) », « iv - ». */
export function withoutRank(flat: string): string {
  return flat.replace(
    /^(?:\d{1,2}|[a-h])(?:\.\d{1,2}){1,3} ?[./)–—-]? |^(?:\d{1,2}(?:\.\d{1,2}){0,3}|[a-h]|[ivx]{1,4}) ?[./)–—-] ?/,
    '',
  );
}

/** `flat`: a heading without accents; null of any that is not ours. */
export function ownTopicOf(flat: string): Topic | null {
  return ownTopics().get(bareOf(flat)) ?? null;
}
