/** Whole paths of folders and of what they hold, with `/`. */

/** The path from the folder, empty for itself; null when it is elsewhere. */
export function within(folder: string, full: string): string | null {
  if (full === folder) return '';
  const start = folder.endsWith('/') ? folder : `${folder}/`;
  return full.startsWith(start) ? full.slice(start.length) : null;
}

export function join(folder: string, name: string): string {
  return folder.endsWith('/') ? folder + name : `${folder}/${name}`;
}

/** `/` is its own parent, `C:/` too. */
export function parentOf(full: string): string {
  const at = full.lastIndexOf('/');
  if (at <= 0) return '/';
  return /^[A-Za-z]:$/.test(full.slice(0, at)) ? full.slice(0, at + 1) : full.slice(0, at);
}
