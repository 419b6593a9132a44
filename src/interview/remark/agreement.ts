/** What somebody says of a proposal, in words of their own: yes, no, almost, yes but for one thing, or what is right instead. */

import { MONTH } from '../../french/calendar-words.ts';
import { plain } from '../../french/fold.ts';
import { HESITATION } from '../../french/hesitation.ts';
import { withoutLastSigns } from '../../french/sentence-end.ts';
import { saidYesOrNo } from '../../french/yes-no.ts';
import { tellsAPart } from '../../text/told/amended.ts';
import { tellsPairs } from '../../text/told/clauses.ts';
import { commandOf } from '../answer/commands.ts';
import { isDoubtOnAPart, saidToTool } from '../answer/to-the-tool.ts';
import { complainedOf, countsItems } from './complaint.ts';

export type Agreement =
  | { kind: 'yes' | 'no' | 'almost' | 'unclear' }
  /** « trois », « la première »: of the choices, from 1. */
  | { kind: 'rank'; rank: number }
  /** Said to whoever asks: the answer is to be told again, or the question explained. */
  | { kind: 'remark'; said: string; of: 'discretion' | 'erasing' }
  /** « je ne suis pas sûre pour les 8 »: it stands, and is to be checked. */
  | { kind: 'doubt'; said: string }
  /** Yes, but for the facts whose places match. */
  | { kind: 'except'; places: RegExp }
  /** `isMore`: said besides, after a yes or as what lacks. */
  | { kind: 'correction'; said: string; isMore?: true };

