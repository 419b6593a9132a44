/** Each question told in prose, and the facts that its answer is understood to tell. */
import { formatDate } from '../french/dates.ts';
import { saidBack, withDeterminer } from '../french/determiners.ts';
import { formatNumber } from '../french/numbers.ts';
import { midSentence, plural } from '../french/typography.ts';
import { promisesNothing } from '../text/acts.ts';
import { backersIn } from '../text/told/backers.ts';
import { beforeAfterIn } from '../text/told/before-after.ts';
import { withoutEnd, withoutFillers } from '../text/told/ends.ts';
import { citedIn } from '../text/told/evidence.ts';
import { existingIn } from '../text/told/existing.ts';
import { firstUsersIn } from '../text/told/first-users.ts';
import { goalIn } from '../text/told/goal.ts';
import { type Group, groupIn } from '../text/told/group.ts';
import { harmIn } from '../text/told/harm-told.ts';
import { summaryIn } from '../text/told/in-one-sentence.ts';
import { serviceNameIn } from '../text/told/service-name.ts';
import { signsIn } from '../text/told/signs.ts';
import { sizeIn } from '../text/told/size.ts';
import { soonIn } from '../text/told/soon.ts';
import { object, type Reader, told } from './fact.ts';
import { fearSaid, isTold, promiseIn, signSaid, withinSentence } from './facts-said.ts';
import { toldEvidence } from './told-evidence.ts';

const PERIOD_WORDS = { jour: 'par jour', semaine: 'par semaine', mois: 'par mois', annee: 'par an' } as const;

function groupOf({ name, count }: Group): Record<string, unknown> {
  return object({ nom: name, effectif: count, nature: /^agents?\b/.test(name) ? 'agent' : 'usager' });
}

function groupSaid({ name, count }: Group, text: string): string {
  const said = withDeterminer(name, text);
  return `${saidBack(said)}${isTold(count, said) ? '' : `, ${plural(count, 'personne')}`}`;
}

