import { quote } from '../../french/typography.ts';
import type { Rule } from '../../judge/rule.ts';
import { PHASES } from '../../model/phase.ts';
import { shownValue } from '../../model/shown-value.ts';

const ENDED = {
  'arret.date': '2026-11-01',
  'arret.motif': 'probleme_infirme',
  'arret.apprentissages': 'Les victimes savent déjà où est leur objet : 9 sur 11 l’ont retrouvé seules.',
  'arret.conditions_reprise': 'Si le délai de restitution dépasse de nouveau un an.',
};

/** What tells an end: lessons alone may be those of an attempt before. */
const TELLING = ['arret.motif', 'arret.date'] as const;

/** A service that goes on has not ended: whoever reads its pages would believe that it has. */
export const arretPostMortem: Rule = {
  id: 'arret-post-mortem',
  phases: PHASES,
  needs: ['statut'],
  examples: {
    good: [
      { name: 'en cours, sans arrêt', patch: { statut: 'en_cours' } },
      { name: 'arrêté, et il le raconte', patch: { statut: 'arrete', ...ENDED } },
      {
        name: 'en cours, avec les leçons d’une tentative d’avant',
        patch: { 'arret.apprentissages': 'Une première équipe avait arrêté en 2022, faute de dépositaire.' },
      },
    ],
    bad: [
      { name: 'en cours, avec une date et un motif d’arrêt', patch: { statut: 'en_cours', ...ENDED } },
      { name: 'en cours, avec un motif d’arrêt', patch: { 'arret.motif': 'fin_de_financement' } },
      { name: 'en cours, avec une date d’arrêt', patch: { 'arret.date': '2026-11-01' } },
    ],
  },
  *check(draft) {
    if (draft.at('statut').text !== 'en_cours') return;
    const at = TELLING.map((path) => draft.at(path)).find(({ isAnswered }) => isAnswered);
    if (at === undefined) return;
    const message = `La fiche est en cours, et dit un arrêt (${quote(shownValue(at.value))}). S’il a eu lieu : ${quote('statut: arrete')}. S’il n’a plus cours, effacez-le, et gardez-en les leçons.`;
    yield { message, at, severity: 'warning' };
  },
};
