/** A fiche before its first answer, and what answers known beforehand make of it. */
import type { Phase } from '../../core/diagnostic.ts';
import { readDocument } from '../../core/document.ts';
import { Draft } from '../../core/draft.ts';
import { setValue, setValues } from '../../core/edit.ts';
import type { Given } from '../../interview/answers.ts';
import { slug } from '../../interview/identifier.ts';
import { recordTodo } from '../../interview/record.ts';
import { renderSkeleton } from '../../render/skeleton.ts';
import type { Io } from '../io.ts';

/** The skeleton of the phase, with what is set without asking. */
export function blankFiche(phase: Phase, today: string, io: Io): string {
  const skeleton = renderSkeleton(io.asset('templates/fiche.yaml.hbs'), phase);
  return setValues(skeleton, [
    ['/format', 'fiche/1'],
    ['/phase', phase],
    ['/statut', 'en_cours'],
    ['/date_maj', today],
    // Past the investigation, it is asked.
    ...(phase === 'investigation' ? [['/probleme/statut', 'hypothese'] as const] : []),
    ['/calendrier/phases/0/nom', phase],
  ]);
}

export function withAnswers(text: string, { answers, unknown }: Given): string {
  const filled = setValues(
    text,
    answers.map(({ pointer, value }) => [pointer, value] as const),
  );
  const draft = new Draft(readDocument(filled).value);
  const name = draft.at('nom').text;
  const named = name && !draft.at('identifiant').isAnswered ? setValue(filled, '/identifiant', slug(name)) : filled;
  return unknown.reduce((fiche, path) => recordTodo(fiche, path, 'ne_sait_pas', 'porteur', null), named);
}
