/** What was taken from a sentence leaves with it, and going back never costs what would have been understood later. */
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { main } from '../../src/cli/main.ts';
import { memoryIo } from '../cli/memory-io.ts';
import { ABOUT, type Person, plain, scripted, type Turn } from '../interview-script.ts';

const NAMED = 'Aujourd’hui Madame Le Bihan, 84 ans, attend le lundi. Demain l’infirmière passe le soir même.';
const UNNAMED = 'Aujourd’hui une dame de 84 ans attend le lundi. Demain l’infirmière passe le soir même.';
const SHORTER = 'Demain, l’infirmière passe.';
const BACKED =
  'Yann Le Goff, président de la commission médicale, a signé une lettre le 3 novembre. Les médecins craignent de perdre du temps.';

async function played(person: Person) {
  const script = scripted(person);
  const world = memoryIo({ ask: script.ask, files: {} });
  await main(['init', '--today', '2026-11-26'], world.io);
  const fiche = parse(world.files.get('fiche.yaml') ?? '');
  return { fiche, turns: script.turns, said: script.said.map(plain) };
}

const isProposal = ({ label }: Turn) => /^J’ai compris|^Je n’ai toujours compris/.test(label);

/** What is replied to each question, one time after the other; then it is passed. */
function replying(replies: readonly (readonly [question: RegExp, ...replies: ReturnType<Person>[]])[]): Person {
  const left = replies.map(([question, ...all]) => ({ question, all }));
  return ({ label, prompt }) => {
    const next = left.find(({ question }) => question.test(label))?.all.shift();
    const about = Object.entries(ABOUT).find(([question]) => label.startsWith(question));
    if (next !== undefined) return next;
    if (about !== undefined) return about[1];
    return prompt.kind === 'levels' ? { choices: prompt.initial } : { command: 'pass' };
  };
}

const BACK = { command: 'back' } as const;
const AGAIN = { choices: ['redire:impact.difference'] };

describe('a sentence that was understood, then told otherwise', () => {
  it('takes away what only its former words told', async () => {
    const { fiche, said } = await played(
      replying([
        [/Et demain/, NAMED, UNNAMED, SHORTER],
        [/^J’ai compris/, 'oui', AGAIN, 'oui'],
        [/quels trois signes/, BACK],
      ]),
    );
    expect(fiche.impact.difference).toBe(SHORTER);
    expect(JSON.stringify(fiche)).not.toContain('Le Bihan');
    expect(said.join('\n')).toContain('Retiré, puisque votre phrase ne le dit plus : « Avant le service »');
  });

  it('what it tells still is kept', async () => {
    const { fiche } = await played(
      replying([
        [/Et demain/, NAMED, `${NAMED} Et le médecin le sait.`],
        [/^J’ai compris/, 'oui'],
        [/quels trois signes/, BACK],
      ]),
    );
    expect(fiche.impact.changement.avant).toContain('attend le lundi');
  });
});

it('however often one goes back, the last answers are proposed', async () => {
  const { fiche, turns } = await played(
    replying([
      [/Et demain/, ...[1, 2, 3, 4, 5, 6].map((days) => `Aujourd’hui elle attend ${days} jours. Demain, une heure.`)],
      [/^J’ai compris/, ...Array.from({ length: 9 }, () => 'oui')],
      [/quels trois signes/, BACK, BACK, BACK, BACK, BACK],
      [/Qui vous soutient/, BACKED],
    ]),
  );
  expect(turns.filter(isProposal).length).toBeGreaterThan(6);
  expect(fiche.portage.sponsors[0].nom).toBe('Yann Le Goff');
});
