/** What other tools, and other languages, call a field of ours. */
const SYNONYMS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    name: ['nom'],
    titre: ['nom'],
    title: ['nom'],
    email: ['courriel', 'contact'],
    mail: ['courriel', 'contact'],
    url: ['adresse'],
    site: ['adresse'],
    lien: ['adresse', 'url'],
    link: ['adresse', 'url'],
    mission: ['resume'],
    summary: ['resume'],
    status: ['statut'],
    start: ['debut'],
    end: ['fin_prevue', 'fin'],
    number: ['nombre'],
    effectifs: ['effectif'],
    quantite: ['nombre'],
    problem: ['probleme'],
    problematique: ['probleme'],
    users: ['usagers'],
    utilisateurs: ['usagers'],
    team: ['equipe'],
    owner: ['porteur'],
    risks: ['risques'],
    updated: ['date_maj'],
    date: ['date_maj'],
    description: ['enonce', 'resume'],
    who: ['qui'],
    role: ['fonction'],
    poste: ['fonction'],
    organisation: ['structure', 'administration'],
  }),
);

/** `siblings`: keys that lack; null where none of them is meant. */
export function synonymOf(key: string, siblings: readonly string[]): string | null {
  const known = SYNONYMS.get(key.toLowerCase()) ?? [];
  return known.find((name) => siblings.includes(name)) ?? null;
}
