/** `fiche stop`: a service that ends says why, what it taught, and what would let it start again. */
import { formatDate } from '../../french/dates.ts';
import { lostLetterIn } from '../../french/lost-letters.ts';
import { enumerate, quote, typedName } from '../../french/typography.ts';
import { type Ask, Interrupted, type TextPrompt } from '../../interview/agenda/ask.ts';
import { fieldAt } from '../../model/fields.ts';
import { setValue } from '../../source/edit.ts';
import type { Snapshot } from '../../source/snapshot.ts';
import type { StopFlags } from '../args/flags.ts';
import { existingFiche, refuseShapes } from '../files/opened-fiche.ts';
import type { Io } from '../ports.ts';
import { UserError } from '../user-error.ts';
import { onlyFiche } from './only-fiche.ts';
import { openAsk } from './open-ask.ts';

interface Farewell {
  /** One of the reasons of the model. */
  motif: string;
  /** Public. */
  lecons: string;
  reprise: string;
  /** For the team alone. */
  note: string;
}

/** Asks what the command line does not say. Throws `UserError`; nothing is written then. */
export async function stop(given: string | undefined, flags: StopFlags, io: Io): Promise<number> {
  const path = given ?? onlyFiche(io);
  const fiche = existingFiche(path, io);
  refuseShapes(path, fiche, ['arret', 'calendrier', 'calendrier.phases', 'portage', 'portage.comites']);
  const { draft } = fiche;
  const today = flags.today ?? io.today();
  const date = flags.date ?? today;
  if (draft.at('statut').text === 'arrete')
    throw new UserError(
      `${quote(path)} est déjà arrêtée${draft.at('arret.date').date === undefined ? '' : `, le ${formatDate(draft.at('arret.date').date ?? '')}`}. Pour revoir ce qu’elle en dit : fiche edit ${typedName(path)} --section arret`,
    );
  const start = draft
    .at('calendrier.phases')
    .items.flatMap((one) => one.at('debut').date ?? [])
    .sort()[0];
  if (start !== undefined && date < start)
    throw new UserError(
      `L’arrêt, le ${formatDate(date)}, viendrait avant le début du service, le ${formatDate(start)}. Vérifiez la date.`,
    );
  if (date > today)
    throw new UserError(
      `L’arrêt, le ${formatDate(date)}, est à venir : il s’écrit le jour où le service s’arrête. Donnez un jour passé, ou aujourd’hui.`,
    );
  const farewell = await farewellFrom(flags, io);
  if (farewell === null) {
    io.stderr.write('Rien n’a été écrit.\n');
    return 130;
  }
  const after = stopped(fiche, farewell, date, today);
  io.files.write(path, after.text);
  io.stderr.write(
    `${quote(path)} est arrêtée le ${formatDate(date)}. Ce qu’elle a appris pourra servir : fiche voir ${typedName(path)}\n`,
  );
  return 0;
}

function choices() {
  return fieldAt('arret.motif')?.choices ?? [];
}

/** Null when the person leaves before the end. */
async function farewellFrom(flags: StopFlags, io: Io): Promise<Farewell | null> {
  const { motif, lecons, reprise, note } = flags;
  if (motif !== undefined && !choices().some(({ value }) => value === motif))
    throw new UserError(
      `--motif contient ${quote(motif)}. Écrivez ${enumerate(
        choices().map(({ value }) => value),
        'ou',
      )}.`,
    );
  const lost = [lecons, reprise, note].flatMap((said) => lostLetterIn(said ?? '') ?? [])[0];
  if (lost !== undefined) throw new UserError(lost);
  if (motif !== undefined && lecons !== undefined) return { motif, lecons, reprise: reprise ?? '', note: note ?? '' };
  const ask = await openAsk(
    undefined,
    io,
    'Sans terminal, dites tout sur la ligne : fiche stop --motif <raison> --lecons <ce que vous avez appris> --reprise <ce qui permettrait de recommencer>',
  );
  try {
    const reason = motif ?? (await chosen(ask));
    return {
      motif: reason,
      lecons: lecons ?? (await typed(ask, 'Qu’avez-vous appris ?', 'En un paragraphe, qui sera public.')),
      reprise:
        reprise ??
        (await typed(ask, 'Qu’est-ce qui permettrait de recommencer ?', 'Un événement, un budget, une personne.')),
      note:
        note ?? (await typed(ask, 'Que voulez-vous garder pour l’équipe seule ?', 'Cette note n’est jamais publiée.')),
    };
  } catch (error) {
    if (error instanceof Interrupted) return null;
    throw error;
  } finally {
    ask.close();
  }
}

async function chosen(ask: Ask): Promise<string> {
  const reply = await ask.put(
    {
      kind: 'choice',
      label: fieldAt('arret.motif')?.question ?? 'Pourquoi arrêtez-vous le service ?',
      hint: '',
      example: null,
      initial: [],
      commands: [],
      many: false,
      choices: choices().map(({ value, label }) => ({ value, label })),
    },
    () => {},
  );
  if ('command' in reply && reply.command === 'quit') throw new Interrupted();
  return 'choices' in reply ? (reply.choices[0] ?? '') : '';
}

async function typed(ask: Ask, label: string, hint: string): Promise<string> {
  const prompt: TextPrompt = {
    kind: 'text',
    label,
    hint,
    example: null,
    initial: '',
    commands: [],
    long: true,
    problem: () => null,
    preview: null,
  };
  const reply = await ask.put(prompt, () => {});
  if ('command' in reply && reply.command === 'quit') throw new Interrupted();
  return 'text' in reply ? reply.text : '';
}

function stopped(fiche: Snapshot, { motif, lecons, reprise, note }: Farewell, date: string, today: string): Snapshot {
  const list = fiche.draft.at('calendrier.phases').items;
  const open = list.findLast((one) => one.at('debut').isAnswered && !one.at('fin').isAnswered);
  const answers: [string, string][] = [
    ['/statut', 'arrete'],
    ['/date_maj', today],
    ['/arret/date', date],
    ['/arret/motif', motif],
    ['/arret/apprentissages', lecons],
    ['/arret/conditions_reprise', reprise],
    ['/arret/note_interne', note],
    ...(open === undefined ? [] : [[`${open.pointer}/fin`, date] as [string, string]]),
  ];
  return answers
    .filter(([, text]) => text !== '')
    .reduce((done, [pointer, text]) => setValue(done, pointer, text), fiche);
}
