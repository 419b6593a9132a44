/** The conversation at a terminal. The only door to `inquirer`. */
import inquirer from 'inquirer';
import { visible } from '../core/french.ts';
import { wrap } from '../core/wrap.ts';
import type { Ask, ChoicePrompt, Prompt, TextPrompt } from '../interview/ask.ts';
import { Interrupted } from '../interview/ask.ts';

const PASS = '\u0000passer';

/** Columns that a line may take. */
function windowWidth(): number {
  return Math.min(100, Math.max(40, process.stdout.columns ?? 80));
}

/** All that inquirer would otherwise say in English. */
const THEME = {
  prefix: { idle: '>', done: '>' },
  style: {
    // Wrapped here, words stay whole; left to the library they would be cut.
    error: (text: string) => wrap(`Erreur : ${text}`, windowWidth()),
    keysHelpTip: () => 'Flèches ou chiffre : choisir. Entrée : valider.',
    help: (text: string) => text,
  },
};

export function terminal(): Ask {
  const say = (text: string) => void process.stdout.write(`${wrap(visible(text), windowWidth())}\n`);
  return {
    say,
    async text(prompt: TextPrompt) {
      introduce(prompt, say);
      const validate = (value: string) => prompt.problem(value) ?? true;
      return answer({ type: 'input', message: '', validate, theme: THEME });
    },
    async choice(prompt: ChoicePrompt) {
      introduce(prompt, say);
      const choices = [
        ...prompt.choices.map(({ value, label }) => ({ value, name: label })),
        { value: PASS, name: 'Passer cette question' },
      ];
      // Entrée alone must never answer in the person's place.
      const value = await select(choices, PASS);
      return value === PASS ? null : value;
    },
    async confirm(label: string, preset: boolean) {
      say(`\n${label}`);
      const choices = [
        { value: 'oui', name: 'Oui' },
        { value: 'non', name: 'Non' },
      ];
      return (await select(choices, preset ? 'oui' : 'non')) === 'oui';
    },
  };
}

/** The question, then what helps to answer it; the prompt itself is only the place to type. */
function introduce({ label, hint, example }: Prompt, say: (text: string) => void): void {
  say(`\n${label}`);
  if (hint) say(hint);
  if (example) say(`Exemple : ${example}`);
}

function select(choices: { value: string; name: string }[], preset?: string): Promise<string> {
  // Fewer rows than the window, so that the question stays in sight.
  const pageSize = Math.max(3, (process.stdout.rows ?? 24) - 6);
  const theme = { ...THEME, indexMode: 'number' };
  return answer({
    type: 'select',
    message: 'Votre choix :',
    choices,
    pageSize,
    loop: false,
    theme,
    ...(preset && { default: preset }),
  });
}

async function answer(question: Record<string, unknown>): Promise<string> {
  try {
    const { value } = await inquirer.prompt([{ ...question, name: 'value' } as never]);
    return String(value);
  } catch (error) {
    // Ctrl-C and the end of the input both stop the conversation; errors are told apart by name only.
    if (error instanceof Error && /^(?:ExitPrompt|CancelPrompt|AbortPrompt)Error$/.test(error.name))
      throw new Interrupted();
    throw error;
  }
}
