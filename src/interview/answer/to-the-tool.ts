/** What somebody says to whoever asks: an order, a question, a wish of discretion. No part of any answer. */

import { withoutLastSigns } from '../../french/sentence-end.ts';
export type ToTool = 'question' | 'discretion' | 'erasing' | 'refusal' | 'reproach' | 'banter';

const POLITE = '(?:(?:non|oui|ok|mais|bon|alors|euh|hum|ah|bah|ben|attention|presque|et|parce que|car)[ ,:]{1,3}){0,3}';

/** « imprimez-moi tout ça »: nothing of the fiche is asked for. */
const ORDERS = new RegExp(
  `^${POLITE}(?!assez|chez|avez|allez|passez|mettez|notez|rajoutez|ajoutez|precisez|lisez|prenez|gardez|laissez|comptez|dites|ecrivez|retenez|sachez|imaginez|corrigez|reprenez|remplacez|changez|enlevez|retirez|supprimez|effacez|otez|rayez|virez|oubliez|sautez|reformulez|continuez|avancez|validez|citez|nommez|publiez|mentionnez|excusez|attendez|revenez|retournez)[a-z]{3,12}ez(?:[ -]|$)`,
);

const WAYS: readonly (readonly [ToTool, RegExp])[] = [
  [
    'discretion',
    /\b(?:ne )?(?:doi(?:t|vent)|veu(?:x|t|lent)|faut|faudrait) (?:surtout )?pas (?:que (?:ca|cela|son nom|ce nom) )?(?:sortir|sorte|apparaitre|apparaisse|qu'on (?:le |la |les |en )?(?:cite|nomme|dise|parle|publie|voie)|etre (?:publi|cit|nomm|mention|montr)[a-z]{1,6}|citer|nommer|publier|dire)\b|\b(?:ne (?:l[ea]s? |l')?)?(?:citez|nommez|dites|ecrivez|publiez|mentionnez|parlez) (?:surtout )?pas\b|\breste[r]? entre nous\b|\bconfidentiel(?:le)?s?\b|\b(?:n'a|ont|n'ont|a) pas (?:encore )?valide (?:ces|les|ce|le)\b|\bau nom de personne\b|\bn'a pas donne son accord\b/,
  ],
  [
    'erasing',
    new RegExp(
      `^${POLITE}(?:(?:il )?(?:faut|faudrait) )?(?:enleve[rz]?|retire[rz]?|supprime[rz]?|efface[rz]?|ote[rz]|raye[rz]|vire[rz]|oubliez|sautez|remplacez|changez|reformule[rz])(?![a-z])|^${POLITE}sans (?:l[ea]s?|ce|cette|ces) (?!compter)[a-z' ]{2,30}$|, (?:enlevez|retirez|supprimez|effacez)(?:-l[ae]s?$| )`,
    ),
  ],
  [
    'refusal',
    new RegExp(
      `^${POLITE}(?:(?:ne )?notez rien|(?:n'|ne )?ecrivez rien|rien du tout|c'est n'importe quoi|n'importe quoi|laissez tomber|(?:je )?prefere garder (?:mes phrases|ma phrase|mes mots|mes reponses|ma reponse).{0,40}|(?:je )?garde mes phrases)$`,
    ),
  ],
  [
    'reproach',
    new RegExp(
      `^${POLITE}(?:(?:tu (?:m'|l[ea]s? |l')?|t')(?:as|avais) (?:encore |juste |mal |bien |completement )?(?:oubli|zapp|mis|compri|rat[eé]|saut|vir|effac|chang|ecrit|dit|not|confond|melang|invers|repet|perd|coup).{1,80}|c'est faux,? vous .{3,40}|vous (?:melangez|confondez|inventez) .{1,30}|(?:c'est|ce n'est) pas (?:tout a fait |vraiment |exactement )?(?:juste|ca|exact|bon)|c'est (?:faux|inexact|errone)|(?:la |ma |votre |cette |l'autre )?(?:premiere|deuxieme|seconde|troisieme|quatrieme|derniere|autre)? ?(?:phrase|reponse|partie|ligne|moitie)(?: (?:une?|deux|trois|[123]))? (?:est|n'est|c'est|ne va)(?: pas)? (?:pas )?(?:fausse?|inexacte?|erronee?|mauvaise?|bonne|juste|a revoir|a refaire|du tout))$`,
    ),
  ],
  [
    'banter',
    /^(?:non |mais |bon |euh )?(?:attend[sz]?e?z?|une (?:petite )?(?:seconde|minute)|deux (?:secondes|minutes))\b(?!.*\d)[ ,]{0,2}(?:une? (?:petite )?(?:seconde|minute|instant|peu)|deux (?:secondes|minutes))?[ ,]{0,2}(?:(?:que )?je (?:l[ea]s? )?(?:regarde|verifie|cherche|reponds|reviens|demande|retrouve)\b.*)?$|^(?:ah ?ah|ha ?ha|hihi|lol|mdr|ptdr|mou+ais\b(?![\s.,!]*(?:ca|c'est|bon|ok|va)).{3}|pff+ .{3}|bof bof|votre (?:question|machine|robot|outil) )|^(?:\S{1,20} ){1,3}(?:lol|mdr|ptdr|ha ?ha|hihi)[\s.!?]*$|\b(?:votre|ton|ce|cette|avec une?) (?:machin|truc|bidule|robot|ordinateur|machine|ia|chatbot)\b(?!.*\d)|^(?!.*\d)(?:et )?(?:tu|t') ?(?:ne )?(?:veux|peux|pourrais|saurais|sais|fais|es|as|comprends)\b/,
  ],
];

/** Begins a question of theirs, rather than ours. */
const ASKS =
  /^(?:et |mais |euh |non,? |oui,? )?(?:pourquoi|comment|quoi|quels?|quelles?|est-ce|c'est quoi|c'est qui|ca (?:sera|va|veut)|cela|qui|ou|on peut|peut-on|vous|je dois|faut-il|c'est (?:a dire|grave|public|publie))\b/;

/** `flat`: without accents, its last signs kept. Null of what may be part of an answer. */
export function saidToTool(flat: string): ToTool | null {
  const bare = withoutLastSigns(flat);
  if (/\?\s*$/.test(flat) && (ASKS.test(bare) || !/\d/.test(bare))) return 'question';
  return WAYS.find(([, way]) => way.test(bare))?.[0] ?? (ORDERS.test(bare) && !/\d/.test(bare) ? 'banter' : null);
}

/** « je ne suis pas sûre pour les 8 », « le 8 est à vérifier »: of what was told, and nothing in its place. */
const DOUBTS_A_PART = new RegExp(
  `^${POLITE}(?:par contre |enfin |sauf que |juste |alors )?(?:(?:je (?:ne )?suis|on (?:n')?est|nous (?:ne )?sommes) (?:pas|plus) (?:trop |tres |bien |tout a fait |vraiment |super |completement |encore )?(?:sure?s?|certaine?s?|convaincue?s?) (?:de |d'|du |des |pour |sur |que |qu')|(?:j'ai|on a) (?:un |quelques |comme un |encore un )?(?:petits? |gros )?doutes? (?:sur|pour|quant)|(?:il )?(?:faut|faudra|faudrait|dois|reste a) (?:que je |qu'on )?(?:re)?(?:verifier?|confirmer?|recompter?)s? |je (?:dois|vais|voudrais) (?:encore )?(?:re)?(?:verifier|confirmer|recompter) )[^,;.]{1,80}(?:,? (?:(?:il )?(?:faut|faudrait|faudra|dois) (?:que je )?(?:re)?verifi\\w{1,3}|(?:c'est )?a (?:re)?(?:verifier|confirmer)))?$|^${POLITE}[^,;.]{2,40}?,? (?:c'est|cest|c|ca|il est|elle est) (?:vraiment |encore |meme |du tout )?pas (?:sur|certain|fixe|arrete|fait|gagne)s?(?:,? (?:(?:il )?faut |faudra )?(?:a )?(?:voir|verifier|confirmer|demander) .{2,40})?$|^${POLITE}peut-etre [^;.]{1,50},? je (?:ne )?(?:sais|suis) (?:plus|pas)(?: sure?)?(?: trop)?$|^${POLITE}[^,;.]{2,40} (?:(?:est|sont|c'est|reste|restent|serait|sera) (?:encore |toujours )?a (?:re)?(?:verifier|confirmer|recompter)|(?:la )?(?:je (?:ne )?suis|on (?:n')?est) pas (?:trop |tres |bien |vraiment )?(?:sure?s?|certaine?s?))$`,
);

/** `flat`: without accents nor its last signs. */
export function isDoubtOnAPart(flat: string): boolean {
  return DOUBTS_A_PART.test(flat);
}

/** « j’ai mal tapé », « je me suis trompée »: said of what is put right, and no part of it. */
const EXCUSE =
  /(?:^|(?<=[.;!?…]\s?)|[,;]? )(?:j['’]ai (?:(?:invers[ée]|m[ée]lang[ée])(?: l(?:es|a|e) (?:deux|chiffres?|nombres?|r[ée]ponses?))?(?=[ ,.;:!?…]|$)|mal (?:tap[ée]|lu|compris|dit|compt[ée]|not[ée]|[ée]crit|vu)|confondu|fait une (?:erreur|faute)|oubli[ée](?! (?:de |d['’])(?:dire|pr[ée]ciser|ajouter|mettre|noter))|interverti)(?: [^.,;:!?]{0,40})?|je me (?:reprends|corrige)(?: ?:)?|je me suis tromp[ée]{1,2}e?(?: (?:d['’]|(?:de|dans|sur) )[^.,;!?]{2,25})?|(?:c['’](?:est|était) )?(?:une? )?(?:(?:erreur|faute|coquille|b[êe]tise)(?: de frappe)?(?: de ma part)|faute de frappe|[ée]tourderie|coquille)|j['’]avais oubli[ée] (?!(?:de |d['’])(?:dire|pr[ée]ciser|ajouter|mettre|noter))[^.;!?]{3,60}|d[ée]sol[ée]e?|pardon|excusez-moi|mille excuses)(?=[ ,.;!?…]|$)[ ,.;!?…]*/giu;

