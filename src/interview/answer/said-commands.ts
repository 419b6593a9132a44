/**
 * What people say to whoever asks, rather than answer: that they do not know, that they want to stop, go back, see all,
 * pass or be told. By clauses: each says the same, or nothing.
 */
import type { Command } from '../agenda/ask.ts';

/** Said around it. */
const POLITE =
  "(?:svp|stp|s'il (?:vous|te) plait|merci(?: bien| d'avance)?|bonjour|madame|monsieur|mon (?:pauvre|brave|cher|grand|vieux)(?: monsieur)?|ma (?:pauvre|chere|bonne|petite)(?: dame)?|euh+|heu+|ben|bah|bof|oh|ah|hmm+|pff+|alors(?: la)?|bon|la|ca|non|pardon|oups|zut|mince|oui|ok|attendez|attends|moi|franchement|honnetement|desolee?|pour (?:l'instant|le moment|aujourd'hui|ce soir|demain|celle-(?:la|ci))|a ce (?:jour|stade)|tout de suite|maintenant|du coup|en fait|enfin|vraiment|voila|quoi|et|mais|car|puis|ensuite|est-ce que|ou)";
/** « je voudrais », « on peut », « vous pouvez me »: before a verb. */
const WISH =
  "(?:(?:est-ce que |et )?(?:(?:je|j'|on|nous|vous|tu)[ ']?)?(?:voudrais|veux|aimerais|souhaite(?:rais)?|prefere(?:rais)?|peux|peut|pouvez|pourrais|pourrait|pourriez|puis|dois|doit|vais|va|faut)(?:[- ](?:je|on|vous|tu|y))? (?:m'|me |nous )?|(?:il )?(?:faut|faudrait)(?: que)? (?:je |j'|on )?|(?:je|j'|on|nous|m')[ ']?)?";
/** When one goes on. */
const LATER =
  "(?: (?:plus tard|demain|ca|la suite|ce soir|la semaine prochaine|un autre jour|apres|tout a l'heure|lundi|une autre fois|cet apres-midi|la prochaine fois))";
const QUESTION = '(?:la |une |cette |l. )?(?:question|reponse|etape)';

