/** An answer in one line, above the next question. */
import type { Prompt, Reply } from '../../interview/agenda/ask.ts';

/** What was just replied, to be seen above the next question; null when that says nothing. */
export function lineOf(prompt: Prompt, reply: Reply): string | null {
  if ('text' in reply) return reply.text.trim() === '' ? PASSED : `Votre réponse : ${reply.text}`;
  if ('command' in reply) return reply.command === 'pass' ? PASSED : null;
  if (prompt.kind === 'levels') {
    const label = (value: string) => prompt.levels.find((one) => one.value === value)?.label ?? value;
    return `Vos niveaux : ${prompt.rows.map(({ name }, rank) => `${name} ${label(reply.choices[rank] ?? '')}`).join(', ')}`;
  }
  const labels = prompt.kind === 'choice' ? prompt.choices.filter(({ value }) => reply.choices.includes(value)) : [];
  return `Votre choix : ${labels.map((one) => one.label).join(', ')}`;
}

const PASSED = 'Question passée.';
