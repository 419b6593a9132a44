/** Killed right after any question and resumed, the interview ends with the file it would have ended with. */
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { Interrupted } from '../../src/interview/agenda/ask.ts';
import { memoryIo } from '../cli/memory-io.ts';
import { ABOUT, type Person, scripted, willing } from '../interview-script.ts';
import { SLOW } from '../slow.ts';

/** Labels of the questions about the fiche, and the file as each was put. */
interface Run {
  asked: { label: string; before: string | undefined }[];
  end: string | undefined;
}

/** Plays from a file; after `count` answers, the process is gone: no handler runs, no file is closed. */
async function play(from: Readonly<Record<string, string>>, count = Number.POSITIVE_INFINITY): Promise<Run> {
  const asked: Run['asked'] = [];
  const person: Person = (turn, index) => {
    if (ABOUT[turn.label] === undefined) {
      asked.push({ label: turn.label, before: world.files.get('fiche.yaml') });
      if (asked.length > count) throw new Interrupted();
    }
    return willing(turn, index);
  };
  const world = memoryIo({ ask: scripted(person).ask, files: { ...from } });
  await main(['init', '--depth', 'coeur'], world.io);
  return { asked, end: world.files.get('fiche.yaml') };
}

describe('resuming', () => {
  it('after every question of the default interview', async () => {
    const whole = await play({});
    expect(whole.asked.length).toBeGreaterThan(100);
    // From each question, one step: as all that is remembered is the file, the last file is then the same.
    for (const [index, { label, before }] of whole.asked.entries()) {
      if (before === undefined || (!SLOW && index % 6 !== 1)) continue;
      const resumed = await play({ 'fiche.yaml': before }, 1);
      expect(resumed.asked[0]?.label, `question ${index}`).toBe(label);
      const next = whole.asked[index + 1];
      if (next === undefined) {
        expect(resumed.end).toBe(whole.end);
      } else {
        expect(resumed.asked[1], `after ${label}`).toEqual(next);
      }
    }
  }, 120_000);

  it('to the very end, from a few of them', async () => {
    const whole = await play({});
    for (const at of SLOW ? [1, 11, 40, 77, whole.asked.length - 1] : [40]) {
      const before = whole.asked[at]?.before ?? '';
      expect((await play({ 'fiche.yaml': before })).end).toBe(whole.end);
    }
  }, 60_000);
});