/** What is said, without what excuses it. */
export function withoutExcuse(text: string): string {
  const bare = text
    .replace(EXCUSE, ' ')
    // Of two in a row, the comma went with the first.
    .replace(EXCUSE, ' ')
    .replace(/\s{2,9}/g, ' ')
    .replace(/^[\s,.;:!?…]+/, '')
    .trim();
  return /[\p{L}\d]/u.test(bare) ? bare : text;
}

/** « pouvez-vous écrire 3 500 patients », « tu peux corriger le nombre stp c’est 350 » */
const ASKED =
  /^(?:(?:est-ce que )?(?:tu peux|vous pouvez|vous pourriez|pouvez-vous|pourriez-vous|peux-tu) (?:me )?(?:[ée]crire|mettre|noter|indiquer|corriger|changer|rectifier)|[ée]crivez|notez|indiquez|corrigez|rectifiez)(?: (?:plut[ôo]t|que))?(?: l[ea]s? [^,;:]{1,40},?(?: (?:stp|svp|s['’]il vous pla[iî]t),?)?(?= (?:c['’]est|ce sont) ))? /iu;

/** In words. */
const TELLING = 5;

/** « … vous l’avez oublié », « … faut pas l’oublier », « … mettez-le quand même »: said of what stands before. */
const TAIL =
  /,? (?:et )?(?:(?:vous|tu) (?:ne )?(?:l['’]|l(?:es|e|a) |m['’]|n['’]en )?(?:avez|as|aviez) (?:pas |mal |m[êe]me pas )?(?:tous |toutes )?(?:oubli|mis|zapp|not|saut|rat|[ée]crit|parl|coll|compt)[ée]{0,2}s?(?: du tout)?|(?:il )?(?:ne )?faut pas (?:l['’]|les )oublier(?: (?:non plus|celui-l[àa]|ceux-l[àa]))?|(?:mettez|notez|ajoutez|rajoutez|[ée]crivez)[ -](?:l[ea]s?|moi [çc]a)(?: (?:quand m[êe]me|aussi|svp|stp|s['’]il (?:vous|te) pla[îi]t))?|faut l[ea]s? (?:mettre|dire|noter|ajouter)(?: (?:en entier|aussi|quand m[êe]me))?)[\s.!…]*$/iu;

export function withoutAsking(text: string): string {
  const asked = text.replace(ASKED, '');
  const bare = asked.replace(TAIL, '');
  // « et les apicultrices, vous les avez oubliées » tells of none of them.
  return bare.split(/\s+/).length >= TELLING ? bare : asked;
}