const WAYS: readonly (readonly [Command, string])[] = [
  [
    'quit',
    `(?:stop |la |non |bon )?(?:j'|je |on )(?:n')?en (?:peux|peut|ai|a) (?:plus|assez|marre|ras le bol)|${WISH}(?:file|filer|raccroche|raccrocher|decolle)|${WISH}(?:(?:m'|s'|nous )?arrete(?:r|ons|rai)?(?: (?:la|ici|tout))?|stoppe[rz]?|stop|quitte[rz]?|sor(?:s|t|tir)|ferme[rz]?|pause|fai(?:s|t|re) une pause|y aller|part(?:s|ir))(?: tout| (?:de |d'|du |le |la |l'|cette? )(?:programme|logiciel|outil|appli(?:cation)?|questionnaire|entretien|fenetre|ici))?${LATER}{0,3}|${WISH}(?:re(?:pren(?:d(?:s|re|rai|ra|rons)?|ons)|viens|viendrai|viendrons)|continu(?:e|er|erai|era|erons)|fini(?:s|r|rai|rons))${LATER}{1,3}|(?:la )?(?:suite|fin)(?: (?:demain|plus tard|au prochain numero))|a (?:demain|plus(?: tard)?|bientot|la prochaine)|(?:et )?(?:sauve(?:garde)?[rz]?|enregistre[rz]?|garde[rz]?)(?: (?:tout|ca|le tout|mes reponses|et (?:quitte[rz]?|ferme[rz]?)))?|c'est (?:tout|bon)? ?pour aujourd'hui|ca suffit|assez|j'en ai (?:marre|assez)|on (?:arrete|coupe)|(?:il )?faut que j'(?:y aille|arrete)|sauvegarder et quitter|ctrl[- ]?[cdx]|bye|ciao|au revoir|salut|j'ai (?:une? |l[ea] |du )?(?:(?:autre )?reunion|rendez-vous|rdv|appel|urgence|train|visite|travail)(?: (?:a|dans|qui|qu'|en|au|avec|maintenant|urgente?).{0,30})?|on (?:m'|vient de m')(?:appelle|attend|appeler)(?: .{1,25})?|je n'?ai (?:plus|pas) le temps(?: .{1,25})?|(?:plus|pas) le temps(?: .{1,25})?`,
  ],
  [
    'back',
    `j'ai fait une (?:erreur|faute|betise) (?:a|dans|sur) (?:la |ma )(?:question|reponse)? ?(?:d'avant|precedente|juste avant)|${WISH}(?:re(?:vien(?:s|t|dre)?|venir|tourne[rz]?|monte[rz]?|passe[rz]?|culer?)|retour|aller)(?: en)?(?: (?:a |sur |vers |d')?(?:${QUESTION}|celle))?(?: (?:arriere|precedente?|d'avant|avant|juste avant|plus tot|plus haut|d'au-dessus|d'une question|en arriere|une question plus tot))|(?:${QUESTION} )(?:d'avant|precedente|juste avant|plus haut)|${WISH}(?:corrige[rz]?|change[rz]?|modifie[rz]?|refai(?:s|re))(?: (?:ma |la |une )?(?:reponse|question)(?: (?:d'avant|precedente|juste avant))?| la precedente)|je me suis (?:trompee?|plantee?|gouree?)(?: (?:a|sur|dans) (?:la|ma) (?:question|reponse)?(?: ?(?:d'avant|precedente))?)?|(?:la |celle )?(?:precedente|d'avant)|j'ai fait une (?:erreur|faute)(?: (?:juste )?avant)?`,
  ],
  [
    'all',
    `${WISH}(?:re)?(?:voir|lire|affiche[rz]?(?:[- ]moi)?|montre[rz]?(?:[- ]moi)?|consulte[rz]?|verifie[rz]?)(?: (?:tout(?:es)?|l'ensemble|de|ce que|ou|j'en suis|j'ai|(?:mes|les|mon|ma|le|la) (?:reponses?|questions?|liste(?: des questions)?|fiche|recap\\w*|resume|debut)|(?:mis|ecrit|dit|repondu|rempli|saisi)|jusqu'(?:ici|a present)|deja|depuis le debut|en entier)){0,4}|(?:un |le |la |petit )?(?:recap(?:itulatif|itulons|itule)?|resume|synthese|sommaire|apercu)(?: (?:de (?:mes|la|ce).{0,25}|complet))?|(?:ou )?(?:(?:j'|on |nous )?en (?:suis|est|sommes)(?:-(?:je|on|nous))?)(?: ou)?(?: (?:dans|de) .{1,20})?`,
  ],
  [
    'pass',
    `${WISH}(?:repond(?:s|re|rai|rons) (?:plus tard|demain|apres|a la fin|une autre fois)|(?:y )?(?:revien(?:s|drai|drons)|pens(?:e|erai|erons))(?: (?:plus tard|demain|apres|a la fin))|saute|passe|zappe|skippe|evite|ignore|laisse)(?:[rz]|ons)?(?: (?:celle-(?:la|ci)|mon tour|tomber|de cote|dessus|${QUESTION}|ca|a (?:la |l'autre )?(?:suite|suivante|autre chose)|(?:au|a la) suivante?|un tour)){0,4}|(?:la )?(?:question )?(?:suivante?|d'apres)|(?:a la|la) suite|next|(?:mais )?(?:je l'|je vous l'|je |j'|on |on l'|nous )?(?:ai |a |avons |viens de |viens d')?(?:deja )?(?:repondu|repondre|dit|dire|explique|raconte)(?: (?:deja|ca|cela|a (?:ca|cela|cette question)|plus haut|avant|juste avant|au-dessus|precedemment|tout a l'heure|au debut)){1,3}|(?:je l'|je vous l'|c'est |je |j'|on )?(?:ai |a |est )?deja (?:repondu|dit|ecrit|explique|raconte)`,
  ],
  [
    'help',
    `(?:attend(?:s|ez)|une? (?:petite? )?(?:seconde|minute|instant)|deux (?:minutes|secondes))(?: (?:une? (?:petite? )?(?:seconde|minute|instant|peu)|deux (?:minutes|secondes)))?(?:,? (?:que )?je (?:reponds|regarde|verifie|cherche|reviens|demande|prends|vais voir)(?: .{1,40})?)?|${WISH}(?:m')?(?:explique[rz]?(?:-moi)?|repete[rz]?(?:-moi)?|redi(?:s|tes|re)(?:-moi)?|relis(?:ez)?(?:-moi)?|repose[rz]?|precise[rz]?|reformule[rz]?|aide[rz]?(?:-moi)?|eclaire[rz]?(?:-moi)?|traduire)(?: (?:un peu(?: mieux)?|mieux|${QUESTION}|autrement|davantage|ca|plus clairement|s'il vous plait)){0,4}|help|sos|au secours|a l'aide|de l'aide|besoin d'(?:aide|un exemple|explications?)|${WISH}(?:comprend(?:s|re)|saisi[st]|pige|capte|vois)(?: (?:pas|rien|mal))(?: (?:bien|du tout|${QUESTION}|le sens|ce que (?:vous|ca|tu) .{1,30})){0,4}|(?:c'est |ce n'est )?pas clair|(?:un |des |par |donne[rz]?-moi un |montre[rz]?-moi un )exemples?|c'est[- ]a[- ]dire(?: quoi)?|c'est quoi(?: .{1,30})?|(?:qu'est-ce que )?ca (?:veut|voudrait) dire(?: quoi)?(?: .{0,20})?|comment (?:ca|on fait|repondre)`,
  ],
  [
    'unknown',
    [
      "(?:je |j'|on |nous |moi )?(?:ne |n'|n)?(?:(?:le |vous |te |m'en |me |m'|l'|en |y )*)(?:sa(?:is|it|vons|urais|urait|urions)|peux|peut|pourrais|pouvons|vois|connais|retrouve|trouve|souviens|rappelle|suis|ai)(?: (?:encore|toujours|vraiment|trop|strictement|fichtre|absolument)){0,4}(?: (?:pas|plus|rien|vous|pas (?:en mesure|capable|sure?)))(?: (?:trop|encore|vraiment|du tout|exactement|bien|moi|de|vous|le|la|te|me|dire|repondre|savoir|chiffrer|estimer|preciser|quoi|le (?:chiffre|nombre|nom|detail)|la reponse|certaine?|sous la main|en tete|ici|par coeur)){0,4}",
      "(?:je |j'|j)?(?:ne )?(?:en )?(?:ch?[eé]|chai|chais|sai|s[eé]|che|sais|sait)s? (?:po|pas|pa|plu|plus|rien)(?: (?:trop|moi|du tout)){0,4}|jen sais rien|(?:je |j')?(?:en )?(?:sais|sait) (?:fichtre |strictement |absolument |trop )?(?:rien|pas)|mi kon[ne]+ pa|(?:mwen|moin|man|an) pa .{1,12}|plus tard|(?:on |nous |personne |j')(?:n'|ne l'|l')?(?:a|avons|ont|ai) (?:jamais|pas encore|pas) (?:ete )?(?:mesure|compte|chiffre|regarde|evalue|estime|calcule|verifie|demande|recense|su|fait le (?:calcul|compte|point))e?s?(?: (?:encore|pour l'instant|a ce jour|ca|cela|precisement))?|(?:je n |j'?|j ?)en c rien|an pa sav|pa konet|dunno|idk",
      "(?:je )?(?:botte en touche|cale|seche|bloque|passe mon tour|donne ma langue(?: au chat)?|ne me prononce pas)|(?:vous me posez|c'est|ca c'est|bonne|belle)(?: une)?(?: (?:sacree|bonne|vraie))? (?:colle|question)|(?:ca |cela )?(?:m'echappe|m'est sorti de la tete|ne me revient pas)|j'ai (?:oublie|un trou|un trou de memoire)|(?:dieu|le diable|allez|va) (?:seul )?(?:le )?(?:sait|savoir)|mystere(?: .{1,20})?",
      "(?:l')?(?:information|info|chiffre|donnee|reponse|nombre)s? (?:non |in|pas (?:encore )?)(?:disponible|connue?|communiquee?|renseignee?)s?|(?:non |pas (?:encore )?)(?:communique|renseigne|disponible|connu|precise|determine|defini|decide|evalue|estime|mesure|compte|fixe|arrete|tranche|chiffre)e?s?(?: encore)?|inconnu(?:e)? a ce jour|(?:je |j'|on )?(?:n')?(?:ai|a|avons) (?:pas|plus) (?:encore )?(?:les?|la|l'|ces?|cette|de|d') ?(?:chiffres?|infos?|informations?|nombre|donnees?|details?|dossier|reponse|elements?)(?: (?:sous la main|en tete|ici|avec moi|sous les yeux|exacts?|precis|a (?:ma |notre )?disposition|en ma possession)){0,4}|(?:la |les |le |l')?(?:donnee|chiffre|information|calcul|comptage|recensement|enquete|etude)s? (?:est |sont )?(?:en cours(?: de (?:consolidation|collecte|calcul|remontee|traitement|validation))?|a venir|pas encore sorti(?:e|s|es)?)",
      "(?:je )?(?:serais|suis|me trouve) (?:bien |fort |tres )?(?:en peine|incapable|embarrassee?) (?:de (?:vous )?(?:le |la |l')?)(?:dire|repondre|chiffrer|savoir)|demandez (?:ca |plutot )?(?:a|au|aux) (?:(?:ma|mon|mes|la|le|l'|notre|nos) ?)?[a-z-]{2,20}(?: [a-z-]{2,20}){0,2}|(?:c'est|ce n'est) pas (?:a moi|mon role|de mon ressort)(?: (?:de|d') ?.{2,30})?|(?:je|nous) (?:ne )?dispos(?:e|ons) pas (?:de |d')(?:cet|cette|ces|l'|la |le )? ?(?:element|information|donnee|chiffre)s?(?: .{1,30})?|(?:je )?(?:ne )?sai[st] plus (?:ce que|si|ou|quand) .{3,40}|(?:on|nous) (?:verra|verrons)(?: ca| cela)?(?: bien| plus tard| sur place| le moment venu| (?:en|au|a|dans|apres|avec) .{1,25})?|l'avenir (?:nous )?le dira",
      '(?:sans|pas d.|aucun) (?:opinion|avis)|ne se prononce pas|nsp(?:p)?|sans reponse|jsp(?: (?:trop|encore|du tout|moi|vraiment))?(?: (?:je (?:leur |lui |le |la )?demand(?:e|erai|erais)|(?:il )?faut (?:voir|demander|que (?:je|j.|on) ?(?:demande|voie|regarde|verifie|cherche|appelle)))(?: .{1,40})?)?|je (?:leur |lui |le |la )?demand(?:e|erai|erais)(?: (?:a|au|aux|avec|aupres)(?: .{1,40})?)?',
      "(?:ca|cela) (?:depend|varie)|(?:c'est )?(?:impossible|difficile|dur|complique|delicat) (?:a|de) (?:dire|savoir|estimer|chiffrer|repondre)|(?:c'est |ca reste )?(?:trop )?(?:flou|tot|variable)(?: pour (?:le )?(?:dire|savoir))?",
      "(?:il )?(?:faut|faudrait|faudra|reste a)(?: que)? (?:je |j'|on |nous )?(?:voir?|voie|demande|demander|verifie|verifier|regarde|regarder|cherche|chercher|calcule|calculer|(?:me |se |nous )?renseigne[r]?|appelle[r]?|pose la question)(?:s|r)?(?: (?:ca|cela|avec|a|au|aux|aupres|chez|dans|sur|en|le|la|les)(?: .{1,35})?)?|(?:je |on |nous )?(?:dois|doit|devons|vais|va|allons|compte)(?: (?:encore|d'abord))? (?:voir|demander|verifier|regarder|chercher|calculer|appeler|(?:me |se |nous )renseigner)(?: (?:ca|cela|avec|a|au|aux|aupres|chez|dans|sur|en)(?: .{1,35})?)?|c'est (?:elle|lui|eux|mon .{1,15}|ma .{1,15}|l[ea] [a-z-]{2,14}|l'[a-z-]{2,14}) qui (?:l[ea] )?(?:sai[st]|gere|suit|s'en occupe|a (?:ca|les chiffres|l'info)|decide|voit|tient .{1,15})|je me renseigne(?: et (?:je )?(?:re)?viens(?: vers vous)?)?|je (?:vous )?(?:le |la )?(?:dis|dirai|redis|redirai)(?: (?:plus tard|ca|demain))?|je (?:re)?(?:viens|reviens|reviendrai) vers vous|j'y reviens|j'y reviendrai|j'attends (?:la|une|sa|leur|les|des|qu'on) .{1,35}|personne (?:ne |n')?(?:(?:le |la |les |l'|en )?(?:a |ont |sait|connait|peut)?(?:jamais |encore |vraiment )*(?:sait|compte|mesure|regarde|calcule|chiffre|note|dire|le dire|demande)?)(?: (?:ca|cela|exactement|vraiment|chez nous|ici))?|(?:aucune|pas de|zero|sans) visibilite(?: (?:la-dessus|sur (?:ca|cela|ce point)|dessus))?|(?:aucune?|pas la moindre|pas d.|zero) ?idee|joker",
    ].join('|'),
  ],
];

