/** Answers that say nothing. Only of a whole answer: inside a sentence the same words may say much. */
import { plain } from '../french/fold.ts';

/** Longer, and something is said. In UTF-16 units. */
const LONGEST = 90;

/** What remains to be done, in as many ways as people put it off. */
const VERBS =
  'etudier|definir|preciser|completer|remplir|designer|confirmer|venir|voir|revoir|faire|determiner|identifier|affiner|approfondir|construire|co-?construire|trancher|decider|renseigner|rediger|chiffrer|calculer|estimer|evaluer|trouver|nommer|choisir|consolider|valider|arbitrer|discuter|reprendre|creuser|debattre|documenter|instruire|recueillir|reflechir|verifier|lancer|ecrire|formaliser|formuler|fixer|prevoir|organiser|planifier|negocier|mesurer|lister|recruter|pourvoir|detailler|caler|cadrer|regler|boucler|finaliser|monter|imaginer|convenir|batir|concevoir|etablir|inventer|produire|collecter|analyser|examiner|rechercher';
const DONE =
  'definie?s?|connue?s?|determinee?s?|renseignee?s?|communiquee?s?|precisee?s?|identifiee?s?|chiffree?s?|fait|faite|disponibles?|evaluee?s?|decidee?s?|designee?s?|calculee?s?|mesuree?s?|completee?s?|fixee?s?|tranchee?s?|choisie?s?|trouvee?s?|validee?s?|estimee?s?|documentee?s?|formalisee?s?';
const NOW =
  "(?: (?:a ce (?:stade|jour|moment)|a date|pour l'(?:instant|heure)|pour le moment|actuellement|encore|plus tard|ulterieurement|prochainement|bientot|ensuite))?";
const WORK =
  'definition|reflexion|redaction|validation|cadrage|discussion|etude|recherche|recrutement|negociation|elaboration|finalisation|collecte|analyse|creation|signature|arbitrage|instruction|preparation|construction|reponse|decision|retour|chiffrage|identification|formalisation|ecriture|calcul|consolidation|concertation|consultation|structuration|specification';
const PLACES =
  'plus haut|plus bas|plus loin|resume|ci[- ]?(?:dessus|dessous|joint)|annexe|document|note|fiche|piece|dossier|question|reponse|partie|section|paragraphe|point|page|supra|infra|precedent|rapport|lien|pj|mail|courriel|presentation|diaporama|tableau';
const ABSENT =
  'reponse|commentaire|remarque|solution|preuve|chiffre|donnee|source|retour|avis|idee|information|info|date|nom|precision|element';

/** One expression for all: what begins an answer is looked at once. */
function anyOf(patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join('|'));
}

