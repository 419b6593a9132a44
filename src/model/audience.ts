/** Who may read what of a fiche: one table, for the documents and for what gets published. */
import { isWithin } from './pointer.ts';

/** Each sees what the one before sees. */
const AUDIENCES = ['public', 'committee', 'internal'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** Where the fiche confides: fears, opponents, evidence against oneself, people. All the rest may be published. */
export const INTERNAL = [
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
/** Names of people, and what they promised in person: those who decide may know them. */
const PERSONAL =
  /^\/(?:equipe\/membres\/\d+\/nom|equipe\/coach|portage\/sponsors\/\d+\/(?:nom|engagement)|portage\/soutiens_par_phase\/[a-z]+\/qui)(?:\/|$)/;
/** What the public sees of a risk. */
const LEVEL = /^\/risques\/[a-z]+\/niveau$/;

function audienceOf(pointer: string): Audience {
  if (LEVEL.test(pointer)) return 'public';
  if (PERSONAL.test(pointer)) return 'committee';
  return INTERNAL.some((place) => isWithin(pointer, place)) ? 'internal' : 'public';
}

/** Whether a reader may see what is at a place. */
export function maySee(reader: Audience, pointer: string): boolean {
  return AUDIENCES.indexOf(audienceOf(pointer)) <= AUDIENCES.indexOf(reader);
}
