/** What a text says of the fiche itself, in a line: its name, whom to write to, who carries it, its phase. */
import { CIVILITY, RANK } from '../../french/civilities.ts';
import { plain } from '../../french/fold.ts';
import { publishedPhase } from '../../model/published-phases.ts';
import type { Section } from './prose.ts';

/** What people write before the name, or in its place. */
const KINDS =
  "(?:ma |mon |notre |le |la )?(?:pr[ée]sentation|fiche(?:[ -](?:produit|projet|probl[eè]me|d['’]investigation|investigation|de cadrage))?|startup d.{0,2}[ée]tat|projet|candidature|proposition|contribution|pad(?: de cadrage)?|note(?: de cadrage)?|cadrage|(?:carnet|bilan|notes?|compte[- ]rendu|dossier|document|rapport|synth[eè]se|point)(?: (?:de |d['’]|du |sur )(?:la |le |l['’])?[a-zà-ÿ-]{3,20}){1,2}|id[ée]es?(?: n[°o] ?\\d{1,4})?|(?:nom|titre|intitul[ée])(?: (?:provisoire|de code|(?:du|de la) (?:service|projet|produit)))?)";
const KIND = new RegExp(`^${KINDS}$`, 'i');
const BEFORE = new RegExp(`^${KINDS}(?: ?:| [–—-]) ?`, 'i');
/** « PROJET PAPIER ZERO », « Fiche Plage »: a capital follows. */
const BARE_BEFORE = new RegExp(`^${KINDS} `, 'i');

/** « Projet : Vitrine Vive »; « Dossier — groupement prévision du SDIS » says who wrote it. */
export function isNamed(line: string): boolean {
  const sign = BEFORE.exec(line.trimStart())?.[0];
  return sign !== undefined && !(/[–—-] ?$/.test(sign) && /^\p{Ll}/u.test(line.trimStart().slice(sign.length)));
}

