/** What people build when they have stopped looking at the problem: the names of tools, and where one stands in a sentence. */

/** A word as written without accents, its place in the sentence, and its singular. */
export interface Word {
  text: string;
  bare: string;
  start: number;
  end: number;
}

/** In a sentence already without accents: words, elided articles with their apostrophe, and commas and the like. */
export function wordsOf(sentence: string): Word[] {
  return [...sentence.matchAll(/[a-z0-9]+(?:-[a-z0-9]+)*'?|[,:()]/g)].map(({ 0: text, index }) => ({
    text,
    bare: singular(text),
    start: index,
    end: index + text.length,
  }));
}

function singular(word: string): string {
  return word.length > 3 ? word.replace(/[sx]$/, '') : word;
}

const set = (words: string) => new Set(words.split(' '));

const ALONE = set(
  'outil outillage logiciel prologiciel progiciel appli application webapp plateforme plate-forme portail geoportail teleservice tele-service extranet intranet chatbot crm erp ged sirh algorithme api interface llm blockchain datalake datahub dematerialisation numerisation digitalisation informatisation ia simulateur calculateur wiki',
);

/** A noun that is a tool once something says so. */
const WITH = new Map<string, readonly string[]>(
  Object.entries({
    site: ['web', 'internet', 'dedie', 'officiel', 'ou', 'unique'],
    big: ['data'],
    robot: ['conversationnel'],
    agent: ['conversationnel'],
    assistant: ['virtuel', 'numerique', 'conversationnel', 'ia'],
    tableau: ['de bord'],
    base: ['de donnee'],
    entrepot: ['de donnee'],
    lac: ['de donnee'],
    data: ['lake', 'hub', 'warehouse'],
    moteur: ['de recherche', 'de regle'],
    modele: ['de langage'],
    systeme: ["d' information", 'informatique', 'numerique', 'automatise', 'informatise'],
    guichet: ['unique', 'numerique', 'en ligne'],
    espace: ['numerique', 'en ligne', 'collaboratif'],
    endroit: ['numerique', 'en ligne'],
    page: ['web', 'internet', 'en ligne'],
    solution: ['numerique', 'informatique', 'logicielle', 'digitale', 'technique', 'ia'],
    service: ['numerique', 'digital', 'digitaux', 'en ligne'],
    demarche: ['numerique', 'en ligne', 'dematerialisee'],
    intelligence: ['artificielle'],
    jumeau: ['numerique'],
    jumeaux: ['numerique'],
    registre: ['numerique', 'electronique', 'informatise'],
    annuaire: ['numerique', 'en ligne', 'partage', 'unique'],
    formulaire: ['numerique', 'en ligne', 'electronique'],
    carnet: ['numerique', 'electronique'],
    dossier: ['numerique', 'electronique', 'informatise'],
    'coffre-fort': ['numerique'],
    carte: ['interactive', 'numerique'],
    cartographie: ['interactive', 'numerique', 'en ligne'],
    fichier: ['unique', 'partage', 'commun', 'national', 'centralise'],
    referentiel: ['unique', 'partage', 'commun', 'national', 'numerique'],
    module: ['numerique', 'informatique', 'en ligne'],
    messagerie: ['instantanee', 'securisee', 'unique'],
  }),
);

/** « l’application de la loi » builds nothing. */
const LEGAL = set('loi decret regle texte article mesure circulaire droit reglement code directive convention accord');

/** Those that promise by their very name, whatever the article. */
const MAGIC = set('ia intelligence blockchain llm algorithme');

/** Ranks of its first and last word. */
export interface Tool {
  from: number;
  to: number;
  magic: boolean;
}

export function toolsIn(words: readonly Word[]): Tool[] {
  return words.flatMap((word, from) => {
    const to = endOfTool(words, from);
    return to === null ? [] : [{ from, to, magic: MAGIC.has(word.bare) }];
  });
}

/** Whether some words, in any order, may name a tool or speak of making one: to be sure of it takes longer. */
export function mayNameTool(words: readonly string[]): boolean {
  return words.some((word) => FIRST_WORDS.has(singular(word)) || FIRST_WORDS.has(word) || MADE.test(word));
}

/** « plate-forme » begins by « plate ». */
const FIRST_WORDS: ReadonlySet<string> = new Set(
  ['si', 'sous', 'excel', 'tableur', 'potentiel', ...ALONE, ...WITH.keys()].map((name) => name.split('-')[0] ?? ''),
);
const MADE = /^(?:numeris|dematerialis|digitalis|informatis|automatis|outill)/;

function endOfTool(words: readonly Word[], at: number): number | null {
  const { bare } = words[at] as Word;
  // « privés de leur outil de travail »: a lathe, a bicycle.
  if (bare === 'outil' && words[at + 1]?.text === 'de' && /^(?:travail|production)$/.test(words[at + 2]?.bare ?? ''))
    return null;
  const qualifiers = WITH.get(bare);
  for (const qualifier of qualifiers ?? []) {
    const end = endOfQualifier(words, at + 1, qualifier) ?? endOfQualifier(words, at + 2, qualifier);
    if (end !== null) return end;
  }
  if (bare === 'si') return /^(?:le|du|un|des|nos|notre|leur|son)$/.test(words[at - 1]?.text ?? '') ? at : null;
  return ALONE.has(bare) && !isOfLaw(words, at) && !isOfHand(words, at) ? at : null;
}

function endOfQualifier(words: readonly Word[], at: number, qualifier: string): number | null {
  const parts = qualifier.split(' ');
  return parts.every((part, rank) => words[at + rank]?.bare === part) ? at + parts.length - 1 : null;
}

/** Whose program it is, rather than what is applied. */
const HOUSE = /^(?:minist|prefect|departem|mairie|tribun|service|rectorat|minister|agence|caisse|greffe|region)/;

/** « Un outil de jardin » is held in the hand, « une application stricte » is no program. */
const OF_HAND = set('jardin jardinage chantier bricolage coupe taille menuiserie maconnerie plomberie ferme atelier');
/** Beside animals, vines and fences, a tool is of iron and a gate of wood. */
const IN_HAND = set('outil outillage portail');
const OF_THE_FIELDS = set('bete betail troupeau vache animau vigne casse cloture barriere grange tracteur berger');
const STRICT = set('stricte immediate uniforme rigoureuse effective correcte differente inegale litterale');

function isOfHand(words: readonly Word[], at: number): boolean {
  const [word, next, after] = [words[at]?.bare, words[at + 1]?.text ?? '', words[at + 2]?.bare ?? ''];
  if (IN_HAND.has(word ?? '') && words.some(({ bare: other }) => OF_THE_FIELDS.has(other))) return true;
  if (word === 'plateforme' && /^elevat/.test(next)) return true;
  return word === 'outil' ? /^d[e']$/.test(next) && OF_HAND.has(after) : word === 'application' && STRICT.has(next);
}

/** « L’application d’un jugement », « des délais »: of what is applied; « une application de suivi » is a program. */
function isOfLaw(words: readonly Word[], at: number): boolean {
  if (words[at]?.bare !== 'application') return false;
  const [next = '', after = ''] = [words[at + 1]?.text, words[at + 2]?.text];
  const isApplied =
    /^(?:du|des)$/.test(next) || (/^d[e']$/.test(next) && /^(?:la|l'|un|une|ce|cette|ces)$/.test(after));
  return isApplied
    ? !HOUSE.test(words[at + 2]?.text ?? '')
    : words.slice(at + 1, at + 5).some(({ bare }) => LEGAL.has(bare));
}
