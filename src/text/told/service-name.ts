/** The name of a service, told in a sentence: « on l’appellerait « Relais », je crois ». */

import { plain } from '../../french/fold.ts';
import { capital } from '../../french/typography.ts';
import { fullNames } from '../full-names.ts';
import { kindOfName } from '../persons.ts';
import { sentences } from '../sentences.ts';
import { withoutAskedBack } from './asked-back.ts';
import { withoutEnd, withoutFillers } from './ends.ts';

/** Up to so many words, an answer is the name itself. */
const NAME = 4;
const QUOTED = /[«“"]([^«“»”"]{2,60})[»”"]/u;
const WORD = "[\\p{Lu}\\d][\\p{L}\\d’'.+&-]*";
const LINK = "(?:de la |de l[’']|de |du |des |d[’']|à la |à |au |aux |en |et |la |le |les |l[’'])?";
/** Said before nothing but a name. */
const NAMING =
  /^(?:[çc]a |il |on )?(?:s['’]appell|l['’]appell|appelons)|^(?:je |j['’]|nous |on )(?:l['’]|avai|a |ai |avons |est |sommes |reste|song|pens)/iu;
/** What people say before a name, which then begins by a capital. */
const TOLD = new RegExp(
  `(?:appell?(?:e|é|ée|er|era|erait|erai|ons|ons-le)(?: ça| cela| le (?:service|projet|truc))?|(?:d[ée])?nomm(?:é|ée)|intitul(?:é|ée)|nom de code(?: :|,)?|choisi|pens(?:ais|ait|ions|é) à|song(?:e|eais|eait|ions|é) à|parti(?:e?s?|rait|rions) sur|reste(?:rait)? sur|baptis(?:e|é|ée|er|erait)|penche pour|retenu|vot(?:e|é) pour|surnomm(?:e|é|er|erait)|nomm(?:e|er|era|erait)|(?<!\\p{L})(?<!(?:ancien|autre|vieux) )[Nn]om(?: provisoire| du service| retenu| choisi| de code)?(?: serait| sera| est|,? c[’' ]?est| :)|dis|dit|dire|disons|mettons|pense à|propose|ce serait|ça serait|ce sera)(?: (?:provisoirement|peut-être|sûrement|surement|sans doute|probablement|certainement|bien|plutôt|par exemple|pour l[’']instant|simplement),?)*[ ,:]+(${WORD}(?: ${LINK}${WORD}){0,4})`,
  'u',
);

/** What is said of a name once it is said: that it is not settled. */
const UNSETTLED =
  /[ ,;(–—-](?:mais |et |enfin |bon,? ){0,3}(?:on (?:verra|changera|en reparlera|avisera)|peut[- ][êe]tre(?: bien)?|pour (?:l['’]instant|le moment|commencer|d[ée]marrer|de bon)|provisoire(?:ment)?|nom (?:provisoire|de travail|temporaire)|c['’]est (?:provisoire|pas (?:encore )?(?:s[ûu]r|fix[ée]))|je (?:crois|pense|dirais)|(?:un truc|quelque chose) comme [çc]a|[àa] confirmer|faute de mieux|en attendant|si (?:[çc]a|c['’]est) (?:va|possible|libre)|s['’]il est libre)(?!\p{L})/iu;
/** « Prêt à Voir » is a name. */
const TO_SEE = /[ ,;(–—-](?:mais |et )?[àaÀA] voir(?!\p{L})/u;
const BEFORE_NAME =
  /^(?:(?:mais|et|bah|ben|nom de code|on a choisi|je pensais [àa]|appelons-le|mettez|mettons-le|notez|[ée]crivez|prenez|euh|alors|oh|bon|disons|mettons|plut[ôo]t|(?:on|nous) part(?:ons|irait|ira)? sur|(?:on|nous) (?:garde|gardons|retient|retenons|prend|prenons)|pourquoi pas|peut[- ][êe]tre(?: bien)?|je dirais|pas (?:trouv[ée] )?mieux que|(?:un truc|quelque chose) (?:comme|du genre)|du genre|genre|pour (?:l['’]instant|le moment))[\s,]+)+/iu;
/** One thing said after another. */
const CLAUSES = /[,.;:!?()\n]|\s[–—-]\s|\smais\s/iu;

/** A sentence, or that there is none. */
const NO_NAME =
  /^(?:aucune?|sans nom|nom de code$|ou(?!\p{L})|surtout|ensuite|pour (?:le moment|l['’]instant|commencer)|(?:aucun|pas de) nom|pas|rien|on|je|j['’]|il|elle|nous|[çc]a|c['’]est|ce|si|s['’]|sauf|peu importe|demandez|voyez|voir avec|[\p{L}-]+ qui |faute|en attendant|pour l['’]instant|bon|enfin|bref|peut[- ][êe]tre|bien|[ée]ventuellement|provisoire(?:ment)?|(?:nom|titre) (?:provisoire|temporaire|de travail|[àa] (?:confirmer|valider|trouver|revoir))|jsp|[àa] (?:voir|d[ée]finir|trouver))(?!\p{L})/iu;

/** « Passe-Cartable. C’est les profs qui ont trouvé. »: the name, then where it comes from. */
const ALONE_FIRST =
  /^(\p{Lu}[\p{L}\d’'-]*(?: [\p{L}\d’'-]+){0,3})[.!] (?=(?:c['’]est|[çc]a|ce |parce|comme|rapport|en r[ée]f[ée]rence|en hommage|on |l[ea]s? |trouv|choisi|propos|clin|nom |rien|mais)(?!\p{L}))/iu;
/** « On avait pensé à Sésame mais c’est pris, donc ce sera Clé des Champs » */
const FINALLY = new RegExp(
  `(?:donc|alors|du coup|finalement|au final|mais|[Mm]aintenant)[, ]{1,2}(?:ce sera|ça sera|on (?:garde|prend|retient|dit|choisit)|on part(?:ira)? sur|c['’]est|va pour) (${WORD}(?: ${LINK}${WORD}){0,4})`,
  'u',
);

/** « le nom on avait pensé à Lumière mais non finalement Fatou a trouvé mieux c’est Allô Lampadaire »: the last one. */
const BETTER = /(?:mais non|finalement|au final|trouvé mieux|plut[oô]t)(?!\p{L})/iu;
const WHOLE_NAME = new RegExp(`^${WORD}(?: ${LINK}${WORD}){0,4}$`, 'u');

function lastOf(typed: string): string | undefined {
  const said = withoutEnd(typed.replace(/[!\s]{1,5}$/u, '')).replaceAll('’', "'");
  const name = BETTER.test(typed) ? said.slice(said.toLowerCase().lastIndexOf("c'est ") + "c'est ".length) : '';
  return name !== said && WHOLE_NAME.test(name) ? name : undefined;
}

/** « on l’a appelé Assiette juste c’est la petite Inès qui a trouvé » */
const CALLED_SO =
  /(?:[Oo]n|[Jj]e|[Nn]ous) l['’]a(?:i|vons)? (?:appel[ée]|nomm[ée]|baptis[ée])e? (\p{Lu}[\p{L}\d’'-]*(?: [\p{L}\d’'-]+){0,3}?)(?=[,.;]|$| c['’]est | parce )/u;
/** « on appellerait ça cantine en un coup »: as somebody dictates, without a capital. */
const CALLED =
  /^(?:(?:[Ee]uh|[Aa]lors|[Bb]en|[Bb]ah|[Bb]on|[Nn]ous|[Mm]oi|[Ll]e nom),? )*(?:[Oo]n|[Jj]e|[Nn]ous) (?:voudrai\p{L}{1,3} |aimerai\p{L}{1,3} |pense |va |vais |veut |veux )?(?:l['’])?appel(?:l?er(?:ait|ais|ai|a|ons|ions)?|le) (?:[çc]a |cela |le (?:projet|service|truc) )?([\p{Ll}\d][\p{L}\d’'-]*(?: [\p{L}\d’'-]+){0,4})[\s.!]*$/u;

/** « Ce sera Fare Papiers. Fare, chez nous, c’est la maison. » */
const WILL_BE =
  /^(?:(?:moi,? )?(?:on|je|nous) (?:dirait|dirais|dira|va dire|vais dire|dirions|a dit|avait dit)|ce sera|ce serait|ce sera donc|[çc]a sera|je dirais?|disons) (\p{Lu}[\p{L}\d’'-]*(?: [\p{L}\d’'-]+){0,3}?)(?=[.,;!]|$| (?:mais|ou|et|c['’]est))/iu;
/** « Un collègue m’a soufflé « Sésame », mais c’est déjà pris »: a name that is not kept. */
const REJECTED =
  /\b(?:d'abord|au debut|avant),? (?:appel|nomm|pens|voul)|\bappelait (?:d'abord|au debut|avant)|\bne (?:le |la )?(?:garde|retien[st]|prends?|veux)[a-z]{0,3} pas|\bdeja pris|\bexiste deja/;
/** « Notre truc, Le Fil, c’est une liste d’attente » */
const SET_IN = new RegExp(
  `(?:[Nn]otre|[Mm]on|[Ll]e|[Ll]['’]) ?(?:truc|projet|outil|service|produit|id[ée]e), (${WORD}(?: ${LINK}${WORD}){0,3}), c['’]est `,
  'u',
);
/** « Surtout pas Vigie », « L’ancien s’appelait Mirador » */
const NOT_IT =
  /^(?:surtout pas|pas question|tout sauf|mon nom ?\?|moi,? je m['’]appelle|(?:l['’]ancien|le pr[ée]c[ée]dent|l['’]autre|avant,? [çc]a) s['’]appel)/iu;
/** « Pas Allô Mairie, c’est déjà pris » */
const TAKEN =
  /^(?:surtout )?pas (?!de |d'|encore|trouve|mieux|mal|bete|sur)[a-z0-9' -]{2,40}, (?:c'est |il est )?(?:deja )?(?:pris|utilise|trop|le nom)/;

const NONE_YET =
  /^(?:(?:aucun|pas de|sans|point de) nom|(?:on|je|nous|j['’]) ?(?:n['’]?)?(?:en )?(?:a|ai|avons) pas)(?!\p{L})/iu;

/** « J’ai pas encore de nom, on va dire signal rue » */
const FOR_NOW =
  /(?:on va dire|on dira|disons|mettons|on (?:l['’])?appelle(?:ra|rait)?|appelons[- ]le|mettez|provisoirement|en attendant)(?: provisoirement| pour l['’]instant| que c['’]est)?[ :,]{1,3}(?:«\s?)?([\p{L}\d][\p{L}\d’'+& -]{2,40}?)(?=\s?[.,;!?»]|$)/iu;

/** « Bon Tuteur », « Prêt à Voir »: written as a name, whatever its words say elsewhere. */
const TITLE =
  /^(?!(?:Euh|Heu|Hum|Ben|Bah|Alors|Donc|Enfin|Disons|Moi|Pour|Mais|Oui|Non|Nom)(?!\p{L}))\p{Lu}[\p{Ll}\d’'-]+(?: (?:(?:de|du|des|à|au|aux|le|la|les|en|et|pour|sans|sur) )?(?:[dl]['’])?\p{Lu}[\p{Ll}\d’'-]*){1,3}$/u;
/** « Le projet s’appelle », « Nom : », « Le nom ? » */
const LED =
  /^(?:(?:l[ea] |notre |mon |l['’])(?:projet|service|outil|produit|truc|site|appli(?:cation)?|plateforme|startup) (?:s['’]appelle(?:ra(?:it)?)?|se nomme(?:ra(?:it)?)?|a pour nom)|(?:son |le |notre )?nom(?: du (?:service|projet|produit)| de l['’](?:outil|appli(?:cation)?))?(?: provisoire| de code)? ?[:?=])[ :]{0,3}/iu;

/** « Bon Accueil, mais c’est provisoire » */
const PROVISIONAL =
  /(?:,| \(|\.)? ?(?:mais )?(?:(?:c['’]est|ce n['’]est|pour l['’]instant|en attendant)(?: que)? ?)?(?:provisoire|pas d[ée]finitif|temporaire|pour (?:l['’]instant|le moment)|en attendant)[\s.!)]{0,3}$/iu;
const BULLET = /^[-–—*•·▪] ?(?=\S)/u;

/** As written; null for an answer that is a name already, and where none is told. */
export function serviceNameIn(given: string): string | null {
  const text = given.trim().replace(BULLET, '');
  if (TITLE.test(text)) return text === given.trim() ? null : text;
  const titled = text.replace(PROVISIONAL, '');
  if (TITLE.test(titled)) return titled;
  const whole = kept(withoutFillers(text).trim().replace(/\s+/g, ' '));
  const typed = whole.replace(LED, '');
  // « Nom : Konvok »: what is left is the name.
  if (typed !== whole && typed.replace(/ ?\([^()]*\)$/, '').split(' ').length <= NAME && !NO_NAME.test(typed))
    return named(withoutEnd(typed.replace(/ ?\([^()]*\)$/, '')));
  const first = ALONE_FIRST.exec(typed)?.[1];
  if (first !== undefined && /^\p{Lu}/u.test(first) && !NO_NAME.test(first)) return first;
  const plainly = CALLED.exec(typed)?.[1];
  if (plainly !== undefined && !NO_NAME.test(plainly)) return named(capital(plainly));
  const so = CALLED_SO.exec(typed)?.[1];
  if (so !== undefined) return oneName(so);
  const said = lastOf(typed) ?? FINALLY.exec(typed)?.[1] ?? SET_IN.exec(typed)?.[1] ?? WILL_BE.exec(typed)?.[1];
  if (said !== undefined) return oneName(said);
  if (NOT_IT.test(typed)) {
    // « Surtout pas Portail Unique, ça existe. Ce sera Trois Clics. »
    const instead = WILL_BE.exec(typed.replace(/^[^.!?]+[.!?]\s*/u, ''))?.[1];
    return instead === undefined ? null : withoutEnd(instead);
  }
  const told =
    typed.split(/\s+/).length > NAME || NAMING.test(typed)
      ? (QUOTED.exec(typed)?.[1] ?? TOLD.exec(typed)?.[1])?.trim()
      : undefined;
  if (told !== undefined) return oneName(told);
  const provisional = NONE_YET.test(typed) ? FOR_NOW.exec(typed)?.[1]?.trim() : undefined;
  if (provisional !== undefined && provisional.split(/\s+/).length <= NAME && !NO_NAME.test(provisional))
    return named(provisional);
  // « Pas de nom, un vote aura lieu »: what follows is one if it is written as one, and what comes before is none.
  const none = sentences(typed).find((sentence) => NONE_YET.test(sentence));
  const isNone = none !== undefined;
  const clauses = (isNone ? typed.slice(typed.indexOf(none)) : typed).split(CLAUSES).map((clause) => clause.trim());
  const names = clauses.flatMap((clause) => nameOf(clause) ?? []).filter((name) => !isNone || /^\p{Lu}/u.test(name));
  const [name, ...others] = names;
  // « AlloRuche, mais ma fille préfère BZZZ »: what is said of it is not written as one.
  const isOnly =
    name !== undefined &&
    (others.length === 0 ||
      (THOUGH.test(typed) && /^\p{Lu}/u.test(name) && others.every((other) => /^\p{Ll}/u.test(other))));
  if (isOnly && name !== withoutEnd(typed)) return named(name);
  // « Euh, Mon PAI »
  const isLed = typed !== text.trim().replace(/\s+/g, ' ') && typed.split(' ').length <= NAME;
  return isLed && typed !== '' ? typed : null;
}

/** Before what somebody thinks of a name. */
const THOUGH = /[, ](?:mais|m[êe]me si|bien que|sinon) /iu;

/** Up to the end of its sentence: « Ça s’appellerait Passerelle. C’est un carnet. » */
function oneName(told: string): string | null {
  const name = told.split(/[.!?]\s/u, 1)[0] ?? told;
  return name.split(/\s+/).length > NAME + 1 ? null : withoutEnd(name);
}

/** Without the sentences whose name is not kept, where others are left. */
function kept(typed: string): string {
  const all = sentences(typed);
  const left = all.filter((sentence) => !REJECTED.test(plain(sentence)));
  return left.length === 0 || left.length === all.length ? typed : left.join(' ');
}

/** The name that one clause holds, less what is said of it. */
function nameOf(clause: string): string | null {
  const bare = clause.replace(BEFORE_NAME, '');
  if (NO_NAME.test(bare)) return null;
  const [end = -1] = [UNSETTLED, TO_SEE].map((one) => bare.search(one)).filter((at) => at !== -1);
  const name = withoutEnd(end === -1 ? bare : bare.slice(0, end)).replace(/[ ,;(–—-]{1,4}$/u, '');
  return name.split(/\s+/).length <= NAME && /\p{L}{2}/u.test(name) && !NO_NAME.test(name) ? name : null;
}

/** In what a service does, its name: « Avec Trottoir Libre, on signale un obstacle ». */
const USED = new RegExp(
  `(?:^|[.!?]\\s|,\\s)(?:Avec|avec|Gr[âa]ce à|gr[âa]ce à|Via|via|Sur|sur) (${WORD}(?: ${LINK}${WORD}){0,3})(?=,| (?:on|les|le|la|une?|chaque|chacun|il|elle|ils|elles|je|nous)\\s)`,
  'u',
);

/** Null where no name is told; an administration, a person and a tool of everybody are none. */
export function usedNameIn(text: string): string | null {
  const name = USED.exec(text)?.[1];
  const isOther = name === undefined || kindOfName(name) !== 'person' || fullNames(name).length > 0;
  return isOther ||
    /^(?:Internet|Excel|Word|Google|WhatsApp|Facebook|FranceConnect|EDF|Mme|Madame|Monsieur|M\.)/u.test(name)
    ? null
    : name;
}

const UNDECIDED =
  /^(?:(?:euh|ben|bah|bon|alors|oh|la)[\s,.…]+)*(?:(?:on |je |nous |c'est )?(?:n'|ne )?(?:en )?(?:a|ai|avons|est|sommes)? ?pas (?:encore )?(?:tranche|decide|choisi|trouve|arrete|fixe|d'accord|mis d'accord)|(?:j'|on |nous )?hesit|peu importe\b|surtout pas\b|mon nom ?\?|moi,? je m'appelle\b|demandez a\b|l'ancien\b|(?:on |je |j'|nous )?(?:n'|ne )?(?:en )?(?:a|ai|avons) pas (?:encore )?(?:de |d')(?:nom|idee)|aucune? (?:idee|nom)|rien (?:de |n'est |d')?(?:encore )?(?:decide|fixe|arrete|choisi|tranche)|(?:pas|point) (?:encore )?(?:de |d')(?:nom|idee)|(?:je |on )?(?:ne )?(?:sais|sait) pas)/;

/** « Grand Large ou Cap Pêche, on n’a pas tranché » */
const EITHER =
  /^[^,.;]{3,60} ou [^,.;]{3,60}[,.;] (?:on |nous |je |c'est |rien )?(?:n'|ne )?(?:a |ai |avons |est )?(?:pas|rien) (?:encore )?(?:tranche|decide|choisi|arrete|fixe)/;

/** Whether somebody says that the name is not chosen, and tells none. */
export function isUndecidedName(text: string): boolean {
  if (EITHER.test(plain(text)) || TAKEN.test(plain(text)) || withoutAskedBack(text) === '') return true;
  return UNDECIDED.test(plain(text)) && (serviceNameIn(text) === null || /^[\s,.…]*(?:euh|h)/iu.test(text));
}

/** A name begins by a capital. */
function named(text: string): string {
  const bare = text.replace(/^[«“"]|[»”"]$/gu, '').trim();
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}

/** « ça s’appelle mon bois » -> « Mon bois »; any other name as it is. */
export function bareName(text: string): string {
  const bare = text.replace(IS_CALLED, '');
  return bare === text ? text : capital(bare);
}

const IS_CALLED = /^(?:[çc]a|il|elle|cela|on|le service|le projet) (?:l['’]|s['’])appell?e(?:ra(?:it)?)? (?=\p{L})/iu;
