/** JSON pointers (RFC 6901) and the dotted paths people read and write: `usagers.cibles[0].effectif`. */

import { remembered } from '../french/remembered.ts';

export function child(pointer: string, key: string | number): string {
  return `${pointer}/${typeof key === 'number' ? key : escaped(key)}`;
}

/** Names of fields hold neither sign: they are left as they are without looking for them one by one. */
function escaped(key: string): string {
  return /[~/]/.test(key) ? key.replace(/~/g, '~0').replace(/\//g, '~1') : key;
}

export function segmentsOf(pointer: string): string[] {
  if (pointer === '') return [];
  const segments = pointer.slice(1).split('/');
  return pointer.includes('~') ? segments.map((segment) => segment.replace(/~1/g, '/').replace(/~0/g, '~')) : segments;
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
  return compiled(path).pointer;
}

/** A dotted path, cut once. */
export interface Path {
  segments: readonly string[];
  /** Relative: `/usagers/cibles/0/nom`. */
  pointer: string;
}

/** Rules follow the same few hundred paths in every fiche. */
export const compiled: (path: string) => Path = remembered((path) => {
  const segments = path
    .replace(/\[(\d+)\]/g, '.$1')
    .split('.')
    .filter((segment) => segment !== '');
  return { segments, pointer: segments.reduce((pointer, segment) => child(pointer, segment), '') };
}, 5000);

/** Names a field whatever the list element: `/usagers/cibles/0/nom` -> `usagers.cibles[].nom`. */
export function toFieldPath(pointer: string): string {
  return toDotted(pointer).replace(/\[\d+\]/g, '[]');
}

/** `probleme.enonce` -> `probleme`: the section of a field, or the field itself. */
export function sectionOf(path: string): string {
  const end = path.search(/[.[]/);
  return end === -1 ? path : path.slice(0, end);
}

/** `usagers.cibles[].nom` -> `nom`. */
export function lastName(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}

export function isWithin(pointer: string, ancestor: string): boolean {
  return pointer === ancestor || pointer.startsWith(`${ancestor}/`);
}
