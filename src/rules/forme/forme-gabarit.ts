import { plain } from '../../french/fold.ts';
import { quote } from '../../french/typography.ts';
import type { Rule, RuleFinding } from '../../judge/rule.ts';
import { isPutOff } from '../../judge/saying-nothing.ts';
import type { Draft } from '../../model/draft.ts';
import { FIELDS } from '../../model/fields.ts';
import { PHASES, type Phase } from '../../model/phase.ts';
import { type Prose, textsOf } from '../../model/texts.ts';
import { instructionIn } from '../../text/instructions.ts';
import { hollowElements, saidOfAnything } from '../empty-answers.ts';

/** A form's instruction, or a mention « to be completed », left where an answer is due. */
export const formeGabarit: Rule = {
  id: 'forme-gabarit',
  phases: PHASES,
  needs: [],
  examples: {
    good: [
      { name: 'une vraie réponse', patch: { 'probleme.prejudice': 'Trois semaines de revenus perdues en moyenne.' } },
      {
        name: '« vise à remplacer » n’est pas une consigne',
        patch: { 'solution.regle_rompue': 'Un appel vise à remplacer le formulaire papier.' },
      },
      {
        name: 'une généralité, puis un fait',
        patch: { 'probleme.prejudice': 'Une image dégradée du service, et trois semaines sans salaire.' },
      },
      { name: 'un besoin en deux mots', patch: { 'usagers.cibles[0].besoin': 'Retrouver son vélo' } },
      { name: 'une esperluette et un signe', patch: { notes: 'Dupont & fils ; moins de < 10 jours, a > b.' } },
      {
        name: 'un geste, sans chiffre',
        patch: { 'solution.contraintes[0].contournement': 'Le greffe imprime la lettre et l’affiche.' },
      },
      ...Object.entries({
        probleme: 'Le problème pèse assez sur ceux qui marchent mal pour qu’un essai en vaille la peine.',
        solution: 'Signal Rue apporte à ces personnes ce qui leur manque.',
        impact: 'Ce qui change se constate en six mois.',
        portage: 'Yann Le Goff nous accompagne jusqu’au bout.',
      }).map(([axis, said]) => ({
        name: `le pari que l’entretien propose (${axis})`,
        patch: { [`risques.${axis}.hypothese`]: said },
      })),
      { name: 'aucun comité imposé', patch: { 'portage.autonomie.comites_imposes': 0 } },
      { name: 'une question de fond n’est pas une consigne', patch: { notes: 'Quel usage visez-vous ?' } },
    ],
    bad: [
      {
        name: 'une solution remise à plus tard',
        patch: { 'solution.description': 'À définir suite à l’investigation.' },
      },
      {
        name: 'la question posée, recopiée',
        patch: { 'porteur.fonction': 'Quel poste occupez-vous aujourd’hui ?' },
      },
      { name: 'marqueur de brouillon', patch: { 'probleme.enjeu': 'TODO demander le chiffre à la caisse' } },
      {
        name: 'consigne du formulaire',
        patch: { 'deploiement.objectif_6_mois.usage': 'Quel usage chiffré visez-vous ?' },
        also: ['deploiement-objectif-6-mois'],
      },
      {
        name: 'le même paragraphe à deux endroits',
        patch: {
          'probleme.enjeu': 'Deux demi-journées perdues par personne, et 520 € de rachat.',
          'probleme.prejudice': 'Deux demi-journées perdues par personne, et 520 € de rachat.',
        },
      },
      {
        name: 'les signes d’une page web',
        patch: { 'probleme.prejudice': 'Trois semaines de revenus perdues &agrave; attendre.<br>' },
      },
      {
        name: 'une preuve de personne',
        patch: { 'probleme.preuves[0].nombre': 0 },
      },
      {
        name: 'un besoin que tout le monde a',
        patch: { 'usagers.cibles[0].besoin': 'Bénéficier d’un service de qualité' },
      },
      {
        name: 'des idées générales',
        patch: { 'solution.regle_rompue': 'Passer d’une logique de guichet à une logique de plateforme.' },
      },
      {
        name: 'une promesse qui n’engage à rien',
        patch: { 'portage.sponsors[0].engagement': 'accueille l’initiative avec bienveillance' },
      },
      {
        name: 'une maison pour témoin',
        phase: 'acceleration',
        patch: { 'impact.temoignages[0].role': 'chambre de métiers' },
      },
      { name: 'un signe attendu de zéro personne', patch: { 'impact.premiers_signes[0].nombre': 0 } },
      {
        name: 'la fin perdue en route',
        patch: { 'probleme.enjeu': 'Deux demi-journées perdues par pers[Message tronqué]' },
      },
      {
        name: 'un essai dont rien n’est appris, en deux temps',
        patch: { 'solution.prototype.enseignement': 'Super accueil, tout le monde a adoré !' },
      },
      {
        name: 'une structure que personne n’a appelée',
        phase: 'acceleration',
        patch: { 'portage.soutiens[0].apport': 'pressenti, personne ne l’a encore appelé' },
      },
      {
        name: 'un calcul au doigt mouillé',
        patch: { 'impact.hypothese.raisonnement': 'Calcul fait à la louche entre deux réunions, à revoir.' },
      },
      { name: 'crochets du modèle', patch: { 'impact.changement.avant': 'Avant, [à remplir].' } },
    ],
  },
  *check(draft, { phase }) {
    const texts = textsOf(draft);
    const isSuspect = instructionIn(texts.flat) !== undefined;
    const told = new Map<string, string>();
    const isMarked = WEB.test(texts.flat);
    for (const text of texts.all) {
      const { field } = text;
      const [sign] = isMarked ? (WEB.exec(text.flat) ?? []) : [];
      if (sign !== undefined) {
        yield {
          message: `${quote(sign)} vient d’une page web : mettez le signe qu’on y lisait.`,
          at: text,
          word: sign,
          severity: 'info',
        };
        continue;
      }
      if (!field || field.due[phase] === null || field.choices.length > 0) continue;
      const left = leftIn(text, field.question, isSuspect, draft);
      const finding = left === null ? saidOfAnything(text, field, draft) : null;
      if (left) yield left;
      else if (finding) yield { ...finding, why: NOTHING_TO_CHECK };
      else yield* copied(text, field.title, told);
    }
    for (const finding of hollowElements(draft, phase)) yield { ...finding, why: NOTHING_TO_CHECK };
    yield* leftAtZero(draft, phase);
  },
};

