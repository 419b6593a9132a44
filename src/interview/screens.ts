/** The twelve essential screens: what is asked first, in the order in which people tell their story. */

import { RISK_AXES } from '../core/diagnostic.ts';
import type { Draft } from '../core/draft.ts';
import { type Field, fieldAt } from '../core/fields.ts';

/** `field`: one answer. `list`: elements asked one after the other; `single` stops at the first. `riskiest`: of the highest risk. */
export type Item =
  | { field: string }
  | { list: string; single?: true; atLeast?: number }
  | { riskiest: 'preuve' | 'action' | 'echeance' };

export interface Screen {
  /** Completes « Question 3 sur 12 : ». */
  title: string;
  items: readonly Item[];
}

const fields = (prefix: string, ...names: string[]): Item[] => names.map((name) => ({ field: `${prefix}.${name}` }));

export const SCREENS: readonly Screen[] = [
  {
    title: 'vous, et le temps que vous y mettez',
    items: [
      ...fields('porteur', 'nom', 'fonction', 'structure', 'courriel', 'agent_public', 'temps_pct'),
      ...fields('calendrier.phases[0]', 'debut', 'fin_prevue'),
    ],
  },
  { title: 'le drame', items: [{ field: 'probleme.enonce' }] },
  {
    title: 'combien, et d’après qui',
    items: [
      ...fields('probleme.ampleur', 'nombre', 'unite', 'periode', 'source', 'annee'),
      { list: 'probleme.preuves', single: true },
      ...fields('probleme', 'politique_publique', 'enjeu'),
    ],
  },
  { title: 'qui en souffre', items: [{ list: 'usagers.cibles' }, { field: 'probleme.prejudice' }] },
  {
    title: 'ce que vous avez vu ou essayé',
    items: [{ field: 'investigation.entretiens.nombre' }, { list: 'solution.alternatives' }],
  },
  {
    title: 'la solution, racontée au présent',
    items: [{ field: 'nom' }, { field: 'resume' }, ...fields('solution', 'description', 'regle_rompue')],
  },
  {
    title: 'les premiers utilisateurs, volontaires',
    items: [
      { list: 'deploiement.premiers_utilisateurs', single: true },
      { list: 'deploiement.premiers_partenaires', single: true },
      ...fields('deploiement.perimetre_initial', 'territoire', 'public', 'nombre'),
    ],
  },
  {
    title: 'dans six mois, puis partout',
    items: [
      ...fields('deploiement.objectif_6_mois', 'usage', 'impact', 'hypothese', 'echeance'),
      { list: 'deploiement.dependances' },
      { list: 'deploiement.etapes' },
    ],
  },
  {
    title: 'avant, après, et trois premiers signes',
    items: [
      ...fields('impact.changement', 'avant', 'apres'),
      { field: 'impact.hypothese.effet' },
      { list: 'impact.premiers_signes', atLeast: 3 },
    ],
  },
  {
    title: 'qui vous soutient, qui s’inquiète',
    items: [
      { field: 'portage.administration' },
      { list: 'portage.sponsors', single: true },
      ...fields('portage.soutiens_par_phase.investigation', 'qui', 'date'),
      { list: 'portage.resistances' },
      { field: 'portage.prochain_comite' },
    ],
  },
  {
    title: 'les quatre risques',
    items: [
      ...RISK_AXES.flatMap((axis) => fields(`risques.${axis}`, 'hypothese', 'niveau')),
      { riskiest: 'preuve' },
      { riskiest: 'action' },
      { riskiest: 'echeance' },
    ],
  },
  {
    title: 'le pire qui puisse arriver',
    items: [{ field: 'pire_scenario.description' }, { list: 'pire_scenario.petites_actions' }],
  },
];

const HEIGHT = ['inconnu', 'faible', 'moyen', 'eleve'];

/** The axis of the highest risk; the first of them when several are as high. */
export function riskiestAxis(draft: Draft): string {
  const height = (axis: string) => HEIGHT.indexOf(draft.at(`risques.${axis}.niveau`).text ?? '');
  return RISK_AXES.reduce((highest, axis) => (height(axis) > height(highest) ? axis : highest), RISK_AXES[0] as string);
}

/** Every field path that the screens ask, lists standing for their elements. */
export function askedFields(): Field[] {
  const paths = SCREENS.flatMap((screen) => screen.items).flatMap((item) => {
    if ('field' in item) return [item.field.replace(/\[\d+\].*$/, '')];
    return 'list' in item ? [item.list] : [];
  });
  return [...new Set(paths)].flatMap((path) => fieldAt(path) ?? []);
}
