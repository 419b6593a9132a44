import { plural } from '../../french/typography.ts';
import type { Rule, RuleFinding } from '../../judge/rule.ts';
import type { Draft } from '../../model/draft.ts';
import { interviewsIn } from '../../text/quantities.ts';

export const investigationEntretiensNombre: Rule<'minimum'> = {
  id: 'investigation-entretiens-nombre',
  phases: ['investigation'],
  needs: ['investigation.entretiens.nombre'],
  options: { minimum: { default: 20, minimum: 1, title: 'entretiens au moins' } },
  examples: {
    good: [
      {
        name: 'vingt entretiens répartis',
        patch: {
          'investigation.entretiens.nombre': 20,
          'investigation.entretiens.par_cible': [
            { cible: 'parents', nombre: 12 },
            { cible: 'agents', nombre: 8 },
          ],
        },
        also: ['investigation-vrais-usagers'],
      },
      {
        name: 'sans répartition, seul le total compte',
        patch: { 'investigation.entretiens.nombre': 41, 'investigation.entretiens.par_cible': null },
        also: ['requis/investigation.entretiens.par_cible'],
      },
    ],
    bad: [
      {
        name: 'quatre collègues',
        patch: {
          'investigation.entretiens.nombre': 4,
          'investigation.entretiens.par_cible': [{ cible: 'collègues', nombre: 4 }],
        },
        also: ['investigation-vrais-usagers'],
      },
      {
        name: 'le motif en raconte d’autres',
        patch: { 'investigation.motif': 'Confirmé au fil de quatre-vingts entretiens.' },
      },
      { name: 'le total n’est pas la somme', patch: { 'investigation.entretiens.nombre': 60 } },
    ],
  },
  *check(draft, { options }) {
    const total = draft.at('investigation.entretiens.nombre');
    if (total.number === undefined) return;
    const modes = draft.at('investigation.entretiens.mode').items;
    // Another rule says that none of them was an interview.
    const isOnline = modes.length > 0 && modes.every((mode) => mode.text === 'questionnaire_en_ligne');
    if (total.number < options.minimum && !isOnline) {
      yield {
        message: `${plural(total.number, 'entretien')}, c’est peu. Il en faut ${options.minimum} au moins ; l’usage est d’une trentaine, sept ou huit par groupe.`,
        at: total,
      };
    }
    const parts = draft.at('investigation.entretiens.par_cible').items.map((item) => item.at('nombre').number);
    const sum = parts.reduce<number>((add, part) => add + (part ?? 0), 0);
    if (parts.length > 0 && !parts.includes(undefined) && sum !== total.number) {
      yield {
        message: `Le total annonce ${plural(total.number, 'entretien')}, et les groupes en comptent ${sum}. Accordez les deux.`,
        at: total,
      };
    }
    yield* toldOtherwise(draft, total.number);
  },
};

/** « vingt entretiens » in the reasons, and another total: two fields that contradict each other. */
function* toldOtherwise(draft: Draft, total: number): Iterable<RuleFinding> {
  const at = draft.at('investigation.motif');
  const told = interviewsIn(at.text ?? '');
  if (told !== null && told > total) {
    const message = `Le motif parle de ${plural(told, 'entretien')}, et le total en compte ${total}. Accordez les deux.`;
    yield { message, at };
  }
}