const LEAD = new RegExp(`^(?:(?:${HESITATION}|bon|alors|hmm+)[\\s,.…]+)+`, 'iu');
/** After what is meant. */
const LAUGH = /,? (?:lol|mdr{1,5}|ptdr{1,5}|haha|hihi)[\s.!?]{0,5}$/iu;
const ALMOST =
  /^(?:(?:non|nan|mouais|bof),? )?(?:oui (?:et|ou) non|oui,? (?:mais )?(?:pas (?:tout a fait|tout|exactement|vraiment|completement)|non)|(?:c'est )?(?:pas (?:tout a fait|exactement|entierement|completement|tout)|presque|a peu pres|plus ou moins|en partie|a moitie|incomplet)(?: (?:ca|vrai|juste|exact))?|il (?:en )?manque .{1,60})$/;
/** The same, of all that was understood. */
const REPROACH =
  /^(?:(?:non|mais|et|la|euh|ah|pardon|desolee?|oui)[ ,]{1,3}){0,4}(?:vous (?:n'|ne |avez|etes|confondez|melangez|inventez|comprenez|dites|oubliez)|(?:je n'ai|j'ai|je n'avais|j'avais) (?:pas|jamais) dit|ce n'est pas ce que (?:je|j'ai)|c'est pas ce que (?:je|j'ai)|relisez|reprenez|corrigez|(?:(?:le |la |les |l'|mon |ma |mes )[a-z' ]{2,40}|(?:il|elle|ils|elles|ca|tout)) (?:a|ont) (?:disparu|saute)\b|ou (?:est|sont) (?:passee?s? )?(?:le |la |les |l'|mon |ma |mes )|rien compris|mal compris|n'importe quoi|a cote de la plaque)/;
/** « et le rapport annuel ? il a disparu » */
const ASKED_AFTER =
  /^ ?(?:non,? )?(?:et|mais) (?:le |la |les |l'|mon |ma |mes |notre |nos )[a-z' ]{1,39}[a-z] ?\?(?: (?:il|elle|ils|elles|ca) (?:a|ont|n'|est|sont|manque).{0,40})?\s*$/;
/** « d’accord mais il manque les oncles et tantes » */
const MISSED =
  /\bil (?:en )?manque (?:aussi |encore |juste )?((?:les|des|la|le|nos|mes|l'|une?) ?[a-z][a-z' -]{3,60}(?:,? (?:environ |a peu pres |presque |pres de )?(?:\d[\d ]{0,12}|une? [a-z]+aine))?)$/;
/** « il manque le nombre » */
const OF_A_FIGURE =
  /^(?:les |des |la |le |l')?(?:nombres?|chiffres?|totaux|total|dates?|annees?|sources?|mots?|noms?|lieux?|villes?)\b/;
const DOUBT =
  /^(?:bof+|m+ou?ais|jsp|je (?:ne )?(?:sais|suis) pas(?: trop| sure?| certaine?| encore)*|pas (?:du tout )?(?:sure?|certaine?)|ca depend|peut-?etre|aucune idee|passer?|je passe)$/;
/** Each in its order. */
const RANKS = [
  /^(?:un|(?:la |le )?(?:une|premiere?)|(?:la |le )1)$/,
  /^(?:deux|(?:la |le )?(?:deuxieme|seconde?)|(?:la |le )2)$/,
  /^(?:trois|(?:la |le )?troisieme|(?:la |le )3)$/,
  /^(?:quatre|(?:la |le )?quatrieme|(?:la |le )4)$/,
];
/** What corrects comes after a word that agrees or not. */
const OPENING =
  /^(?:(?:oui|ouais|ok(?: pour moi)?|(?:c'est )?(?:bon|ok) pour moi|(?:ca|c a) (?:me |nous )?va(?: bien)?|non|nan|presque|si|a peu pres|pas tout a fait|pas exactement|d'accord|tres bien|parfait|super|nickel|impeccable|bien sur|(?:1|un)(?=,? mais)|(?:c'est|c) (?:ca|bon|(?:juste|bien)(?=,? (?:sauf|mais|a part)))|tout est (?:bon|juste|ok|exact)|voila)(?:[\s,;:.!…]+|$))+(?:(?:mais|enfin|plutot|en fait|juste(?= ?:)|seulement(?= ?:)|a part que|a part qu'|sauf que|sauf qu'|sauf(?= (?:l[ea] |l'|c'est|pour l))|(?:il )?(?:faut |faudrait |vous pouvez )?(?:r?ajoute[rz]?|mettez(?! \d)|precise[rz]?|notez)(?: juste| aussi| seulement)?(?: que| qu')?)[\s,:]*)*|^(?:mais |et )?(?:(?:il )?(?:faut |faudrait |vous pouvez )?(?:r?ajoute[rz]?|precise[rz]?)(?: juste| aussi| seulement)?(?:,? (?:je vous prie|s'il vous plait|svp|stp|merci),?)?(?: que| qu')?)[\s,:]+/;
/** « non je plaisante, laissez comme c’est »: what was said before it no longer holds. */
const CANCELS =
  /\b(?:je (?:plaisant|rigol|blagu)\w{1,4}|laisse[rz]? (?:tomber|comme (?:c'est|ca|c'etait))|oublie[rz]? ce que (?:j'ai|je viens de) di(?:t|re)|(?:en fait )?(?:non )?ne (?:changez|touchez a) rien|non,? rien|je n'ai rien dit)$/;
/** « oui 60 patients c’est ça » */
const AGREES =
  /^(?:oui|ouais|ok|voila|exact|tout a fait)[ ,:]{1,3}[^,;]{2,60}?,? (?:c'est (?:bien )?(?:ca|cela|bon|juste|exact|correct)|(?:est|sont) (?:bon|bonne|juste|exact|correct|ok)e?s?)$/;
/** « ah oui comme ça c’est très bien » */
const PLEASED =
  /^(?:(?:ah|oh|oui|ouais|ok|super|bon|alors)[ ,!.]{1,3}){0,3}(?:(?:comme|la) (?:ca|cela),? )?(?:c'est|cest|c) (?:(?:vraiment|tres|tout a fait|beaucoup|deja|bien) )?(?:bien|juste|bon|mieux|parfait|super|nickel|impeccable|exact|clair)(?: comme (?:ca|cela))?$|^(?:tout )?(?:(?:le reste|l'ensemble) )?(?:est |me parait |me semble |c'est )?(?:exact|juste|correct|conforme|fidele)(?:,? (?:et )?rien a (?:redire|changer|ajouter|signaler|corriger))?$|^(?:(?:je n'ai |non,? )?rien a (?:redire|changer|signaler|corriger))$/;
const GAINSAID = /\b(?:pas|mais|sauf|plutot|non|faux|au lieu)\b/;

/** « gardez ma phrase tant pis » */
const KEPT =
  /^(?:(?:bon|non|oui|tant pis|allez|alors),? )*(?:gardez|garde|laissez|laisse)(?:[- ]moi)? (?:seulement |juste |plutot )?(?:ma|mes|la|les) (?:phrase|reponse|mot|texte)s?(?: comme (?:ca|elle est|elles sont))?(?:,? tant pis)?$/;

/** What a proposal may tell, and where it would be written. */
const PLACES: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:l')?annee|^(?:la )?date/, /\.annee$/],
  [/^(?:la |les )?sources?/, /ampleur\.(?:source|annee)$/],
  [
    /^(?:le |les )?(?:nombres?|chiffres?)|^(?:la )?(?:part|taille)|^(?:l')?ampleur/,
    /ampleur\.(?:nombre|part_pct|unite|periode)$/,
  ],
  [/^(?:la )?(?:periode|frequence)/, /ampleur\.periode$/],
  [/^(?:les |l')?(?:entretiens?|personnes rencontrees|familles)/, /preuves$/],
  [/^(?:le )?(?:lieu|territoire|coin)|^(?:l')?endroit/, /territoire$/],
  [/^(?:la )?regles?|^(?:l')?habitude|^ce qui tombe/, /regle_rompue$/],
  [/^ce qui existe|^(?:l')?existant/, /alternatives$/],
  [/^(?:l'|les )?objectifs?/, /objectif_6_mois\./],
  [/^(?:l')?avant|^(?:l')?apres/, /changement\./],
  [/^(?:la |les )?(?:petites? )?actions?/, /petites_actions$/],
  [/^(?:les? |la )?(?:soutiens?|sponsors?|chef|directrice|directeur)/, /sponsors$/],
  [/^(?:les? |la |l')?(?:craintes?|inquietudes?|opposants?|resistances?)/, /resistances$/],
];
const EXCEPT = /\b(?:sauf|pas|hormis|a part|moins)(?: (?:pour|bon pour|juste pour))? ((?:l'|les? |la )?[a-z' ]{3,30})/;

/** `text`: as typed. Of one or two words that are none of these, unclear. */
export function agreementIn(text: string): Agreement {
  const said = withoutLastSigns(unlaughed(text.trim()).replace(LEAD, '').trim());
  const flat = plain(said);
  return toTheTool(text, said, flat) ?? inAWord(said, flat) ?? besidesYes(said, flat) ?? instead(text, said, flat);
}

/** « mdr c quoi » is a laugh; « les 1ers c’est l’équipe lol » is not. */
function unlaughed(text: string): string {
  return text.split(/\s+/).length > LONG ? text.replace(LAUGH, '') : text;
}

/** What is said to whoever asks, or wholly taken back; null of anything else. */
function toTheTool(text: string, said: string, flat: string): Agreement | null {
  const toTool = ASKED_AFTER.test(plain(text)) ? null : saidToTool(plain(text.trim()));
  if (toTool === 'question' || toTool === 'banter') return { kind: 'unclear' };
  // « et les dix conventions alors ? »: what was not understood is asked back, and is no addition.
  if (/^(?:et|mais) .{3,60} alors[\s!?.]*$/.test(flat)) return { kind: 'almost' };
  if (CANCELS.test(flat)) return { kind: 'unclear' };
  if (PLEASED.test(flat) || (AGREES.test(flat) && !GAINSAID.test(flat))) return { kind: 'yes' };
  if (toTool === 'refusal') return { kind: 'no' };
  if (toTool === 'reproach') return { kind: 'almost' };
  if (tellsPairs(said)) return { kind: 'correction', said };
  if (isDoubtOnAPart(flat)) return { kind: 'doubt', said };
  return toTool === null ? null : { kind: 'remark', said, of: toTool };
}

/** Yes, no, almost, or the rank of a choice, and nothing else. */
function inAWord(said: string, flat: string): Agreement | null {
  const missing = MISSED.exec(flat);
  if (missing !== null && !OF_A_FIGURE.test(missing[1] ?? ''))
    return { kind: 'correction', said: `et aussi ${said.slice(-(missing[1] ?? '').length)}`, isMore: true };
  if (ALMOST.test(flat)) return { kind: 'almost' };
  if (KEPT.test(flat)) return { kind: 'no' };
  if (approves(flat) || said === '') return { kind: 'yes' };
  const command = commandOf(said);
  if (command === 'back') return { kind: 'almost' };
  if (DOUBT.test(flat) || command === 'unknown') return { kind: 'no' };
  const rank = RANKS.findIndex((one) => one.test(flat)) + 1;
  return rank > 0 ? { kind: 'rank', rank } : null;
}

/** Yes, but for one thing, or with one more. */
function besidesYes(said: string, flat: string): Agreement | null {
  const opened = OPENING.exec(flat)?.[0].length ?? 0;
  // « c’est ça sauf le nombre c’est 1 340 » tells what is right.
  const isTold =
    /^(?:l[ea]s? |l')?[a-z' ]{2,30}?,? (?:c'est|est|ce serait|sont) /.test(flat.slice(opened)) && opened > 0;
  const [, left = ''] =
    !isTold && /^(?:oui|ok|d'accord|bon|c'est (?:bon|ca)|c'est juste|juste|voila)\b/.test(flat)
      ? (EXCEPT.exec(flat) ?? [])
      : [];
  const places = PLACES.find(([name]) => name.test(left))?.[1];
  if (places !== undefined) return { kind: 'except', places };
  if (ANOTHER.test(flat)) return { kind: 'correction', said, isMore: true };
  const more = afterApproval(flat);
  return more !== null && flat.length === said.length
    ? { kind: 'correction', said: said.slice(-more.length), isMore: true }
    : null;
}

/** What is right in the place of what was understood. */
function instead(text: string, said: string, flat: string): Agreement {
  const opening = OPENING.exec(flat)?.[0] ?? '';
  // Letters of the flattened text are those of the text.
  const rest = flat.length === said.length || opening === '' ? said.slice(opening.length) : said;
  // « non, 3 signes »: how many there should be, and no figure of any.
  if (countsItems(rest)) return { kind: 'almost' };
  if (tellsAPart(rest) || tellsAPart(said)) return { kind: 'correction', said: tellsAPart(rest) ? rest : said };
  const missed = complainedOf(rest);
  if (missed !== null) return missed;
  if ((REPROACH.test(flat) || ASKED_AFTER.test(plain(text))) && !/\d/.test(flat)) return { kind: 'almost' };
  const told = rest.trim();
  const isMore = /r?ajoute|precise/.test(opening) ? { isMore: true as const } : {};
  // « non pas que Guéret, aussi les douze malades d’Aubusson » tells what is right: it is never lost.
  if (TELLS.test(told) && told.split(/\s+/).length >= LONG && !ABOUT_US.test(plain(told)))
    return { kind: 'correction', said: told, ...isMore };
  const isShort = told.split(/\s+/).length < SENTENCE;
  // « parfait, à part que c’est Loctudy »
  if (/\b(?:sauf|a part|hormis)\b/.test(opening) && TELLS.test(told)) return { kind: 'correction', said: told };
  if (ANOTHER_DAY.test(plain(told))) return { kind: 'correction', said: told, ...isMore };
  // « non, pas 90 familles », « non, 640 demandes/an »: more than no.
  if (/\d/.test(told) && /\p{L}{2}/u.test(told)) return { kind: 'correction', said: told, ...isMore };
  const answer = saidYesOrNo(said);
  // « pas la CNIL, notre DPO », « pas seulement les mères, les pères aussi »: more than no.
  if (answer === false && (SETS_AGAINST.test(flat) || NAMES_AGAINST.test(said)))
    return ALSO_THEY.test(flat)
      ? { kind: 'correction', said: afterPause(said), isMore: true }
      : { kind: 'correction', said };
  if (answer !== undefined && (opening === '' || saidYesOrNo(rest) === answer || isShort))
    return { kind: answer ? 'yes' : 'no' };
  return isShort ? { kind: 'unclear' } : { kind: 'correction', said: told, ...isMore };
}

/** Of two things, one that is not meant, and one that is. */
const SETS_AGAINST =
  /^(?:(?:non|mais|oui),? )?(?:(?:ce n'est |c'est |ce ne sont )?pas (?:(?:que|seulement|uniquement|juste) )?(?:l[ea]s? |l'|des? |du |d'|mon |ma |mes |nos? |notre |chez |au |aux |en |a |\d|[A-Z])[^,;]{2,50}[,;]? (?:mais )?(?:l[ea]s? |l'|des? |du |d'|mon |ma |mes |nos? |notre |aussi |chez |au |aux |en |a |\d)[^,;]{2,60})/;
/** « pas Bretagne, Normandie » */
const NAMES_AGAINST =
  /^(?:[Nn]on,? )?[Pp]as (?:[àa] |en |au |de )?\p{Lu}[^,;]{1,40}[,;] ?(?:mais |c['’]est )?(?:[àa] |en |au |de )?\p{Lu}/u;
const ALSO_THEY = /\b(?:aussi|egalement)\b/;

/** « pas seulement les mères, mais les pères aussi »: « les pères aussi ». */
function afterPause(said: string): string {
  return /^[^,;]{4,60}[,;] ?(?:mais )?(.*)$/u.exec(said)?.[1] ?? said;
}

/** « jeudi », « le surlendemain », « pas cette semaine, la semaine prochaine »: a day in the place of another. */
const ANOTHER_DAY = new RegExp(
  `(?<![a-z])(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:sur)?lendemain|apres-demain|semaines?|mois|annee|${MONTH})(?![a-z])`,
);

/** A number, a name, or something more after a comma. */
const TELLS = /\d|(?<=\S )(?:[dlDL]['’])?\p{Lu}\p{Ll}/u;
/** « c’est bien ce que j’ai dit », « on peut y aller »: a whole clause that agrees. */
const APPROVAL =
  /^(?:(?:oui|ouais|ok|bon|voila|tres|tout a fait|franchement|alors|et|euh) )*(?:oui|ouais|ok|c bon|c ca|cbon|d'accord|voila|exact(?:ement)?|parfait(?:ement)?|nickel|impec(?:cable)?|super|tres bien|tout a fait|absolument|tout juste|c'est tout a fait (?:ca|juste)|si,? si(?:,? (?:c'est (?:bien )?ca|tout a fait))?|merci(?: .{2,40})?|(?:c'est|tout est|tout ca est) (?:tres |tout a fait |bien |exactement |parfaitement )?(?:bon|bien|juste|ca|parfait|correct|clair|exact|l'idee|nickel)(?: comme ca| l'idee)?|c'est (?:bien |exactement |tout a fait )?ce que (?:j'ai|je|on) (?:dit|disais|voulais dire|pense|a dit)(?: .{2,20})?|ca (?:me|nous) (?:va|convient)(?: .{2,25})?|(?:(?:vous|on|tu) (?:pouvez|peut|peux) )(?:y aller|continuer|ecrire|passer|avancer|valider|noter|enregistrer|garder)(?: .{2,25})?|on (?:passe|continue|avance|valide|garde|y va)(?: .{2,25})?|(?:(?:je|moi je) )?(?:n'ai |ai )?rien a (?:redire|changer|ajouter|dire)(?: .{2,20})?|(?:vous avez|tu as) (?:tout |tres |parfaitement )?(?:bien )?(?:compris|resume|note)(?: .{2,20})?|je (?:valide|confirme|signe|prends)|je suis (?:tout a fait |entierement |bien )?d'accord(?: avec (?:tout|ca|cela|vous|ce que .{2,40}))?|(?:bof,? )?(?:oui )?si vous (?:voulez|le dites)|allez|allons-y|(?:bon )?(?:ca|ce) (?:ira|passe|suffira|fera l'affaire|roule)(?: comme ca| tres bien| pour moi)?|(?:passez|passons|avancez|avancons|continuez|continuons|suite|suivante?)(?: (?:a|avec|sur|la|svp|stp) .{1,40}| svp| stp)?|va pour ca|admettons|c'est pas mal|pas mal|c'est (?:bien |tres bien |parfaitement )?(?:resume|note|compris|vu|dit|formule)(?: .{2,20})?|(?:tout|c'est tout) bon(?: pour moi)?|(?:il )?(?:n')?y a(?: plus)? rien a (?:changer|redire|ajouter|dire)|c est bien (?:sa|ca)|c'est un peu .{2,20}|(?:c'est|c'etait) l'essentiel|bien vu|exact)$/;
/** « je n’ai pas dit ça », « c’est pas ce que je voulais »: of the proposal, and nothing of what is right. */
const ABOUT_US =
  /^(?:(?:pas|non|du tout|mais|la|euh)[ ,]{1,3}){0,4}(?:(?:je|j'|vous|tu) ?(?:n'|ne )?(?:ai|avais|avez|as|voulais|voulez|veux|pense|suis)\b|c'(?:est|etait) (?:pas|tout|n'importe|faux)|ca (?:ne )?va pas|laisse[rz]? tomber|rien de tout)/;

const BUT = /\d|\b(?:mais(?! c'est (?:ca|bon|juste|bien))|sauf|hormis|a part|pas|plutot|sans|merci de|il manque)\b/;

/** « j’en ai un quatrième : … » */
const ANOTHER = /^(?:(?:et|mais|oui),? )?(?:j'en ai|il y en a|on en a) (?:une? |encore |aussi |deux |d'autres).{8,}/;

/** « oui mais c’est 45 et pas 40 » */
const PUTS_RIGHT =
  /^(?:(?:le chiffre|la source|ca|cela|les chiffres) (?:vient|viennent|c'est)|d'apres|selon|c'est|ce sont|c'etait|plutot|en fait)\b|\b(?:et )?pas (?:l[ea]s? |des |du |\d)|\bau lieu d/;

/** « oui c’est bien ça, et il y a eu un mort l’an dernier »: what is told after the yes; null where nothing is. */
function afterApproval(flat: string): string | null {
  const [first = '', ...others] = flat.split(
    /,? (?=(?:et|mais|ajoute[rz]|par contre|sachez|en plus) )|[,;.!…]{1,4} (?=\S)/,
  );
  if (others.length === 0 || !approves(first)) return null;
  const more = flat
    .slice(first.length)
    .replace(/^[\s,;.!…]+/, '')
    .replace(/^(?:et|mais) (?=(?:il|elle|on|j'|je|les|la|le|aussi|deux|trois|\d))/, '');
  const told = more.replace(OPENING, '');
  const isOther = /^(?:sauf|hormis|a part)/.test(told) || PUTS_RIGHT.test(told) || tellsAPart(told);
  return told.split(' ').length >= LONG && !approves(told) && !isOther ? told : null;
}

function approves(flat: string): boolean {
  return (
    flat !== '' &&
    !BUT.test(flat) &&
    flat
      .replace(/^(?:mouais|bof)[\s,.…]+(?=\S)/, '')
      .split(/[,;.!:…]+ ?| mais (?=c'est )/)
      .every((one) => one === '' || APPROVAL.test(one))
  );
}

/** In words. */
const SENTENCE = 3;
const LONG = 5;
