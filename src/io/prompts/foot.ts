/** The keys that serve, below a prompt. */
import type { Command, TextPrompt } from '../../interview/agenda/ask.ts';

const KEYS: Partial<Record<Command, string>> = {
  back: 'Échap ou < : revenir.',
  help: '? : aide.',
  all: '* : tout voir.',
  unknown: 'jsp : je ne sais pas encore.',
};

export function keysOf(commands: readonly Command[], wanted: readonly Command[]): string {
  // Each key stays on one row with what it does.
  return wanted.flatMap((one) => (commands.includes(one) ? (KEYS[one] ?? []) : [])).join(' ');
}

export function textFoot({ long, initial, isTold, commands }: TextPrompt): string {
  const enter = isTold
    ? 'Tiré de ce que vous avez dit. Entrée : le noter ici.'
    : initial === '' && commands.includes('pass')
      ? 'Entrée : valider, ou passer.'
      : 'Entrée : valider.';
  const clear = initial === '' || isTold ? '' : ' Ctrl-U : effacer.';
  const lines = long ? ' Alt+Entrée : nouvelle ligne.' : '';
  return `${enter}${clear}${lines} ${keysOf(commands, ['back', 'help', 'all', 'unknown'])}`.trim();
}
