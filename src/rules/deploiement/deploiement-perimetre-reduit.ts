import { formatNumber } from '../../french/numbers.ts';
import { quote } from '../../french/typography.ts';
import type { Rule } from '../../judge/rule.ts';
import { isEverybody, isEverywhere } from '../../text/everybody.ts';

/** Small enough for each user to be known by name; a bound of the field tells it, prose does not. */
export const deploiementPerimetreReduit: Rule<'maximum'> = {
  id: 'deploiement-perimetre-reduit',
  phases: ['investigation', 'construction'],
  needs: ['deploiement.perimetre_initial'],
  severity: 'warning',
  options: { maximum: { default: 1000, minimum: 1, title: 'personnes au plus pour commencer' } },
  examples: {
    good: [
      {
        name: 'un ressort, 80 personnes',
        patch: {
          'deploiement.perimetre_initial': {
            territoire: 'ressort de Saint-Aubrac',
            public: 'victimes de vol de vélo',
            nombre: 80,
          },
        },
      },
      {
        name: 'tous ceux d’un lieu',
        patch: {
          'deploiement.perimetre_initial.public': 'tous les plaignants dont le vélo est déjà au magasin des scellés',
        },
      },
      { name: 'tout un petit lieu', patch: { 'deploiement.perimetre_initial.territoire': 'tout le canton de Murat' } },
      { name: 'mille personnes tout juste', patch: { 'deploiement.perimetre_initial.nombre': 1000 } },
    ],
    bad: [
      { name: 'personne', patch: { 'deploiement.perimetre_initial.nombre': 0 } },
      {
        name: 'la région, et plus',
        patch: { 'deploiement.perimetre_initial.territoire': 'la région et au-delà si possible' },
      },
      { name: 'toute la France', patch: { 'deploiement.perimetre_initial.territoire': 'France entière' } },
      { name: 'tout le département', patch: { 'deploiement.perimetre_initial.territoire': 'tout le département' } },
      {
        name: 'toutes les régions, comptées',
        patch: { 'deploiement.perimetre_initial.territoire': 'les treize régions, sans exclusive' },
      },
      {
        name: 'tout le monde, énuméré',
        patch: { 'deploiement.perimetre_initial.public': 'tout le monde (usagers, familles, agents)' },
      },
      { name: 'douze mille personnes', patch: { 'deploiement.perimetre_initial.nombre': 12000 } },
      { name: 'tout public', patch: { 'deploiement.perimetre_initial.public': 'Tous les usagers' } },
    ],
  },
  *check(draft, { options }) {
    const start = draft.at('deploiement.perimetre_initial');
    const [place, people, count] = [start.at('territoire'), start.at('public'), start.at('nombre')];
    if (isEverywhere(place.text ?? ''))
      yield { message: 'Commencer partout, c’est ne voir personne. Où est le premier lieu ?', at: place };
    // All of a small place are few, and the place is told.
    const isSmall = place.text !== undefined && count.number !== undefined && count.number <= options.maximum;
    if (
      isEverybody(people.text ?? '') &&
      !(isSmall && /\p{Lu}|\b(?:canton|village|quartier|commune)\b/u.test((people.text ?? '').slice(1)))
    )
      yield { message: `${quote(people.text ?? '')} : qui, en premier, et où ?`, at: people };
    if (count.number === 0) yield { message: 'Un périmètre de zéro personne. Combien, au début ?', at: count };
    if (count.number !== undefined && count.number > options.maximum) {
      yield {
        message: `${formatNumber(count.number)} personnes d’emblée, c’est beaucoup. Restez sous ${formatNumber(options.maximum)}, et voyez-les.`,
        at: count,
      };
    }
  },
};
