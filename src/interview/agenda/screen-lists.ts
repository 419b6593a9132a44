/** What each screen of the interview asks: the twelve questions, and those of every detail. */

import { RISK_AXES } from '../../model/axis.ts';

/**
 * `field`: one answer, or all that is due below an object; `[*]` stands for the present phase of the calendar.
 * `list`: elements asked one after the other; `first` stops at the first of them in the essential interview, `grow`
 * leaves aside those that are written.
 * `riskiest`: of the highest of the four risks. `each`: one card per value of `by`, a key of the list's elements.
 * `sentence`: the statement of the problem, put together from what precedes.
 * `levels`: the four risks on one screen. `signature`: who writes, and for which administration.
 */
export type Item =
  | { field: string }
  | { list: string; first?: true; grow?: true; atLeast?: number }
  | { riskiest: 'preuve' | 'action' | 'echeance' }
  | { each: string; by: string }
  | { sentence: string }
  | { levels: 'risques' }
  | { signature: 'porteur.nom' };

export interface Screen {
  /** Completes « Question 3 sur 12 : ». */
  title: string;
  /** Said before the first question. */
  intro?: string;
  items: readonly Item[];
}

const fields = (prefix: string, ...names: string[]): Item[] => names.map((name) => ({ field: `${prefix}.${name}` }));

/** One prompt each, in the person's own words. */
export const TWELVE: readonly Screen[] = [
  { title: 'ce qui ne va pas', items: [{ field: 'probleme.enonce' }] },
  { title: 'comment vous le savez', items: [{ field: 'probleme.constats' }] },
  { title: 'qui en souffre', items: [{ field: 'usagers.recit' }] },
  { title: 'votre idée, au présent', items: [{ field: 'solution.description' }] },
  { title: 'son nom', items: [{ field: 'nom' }] },
  { title: 'ce qui existe déjà', items: [{ field: 'solution.existant' }] },
  { title: 'les tout premiers', items: [{ field: 'deploiement.demarrage' }] },
  { title: 'dans six mois', items: [{ field: 'deploiement.cap_6_mois' }] },
  { title: 'avant, après', items: [{ field: 'impact.difference' }] },
  { title: 'trois premiers signes', items: [{ field: 'impact.signes' }] },
  { title: 'qui vous soutient, qui s’inquiète', items: [{ field: 'portage.recit' }] },
  { title: 'le pire, et cette semaine', items: [{ field: 'pire_scenario.description' }] },
  { title: 'les quatre risques', items: [{ levels: 'risques' }] },
  { title: 'votre signature', items: [{ signature: 'porteur.nom' }] },
];

/** How many of them ask a question; the others are a look at the whole, and a name. */
export const QUESTIONS_ASKED = 12;

export const DETAILED: readonly Screen[] = [
  {
    title: 'vous, et le temps que vous y mettez',
    items: [
      ...fields('porteur', 'nom', 'fonction', 'structure', 'courriel', 'agent_public', 'temps_pct'),
      ...fields('calendrier.phases[*]', 'debut', 'fin_prevue'),
    ],
  },
  {
    // How many, who, how often, what they lose: together they make the statement, which is then edited.
    title: 'le drame',
    intro: 'Combien, qui, ce qu’ils perdent : vos réponses feront la phrase, que vous retoucherez.',
    items: [
      ...fields('probleme.ampleur', 'nombre', 'unite', 'periode'),
      { sentence: 'probleme.enonce' },
      { field: 'probleme.enonce' },
    ],
  },
  {
    title: 'd’où vient le chiffre, et pourquoi il compte',
    items: [
      ...fields('probleme.ampleur', 'source', 'annee'),
      { list: 'probleme.preuves', first: true },
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
      { list: 'deploiement.premiers_utilisateurs', first: true },
      { list: 'deploiement.premiers_partenaires', first: true },
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
      { list: 'portage.sponsors', first: true },
      ...fields('portage.soutiens_par_phase.[phase]', 'qui', 'date'),
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

/** The four traps of « Survivre en milieu hostile »: cards rather than a list to think of alone. */
export const OBSTACLES: Item = { each: 'risques.obstacles_imaginaires', by: 'type' };