/** Why it matters, where nothing of the template was left. */
const NOTHING_TO_CHECK =
  'Personne ne peut la vérifier, ni s’en servir pour décider : le comité la lira comme une absence.';

// A problem of nobody is told by its own rule.
const EMPTY_AT_ZERO = FIELDS.filter(
  ({ isEmptyAtZero, path }) => isEmptyAtZero && !path.startsWith('probleme.ampleur.'),
);

/** A zero where nobody means one: a box left as it was. */
function* leftAtZero(draft: Draft, phase: Phase): Iterable<RuleFinding> {
  for (const { path, title, due } of EMPTY_AT_ZERO) {
    if (due[phase] === null) continue;
    for (const at of draft.every(path)) {
      if (at.number !== 0) continue;
      const message = `${quote(title)} vaut 0. Écrivez le nombre ; s’il reste à connaître, laissez la place vide.`;
      yield { message, at, severity: 'warning' };
    }
  }
}

/** What a page copied by its source leaves in a text. */
const WEB =
  /&(?:[a-z]{2,8}|#\d{1,5}|#x[\da-f]{1,5});|<\/?(?:br|p|b|i|u|strong|em|span|div|ul|ol|li|h[1-6])(?: [^<>]{0,80})?\/?>/;

/** Below, two answers may well be the same words. In UTF-16 units. */
const SENTENCE = 40;
/** Where stories are told; elsewhere a name may rightly come back. */
const TOLD = /^\/(?:probleme|solution|impact|deploiement|risques|pire_scenario)\//;

/** Two different questions have two different answers; the elements of one list may repeat. */
function* copied(at: Prose, title: string, told: Map<string, string>): Iterable<RuleFinding> {
  const { flat, pointer } = at;
  if (flat.length < SENTENCE || !TOLD.test(pointer) || /\/\d+(?:\/|$)/.test(pointer)) return;
  const before = told.get(flat);
  if (before === undefined) told.set(flat, title);
  else yield { message: `Cette réponse est aussi celle de ${quote(before)}. Ce sont deux questions différentes.`, at };
}

const unpunctuated = (flat: string) => flat.replace(/(?<![\s.…!])[\s.…!]+$/u, '');

function leftMessage(word: string): string {
  if (word.startsWith('~~')) return `${quote(word)} est barré, et se lirait encore. Effacez-le, signes compris.`;
  if (/^\[.*(?:tronqu|coup|omis|masqu|TRONQU|COUP)/u.test(word))
    return `${quote(word)} : la fin de ce texte est perdue, et peut-être celle de la fiche. Reprenez-la où elle est entière.`;
  if (/^[<←‹]-*\s?[àa]/iu.test(word)) return `Une remarque est restée : ${quote(word)}. Tranchez, puis effacez-la.`;
  return `Une consigne du modèle est restée : ${quote(word)}. Remplacez-la par votre réponse.`;
}

/** `isSuspect`: an instruction was left somewhere in the fiche. */
function leftIn(at: Prose, question: string | null, isSuspect: boolean, draft: Draft): RuleFinding | null {
  const { flat, pointer } = at;
  if (isPutOff(pointer, at.text, draft)) {
    return {
      message: 'La solution reste à définir. Décrivez-la avant de sortir d’investigation.',
      at,
      onlyAtGate: true,
    };
  }
  if (question && flat.includes('?') && unpunctuated(flat) === plain(question)) {
    return { message: 'La réponse répète la question posée. Écrivez votre réponse à la place.', at };
  }
  const match = isSuspect ? instructionIn(flat) : undefined;
  if (match === undefined) return null;
  const from = flat.indexOf(match);
  // As written, where no letter was opened before it.
  const word = (flat.length === at.text.length ? at.text.slice(from, from + match.length) : match).trim();
  return { message: leftMessage(word), at, word };
}
