/** A sound indicator, for the examples of the rules that watch over them. */
export function indicator(changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    id: 'delai',
    nom: 'part des agriculteurs, artisans ou élèves servis dans le mois',
    niveau: 'impactant',
    definition: 'du dépôt à la réponse',
    unite: 'pourcent',
    sens: 'hausse',
    reference: 20,
    date_reference: '2025-12-31',
    cible: 60,
    echeance: '2028-06-30',
    valeur: 35,
    date_valeur: '2026-10-30',
    mode_mesure: 'relevé du registre',
    historique: [{ date: '2026-10-30', valeur: 35 }],
    ...changes,
  };
}
