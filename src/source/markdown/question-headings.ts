/** Headings that are whole questions, as an official form asks them: without accents, without their rank. */
import type { Topic } from './topics.ts';

/** Whole questions: what they ask wins over what they ask it of. */
export const QUESTIONS: readonly (readonly [Topic, RegExp])[] = [
  ['autre', /^comment (?:avez-vous|vous avez|as-tu) (?:entendu parler|connu|trouve (?:ce|cet|cette|notre|le)\b)/],
  [
    'constats',
    /^comment (?:avez-vous|a-t-on|avons-nous|as-tu|(?:on|nous|vous|je) (?:l'|le |en )?(?:as?|ai|avons|avez)) (?:donc |bien )?(?:su|constate|verifie|decouvert|repere|observe|appris|etabli|compte|mesure)\b/,
  ],
  [
    'constats',
    /^comment (?:le |l'|en )?(?:sa(?:vez|vons|it-on|chez)|etes-vous sur)|^qu'?(?:avez|a)-(?:vous|t-on) (?:observe|vu|entendu|constate|appris)|^(?:que|qu'est-ce que) (?:vous )?(?:disent|montrent)/,
  ],
  [
    'existant',
    /^qui (?:a|s'est|ont|s'y est) (?:deja )?(?:essaye|tente|attele|travaille|occupe)|^(?:que|qu'|qui)\b.{0,40}\bdeja (?:essaye|tente|ete (?:essaye|tente|fait))|^(?:qu'est-ce qui|que) (?:existe|se fait)\b|^(?:comment (?:ca|cela) se passe(?:-t-il)?|(?:aujourd'hui|actuellement|pour l'instant|en ce moment),? (?:ca|cela) se passe comment)\b/,
  ],
  [
    'portage',
    /^qui\b.{0,60}(?:\bhierarchie\b|\bvous (?:donnera|donne|laissera|laisse) (?:du|le) temps|\bpourrai(?:t|ent) s'y opposer|\bdit oui\b)/,
  ],
  [
    'pire',
    /^et si (?:tout|ca|cela|le|la|les|on|rien|personne|nous)\b.{0,50}\b(?:rat|foir|plant|echou|coul|derap|tomb|capot|march|fonctionn|bloqu|vien[nt])|^(?:la |le |l'|notre )?(?:hypothese|scenario|cas|issue|version|perspective) (?:la |le )?(?:plus )?(?:noire?|sombre|pessimiste|catastroph|defavorable|redoute)/,
  ],
  [
    'pire',
    /^(?:que|qu'|et si)\b.{0,80}(?:\bregretteri|\bse passai(?:t|ent) mal|\btourn(?:er|ait|e) mal|\bpourrait (?:tout )?(?:faire )?(?:capoter|echouer))/,
  ],
  [
    'signes',
    /^(?:(?:(?:les|nos|vos|mes|ses|des|quels?|sont|\d|deux|trois|quatre|cinq|quelques|premiers?|petits?|tout) )*)(?:signes?|signaux)\b(?! (?:de vie|du temps|particulier|astro|et )|$)/,
  ],
  [
    'portage',
    /^(?:ceux|celles) qui (?:nous |vous |y |me )(?:port|soutien|aid|pouss|croi|appui|suiv)|^(?:ceux|celles) qui .{3,30},? (?:et )?(?:ceux|celles) qui (?:y |nous |se |s'en )?(?:dout|frein|bloqu|resist|oppos|inquiet|crai|grinc|rechign|hesit|tra[iî]n)/,
  ],
  [
    'solution',
    /^ce que (?:permet|fait|fera|propose|permettra|permettrait) (?!(?:la |le |l'|les )?(?:loi|droit|etat|code|reglement|public)\b)(?!.*\b(?:aujourd'hui|actuellement|deja)\b)/,
  ],
  ['premiers', /^(?:le |les |nos |notre )?premiers? pas(?: (?:sur|dans|a|au|aux|avec|chez|en)\b.*)?$/],
  // Asked as one speaks.
  ['nom', /^(?:c'est quoi|quel est|c'est) (?:le|son|votre|ton) nom\b|^(?:ca|cela) s'appelle(?:ra(?:it)?)? comment\b/],
  [
    'porteur',
    /^(?:qui (?:propose|presente|ecrit|depose|redige|signe|etes-vous|suis-je|es-tu|s'y (?:colle|met|attelle)|porte|mene|pilote)|qui est derriere|c'est qui (?:derriere|le chef)|de qui (?:vient|est) l'idee)\b/,
  ],
  [
    'existant',
    /^(?:ils|elles|on|vous|les gens|nous) (?:font|fait|faites|faisons|faisaient|faisait) comment\b|^(?:(?:et )?avant|(?:et )?(?:aujourd'hui|maintenant|actuellement|pour l'instant)),? (?:c'est|c'etait|on fait|ils font|ca marche|comment|on faisait)\b|^comment (?:font|fait|faisaient|faisait|faites|faisons)(?:-(?:ils|elles|on|vous|nous))?\b/,
  ],
  ['usagers', /^(?:les |nos |des )gens$|^c'est qui,? (?:ces|les|vos|ceux)\b/],
  [
    'autre',
    /^(?:(?:to ?-?do|a faire)(?: .{0,30})?|a ne pas oublier|pense-bete|a (?:acheter|commander|apporter|rapporter)|divers|logistique|intendance)$/,
  ],
  ['usagers', /^(?:qui (?:va|vont|est-ce qui va) (?:s'en servir|l'utiliser)|qui s'en sert(?:ira)?|pour qui)\b/],
  ['objectifs', /^(?:on|vous|nous) vise(?:z|ons)? (?:quoi|combien|ou)\b|^(?:et )?(?:deja|resultats?)\W*$/],
  [
    'premiers',
    /^(?:on|vous|nous|ca) (?:commence|demarre)(?:z|ons)? (?:ou|par quoi|par qui|avec qui)\b|^ou (?:le|la|l'|nous) ?(?:trouver|essayer|tester)\b/,
  ],
  ['pire', /^(?:qu'est-ce qui|que|quoi) (?:peut|pourrait) (?:foirer|merder|planter|deraper|rater|casser|clocher)\b/],
  [
    'solution',
    /^(?:en une phrase, )?que (?:pourr(?:ont|a)|fer(?:ont|a)|permettra) .{3,80} (?:grace a|avec) (?:votre|notre|le|ce) (?:service|outil|produit|idee|projet)/,
  ],
];
