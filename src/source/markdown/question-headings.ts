/** Headings that are whole questions, as an official form asks them: without accents, without their rank. */
import type { Topic } from './topics.ts';

/** Whole questions: what they ask wins over what they ask it of. */
export const QUESTIONS: readonly (readonly [Topic, RegExp])[] = [
  [
    'constats',
    /^comment (?:le |l'|en )?(?:sa(?:vez|vons|it-on|chez)|etes-vous sur)|^qu'?(?:avez|a)-(?:vous|t-on) (?:observe|vu|entendu|constate|appris)|^(?:que|qu'est-ce que) (?:vous )?(?:disent|montrent)/,
  ],
  [
    'existant',
    /^qui (?:a|s'est|ont|s'y est) (?:deja )?(?:essaye|tente|attele|travaille|occupe)|^(?:que|qu'|qui)\b.{0,40}\bdeja (?:essaye|tente|ete (?:essaye|tente|fait))|^(?:qu'est-ce qui|que) (?:existe|se fait)\b/,
  ],
  [
    'portage',
    /^qui\b.{0,60}(?:\bhierarchie\b|\bvous (?:donnera|donne|laissera|laisse) (?:du|le) temps|\bpourrai(?:t|ent) s'y opposer|\bdit oui\b)/,
  ],
  [
    'pire',
    /^(?:que|qu'|et si)\b.{0,80}(?:\bregretteri|\bse passai(?:t|ent) mal|\btourn(?:er|ait|e) mal|\bpourrait (?:tout )?(?:faire )?(?:capoter|echouer))/,
  ],
  [
    'solution',
    /^(?:en une phrase, )?que (?:pourr(?:ont|a)|fer(?:ont|a)|permettra) .{3,80} (?:grace a|avec) (?:votre|notre|le|ce) (?:service|outil|produit|idee|projet)/,
  ],
];
