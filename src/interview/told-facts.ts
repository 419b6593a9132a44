/** Each question told in prose, and the facts that its answer is understood to tell. */
import { formatDate } from '../french/dates.ts';
import { saidBack, withDeterminer } from '../french/determiners.ts';
import { plain } from '../french/fold.ts';
import { formatNumber } from '../french/numbers.ts';
import { numbersIn, WORDS } from '../french/numerals.ts';
import { midSentence, plural } from '../french/typography.ts';
import type { Draft } from '../model/draft.ts';
import { promisesNothing } from '../text/acts.ts';
import { sentences } from '../text/sentences.ts';
import { backersIn } from '../text/told/backers.ts';
import { beforeAfterIn } from '../text/told/before-after.ts';
import { withoutEnd, withoutFillers } from '../text/told/ends.ts';
import { evidenceIn } from '../text/told/evidence.ts';
import { existingIn } from '../text/told/existing.ts';
import { firstUsersIn } from '../text/told/first-users.ts';
import { goalIn } from '../text/told/goal.ts';
import { groupIn } from '../text/told/group.ts';
import { serviceNameIn } from '../text/told/service-name.ts';
import { signsIn } from '../text/told/signs.ts';
import { sizeIn } from '../text/told/size.ts';
import { soonIn } from '../text/told/soon.ts';
import { fearSaid, isTold, promiseIn, signSaid, withinSentence } from './facts-said.ts';

/** A value for a place of the fiche, dotted; null where what stood there is told no more. */
export type Fact = readonly [path: string, value: unknown];

export interface Understood {
  facts: readonly Fact[];
  /** What is proposed, in one line, without a full stop. */
  said: string;
}

/** `today`: the day it is said, `AAAA-MM-JJ`. */
type Reader = (text: string, draft: Draft, today: string) => Understood | null;

/** A value that nothing tells is not written at all. */
function told(facts: readonly (readonly [string, unknown])[]): Fact[] {
  return facts.filter(([, value]) => value !== undefined && value !== '');
}

function object(members: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined && value !== ''));
}

/** « Le logiciel compte 3 dossiers incomplets sur 10 » tells nothing of where 11 000 comes from. */
function isOfAnother(text: string, source: string | undefined, draft: Draft): boolean {
  const size = draft.at('probleme.ampleur.nombre').number ?? sizeIn(draft.at('probleme.enonce').text ?? '')?.count;
  const own = source === undefined ? undefined : sentences(text).find((sentence) => sentence.includes(source));
  const counted = numbersIn(plain(own ?? '')).filter((one) => one < 1900 || one > 2100);
  return size !== undefined && counted.length > 0 && !counted.includes(size);
}

/** A proof that says how much was looked at. */
const COUNTED = new RegExp(`(?<![a-z])(?:\\d+|${WORDS}) [a-z]{3}`);

const PERIOD_WORDS = { jour: 'par jour', semaine: 'par semaine', mois: 'par mois', annee: 'par an' } as const;

export const READERS: ReadonlyMap<string, Reader> = new Map(
  Object.entries({
    'probleme.enonce': (text) => {
      const size = sizeIn(text);
      if (size === null) return null;
      const { count, share, outOf, unit, period } = size;
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
        ]),
        said: `${about}${amount} ${unit ?? 'cas'}${outOf === undefined ? '' : ` (${outOf})`}${when}`,
      };
    },

    'probleme.constats': (text, draft, today) => {
      const found = evidenceIn(text, today);
      if (found === null) return null;
      const { year, met, whom, type, sentence } = found;
      const source = isOfAnother(text, found.source, draft) ? undefined : found.source;
      // « J’ai passé trois jours à l’accueil »: nobody is counted, and it proves all the same.
      const isSeen =
        source === undefined &&
        met === undefined &&
        type !== undefined &&
        type !== 'entretien' &&
        COUNTED.test(plain(sentence));
      if (source === undefined && met === undefined && !isSeen) return null;
      const figure =
        source === undefined
          ? []
          : [
              `le chiffre vient de : ${midSentence(source)}${year === undefined || source.includes(String(year)) ? '' : ` (${year})`}`,
            ];
      const people =
        met === undefined
          ? []
          : [`vous avez parlé avec ${whom?.replace(/, (?=[^,]*$)/, ' et ') ?? plural(met, 'personne')}`];
      return {
        facts: told([
          ['probleme.ampleur.source', source],
          ['probleme.ampleur.annee', source === undefined ? undefined : year],
          ['probleme.preuves', type === undefined ? undefined : [object({ type, description: sentence, nombre: met })]],
        ]),
        said: [...people, ...figure, ...(isSeen ? [`votre preuve : « ${withoutEnd(sentence)} »`] : [])].join(' ; '),
      };
    },

    'usagers.recit': (text) => {
      const group = groupIn(text);
      if (group === null) return null;
      const { name, count } = group;
      const nature = /^agents?\b/.test(name) ? 'agent' : 'usager';
      return {
        facts: [['usagers.cibles', [object({ nom: name, effectif: count, nature })]]],
        said: `ceux qui en souffrent le plus : ${saidBack(withDeterminer(name, text))}${isTold(count, withDeterminer(name, text)) ? '' : `, ${plural(count, 'personne')}`}`,
      };
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
