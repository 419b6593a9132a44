/** The parts that people make of a fiche. */

/** `autre`: nothing that we know; `consigne`: the form speaking, never the person. */
const TOPICS = [
  'resume',
  'contexte',
  'probleme',
  'constats',
  'usagers',
  'solution',
  'nom',
  'prototype',
  'existant',
  'premiers',
  'objectifs',
  'deploiement',
  'impact',
  'signes',
  'mesures',
  'portage',
  'pire',
  'actions',
  'equipe',
  'porteur',
  'administration',
  'contact',
  'phase',
  'arret',
  'autre',
] as const;
export type Topic = (typeof TOPICS)[number];
