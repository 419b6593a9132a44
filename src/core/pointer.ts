/** JSON pointers (RFC 6901) and the dotted paths people read and write: `usagers.cibles[0].effectif`. */

export function child(pointer: string, key: string | number): string {
  return `${pointer}/${String(key).replace(/~/g, '~0').replace(/\//g, '~1')}`;
}

export function segmentsOf(pointer: string): string[] {
  if (pointer === '') return [];
  return pointer
    .slice(1)
    .split('/')
    .map((segment) => segment.replace(/~1/g, '/').replace(/~0/g, '~'));
}

export function parentOf(pointer: string): string {
  return pointer.slice(0, Math.max(0, pointer.lastIndexOf('/')));
}

/** `/usagers/cibles/0/nom` -> `usagers.cibles[0].nom`. */
export function toDotted(pointer: string): string {
  return segmentsOf(pointer).reduce(
    (path, segment) => (/^\d+$/.test(segment) ? `${path}[${segment}]` : path === '' ? segment : `${path}.${segment}`),
    '',
  );
}

/** `usagers.cibles[0].nom` -> `/usagers/cibles/0/nom`. */
export function fromDotted(path: string): string {
  return path
    .replace(/\[(\d+)\]/g, '.$1')
    .split('.')
    .filter((segment) => segment !== '')
    .reduce((pointer, segment) => child(pointer, segment), '');
}

/** Names a field whatever the list element: `/usagers/cibles/0/nom` -> `usagers.cibles[].nom`. */
export function toFieldPath(pointer: string): string {
  return toDotted(pointer).replace(/\[\d+\]/g, '[]');
}

export function isWithin(pointer: string, ancestor: string): boolean {
  return pointer === ancestor || pointer.startsWith(`${ancestor}/`);
}