const DELAYED = anyOf([
  new RegExp(
    `^(?:reste |encore |ca reste |point |chiffre |nom |element |elements |reponse )?(?:a|en cours d[e']) ?(?:${VERBS})(?: (?:plus tard|ulterieurement|prochainement|bientot|ensuite|ensemble|collectivement|en equipe|si besoin|en comite|(?:avec|par|pendant|lors d[eu]|apres|suite a|en fonction d[eu]) (?:.{1,40}|[^,:;]{1,65})|\\([^()]{1,40})|, (?:on|nous) (?:a|avons|compte|espere|verra|y travaille)(?![a-z]).{0,40})?$`,
  ),
  new RegExp(
    `^(?:c'est |encore |toujours |actuellement )?en (?:cours|attente|reflexion|discussion|projet|preparation|construction)(?: d[e'] ?(?:${WORK})s?(?: .{1,30})?)?$`,
  ),
  /^en attente (?:de |des |du |d').{1,40}$/,
  new RegExp(`^(?:en cours |cours )?de (?:definition|reflexion|cadrage|redaction)$|^(?:${WORK})s? en cours$`),
  /^a l'(?:etude|instruction|examen|arbitrage|ecriture|essai)$/,
  new RegExp(
    `^(?:pas|non|jamais) ?(?:encore )?(?:${DONE}|pour l'instant|a ce stade|encore)${NOW}$|^(?:donnees?|informations?|chiffres?|elements?) (?:non|pas|in) ?(?:encore )?(?:${DONE})${NOW}$`,
  ),
  new RegExp(
    `^(?:ce |ca |cela )?(?:sera|seront) (?:${DONE}|rediges?|etudiee?s?)${NOW}(?: (?:par|avec|lors) .{1,30})?$`,
  ),
  /^(?:je |on |nous |ne |j')?(?:ne )?(?:sais|sait|savons) pas(?: encore| trop| vraiment)?$|^(?:chais|j'sais|sais) pas(?: trop)?$|^(?:aucune|pas d') ?idee$/,
  /^(?:inconnue?s?(?: a ce jour)?|indeterminee?s?|indefinie?s?|a suivre|plus tard|on verra(?: (?:bien|plus tard|ca))?|nous verrons|ca depend|bientot|prochainement|ulterieurement|un jour|tbd|tbc|todo|x+|wip|nsp|jsp|nc|n\.?c\.?|n\.?d\.?|nr|n\.?r\.?|vide|brouillon|disponible sur demande|merci de completer)$/,
  /^cf\.? [^:]{1,60}$/,
  new RegExp(
    `^(?:(?:on |veuillez |merci de |je vous renvoie |nous renvoyons )?(?:se |nous |vous |me )?(?:referer|reporter|renvoie|renvoyer|renvoyons)(?: (?:a|au|aux|a la|a l'|la|le|les|vers))? ?(?:${PLACES}).{0,60}|(?:voir|comme)(?: (?:a|au|aux|a la|la|le|les|en|dans|dans la|dans le))? ?(?:${PLACES})(?!\\w* \\w+ \\w+ \\w+ \\w+).{0,30})$`,
  ),
  /^(?:ci-dessus|ci-dessous|plus haut|voir ci-joint|ci-joint|idem(?: .{1,25})?|meme chose|pareil|la meme chose|deja dit|deja repondu|deja (?:expliqu|dit|dev|repond|mention|indiqu|trait|evoqu)\w{0,3} (?:dans|plus haut|au|a la|en) .{1,60}|(?:c'est )?(?:(?:la )?meme chose|pareil|idem) (?:pour|que|cote) .{1,30}|supra|infra|comme d'hab(?:itude)?)$/,
  /^(?:ok|okay|oui|oui oui|non|yes|no|d'accord|bien|tres bien|parfait|fait|c'est fait|valide|vu avec .{1,25}|bof|test|essai|texte|lorem ipsum|abc|azerty|aaa+|bla(?: ?bla)*|etc\.?|blabla|divers(?:es)?|plusieurs|tout)$/,
  new RegExp(`^(?:pas|sans) (?:d[e'] ?)?(?:${ABSENT})s?${NOW}$`),
  /^(?:voir|vu) (?:avec|en) .{1,30}$|^(?:en )?attente (?:de )?(?:retour|reponse|validation|arbitrage)s?(?: .{1,25})?$|^encours$|^travaux en cours$|^(?:divers|diverses|plusieurs|quelques|certains|certaines) (?:points|sujets|elements|questions|aspects|modalites) (?:restent|reste|sont|seront) (?:a|en) .{3,40}$|^gestion (?:courante|generale|administrative|interne|quotidienne)$|^(?:ravie?s?|bravo|merci|felicitations),? .{0,40}(?:continuez|bravo|merci|felicitations).{0,15}$|^rien de (?:bloquant|grave)(?: (?:pour l'(?:heure|instant)|a ce (?:jour|stade)|a signaler))?$/,
  /^(?:confidentiel|hors sujet|pas grand[- ]chose|comme prevu|c'est (?:bon|prevu|complique|evident)|cela depend|ne s'applique pas(?: ici)?|pas applicable(?: ici)?|bien note|au fil de l'eau|multiples?|mysteres?|classique|idealement|0)$/,
  /^(?:(?:a (?:etudier|voir|traiter) )?au cas par cas|selon (?:le |les )?(?:besoins?|cas)|en fonction (?:du|des) besoins?|sous reserve|si besoin|si possible|pas le temps|plus tard svp|prevue?s?|question a (?:poser|creuser|voir)|(?:c'est |tres )?importante?s?|(?:c'est |ca (?:va|coule) de )(?:soi|source|clair|normal|important)|evidente?s?|secrete?s?|normal|standards?|comme (?:tout le monde|partout|ailleurs)|habituel(?:le)?s?|usuel(?:le)?s?|toto|titi|foo|bar|qwerty|(?:votre |mon |le )?texte ici|votre reponse(?: ici)?|(?:tapez|saisissez|ecrivez) ici|id|n\/c|n\.c|c\.f\. .{1,30}|voir (?:le )?site(?: web| internet)?|(?:ok|oui|bien),? (?:pour (?:moi|nous)|vu|recu|merci)|aucune? (?:info|information|donnee|retour|chiffre|avis|element)s?)$/,
  // What answers no question of a fiche: an opinion, a wait, a nod.
  /^(?:c'est (?:nul|pourri|mauvais|de la merde)|(?:ca|cela) (?:ne )?marche (?:pas|mal)(?: bien| du tout)?|(?:pas|peu|mal) adaptee?s?(?: (?:a nos|aux|a la|au) (?:besoins?|situations?|demandes?|terrain|realite))?|(?:ne )?(?:donne|donnent) pas (?:entiere )?satisfaction|go|sans|mieux|bien mieux|(?:c'est |c'etait )?(?:pas|plutot pas|vraiment pas|pas tres) (?:terrible|top|ouf|genial|fou|folichon|jojo|brillant)|moyen bof|tres satisfaite?s?|satisfaite?s?|oui,? (?:favorable|possible|surement)|favorable|on attendra|attendre(?: que ca passe)?|ca (?:ira|passera|viendra|(?:finira par )?se (?:saura|savoir|dira|fera|verra))(?: (?:bien|tout seul|naturellement))?(?:,.{1,70})?|ca depend(?: des (?:fois|jours|gens|cas|periodes|moments|services))?(?:,? (?:y'a |il (?:n')?y a |c'est )?pas (?:vraiment )?de (?:regle|rythme|frequence)\w{0,2}.{0,20})?|(?:quand|si) (?:les |l'|le |la |nos |leurs )?(?:agendas?|contexte|situation|conjoncture|calendrier|actualite) (?:s'y |le |nous le )?(?:pret|perme)\w{1,5}|quand (?:ce|ca) sera (?:mur|pret|possible|le moment|utile)|quand (?:on|nous) (?:aura|aurons|sera|serons) (?:le temps|pret\w{0,2})|parce que|comme ca|tout (?:s'est bien passe|va bien)|ne se prononce(?:nt)? pas|le moment venu|en temps voulu|le plus (?:large|vite|tot|grand) possible|la plus (?:large|grande) possible|(?:le |un )?ressenti (?:de l'equipe|du terrain|general)|son soutien|leur soutien|rien de prevu|quand (?:on pourra|ce sera possible)|des que possible)$/,
  // An opinion of oneself, or of how things stand.
  /^(?:(?:je suis |nous sommes |tres |vraiment )?(?:motivee?s?|enthousiastes?|determinee?s?|volontaires?)|parce que (?:oui|c'est (?:comme ca|ainsi|mieux|utile|bien|important|necessaire))|(?:ca a ete |c'est |c'etait )?(?:valide|acte|decide|vu|discute)e?s? en (?:reunion|comite|interne|equipe)|(?:on|nous) (?:innov|modernis|digitalis|numeris|progress|avanc)(?:e|ons|era|erons)|(?:la |une )?situation (?:actuelle )?(?:nettement |tres |peu |bien )?(?:amelioree|insatisfaisante|satisfaisante|difficile|complexe|compliquee|meilleure|degradee|non satisfaisante)|(?:c'est|ce sera|ca sera|ca va mieux et c'est) (?:mieux|moins bien|pire|complique|difficile|penible|genant|long)(?: pour (?:tout le monde|tous|eux|nous|les gens))?|genes?|a dire d'experts?|.{0,40}(?:ca|cela) ne s'explique pas|(?:c'est )?(?:une )?question d'(?:experience|habitude)|on verra (?:le moment venu|en temps voulu|a ce moment-la|sur place|au fur et a mesure)|(?:selon|suivant|conformement a|dans le respect de|d'apres) (?:les |la |le )?(?:procedures?|regles?|modalites|textes|opportunites?|disponibilites?|reglementation|usages|circonstances)(?: (?:en vigueur|habituel(?:le)?s?|applicables?|internes?))?|(?:pour)?suivre (?:l'evolution (?:de la situation|du sujet|du dossier)|la situation|le sujet)|(?:tres |de tres |que de |de )?bons? retours?|que du positif|super,? merci|prise? d'acte|(?:le comite |on |nous )?pren(?:d|ons|ait) acte|dont acte|pris acte|(?:(?:pas|peu|plutot|assez|tres|vraiment|moyennement) )(?:emballe|chaud|fan|enthousiaste|partant|interesse|convaincu|seduit|inspire)e?s?|merci (?:beaucoup|a tous)|quelqu'un(?: de competent)?|avancer|communiquer davantage|(?:on|nous|je) (?:leur|lui|vous) en (?:parler|glisser|toucher|dir)(?:a|ons|ai)(?: (?:un mot|deux mots))?(?: (?:a l'occasion|un jour|plus tard|bientot|quand .{1,25}))?)$/,
  // A guess, given as a source; a good understanding, as what somebody brings.
  /^(?:(?:c'est |chiffre |estime |estimation |comptage )?(?:a vue de nez|a vue d'oeil|au doigt mouille|au pif(?:ometre)?|a la louche|au juge|de tete|au feeling|a l'instinct|au ressenti|a l'oeil|a l'intuition|a l'experience)(?: d(?:e |es |u ).{1,30})?(?:,? (?:d'apres|selon|avec|entre|par|recoupee?|confirmee?|validee?|vue?|puis) .{1,60})?|(?:mon |notre |une )?estimation (?:personnelle|maison|perso)|(?:les |nos |de |des |tres |d')*(?:bonnes?|excellente?s?) (?:relations?|entente|rapports|contacts?)(?: avec .{1,40})?)$/,
  // A machine asked, something heard: nobody can go and read it.
  /^(?:(?:j'ai |on a |nous avons )?(?:demande|pose la question|cherche|trouve|vu|lu) (?:a|sur|avec|chez|dans) )?(?:chat ?gpt|copilot|gemini|mistral|le chat|wikipedia|google|internet|une? ia|l'ia)(?: .{0,30})?$|^(?:(?:je |on )?(?:ne )?(?:sais|sait|me souviens|se souvient|me rappelle) plus(?: .{0,20})?|(?:(?:un |le )?chiffre )?(?:entendue?|vue?|lue?|glane|attrape)s? (?:a|au|aux|dans|sur|en|par) [a-z' ]{2,25})(?:,? (?:un |le )?chiffre (?:entendu|vu|lu) [a-z' ]{2,25})?$/,
  // What people felt, and nothing that was learned; what is looked at, and decides nothing.
  /^(?:(?:rien|pas grand[- ]chose) (?:appris|retenu|a retenir)(?: de (?:particulier|special|neuf))?(?:,? .{0,40})?|(?:(?:ils|elles|on|les gens|tout le monde|tous) (?:ont |a |avons )?(?:tous |toutes |bien |vraiment |tres )?(?:kiffe|adore|aime|apprecie|valide|ete (?:contente?s?|ravie?s?|conquise?s?))(?:,? (?:c'est|c'etait) .{0,20})?)|aucune?,? (?:c'est )?(?:juste |seulement |uniquement |surtout )?pour (?:info|information|memoire|suivi|le plaisir|dire).{0,20}|c'est (?:complique|dur|difficile),? (?:la vie|le quotidien|l'administration|la paperasse|tout ca)(?: d(?:e |es |u ).{1,40})?)$/,
  // What a meeting says of itself; faith, for a reason.
  /^(?:(?:faire|refaire|tenir) (?:un|le|des) points? (?:d'avancement|d'etape|de situation|sur (?:l'avancement|le sujet|la suite|la situation))|echanger(?: (?:ensemble|entre nous|tous ensemble|sur (?:le sujet|la suite|l'avancement)))?|(?:les )?(?:points?|questions?|sujets?) divers(?:es)?|tour de table|(?:on|nous|je|l'equipe|tout le monde|chacun|la direction|le sponsor) (?:y |tous y |en )?(?:croi(?:t|s|ent)|croyons)(?: .{0,30})?)$/,
  // A hope, a paper to come, what was never decided: nobody could act on them.
  /^(?:quand|des que|si|lorsque) (?:le |un |l'|la )?(?:besoin|necessite|occasion|envie|sujet|actualite) (?:s'en fait sentir|se presente|se fait sentir|l'exige|l'impose|s'y prete|apparait|emerge|le justifie)$|^(?:(?:on|nous|j'|je) ?(?:a|avons|ai|garde|gardons) )?(?:bon |grand |l')?espoirs?(?: (?:du cote|que|de|d'|chez|avec|dans).{1,70})?$|^(?:la |une |notre )?(?:convention|charte|lettre|accord|contrat|devis|protocole|partenariat|note|feuille de route) (?:est )?en cours(?: (?:de|d')? ?[a-z]+)?(?:,? .{1,45})?$|^(?:on|nous) en (?:parle|parlons|discute|discutons|cause) (?:avec|en) .{1,45}(?:,? rien (?:d[e' ].{1,25}|n'est .{1,25}))?$|^(?:il n'y a |y a )?rien (?:a|de) (?:craindre|redouter|special|inquietant|grave)(?: (?:de ce cote|la-dessus|pour nous|ici|a notre avis).{0,15})?$|^(?:rapport |dossier |sujet |document |resultats? )?(?:classe|range|archive)e?s? (?:sans suite|pour memoire|verticalement|au placard)$|^(?:(?:on|nous) )?(?:continu|poursui|persever|rest|avanc)[a-z]{1,5} (?:sur (?:la|notre|cette|sa) lancee|comme (?:ca|avant|aujourd'hui)|dans (?:cette|la meme|notre) (?:voie|direction|dynamique|lancee))$|^(?:c'est |c'etait )?(?:tout )?(?:ce (?:qu'on|que nous|que j')(?: ?avait| ?avions| ?avais| ?a| ?avons)|le seul (?:chiffre )?(?:qu'on|disponible)[a-z' ]{0,10}|faute de mieux|a defaut(?: (?:d'autre chose|de mieux))?)(?: sous la main)?$|^(?:(?:ca|cela|c'est|la decision) s'est |ca a ete |c'est venu )(?:fait|decide|impose|passe|mis en place|faite|imposee)?e? ?(?:naturellement|tout seul|toute seule|de soi-meme|spontanement|comme ca|au fil de l'eau)(?:,.{1,60})?$|^(?:le |au |un )?(?:sentiment|ressenti|feeling|flair|instinct) des? .{1,40}$/,
  /^(?:ras|r\.a\.s|rien a signaler|aucune?|non|oui),? (?:tout (?:s'est bien passe|va bien|est ok)|jamais (?:essaye|teste|fait)|rien a (?:dire|signaler))$/,
  /^(?:point |[a-z]+ )a (?:eclaircir|completer|preciser)$|^je (?:complete|remplis|precise|reviens|repond)(?:rai|s)? (?:demain|plus tard|bientot|apres|ca|des que .{1,45}|quand .{1,45}|la semaine prochaine)$|^(?:communique|explique|dit|vu) a l'oral$|^voir (?:le )?(?:fichier|document) joint$/,
]);

const NONE = new RegExp(
  `^(?:nean[ts]?|neants|(?:pas d[e'] ?|aucune? )(?!risque|scenario)[a-z' -]{3,30}(?: (?:en |au )?(?:particuli(?:er|ere)|specifique|notable|connu|identifie)e?s?)|aucune? (?!risque|scenario)[a-z]{3,20}(?: [a-z]{3,20})?(?= (?:a ce (?:stade|jour)|pour (?:l'instant|le moment)))|sansobjet|non (?:communiquee?s?|prevue?s?)|pas prevue?s?|aucune?s?|rien(?: a (?:signaler|declarer|dire|ajouter)| de (?:particulier|special|notable))?|sans objet|s\\.?o\\.?|ras|r\\.a\\.s|n\\/a|na|n\\.a|non applicable|non concernee?s?|pas concernee?s?|(?:(?:franchement|honnetement|a vrai dire|sincerement),? )?(?:il n'y en a|y en a|nous n'en (?:avons|voyons|connaissons)|on n'en (?:a|vois|voit|connait)|(?:je |j')n'en (?:vois|ai|connais)) (?:pas|aucune?)|zero)${NOW}$`,
);

/** Nothing, or signs alone. */
const MARKS = /^[\s.…?!*_/\\|+=~#•–—'"«»()[\]{}<>:;,-]*$/;

/** « à étudier », « cf. plus haut », « ok », « ... »; and « néant », « sans objet », unless there may rightly be none. */
export function saysNothing(text: string, canBeNone: boolean): boolean {
  if (text.length > LONGEST) return false;
  if (MARKS.test(text)) return true;
  const said = bareOf(plain(text));
  return DELAYED.test(said) || (!canBeNone && NONE.test(said));
}

/** « Aucune pièce », « rien du tout », « aucune, tout vient du cadastre »: there is none, whatever follows. */
export function isNone(text: string): boolean {
  return /^(?:aucune?s?|rien|pas d[e'’]|neant|zero)(?![a-z])/.test(bareOf(plain(text)));
}

const BEFORE = '([{<«"\'*_•#–—-';
const AFTER = ')]}>»"\'*_.…!?;,:-';

/** Without the signs around. */
function bareOf(flat: string): string {
  let [start, end] = [0, flat.length];
  while (start < end && isAmong(BEFORE, flat.charAt(start))) start += 1;
  while (end > start && isAmong(AFTER, flat.charAt(end - 1))) end -= 1;
  return flat.slice(start, end);
}

function isAmong(signs: string, character: string): boolean {
  return signs.includes(character) || /\s/.test(character);
}
