/** Values without quotes that begin, or hold, a sign by which YAML reads something else than a text. */
import { quote } from '../../french/typography.ts';

export interface Sign {
  message: string;
  /** What to write in its place. */
  mended: string;
}

/** What a value that is not quoted is taken for, and what to write instead; null when it is a text like any. `isNumber`, `isAddress`: one is due there. */
export function signOf(value: string, isNumber = false, isAddress = true): Sign | null {
  return linked(value, isAddress) ?? emphasised(value) ?? misplaced(value, isNumber) ?? begun(value);
}

/** « [solene@exemple.fr](mailto:solene@exemple.fr) », as messaging software pastes it. */
const LINK = /^\[([^\]]{1,200})\]\((?:mailto:)?([^()\s]{1,300})\)$/;

function linked(value: string, isAddress: boolean): Sign | null {
  const [, shown = '', target] = LINK.exec(value) ?? [];
  if (target === undefined) return null;
  const isSame = target.includes(shown.replace(/^https?:\/\//, ''));
  if (!isAddress && !isSame) {
    const mended = quoted(`${shown} (${target})`);
    return { message: `${quote(shown)} est collé avec son lien. Écrivez : ${mended}`, mended };
  }
  const message = `${quote(shown)} est collé avec son lien. Écrivez l’adresse seule : ${target}`;
  return { message, mended: target };
}

/** « *un mot* », « **un mot** », as one puts in bold elsewhere. */
function emphasised(value: string): Sign | null {
  const [, inside, rest = ''] = /^\*{1,3}([^*]{1,300})\*{1,3}((?: .*)?)$/.exec(value) ?? [];
  if (inside !== undefined) return instead('Une étoile au début est lue comme un renvoi.', inside.trim() + rest);
  return /^(?:[*!&][^\s*]+ \S|[*!&] {1,3}\S|[,\]}] ?\S)/.test(value)
    ? between(`Ce texte commence par ${quote(value[0] ?? '')}.`, value)
    : null;
}

/** Signs of a list, of a question, of a text to come, before a text on the same line. */
function misplaced(value: string, isNumber: boolean): Sign | null {
  const [, dashed] = /^- {1,9}(\S.*)$/.exec(value) ?? [];
  if (dashed !== undefined)
    return instead(
      'Après « : », un tiret ne commence pas de liste sur la même ligne.',
      dashed,
      ' (ou la liste à la ligne)',
    );
  const [, asked] = /^\? {1,9}(\S.*)$/.exec(value) ?? [];
  if (asked !== undefined) return instead('Un « ? » au début est un signe de YAML.', asked);
  const [, block, below] = /^([|>][+-]?) {1,9}(\S.*)$/.exec(value) ?? [];
  if (below !== undefined && !/^\d/.test(below))
    return instead(`${quote(block ?? '')} annonce un texte à la ligne suivante.`, below, ' (ou le texte à la ligne)');
  const [, compared] = /^[<>~≈]=? ?(\d[\d ]{0,15})$/.exec(value) ?? [];
  if (compared === undefined || !value.startsWith('>')) return null;
  const what = `${quote(value)} commence par un signe de YAML.`;
  return isNumber ? instead(what, compared.replace(/ /g, '')) : between(what, value);
}

/** `or`: another way, after the first. */
function instead(what: string, text: string, or = ''): Sign {
  const mended = signOf(text) === null && !/^["'&*!?|>%@`[{#-]/.test(text) ? text : quoted(text);
  return { message: `${what} Écrivez : ${mended}${or}`, mended };
}

function quoted(text: string): string {
  // Between apostrophes, quotes stay as they are typed.
  if (text.includes('"') && !text.includes("'")) return `'${text}'`;
  return `"${text.replace(/[\\"]/g, '\\$&')}"`;
}

/** Longer, the remedy would hide what it is about. In UTF-16 units. */
const SHOWN = 60;

/** The whole remedy, when it is short enough to be read. */
function between(what: string, value: string): Sign {
  const mended = quoted(value);
  const remedy = value.length <= SHOWN ? `Écrivez : ${mended}` : 'Mettez-le entre guillemets.';
  return { message: `${what} ${remedy}`, mended };
}

function begun(value: string): Sign | null {
  if (/^[[{]/.test(value)) {
    if (!/^(?:\[[^[\]]*\]|\{[^{}]*\})\s*[^\s,\]}]/.test(value)) return null;
    const [, todo, after = ''] = /^\[((?:à|a) [^\]]{2,30}|todo|\?|x{2,5}|\.{3}|…)\] ?(.*)$/iu.exec(value) ?? [];
    if (todo !== undefined) return instead(`${quote(`[${todo}]`)} est une consigne, pas une réponse.`, after);
    const message = `Un texte qui commence par ${quote(value[0] ?? '')} se met entre guillemets.`;
    return { message, mended: quoted(value) };
  }
  if (/^[&*!]/.test(value) || value === '') return null;
  const [curly, inside] = /^[“”„«‹](.*)[“”»›]$/u.exec(value) ?? [];
  if (curly !== undefined && /: |:$/.test(value)) {
    const straight = quoted((inside ?? '').trim());
    const message = `Pour YAML, ${quote(value[0] ?? '')} n’est pas un guillemet. Écrivez : ${straight}`;
    return { message, mended: straight };
  }
  if (/: /.test(value) || value.endsWith(':')) return between('Ce texte contient « : ».', value);
  return /^[|>@`%]/.test(value) ? between(`Ce texte commence par ${quote(value[0] ?? '')}.`, value) : null;
}
