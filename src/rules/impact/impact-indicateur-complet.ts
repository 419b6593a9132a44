import { daysBetween, formatDate } from '../../french/dates.ts';
import { formatNumber } from '../../french/numbers.ts';
import type { Rule, RuleContext, RuleFinding } from '../../judge/rule.ts';
import type { Draft } from '../../model/draft.ts';
import { incompleteElementFindings, type Watched } from '../elements.ts';
import { indicator } from './example-indicator.ts';
import { beyondItsUnit, highestOf, sameNames, stepsBackward, twiceADay } from './readings.ts';

export const impactIndicateurComplet: Rule = {
  id: 'impact-indicateur-complet',
  phases: ['construction', 'acceleration', 'perennisation'],
  needs: ['impact.indicateurs'],
  examples: {
    good: [
      {
        name: 'une cible au-dessus du départ',
        patch: {
          'impact.indicateurs': [indicator({ id: 'un' }), indicator({ id: 'deux' }), indicator({ id: 'trois' })],
          'impact.indicateur_principal': 'un',
        },
      },
      {
        name: 'une baisse voulue',
        patch: {
          'impact.indicateurs': [
            indicator({ id: 'un', sens: 'baisse', reference: 60, cible: 20 }),
            indicator({ id: 'deux' }),
            indicator({ id: 'trois' }),
          ],
          'impact.indicateur_principal': 'deux',
        },
      },
    ],
    bad: [
      {
        name: 'une durée sous zéro',
        patch: {
          'impact.indicateurs[0]': indicator({ unite: 'jours', valeur: -3, reference: 4, cible: 8 }),
          'impact.indicateur_principal': 'delai',
        },
      },
      {
        name: 'une mesure de l’an dernier',
        patch: {
          'impact.indicateurs[0]': indicator({
            date_valeur: '2025-06-30',
            date_reference: '2025-01-31',
            historique: [{ date: '2025-06-30', valeur: 35 }],
          }),
          'impact.indicateur_principal': 'delai',
        },
      },
      { name: 'une cible sous le départ, alors qu’on veut une hausse', patch: { 'impact.indicateurs[0].cible': 1 } },
      {
        name: 'une cible déjà dépassée',
        patch: {
          'impact.indicateurs[0].valeur': 75,
          'impact.indicateurs[0].cible': 60,
          'impact.indicateurs[0].reference': 20,
        },
      },
      {
        name: 'une cible hors d’atteinte',
        patch: {
          'impact.indicateurs[0]': indicator({
            valeur: 21,
            date_valeur: '2026-10-30',
            cible: 80,
            echeance: '2027-01-31',
            historique: [{ date: '2026-10-30', valeur: 21 }],
          }),
          'impact.indicateur_principal': 'delai',
        },
      },
      {
        name: 'plus de cent pour cent',
        patch: { 'impact.indicateurs[0]': indicator({ cible: 120 }), 'impact.indicateur_principal': 'delai' },
      },
      {
        name: 'une mesure au-delà de son unité',
        patch: {
          'impact.indicateurs[0]': indicator({ valeur: 130, cible: 160, unite: '%' }),
          'impact.indicateur_principal': 'delai',
        },
      },
      {
        name: 'une note de douze sur dix',
        patch: {
          'impact.indicateurs[0]': indicator({ unite: 'note sur 10', reference: 4, cible: 8, valeur: 12 }),
          'impact.indicateur_principal': 'delai',
        },
      },
      {
        name: 'deux valeurs le même jour',
        patch: {
          'impact.indicateurs[0]': indicator({
            historique: [
              { date: '2026-10-30', valeur: 48 },
              { date: '2026-10-30', valeur: 35 },
            ],
          }),
          'impact.indicateur_principal': 'delai',
        },
      },
      {
        name: 'deux indicateurs du même nom',
        patch: {
          'impact.indicateurs': [indicator(), indicator({ nom: 'part des élèves servis' }), indicator({ id: 'b' })],
          'impact.indicateur_principal': 'b',
        },
      },
      {
        name: 'des paliers qui reculent',
        patch: {
          'impact.indicateurs[0]': indicator(),
          'impact.indicateur_principal': 'delai',
          'impact.cibles': [
            { echeance: '2027-06-30', valeur: 50 },
            { echeance: '2028-06-30', valeur: 40 },
          ],
        },
      },
      {
        name: 'un palier en deçà de la mesure',
        patch: {
          'impact.indicateurs[0]': indicator({ valeur: 50, date_valeur: '2026-10-30' }),
          'impact.indicateur_principal': 'delai',
          'impact.cibles': [{ echeance: '2027-06-30', valeur: 45 }],
        },
      },
      {
        name: 'cible égale au départ',
        patch: { 'impact.indicateurs[0].reference': 50, 'impact.indicateurs[0].cible': 50 },
      },
      {
        name: 'échéance avant le départ',
        patch: { 'impact.indicateurs[0].echeance': '2020-01-31', 'impact.indicateurs[0].date_reference': '2025-12-31' },
      },
      {
        name: 'échéance passée sans nouvelle mesure',
        patch: { 'impact.indicateurs[0].echeance': '2026-11-01', 'impact.indicateurs[0].date_valeur': '2026-10-30' },
      },
    ],
  },
  *check(draft, context) {
    for (const item of draft.at('impact.indicateurs').items) {
      yield* direction(item);
      yield* deadline(item, context.today);
      yield* reach(item, context);
      yield* beyondItsUnit(item);
      yield* twiceADay(item);
    }
    yield* sameNames(draft.at('impact.indicateurs').items);
    yield* stepsBackward(draft);
    yield* incomplete('impact.indicateurs', draft, context);
  },
};

