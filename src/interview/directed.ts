/** A correction that names what it corrects: « la règle, c’est… », « la petite action c’est… », « non, permettre aux proches de… ». */
import { capital } from '../french/typography.ts';
import { withoutEnd } from '../text/told/ends.ts';
import { factsOf, type Told, type Understood } from './fact.ts';

interface Target {
  place: string;
  /** What names it, before what is right. */
  lead: RegExp;
  told(value: string): Told;
}

const IS = "(?:,? (?:c['’ ]?est|ce (?:sera|serait)|est)| ?:)";

const TARGETS: readonly Target[] = [
  {
    place: 'solution.regle_rompue',
    lead: new RegExp(`^(?:la |notre |ma )?(?:r[èe]gle|habitude)${IS} (?:juste |seulement |qu[e’'] ?|de )?`, 'iu'),
    told: (value) => ({ facts: [['solution.regle_rompue', value]], said: `ce qui tombe : « ${value} »` }),
  },
  {
    place: 'pire_scenario.petites_actions',
    lead: new RegExp(`^(?:la |ma )?(?:petite )?action${IS} (?:juste |seulement |qu[e’'] ?|de )?`, 'iu'),
    told: (value) => ({
      facts: [['pire_scenario.petites_actions', [value]]],
      said: `votre petite action, « ${value} »`,
    }),
  },
  {
    place: 'nom',
    lead: new RegExp(`^(?:le |son )nom${IS} `, 'iu'),
    told: (value) => ({ facts: [['nom', value]], said: `le nom, ${value}` }),
  },
  {
    place: 'resume',
    lead: new RegExp(
      `^(?:(?:le |la )?(?:r[ée]sum[ée]|phrase)${IS} |(?:c['’ ]?est )?(?=(?:permettre|aider|donner) ))`,
      'iu',
    ),
    told: (value) => ({ facts: [['resume', `${value}.`]], said: `en une phrase : « ${value} »` }),
  },
];

/** What is understood now; null where nothing that was understood is named. */
export function directed(said: string, understood: Understood): Understood | null {
  const known = factsOf(understood);
  for (const { place, lead, told } of TARGETS) {
    const named = lead.exec(said)?.[0];
    const right = named === undefined ? '' : withoutEnd(said.slice(named.length));
    if (right === '' || !known.some(([path]) => path === place)) continue;
    const now = told(capital(right));
    return understood.map((one) => (one.facts.some(([path]) => path === place) ? now : one));
  }
  return null;
}
