/** A fiche before its first answer, and what answers known beforehand make of it. */
import { renderSkeleton } from '../../documents/skeleton.ts';
import type { Given } from '../../exchange/answers.ts';
import { slug } from '../../interview/identifier.ts';
import { recordTodo } from '../../interview/record.ts';
import type { Phase } from '../../model/phase.ts';
import { setValue, setValues } from '../../source/edit.ts';
import { type Snapshot, snapshotOf } from '../../source/snapshot.ts';
import type { Io } from '../ports.ts';

/** The skeleton of the phase, with what is set without asking. */
export function blankFiche(phase: Phase, today: string, io: Io): Snapshot {
  const skeleton = renderSkeleton(io.asset('templates/fiche.yaml.hbs'), phase);
  return setValues(snapshotOf(skeleton), [
    ['/format', 'fiche/1'],
    ['/phase', phase],
    ['/statut', 'en_cours'],
    ['/date_maj', today],
    // Past the investigation, it is asked.
    ...(phase === 'investigation' ? [['/probleme/statut', 'hypothese'] as const] : []),
    ['/calendrier/phases/0/nom', phase],
  ]);
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
