/** What a service did before anybody began to look into its problem. */
import { formatDate } from '../../french/dates.ts';
import { quote } from '../../french/typography.ts';
import type { RuleFinding } from '../../judge/rule.ts';
import type { Draft } from '../../model/draft.ts';
import { fieldAtPointer } from '../../model/fields.ts';

const DONE = [
  'deploiement.open_lab.date',
  'deploiement.premier_usager_satisfait.date',
  'solution.en_production_depuis',
] as const;

export function* beforeAll(draft: Draft): Iterable<RuleFinding> {
  const begun = draft
    .every('calendrier.phases[].debut')
    .flatMap(({ date }) => date ?? [])
    .sort()[0];
  // A phase alone may be a late one: nobody knows when the service began.
  if (begun === undefined || draft.at('calendrier.phases').items[0]?.at('nom').text !== 'investigation') return;
  for (const path of DONE) {
    const at = draft.at(path);
    if (at.date === undefined || at.date >= begun) continue;
    const title = quote(fieldAtPointer(at.pointer)?.title ?? '');
    const message = `${title} : le ${formatDate(at.date)}, avant le début de l’investigation, le ${formatDate(begun)}. Laquelle de ces dates est juste ?`;
    yield { message, at, severity: 'warning' };
  }
}
