/** A choice in the words of the person: « ça empire » for « en hausse », « tous les ans » for « par an ». */

import { WEEKDAY } from './calendar-words.ts';
import { plain } from './fold.ts';
import { HESITATION } from './hesitation.ts';

export interface Choosable {
  value: string;
  label: string;
}

/** Said for the word on the left, which stands in a label. */
const SAID: readonly (readonly [word: string, said: RegExp])[] = [
  [
    'an',
    /\b(?:annuel(?:le)?(?:s|ment)?|chaque annee|(?:tous|ts|tt) les ans|l'annee (?:entiere|complete)|toute l'annee|d'une annee (?:sur|a) l'autre|dans l'annee|a l'annee|par an|par (?:exercice|campagne|saison|annee)|(?:sur |dans )?une annee|(?:sur |en |tous les )(?:douze|12) mois|une fois (?:l'|dans l')an(?:nee)?)\b|\/ ?an\b|^an(?:nee)?$/,
  ],
  [
    'mois',
    /\b(?:mensuel(?:le)?(?:s|ment)?|(?:chaque|par|une fois le|dans le|le total du) mois|tous les mois|(?:sur|dans) un mois|au mois|a chaque (?:paie|paye|fin de mois|echeance mensuelle))\b|\/ ?mois\b/,
  ],
  [
    'semaine',
    new RegExp(
      `\\b(?:hebdo(?:madaire)?s?|(?:chaque|par|dans la|sur une|une fois la) sem(?:aine)?|toutes les semaines|le total de la semaine|(?:chaque|tous les) (?:${WEEKDAY}|week-?ends?|we)s?)\\b|/ ?sem(?:aine)?\\b`,
    ),
  ],
  [
    'jour',
    /\b(?:quotidien(?:ne)?(?:s|ment)?|(?:par|chaque) (?:jour|nuit|matin|soir|garde)|tous les (?:jours|matins|soirs|midis)|toutes les nuits|journalier|tl[s]?j|(?:la|une|par) journee|(?:toutes les|sur|en) (?:24 ?h(?:eures)?|vingt-quatre heures))\b|par 24 ?h|\/ ?j(?:our)?\b/,
  ],
  [
    'hausse',
    /\b(?:aggrave|empire|augmente|monte|grimpe|croit|s'accroit|de plus en plus|pire|(?:en )?augmentation|(?:en )?progression|(?:en )?croissance)\b/,
  ],
  ['baisse', /\b(?:diminue|diminution|recule|recul|baisse|decroit|de moins en moins|s'ameliore|mieux)\b/],
  ['stable', /\b(?:pareil|ne bouge pas|constant|toujours autant|comme avant|(?:ca )?(?:ne )?bouge pas)\b/],
  [
    'moment',
    /\b(?:stock|effectif (?:global|total)|pas de rythme|(?:nombre|total) (?:de |d')[a-z' ]{1,25}qu'il y a|en tout|au total|a l'instant|a (?:ce jour|date)|actuellement|en ce moment|a un instant|encours|au jour d'aujourd'hui|(?:au|le) (?:1er|\d{1,2}) (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)|a fin (?:decembre|d'annee)|(?:total )?a un moment)\b/,
  ],
  [
    'eleve',
    /\b(?:maxim(?:al|um)|max|critique|majeure?|fait peur|(?<!pas (?:tres |si )?)inquiet\w*|empeche de dormir|rouge|chaud|serieux|dangereux|explosif|alarmant|considerable|preoccupant|(?<!pas )(?:ca )?craint|(?<!pas )(?:ca )?(?:pue|sent le roussi|sent mauvais)|(?<!(?:peu|pas) )(?:tres |plus que )probable|quasi[- ]certain|forte?|haute?|(?<!pas (?:bien |tres |si |trop )?)grave|enorme|gros)\b/,
  ],
  [
    'faible',
    /\b(?:nul(?:le)?|negligeable|presque rien|quasi(?:ment)? rien|vert|peanuts|trois fois rien|(?:tres |assez )?peu (?:probable|risque|dangereux|de (?:risques?|danger|chances?))|improbable|anecdotique|marginal|maitrise|sous controle|insignifiant|epsilon|mineure?|minime|tranquilles?|sereine?s?|basse?|bas|petite?|leger|legere|pas (?:bien |tres |si |trop )?grave)\b/,
  ],
  [
    'moyen',
    /\b(?:moyenne(?:ment)?|modere|entre les deux|orange|jaune|a surveiller|mitige|couci-couca|tiede|moitie-moitie)\b/,
  ],
  [
    'inconnu',
    /\b(?:(?:jamais|pas encore) (?:evalue|estime|mesure|regarde|pense)e?|peux (?:pas|guere) (?:en )?juger|allez savoir|trop tot)\b/,
  ],
  ['poursuivre', /\b(?:continue|continuer|on y va|poursuit|on fonce|feu vert)\b(?!.{0,20}\bautrement)/],
  [
    'reorienter',
    /\b(?:autrement|pivote?r?|chang\w{0,4} (?:de cap|de direction|d'angle)|(?:on )?revoi[rt]|repart\w{0,3})\b/,
  ],
  ['arreter', /\b(?:arrete|stop|stoppe|abandonne|on laisse tomber|jette l'eponge)\b/],
  ['collectivites', /\b(?:mairies?|communes?|departements?|regions?|villes?)\b/],
  ['particuliers', /\b(?:citoyens?|habitants?|les gens|familles?|menages?)\b/],
  ['etablissements scolaires', /\b(?:ecoles?|colleges?|lycees?)\b/],
  ['telephone', /\b(?:tel|appel(?:s|e|es|ee|ant|er|ons|lant)?|telephon\w{1,6}|coups? de fil)\b/],
  ['visioconference', /\b(?:visio|zoom|teams|webex|skype|facetime|(?:google )?meet|jitsi)\b/],
  ['terrain', /\b(?:chez (?:eux|elles|lui|elle|les gens)|sur place|deplacee?s?|(?:dans|sur) leurs? \w+)\b/],
  ['guichet', /\b(?:a l'accueil|au comptoir|permanences?)\b/],
  ['questionnaire', /\b(?:google ?forms?|formulaires?|framaforms?|limesurvey|sondages?|typeform)\b/],
  ['prestataire', /\b(?:boite|societe|ssii|esn|cabinet|freelance|sous-traitante?|consultante?s?)\b/],
  ['oui', /\b(?:partante?s?|d'accord|acceptee?s?|accepte|volontaires?|motivee?s?)\b/],
  ['contacte', /\b(?:appelee?s?|prevenue?s?|en contact|j'ai ecrit|relancee?s?)\b/],
  ['utilise', /\b(?:testent?|s'en (?:sert|servent)|utilisent)\b/],
  ['developpement', /\b(?:dev|developpeu(?:r|se)|codeu(?:r|se)|programmeu(?:r|se))\b/],
  ['conception', /\b(?:designer|ux|ui|graphiste|ergonome)\b/],
  ['contractuel', /\b(?:cdd|cdi|contrat)\b/],
  ['public', /\b(?:fonctionnaire|titulaire)\b/],
  ['maquette', /\b(?:croquis|figma|dessins?|ecrans)\b/],
  ['main', /\b(?:a la main|manuel(?:lement)?)\b/],
  ['rencontre', /\b(?:en face|face a face|de vive voix|en vrai|sur place)\b/],
  [
    'entretien',
    /\b(?:interviews?|discussions?|(?:je |on |j')?(?:leur |lui |les |l'|nous |en )?(?:ai|a|avons) (?:parle|discute|interviewee?s?|rencontree?s?|eue?s? au telephone|interrogee?s?)|(?:on|ils|elles|il|elle) (?:m'a|m'ont|nous (?:a|ont)) (?:dit|raconte|parle))\b/,
  ],
  [
    'chiffrees',
    /\b(?:stats?|statistiques?|(?:ai|a|avons) (?:moi-meme |nous-memes )?(?:compte|denombre|releve|mesure)e?s?|(?:mon|notre|un|par) (?:propre )?(?:comptage|decompte|pointage|releve)|extractions?|tableau (?:excel|de bord))\b/,
  ],
  [
    'observation',
    /\b(?:ai|a|avons) (?:moi-meme )?(?:vue?s?|observee?s?|regardee?s?|assiste)\b|\bde mes (?:propres )?yeux\b/,
  ],
  ['etude', /\b(?:enquetes?|sondages?|rapports?)\b/],
  ['examines', /\b(?:ai|a|avons) (?:relus?|lus?|epluchee?s?|consultee?s?|sortis?|ouverts?)(?: .{0,20})? dossiers?\b/],
  ['hierarchie', /\b(?:mon chef|ma cheffe|mon directeur|ma directrice|n\+1)(?!\w)/],
  ['comite', /\b(?:copil|codir)\b/],
];

const FILLERS = new RegExp(
  `^(?:(?:${HESITATION}|bon|plutot|tres|assez|surtout|je dirais|je pense|c'est|ca|il|elle|on|un|une|des|du|le|la|les|l'|au|aux|a|en|par|sur|de|d'|mon|ma|mes)[ ,]+)+`,
);

/** A word that denies, and a whole that does not. */
const IDIOMS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:vraiment )?pas grand[- ]chose\b/g, 'minime'],
  [
    /\bni (?:grande?|grosse?|fort|eleve|haut|chaud) ni (?:petite?|faible|bas|froid)\b|\bni trop ni trop peu\b/g,
    'modere',
  ],
  [/\b(?:l'a |l'ai |ete )?pas encore (?=(?:evalue|estime|mesure|regarde|pense))/g, 'jamais '],
  [/\bpeux pas (?=(?:en )?juger)/g, 'peux guere '],
  [/\bts les\b/g, 'tous les'],
];

/** Null where none is meant, or several are. `text`: as typed. */
export function saidChoice(text: string, choices: readonly Choosable[]): string | null {
  const flat = IDIOMS.reduce((said, [idiom, meant]) => said.replace(idiom, meant), plain(text))
    .replace(/(?<![.!?\s])[.!?\s]+$/, '')
    // « Au total, pas par an »: the other is put aside.
    .replace(/,? (?:et |mais )?pas [^,]{1,25}$/, (aside, at: number) =>
      at > 0 && !aside.includes('grave') ? '' : aside,
    );
  const rank = rankIn(flat);
  if (rank !== null) return choices[rank - 1]?.value ?? null;
  const bare = flat.replace(FILLERS, '');
  const labels = choices.map(({ value, label }) => ({ value, label: plain(label) }));
  const only = (test: (label: string) => boolean) => {
    const found = labels.filter(({ label }) => test(label));
    return found.length === 1 ? (found[0]?.value ?? null) : null;
  };
  // « Moyen, voire fort »: two levels, and none of them.
  if (
    /\b(?:voire|ni|sauf|ou bien)\b/.test(flat) ||
    /\bpas\b(?<!bouge pas|change pas)(?! (?:bien |tres |si |trop )?grave)/.test(flat)
  )
    return null;
  const meant = SAID.filter(([word, said]) => said.test(flat) && labels.some(({ label }) => hasWord(label, word)));
  const [first] = meant;
  if (first !== undefined) return meant.length === 1 ? only((label) => hasWord(label, first[0])) : null;
  if (bare.length < SHORTEST || bare.length > LONGEST) return null;
  return only((label) => label.includes(bare)) ?? only((label) => sharesWord(label, bare));
}

const RANKS = ['premier', 'deuxieme', 'troisieme', 'quatrieme', 'cinquieme', 'sixieme', 'septieme', 'huitieme'];

/** « le 2 », « la deuxième », « n° 3 », « 4) »: of a choice, from 1; null of anything else. */
function rankIn(flat: string): number | null {
  const said = /^(?:(?:le|la|choix|option|reponse|numero|n°|no|num) ?){0,2}(\d)(?:e|er|re|eme|ere)? ?[).]?$/.exec(
    flat,
  )?.[1];
  if (said !== undefined) return Number(said);
  const word = /^(?:le|la) ([a-z]+)$/
    .exec(flat)?.[1]
    ?.replace(/^seconde?$/, 'deuxieme')
    .replace(/^premiere$/, 'premier');
  const rank = word === undefined ? -1 : RANKS.indexOf(word);
  return rank === -1 ? null : rank + 1;
}

/** In UTF-16 units: shorter, a word stands in too many labels. */
const SHORTEST = 4;

/** Longer, and no choice is meant. */
const LONGEST = 200;

function hasWord(label: string, word: string): boolean {
  return new RegExp(`(?<![a-z])${word}(?![a-z])`).test(label);
}

/** Longer, and something else is told. */
const MOST_WORDS = 6;

/** One word of five letters, less its ending. */
function sharesWord(label: string, said: string): boolean {
  if (said.split(' ').length > MOST_WORDS) return false;
  const words = said.match(/[a-z]{5,}/g) ?? [];
  return words.some((word) => new RegExp(`(?<![a-z])${word.slice(0, Math.max(5, word.length - 3))}`).test(label));
}
