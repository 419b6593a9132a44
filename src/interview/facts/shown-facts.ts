/** The facts that a proposal shows, one by one, each by its kind. */
import type { FactKind, Shown } from '../../text/remarks/fact-kinds.ts';
import type { Fact, Understood } from './fact.ts';

/** Where a kind of fact stands: in a value, or in a member of the elements of a list. */
export interface Place {
  path: string;
  member?: string;
}

export const PLACES = {
  nombre: { path: 'probleme.ampleur.nombre' },
  unite: { path: 'probleme.ampleur.unite' },
  periode: { path: 'probleme.ampleur.periode' },
  annee: { path: 'probleme.ampleur.annee' },
  source: { path: 'probleme.ampleur.source' },
  rencontres: { path: 'probleme.preuves', member: 'nombre' },
  groupe: { path: 'usagers.cibles', member: 'nom' },
  effectif: { path: 'usagers.cibles', member: 'effectif' },
  perte: { path: 'probleme.prejudice' },
  existant: { path: 'solution.alternatives', member: 'nom' },
  regle: { path: 'solution.regle_rompue' },
  qui: { path: 'deploiement.premiers_utilisateurs', member: 'qui' },
  combien: { path: 'deploiement.premiers_utilisateurs', member: 'nombre' },
  pourquoi: { path: 'deploiement.premiers_utilisateurs', member: 'pourquoi_volontaires' },
  ou: { path: 'deploiement.perimetre_initial.territoire' },
  but: { path: 'deploiement.objectif_6_mois.usage' },
  echeance: { path: 'deploiement.objectif_6_mois.echeance' },
  avant: { path: 'impact.changement.avant' },
  apres: { path: 'impact.changement.apres' },
  signe: { path: 'impact.premiers_signes', member: 'description' },
  soutien: { path: 'portage.sponsors', member: 'nom' },
  inquiet: { path: 'portage.resistances', member: 'qui' },
  crainte: { path: 'portage.resistances', member: 'crainte' },
} as const satisfies Record<FactKind, Place>;

/** In the order of the questions. */
export const KINDS = Object.keys(PLACES) as FactKind[];

export type Values = Readonly<Record<string, unknown>> & { readonly nom?: unknown; readonly fonction?: unknown };

export const SHARE = 'probleme.ampleur.part_pct';
export const IMPACT = 'deploiement.objectif_6_mois.impact';

/** In the order of the proposal. */
export function shownIn(understood: Understood): Shown[] {
  return understood.flatMap(({ facts }) => facts.flatMap((fact) => shownOf(fact)));
}

function shownOf([path, value]: Fact): Shown[] {
  if (path === SHARE) return [{ kind: 'nombre', rank: 0, text: `${value} %` }];
  if (path === IMPACT) return [{ kind: 'but', rank: 1, text: `${value}` }];
  return KINDS.filter((kind) => PLACES[kind].path === path).flatMap((kind) => {
    const { member }: Place = PLACES[kind];
    if (member === undefined) return value === null ? [] : [{ kind, rank: 0, text: `${value}` }];
    return (Array.isArray(value) ? (value as Values[]) : []).flatMap((one, rank) => {
      const text = kind === 'soutien' ? [one.nom, one.fonction].filter(Boolean).join(', ') : one[member];
      return text === undefined ? [] : [{ kind, rank, text: `${text}` }];
    });
  });
}
