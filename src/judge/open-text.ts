/** « le dossier # 12 attend », « un envoi » then « #2 par objet » below: a remark for YAML, and the text that it ends is left open. */
import { plain } from '../french/fold.ts';
import { quote } from '../french/typography.ts';
import { fieldAtPointer } from '../model/fields.ts';
import type { Snapshot } from '../source/snapshot.ts';
import { type Finding, plainFinding } from './finding.ts';

/** On the line of the text, or alone on the next, further in than its key. */
const REMARK = /^(?:[ \t]+(#[ \t][^\r\n]{1,300})|\r?\n([ \t]+)(#(?:\d|\p{Lu})[^\r\n]{1,300}))(?=\r?\n|$)/u;
/** After these, something was to come. */
const OPEN =
  /(?<![a-z])(?:l[ea]s?|une?|d[ue]s?|aux?|avec|pour|par|dans|sur|chez|sous|entre|numeros?|n°|dossiers?|articles?|lignes?|cas|lots?|cerfa|codes?|salles?|bureaux?|chambres?|pieces?|formulaires?|et|ou|que|qui)$/;

export function openTexts({ source }: Snapshot): Finding[] {
  if (!/[ \t]#[ \t]|\n[ \t]+#[^\s#]/.test(source.text)) return [];
  return [...source.entries].flatMap(([pointer, { value, key, shape }]) => {
    const field = fieldAtPointer(pointer);
    if (value === null || shape !== 'scalar' || (field?.items ?? field?.kind) !== 'text') return [];
    const text = source.text.slice(...value);
    if (/^["'|>]/.test(text)) return [];
    const [, beside, indent = '', below] = REMARK.exec(source.text.slice(value[1], value[1] + MOST)) ?? [];
    const lost = (beside ?? below)?.trimEnd();
    if (lost === undefined) return [];
    const start = key?.[0] ?? value[0];
    const column = start - (source.text.lastIndexOf('\n', start - 1) + 1);
    if (below !== undefined ? indent.length <= column : !isOpen(text)) return [];
    const message = `Le texte s’arrête avant ${quote(lost)} : après une espace, le signe # commence une remarque. Si c’est du texte, mettez le tout entre guillemets ; sinon, placez la remarque au-dessus.`;
    return [plainFinding('yaml', 'yaml/texte-coupe', 'warning', message, { pointer, on: 'value' })];
  });
}

const MOST = 400;

/** « le dossier », « un envoi ( »: nobody ends a sentence so. */
function isOpen(text: string): boolean {
  const flat = plain(text).trimEnd();
  const opened = (flat.match(/\(/g) ?? []).length;
  return opened > (flat.match(/\)/g) ?? []).length || OPEN.test(flat);
}
