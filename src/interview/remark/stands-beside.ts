/** Whether what has no place of its own may come after an answer. */
import { plain } from '../../french/fold.ts';
import { numbersIn } from '../../french/numerals.ts';
import type { Draft } from '../../model/draft.ts';
import { factsOf, type Understood } from '../facts/fact.ts';
import { readAs } from '../facts/understood.ts';
import { sharesWith } from './about.ts';
import { asksBack } from './contested.ts';
import { isKnown } from './overridden.ts';

/** Of what would be put right, rather than added. */
const CORRECTS = /\d|\b(?:pas|plus|faux|fausse|c'est|c'etait|plutot|non|n'est|erreur|tromp)\b/;

const GAINSAYS = /\b(?:pas|plus|faux|fausse|erreur|tromp\w{1,4})\b/;

export function gainsays(flat: string): boolean {
  return GAINSAYS.test(flat);
}

const LABELLED = /^(?:l[ea]s? |l'|leurs? |notre |mon |ma )?[a-z']{3,12}(?: [a-z']{2,12}){0,2} ?: \S/;

/** It gainsays nothing that the answer goes on to tell. */
export function standsBeside(
  added: { path: string; said: string },
  understood: Understood,
  now: readonly string[],
  draft: Draft,
  today: string,
): boolean {
  const flat = plain(added.said);
  const meant = readAs(added.path, added.said, draft, today);
  const isNew = meant.some((one) => !isKnown(one, understood));
  // What tells nothing that is understood is said of anything, but under a label: « la raison : ils ont perdu des bêtes ».
  if (!isNew) return LABELLED.test(flat) && !CORRECTS.test(flat);
  const known = new Map(factsOf(understood));
  const numbers = now.flatMap((text) => numbersIn(plain(text)));
  return (
    !GAINSAYS.test(flat) &&
    // « la moitié seulement », of a number that stays.
    !(known.has('probleme.ampleur.nombre') && factsOf(meant).some(([path]) => path.endsWith('.part_pct'))) &&
    // What it says instead would stand beside the number that it corrects.
    factsOf(meant).every(([path, value]) => {
      const old = known.get(path);
      return typeof old !== 'number' || old === value || path.endsWith('.annee') || !numbers.includes(old);
    })
  );
}

/** « Non. ENIM : moins de 20 jours »: said of what is proposed, and no new sentence. */
export function isSaidAgainst(typed: string, understood: Understood): boolean {
  return deniesIt(typed) && sharesWith(typed, understood);
}

export function deniesIt(said: string): boolean {
  return DENIES.test(plain(said));
}

const DENIES = /^(?:non|nan|pas |c'est (?:faux|pas)|ce n'est pas|mais non|faux|erreur)(?![a-z])/;

/** A question adds nothing, nor what is asked back; where each sentence is one of a list, « parfait, on dirait ma grand-mère » would be, as anything. `path`: of the answer. */
export function isOneMore(typed: string, said: string, path: string): boolean {
  const [whole, bare] = [plain(typed), plain(said)];
  return !ASKED.test(whole) && !asksBack(typed) && (path !== 'impact.signes' || MORE.test(whole) || NEXT.test(bare));
}

/** « celui qui quoi ? c’est M. Buisson », « et les 430 bateaux, ils sont où » */
const ASKED = /\?| = |(?<![a-z])(?:ou|quand|pourquoi|quoi|qui|combien|comment)[\s.!]*$/;
const MORE =
  /ajout|(?<![a-z])(?:aussi|egalement|manque|encore|autre|une? (?:deuxieme|troisieme|quatrieme|cinquieme)|en plus|oubli[a-z]{0,6})(?![a-z])/;
const NEXT = /^(?:et|ou|puis|ensuite|enfin) /;
