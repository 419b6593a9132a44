/** A coach's letter that comes back (`lint --format markdown`), maybe annotated: its points, in order. */
import { plain } from '../french/fold.ts';

export interface Letter {
  /** The fiche that it reads, by its name; null where it does not say. */
  nom: string | null;
  /** What somebody wrote above the first point. */
  words: readonly string[];
  points: readonly Point[];
}

export interface Point {
  /** `portage-resistances`, `requis/portage.sponsors`. */
  rule: string;
  /** As the letter says it, without its signs of Markdown. */
  message: string;
  /** What somebody wrote under it. */
  notes: readonly string[];
  /** Crossed out, ticked, or marked « ok »: nothing to ask. */
  isDone: boolean;
}

const LINE = /ligne \d{1,7}[ \u00a0]?:/;
const RULE = /`([\w/.-]{1,100})`/;
const TITLE = /^#{1,6}\s/;
/** What the letter writes itself, under a point or at its end. */
const OWN =
  /^\s*[-*]\s+À demander|^(?:\d[\d\s]{0,6} (?:questions?|erreurs?|avertissements?|conseils?|réponses?|règles?|autres)(?!\p{L})|Rien à signaler|Voici une relecture de |-{3,}$)/u;
const READ = /^Voici une relecture de «[\s]?(.{1,200}?)[\s]?»/;
/** « ok », « fait ! », « c’est réglé » */
const DONE =
  /^(?:(?:c'est |c'etait |deja )?(?:ok|fait|regle|vu|corrige|bon|traite)(?: (?:merci|pour moi|la-dessus))?|✓|✔|✅)$/;

interface Read {
  rule: string;
  message: string;
  notes: string[];
  isDone: boolean;
}

export function letterOf(text: string): Letter {
  const points: Read[] = [];
  const words: string[] = [];
  let nom: string | null = null;
  let isUnder = false;
  for (const row of text.replace(/^\ufeff/, '').split(/\r?\n/)) {
    nom ??= READ.exec(bare(row))?.[1] ?? null;
    const point = pointIn(row);
    if (point !== null) {
      points.push(point);
      isUnder = true;
    } else if (TITLE.test(row)) isUnder = false;
    else if (row.trim() !== '' && !OWN.test(row)) {
      const last = isUnder ? points.at(-1) : undefined;
      if (last !== undefined && isDone(bare(row))) last.isDone = true;
      else if (last !== undefined) last.notes.push(bare(row));
      else if (points.length === 0) words.push(bare(row));
    }
  }
  return { nom, words, points };
}

/** « - ligne 12 : … `regle` », with what was added before and after it; null for any other row. */
function pointIn(row: string): Read | null {
  const given = row.trimStart();
  if (!/^[-*>] |^~~[-*] /.test(given)) return null;
  const line = LINE.exec(row);
  const rule = line === null ? null : RULE.exec(row.slice(line.index));
  if (line === null || rule === null) return null;
  const start = line.index + line[0].length;
  const end = line.index + rule.index;
  const message = row.slice(start, end);
  const before = row.slice(0, line.index);
  const after = row.slice(end + rule[0].length);
  const added = [before.replace(/\[[ xX]?\]|\*\*(?:Nouveau\.|bloquant)\*\*,?/g, ''), after]
    .map(bare)
    .filter((one) => one !== '');
  return {
    rule: rule[1] ?? '',
    message: bare(message),
    notes: added.filter((one) => !isDone(one)),
    isDone: /~~/.test(before + message) || /\[[xX]\]/.test(before) || added.some(isDone),
  };
}

function isDone(said: string): boolean {
  return DONE.test(plain(said).replace(/[\s.!:,;)→-]{1,4}$/, ''));
}

function bare(text: string): string {
  return text
    .replace(/\\([\\`*_[\]<>|#~!])/g, '$1')
    .replace(/&amp;/g, '&')
    .replace(/~~|\*\*/g, '')
    .replace(/^[\s>*~→-]+/, '')
    .trim();
}