function* direction(item: Draft): Iterable<RuleFinding> {
  const [from, at] = [item.at('reference').number, item.at('cible')];
  if (from === undefined || at.number === undefined) return;
  const sense = item.at('sens').text;
  // Another word is told as such.
  if (sense !== undefined && sense !== 'hausse' && sense !== 'baisse') return;
  const falls = sense === 'baisse';
  if (at.number === from) {
    yield { message: `La cible est égale au départ (${formatNumber(from)}). Que voulez-vous changer ?`, at };
  } else if (falls !== at.number < from) {
    const wanted = falls ? 'une baisse' : 'une hausse';
    yield {
      message: `De ${formatNumber(from)} à ${formatNumber(at.number)}, ce n’est pas ${wanted}. Corrigez la cible ou le sens.`,
      ask: 'Dans quel sens cette mesure doit-elle aller, et jusqu’où ?',
      at,
    };
  }
}

function* deadline(item: Draft, today: string): Iterable<RuleFinding> {
  const [start, at, last] = [item.at('date_reference').date, item.at('echeance'), item.at('date_valeur').date];
  if (at.date && start && at.date <= start) {
    yield { message: `L’échéance (${formatDate(at.date)}) n’est pas après le départ (${formatDate(start)}).`, at };
  } else if (at.date && at.date < today && (last === undefined || last < at.date)) {
    // The past cannot be mended: a new measure and a new date can.
    yield {
      message: `L’échéance du ${formatDate(at.date)} est passée. Mesurez, puis fixez la suivante.`,
      at,
      severity: 'warning',
    };
  }
}

/** Measured for less time, a pace says little. In days. */
const LONG_ENOUGH = 60;
/** In days: past it, a measure tells of another service. */
const YEAR = 366;
/** Part of the way. */
const STILL = 0.03;
/** Going so many times faster from one day to the next is wishing. */
const MUCH_FASTER = 8;

/** A target already met drives nothing any more; one that the pace so far will never meet drives nobody. */
function* reach(item: Draft, { today, phase }: RuleContext): Iterable<RuleFinding> {
  const measured = item.at('date_valeur');
  if (measured.date !== undefined && daysBetween(measured.date, today) > YEAR)
    yield {
      message: `La dernière mesure date du ${formatDate(measured.date)}. Qu’en est-il aujourd’hui ?`,
      at: measured,
      severity: 'warning',
    };
  const [from, target, now] = [item.at('reference').number, item.at('cible'), item.at('valeur').number];
  const [start, last, end] = [item.at('date_reference').date, item.at('date_valeur').date, item.at('echeance').date];
  const goal = target.number;
  const highest = highestOf(item.at('unite').text ?? '');
  if (goal !== undefined && highest !== null && goal > highest) {
    const most = highest === 100 ? '100 %' : String(highest);
    yield { message: `La cible est de ${formatNumber(goal)}. Au-delà de ${most}, que compte-t-on ?`, at: target };
  }
  if (from === undefined || goal === undefined || now === undefined || from === goal) return;
  const done = (now - from) / (goal - from);
  if (now < 0 && from >= 0 && goal >= 0) {
    const message = `La dernière valeur est de ${formatNumber(now)}. Peut-elle être sous zéro ?`;
    yield { message, at: item.at('valeur') };
    return;
  }
  if (done >= 1) {
    const message = `La cible (${formatNumber(goal)}) est déjà atteinte : ${formatNumber(now)}. Fixez la suivante.`;
    yield { message, at: target, severity: 'info' };
    return;
  }
  // Another rule says that it stands still.
  const isStill = done < STILL && item.at('historique').items.length > 2;
  if (!start || !last || !end || end <= today || isStill || daysBetween(start, last) < LONG_ENOUGH) return;
  // A service that leaves has others to answer to.
  if (phase === 'perennisation') return;
  const [pace, needed] = [done / daysBetween(start, last), (1 - done) / Math.max(1, daysBetween(last, end))];
  if (pace * MUCH_FASTER < needed) {
    const when = daysBetween(last, today) > LONG_ENOUGH ? `le ${formatDate(last)}` : 'aujourd’hui';
    const message = `De ${formatNumber(from)} à ${formatNumber(now)} ${when}, ${formatNumber(goal)} le ${formatDate(end)} est hors d’atteinte à ce rythme. Qu’est-ce qui va changer ?`;
    const ask = 'Qu’allez-vous faire autrement pour que la mesure change de pente ?';
    yield { message, at: target, ask, severity: 'info' };
  }
}

/** Another is complete: what lacks is worth a warning. Earlier measures are only due for the main one. */
function* incomplete(path: Watched, draft: Draft, context: RuleContext): Iterable<RuleFinding> {
  for (const finding of incompleteElementFindings(path, draft, context)) {
    if (!finding.at.pointer.endsWith('/historique')) yield { ...finding, severity: 'warning' };
  }
}
