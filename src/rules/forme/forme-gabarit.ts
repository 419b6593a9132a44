import { plain } from '../../french/fold.ts';
import { quote } from '../../french/typography.ts';
import type { Rule, RuleFinding } from '../../judge/rule.ts';
import type { Draft } from '../../model/draft.ts';
import { fieldAtPointer } from '../../model/fields.ts';
import { PHASES } from '../../model/phase.ts';
import { instructionIn } from '../../text/instructions.ts';
import { textsBelow } from '../texts.ts';

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
      { name: 'une question de fond n’est pas une consigne', patch: { notes: 'Quel usage visez-vous ?' } },
    ],
    bad: [
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
      { name: 'crochets du modèle', patch: { 'impact.changement.avant': 'Avant, [à remplir].' } },
    ],
  },
  *check(draft, { phase }) {
    const told = new Map<string, string>();
    for (const text of textsBelow(draft)) {
      const field = fieldAtPointer(text.pointer);
      if (!field || field.due[phase] === null || field.choices.length > 0) continue;
      const finding = leftIn(text, field.question);
      if (finding) yield finding;
      else yield* copied(text, field.title, told);
    }
  },
};

/** Below, two answers may well be the same words. In UTF-16 units. */
const SENTENCE = 40;
/** Where stories are told; elsewhere a name may rightly come back. */
const TOLD = /^\/(?:probleme|solution|impact|deploiement|risques|pire_scenario)\//;

/** Two different questions have two different answers; the elements of one list may repeat. */
function* copied(at: Draft, title: string, told: Map<string, string>): Iterable<RuleFinding> {
  const flat = plain(at.text ?? '');
  if (flat.length < SENTENCE || !TOLD.test(at.pointer) || /\/\d+(?:\/|$)/.test(at.pointer)) return;
  const before = told.get(flat);
  if (before === undefined) told.set(flat, title);
  else yield { message: `Cette réponse est aussi celle de ${quote(before)}. Ce sont deux questions différentes.`, at };
}

function leftIn(draft: Draft, question: string | null): RuleFinding | null {
  const text = draft.text ?? '';
  const flat = plain(text);
  const whole = flat.replace(/(?<![\s.…!])[\s.…!]+$/u, '');
  if (draft.pointer === '/solution/description' && whole === "a definir suite a l'investigation") {
    return {
      message: 'La solution reste à définir. Décrivez-la avant de sortir d’investigation.',
      at: draft,
      onlyAtGate: true,
    };
  }
  if (question && whole.endsWith('?') && whole === plain(question)) {
    return { message: 'La réponse répète la question posée. Écrivez votre réponse à la place.', at: draft };
  }
  const match = instructionIn(flat);
  if (match === undefined) return null;
  const message = `Une consigne du modèle est restée : ${quote(match)}. Remplacez-la par votre réponse.`;
  return { message, at: draft, word: match };
}
