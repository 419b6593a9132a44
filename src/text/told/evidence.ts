/** How somebody knows what they say: where the figure comes from, whom they met. */
import { MONTH } from '../../french/calendar-words.ts';
import { plain } from '../../french/fold.ts';
import { sentences } from '../sentences.ts';
import { isMeeting, type Met, metIn } from './met.ts';
import { isIntended, isOfNoAccount, isToCome, isUnsure } from './unsure.ts';

export interface Evidence extends Partial<Met> {
  /** As written, without what introduces it. */
  source?: string;
  year?: number;
  type?: 'entretien' | 'observation' | 'donnees' | 'etude';
  /** The sentence that tells it. */
  sentence: string;
}

/** What is a source by its very name, at the beginning of what is said. */
const BEGUN =
  /^(?:par |dans |d['’]apr[èe]s )?(?:le |la |l['’]|un |une |notre |nos |les |mes )?(?:propres )?(?:tableaux? de bord|extractions?|export|logiciels?|registres?|fichiers?|base de donn[ée]es|statistiques?|stats|main courante|cahier|relev[ée]s?|compte rendu|rapport|[ée]tude|enqu[êe]te|bilan|sondage|comptage|requ[êe]te|baro?m[èe]tre|observatoire)(?!\p{L})/iu;
/** Nobody can look at it. */
const ONESELF =
  /^(?:mon|ma|mes|notre|nos) (?:exp[ée]riences?|ressentis?|avis|impression|intuition|observations?|v[ée]cu|quotidien)/iu;

