/** A fiche before its first answer, and what answers known beforehand make of it. */
import { renderSkeleton } from '../../documents/skeleton.ts';
import type { Given } from '../../exchange/answers.ts';
import type { Depth } from '../../interview/agenda/depth.ts';
import { slug } from '../../interview/writing/identifier.ts';
import { recordTodo } from '../../interview/writing/record.ts';
import { PHASE_WORDS, type Phase } from '../../model/phase.ts';
import { setValue, setValues } from '../../source/edit.ts';
import { type Snapshot, snapshotOf } from '../../source/snapshot.ts';
import type { Io } from '../ports.ts';

/**
 * What is set without asking: alone for the twelve questions, each answer then coming to its place with the heading of
 * its section; in the skeleton of the phase, with every question to answer, for the others.
 */
export function blankFiche(phase: Phase, depth: Depth, today: string, io: Io): Snapshot {
  const isLight = depth === 'essentiel';
  const start = isLight ? lightHeader(phase) : renderSkeleton(io.asset('templates/fiche.yaml.hbs'), phase);
  return setValues(snapshotOf(start), [
    ['/format', 'fiche/1'],
    ['/phase', phase],
    ['/statut', 'en_cours'],
    ['/date_maj', today],
    // Past the investigation, it is asked.
    ...(phase === 'investigation' ? [['/probleme/statut', 'hypothese'] as const] : []),
    ['/calendrier/phases/0/nom', phase],
    ...(isLight ? [['/calendrier/phases/0/debut', today] as const] : []),
  ]);
}

/** One line on what it is, one on how to go on. */
function lightHeader(phase: Phase): string {
  return `# Fiche produit, phase : ${PHASE_WORDS[phase]}.\n# Pour la compléter : fiche edit. Pour savoir ce qui manque : fiche lint.\n`;
}

export function withAnswers(fiche: Snapshot, { answers, unknown }: Given): Snapshot {
  const filled = setValues(
    fiche,
    answers.map(({ pointer, value }) => [pointer, value] as const),
  );
  const name = filled.draft.at('nom').text;
  const isNamed = filled.draft.at('identifiant').isAnswered || !name;
  const named = isNamed ? filled : setValue(filled, '/identifiant', slug(name));
  return unknown.reduce((done, path) => recordTodo(done, path, 'ne_sait_pas', 'porteur', null), named);
}
