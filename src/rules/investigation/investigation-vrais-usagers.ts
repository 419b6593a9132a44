import { plain } from '../../french/fold.ts';
import { isTypo } from '../../french/nearest.ts';
import { plural, quote } from '../../french/typography.ts';
import type { Rule, RuleFinding } from '../../judge/rule.ts';
import type { Draft } from '../../model/draft.ts';
import { shareRadical } from '../../text/words.ts';

const group = (nom: string) => ({ nom, effectif: 1200, nature: 'usager', besoin: 'une réponse dans le mois' });
const met = (cible: string, nombre: number) => ({ cible, nombre });

export const investigationVraisUsagers: Rule = {
  id: 'investigation-vrais-usagers',
  phases: ['investigation'],
  needs: ['investigation.entretiens.par_cible', 'usagers.cibles'],
  examples: {
    good: [
      {
        name: 'chaque groupe rencontré',
        patch: {
          'usagers.cibles': [group('victimes de vol'), group('greffiers')],
          'investigation.entretiens.par_cible': [met('victimes de vol', 20), met('greffiers', 12)],
        },
      },
      {
        name: 'casse et accents ne comptent pas',
        patch: {
          'usagers.cibles': [group('Victimes de vol')],
          'investigation.entretiens.par_cible': [met('victimes de vol', 32)],
        },
      },
    ],
    bad: [
      {
        name: 'le même groupe sous deux noms',
        patch: {
          'usagers.cibles': [group('victimes de vol'), group('commerçants cambriolés')],
          'investigation.entretiens.par_cible': [met('victimes de vol', 24), met('commerçants', 8)],
        },
      },
      {
        name: 'des entretiens avec de tout autres gens',
        patch: {
          'usagers.cibles': [group('victimes de vol')],
          'investigation.entretiens.par_cible': [met('chefs de bureau', 32)],
        },
      },
      {
        name: 'surtout les agents',
        patch: {
          'usagers.cibles': [group('victimes de vol'), { ...group('greffiers'), nature: 'agent' }],
          'investigation.entretiens.par_cible': [met('victimes de vol', 4), met('greffiers', 28)],
        },
      },
      {
        name: 'un groupe mal recopié',
        patch: {
          'usagers.cibles': [group('victimes de vol')],
          'investigation.entretiens.par_cible': [met('victime de vol', 32)],
        },
      },
      {
        name: 'un groupe que personne n’a rencontré',
        patch: {
          'usagers.cibles': [group('victimes de vol'), group('commerçants')],
          'investigation.entretiens.par_cible': [met('victimes de vol', 32)],
        },
      },
      {
        name: 'des entretiens hors des groupes visés',
        patch: {
          'usagers.cibles': [group('victimes de vol')],
          'investigation.entretiens.par_cible': [met('victimes de vol', 10), met('chefs de bureau', 22)],
        },
      },
    ],
  },
  *check(draft) {
    const targets = draft.at('usagers.cibles').items.map((item) => item.at('nom'));
    const groups = draft.at('investigation.entretiens.par_cible').items.map((item) => item.at('cible'));
    if (
      targets.length === 0 ||
      targets.some(({ text }) => text === undefined) ||
      groups.some(({ text }) => text === undefined)
    )
      return;
    const meant = (at: Draft) => targets.find(({ text }) => isTypo(at.text ?? '', text ?? ''))?.text;
    const names = (drafts: readonly Draft[]) => new Set(drafts.map(({ text }) => plain(text ?? '')));
    for (const at of groups) {
      if (names(targets).has(plain(at.text ?? ''))) continue;
      const near = meant(at);
      if (near !== undefined) {
        yield {
          message: `${quote(at.text ?? '')} : écrivez « ${near} », comme dans vos groupes d’usagers.`,
          at,
          severity: 'info',
        };
        continue;
      }
      // Others are rightly heard beside those who live the problem.
      if (groups.some((one) => names(targets).has(plain(one.text ?? '')))) continue;
      yield {
        message: `${quote(at.text ?? '')} n’est pas un des groupes d’usagers visés. Reprenez leur nom exact.`,
        at,
      };
    }
    yield* mostlyOthers(draft);
    const isMet = (at: Draft) =>
      names(groups).has(plain(at.text ?? '')) || groups.some((group) => meant(group) === at.text);
    // Once some users were met, the others may come; agents alone are not those who live it.
    const isBegun = draft
      .at('usagers.cibles')
      .items.some((item) => item.at('nature').text !== 'agent' && isMet(item.at('nom')));
    const unmet = targets.filter((at) => !isMet(at));
    const others = groups.filter(
      ({ text }) =>
        !names(targets).has(plain(text ?? '')) && !targets.some((one) => isTypo(text ?? '', one.text ?? '')),
    );
    for (const at of unmet) {
      // One name there, one name here, and a word in common: the same group, told otherwise.
      const [other] = others;
      if (unmet.length === 1 && others.length === 1 && other && shareRadical(other.text ?? '', at.text ?? '')) {
        yield {
          message: `${quote(other.text ?? '')} n’est aucun de vos groupes d’usagers. Est-ce ${quote(at.text ?? '')} ? Écrivez le même nom aux deux endroits.`,
          at: other,
        };
        continue;
      }
      yield {
        message: `Aucun entretien avec ${quote(at.text ?? '')}. Rencontrez-les, ou retirez ce groupe.`,
        at,
        onlyPastHalf: isBegun,
      };
    }
  },
};

/** Those who live the problem are the most of those who are heard. */
function* mostlyOthers(draft: Draft): Iterable<RuleFinding> {
  const all = draft.at('usagers.cibles').items;
  if (all[0]?.at('nature').text === 'agent') return;
  const groups = all.filter((item) => item.at('nature').text !== 'agent');
  const names = new Set(groups.map((item) => plain(item.at('nom').text ?? '')));
  const counts = draft.at('investigation.entretiens.par_cible').items.map((item) => ({
    count: item.at('nombre').number ?? 0,
    isUsager: names.has(plain(item.at('cible').text ?? '')),
  }));
  const sum = (list: typeof counts) => list.reduce((total, { count }) => total + count, 0);
  const [told, heard] = [sum(counts), sum(counts.filter(({ isUsager }) => isUsager))];
  if (names.size === 0 || heard === 0 || heard * 2 >= told) return;
  const message = `${plural(heard, 'entretien')} sur ${told} avec ceux qui vivent le problème. Les autres en parlent : allez voir ceux qui le subissent.`;
  yield { message, at: draft.at('investigation.entretiens.par_cible'), on: 'key' };
}
