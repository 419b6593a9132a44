/** What forms leave behind. Matched against text without accents. */

/** Anywhere in a field. */
const PHRASES: readonly RegExp[] = [
  /\bpour t'aider dans la redaction\b/,
  /\bdecris (?:ta|ton|tes|le|la|les)\b/,
  /\bquel (?:usage|impact)(?: chiffre)? (?:visez[ -]vous|vises[ -]tu)\b/,
  /\bqui seront les beneficiaires ?\?/,
  /\blorem ipsum\b/,
  /\b(?:todo|tbd|fixme|x{3,40})\b/,
  /\ba completer par\b/,
  /\[(?:a )?(?:remplir|completer|preciser|definir)[^[\]]*\]/,
  /\bici,? (?:integrer|ajouter|inserer|decrire)\b/,
  // « <votre motivation> », « [nom du service] », « {{motivation}} », of a model, alone.
  /(?:^|\n)(?:<(?!https?:)[^<>\n@]{3,60}>|\[[^[\]\n]{3,60}\])(?=\n|$)/,
  /\{\{[^{}\n]{1,60}\}\}/,
  /\bxx (?=[a-z]{3,20}s\b)/,
  /\(a (?:completer|remplir|preciser|definir|chiffrer|rediger)\)/,
  /(?:<-+|←|‹-+) ?a (?:revoir|verifier|completer|confirmer|relire|voir|valider)\b/,
  /~~[^~\n]{2,80}~~/,
  // « (Yolande complète avant vendredi svp) »
  /[([]?[^.()[\]\n]{0,40}\b(?:complet|rempli|reli[rst]|valid|verifi|corrig|renseign|ajout|precis|chiffr)\w{0,4}\b[^.()[\]\n]{0,40}\b(?:svp|stp)\b[)\]]?/,
  /\[(?:message|texte|fin|suite|contenu)[^[\]]{0,20}(?:tronque|coupe|omis|masque)[^[\]]{0,12}\]|\[tronque[^[\]]{0,10}\]/,
];

const INSTRUCTION = new RegExp(PHRASES.map((phrase) => phrase.source).join('|'));

/** A text without any of these holds none of the phrases: looking for them is much faster. */
const SIGNS = [
  "t'aider",
  'decris',
  'visez',
  'vises',
  'beneficiaires',
  'lorem',
  'todo',
  'tbd',
  'fixme',
  'xxx',
  'completer',
  '[',
  'ici, ',
  'ici i',
  'ici a',
  'ici d',
  '<',
  '{{',
  'xx ',
  '←',
  '‹',
  '~~',
  'svp',
  'stp',
];

/** The instruction left in a text without accents; undefined when there is none. */
export function instructionIn(flat: string): string | undefined {
  return SIGNS.some((sign) => flat.includes(sign)) ? INSTRUCTION.exec(flat)?.[0] : undefined;
}
