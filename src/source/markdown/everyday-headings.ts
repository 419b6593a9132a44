/** Headings in words of every day: what is given up, whom one wants to help, what one would celebrate. Without accents. */
import type { Topic } from './topics.ts';

export const EVERYDAY: readonly (readonly [Topic, RegExp])[] = [
  ['autre', /^(?:les |nos )?(?:etiquettes?|mots?[- ]cles?|categories?|themes?)$/],
  [
    'equipe',
    /^(?:(?:l')?argent|les sous|(?:le |notre |plan de )?(?:financements?|budgets?(?: (?:previsionnel|demande|du projet))?)|qui (?:est|sont|fait partie) (?:dans|de) l'equipe)$/,
  ],
  ['probleme', /^ce qui (?:me|nous|vous) (?:met en colere|revolte|enerve|agace|ronge)$/],
  [
    'solution',
    /^(?:(?:nos |notre |la |les )?(?:recommandations?|preconisations?)|ce que (?:je|nous|on) (?:recommand|preconis)[a-z]{1,4})$/,
  ],
  ['portage', /^(?:le )?(?:comite de pilotage|copil|gouvernance)$/],
  // What is given up, whatever it is called: a rule, a habit, a paper asked for.
  [
    'existant',
    /\b(?:regles?|habitudes?|usages?|pratiques?|reflexes?)\b.{0,40}\b(?:abandon|levee?s?\b|cass|bouscul|rompu|tomb|supprim|change|renonc|derog|arret)|\b(?:abandon|arret|renon|cess|romp|suppr|bouscul|cass|laiss|lach)\w{0,8}\b.{0,30}\b(?:regle|habitude|usage|pratique|reflexe)|^ce (?:qu'on|que (?:nous|l'on)) (?:arret|abandon|cess|supprim|lach|laiss)\w{0,6}(?: de .{2,30}| tomber)?$|^ce a quoi (?:on|nous|l'on) renonc|\becarts? (?:au|aux|a la) |^(?:ca|cela|est-ce que (?:ca|cela)) va contre\b|\bpar rapport a (?:nos|vos|leurs|les|aux) (?:regles|habitudes|usages|pratiques)|^caractere (?:innovant|novateur|nouveau)$|^ce qui (?:tombe|saute|disparait)$/,
  ],
  [
    'existant',
    /^(?:les |nos )?(?:solutions?|dispositifs?|services?|projets?|initiatives?|offres?) (?:comparables?|similaires?|voisin(?:e?s)?|analogues?|equivalente?s?)$/,
  ],
  ['objectifs', /^(?:les |nos )?resultats? (?:vises?|attendus?|a atteindre)(?: .{2,30})?$/],
  ['portage', /^(?:ils|elles) n'aiment pas\b|^(?:les gens|ceux|celles) qui comptent$/],
  [
    'usagers',
    /^(?:celles? et ceux|ceux et celles|ceux|celles) (?:que (?:nous|l'on|on) (?:voul|veut|vis|aid|souhait)\w*|a qui)\b|^ce que (?:ca|cela) (?:leur|nous|vous) (?:fait|coute|prend|vole)\b|^(?:effets?|consequences?) (?:pour|sur) les (?:gens|personnes|familles|habitants|usagers)$/,
  ],
  [
    'signes',
    /^(?:on|nous|je) (?:sera|serons|serai|serait) (?:contents?|heureux|fiers?|satisfaits?) (?:si|quand|lorsque)$|^(?:deux|trois|quatre|nos|les) (?:facons|raisons|motifs|occasions) de (?:feter|trinquer|se rejouir)$/,
  ],
  // Said by somebody of what they do: « ce que je promets », « ce qui m’énerve », « ma hantise ».
  [
    'probleme',
    /^ce qui (?:m'|nous |me |l'|les )(?:a )?(?:enerv|agac|revolt|fach|met en colere|fait (?:rager|bondir|mal)|choqu|indign|fatigu|use)\w{0,3}|^(?:d'abord,? )?pourquoi (?:ce|le|cette|la) (?:dossier|projet|sujet|idee|demarche) existe/,
  ],
  [
    'usagers',
    /^(?:qu'y |que |ce qu'(?:ils|elles) (?:y )?)(?:perdent|laissent|risquent)(?:-(?:ils|elles))?\b|^(?:les|ceux|celles|nos|des) (?:.{2,25} )?qui (?:paient|payent|trinquent|souffrent|galerent|perdent|subissent|patissent|attendent)(?: .{2,20})?$/,
  ],
  [
    'solution',
    /^ce qu(?:e |')(?:(?:je|nous|on|l'on) (?:voudr|aimer|propos|imagin)\w{0,6}|j'imagine)(?: (?:faire|voir|creer|essayer|mettre en place))?$|^ce que (?:j'ai|nous avons|on a) (?:construit|fait|cree|bati|mis en place|fabrique|developpe|imagine|essaye)$/,
  ],
  [
    'objectifs',
    /^ce que (?:je|nous|tu|vous|on|l'on) (?:promets?|promettons|promettez|vis(?:e|es|ons|ions|ais|ait)|(?:dois|doit|devons|devez) (?:avoir|atteindre|obtenir))\b|^(?:les )?resultats? (?:attendus?|vises?) (?:au|a|pour|en|dans|fin)\b/,
  ],
  [
    'signes',
    /^(?:comment|a quoi) (?:je|nous|on) (?:m'en |nous en |s'en |le |la |l')?(?:rendr|regard|verifi|constat|reconnaitr|mesur|sentir)\w{0,7}\b|^verifications?$|^(?:comment )?(?:je|nous|on) (?:verifi|regard)\w{1,5} (?:que |si )(?:ca|cela)/,
  ],
  [
    'constats',
    /^ce que (?:j'ai|nous avons|on a) (?:compte|releve|mesure|observe|entendu|verifie|note)\b|^ce qui (?:me|nous|m'a|nous a) (?:fait|permet de|permis de) (?:le |l')?(?:dire|affirm|savoir)|^d'ou (?:je (?:tiens|sors)|nous (?:tenons|tirons)|viennent (?:mes|nos|les|ces))\b|^elements? (?:objectifs?|de preuve|factuels?|chiffres?|tangibles?)$/,
  ],
  [
    'pire',
    /^(?:ma|notre) (?:(?:pire|plus grande|plus grosse) )?(?:hantise|crainte|trouille|peur|angoisse)$|^ce qui (?:m'|nous |me )(?:empech\w{1,4} de dormir|reveille|hante)|^(?:hypothese|scenario|cas) (?:(?:la|le) plus )?(?:defavorable|noire?|redoutee?|a redouter)$/,
  ],
  [
    'existant',
    /^ce que? ?(?:je|nous|on|l'on|qu'on) (?:laiss|abandonn|arret|cess|bouscul|lach|n'accept|ne (?:veu|ferai|fera|ferons|fais|fait|faisons|demand|voul))\w{0,6}(?: (?:tomber|de cote|plus))*(?: (?:faire|voir|demander|accepter))?$|^ce que (?:j'ai|nous avons|on a) (?:bouscule|casse|arrete|abandonne|renverse)|^ce qu'on (?:n'accept|ne (?:veu|fera|fait|demand))\w{0,6} plus|^(?:moyens|outils|dispositifs|solutions) (?:actuels?|actuelles?|existants?|en place)(?:,? et leurs? limites?)?$/,
  ],
  [
    'premiers',
    /^(?:les )?raisons? (?:de (?:leur|son) |du )(?:accord|volontariat|choix|adhesion|engagement)$|^pourquoi (?:ils|elles) (?:acceptent|sont d'accord|veulent|ont dit oui)|^ou (?:nous en sommes|on en est) sur le terrain$/,
  ],
  [
    'portage',
    /^(?:la )?position des (?:parties|acteurs|partenaires|directions)$|^qui (?:nous|m')? ?(?:a|ont) aides?\b/,
  ],
  [
    'arret',
    /^a quelles? conditions? (?:recommenc|repren|relanc|reprendr)|^conditions? (?:de reprise|pour (?:reprendre|recommencer|relancer))$/,
  ],
  [
    'equipe',
    /^(?:(?:sur|pour|cote|question) )?(?:l'argent|les? sous|(?:les? )?finances?|le nerf de la guerre|les gens (?:pour|dans l'equipe).{0,20})$/,
  ],
  [
    'pire',
    /^(?:les |nos )?(?:points? (?:durs?|de vigilance|d'attention|de blocage|sensibles?|noirs?)|ecueils?|chausse-trapes?|peaux? de banane|pieges?)$/,
  ],
  [
    'existant',
    /^(?:les |nos |le )?(?:rustines?|bricolages?|systeme d|pis-aller|bequilles?)$|^comment (?:on|nous|ils|elles) (?:bricol|se debrouill|s'en sort|rafistol)/,
  ],
  [
    'equipe',
    /^(?:la |notre )?(?:troupe|bande|fine equipe|dream team|equipage)$|^avec quels? (?:sous|moyens|argent|bras)\b/,
  ],
  ['pire', /^si tout (?:s'ecroule|s'effondre|rate|echoue|part en vrille|tourne mal|va mal)$/],
];
