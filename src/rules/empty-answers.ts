/** Answers that are there and say nothing, told by `forme-gabarit`: words of any project, hollow words in a list that answers. */
import { plain } from '../french/fold.ts';
import { remembered } from '../french/remembered.ts';
import { quote } from '../french/typography.ts';
import type { RuleFinding } from '../judge/rule.ts';
import { hollowIn } from '../judge/saying-nothing.ts';
import type { Draft } from '../model/draft.ts';
import { type Field, fieldAt } from '../model/fields.ts';
import { hasWhole } from '../model/gaps.ts';
import type { Phase } from '../model/phase.ts';
import { parentOf } from '../model/pointer.ts';
import { type Prose, textsOf } from '../model/texts.ts';
import { isEverybody } from '../text/everybody.ts';
import { isEveryday } from '../text/everyday.ts';
import { isNone, saysNothing } from '../text/hollow.ts';
import { isCounted, showsNoFact, tellsNobody } from '../text/no-proof.ts';
import { isNobodyAtAll, isNotPeople } from '../text/people-or-not.ts';
import { kindOfName } from '../text/persons.ts';
import { isProposedHypothesis } from '../text/proposed-hypotheses.ts';
import { isSaidOfAnything } from '../text/said-of-anything.ts';
import { isVague } from '../text/vague.ts';
import { isWatched } from './elements.ts';
import { askedInstead } from './loosely.ts';

/** Where one tells what happens to whom; elsewhere names and titles are made of such words. */
const TELLING = new Set([
  'enjeu',
  'besoin',
  'regle_rompue',
  'motif',
  'avant',
  'apres',
  'raisonnement',
  'enseignement',
  'difference',
  'recit',
  'crainte',
  'benefice',
]);

/** Where a sentence is due: made of such words alone, it tells nothing either. */
const SENTENCES = new Set([
  ...['apport', 'arguments', 'cote_agents', 'discours', 'enonce', 'hypothese'],
  ...['interet', 'porte_par', 'portee', 'question', 'reponse', 'resultat'],
]);
/** Names, places and measures are words like others. */
const NAMES = new Set([
  ...[
    'acteur',
    'cible',
    'etape',
    'fonction',
    'frequence',
    'id',
    'identifiant',
    'intitule',
    'nom',
    'structure',
    'titre',
  ],
  ...['unite'],
]);
/** Their own rules read them so; where these find nothing, they may be vague all the same. */
const OWN =
  /^risques\.\w+\.(?:preuve|action)$|^pire_scenario\.petites_actions|^portage\.sponsors?\b|^probleme\.prejudice$/;

/** Null where the answer tells something that another project could not say. */
export function saidOfAnything(at: Prose, field: Field, draft: Draft): RuleFinding | null {
  const { name, path, question, vide, format } = field;
  if (name === 'hypothese' && isProposedHypothesis(at.text)) return null;
  if (format !== null || hollowIn(draft, saysNothing).has(at.pointer)) return null;
  if (OWN.test(path)) return vaguely(at, field);
  if (TELLING.has(name) && isSaidOfAnything(at.text)) {
    const message = `${quote(at.text)} : cela se dirait de n’importe quel service. Qui, ici, perd ou gagne quoi, et combien ?`;
    return { message, at, ask: 'Qu’avez-vous vu ou compté, chez qui, qui le montre ?', severity: 'warning' };
  }
  const instead = askedInstead(path, at.text);
  if (instead !== null) return { message: `${quote(at.text)} : ${instead}`, at, severity: 'warning' };
  if (NAMES.has(name)) return tellsPeople(at.text, path) ? null : nobodyIn(at, field);
  if (vide === 'reponse' && isNone(at.text)) return null;
  if (GUESSED.test(plain(at.text)) && !/\d/.test(at.text) && at.text.length <= LONGEST)
    return { message: `${quote(at.text)} : d’où viendra un vrai compte, et quand ?`, at, severity: 'warning' };
  if (isUnasked(at.text))
    return { message: `${quote(at.text)} : demandez-le d’abord. À qui, et quel jour ?`, at, severity: 'warning' };
  if (!isEveryday(at.text) && !isHollowThroughout(at.text) && !(SENTENCES.has(name) && isSaidOfAnything(at.text)))
    return vaguely(at, field);
  const message = `${quote(at.text)} : cela se dirait de n’importe quel projet. Qui, quoi, combien, quand, ici ?`;
  return { message, at, ...(question !== null && { ask: question }), severity: 'warning' };
}

