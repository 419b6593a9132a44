/** Each question told in prose, and the facts that its answer is understood to tell. */
import { formatDate } from '../french/dates.ts';
import { saidBack, withDeterminer } from '../french/determiners.ts';
import { formatNumber } from '../french/numbers.ts';
import { midSentence, plural } from '../french/typography.ts';
import { sentences } from '../text/sentences.ts';
import { changeSaid } from '../text/spans/change-said.ts';
import { existingSaid } from '../text/spans/existing-said.ts';
import { firstUsersSaid } from '../text/spans/first-users-said.ts';
import { goalSaid } from '../text/spans/goal-said.ts';
import { signsSaid } from '../text/spans/signs-said.ts';
import { sizeSaid } from '../text/spans/size-said.ts';
import { sufferersSaid } from '../text/spans/sufferers-said.ts';
import { withoutEnd } from '../text/told/ends.ts';
import { citedIn } from '../text/told/evidence.ts';
import { areHouses } from '../text/told/first-count.ts';
import type { Group } from '../text/told/group.ts';
import { summaryIn } from '../text/told/in-one-sentence.ts';
import { withLaterNumber } from '../text/told/later-number.ts';
import { withRate } from '../text/told/per-period.ts';
import { PERIOD_WORDS } from '../text/told/period.ts';
import { bareName, serviceNameIn } from '../text/told/service-name.ts';
import type { Size } from '../text/told/size-candidate.ts';
import { soonIn } from '../text/told/soon.ts';
import { object, type Reader, told } from './fact.ts';
import { isRoughly, isTold, signSaid, withinSentence } from './facts-said.ts';
import { toldBackers } from './told-backers.ts';
import { sourceTold, toldEvidence } from './told-evidence.ts';

function groupOf({ name, count }: Group): Record<string, unknown> {
  return object({ nom: name, effectif: count, nature: /^agents?\b/.test(name) ? 'agent' : 'usager' });
}

