/** What the system refuses, in French: the person's disk and rights, told apart from our own bugs. */

/** The code of a system error (`ENOENT`…); empty for any other error. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** Why a file could not be written, and what to do. */
export function writeProblem(code: string): string {
  const found = [...WRITING].find(([codes]) => codes.split(' ').includes(code));
  return found?.[1] ?? 'le disque a refusé. Vérifiez-le, puis recommencez.';
}

const WRITING: ReadonlyMap<string, string> = new Map(
  Object.entries({
    EROFS: 'ce disque ne se lit qu’en lecture. Choisissez un dossier d’un autre disque.',
    'EACCES EPERM ERR_ACCESS_DENIED':
      'vous n’avez pas le droit d’écrire ici. Demandez ce droit, ou choisissez un autre dossier.',
    EFBIG: 'le système limite la taille des fichiers. Levez cette limite (ulimit -f), puis recommencez.',
    'ENOSPC EDQUOT': 'le disque est plein. Libérez de la place, puis recommencez.',
    'ENOENT ENOTDIR': 'le dossier n’existe pas. Créez-le d’abord.',
    'EISDIR ENOTEMPTY EEXIST': 'c’est un dossier. Donnez un nom de fichier.',
    ENAMETOOLONG: 'ce nom est trop long pour le disque. Donnez-en un plus court.',
    'EBUSY ETXTBSY': 'un autre programme le tient ouvert. Fermez-le, puis recommencez.',
    'EPIPE ENXIO': 'personne ne lit à l’autre bout. Vérifiez le programme qui attend ce texte.',
    'ELOOP EINVAL': 'ce chemin ne mène à aucun fichier. Donnez-en un autre.',
  }),
);

/** A file that we ship, and that is not there. */
export class MissingPart extends Error {
  override readonly name = 'MissingPart';
}

/** What is wrong around us, when it stops everything; null when the error is none of the system's. */
export function worldProblem(error: unknown): string | null {
  if (error instanceof MissingPart)
    return `L’outil est incomplet : ${error.message} manque, ou ne peut pas être lu. Réinstallez-le.`;
  const code = codeOf(error);
  if (!(error instanceof Error) || code === '') return null;
  if (code === 'ENOENT' && 'syscall' in error && error.syscall === 'uv_cwd')
    return 'Le dossier courant n’existe plus. Placez-vous dans un autre dossier, puis recommencez.';
  if (code === 'ERR_ACCESS_DENIED') {
    const resource = 'resource' in error && error.resource !== '' ? ` : ${String(error.resource)}` : '';
    return `Node a été lancé avec des droits restreints, et refuse cet accès${resource}. Ajoutez --allow-fs-read et --allow-fs-write pour vos dossiers.`;
  }
  const sentence = WORLD.get(code);
  return sentence === undefined ? null : `${sentence} (${code})`;
}

const WORLD: ReadonlyMap<string, string> = new Map(
  Object.entries({
    EMFILE: 'Trop de fichiers sont ouverts pour ce système. Fermez des programmes, puis recommencez.',
    ENFILE: 'Trop de fichiers sont ouverts pour ce système. Fermez des programmes, puis recommencez.',
    ENOMEM: 'La mémoire manque. Fermez des programmes, puis recommencez.',
    EAGAIN: 'Le système est trop chargé. Recommencez dans un moment.',
    ENOSPC: 'Le disque est plein. Libérez de la place, puis recommencez.',
    EACCES: 'Le système refuse un accès. Vérifiez vos droits sur ce dossier.',
    EPERM: 'Le système refuse un accès. Vérifiez vos droits sur ce dossier.',
    EIO: 'Le disque ou le terminal ne répond plus. Vérifiez-le, puis recommencez.',
  }),
);
