/** Each question told in prose, and the facts that its answer is understood to tell. */
import { sentences } from '../../text/sentences.ts';
import { changeSaid } from '../../text/spans/change-said.ts';
import { existingSaid } from '../../text/spans/existing-said.ts';
import { firstUsersSaid } from '../../text/spans/first-users-said.ts';
import { goalSaid } from '../../text/spans/goal-said.ts';
import { signsSaid } from '../../text/spans/signs-said.ts';
import { sizeSaid } from '../../text/spans/size-said.ts';
import { sufferersSaid } from '../../text/spans/sufferers-said.ts';
import { withoutEnd } from '../../text/told/ends.ts';
import { citedIn } from '../../text/told/evidence.ts';
import type { Group } from '../../text/told/group.ts';
import { summaryIn } from '../../text/told/in-one-sentence.ts';
import { withLaterNumber } from '../../text/told/later-number.ts';
import { withRate } from '../../text/told/per-period.ts';
import { bareName, serviceNameIn } from '../../text/told/service-name.ts';
import { soonIn } from '../../text/told/soon.ts';
import { object, type Reader, told } from './fact.ts';
import { amountSaid, toldBack } from './said-back.ts';
import { toldBackers } from './told-backers.ts';
import { sourceTold, toldEvidence } from './told-evidence.ts';

function groupOf({ name, count }: Group): Record<string, unknown> {
  return object({ nom: name, effectif: count, nature: /^agents?\b/.test(name) ? 'agent' : 'usager' });
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
        ...(group === null ? [] : toldBack(text, ['usagers.cibles', [groupOf(group)]])),
        ...toldBack(text, ['probleme.prejudice', harm ?? undefined]),
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
      return [
        ...(named.length === 0 ? [] : toldBack(text, ['solution.alternatives', named])),
        ...toldBack(text, ['solution.regle_rompue', rule]),
      ];
    },

    'deploiement.demarrage': (text, _draft, _today, said = text) => {
      const found = firstUsersSaid(text, said);
      if (found === null) return [];
      const { who, place, why, count } = found;
      return [
        ...toldBack(text, [
          'deploiement.premiers_utilisateurs',
          who === undefined ? undefined : [object({ qui: who, nombre: count, pourquoi_volontaires: why })],
        ]),
        // What was just said of them is not said again.
        ...told(place === undefined || who?.includes(place) ? '' : `où : ${place}`, [
          'deploiement.perimetre_initial.territoire',
          place,
        ]),
      ];
    },

    'deploiement.cap_6_mois': (text, _, today, said = text) => {
      const goal = goalSaid(text, said, today);
      if (goal === null) return [];
      const { usage, effect, due } = goal;
      return toldBack(
        text,
        ['deploiement.objectif_6_mois.usage', usage],
        ['deploiement.objectif_6_mois.impact', effect],
        ['deploiement.objectif_6_mois.echeance', due],
      );
    },

    'impact.difference': (text, _draft, _today, said = text) => {
      const change = changeSaid(text, said);
      if (change === null) return [];
      const [before, after] = [withoutEnd(change.before), withoutEnd(change.after)];
      return toldBack(text, ['impact.changement.avant', before], ['impact.changement.apres', after]);
    },

    'impact.signes': (text, _draft, _today, said = text) => {
      const signs = signsSaid(text, said);
      if (signs.length === 0) return [];
      return toldBack(text, [
        'impact.premiers_signes',
        signs.map(({ text: description, count }) => object({ description, nombre: count })),
      ]);
    },

    'pire_scenario.description': (text) => {
      const actions = soonIn(text);
      if (actions.length === 0) return [];
      // The worst case is told in the same breath: nothing of it is lost.
      const beside = sentences(text).length > actions.length ? ' (le reste est gardé dans vos mots)' : '';
      return told(`votre petite action : « ${withoutEnd(actions.join(' '))} »${beside}`, [
        'pire_scenario.petites_actions',
        actions,
      ]);
    },

    'portage.recit': toldBackers,
  } satisfies Record<string, Reader>),
);
