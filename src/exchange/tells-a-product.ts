/** Whether a text tells of a product, or is something else: minutes, a page of help, a résumé. */
import { plain } from '../french/fold.ts';
import { isObject } from '../model/draft.ts';
import type { Published } from '../source/markdown/read-markdown.ts';
import type { Topic } from '../source/markdown/topics.ts';
import { productScore } from './product-words.ts';

/** What a published fiche says of itself before its text. */
const HEADER_KEYS = ['phases', 'mission'] as const;

/** What a fiche of few parts is about. */
const CENTRAL: ReadonlySet<Topic> = new Set<Topic>(['probleme', 'solution', 'constats']);

/** So many of these make a fiche that does not say its problem by that word. */
const PARTS: ReadonlySet<Topic> = new Set<Topic>([
  ...CENTRAL,
  'contexte',
  'usagers',
  'existant',
  'objectifs',
  'premiers',
  'deploiement',
  'impact',
  'signes',
  'portage',
  'pire',
]);
const ENOUGH = 4;
const ALL_BUT_WHOLE = 6;

/** Of what the text says: less than that, its titles are those of something else, a manual or a recipe. */
const TOLD_SHARE = { ofMany: 0.4, ofFew: 0.6 };

/** By its header or its headings; a letter without any, by what its paragraphs tell; where these may mislead, by its words. */
export function tellsAProduct(published: Published): boolean {
  const { header, sections, parts, text, body } = published;
  const said = header?.value;
  if (isObject(said) && HEADER_KEYS.some((key) => Object.hasOwn(said, key))) return true;
  if (isOtherTitle(sections) || isArticle(sections) || isTale(sections) || foreignIn(sections) > MANY) return false;
  const named = topicsOf(sections);
  if (named.includes('probleme') && named.includes('solution')) return true;
  const score = productScore(text.slice(body));
  if (score < SURELY.other) return false;
  return score > SURELY.product || isToldByParts(sections, parts, named);
}

/** Of the score of its words, in hundredths: beyond, whatever its parts are called. */
const SURELY = { other: -250, product: 340 };

function isToldByParts(sections: Published['sections'], parts: Published['parts'], named: readonly Topic[]): boolean {
  const share = lengthOf(parts.filter(isOfFiche)) / lengthOf(parts);
  // « Facture claire » may be the name of a service, told in so many parts.
  if (named.length >= ALL_BUT_WHOLE) return share >= TOLD_SHARE.ofMany;
  if (isOtherKind(sections)) return false;
  if (named.length >= ENOUGH) return share >= TOLD_SHARE.ofMany;
  return (named.some((topic) => CENTRAL.has(topic)) && share >= TOLD_SHARE.ofFew) || isMostlyTold(parts);
}

/** « Par Jeanne Lorcy, publié le 14 janvier », above; « sourit-il », below: somebody tells of what others do. */
const BYLINE =
  /^(?:par|texte|propos recueillis par) .{3,60}(?:,|\||-)? ?(?:publie|mis a jour|mis en ligne|le \d)|^(?:article )?(?:publie|mis en ligne) le \d/;
/** « Rédaction du Courrier, avec agences. Photo : … », anywhere. */
const PRESS =
  /\b(?:avec (?:les )?(?:agences|afp|reuters)|(?:de notre |notre )(?:correspondante?|envoye|envoyee|reporter)|(?:la )?redaction d[eu]s? |(?:credit )?photos? ?:|propos recueillis|tous droits reserves|a lire aussi|lire aussi)\b/;
const QUOTING =
  /»,? (?:sourit|explique|raconte|confie|lance|soupire|resume|temoigne|precise|ajoute|insiste|poursuit|assure|dit|souligne|observe)(?:nt)?(?:-t)?-?(?: |il|elle|on)/;

