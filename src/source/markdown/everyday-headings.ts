/** Headings in words of every day: what is given up, whom one wants to help, what one would celebrate. Without accents. */
import type { Topic } from './topics.ts';

export const EVERYDAY: readonly (readonly [Topic, RegExp])[] = [
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
  ['pire', /^si tout (?:s'ecroule|s'effondre|rate|echoue|part en vrille|tourne mal|va mal)$/],
];
