/** What `init` and `edit` share: leading a conversation to its end, and leaving cleanly. */

import { quote, typedName } from '../../french/typography.ts';
import { type ChoicePrompt, Interrupted } from '../../interview/agenda/ask.ts';
import type { Step } from '../../interview/agenda/steps.ts';
import type { Setting } from '../../interview/state/state.ts';
import type { Snapshot } from '../../source/snapshot.ts';
import type { FicheFile } from '../files/fiche-file.ts';
import { ficheAt } from '../files/opened-fiche.ts';
import type { Io, OpenAsk } from '../ports.ts';
import { converse } from './converse.ts';
import { ending } from './parting.ts';

export interface Talk {
  setting: Setting;
  /** Open already; whoever opened it closes it. */
  file: FicheFile;
  fiche: Snapshot;
  from: Step | null;
  /** The command that goes on from here. */
  resume: string;
  ask: OpenAsk;
  io: Io;
  /** What to go on with once that is said; null to end there. */
  onward?: (done: Snapshot) => Promise<{ setting: Setting; from: Step | null } | null>;
}

/** Leads the conversation, then the review. Answers the exit code. */
export async function talk({ setting, file, fiche, from, resume, ask, io, onward }: Talk): Promise<number> {
  file.begin(fiche);
  const begun = file.name;
  try {
    let done = fiche;
    for (let next: { setting: Setting; from: Step | null } | null = { setting, from }; next !== null; ) {
      done = await converse(next.setting, done, next.from, { ask, notebook: file, clock: io.clock });
      // What was left in the middle of a sentence has been taken up by now.
      file.unfinished = null;
      next = (await onward?.(done)) ?? null;
    }
    ask.say(ending(file.name, done, setting.standard.today, modeOf(resume)));
    await offerPage(file.name, done, ask, io);
    return 0;
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    // Answers may have gone to another file meanwhile.
    const again = file.name === begun ? resume : `fiche init ${typedName(file.name)}${modeOf(resume)}`;
    ask.say(goodbye(file.name, again, error.unwritten, io));
    await offerOnLeaving(file.name, ask, io);
    return error.exitCode;
  }
}

/** Whoever closes the window is not asked anything. */
async function offerOnLeaving(path: string, ask: OpenAsk, io: Io): Promise<void> {
  const fiche = io.hasDesktop ? ficheAt(path, io) : null;
  try {
    if (fiche?.source.readable) await offerPage(path, fiche, ask, io);
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
  }
}

/** The fiche as people read it, at once: where there is a desktop to show it on. */
async function offerPage(path: string, { draft }: Snapshot, ask: OpenAsk, io: Io): Promise<void> {
  if (!io.hasDesktop) return;
  const choices = [
    { value: 'oui', label: 'Oui' },
    { value: 'non', label: 'Non, plus tard' },
  ];
  const prompt: ChoicePrompt = {
    kind: 'choice',
    label: 'Ouvrir la fiche comme une page à lire ?',
    hint: '',
    example: null,
    initial: ['oui'],
    commands: [],
    many: false,
    choices,
  };
  const reply = await ask.put(prompt, () => {});
  // Loaded only for it.
  const { pageBeside, pagesBeside } = await import('../files/page-beside.ts');
  const isWanted = 'choices' in reply && reply.choices[0] === 'oui';
  const page = isWanted ? await pageBeside(path, { draft, internal: false, today: io.today() }, io) : null;
  if (page !== null) ask.say(io.open(page) ? `La page s’ouvre : ${page}` : `La page est écrite : ${page}`);
  for (const other of pagesBeside(path, io).filter((one) => one.name !== page))
    ask.say(`${quote(other.name)} date d’avant. Pour la refaire : fiche voir ${typedName(path)}${other.option}`);
}

/** As the person gave it: ` --accessible`, or nothing. */
function modeOf(resume: string): string {
  return / --accessible$/.exec(resume)?.[0] ?? '';
}

/** `unwritten`: the answer that is not in the file. */
function goodbye(path: string, resume: string, unwritten: string | null, io: Io): string {
  if (unwritten !== null)
    return `\nEntretien interrompu. ${unwritten}${
      io.files.exists(path) ? `\nLes réponses d’avant sont dans ${path}. Pour reprendre : ${resume}` : ''
    }`;
  if (!io.files.exists(path))
    return '\nEntretien interrompu. Aucune réponse n’était encore validée ; si vous en aviez commencé une, elle est gardée. Relancez « fiche init » quand vous voulez.';
  return `\nEntretien interrompu. Vos réponses sont gardées dans ${path}.\nPour reprendre : ${resume}\nPour relire ce qui est dit : fiche voir ${typedName(path)}`;
}
