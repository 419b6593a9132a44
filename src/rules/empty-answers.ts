/** Answers that are there and say nothing, told by `forme-gabarit`: words of any project, hollow words in a list that answers. */
import { quote } from '../french/typography.ts';
import type { RuleFinding } from '../judge/rule.ts';
import { hollowIn } from '../judge/saying-nothing.ts';
import type { Draft } from '../model/draft.ts';
import { type Field, fieldAt } from '../model/fields.ts';
import { hasWhole } from '../model/gaps.ts';
import type { Phase } from '../model/phase.ts';
import { parentOf } from '../model/pointer.ts';
import { type Prose, textsOf } from '../model/texts.ts';
import { isEveryday } from '../text/everyday.ts';
import { isNone, saysNothing } from '../text/hollow.ts';
import { showsNoFact, tellsNobody } from '../text/no-proof.ts';
import { isSaidOfAnything } from '../text/said-of-anything.ts';
import { isVague } from '../text/vague.ts';
import { isWatched } from './elements.ts';

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
  if (format !== null || hollowIn(draft, saysNothing).has(at.pointer)) return null;
  if (OWN.test(path)) return vaguely(at, field);
  if (TELLING.has(name) && isSaidOfAnything(at.text)) {
    const message = `${quote(at.text)} : cela se dirait de n’importe quel service. Qui, ici, perd ou gagne quoi, et combien ?`;
    return { message, at, ask: 'Qu’avez-vous vu ou compté, chez qui, qui le montre ?', severity: 'warning' };
  }
  if (NAMES.has(name) || (vide === 'reponse' && isNone(at.text))) return null;
  if (!isEveryday(at.text) && !(SENTENCES.has(name) && isSaidOfAnything(at.text))) return vaguely(at, field);
  const message = `${quote(at.text)} : cela se dirait de n’importe quel projet. Qui, quoi, combien, quand, ici ?`;
  return { message, at, ...(question !== null && { ask: question }), severity: 'warning' };
}

/** Where a proof, an act, a promise, an effect or a measure is due: elsewhere, a story may rightly tell none. */
const CHECKED = new Set([
  ...['preuve', 'action', 'petites_actions', 'engagement', 'apport', 'contournement', 'canal', 'arguments', 'discours'],
  ...['impact', 'usage', 'effet', 'apres', 'prejudice', 'enjeu', 'hypothese', 'raisonnement', 'justification'],
  ...['mode_mesure', 'source', 'decision', 'enseignement', 'condition', 'pourquoi_volontaires', 'regle_rompue'],
  ...['resultat', 'support', 'autonomie', 'decisions', 'formation', 'interet', 'reponse', 'expertise', 'motivation'],
]);

/** What commits to nothing that could be checked, where something must. */
function vaguely(at: Prose, field: Field): RuleFinding | null {
  const { kind, name, question } = field;
  if (kind !== 'text' || !(lacksFacts(at.text, field.path) || (CHECKED.has(name) && isVague(at.text, name))))
    return null;
  const message = `${quote(at.text)} : on ne voit pas encore ce qui se vérifierait. Qui, quoi, combien, quand, ici ?`;
  return { message, at, ...(question !== null && { ask: question }), severity: 'info', unlessTold: true };
}

function lacksFacts(text: string, path: string): boolean {
  if (/^probleme\.preuves\b.*\.description$/.test(path)) return showsNoFact(text);
  return /^investigation\.motif$|^solution\.prototype\.enseignement$/.test(path) && tellsNobody(text);
}

/** What says nothing in one element of a list where another answers: the list is not missing, and no other rule tells it. */
export function* hollowElements(draft: Draft, phase: Phase): Iterable<RuleFinding> {
  const hollow = hollowIn(draft, saysNothing);
  for (const at of hollow.size === 0 ? [] : textsOf(draft).all) {
    const { field, pointer, text } = at;
    if (field === undefined || field.due[phase] === null || !hollow.has(pointer)) continue;
    if (!/\/\d+(?:\/|$)/.test(pointer) || isWatched(field, phase) || hollow.has(parentOf(pointer))) continue;
    if (!isMet(field, draft, phase, hollow)) continue;
    const message = `${quote(text)} ne répond pas : ${quote(field.title)} reste à remplir. À défaut, retirez cet élément.`;
    yield { message, at, ...(field.question !== null && { ask: field.question }), severity: 'warning' };
  }
}

/** Otherwise the list itself is told missing. */
function isMet({ list }: Field, draft: Draft, phase: Phase, hollow: ReadonlySet<string>): boolean {
  const holder = list === null ? undefined : fieldAt(list);
  return holder?.due[phase] !== 'R' || hasWhole(holder, draft, phase, hollow);
}
