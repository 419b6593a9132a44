/** What a section is about, from the heading that a team gave it: published fiches, pads, the official form. */
import { plain } from '../../french/fold.ts';
import { EVERYDAY } from './everyday-headings.ts';
import { ownTopicOf, withoutRank } from './own-titles.ts';
import { QUESTIONS } from './question-headings.ts';
import type { Topic } from './topics.ts';

/** In order: what is said first wins, whatever else the heading holds. */
const MEANINGS: readonly (readonly [Topic, RegExp])[] = [
  // A heading that says nothing else.
  [
    'resume',
    /^(?:en (?:une|quelques|deux|trois|1|2|3) (?:phrase|mot|ligne)s?|resume|pitch|accroche|slogan|en (?:bref|resume)|(?:notre )?(?:mission|promesse))$/,
  ],
  [
    'contact',
    /^(?:(?:nous |vos |mes )?contact(?:er|s)?|e-?mail|mail|courriel|adresse (?:mail|electronique|e-?mail)|pour nous (?:joindre|ecrire)|coordonnees)$/,
  ],
  [
    'porteur',
    /^(?:(?:la |le |les |notre |vos |votre )?(?:referente?|porteu(?:r|se)s?|pilote|intrapreneu(?:r|se))s?(?: du (?:projet|service|produit))?|(?:votre |vos )?nom et prenom|deposante?|auteur(?:e|rice)?(?: de la (?:fiche|note|page))?|votre nom|votre prenom|(?:affaire suivie|proposee?|redigee?|presentee?|portee?) par|chef(?:fe)? de projet|personne (?:qui (?:remplit|redige|porte|presente)|a contacter|responsable|ressource)|nom (?:du |de la |de l'|et prenom du )(?:candidate?|responsable|referente?|demandeu(?:r|se)|contact|chef(?:fe)? de projet|auteur(?:e|rice)?|redact(?:eur|rice))|redact(?:eur|rice)|(?:le |la |nom du |nom de la )?porteu(?:r|se)(?: (?:du|de) projet| de l'idee| de la fiche)?|intrapreneure?|proprietaire|owner|(?:responsable|pilote|referente?|agente?) (?:referente?|porteu(?:r|se)|(?:du projet|de la fiche|de la demarche|de l'idee))|(?:qui (?:parle|ecrit|presente))|(?:depose|redige|ecrit|propose)e? par|auteur(?:e|rice)?)$/,
  ],
  [
    'administration',
    /^(?:(?:votre |mon |notre |l')?administration(?: porteuse| d'origine| de rattachement)?|ministere(?: porteur| de tutelle)?|organisme(?: porteur| de rattachement)?|(?:la )?structure(?: (?:porteuse|de rattachement|d'accueil|candidate|demandeuse))|(?:service|direction|entite) (?:porteu(?:r|se)|demandeu(?:r|se)|candidate?)|direction (?:de rattachement|porteuse)|employeur)$/,
  ],
  ['phase', /^phase(?: actuelle| du projet)?$/],
  [
    'autre',
    /^(?:(?:bien )?cordialement|bien a (?:vous|toi)|merci(?: d'avance| beaucoup)?|bonne (?:journee|reception|soiree|lecture)|salutations|sincerement|amicalement|a bientot|de|a|cc|objet|envoye|from|to|subject|sent|fwd|message transfere|mobile|site|url|profil (?:recherche|souhaite)|commentaires?|date|version|statut|tags?|telephone|tel|sommaire|table des matieres|participants?|presents?|(?:la )?prochaine (?:reunion|rencontre|seance|date)|ordre du jour|annexes?(?: \w{1,20})?|pieces? jointes?|remerciements|excuse(?:e|s|es)?|(?:visa|signature)s?(?: (?:du|de la|des|de l'|et) .{1,40})?)$/,
  ],
  [
    'nom',
    /^comment s'appelle|^quel (?:est (?:son|le) )?nom|^(?:le |son |l'|notre )?(?:nom|titre|intitule|enseigne|appellation|denomination|(?:nom de )?bapteme)(?: (?:du|de|de la|de l'|de code|provisoire|possible|retenu|choisi|propose|trouve|court|envisage)(?: ?(?:votre |notre |mon )?(?:service|projet|produit|startup|demarche|idee|solution|outil))?)?$/,
  ],
  ['usagers', /^(?:les )?victimes?$/],
  ['constats', /^(?:la )?(?:volumetrie|volumes?|donnees chiffrees)$/],
  ['probleme', /^(?:les |quelles? )?consequences?(?: (?:concretes?|pour les .{3,30}|du probleme))?$/],
  ['solution', /^(?:(?:tu fais|on fait|vous faites) quoi|(?:notre|mon|le) truc(?: a nous| a moi)?)$/],
  ['objectifs', /^(?:a )?[mj] ?\+ ?\d{1,3}$|^ou on (?:sera|en sera|veut etre)\b/],
  ['signes', /^(?:tu|on|vous|nous) (?:fet|trinqu|sabr)[a-z]{1,6} (?:quand|si)$/],
  ['existant', /^ce que (?:ca|cela) (?:bouscule|casse|derange|remplace)$/],
  ['existant', /^(?:la )?(?:rupture|regle (?:bousculee|cassee|rompue|abandonnee))$/],
  ...EVERYDAY,
  [
    'actions',
    /^(?:le |les |un |mon |notre )?(?:petits? pas|pas suivants?|premiers? pas)$|^(?:des )?cette sem(?:aine|\.)?$|^(?:la )?semaine prochaine$|^actions? a (?:mener|engager|faire)$/,
  ],
  ['signes', /^(?:les )?indices?(?: de (?:succes|reussite))?$/],
  ...QUESTIONS,
  ['objectifs', /^et demain$/],
  ['mesures', /^(?:les |nos )?indicateurs?(?: cles?| de (?:suivi|mesure|reussite|succes))?$/],
  ['solution', /.\ben une phrase$/],
  ['premiers', /^ou en (?:sommes|est|etes)-(?:nous|on|vous)$/],
  // What is feared is never told as what is known, nor as whom it is for.
  [
    'pire',
    /^(?:(?:les|nos|vos|mes|ses|principa(?:ux|les)|quels sont (?:les|vos|nos)|quelles sont (?:les|vos|nos)|analyse des|gestion des|identification des) )*(?:craintes?|peurs?|inquietudes?|reticences?|apprehensions?|menaces?|blocages? possibles?|(?:risques?|freins?|obstacles?)(?= ?$)|points? d'attention)(?: (?:identifie(?:e)?s|possibles|et reticences|et craintes))?$|^(?:ce qui|qu'est-ce qui) (?:nous |vous |m'|te |l')?(?:inquiete|fait peur|pourrait (?:mal|coincer|bloquer))|^de quoi (?:avez-vous|avons-nous|a-t-on|as-tu) peur|^(?:ca |ou ca )?coince ou|^ou (?:ca|est-ce que ca) (?:coince|bloque)/,
  ],
  [
    'portage',
    /^qui (?:est|sont) (?:votre|vos|notre|nos|le|la|les) (?:sponsor|soutien|appui|commanditaire|parrain|marraine)|^qui (?:nous |vous |le |te |l')?(?:soutient|soutiennent|pousse|appuie|parraine)\b|^(?:les |nos |vos |l')?(?:appuis?|soutiens?)(?: (?:politiques?|de la hierarchie|de la direction|obtenus?|institutionnels?|et reticences))?$/,
  ],
  [
    'probleme',
    /^c'est quoi (?:le |notre |votre )?(?:souci|probleme|besoin|hic)|^quel(?:le)? est (?:le|votre|notre) (?:besoin|probleme|souci|difficulte)|^qu'est-ce qui (?:cloche|coince|pose probleme|ne va pas)/,
  ],
  [
    'solution',
    /^(?:votre|la) proposition$|^(?:la )?reponse proposee$|^(?:notre|votre) pari$|^(?:le )?principes?(?: du (?:service|projet))?$|^(?:notre|votre) idee$/,
  ],
  [
    'usagers',
    /^qui (?:le |en |ca )?(?:subit|subissent|galere|galerent|souffre)\b|^populations? (?:visees?|cibles?|concernees?)$/,
  ],
  [
    'existant',
    /^(?:que|comment) (?:fait-on|font-ils|font-elles|faites-vous|faisons-nous|font les gens)(?: aujourd'hui| actuellement)?$/,
  ],
  [
    'premiers',
    /^premi(?:ers?|eres?) (?:testeurs?|essais?|experimentateurs?|experiences?|experimentations?|expes?)$|^(?:on commence ou|ou (?:experimenter|commencer|commence-t-on|essayer))$|^avec qui (?:commen|demarr|essay)/,
  ],
  [
    'signes',
    /^comment (?:on |nous |vous )?(?:saura(?:-t-on)?|saurons(?:-nous)?|saurez(?:-vous)?|mesurerez(?:-vous)?|mesurerons(?:-nous)?|mesurera-t-on)\b/,
  ],
  [
    'pire',
    /^(?:les |nos |principaux )*(?:risques?|freins?|obstacles?|points? de (?:vigilance|attention))(?: (?:et|ou|\/) (?:risques?|freins?|obstacles?|points? de (?:vigilance|attention)))?(?: (?:identifies?|possibles?|majeurs?|principaux|anticipes?|a anticiper))?$|^(?:le |notre )?principal (?:risque|danger|frein)(?: identifie)?$|^(?:peur|crainte|inquietude)s? n ?° ?\d$/,
  ],
  [
    'portage',
    /^(?:pour|contre|pour ?(?:\/|et) ?contre)$|^(?:les |nos )?(?:resistances?|opposants?|oppositions?|allies|parties prenantes|partenariats?|partenaires?|portage)\b|\bqui (?:porte|est contre|s'y oppose|s'oppose|est pour)\b|quels? sponsors?/,
  ],
  [
    'premiers',
    /^(?:le )?(?:demarrage|lancement)$|^pour commencer$|^ou$|^(?:par (?:ou|qui)|comment) (?:(?:on|nous) )?commen/,
  ],
  [
    'impact',
    /^(?:les |nos )?kpis?\b|^situation (?:cible|visee|souhaitee)$|^(?:aujourd'hui ?(?:\/|et|,|puis|->|→) ?)?demain$|^(?:key )?metrics$|^avant ?(?:\/|et|-|→|puis|,) ?apres$|ce (?:qui|que (?:ca|cela|nous)) chang/,
  ],
  [
    'solution',
    /^quoi$|^c'est quoi\b|^description (?:du|de la|de l')(?! ?(?:problem|besoin|contexte|situation|existant))|^value proposition|^(?:qu'est-ce )?que (?:propos|voulez-vous|voulons-nous|comptez-vous)|^(?:notre |la |nos )?propositions?$|ce qu(?:e nous|e l'on|'on|e je) (?:propos|imagin|veut faire|voulons faire)|^(?:l')?outil$/,
  ],
  [
    'probleme',
    /^pourquoi(?: (?:ce|le|un tel) projet)?$|^(?:le |les )?(?:besoins?|difficultes?|soucis?)$|ce qui (?:coince|ne va pas|bloque|cloche)|pain ?points?|peut plus durer/,
  ],
  ['contexte', /^(?:la )?situation(?: actuelle)?$|^(?:l')?etat des lieux$/],
  [
    'constats',
    /^(?:les |nos |quelques )?(?:preuves?|elements (?:recueillis|factuels|objectifs|de preuve)|chiffres(?: (?:cles?|du probleme|sur le probleme))?)$/,
  ],
  [
    'usagers',
    /^(?:pour )?qui$|^(?:target |end )?users?$|\bqui (?:ca|cela|est-ce que ca) (?:aide|concerne|touche|sert)\b/,
  ],
  [
    'existant',
    /^(?:aujourd'hui|pour l'instant|pour l'heure|actuellement|en ce moment|a ce jour)$|^comment (?:on fait|fait-on|ca se passe|cela se passe|(?:ils|elles|les gens) (?:font|procedent|se debrouillent))\b|^(?:le )?(?:fonctionnement|mode de fonctionnement|circuit|parcours|traitement) actuel$|^(?:l')?(?:organisation|pratique) actuelle$/,
  ],
  [
    'signes',
    /^(?:les |nos )?(?:signes?|criteres?)(?: de (?:reussite|succes))?$|^comment mesurer (?:le|notre|votre) (?:succes|reussite)/,
  ],
  ['pire', /^risks?$/],
  ['deploiement', /^quand$|^go[ -]to[ -]market|^roll ?out/],
  ['objectifs', /^(?:les |nos )?buts?$|^dans (?:6|six) mois$/],
  // « Contexte de l’investigation » tells of what was there before it.
  ['contexte', /^contexte(?! (?:et|\/|&) (?:problem|constat))/],
  // The official form asks whole questions.
  ['probleme', /\bdrame\b|envie de resoudre/],
  ['solution', /solution potentielle/],
  ['prototype', /creez la premiere version d'un outil/],
  ['deploiement', /allez-vous deployer|accelerer pour passer/],
  [
    'premiers',
    /premiers? (?:clients?|utilisat|usagers?|benefic|partenaires?|territoires?|sites?)|aller les chercher|open ?lab/,
  ],
  [
    'signes',
    /premieres reussites|premiers signes|au bout de (?:3|trois) mois|(?:a quoi|comment) (?:verr|saur)(?:ez|ons|a-t-on|a)\b/,
  ],
  ['mesures', /rythme de croisiere|mesures? d'impact possibles/],
  ['impact', /impact positif concret|monde sera meilleur/],
  ['pire', /pire|scenario catastrophe|ce qui peut mal tourner|pre[- ]?mortem/],
  ['actions', /petites? actions?/],
  // First of all, where it begins and what shows it works: not what was learned there, nor what changes in the end.
  [
    'premiers',
    /\bpremiers? terrains?\b|\bterrains? (?:de (?:lancement|jeu|depart|demarrage|test|l'essai)|d'(?:essai|experimentation|atterrissage)|pilotes?)\b/,
  ],
  [
    'signes',
    /\bpremi(?:er|ere)s? (?:petits? |vrais? )?(?:indicateurs?|resultats?|effets?|succes|reussites?|signaux|indices?|victoires?)\b|\bindicateurs? (?:precoces?|avances?|d'alerte)\b/,
  ],
  [
    'constats',
    /\b(?:que|ce que) (?:nous )?(?:disent|montrent|racontent)\b|\bchiffres\b.{0,12}\bsources?\b|\bsources?\b.{0,12}\bchiffres\b/,
  ],
  [
    'existant',
    /\bpourquoi (?:c'est (?:nouveau|different|inedit)|les autres|ca n'existe)|\bles autres (?:n'y|ne|font|s'y)/,
  ],
  ['objectifs', /\b(?:6|six) mois\b|\broad ?map s[12]\b/],
  [
    'arret',
    /\babandon|\barret\b|post[- ]?mortem|fin de l'investigation|hibernation|pourquoi (?:on|nous) (?:arret|avons)|lecons/,
  ],
  [
    'probleme',
    /\bproblem|\birritant|\bdouleurs?\b|\bprejudice|points? de blocage|\bpourquoi (?:agir|c'est important|est-ce)|\bprincipales causes/,
  ],
  [
    'existant',
    /\bexistant|\balternatives?\b|\bconcurren|\bbenchmark|deja (?:en place|fait)|ce qui existe|\betat de l'art|reponses apportees actuellement|solutions? (?:actuelles?|existantes?)/,
  ],
  [
    'objectifs',
    /\bobjectifs?\b(?!.{0,40}\b(?:de l'investigation|a explorer))|\bcap (?:a|des)\b|\bokrs?\b|\ba (?:6|six|3|trois) mois|\bcibles? (?:a|chiffrees?)\b|\bresultats? attendus|\bambition|\bvision\b/,
  ],
  [
    'solution',
    /\bsolution|\bhypotheses? de travail|\bproposition de valeur|\bnotre (?:service|produit|offre|idee|reponse|outil)|\ble (?:produit|service|projet)\b|^(?:le )?produits?\b|^services?\b|comment (?:ca|marche|fonctionne)|\bfonctionnalites?|\bconcretement|\ba quoi (?:ca )?sert|\bmvp\b|\bprototype|\b(?:l'|une )idee\b|en quoi (?:ca )?consiste|^presentation|qu'est-?ce que|un rapide apercu|\bce que nous faisons/,
  ],
  [
    'usagers',
    /\busagers?\b|\butilisat(?:eur|rice)s?\b|\bcibles?\b|\bpublics?\b(?! (?:numer|en ligne))|\bbeneficiaires?\b|personnes concernees|(?:a|pour) qui|\b(?:^|pour |de |les |ceux |celles )qui (?:est|sont|en souffre|peut|nous)|\bpersonae?s?\b/,
  ],
  [
    'impact',
    /\bimpacts?\b|\bresultats?\b|\bbenefices?\b|\bgains?\b|\bimpactes?\b|\bindicateurs?\b|\bmetriques?\b|\bchiffres\b|\bmesures?\b|\bstatistiques|\bvaleur\b|\bavantages\b|\beffets?\b|\bbilan\b/,
  ],
  [
    'deploiement',
    /\bstrateg|\bdeploiement|\bterritoires?\b|\bexperimentation|\bprochaines? etapes?|\bfeuille de route|\broad ?map|\bcalendrier|\bchronologie|\betapes?\b|\bjalons?\b|\bplanning|\bpassage a l'echelle|\bgeneralisation|\bperspectives?\b|\bperimetre|\bpilote|\bperennisation|\bsuites?\b|\bet (?:maintenant|apres)|\btransfert|\bconsolidation|\bphase \d|\bpartenaires?\b|\bextension|\bdates cle/,
  ],
  [
    'portage',
    /\bportage|\bsponsors?\b|\bsoutiens?\b|\bgouvernance|\bporte(?:e|urs?)? (?:par|du projet)|\bfinance(?:ment|urs?)|\bqui (?:nous|vous|te|le) souti|\bcommanditaire/,
  ],
  [
    'constats',
    /\binvestigation|\bdemarche|\bmethod|\bapprentissages?|\bconstats?|\benquete|\brecherche|\bentretiens?|\bterrain\b|\benseignements?|\bsources?\b|\bretours?\b|\btemoignages?|\bconclusions?\b|\bverbatims?|\bactions menees|\betudes?\b|\bcomment (?:(?:nous|on|vous) )?(?:le )?(?:savons|sait|savez)|fait dire/,
  ],
  [
    'contexte',
    /\bcontexte|\benjeux?|\bpreambule|\bintroduction|\bresume|\bhistor|\bpourquoi\b|\bdiagnostic|\bl'origine|\bopportunite|\bd'ou (?:vient|venons)|\bmission/,
  ],
  [
    'equipe',
    /\bequipe|\bcontacts?\b|\bqui sommes|\ba propos|\bremerciements|\bbudget|\brejoin|\ben savoir plus|\bliens?\b|\bpour aller plus loin|\bmoyens\b|\baider\b|\bdocuments?\b|\bressources\b/,
  ],
  [
    'nom',
    /^(?:le |son )?nom (?:du (?:service|produit|projet)|de la (?:demarche|startup|solution|plateforme|fiche))|nom percutant/,
  ],
];

/** Null when it names no part in words that we know: for a line that nothing marks as a heading. */
export function knownTopic(heading: string): Topic | null {
  const flat = plain(heading).replace(/^[^a-z0-9]+/, '');
  const own = ownTopicOf(flat);
  if (own !== null) return own;
  const said = saidBy(flat);
  return MEANINGS.find(([, words]) => words.test(said))?.[0] ?? null;
}

/** What a whole question asks, or a heading that is read whole; null of any other. */
export function askedTopic(heading: string): Topic | null {
  const said = saidBy(plain(heading).replace(/^[^a-z0-9]+/, ''));
  return [...QUESTIONS, ...EVERYDAY].find(([, words]) => words.test(said))?.[0] ?? null;
}

/** « Slide 3 — la solution »: the page is none. */
const PAGE = /^(?:slide|diapo(?:sitive)?|planche|page|transparent|volet|bloc|etape) ?\d{1,2} ?(?:[:/)–—.-] ?|(?= ))/;
/** « Et comment ça se passe ? » asks what « comment ça se passe ? » does. */
const TURN =
  /^(?:(?:et|alors|mais|donc|bon|ok|du coup|sinon),? )+(?=(?:comment|qui|que|quels?|quelles?|quoi|combien|avec|pour|aujourd'hui|a quoi|ce que)\b)/;

/** « Solution (en trois lignes) »: neither rank nor what is asked of the person names anything. `flat`: without accents. */
export function saidBy(flat: string): string {
  return withoutRank(flat.replace(PAGE, ''))
    .replace(TURN, '')
    .replace(/ ?\([^()]{1,200}\) ?:?$/, '')
    .replace(/ ?[?:!]$/, '');
}
