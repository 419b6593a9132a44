import { plain } from '../../french/fold.ts';
import { formatNumber } from '../../french/numbers.ts';
import type { Rule, RuleFinding } from '../../judge/rule.ts';
import type { Draft } from '../../model/draft.ts';
import { PHASES } from '../../model/phase.ts';
import { quantities } from '../../text/quantities.ts';
import { tellsChange } from '../../text/told-change.ts';
import { impossibleFigures } from '../impossible-figures.ts';
import { outputTold } from './outputs.ts';

/** An effect without a figure cannot be found wrong. */
export const impactHypothese: Rule = {
  id: 'impact-hypothese',
  phases: PHASES,
  needs: ['impact.hypothese.effet'],
  examples: {
    good: [
      { name: 'un effet chiffré', patch: { 'impact.hypothese.effet': '1 500 objets de plus repris chaque année' } },
      {
        name: 'un nombre qui change',
        patch: { 'impact.hypothese.effet': 'les objets perdus pour de bon passent de 850 à 680' },
      },
      {
        name: 'une part',
        patch: { 'impact.hypothese.effet': 'la moitié des objets sont repris, parce que les victimes le savent' },
      },
    ],
    bad: [
      {
        name: 'un départ que l’indicateur ne connaît pas',
        phase: 'acceleration',
        patch: {
          'impact.hypothese.effet': 'le délai médian passe de 45 à 28 jours, parce que la référence est donnée',
        },
      },
      {
        name: 'des visites',
        patch: { 'impact.hypothese.effet': '2 000 visites par mois sur le site et 500 comptes créés' },
      },
      { name: 'aucun nombre', patch: { 'impact.hypothese.effet': 'beaucoup plus d’objets repris' } },
      {
        name: 'une année n’est pas une mesure',
        patch: { 'impact.hypothese.effet': 'davantage d’objets repris en 2027' },
      },
    ],
  },
  *check(draft, { phase }) {
    const at = draft.at('impact.hypothese.effet');
    yield* otherStart(draft, at);
    // Later, it is what is measured that tells.
    if (phase === 'acceleration' || phase === 'perennisation') return;
    yield* impossibleFigures([at]);
    if (
      quantities(at.text ?? '').length === 0 &&
      !tellsChange(at.text ?? '') &&
      !/\bune? [a-z'-]+(?: [a-z'-]+)? (?:de plus|par|sur)\b/.test(plain(at.text ?? ''))
    ) {
      yield { message: 'L’effet espéré ne porte aucun nombre. Un ordre de grandeur suffit.', at };
      return;
    }
    const message = outputTold(at.text ?? '');
    if (message !== null) yield { message, at, severity: 'warning' };
  },
};

/** « passe de 45 à 28 jours » */
const FROM_TO = /\bde (\d[\d ]{0,8}(?:,\d{1,2})?) ?(?:%|[a-zéû]{1,12} )?[àa] (\d[\d ]{0,8}(?:,\d{1,2})?)(?![\d,])/u;

/** Where an indicator aims at the same figure, and does not start from the same. */
function* otherStart(draft: Draft, at: Draft): Iterable<RuleFinding> {
  const [, from = '', to = ''] = FROM_TO.exec((at.text ?? '').replace(/[\u00a0\u202f]/g, ' ')) ?? [];
  const [start, aim] = [from, to].map((one) => Number(one.replace(/ /g, '').replace(',', '.')));
  if (to === '' || start === undefined) return;
  const indicator = draft.at('impact.indicateurs').items.find((one) => one.at('cible').number === aim);
  const reference = indicator?.at('reference').number;
  const known = [
    reference,
    indicator?.at('valeur').number,
    ...(indicator?.at('historique').items ?? []).map((one) => one.at('valeur').number),
  ];
  if (reference === undefined || known.includes(start)) return;
  const message = `Vous partez de ${formatNumber(start)}, et l’indicateur qui vise ${formatNumber(aim ?? 0)} part de ${formatNumber(reference)}. Lequel est juste ?`;
  yield { message, at, severity: 'warning' };
}
