import { plural } from '../../french/typography.ts';
import type { Rule, RuleFinding } from '../../judge/rule.ts';
import type { Draft } from '../../model/draft.ts';
import { interviewsIn } from '../../text/interviews.ts';

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
          'probleme.preuves[0].nombre': 20,
          'probleme.preuves[0].description': 'quinze parents sur vingt ont attendu plus de deux mois',
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
        name: 'une preuve en compte plus que le total',
        patch: {
          'probleme.preuves': [
            { type: 'entretien', nombre: 45, description: 'familles de Valmont, au guichet', date: '2026-10-02' },
          ],
        },
      },

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
        onlyPastHalf: true,
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

/** Where interviews are told in prose, and what one calls it. */
const TOLD = [
  ['investigation.motif', 'Le motif parle'],
  ['probleme.constats', 'Ce que vous savez du problème parle'],
  ['risques.probleme.preuve', 'La preuve parle'],
] as const;

/** « vingt entretiens » in prose, and another total: two fields that contradict each other. */
function* toldOtherwise(draft: Draft, total: number): Iterable<RuleFinding> {
  for (const [path, subject] of TOLD) {
    const at = draft.find(path);
    const told = interviewsIn(at.text ?? '');
    if (told === null || told <= total) continue;
    const message = `${subject} de ${plural(told, 'entretien')}, et le total en compte ${total}. Accordez les deux.`;
    yield { message, at };
    return;
  }
  for (const proof of draft.at('probleme.preuves').items) {
    const at = proof.at('nombre');
    if (proof.at('type').text !== 'entretien' || at.number === undefined || at.number <= total) continue;
    yield {
      message: `Cette preuve compte ${plural(at.number, 'entretien')}, et le total ${total}. Accordez les deux.`,
      at,
    };
  }
}
