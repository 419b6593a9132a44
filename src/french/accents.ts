/**
 * Accents put back where they lack: whoever types « etudiants » types fast, and does not publish so. Only words that mean
 * one thing: « eleve » may be a pupil or high, « regle » a rule or settled, and stay as they are.
 */
import list from './accented.json?raw';
import { isPlaceName } from './capitals.ts';
import { unaccented } from './fold.ts';

let accented: ReadonlyMap<string, string> | null = null;

/** Made when it is first asked for: thousands of words. */
function words(): ReadonlyMap<string, string> {
  accented ??= new Map(
    (JSON.parse(list) as string[]).flatMap((line) => line.split(' ')).map((word) => [unaccented(word), word]),
  );
  return accented;
}

/** With other accents, another word: « téléphoné », « diffèrent » are left as they are. */
const SEVERAL: ReadonlySet<string> = new Set(
  'apres boite comite comites creche different demarche demarches enquete enquetes foret forets matinee matinees modele modeles menage menages meme memes parait reference references referent resultat salarie salaries siege tache taches telephone telephones vehicule vehicules'.split(
    ' ',
  ),
);

/** As many write them, and no word of ours. */
const ENGLISH: ReadonlySet<string> = new Set(['email', 'emails', 'the', 'beta', 'demo', 'memo', 'cine', 'apre']);

/** « À » where « a », of « avoir », would make no sentence: before an infinitive, or in a set phrase. */
const TO =
  /(?<![\p{L}’'-])(?<!(?:ils?|elle|on|qui|[cç]a|cela|y|ne|nous|vous|en|lui) )a(?= (?:cause (?:de|du|des|d['’])|c[oô]t[ée]|distance|domicile|jour|l['’](?:entr[ée]e|accueil|h[oô]pital)|la (?:fois|porte|fin)|nouveau|part|partir|peine|peu pr[eè]s|pied|propos|temps|travers|v[ée]lo|venir|(?:nous |vous |se |s['’]|y |en )?(?:\p{Ll}{2,12}[^i\P{Ll}]er|[a-z]{0,4}voir|(?:re)?joindre|[a-z]{0,4}prendre|rendre|attendre|entendre|r[ée]pondre|perdre|mettre|[a-zé]{0,3}crire|lire|dire|(?:re)?faire))(?!\p{L}))/giu;
/** After these, no verb. */
const TO_AFTER =
  /(?<=jusqu['’]|(?:gr[aâ]ce|face|suite|quant|rapport|d['’]ici|pr[eê]te?s?|oblig[ée]e?s?) )a(?= \p{L})(?! (?:[eé]t[eé]|eue?s?|pu|d[ûu]|pas|plus|bien|d[ée]j[àa]|toujours|\p{Ll}{2,12}(?:[ée]e?s?|ue?s?|ise?s?|ite?s?))(?!\p{L}))/giu;