function groupSaid({ name, count }: Group, text: string): string {
  const own = withDeterminer(name, text);
  // « un retraité sur six »: said of all of them.
  const said =
    own === name && !/^ce(?:ux|lles) /.test(name) && /^\p{Ll}[\p{L}’'-]*[sx](?!\p{L})/u.test(name)
      ? `les ${name}`
      : own;
  const about = isRoughly(count, text) ? 'environ ' : '';
  return `${saidBack(said)}${isTold(count, said) ? '' : `, ${about}${countSaid(count, name)}`}`;
}

function countSaid(count: number, who: string): string {
  return areHouses(who) || /^(?:foyers?|familles?|m[ée]nages?|couples?)(?!\p{L})/iu.test(who)
    ? `${formatNumber(count)} en tout`
    : plural(count, 'personne');
}

/** « 6 000 dossiers par an, en 2025 » */
function amountSaid({ count, share, outOf, unit, period, isRough }: Size, year: number | undefined): string {
  const amount =
    count === undefined ? `${formatNumber(share ?? 0)} %${unit === undefined ? '' : ' des'}` : formatNumber(count);
  const pieces = [
    ...(isRough ? ['environ'] : []),
    amount,
    ...(unit !== undefined ? [unit] : count === undefined ? [] : ['cas']),
    ...(count === undefined || share === undefined ? [] : [`(${formatNumber(share)} %)`]),
    ...(outOf === undefined || count !== undefined ? [] : [`(${outOf})`]),
    ...(period === undefined ? [] : [PERIOD_WORDS[period]]),
  ];
  return `${pieces.join(' ')}${year === undefined ? '' : `, en ${year}`}`;
}

export const READERS: ReadonlyMap<string, Reader> = new Map(
  Object.entries({
    'probleme.enonce': (text, draft, today, said = text) => {
      const first = withRate(sizeSaid(text, said), text);
      if (first === null) return [];
      const size = withLaterNumber(first, draft.at('probleme.constats').text ?? '');
      const { count, share, unit, period, year = Number.POSITIVE_INFINITY } = size;
      const counted = year <= Number(today.slice(0, 4)) ? year : undefined;
      return [
        ...told(
          amountSaid(size, counted),
          ['probleme.ampleur.nombre', count],
          ['probleme.ampleur.part_pct', share],
          ['probleme.ampleur.unite', unit],
          ['probleme.ampleur.periode', period],
          ['probleme.ampleur.annee', counted],
        ),
        ...sourceTold(citedIn(text, today), text),
      ];
    },

    'probleme.constats': toldEvidence,

    'usagers.recit': (text, _draft, _today, said = text) => {
      const { group, harm } = sufferersSaid(text, said);
      return [
        ...(group === null
          ? []
          : told(`ceux qui en souffrent le plus : ${groupSaid(group, text)}`, ['usagers.cibles', [groupOf(group)]])),
        ...(harm === null ? [] : told(`ce qu’ils perdent : « ${withoutEnd(harm)} »`, ['probleme.prejudice', harm])),
      ];
    },

    'solution.description': (text) => {
      const summary = summaryIn(text);
      return summary === null
        ? []
        : told(`votre solution en une phrase, « ${withoutEnd(summary)} »`, ['resume', summary]);
    },

    nom: (text) => {
      const found = serviceNameIn(text);
      if (found === null) return [];
      const name = bareName(found);
      return told(`le nom, ${name}`, ['nom', name]);
    },

    'solution.existant': (text, _draft, _today, said = text) => {
      const { rule, solutions } = existingSaid(text, said);
      const named = solutions.map(({ name, limit }) => object({ nom: name, limite: limit }));
      const there = solutions.map(({ name, limit }) =>
        withinSentence(limit === undefined ? name : `${name} (${midSentence(limit)})`, text),
      );
      return [
        ...(named.length === 0 ? [] : told(`ce qui existe : ${there.join(', ')}`, ['solution.alternatives', named])),
        ...told(`la règle abandonnée : « ${rule} »`, ['solution.regle_rompue', rule]),
      ];
    },

    'deploiement.demarrage': (text, _draft, _today, said = text) => {
      const found = firstUsersSaid(text, said);
      if (found === null) return [];
      const { who, place, why, count } = found;
      const number = isTold(count, who) ? [] : [plural(count, 'personne')];
      const reason = why === undefined ? '' : ` ; leur raison : ${why}`;
      return [
        ...told(`les premiers : ${[withinSentence(who, text), ...number].join(', ')}${reason}`, [
          'deploiement.premiers_utilisateurs',
          [object({ qui: who, nombre: count, pourquoi_volontaires: why })],
        ]),
        // What was just said of them is not said again.
        ...told(place === undefined || who.includes(place) ? '' : `où : ${place}`, [
          'deploiement.perimetre_initial.territoire',
          place,
        ]),
      ];
    },

    'deploiement.cap_6_mois': (text, _, today, said = text) => {
      const goal = goalSaid(text, said, today);
      if (goal === null) return [];
      const { usage, effect, due } = goal;
      const counted = [usage, effect].filter((one) => one !== undefined).map((one) => `« ${one} »`);
      return told(
        `dans six mois : ${counted.join(', ')}${due === undefined ? '' : `, le ${formatDate(due)}`}`,
        ['deploiement.objectif_6_mois.usage', usage],
        ['deploiement.objectif_6_mois.impact', effect],
        ['deploiement.objectif_6_mois.echeance', due],
      );
    },

    'impact.difference': (text, _draft, _today, said = text) => {
      const change = changeSaid(text, said);
      if (change === null) return [];
      const [before, after] = [withoutEnd(change.before), withoutEnd(change.after)];
      return told(
        `avant : « ${before} » ; après : « ${after} »`,
        ['impact.changement.avant', before],
        ['impact.changement.apres', after],
      );
    },

    'impact.signes': (text, _draft, _today, said = text) => {
      const signs = signsSaid(text, said);
      if (signs.length === 0) return [];
      return told(`${plural(signs.length, 'signe')} : ${signs.map(signSaid).join(' ; ')}`, [
        'impact.premiers_signes',
        signs.map(({ text: description, count }) => object({ description, nombre: count })),
      ]);
    },

    'pire_scenario.description': (text) => {
      const actions = soonIn(text);
      if (actions.length === 0) return [];
      // The worst case is told in the same breath: nothing of it is lost.
      const beside = sentences(text).length > actions.length ? ', le reste gardé dans vos mots' : '';
      return told(`votre petite action, « ${withoutEnd(actions.join(' '))} »${beside}`, [
        'pire_scenario.petites_actions',
        actions,
      ]);
    },

    'portage.recit': toldBackers,
  } satisfies Record<string, Reader>),
);
