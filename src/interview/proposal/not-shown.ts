/** « vous avez pas mis le pire »: an answer of which nothing was proposed, and that stands all the same. */
import { plain } from '../../french/fold.ts';
import { quote, quoteWhole } from '../../french/typography.ts';
import type { Draft } from '../../model/draft.ts';
import { titleOf } from './proposal-choices.ts';

const MISSES =
  /\b(?:(?:vous|tu) (?:n')?(?:avez|as) (?:pas |rien )?(?:oublie|saute|mis|note|pris|repris|retenu|parle|dit)|(?:il )?manque|(?:et|ou (?:est|sont))(?= (?:passe|le |la |les |mon |ma ))) ?(?:sur |de |du |des )?(?:le |la |les |l'|mon |ma |mes |un |une )?([a-z]{3,})(?: [a-z']{1,12}){0,4}[\s?!.]{0,4}$/;
/** How people call their answers. */
const CALLED: readonly (readonly [string, RegExp])[] = [
  ['pire_scenario.description', /^(?:pire|scenario|risque|crainte)s?$/],
  ['portage.recit', /^(?:soutien|sponsor|appui|chef|cheffe|directeur|directrice)s?$/],
  ['probleme.constats', /^(?:preuve|entretien|source)s?$/],
  ['usagers.recit', /^(?:usager|public|perte)s?$/],
  ['solution.existant', /^(?:existant|concurrent|alternative)s?$/],
  ['impact.signes', /^(?:signe)s?$/],
];

/** Says that it is there, in the person’s own words; null where nothing that was told is missed. `from`: what was proposed. */
export function keptThough(said: string, from: readonly string[], draft: Draft): string | null {
  const word = /\d/.test(said) ? undefined : MISSES.exec(plain(said))?.[1];
  const path = CALLED.find(([at, name]) => word !== undefined && name.test(word) && from.includes(at))?.[0];
  const text = path === undefined ? undefined : draft.find(path).text;
  if (path === undefined || text === undefined) return null;
  return `${quote(titleOf(path))} est gardé en entier, dans vos mots : ${quoteWhole(text)}`;
}
