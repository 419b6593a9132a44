import { isPhase } from '../../core/diagnostic.ts';
import { FIELDS } from '../../core/fields.ts';
import { enumerate, quote } from '../../core/french.ts';
import { nearest } from '../../core/suggest.ts';
import { UserError } from '../../core/user-error.ts';
import { Interrupted } from '../../interview/ask.ts';
import type { Judge } from '../../interview/coach.ts';
import { mendingAgenda } from '../../interview/mending.ts';
import { draftOf } from '../../interview/record.ts';
import { type Agenda, agendaOf, sectionAgenda, sectionsOf } from '../../interview/screens.ts';
import { stepsOf } from '../../interview/steps.ts';
import { CATALOGUE } from '../../rules/index.ts';
import { FicheFile } from '../fiche-file.ts';
import type { EditFlags } from '../flags.ts';
import type { Io } from '../io.ts';
import { openAsk, refuseBroken, talk, textAt } from './talk.ts';

/** Asks again, on a fiche that exists: what is missing or fails, one section, or all of it. */
export async function edit(path: string, flags: EditFlags, io: Io): Promise<number> {
  const text = textAt(path, io);
  if (text === null) throw new UserError(`${quote(path)} n’existe pas. Pour l’écrire : fiche init ${path}`);
  refuseBroken(path, text);
  const own = draftOf(text).at('phase').text;
  const phase = flags.phase ?? (isPhase(own) ? own : 'investigation');
  const judge: Judge = { catalogue: CATALOGUE, today: flags.today ?? io.today(), phase };
  const agenda = agendaFor(text, flags, judge);
  const from = stepsOf(agenda, draftOf(text), null)[0] ?? null;
  if (from === null) {
    io.stderr.write(`Rien ne manque à ${quote(path)} pour cette phase. Pour tout revoir : fiche edit ${path} --all\n`);
    return 0;
  }
  const ask = await openAsk(flags.accessible, io);
  let file: FicheFile | null = null;
  try {
    file = new FicheFile(path, text, text, io);
    ask.say(
      'Entrée : garder la réponse. Le signe < : revenir. Le signe ? : pourquoi cette question.\nCtrl-C, ou le mot quitter : arrêter.',
    );
    const resume = `fiche edit ${path}${flags.accessible ? ' --accessible' : ''}`;
    return await talk({ file, text, agenda, from, judge, mark: null, resume, ask, io });
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    return error.exitCode;
  } finally {
    file?.close();
    ask.close();
  }
}

function agendaFor(text: string, flags: EditFlags, judge: Judge): Agenda {
  const depth = flags.depth ?? 'coeur';
  if (flags.section !== undefined) return sectionAgenda(judge.phase, depth, knownSection(flags.section, judge));
  return flags.all ? agendaOf(judge.phase, depth) : mendingAgenda(text, depth, judge);
}

function knownSection(name: string, { phase }: Judge): string {
  const sections = sectionsOf(phase);
  if (sections.includes(name)) return name;
  const close = nearest(name, sections);
  const exists = FIELDS.some((field) => field.path === name && field.kind === 'object');
  if (exists) throw new UserError(`Rien n’est demandé dans ${quote(name)} à cette phase.`);
  const hint = close ? ` Vouliez-vous dire ${quote(close)} ?` : ` Écrivez ${enumerate(sections, 'ou')}.`;
  throw new UserError(`Aucune section ne s’appelle ${quote(name)}.${hint}`);
}
