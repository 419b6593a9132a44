/** Each question told in prose, and the facts that its answer is understood to tell. */
import { formatDate } from '../french/dates.ts';
import { saidBack, withDeterminer } from '../french/determiners.ts';
import { formatNumber } from '../french/numbers.ts';
import { midSentence, plural } from '../french/typography.ts';
import { promisesNothing } from '../text/acts.ts';
import { backersIn } from '../text/told/backers.ts';
import { beforeAfterIn } from '../text/told/before-after.ts';
import { droppedRule } from '../text/told/dropped-rule.ts';
import { withoutEnd, withoutFillers } from '../text/told/ends.ts';
import { citedIn } from '../text/told/evidence.ts';
import { existingIn } from '../text/told/existing.ts';
import { areHouses } from '../text/told/first-count.ts';
import { firstUsersIn } from '../text/told/first-users.ts';
import { goalTold } from '../text/told/goal-told.ts';
import type { Group } from '../text/told/group.ts';
import { groupTold } from '../text/told/group-told.ts';
import { summaryIn } from '../text/told/in-one-sentence.ts';
import { withLaterNumber } from '../text/told/later-number.ts';
import { harmTold } from '../text/told/loss-named.ts';
import { withRate } from '../text/told/per-period.ts';
import { PERIOD_WORDS } from '../text/told/period.ts';
import { serviceNameIn } from '../text/told/service-name.ts';
import { signsIn } from '../text/told/signs.ts';
import { sizeIn } from '../text/told/size.ts';
import type { Size } from '../text/told/size-candidate.ts';
import { soonIn } from '../text/told/soon.ts';
import { themCounted } from '../text/told/them-counted.ts';
import { todaysWayIn } from '../text/told/todays-way.ts';
import { object, type Reader, told } from './fact.ts';
import { fearSaid, isRoughly, isTold, promiseIn, signSaid, withinSentence } from './facts-said.ts';
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
    'probleme.enonce': (text, draft, today) => {
      const first = withRate(sizeIn(text), text);
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

    'usagers.recit': (text) => {
      const group = groupTold(text);
      const harm = harmTold(text);
      return [
        ...(group === null
          ? []
          : told(`ceux qui en souffrent le plus : ${groupSaid(group, text)}`, ['usagers.cibles', [groupOf(group)]])),
        ...(harm === null ? [] : told(`ce qu’ils perdent : « ${withoutEnd(harm)} »`, ['probleme.prejudice', harm])),
      ];
    },

    'solution.description': (text) => {
      const summary = summaryIn(text);
      return summary === null ? [] : told(`en une phrase : « ${withoutEnd(summary)} »`, ['resume', summary]);
    },

    nom: (text) => {
      const name = serviceNameIn(text);
      return name === null ? [] : told(`le nom, ${name}`, ['nom', name]);
    },

    'solution.existant': (text) => {
      const { rule: whole, solutions: known = [] } = existingIn(text) ?? {};
      const rule = ruleOf(whole, text);
      const way = known.length === 0 ? todaysWayIn(text, rule !== undefined) : null;
      const solutions = way === null || rule?.startsWith(way) ? known : [{ name: way }];
      const named = solutions.map(({ name, limit }) => object({ nom: name, limite: limit }));
      const there = solutions.map(({ name, limit }) =>
        withinSentence(limit === undefined ? name : `${name} (${midSentence(limit)})`, text),
      );
      return [
        ...(named.length === 0 ? [] : told(`ce qui existe : ${there.join(', ')}`, ['solution.alternatives', named])),
        ...told(`ce qui tombe : « ${rule} »`, ['solution.regle_rompue', rule]),
      ];
    },

    'deploiement.demarrage': (text) => {
      const found = firstUsersIn(text);
      // « 6 à 90 000 € » is nobody.
      if (found === null || /^\d[\d\s.,à-]*(?:€|k€|euros?|%)/iu.test(found.who)) return [];
      const { who, place, why } = found;
      const count = found.count ?? themCounted(text) ?? undefined;
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

    'deploiement.cap_6_mois': (text, _, today) => {
      const goal = goalTold(text, today);
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

    'impact.difference': (text) => {
      const change = beforeAfterIn(text);
      if (change === null) return [];
      const [before, after] = [withoutEnd(change.before), withoutEnd(change.after)];
      return told(
        `avant : « ${before} » ; après : « ${after} »`,
        ['impact.changement.avant', before],
        ['impact.changement.apres', after],
      );
    },

    'impact.signes': (text) => {
      const signs = signsIn(text);
      if (signs.length === 0) return [];
      return told(`${plural(signs.length, 'signe')} : ${signs.map(signSaid).join(' ; ')}`, [
        'impact.premiers_signes',
        signs.map(({ text: description, count }) => object({ description, nombre: count })),
      ]);
    },

    'pire_scenario.description': (text) => {
      const actions = soonIn(text);
      if (actions.length === 0) return [];
      return told(`votre petite action, « ${withoutEnd(actions.join(' '))} »`, [
        'pire_scenario.petites_actions',
        actions,
      ]);
    },

    'portage.recit': (text) => {
      const { name, role, sentence, opponent, others = [], also = [] } = backersIn(text) ?? {};
      const opponents = opponent === undefined ? [] : [opponent, ...others];
      const engagement =
        sentence !== undefined && !promisesNothing(sentence) ? promiseIn(sentence, name, role) : undefined;
      const backer = backerSaid({ name, role }, text);
      const words = engagement === undefined ? '' : ` (« ${withoutEnd(withoutFillers(engagement))} »)`;
      const all = [`${backer}${words}`, ...also.map((one) => backerSaid(one, text))].join(' ; ');
      const sponsors = [
        object({ nom: name, fonction: role, engagement }),
        ...also.map((one) => object({ nom: one.name, fonction: one.role })),
      ];
      return [
        ...(backer === ''
          ? []
          : told(`${also.length > 0 ? 'vos soutiens' : 'votre soutien'} : ${all}`, ['portage.sponsors', sponsors])),
        ...(opponents.length === 0
          ? []
          : told(opponents.map((one) => fearSaid(one, text)).join(' ; '), [
              'portage.resistances',
              opponents.map(({ who, fear }) => object({ qui: who, crainte: fear })),
            ])),
      ];
    },
  } satisfies Record<string, Reader>),
);

/** A whole sentence of which the rule is a part gives way to it. */
function ruleOf(whole: string | undefined, text: string): string | undefined {
  const said = whole === undefined || whole.split(/\s+/).length > LONGEST_RULE ? droppedRule(text) : null;
  return said ?? whole;
}

/** In words. */
const LONGEST_RULE = 16;

function backerSaid({ name, role }: { name?: string | undefined; role?: string | undefined }, text: string): string {
  if (name === undefined) return saidBack(withDeterminer(role ?? '', text));
  return [name, role].filter((one) => one !== undefined).join(', ');
}
