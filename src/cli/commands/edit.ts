import { nearest } from '../../french/nearest.ts';
import { enumerate, quote } from '../../french/typography.ts';
import { Interrupted } from '../../interview/ask.ts';
import { mendingAgenda } from '../../interview/mending.ts';
import { type Agenda, agendaOf, sectionAgenda, sectionsOf } from '../../interview/screens.ts';
import type { Standard } from '../../interview/standard.ts';
import { stepsOf } from '../../interview/steps.ts';
import { TOP_FIELDS } from '../../model/fields.ts';
import { isPhase } from '../../model/phase.ts';
import { CATALOGUE } from '../../rules/catalogue.ts';
import type { Snapshot } from '../../source/snapshot.ts';
import type { EditFlags } from '../args/flags.ts';
import { FicheFile } from '../files/fiche-file.ts';
import type { Io } from '../ports.ts';
import { UserError } from '../user-error.ts';
import { ficheAt, openAsk, refuseBroken, talk } from './talk.ts';

/** Asks again, on a fiche that exists: what is missing or fails, one section, or all of it. */
export async function edit(path: string, flags: EditFlags, io: Io): Promise<number> {
  const fiche = ficheAt(path, io);
  if (fiche === null) throw new UserError(`${quote(path)} n’existe pas. Pour l’écrire : fiche init ${path}`);
  refuseBroken(path, fiche);
  const own = fiche.draft.at('phase').text;
  const phase = flags.phase ?? (isPhase(own) ? own : 'investigation');
  const standard: Standard = { catalogue: CATALOGUE, today: flags.today ?? io.today(), phase };
  const agenda = agendaFor(fiche, flags, standard);
  const from = stepsOf(agenda, fiche.draft, null)[0] ?? null;
  if (from === null) {
    io.stderr.write(`Rien ne manque à ${quote(path)} pour cette phase. Pour tout revoir : fiche edit ${path} --all\n`);
    return 0;
  }
  const ask = await openAsk(flags.accessible, io);
  let file: FicheFile | null = null;
  try {
    file = new FicheFile(path, fiche, fiche.text, io);
    if (file.warning !== null) ask.say(file.warning);
    ask.say(
      'Entrée : garder la réponse. Le signe < : revenir. Le signe ? : pourquoi cette question.\nCtrl-C, ou le mot quitter : arrêter.',
    );
    const resume = `fiche edit ${path}${flags.accessible ? ' --accessible' : ''}`;
    return await talk({ setting: { agenda, standard, mark: null }, file, fiche, from, resume, ask, io });
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    return error.exitCode;
  } finally {
    file?.close();
    ask.close();
  }
}

function agendaFor(fiche: Snapshot, flags: EditFlags, standard: Standard): Agenda {
  const depth = flags.depth ?? 'coeur';
  if (flags.section !== undefined) return sectionAgenda(standard.phase, depth, knownSection(flags.section, standard));
  return flags.all ? agendaOf(standard.phase, depth) : mendingAgenda(fiche, depth, standard);
}

function knownSection(name: string, { phase }: Standard): string {
  const sections = sectionsOf(phase);
  if (sections.includes(name)) return name;
  const close = nearest(name, sections);
  const exists = TOP_FIELDS.some((field) => field.path === name && field.kind === 'object');
  if (exists) throw new UserError(`Rien n’est demandé dans ${quote(name)} à cette phase.`);
  const hint = close ? ` Vouliez-vous dire ${quote(close)} ?` : ` Écrivez ${enumerate(sections, 'ou')}.`;
  throw new UserError(`Aucune section ne s’appelle ${quote(name)}.${hint}`);
}
