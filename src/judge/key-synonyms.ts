/** What other tools, and other languages, call a field of ours, and the signs they put around it. */
import { asTyped } from '../french/invisible.ts';

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
    quantite: ['nombre', 'effectif'],
    nb: ['nombre', 'effectif'],
    nbre: ['nombre', 'effectif'],
    nombres: ['nombre'],
    chiffre: ['nombre'],
    total: ['nombre'],
    metier: ['fonction'],
    temps: ['temps_pct'],
    etat: ['statut'],
    etape: ['phase'],
    tel: ['contact'],
    objectif: ['objectifs'],
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
    raison: ['motif'],
    reason: ['motif'],
    echeance: ['jusqu_au', 'avant_le'],
    fin: ['jusqu_au', 'fin_prevue'],
    personne: ['nom', 'qui'],
    organisation: ['structure', 'administration'],
  }),
);

/** `siblings`: keys that lack; null where none of them is meant. */
export function synonymOf(key: string, siblings: readonly string[]): string | null {
  const known = SYNONYMS.get(key.toLowerCase()) ?? [];
  return known.find((name) => siblings.includes(name)) ?? null;
}

/** « porteur », **porteur**: the key between signs that are no part of it. */
export function unmarked(key: string): string {
  return asTyped(key)
    .replace(/^[\s«»“”„‹›"'`*_]+(?=\S)/u, '')
    .replace(/(?<=[^\s«»“”„‹›"'`*_])[\s«»“”„‹›"'`*_]+$/u, '');
}
