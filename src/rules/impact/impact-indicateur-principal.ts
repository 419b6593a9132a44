import { enumerate, quote } from '../../french/typography.ts';
import type { Rule, RuleFinding } from '../../judge/rule.ts';
import type { Draft } from '../../model/draft.ts';
import { shareRadical } from '../../text/words.ts';
import { indicator } from './example-indicator.ts';
import { mainIndicator } from './readings.ts';

export const impactIndicateurPrincipal: Rule = {
  id: 'impact-indicateur-principal',
  phases: ['construction', 'acceleration', 'perennisation'],
  needs: ['impact.indicateur_principal', 'impact.indicateurs'],
  examples: {
    good: [
      {
        name: 'un des trois, au niveau impactant',
        patch: {
          'impact.indicateurs': [indicator({ id: 'un' }), indicator({ id: 'deux' }), indicator({ id: 'trois' })],
          'impact.indicateur_principal': 'deux',
        },
      },
      {
        name: 'au niveau utile',
        patch: {
          'impact.indicateurs': [
            indicator({ id: 'un', niveau: 'utile' }),
            indicator({ id: 'deux' }),
            indicator({ id: 'trois' }),
          ],
          'impact.indicateur_principal': 'un',
        },
      },
    ],
    bad: [
      {
        name: 'une mesure étrangère au préjudice',
        patch: {
          'impact.indicateurs[0].nom': 'kilomètres de haies plantées',
          'impact.indicateurs[0].definition': 'haies',
        },
      },
      { name: 'un identifiant que rien ne porte', patch: { 'impact.indicateur_principal': 'satisfaction-generale' } },
      {
        name: 'un simple compteur d’usage',
        patch: {
          'impact.indicateurs': [
            indicator({ id: 'un', niveau: 'utilise' }),
            indicator({ id: 'deux' }),
            indicator({ id: 'trois' }),
          ],
          'impact.indicateur_principal': 'un',
        },
      },
    ],
  },
  *check(draft) {
    const at = draft.at('impact.indicateur_principal');
    const indicators = draft.at('impact.indicateurs').items;
    const main = mainIndicator(draft);
    if (at.text && !main) {
      const ids = indicators.flatMap((item) => item.at('id').text ?? []);
      const known = ids.length > 0 ? ` Écrivez ${enumerate(ids.map(quote), 'ou')}.` : '';
      yield { message: `Aucun indicateur ne s’appelle ${quote(at.text)}.${known}`, at };
    }
    if (main) yield* apart(main, draft);
    if (main?.at('niveau').text === 'utilise') {
      yield { message: 'L’indicateur principal compte l’usage. Choisissez plutôt ce qui change pour les gens.', at };
    }
  },
};

/** Two fields: what is measured, and what people lose or get. */
function* apart(main: Draft, draft: Draft): Iterable<RuleFinding> {
  const measured = `${main.at('nom').text ?? ''} ${main.at('definition').text ?? ''}`;
  const meant = ['probleme.prejudice', 'probleme.enonce', 'impact.changement.apres'].map(
    (path) => draft.find(path).text ?? '',
  );
  if (measured.trim() !== '' && meant.some((text) => text !== '') && !shareRadical(measured, meant.join(' '))) {
    const message = 'Cette mesure ne reprend aucun mot du préjudice ni de l’après. Mesure-t-elle ce qui compte ?';
    yield { message, at: main.at('nom'), severity: 'info', comparesAnswers: true };
  }
}
