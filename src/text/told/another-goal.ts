/** A second thing that somebody wants to see, told after the first: « et que les maîtresses sachent qui porte des lunettes ». */
import { plain } from '../../french/fold.ts';
import { capital } from '../../french/typography.ts';
import { sentences } from '../sentences.ts';
import { withoutEnd, withoutFillers } from './ends.ts';
import type { Goal } from './goal.ts';

/** Between two of them. */
const BETWEEN =
  / ?[;+] |,? (?:et|puis|mais)(?: puis| ensuite| surtout| aussi| enfin){0,3} (?=(?:aussi |également )?(?:que |qu['’]|si |je (?:veux|voudrais)|j['’]aimerais|zéro|plus (?:aucune?|une? seule?|personne)|aucune?|moins de))|, (?=(?:zéro|plus (?:aucune?|personne)|aucune?|et que) )/iu;
const WISH =
  /^(?:(?:et|puis|mais|aussi|également|alors|euh|ben|bon|moi|enfin|surtout),? ){0,4}(?:(?:je (?:veux|voudrais|souhaite(?:rais)?)|j['’](?:aimerais|en attends|attends|esp[èe]re)|il (?:faut|faudrait|me faudrait)|on (?:veut|voudrait)|nous (?:voulons|voudrions)|mon (?:but|v[œo]eu) (?:est|c['’]est))(?: aussi| également| bien)?(?:,? [^,]{3,50},)? (?:que |qu['’])|(?:aussi )?(?:que |qu['’])|si |(?=zéro |plus (?:aucune?|une? seule?|personne)|aucune? |moins de ))/iu;
/** In words. */
const FEWEST = 4;
const MOST = 26;

/** Null where a single one is told. `known`: the one that is. */
export function anotherGoalIn(text: string, { usage, effect }: Goal): string | null {
  const first = usage ?? effect;
  if (first === undefined || (usage !== undefined && effect !== undefined)) return null;
  const known = new Set(wordsOf(first));
  for (const clause of sentences(text).flatMap((sentence) => sentence.split(BETWEEN))) {
    const lead = WISH.exec(clause)?.[0];
    if (lead === undefined) continue;
    const said = withoutEnd(withoutFillers(clause.slice(lead.length)).split(ASIDE, 1)[0] ?? '').trim();
    const words = wordsOf(said);
    const count = said.split(/\s+/).length;
    const isOther = words.filter((word) => known.has(word)).length < words.length / 2;
    if (count >= FEWEST && count <= MOST && isOther) return capital(said);
  }
  return null;
}

/** What is said of it, and is no part of it. */
const ASIDE =
  /,? (?:voil[àa]|[çc]a c['’]est|c['’]est (?:tout|cadeau|le principal)|je (?:dis|sais|m['’]avance)|enfin|parce qu|même si|mais bon|ce serait|sans quoi|ce qui se)(?!\p{L})|,? (?:je |on )(?:demande|verra)/iu;

function wordsOf(text: string): string[] {
  return plain(text).match(/[a-z]{4,}|\d+/g) ?? [];
}
