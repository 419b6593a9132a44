/** Who may read what of a fiche: one table, for the documents and for what gets published. */
import { isWithin } from './pointer.ts';

export type Audience = 'public' | 'internal';

/** Where the fiche confides: fears, opponents, evidence against oneself, people. All the rest may be published. */
const INTERNAL = [
  '/risques',
  '/portage/resistances',
  '/portage/recit',
  '/pire_scenario',
  '/notes',
  '/arret/note_interne',
  '/exceptions',
  '/a_completer',
  '/porteur/courriel',
  '/porteur/motivation',
];
/** Names of people, and what they promised in person. */
const PERSONAL =
  /^\/(?:equipe\/membres\/\d+\/nom|equipe\/coach|portage\/sponsors\/\d+\/(?:nom|engagement)|portage\/soutiens_par_phase\/[a-z]+\/qui)(?:\/|$)/;
/** What the public sees of a risk. */
const LEVEL = /^\/risques\/[a-z]+\/niveau$/;

export function audienceOf(pointer: string): Audience {
  if (LEVEL.test(pointer)) return 'public';
  if (PERSONAL.test(pointer)) return 'internal';
  return INTERNAL.some((place) => isWithin(pointer, place)) ? 'internal' : 'public';
}