function isArticle(sections: Published['sections']): boolean {
  const said = sections.flatMap(({ title, blocks }) =>
    [...(title ? [title] : []), ...blocks].map(({ text }) => plain(text)),
  );
  const isSigned = said.slice(0, MOST_ABOVE).some((one) => BYLINE.test(one)) || said.some((one) => PRESS.test(one));
  return isSigned && said.some((one) => QUOTING.test(one));
}

/** Paragraphs above the text of an article. */
const MOST_ABOVE = 4;

/** « [Bug] La pièce jointe disparaît »: no fiche bears such a title, whatever its parts are called. */
const NO_FICHE =
  /^\W*(?:politique de (?:confidentialite|protection)|mentions legales|\[?(?:bug|bogue|anomalie|incident)\]?(?= |$)|compte[- ]rendu (?:de la |du |de l'|d')?(?:reunion publique|conseil|assemblee)|note de presentation budgetaire|declaration d'accessibilite)|\b(?:guide|manuel) (?:de l'utilisateur|utilisateur|d'utilisation)$|\((?:h\/f|f\/h)\)$/;

function isOtherTitle([first]: Published['sections']): boolean {
  return NO_FICHE.test(plain(first?.title?.text ?? first?.blocks[0]?.text.split('\n', 1)[0] ?? '').trim());
}

/** What its title says that it is, or the parts that manuals, recipes and contracts have. */
function isOtherKind(sections: Published['sections']): boolean {
  const [first] = sections;
  const title = plain(first?.title?.text ?? first?.blocks[0]?.text ?? '');
  return OTHER_KIND.test(title) || foreignIn(sections) >= MANY;
}

const OTHER_KIND =
  /^(?:\W*)(?:(?:guide|manuel|notice|documentation) (?:d'(?:installation|utilisation|emploi|exploitation)|utilisateur|de (?:demarrage|l'utilisateur)|technique)|mode d'emploi|fiches? (?:de poste|technique|de paie|pratique)|offre d'emploi|(?:(?:liste|suivi|releve|tableau) (?:des|de) )?(?:anomalies|bugs|bogues|incidents|tickets)\b|(?:cahier|plan|proces-verbal|pv) de (?:recette|tests?)|avis (?:de (?:marche|vacance|publicite)|d'appel)|facture|devis|bon de commande|proces[- ]verbal|reglement (?:interieur|de)|contrat|convention (?:de|entre)|procedure|recette|changelog|journal des modifications|notes? de version|release notes|curriculum vitae|communique de presse|politique de (?:confidentialite|protection|cookies|gestion)|mentions legales|conditions generales|declaration d'accessibilite|compte[- ]rendu (?:de la |du |de l'|d')?(?:reunion publique|conseil|assemblee|ag|cse|comite social)|\[?(?:bug|bogue|anomalie|incident)\]?|(?:note de )?presentation budgetaire|budget (?:primitif|supplementaire)|rapport (?:d'orientation|budgetaire))\b|\((?:h\/f|f\/h|h-f)\)/;
const FOREIGN_PART =
  /^(?:(?:experiences?(?: professionnelles?)?|formations?(?: et diplomes)?|competences(?: (?:cles|techniques|informatiques|professionnelles))?|centres? d'interet|loisirs|langues|diplomes|parcours professionnel)$|\(?refrain\)?|couplet(?: \d)?|(?:les )?exercices?(?: \d)?|a retenir|correction|corrige|lecon(?: \d)?|(?:les )?objectifs? (?:de la (?:seance|lecon|sequence)|pedagogiques?)|materiel(?: necessaire)?|rappels?|chapitre .{1,12}|installation|prerequis|licen[cs]e|contribuer|contributing|changelog|usage|api|configuration|desinstallation|(?:vos |les )?missions(?: principales)?|(?:votre |le )?profil|pour postuler|(?:comment )?(?:postuler|candidater)|candidatures?|ce que nous (?:vous )?(?:proposons|offrons)|avantages|etapes (?:pour|de) repro\w+|(?:resultat|comportement) (?:attendu|constate|observe|obtenu)|comment reproduire|environnement|ordre du jour|questions diverses|(?:quels sont )?vos droits|(?:les )?cookies(?: .{1,20})?|pendant combien de temps|dur[ee]es? de conservation|destinataires|(?:le )?responsable d[ue] traitement|(?:quelles )?donnees (?:traitons-nous|collectees|traitees|personnelles collectees)|base legale|(?:\d\. )?depenses (?:de |d').{3,20}|(?:\d\. )?recettes|(?:\d\. )?effectifs|(?:\d\. )?proposition de vote|section (?:d'investissement|de fonctionnement)|deliberation|depannage|ingredients?|preparation|cuisson|profil (?:recherche|attendu|souhaite)|missions? principales?|competences (?:requises|attendues)|remuneration|criteres d'attribution|article \d+|conditions (?:generales|de paiement)|tva)\b/;
function foreignIn(sections: Published['sections']): number {
  const said = sections.flatMap(({ heading, blocks }) => [
    heading,
    ...blocks.map(({ text }) => text.split('\n', 1)[0] ?? ''),
  ]);
  return said.filter((line) => FOREIGN_PART.test(plain(line).replace(/ ?:$/, ''))).length;
}

/** « — Non, dit-elle. »: a tale, or a play. */
const SPEAKS = /^[—–] ?\p{Lu}/u;
const SAID =
  /(?<!\p{L})(?:dit|demanda|r[ée]pondit|murmura|soupira|cria|reprit|s['’][ée]cria|ajouta|lan[çc]a)(?:-t)?-(?:il|elle|ils|elles)(?!\p{L})/u;

/** « Augustin tisonnait » is of any text; « il haussa », « elle sortit », « ils burent » are of a tale. Told to come, « il sera », is not. */
const ONCE =
  /(?<!\p{L})(?:[Ii]l|[Ee]lle|[Ii]ls|[Ee]lles|[Oo]n) (?:(?:se|y|en|le|la|les|lui|leur|me) |[sl]['’])?(?:\p{L}{2,12}(?<!r)(?<!\P{L}v)a|\p{L}{1,12}(?:èrent|irent|urent|inrent)|(?:sortit|prit|mit|rit|partit|vint|fut|dut|sut|voulut|ouvrit|entendit|descendit|attendit|tint|revint|courut|parut))(?!\p{L})/gu;
const OFTEN = 4;

function isToldOfOnce(sections: Published['sections']): boolean {
  const text = sections.flatMap(({ blocks }) => blocks.map((block) => block.text)).join('\n');
  return (text.match(ONCE) ?? []).length >= OFTEN;
}

function isTale(sections: Published['sections']): boolean {
  const said = sections.flatMap(({ blocks }) => blocks.flatMap(({ text }) => text.split('\n')));
  if (said.some((line) => SPEAKS.test(line)) && isToldOfOnce(sections)) return true;
  return (
    said.filter((line) => SPEAKS.test(line) || SAID.test(line)).length > MANY && said.some((line) => SAID.test(line))
  );
}

/** One may be met in any text. */
const MANY = 2;

function isOfFiche({ topic, isNamed }: Published['parts'][number]): boolean {
  return isNamed && PARTS.has(topic);
}

function topicsOf(list: Published['parts']): Topic[] {
  return [...new Set(list.filter(isOfFiche).map(({ topic }) => topic))];
}

/** Most of what a letter says is of some part of a fiche. */
function isMostlyTold(parts: Published['parts']): boolean {
  const told = parts.filter(isOfFiche);
  const topics = new Set(topicsOf(told));
  // The problem, and three other parts; without it, one more.
  const isEnough = topics.size >= (topics.has('probleme') ? ENOUGH : ENOUGH + 1);
  return isEnough && 2 * lengthOf(told) >= lengthOf(parts);
}

function lengthOf(parts: Published['parts']): number {
  return parts.reduce((sum, { blocks }) => sum + blocks.reduce((length, { text }) => length + text.length, 0), 0);
}