/** « Super accueil, tout le monde a adoré »: no part of it says anything. */
function isHollowThroughout(text: string): boolean {
  if (text.length > LONGEST || isCounted(plain(text))) return false;
  const parts = text.split(/[,;.!…]+/).filter((part) => part.trim() !== '');
  return parts.length > 1 && parts.every((part) => isEveryday(part) || saysNothing(part, false));
}

/** In UTF-16 units. */
const LONGEST = 140;

/** Said of a figure that nobody counted. */
const GUESSED =
  /\b(?:au doigt mouille|au pif(?:ometre)?|a la louche|a vue (?:de nez|d'oeil)|au feeling|au juge|sorti du chapeau)(?![a-z])/;

/** « Structure pressentie, personne ne l’a encore appelée »: what is told of others, and was not asked of them. */
const UNASKED =
  /\b(?:personne|on|nous|je) n(?:e |'|ous )(?:l[ea]s? |l'|lui |leur )?(?:a|ont|ai|avons) (?:pas |jamais )?(?:encore |toujours )?(?:pas )?(?:ete )?(?:appele|contacte|consulte|approche|sollicite|prevenu|ecrit|telephone|rencontre)e?s?\b(?!.{0,60}\d)|^(?:[a-z' -]{3,40},? )?(?:pas|jamais) (?:encore )?(?:appele|contacte|consulte|approche|sollicite|prevenu)e?s?\b(?!.{0,60}\d)/;

/** « la famille n’est pas prévenue avant la veille »: what people live, or a rule that is kept. */
const TOO_LATE =
  /\b(?:ne (?:sont|seront|seraient)|n'(?:est|etait|etaient|ont ete)) (?:pas|jamais|plus) (?:toujours )?(?:appele|contacte|consulte|approche|sollicite|prevenu|rencontre)e?s? (?:avant|sans|assez|a temps|qu)\b/;

function isUnasked(text: string): boolean {
  return text.length <= LONGEST && UNASKED.test(plain(text)) && !TOO_LATE.test(plain(text));
}

/** What commits to nothing that could be checked, or names nobody where somebody is asked for. */
function vaguely(at: Prose, field: Field): RuleFinding | null {
  const { kind, name, path } = field;
  if (kind !== 'text') return null;
  if (!tellsPeople(at.text, path)) return nobodyIn(at, field);
  // What people say, quoted, is theirs.
  if (/^[«“"].{3,300}[»”"]$/su.test(at.text.trim())) return null;
  const asked = askedAt(path);
  if (!lacksFacts(at.text, asked) && (asked === 'story' || !isVague(at.text, name))) return null;
  return byTheWay(
    'on ne voit pas encore ce qui se vérifierait. Qui, quoi, combien, quand, ici ?',
    'Qu’est-ce qu’une autre personne pourrait aller vérifier, dans cette réponse ?',
    at,
    field,
  );
}

/** Where somebody is asked for, and something else is named. */
function tellsPeople(text: string, path: string): boolean {
  switch (askedAt(path)) {
    case 'person':
      return kindOfName(text) === 'person' && !isNotPeople(text) && !isEverybody(text);
    case 'witness':
      return kindOfName(text) !== 'organisation' && !isNotPeople(text);
    case 'people':
      return !isNotPeople(text);
    case 'somebody':
      return !isNobodyAtAll(text) && !isEverybody(text);
    default:
      return true;
  }
}

function nobodyIn(at: Prose, field: Field): RuleFinding {
  return byTheWay(
    'on ne voit pas qui c’est. Quelle personne, ou quel groupe précis, pourrait-on rencontrer ?',
    'Qui pourrait-on appeler demain matin, et à quel titre ?',
    at,
    field,
  );
}

function byTheWay(lack: string, ask: string, at: Prose, { question }: Field): RuleFinding {
  const message = `${quote(at.text)} : ${lack}`;
  return { message, at, ask: question ?? ask, severity: 'info', unlessTold: true };
}

/** What a place asks for, where it is not told by its kind alone. */
type Asked = 'person' | 'witness' | 'people' | 'somebody' | 'story' | 'proof' | 'verdict';

const ASKED: readonly (readonly [Asked, RegExp])[] = [
  // One human being.
  ['person', /^equipe\.(?:coach|membres\[\])\.nom$/],
  // Who says it, by what they do.
  ['witness', /^impact\.temoignages\[\]\.role$/],
  // Of whom one says what they live or do.
  [
    'people',
    /^(?:usagers\.cibles\[\]\.nom|investigation\.entretiens\.par_cible\[\]\.cible|deploiement\.premier_usager_satisfait\.qui|portage\.sponsors\[\]\.nom|perennisation\.(?:ambition\.porte_par|responsable_produit\.nom)|equipe\.membres\[\]\.role)$/,
  ],
  // An organisation may answer as well.
  [
    'somebody',
    /^(?:deploiement\.premiers_utilisateurs\[\]\.qui|portage\.(?:resistances\[\]|soutiens(?:\[\]|_par_phase\.\w+))\.qui|perennisation\.(?:questions_ouvertes\[\]\.responsable|gouvernance\.roles\[\]\.acteur|suivi_impact\.qui))$/,
  ],
  // What is feared, or will be said to somebody, is not checked.
  ['story', /^pire_scenario\.description$|\.discours$/],
  ['proof', /^probleme\.preuves\b.*\.description$/],
  ['verdict', /^investigation\.motif$|^solution\.prototype\.enseignement$/],
];
const MOST_PATHS = 1000;
/** Asked of each text of each fiche. */
const askedAt = remembered<Asked | null>((path) => ASKED.find(([, at]) => at.test(path))?.[0] ?? null, MOST_PATHS);

function lacksFacts(text: string, asked: Asked | null): boolean {
  return asked === 'proof' ? showsNoFact(text) : asked === 'verdict' && tellsNobody(text);
}

/** What says nothing in one element of a list where another answers: the list is not missing, and no other rule tells it. */
export function* hollowElements(draft: Draft, phase: Phase): Iterable<RuleFinding> {
  const hollow = hollowIn(draft, saysNothing);
  for (const at of hollow.size === 0 ? [] : textsOf(draft).all) {
    const { field, pointer, text } = at;
    if (field === undefined || field.due[phase] === null || !hollow.has(pointer)) continue;
    if (isWatched(field, phase) || isToldWhole(pointer, field, phase, hollow)) continue;
    // Elsewhere, it is told missing.
    if (!/\/\d+(?:\/|$)/.test(pointer) || !isMet(field, draft, phase, hollow)) continue;
    const message = `${quote(text)} ne répond pas : ${quote(field.title)} reste à remplir. À défaut, retirez cet élément.`;
    yield { message, at, ...(field.question !== null && { ask: field.question }), severity: 'warning' };
  }
}

/** A list that is due, and hollow throughout, is told missing; within an element, once, at its first answer. */
function isToldWhole(pointer: string, { due }: Field, phase: Phase, hollow: ReadonlySet<string>): boolean {
  if (!hollow.has(parentOf(pointer))) return false;
  const isWithin = (pointer.match(/\/\d+(?=\/|$)/g) ?? []).length > 1;
  return isWithin ? !pointer.endsWith('/0') : due[phase] === 'R';
}

/** Otherwise the list itself is told missing. */
function isMet({ list }: Field, draft: Draft, phase: Phase, hollow: ReadonlySet<string>): boolean {
  const holder = list === null ? undefined : fieldAt(list);
  return holder?.due[phase] !== 'R' || hasWhole(holder, draft, phase, hollow);
}
