/** Each sound fiche, spoiled in one way, gets that finding and no other. */
import { describe, expect, it } from 'vitest';
import { PHASES } from '../../src/model/phase.ts';
import { newlyFound } from './sound.ts';

type Spoil = readonly [what: string, patch: Readonly<Record<string, unknown>>, expected: readonly string[]];

const SPOILS: readonly Spoil[] = [
  ['no statement of the problem', { 'probleme.enonce': null }, ['requis/probleme.enonce']],
  ['a figure from nowhere', { 'probleme.ampleur.source': null }, ['requis/probleme.ampleur']],
  ['nobody it is for', { 'usagers.cibles': [] }, ['requis/usagers.cibles']],
  ['an author with half a day', { 'porteur.temps_pct': 10 }, ['equipe-temps-porteur']],
  ['a name nobody can say', { nom: 'PCRS' }, ['identite-nom']],
  ['a summary that names a tool', { resume: 'Créer un portail pour tous.' }, ['identite-resume']],
  ['a personal address', { 'porteur.courriel': 'zoe@gmail.com' }, ['identite-porteur']],
  ['an answer left for later', { 'probleme.prejudice': 'À compléter' }, ['requis/probleme.prejudice']],
  ['harm in office words', { 'probleme.prejudice': 'Un parcours cloisonné.' }, ['probleme-prejudice']],
  ['a risk nobody looked at', { 'risques.portage.niveau': 'inconnu' }, ['risque-niveau-par-phase']],
  ['an action whose day has gone', { 'risques.impact.echeance': '2026-01-05' }, ['risque-hypothese-preuve-action']],
  ['a sponsor too low', { 'portage.sponsors[0].fonction': 'cheffe de bureau' }, ['portage-sponsor-haut-niveau']],
  ['no worst case', { 'pire_scenario.description': 'Aucun' }, ['requis/pire_scenario.description']],
  ['a wish for an action', { 'pire_scenario.petites_actions': ['rester vigilant'] }, ['risque-petites-actions']],
  ['nobody against it', { 'portage.resistances': [] }, ['portage-resistances']],
  ['a fiche two years old', { date_maj: '2024-11-25' }, ['forme-a-jour']],
  ['a mobile number', { 'probleme.contexte': 'Rappeler au 06 12 34 56 78.' }, ['forme-donnees-nominatives']],
  ['a status of its own', { statut: 'encours' }, ['schema/enum']],
  ['a rule broken in the abstract', { 'solution.regle_rompue': 'Modernisation du circuit' }, ['solution-regle-rompue']],
  [
    'no change at all',
    { 'impact.changement.avant': 'Elles attendent.', 'impact.changement.apres': 'Elles attendent.' },
    ['impact-avant-apres'],
  ],
  ['a key of nobody', { sponsoring: 'oui' }, ['schema/cle-inconnue']],
  ['a number written as a word', { 'probleme.ampleur.nombre': 'beaucoup' }, ['schema/type']],
  [
    'a statement about an office',
    { 'probleme.enonce': 'Le pilotage des données par les services perd 3 % des dossiers.' },
    ['probleme-cote-usager', 'probleme-drame', 'usagers-cibles'],
  ],
  [
    'a support obtained too late',
    { 'portage.soutiens_par_phase.investigation.date': null },
    ['requis/portage.soutiens_par_phase.investigation'],
  ],
];

describe.each(PHASES)('in phase %s', (phase) => {
  it('is spoiled in at least 20 ways', () => expect(SPOILS.length).toBeGreaterThanOrEqual(20));

  it.each(SPOILS)('%s', (_, patch, expected) => {
    expect(newlyFound(phase, patch)).toEqual([...expected].sort());
  });
});
