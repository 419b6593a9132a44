/** What a desktop offers, where there is one: a clipboard, and programs that show files. */
import { spawn, spawnSync } from 'node:child_process';

type Env = NodeJS.ProcessEnv;

/** Commands that put their input on the clipboard, the first that works. */
function clipboards(env: Env): readonly (readonly string[])[] {
  if (process.platform === 'darwin') return [['pbcopy']];
  if (process.platform === 'win32') return [['clip']];
  return [
    ...(env.WAYLAND_DISPLAY ? [['wl-copy']] : []),
    ...(env.DISPLAY
      ? [
          ['xclip', '-selection', 'clipboard'],
          ['xsel', '--clipboard', '--input'],
        ]
      : []),
    ...(env.WSL_DISTRO_NAME ? [['clip.exe']] : []),
  ];
}

/** In milliseconds: a clipboard that does not answer must not hold anybody. */
const PATIENCE = 3000;

export function clipboard(text: string, env: Env = process.env): boolean {
  return clipboards(env).some(([command = '', ...args]) => {
    const { status } = spawnSync(command, args, {
      input: text,
      timeout: PATIENCE,
      stdio: ['pipe', 'ignore', 'ignore'],
    });
    return status === 0;
  });
}

/** The command that shows a file; null without a desktop. */
function shower(env: Env): readonly string[] | null {
  if (process.platform === 'darwin') return ['open'];
  if (process.platform === 'win32') return ['explorer'];
  return env.DISPLAY || env.WAYLAND_DISPLAY ? ['xdg-open'] : null;
}

export function hasDesktop(env: Env = process.env): boolean {
  return shower(env) !== null;
}

/** Does not wait for what is shown to be closed. */
export function open(path: string, env: Env = process.env): boolean {
  const command = shower(env);
  if (command === null) return false;
  const [program = '', ...args] = command;
  try {
    const child = spawn(program, [...args, path], { detached: true, stdio: 'ignore' });
    child.on('error', () => {});
    child.unref();
    return child.pid !== undefined;
  } catch {
    return false;
  }
}