const PATTERNS = WAYS.map(([command, ways]) => [command, new RegExp(`^(?:${ways})$`)] as const);
const POLITE_AT_START = new RegExp(`^${POLITE}(?:[ ,]{1,3}|$)`);
const POLITE_AT_END = new RegExp(`[ ,]{1,3}${POLITE}$`);

/** A clause, and what is left of it each time that something polite is taken from one end. */
function shorter(clause: string, polite: RegExp): string[] {
  const all = [clause];
  for (let before = '', now = clause; now !== before; ) {
    [before, now] = [now, now.replace(polite, '')];
    if (now !== before) all.push(now);
  }
  return all;
}

/** Undefined of what is no command; null of what says nothing. */
function commandOfClause(clause: string): Command | null | undefined {
  for (const rest of shorter(clause, POLITE_AT_START)) {
    if (rest === '') return null;
    for (const bare of shorter(rest, POLITE_AT_END)) {
      const found = PATTERNS.find(([, pattern]) => pattern.test(bare));
      if (found !== undefined) return found[0];
    }
  }
  return undefined;
}

/** `flat`: without accents, short. Null where anything else is said, or several things at once. */
export function saidCommand(flat: string): Command | null {
  const found = new Set<Command>();
  for (const clause of flat.split(/[,;:.!?…()]+|\s[–—-]\s|\s(?:stp|svp)\s/)) {
    const said = clause.trim();
    const command = said === '' ? null : commandOfClause(said);
    if (command === undefined) return null;
    if (command !== null) found.add(command);
  }
  // « Je ne sais pas, je passe »: what they do is what they want.
  if (found.size === 2) found.delete('unknown');
  const [command] = found;
  return found.size === 1 ? (command ?? null) : null;
}