/** « Permis rural (nom provisoire) », « Permis rural 🚗 » */
const REMARK =
  /(?<=[\p{L}\p{N})»"”.?!’'])[^\p{L}\p{N})»"”.?!’']+$| ?\((?:[^()]{0,20}(?:provisoire|de travail|de code|à confirmer|brouillon|draft|tbc|tbd|beta|wip)[^()]{0,20}|v(?:ersion)? ?\d[^()]{0,10})\)$/iu;
/** Between a name and the kind of document. */
const BETWEEN = / [–—|-] | : /;
/** What is written beside a name: « product brief », « atelier du 9/10 ». */
const BESIDE = new RegExp(
  `^(?:${KINDS}|product brief|one[ -]pager|(?:lean |business |social )?canvas|canevas|pitch(?: deck)?|d[ée]ck|brief|(?:atelier|r[ée]union|s[ée]minaire|comit[ée]|copil|pr[ée]sentation|support|journ[ée]e)(?: .{1,40})?|(?:fiche|note|pad|dossier) .{1,30}|faq(?: interne| publique)?|foire aux questions|bilan(?: d['’]hypoth[eè]ses)?|product sheet|fact ?sheet|one page|v(?:ersion)? ?\\d.{0,12}|(?:le )?\\d{1,2}(?:er)? [a-zà-ÿ]{3,9}(?: \\d{4})?|(?:le )?\\d{1,2}[/.-]\\d{1,2}.{0,8}|brouillon|draft)$`,
  'i',
);

const BEFORE_A_NAME = /^(?:[Pp]r[ée]sentation|[Ss]upport|[Aa]telier|[Rr][ée]union)(?: de| du| d['’])? (?=\p{Lu})/u;

/** What is left of a title, once what kind of document it is has been taken away. */
function withoutRemarks(title: string): string {
  const bare = title.replace(REMARK, '').replace(REMARK, '');
  // « Présentation Passe-Muraille – 12 mars »: what it is, before its name.
  const pieces = bare.split(BETWEEN).map((piece) => piece.replace(BEFORE_A_NAME, ''));
  const names = pieces.filter((one) => !BESIDE.test(one.replace(REMARK, '').trim()) && !NO_NAME.test(one.trim()));
  return pieces.length > 1 && names.length === 1 ? (names[0] ?? '') : bare;
}

/** « Fiche produit : Pain du soir » -> « Pain du soir »; null of what names nothing. */
export function nameIn(title: string): string | null {
  const said = title
    .replace(/^\s*\[[^[\]]{2,14}\]\s*/, '')
    // What a tool puts after a title, to tell its pages apart.
    .replace(/ [0-9a-f]{32}$/, '')
    .replace(/^[^\p{L}\p{N}«"“]+/u, '');
  const bare = withoutRemarks(said.trim()).trim();
  if (KIND.test(bare) || isDivider(title.trim())) return null;
  const [, quoted] =
    QUOTED.exec(bare) ??
    /^(?![^«»]*(?:appel à |programme|plan |dispositif |groupe de travail|concours|r[ée]seau))[^«»]{0,60}«[ \u00a0\u202f]?([^«»]{2,60}?)[ \u00a0\u202f]?»(?: (?:du|le|port[ée]e?|propos[ée]e?|pr[ée]sent[ée]e?) .{0,60})?$/i.exec(
      bare,
    ) ??
    [];
  const named = bare.replace(BEFORE, '');
  const short = named.replace(BARE_BEFORE, '');
  const rest = (quoted ?? (/^\p{Lu}/u.test(short) ? short : named)).replace(/^["“]|["”]$/g, '').trim();
  return rest === '' || KIND.test(rest) || DAY.test(rest) || (quoted === undefined && NO_NAME.test(rest)) ? null : rest;
}

/** What a text is, whom it is for, when it was written. */
const NO_NAME =
  /^(?:(?:modules?|versions?|v|parties?|volets?|lots?|[ée]tapes?|annexes?|chapitres?|s[ée]ances?) ?\d|compte[- ]rendu|proc[eè]s[- ]verbal|pv |relev[ée] d|ordre du jour|r[ée]union |atelier |s[ée]minaire|à plusieurs|(?:note |fiche |document )?(?:à l['’]attention|à destination) d|pour (?:le|la|les) (?:comité|direction|jury)|rappel\s?:|nb\s?:|attention\s?:|ne pas |merci de|document |brouillon|mode d['’]emploi|(?:innovation|projet|initiative|appel à projets?)(?: interne| publique| innovant| num[ée]rique)?$|appel à|candidature|formulaire|questionnaire|r[ée]ponse à|demande de|mes? (?:12|douze|réponses?|notes?)|(?:mon|une|notre|l['’])[ ]?idée)|!!|(?:du|le) \d{1,2}(?:er)? \p{L}{3,9} \d{4}/iu;

/** « Compte rendu de la réunion du 9 octobre 2026 » names a day. */
const DAY =
  /^(?:(?:du|de la|le|r[ée]union|s[ée]ance|atelier) )*(?:\p{L}{2,8}di )?\d{1,2}(?:er)?[ /.-](?:\p{L}{3,9}|\d{1,2})(?:[ /.-]\d{2,4})?$/iu;

/** « ---------- Forwarded message --------- » */
function isDivider(text: string): boolean {
  return /^[-_=*]{3}/.test(text) && /[-_=*]{3}$/.test(text);
}

/** Of a mail, less the signs that it was answered or passed on. */
const SUBJECT = /^(?:objet|sujet|subject)\s?:\s?(?:(?:tr|re|fw|fwd|ref)\s?:\s?){0,5}(.{2,80})$/i;
/** The one name between quotation marks in a subject: « lancement du projet "Convocations en préfecture" ». */
const BETWEEN_QUOTES = /^[^«»"“”]{0,60}(?:[«“] ?([^«»"“”]{2,60}?) ?[»”]|"([^"]{2,60})")[^«»"“”]{0,20}$/;
const QUOTED = new RegExp(`^${KINDS} «[ \u00a0\u202f]?([^«»]{2,60}?)[ \u00a0\u202f]?»`, 'i');

/** « Objet : TR: Projet Feu Vert », « Fiche d’investigation « Bail clair », version 3 »; null where no line names it. */
export function nameAbove(lines: readonly string[]): string | null {
  for (const line of lines) {
    const subject = SUBJECT.exec(line.trim())?.[1];
    const quoted = subject === undefined ? null : BETWEEN_QUOTES.exec(subject);
    const said = quoted?.[1] ?? quoted?.[2] ?? subject ?? QUOTED.exec(line.trim())?.[1];
    const name = said === undefined || /^(?:r[ée]f\b|pj\b|votre )/i.test(said) ? null : nameIn(said);
    if (name !== null) return name;
  }
  return null;
}

const MAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/;

const URL_IN = /https?:\/\/[^\s<>"«»]{1,500}/;

export function urlIn(text: string): string | null {
  return URL_IN.exec(text)?.[0].replace(/[.,;)]{1,3}$/, '') ?? null;
}

export function mailIn(text: string): string | null {
  return MAIL.exec(text)?.[0] ?? null;
}

const PARTICLE = /^(?:de|du|des|d|le|la|van|ben|el)$/i;

/** Where a name stands on a line, and what its person does on the next. */
const POST =
  /^((?:\p{Lu}[\p{L}’'-]+ ){1,3}\p{Lu}[\p{L}’'-]+) (?=(?:Adjointe?|Chef(?:fe)?|Direct(?:eur|rice)|Sous-direct|Responsable|Charg[ée]e?|Secr[ée]taire|Gestionnaire|Conseill|Instruct|D[ée]l[ée]gu[ée]e?|Coordinat|Inspect|R[ée]f[ée]rente?|Infirmi|M[ée]decin|Agente?|Cadre|Ing[ée]nieure?|Professeure?|Enseignante?)(?![\p{Lu}]))/u;

/** Civil, of a doctor, of an officer. */
const TITLE_OF = new RegExp(`^(?:${CIVILITY}|${RANK})\\s+(?=\\p{Lu})`, 'u');

/** « Odile Lafarge, cheffe de bureau, DDT de la Creuse »; null of what begins by no name. */
export function personIn(text: string): { nom: string; fonction: string | null } | null {
  const [first = '', ...rest] = text
    .replace(MAIL, '')
    .replace(/\(\s*\)|(?:\+33|0)[ .]?\d(?:[ .-]?\d\d){4}/g, '')
    .replace(POST, '$1, ')
    .split(/[,(;\n–—/]| - /);
  const words = first.trim().replace(TITLE_OF, '').split(/\s+/);
  const isName =
    words.length >= 2 &&
    words.length <= 5 &&
    words.every((word, rank) => /^\p{Lu}[\p{L}'’-]+$/u.test(word) || (rank > 0 && PARTICLE.test(word))) &&
    /^\p{Lu}\p{Ll}/u.test(words[0] ?? '') &&
    !PLACE.test(first);
  if (!isName) return null;
  const fonction = rest
    .map((one) => one.replace(/[).]{1,3}\s?$/, '').trim())
    .filter((one) => one !== '')
    .join(', ');
  return { nom: words.join(' '), fonction: fonction === '' ? null : fonction };
}

/** A house is nobody, nor is where one is. */
const PLACE =
  /^(?:(?:en|dans|[àa]u?x?|chez|pour|par|sur|sous|inside|depuis|selon) |direction|minist|pr[ée]fecture|d[ée]partement|r[ée]gion|mairie|ville|m[ée]tropole|conseil|caisse|agence|service|[ée]quipe|rectorat|acad[ée]mie|communaut|tribunal|cour d|h[ôo]pital|centre hosp|universit|office|chambre|inspection|d[ée]l[ée]gation|secr[ée]tariat g)/i;
/** « DDTM du Var », « ARS Normandie » */
const HOUSE_SIGNS =
  /^(?:DDTM?|DDETSP?P?|DDPP|DREAL|DRAAF|DRAC|DREETS|DRFIP|DDFIP|DGFIP|DGAC|DGCL|DGCS|DGS|DGOS|DINUM|DITP|DSDEN|ARS|CAF|CPAM|CARSAT|MSA|URSSAF|CCAS|SDIS|CHU?|CROUS|ANCT|ANAH|OFB|ONF|INSEE|INRAE?)(?![\p{L}])/u;

/** The house among what is said of a person, « Inspectrice, direction des douanes »; null of a post alone. */
export function houseIn(said: string): string | null {
  const parts = said.split(/, | à la | à l['’]| au (?=CHU?\b)| [–—-] /).map((part) => part.trim());
  return parts.find((part) => (PLACE.test(part) && part.includes(' ')) || HOUSE_SIGNS.test(part)) ?? null;
}

/** The phase that a word names, in the words of the model; null of any other. */
export function phaseIn(text: string): string | null {
  const [word = ''] = plain(text).split(/[^a-z-]+/);
  return publishedPhase(word)?.phase ?? null;
}

/** Names of the fiches in a text: a title above everything, with a problem of its own. */
export function fichesIn(sections: readonly Section[]): Section[] {
  const found: Section[] = [];
  let title: Section | null = null;
  for (const section of sections) {
    if (section.level === 1) title = section.topic === 'probleme' ? null : section;
    if (title !== null && section.topic === 'probleme' && section.isNamed) {
      found.push(title);
      title = null;
    }
  }
  return found;
}

/** « Assurance maladie du Finistère, cellule transports, Gwenaël Le Bihan », « FRANÇOISE DEMANGEOT, BUREAU CHASSE » */
export function personAmong(said: string): ReturnType<typeof personIn> {
  const text = /\p{Ll}/u.test(said)
    ? said
    : said.toLowerCase().replace(/(?<![\p{L}’'])\p{Ll}/gu, (letter) => letter.toUpperCase());
  return (
    personIn(text) ??
    text
      .split(', ')
      .map(personIn)
      .find((one) => one !== null) ??
    null
  );
}
