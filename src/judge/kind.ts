/** What a finding is about. The only module that knows it from the form of an id, for ids that people write. */

const KINDS = ['file', 'yaml', 'schema', 'requirement', 'rule', 'exception', 'todo', 'folder', 'house'] as const;
export type Kind = (typeof KINDS)[number];

const BY_PREFIX: ReadonlyMap<string, Kind> = new Map(
  Object.entries({
    fichier: 'file',
    yaml: 'yaml',
    schema: 'schema',
    entete: 'schema',
    requis: 'requirement',
    exception: 'exception',
    'a-completer': 'todo',
    dossier: 'folder',
    vocabulaire: 'house',
  }),
);

/** Of `requis/resume`, `probleme-existe`; an id without a known prefix names a rule. */
function kindOfId(id: string): Kind {
  const prefix = id.slice(0, Math.max(0, id.indexOf('/')));
  return BY_PREFIX.get(prefix) ?? 'rule';
}

/** Only a judgement on what the fiche says can be assumed by the team. */
const EXCUSABLE: readonly Kind[] = ['requirement', 'rule', 'house'];

export function isExcusable(id: string): boolean {
  return EXCUSABLE.includes(kindOfId(id));
}

/** Without these the fiche does not read, or nothing can be judged: always errors, whatever a house says. */
const FIXED: readonly Kind[] = ['file', 'yaml', 'schema'];

export function isFixed(id: string): boolean {
  return FIXED.includes(kindOfId(id)) || id === PHASE_REQUIREMENT;
}

export const PHASE_REQUIREMENT = 'requis/phase';

/** Advice of the house on words: no criterion of the committee asks for it. */
export const HOUSE_WORDS = 'vocabulaire/maison';