export const READERS: ReadonlyMap<string, Reader> = new Map(
  Object.entries({
    'probleme.enonce': (text, _, today) => {
      const size = sizeIn(text);
      if (size === null) return null;
      const { count, share, outOf, unit, period } = size;
      const cited = citedIn(text, today);
      const counted = size.year ?? cited?.year ?? undefined;
      const year = counted !== undefined && counted <= Number(today.slice(0, 4)) ? counted : undefined;
      const about = size.isRough ? 'environ ' : '';
      const amount =
        count === undefined ? `${formatNumber(share ?? 0)} %${unit === undefined ? '' : ' des'}` : formatNumber(count);
      const when = period === undefined ? '' : ` ${PERIOD_WORDS[period]}`;
      return {
        facts: told([
          ['probleme.ampleur.nombre', count],
          ['probleme.ampleur.part_pct', share],
          ['probleme.ampleur.unite', unit],
          ['probleme.ampleur.periode', period],
          ['probleme.ampleur.annee', year],
          ['probleme.ampleur.source', cited?.source],
        ]),
        said: `${about}${amount} ${unit ?? 'cas'}${outOf === undefined ? '' : ` (${outOf})`}${when}${year === undefined ? '' : `, en ${year}`}${cited === null ? '' : ` (d’après ${midSentence(cited.source)})`}`,
      };
    },

    'probleme.constats': toldEvidence,

    'usagers.recit': (text) => {
      const group = groupIn(text);
      const harm = harmIn(text);
      if (group === null && harm === null) return null;
      return {
        facts: told([
          ['usagers.cibles', group === null ? undefined : [groupOf(group)]],
          ['probleme.prejudice', harm ?? undefined],
        ]),
        said: [
          ...(group === null ? [] : [`ceux qui en souffrent le plus : ${groupSaid(group, text)}`]),
          ...(harm === null ? [] : [`ce qu’ils perdent : « ${withoutEnd(harm)} »`]),
        ].join(' ; '),
      };
    },

    'solution.description': (text) => {
      const summary = summaryIn(text);
      return summary === null
        ? null
        : { facts: [['resume', summary]], said: `en une phrase : « ${withoutEnd(summary)} »` };
    },

    nom: (text) => {
      const name = serviceNameIn(text);
      return name === null ? null : { facts: [['nom', name]], said: `le nom, ${name}` };
    },

    'solution.existant': (text) => {
      const found = existingIn(text);
      if (found === null) return null;
      const { rule, solutions } = found;
      const named = solutions.map(({ name, limit }) => object({ nom: name, limite: limit }));
      const there = solutions.map(({ name, limit }) =>
        limit === undefined ? name : `${name} (${midSentence(limit)})`,
      );
      return {
        facts: told([
          ['solution.alternatives', named.length === 0 ? undefined : named],
          ['solution.regle_rompue', rule],
        ]),
        said: [
          ...(there.length === 0
            ? []
            : [`ce qui existe : ${there.map((one) => withinSentence(one, text)).join(', ')}`]),
          ...(rule === undefined ? [] : [`ce qui tombe : « ${rule} »`]),
        ].join(' ; '),
      };
    },

    'deploiement.demarrage': (text) => {
      const found = firstUsersIn(text);
      if (found === null) return null;
      const { who, count, place, why } = found;
      const number = isTold(count, who) ? [] : [plural(count, 'personne')];
      const where = place === undefined || who.includes(place) ? '' : ` ; où : ${place}`;
      return {
        facts: told([
          ['deploiement.premiers_utilisateurs', [object({ qui: who, nombre: count, pourquoi_volontaires: why })]],
          ['deploiement.perimetre_initial.territoire', place],
        ]),
        said: `les premiers : ${[midSentence(who), ...number].join(', ')}${where}${why === undefined ? '' : ` ; leur raison : ${why}`}`,
      };
    },

    'deploiement.cap_6_mois': (text, _, today) => {
      const found = goalIn(text, today);
      if (found === null) return null;
      const { usage, effect, due } = found;
      const counted = [usage, effect].filter((one) => one !== undefined).map((one) => `« ${one} »`);
      return {
        facts: told([
          ['deploiement.objectif_6_mois.usage', usage],
          ['deploiement.objectif_6_mois.impact', effect],
          ['deploiement.objectif_6_mois.echeance', due],
        ]),
        said: `dans six mois : ${counted.join(', ')}${due === undefined ? '' : `, le ${formatDate(due)}`}`,
      };
    },

    'impact.difference': (text) => {
      const change = beforeAfterIn(text);
      if (change === null) return null;
      const [before, after] = [withoutEnd(change.before), withoutEnd(change.after)];
      return {
        facts: [
          ['impact.changement.avant', before],
          ['impact.changement.apres', after],
        ],
        said: `avant : « ${before} » ; après : « ${after} »`,
      };
    },

    'impact.signes': (text) => {
      const signs = signsIn(text);
      if (signs.length === 0) return null;
      return {
        facts: [
          [
            'impact.premiers_signes',
            signs.map(({ text: description, count }) => object({ description, nombre: count })),
          ],
        ],
        said: `${plural(signs.length, 'signe')} : ${signs.map(signSaid).join(' ; ')}`,
      };
    },

    'pire_scenario.description': (text) => {
      const actions = soonIn(text);
      if (actions.length === 0) return null;
      return {
        facts: [['pire_scenario.petites_actions', actions]],
        said: `votre petite action, « ${withoutEnd(actions.join(' '))} »`,
      };
    },

    'portage.recit': (text) => {
      const found = backersIn(text);
      if (found === null) return null;
      const { name, role, sentence, opponent, others = [] } = found;
      const opponents = opponent === undefined ? [] : [opponent, ...others];
      const engagement =
        sentence !== undefined && !promisesNothing(sentence) ? promiseIn(sentence, name, role) : undefined;
      const sponsor = object({ nom: name, fonction: role, engagement });
      const fears = opponents.map(({ who, fear }) => object({ qui: who, crainte: fear }));
      const backer =
        name === undefined
          ? saidBack(withDeterminer(role ?? '', text))
          : [name, role].filter((one) => one !== undefined).join(', ');
      const words = engagement === undefined ? '' : ` (« ${withoutEnd(withoutFillers(engagement))} »)`;
      return {
        facts: told([
          ['portage.sponsors', name === undefined && role === undefined ? undefined : [sponsor]],
          ['portage.resistances', fears.length === 0 ? undefined : fears],
        ]),
        said: [
          ...(backer === '' ? [] : [`votre soutien : ${backer}${words}`]),
          ...opponents.map((one) => fearSaid(one, text)),
        ].join(' ; '),
      };
    },
  }),
);