/** « La chambre d’agriculture a sorti le chiffre », « La CAF nous a donné les chiffres »: who counted is told first. */
const COUNTED_BY =
  /^((?:l[ea]s? |l['’]|notre |nos )?[^,.;:]{3,50}?) (?:nous |m['’]|me )?(?:a|ont) (?:sorti|publi[ée]|donn[ée]|compt[ée]|fourni|communiqu[ée]|estim[ée]|recens[ée]|calcul[ée]|transmis|chiffr[ée]) (?=(?:l[ea]s? |ce |ces |des |\d|nos |son ))/iu;

const OF_THE_FIGURE =
  /(?<!\p{L})(?:chiffres?|nombres?|donn[ée]es?|d[ée]comptes?|totaux|total|statistiques?|stats)(?: [^,.;:!?]{1,40})?(?:,? ?(?:[çc]a |c['’]est |il |elle |ils |elles )?(?:vien(?:t|nent)|provien(?:t|nent)|sort(?:ent)?|(?:est|sont) (?:tir|extrait|issu|sorti)[ée]?e?s?) (?:tout droit )?(?=d[eu]s?\s|d['’])(?!d(?:e |['’])\p{Ll}+(?:er|ir|re|oir)(?!\p{L}))|,? (?:est|sont) (?:dans |sur |chez )|,? c['’]est (?=[^,.;:]{3,50}? qui (?:me |nous )?(?:l['’](?:a|ont) |les? (?:a |ont )?|la )(?:sor|donn|compt|tien|fourni)))/iu;

const INTRODUCED = [
  // « Chiffres GENESIS du premier semestre »
  /^(?:[Ll]es |[Nn]os )?(?:[Cc]hiffres?|[Dd]onn[ée]es|[Ss]tats|[Ss]tatistiques|[Ee]xtractions?|[Ee]xport|[Rr]equ[êe]te) (?=\p{Lu}{3})/u,
  // « le chiffre, c’est l’Insee 2023 »
  /(?:chiffres?|donn[ée]es?|nombres?)(?:,? (?:c['’]est|ce sont) | ?[=:] )(?=\p{L})/iu,
  // « 640 = registre du bureau »
  /(?<=\d )= ?(?=\p{L})/u,
  // « c’est ce que dit le fichier de la direction »
  /c['’]est ce que (?:dit|disent|montre|montrent|donne|donnent|indique|indiquent) /iu,
  // « les 12 000, c’est mon chef de bureau qui le dit »
  /(?<!\p{L})c['’]est (?=[^,.;:()\n]{3,60}? qui (?:me |nous )?(?:le |l['’]a |l['’]ont |les )?(?:dit|donne|donn[ée]|r[ée]p[èe]te|annonce|compte|compt[ée]e?s?|affirme|avance)(?!\p{L}))/iu,
  /(?:selon|d['’]apr[èe]s|source\s?:|dixit)\s+/iu,
  /(?:viennent|vient|provient|proviennent|sort(?:ent)?(?= d)|tir[ée]e?s?|extraite?s?|issue?s?|sorti(?:s|es)?)\s+(?:tout droit\s+)?(?=d[eu]s?\s|d['’])/iu,
  /(?:donn[ée]|fourni|communiqu[ée]|transmi|calcul[ée]|publi[ée]|tenu)e?s? par (?:l[ea]s? |l['’])?(?=\p{L})/iu,
  // « j’ai compté dans Winci »
  /(?:compt[ée]|extrait|relev[ée]|sorti|cherch[ée]|regard[ée])e?s? (?:dans|sur) (?=\p{Lu})/u,
  /(?:chiffres?|donn[ée]es?|statistiques?|comptage|requ[êe]te|extraction|bilan|tableau de bord)(?:\s+\d{4})?\s+(?:annuel(?:le)?s?\s+)?(?=d[eu]s?\s|d['’]|dans\s|sur\s|issu)/iu,
];
/** Documents and places that are a source by their very name. */
const NAMED =
  /((?:un |le |du |l['’]|une |la |notre |au |les |des |mes |nos )?(?:relev[ée]s?(?= d)|bons? d(?:e|u)(?= )|bons? (?=d['’])|fiches? d(?:e|u)(?= )|courriers? de r[ée]clamation|messagerie|avis de naissance|r[ée]colement|extraction|livre(?! d['’]or)|listes?(?= d)|listings?|bordereaux?|comptes? rendus?|proc[èe]s-verb(?:al|aux)|PV|carnets?|bulletins? d|feuilles? (?:d|accroch)|plans? (?:de|du)(?= )|journa(?:l|ux) d|[ée]tats? de(?= )|fiches?|relev[ée]s?|main courante|rapport|[ée]tude|enqu[êe]te|observatoire|barom[èe]tre|registre|cahier|carnet|agenda|classeur|tableur|planning|fichier|base|logiciel|recensement|rep[ée]rage|main courante|journal d['’]appels|tableau|bilan|audit|m[ée]moire|th[èe]se|article(?! \d)|sondage)\b[^,.;:()\n]*)/giu;
const NOT_MADE = /pas (?:fait |men[ée] |eu |lu )?d(?:e |['’])$/iu;

const END =
  /[,.;:()\n]|\s(?:aussi|(?:ils?|elles?)(?= |$)|[ée]galement|publi[ée]e?s?|pour|qui|que|en (?:19|20)\d\d|en (?:janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre)|de (?:19|20)\d\d|(?:l[ea]s? )?(?:dit|disent|montre(?:nt)?|confirme(?:nt)?|prouve(?:nt)?)|et (?:mis(?:e|es)?(?!\p{L})|tenue?s?|remplie?s?|j|nous|on|les|(?:vu|parl|rencontr|appel|interrog|re[çc]u|[ée]cout|discut|[ée]chang|pass[ée])\p{L}{0,3})|o[uù]|montre|dit|indique|donne|compte|mais|car|sur l)(?![\p{L}])/u;

/** « Pas d’étude nationale, je préviens »: what there is not. */
const DENIED = /^(?:pas d(?:e |['’])|aucune? |ni |sans |il n['’]y a (?:pas|aucun)|il n['’]existe)/iu;

/** « Le chiffre qui circule dans la presse est faux » */
/** « On attendait l’étude », « les médecins n’ont pas répondu », « je ne l’ai pas retrouvé »: it proves nothing. */
const WITHOUT =
  /\bn'(?:ont|a|avaient) (?:pas|jamais) (?:encore )?repondu\b|\b(?:attend(?:ait|ons|s|aient)?|attendions) (?:encore |toujours )?(?:l'|la |le |les )(?:etude|rapport|enquete|chiffres|resultats)|\b(?:on n'en tient pas|n'en tenons pas|sans en tenir) compte\b|\bdi(?:sai)?t le contraire\b|\bpas besoin (?:de |d')|^on le (?:sait|voit)\b|\bil suffit de (?:passer|venir|voir|regarder|ecouter)|\b(?:reclam|demand|attend)[a-z]{1,4} (?:encore |toujours |depuis [a-z0-9 ]{3,20} )?(?:une?|des|l') ?(?:etudes?|enquetes?|rapports?)\b|\b(?:etude|enquete|rapport|sondage)s? (?:que personne ne|qui (?:n'a|ne) )|\bdevai(?:t|ent) (?:sortir|paraitre|etre (?:publie|lance|faite?))|\b(?:etude|enquete|rapport)[a-z ]{0,30} (?:annulee?|abandonnee?|jamais (?:sorti|paru|publie|faite?)e?)\b|^je le (?:sais|vois) (?:(?:parce|car)(?!.{0,30}(?:j'ai|on a|nous avons|est (?:dans|sur)))|depuis|bien)|^je suis (?:arrive|entre|la depuis|dans la maison)|\bje sais de quoi je parle\b|\bje ne l'ai pas (?:re)?trouve|\bpas retrouve\b/;

const FALSE =
  /\b(?:est|sont|etait|etaient) (?:completement |totalement |tout a fait )?(?:faux|fausses?|errone\w{0,3}|bidons?|invente\w{0,3})\b/;

/** « Les chiffres sortent de Gina », « le nombre, c’est Sirius qui le sort »: said of the figure itself. Null where nothing is. */
export function sourceOfFigure(text: string): string | null {
  for (const sentence of proving(text)) {
    const at = OF_THE_FIGURE.exec(sentence);
    const found = at === null ? '' : cut(sentence.slice(at.index + at[0].length));
    // « Les chiffres sont dans le rouge »: only a name is where a figure is.
    const isThere = !/(?:dans|sur|chez) $/iu.test(at?.[0] ?? '') || /^\p{Lu}/u.test(found);
    if (isThere && /^\p{L}.*\p{L}/u.test(found) && !ONESELF.test(found)) return found;
  }
  return null;
}

/** Sentences that may prove something. */
function proving(text: string): string[] {
  return sentences(text).filter(
    (sentence) =>
      !isUnsure(sentence) &&
      !isOfNoAccount(sentence) &&
      !isIntended(sentence) &&
      !isToCome(sentence) &&
      !DENIED.test(sentence) &&
      ![FALSE, WITHOUT].some((no) => no.test(plain(sentence))),
  );
}

/** Null where nothing is told of it. */
export function evidenceIn(text: string, today: string): Evidence | null {
  const all = proving(text).flatMap((sentence) => evidenceOf(sentence, today) ?? []);
  const [first] = all;
  if (first === undefined) return null;
  const merged: Evidence = Object.assign({}, ...all.toReversed());
  // Of a figure and of people, the sentence that names the people: it is an interview.
  const own = all.find(({ met }) => met !== undefined) ?? first;
  return withType({ ...merged, sentence: own.sentence }, text);
}

function withType(found: Evidence, text: string): Evidence {
  const { type: _, ...rest } = found;
  const type =
    found.met !== undefined ? 'entretien' : (typeOf(text) ?? (found.source === undefined ? undefined : 'donnees'));
  return type === undefined ? rest : { ...rest, type };
}

function evidenceOf(sentence: string, today: string): Evidence | null {
  const flat = plain(sentence);
  const met = metIn(flat, sentence);
  const source = sourceIn(sentence);
  const year = yearIn(flat, today);
  if (met === null && source === null && typeOf(sentence) === undefined) return null;
  return {
    ...(source !== null && { source }),
    ...(year !== null && { year }),
    ...(met !== null && met),
    sentence,
  };
}

/** Where a figure comes from, where a sentence says so in so many words: « d’après le logiciel de la régie », « (source : AGDREF, 2025) ». */
export function citedIn(text: string, today: string): { source: string; year: number | null } | null {
  for (const sentence of sentences(text)) {
    const at = CITED.exec(sentence);
    const source = at === null ? '' : cut(sentence.slice(at.index + at[0].length));
    if (/\p{L}{3}/u.test(source) && !ONESELF.test(source)) return { source, year: yearIn(plain(sentence), today) };
  }
  return null;
}

const CITED =
  /(?:\((?:source|chiffres?|donn[ée]es?)\s?: ?|(?<!\p{L})sources?\s?: ?|(?<!\p{L})chiffres? (?=d(?:u|e la|e l['’]|es) \p{L}{3,}(?!\p{L}| (?:est|sont)))|c['’]est (?=(?:l[ea] |l['’]|notre )[^,.;:()\n]{1,60}? qui (?:l['’]a |le |les )?(?:dit|donne|compte|montre|indique)(?!\p{L}))|\d[^.;:!?\n]{1,80} (?:au|dans l[ea]s?|sur l[ea]s?|à l['’]) ?(?=(?:registre|cahier|fichier|tableau de (?:bord|suivi)|main courante)(?!\p{L}))|, (?=(?:tableaux? de (?:bord|suivi)|registres?|cahiers?|fichiers?|extractions?|statistiques?|exports?) d(?:u|e|es|['’])(?!\p{L}))|c['’]est ce que (?:dit|disent|montre|montrent|donne|indique) |(?<!\p{L})(?:vu|lu|trouv[ée]|relev[ée])e?s? dans (?=(?:l[ea]s? |l['’]|notre |nos |un |une )(?:logiciel|registre|statistique|rapport|[ée]tude|bilan|base |tableau|fichier|cahier))|(?:d['’]apr[èe]s|selon) (?=(?:l[ea]s? |l['’]|notre |nos |un |une |nous)?(?:logiciels?|registres?|relev[ée]s?|cahiers?|main courante|comptes? rendus?|exports?|extractions?|comptages?|sondages?|listings?|plannings?|agendas?|factures?|journal|carnet|mairie|cour des comptes|conseil|chambre|greffe|secr[ée]tariat|standard|direction|f[ée]d[ée]ration|france travail|cnav|mdph|sdis|dreal|ddt|fichiers?|rapports?|[ée]tudes?|enqu[êe]tes?|tableaux? de bord|observatoire|statistiques?|bilan|base|service|insee|caf|cpam|msa|urssaf|dares|drees|ars|agence|pr[ée]fecture|rectorat|ministère)))/iu;

/** « C’est pas le logiciel le souci », « …, pas du logiciel »: what is put aside counts nothing. */
const PUT_ASIDE =
  /\b(?:c'est|ce n'est|venait|vient|viennent) pas (?:du |de la |de l'|le |la |l')|, pas (?:du|de la|le|la|les|des) [a-z]+$/;

function sourceIn(given: string): string | null {
  const sentence = given.replace(PAGE, '');
  if (PUT_ASIDE.test(plain(sentence).replace(/(?<![.!?…])[.!?…]{1,9}$/, ''))) return null;
  if (BEGUN.test(sentence) && !/\b(?:vient|viennent|provien|dit|montre|indique|compte)/iu.test(sentence))
    return cut(sentence.replace(/^(?:par |dans |d['’]apr[èe]s )/iu, ''));
  const counter = COUNTED_BY.exec(sentence)?.[1];
  if (
    counter !== undefined &&
    !ONESELF.test(counter) &&
    !/^(?:je|j['’]|on|nous|il|elle|moi|[çc]a)(?!\p{L})/iu.test(counter)
  )
    return cut(counter);
  for (const pattern of INTRODUCED) {
    const match = pattern.exec(sentence);
    if (match === null) continue;
    if (JUST_DONE.test(sentence.slice(match.index))) continue;
    const found = cut(sentence.slice(match.index + match[0].length));
    // « le chiffre des 12 000 » is the figure itself.
    if (/^\d/u.test(found) || ONESELF.test(found)) continue;
    if (/\p{L}{2}/u.test(found) && !/entretien|t[ée]moignage|rencontre/iu.test(found)) return found;
  }
  // « j’ai pas fait d’étude, je regarde les relevés »
  const named = [...sentence.matchAll(NAMED)].find(({ index }) => !NOT_MADE.test(sentence.slice(0, index)))?.[1];
  if (named === undefined) return null;
  // « DDT 32, tableau 2025 »: whose it is stands before it.
  const before = /^([\p{Lu}][\p{L}\d’' -]{1,30}), $/u.exec(sentence.slice(0, sentence.indexOf(named)))?.[1];
  return before === undefined ? cut(named) : `${before}, ${cut(named)}`;
}

/** « la DDT vient de publier le chiffre »: what was just done, and no place that it comes from. */
const JUST_DONE =
  /^(?:vient|viennent|venait|venaient) (?:tout juste )?d(?:e |['’])(?:(?:(?:l[ea]s?|se|y|en|nous|me|lui|leur) |[lsm]['’])\p{Ll}+(?:er|ir|re|oir)|\p{Ll}+(?:er|ir|oir|dre|ttre|ître|ire)|être|avoir)(?!\p{L})/u;

/** « p. 12 », « page 4 »: where in a source, and no part of its name. */
const PAGE = /,? \(?(?:p|pp|pages?)\.? ?\d[\d –-]{0,9}\)?/iu;

function cut(text: string): string {
  const end = text.search(END);
  return (end === -1 ? text : text.slice(0, end)).trim().replace(/^(?:(?:des|du|de|dans|sur|au)\s+|d['’]\s*)/iu, '');
}

const MET_IN = new RegExp(`\\b(?:${MONTH}) (20\\d\\d)`, 'g');

/** In which year a figure was counted; null where none is told, or two. */
export function yearIn(flat: string, today: string): number | null {
  const now = Number(today.slice(0, 4));
  if (/\b(?:l'an|(?:l')?annee) (?:dernier|derniere|passe|passee)\b/.test(flat)) return now - 1;
  if (/\b(?:de |en |sur )?cette annee\b/.test(flat) && !/\b20\d\d\b/.test(flat)) return now;
  const years = [
    ...flat.matchAll(/(?<![\d/-]|\b(?:rapport|circulaire|n°|n) )(?:\d{1,2}[/.]\d{1,2}[/.])?(20\d\d|199\d)(?![\d])/g),
  ].map(([, year]) => Number(year));
  // « 2023 ou 2024, je sais plus »: neither.
  if (/20\d\d ou 20\d\d/.test(flat)) return null;
  // « rencontrés en octobre 2026, et le registre pour 2025 »: the day of a meeting dates no figure.
  const met = new Set([...flat.matchAll(MET_IN)].map(([, year]) => Number(year)));
  const known = years.filter((year) => year <= now);
  return known.find((year) => !met.has(year)) ?? known[0] ?? null;
}

function typeOf(text: string): Evidence['type'] {
  const flat = plain(text);
  const isOwn = /\b(?:j'ai|nous avons|on a|j'y|mes|nos)\b/.test(flat);
  if (!isOwn && /\betudes?\b|\brapports?\b|\benquetes?\b|\bbarometre|\baudit\b|\bmemoire d|\bthese\b/.test(flat))
    return 'etude';
  if (isMeeting(flat) || /\bentretiens?\b|\btemoignages?\b/.test(flat)) return 'entretien';
  if (
    /\bobserv|\bvisite(?:s|es)?\b|\bpasse (?:\w+ ){1,3}(?:jours?|matinees?|heures?|journees?|semaines?|apres-midi)\b.{0,40}\b(?:a (?:regarder|observer|ecouter)|au guichet|a l'accueil|sur place|avec)\b|\bj'ai (?:vu|passe(?! \d)|assiste)|nous avons (?:vu|passe(?! \d))|\b(?:matinees?|journees?|permanences?) (?:a |au |aux |chez |dans |entiere)/.test(
      flat,
    )
  )
    return 'observation';
  if (/\betudes?\b|\brapports?\b|\benquetes?\b/.test(flat)) return 'etude';
  return /\bchiffres?\b|\bdonnees\b|\bstatisti|\blogiciel|\bregistre|\bfichier|\brequete|\bcompt|\bquestionnaires?\b|\b(?:re)?lu (?:les )?\d+ |\b(?:epluche|depouille|analyse|recense|denombre|classe|examine|consulte|releve|note|trie|repris|ouvert|passe en revue)\b[^,.;]{0,40}\b\d+ /.test(
    flat,
  )
    ? 'donnees'
    : undefined;
}
