/** `fiche phase`: one phase of the calendar is closed, the next is opened, and what then becomes due is told. */
import { formatDate } from '../../french/dates.ts';
import { plain } from '../../french/fold.ts';
import { enumerate, plural, quote, typedName } from '../../french/typography.ts';
import { lint } from '../../judge/lint.ts';
import { isPhase, PHASE_WORDS, PHASES, type Phase } from '../../model/phase.ts';
import { CATALOGUE } from '../../rules/catalogue.ts';
import { setValue } from '../../source/edit.ts';
import type { Snapshot } from '../../source/snapshot.ts';
import type { PhaseFlags } from '../args/flags.ts';
import { existingFiche, refuseShapes } from '../files/opened-fiche.ts';
import type { Io } from '../ports.ts';
import { UserError } from '../user-error.ts';
import { onlyFiche } from './only-fiche.ts';

/** Refuses a phase entered twice and an impossible date, nothing else. Throws `UserError`; nothing is written then. */
export function phase(next: Phase, given: string | undefined, flags: PhaseFlags, io: Io): number {
  const path = given ?? onlyFiche(io);
  const before = existingFiche(path, io);
  refuseShapes(path, before, ['calendrier', 'calendrier.phases']);
  if (/^(?:arrete|abandonne|suspendu)e?/.test(plain(before.draft.at('statut').text ?? '')))
    throw new UserError(
      `${quote(path)} est arrêtée : elle n’entre dans aucune phase. Si elle reprend, écrivez d’abord « statut: en_cours » dans le fichier.`,
    );
  const today = flags.today ?? io.today();
  const after = entered(before, next, today);
  io.files.write(path, after.text);
  io.stderr.write(told(path, before, after, next, today));
  return 0;
}

/** The fiche in its new phase. Throws `UserError`. */
function entered(fiche: Snapshot, next: Phase, today: string): Snapshot {
  const list = fiche.draft.at('calendrier.phases').items;
  const word = PHASE_WORDS[next];
  const own = fiche.draft.at('phase').text;
  if (
    own === next ||
    list.some(
      (one) =>
        one.at('nom').text === next &&
        one.at('debut').isAnswered &&
        one.at('debut').date !== undefined &&
        (one.at('debut').date ?? '') <= today,
    )
  )
    throw new UserError(
      `Cette fiche est déjà entrée en ${word} : on n’entre pas deux fois dans une phase. Corrigez « calendrier.phases » s’il le faut.`,
    );
  const open = list.findLast((one) => one.at('debut').isAnswered && !one.at('fin').isAnswered);
  const start = open?.at('debut').date;
  if (start !== undefined && start > today)
    throw new UserError(
      `La phase ouverte commence le ${formatDate(start)}, après aujourd’hui. Corrigez cette date, ou donnez le jour : --today`,
    );
  const closed = open === undefined ? fiche : setValue(fiche, `${open.pointer}/fin`, today);
  const known = list.findIndex((one) => one.at('nom').text === next);
  const at = `/calendrier/phases/${known === -1 ? list.length : known}`;
  const opened =
    known === -1 ? setValue(closed, at, { nom: next, debut: today }) : setValue(closed, `${at}/debut`, today);
  return setValue(setValue(opened, '/phase', next), '/date_maj', today);
}

/** What the gate said of the phase that ends, and what the new one asks. */
function told(path: string, before: Snapshot, after: Snapshot, next: Phase, today: string): string {
  const own = before.draft.at('phase').text;
  const gate = isPhase(own) ? lint(path, before, CATALOGUE, { today, phase: own, gate: true }) : null;
  const blocking = gate?.findings.filter(({ severity }) => severity === 'error').length ?? 0;
  const due = lint(path, after, CATALOGUE, { today, phase: next, gate: false }).findings.filter(
    ({ kind }) => kind === 'requirement',
  ).length;
  const left =
    gate === null
      ? []
      : [
          blocking === 0
            ? `Rien ne bloquait la ${exitOf(gate.phase ?? next)}.`
            : `${plural(blocking, 'point bloquait', 'points bloquaient')} encore la ${exitOf(gate.phase ?? next)} : fiche lint ${typedName(path)} --phase ${gate.phase ?? next} --gate`,
        ];
  const asked =
    due === 0
      ? 'Rien de plus n’est attendu pour commencer.'
      : `${plural(due, 'question attend', 'questions attendent')} une réponse pour commencer : fiche edit ${typedName(path)}`;
  const skipped = isPhase(own) ? PHASES.slice(PHASES.indexOf(own) + 1, PHASES.indexOf(next)) : [];
  const jumped =
    skipped.length === 0
      ? []
      : [
          `Sans passer par ${enumerate(
            skipped.map((one) => PHASE_WORDS[one]),
            'et',
          )} : est-ce voulu ?`,
        ];
  return [
    `${quote(path)} : entrée en ${PHASE_WORDS[next]} le ${formatDate(today)}.`,
    ...jumped,
    ...left,
    asked,
    '',
  ].join('\n');
}

function exitOf(phase: Phase): string {
  const word = PHASE_WORDS[phase];
  return `sortie ${/^[aeiouéè]/.test(word) ? 'd’' : 'de '}${word}`;
}