/** Where one is, goes, or turns to: « on est a 3 semaines », « ou payer 150 euros a des gens », « a l’hôpital ». */
// A capital is asked for: letters of either kind would not be one.
const PLACED =
  /(?<=(?<!\p{L})(?:est|sont|[ée]tai(?:t|ent)|suis|sommes|passe|passent|reste|restent|habite|habitent|va|vont|arrive|arrivent|revient|reviennent|donne|donnent|envoie|envoient|demande|demandent|r[ée]pond|[ée]crit|rend|rendent|part|partent|remonte|remontent|dort|dorment|vit|vivent|loge|logent|mange|mangent|vient|viennent|transmet|transmettent|adresse|adressent) )a(?= (?:la |l['’]|\d|\p{Lu}|celui|celle|ceux|une? |des |mon |ma |mes |leurs? |son |sa |ses |notre|nos ))/gu;
const AFTER_INFINITIVE =
  /(?<=(?<!\p{L})(?:faut|doi(?:t|vent)|peu(?:t|vent)|va|vont|pour|de|d['’]|sans|veu(?:t|lent)|voudrait|voudraient|voudrais|ou|et|puis|allait|faisait) (?:se |s['’]|nous |leur |lui |y )?\p{Ll}{2,12}(?:er|ir|dre|tre|oir)(?: (?!(?:il|elle|on|qui|que)s? )[\p{L}\d€-]{1,20}){0,3} )a(?= (?:la |l['’]|des |une? |\d|celui|celle|ceux))/giu;
/** « Je travaille a la mairie »; « celui qui travaille a des droits ». */
const AT_WORK = /(?<=(?<!qui )travaill(?:e|ent|ons|ez|ait|aient) )a(?= (?:la |l['’]|\d|\p{Lu}))/gu;
const TO_PLACE =
  /(?<![\p{L}’'-])(?<!(?:ils?|elle|on|qui|y|en|nous|vous) )a(?= (?:minuit|midi|celui|celle|ceux|mi-temps|temps (?:plein|partiel|complet)|la (?:retraite|maison|rue|mairie|caf|cpam|mdph|(?:sous-)?pr[ée]fecture|gendarmerie|poste|gare|maternelle|cr[èe]che|cantine|fac)|l['’](?:ehpad|[ée]cole|universit[ée]|agence|usine|[ée]tranger|ext[ée]rieur|oral|[ée]crit))(?!\p{L}))/giu;
/** « 3 a 6 jours », « parlé a 5 collègues ». */
const TO_NUMBER =
  /(?<=\d )a(?= \d)|(?<=(?:parl|demand|propos|envoy|donn|montr|adress|confi|expliqu|pos|annonc)[ée]e?s? )a(?= )(?! (?:[eé]t[eé]|eue?s?|pu|d[ûu]|pas|plus|bien|d[ée]j[àa]|toujours|\p{Ll}{2,12}(?:[ée]e?s?|ue?s?|ise?s?|ite?s?))(?!\p{L}))/giu;
/** « A Évreux »: one has no town. */
const TO_TOWN = /(?<![\p{L}’'-])(?<!(?:ils?|elle|on|qui|y|en|nous|vous) )a(?= (\p{L}[\p{L}’'-]+))/giu;
/** Two words that are one; « il peut être refusé » is two. */
const JOINED =
  /(?<=(?:sont|est|seraient|serait|sera|ont|aura|aurait|avait|y a|c['’]est|faut|dirais) )(peut) (?=[eê]tre(?!\p{L}))|(?<!\p{L})(rendez) (?=vous(?!\p{L}))|(?<!\p{L})(demi) (?=journ[ée]es?(?!\p{L})|heures?(?!\p{L})|tarifs?(?!\p{L}))|(?<!\p{L})(moi|toi|lui|elles?|eux|nous|vous|soi) (?=m[eê]mes?(?!\p{L}| si ))/giu;
/** « des que le car part »: nothing else is written so. */
const AS_SOON = /(?<![\p{L}’'-])([dD])es(?= (?:que |qu['’]))/gu;
const NEAR = /(?<=[àÀ] peu )pres(?!\p{L})/gu;
const THAT = /(?<![\p{L}’'.-])([cC])a(?=[\s,.;!?]|$)(?! ?\d)/gu;

/** A noun after what announces one; elsewhere a verb, or an adjective: « eleve », « regle ». */
const NOUNS: ReadonlyMap<string, string> = new Map(
  'équipe équipes élève élèves règle règles récolte récoltes collège collèges'
    .split(' ')
    .map((noun) => [unaccented(noun), noun]),
);
const NOUN =
  /(?<=(?<!\p{L})(?:(?:une?|la|les|des|mon|ma|mes|son|sa|ses|notre|nos|votre|vos|leurs?|cette|ces|chaque|d['’]|l['’]|cinq|dix|\d)(?: (?:nouvelle|petite|grande|premi[èe]re|jeune)s?)? ?))([a-z]{5,8})(?!\p{L})/giu;

/** Ambiguous by themselves, « arrete » may be settled; after « on », one does it. */
const VERBS =
  'accède achète amène apparaît arrête bâcle cède célèbre complète connaît considère contrôle coûte coûtent crée déclare dépasse dépense déplace dépose développe élabore élève emmène empêche enlève enquête entraîne espère étudie évite gâche gêne gère génère inquiète intègre interprète lâche lève libère mêle mène opère paraît pèse possède précise préfère prépare présente prête procède promène protège récupère règle relève répète réserve révise rêve sécurise sème soulève suggère télécharge téléphone traîne vérifie';
const present: ReadonlyMap<string, string> = new Map(VERBS.split(' ').map((verb) => [unaccented(verb), verb]));
const PRESENT =
  /(?<=(?<!\p{L})(?:on|ils?|elles?|je|qui|[cç]a|cela) (?:ne |n['’]|le |la |les |se |me |nous |vous |leur |lui |y |en )?)([a-z]{4,11})(?!\p{L})/giu;

/** Neither names nor addresses: a capital within a sentence, « @ », a slash, a dot within. */
export function withAccents(text: string): string {
  const accented = text
    .replace(/\S+/gu, (run, at: number) =>
      /[@/]|\.\p{L}/u.test(run)
        ? run
        : run.replace(/(?<!\p{L})[a-zà-ÿ]{3,}(?!\p{L})/giu, (word, inside: number) =>
            accentedWord(word, text, at + inside),
          ),
    )
    .replace(PRESENT, (_, verb: string) => present.get(verb) ?? verb)
    .replace(NOUN, (word: string) => NOUNS.get(word) ?? word);
  return withTo(accented)
    .replace(JOINED, (whole) => `${whole.trimEnd()}-`)
    .replace(NEAR, 'près')
    .replace(AS_SOON, '$1ès')
    .replace(THAT, (_, letter: string) => (letter === 'C' ? 'Ça' : 'ça'));
}

function withTo(text: string): string {
  return text
    .replace(TO, to)
    .replace(TO_AFTER, to)
    .replace(TO_NUMBER, to)
    .replace(PLACED, to)
    .replace(AT_WORK, to)
    .replace(AFTER_INFINITIVE, to)
    .replace(TO_PLACE, to)
    .replace(TO_TOWN, (letter, word: string) => (isPlaceName(word) ? to(letter) : letter));
}

function accentedWord(word: string, text: string, at: number): string {
  const isCapital = /^\p{Lu}/u.test(word);
  // « CLE », « clE »: shouted, or no word.
  if (/\p{Lu}/u.test(word.slice(1)) || (isCapital && !begins(text, at))) return word;
  const flat = unaccented(word.toLowerCase());
  const found = words().get(flat);
  // Whoever writes « règlementaire » knows where the accents are.
  if (found === undefined || ENGLISH.has(flat) || (flat !== word.toLowerCase() && SEVERAL.has(flat))) return word;
  return isCapital ? found.charAt(0).toUpperCase() + found.slice(1) : found;
}

function to(letter: string): string {
  return letter === 'A' ? 'À' : 'à';
}

function begins(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 4), at);
  return before.trim() === '' || before.includes('\n') || /[.!?…:]$/u.test(before.trimEnd());
}
