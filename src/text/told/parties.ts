/**
 * Everybody who is told to back something, or to fear it, one after another: people, posts, organisations. Each clause
 * begins with who it is; what they do of it, or the clause before, tells on which side they are.
 */
import { plain } from '../../french/fold.ts';
import { isNobodyAtAll } from '../people-or-not.ts';
import { kindOfName } from '../persons.ts';
import { sentences } from '../sentences.ts';
import { withoutEnd } from './ends.ts';
import { FEARING } from './opponents.ts';
import { nameIn } from './person-told.ts';
import { roleIn } from './role-told.ts';

export interface Party {
  /** As written, without an article. */
  who: string;
  side: 'for' | 'against';
  /** What they fear; empty where it is not told. */
  fear: string;
}

const DETERMINER =
  "(?:l[ea]s? |l['’]|mon |ma |mes |notre |nos |une? |des |deux |trois |M\\. |Mme |[Mm]onsieur |[Mm]adame |[Mm]a[iî]tre |(?:[Ll]e )?[Dd]octeur |(?:celui|celle|ceux) (?=d))";
const STARTS = `(?=${DETERMINER}|\\p{Lu}\\p{L}+ )`;
/** Between two parties, in one sentence. */
const BETWEEN = new RegExp(
  `\\s?[;+/]\\s|, (?=[\\p{L}.]{3,20}(?: [\\p{L}’'.]{1,20}){0,3}? (?:oui|ok|pousse|avance|pr[êe]te|paie|finance|signe|fournit|suit|soutient|craint|inquiet)(?!\\p{L}))|,? (?:et )?(?:puis|ainsi que|ainsi qu['’]|ensuite|sauf que|par contre|en revanche|alors que|tandis que|quant (?:à|aux?)|à part ça)(?: aussi)?,? |,? mais | et (?=[çc]a )|,? sauf (?:peut-être |surtout )?(?=l|celui|celle|ceux|\\p{Lu}\\p{Ll}|une? |deux |trois |\\d|mon |ma |mes )|,? et (?:aussi |surtout |enfin )?${STARTS}|, (?=${DETERMINER})`,
  'u',
);

/** What is said before who it is. */
const LEADS: readonly RegExp[] = [
  /^(?:déjà|ouais|voilà|mais|alors|bon|bah|ben|euh|donc|franchement|franchemnt|enfin|d['’]abord|seule?s? (?=l)|puis|et|aussi|surtout|même|ensuite|après|tiens|sinon|en plus|et puis),? /iu,
  /^(?:(?:comme|côté|niveau|au niveau des|au rayon|en|pour le|dans les) (?:soutiens?|appuis?|alli[ée]s),? (?:: )?)/iu,
  /^(?:dans|parmi) (?:ceux|celles) qui (?:nous )?(?:poussent|soutiennent|suivent|aident|[ée]paulent|appuient|portent),? /iu,
  /^(?:pour (?:moi|nous)|avec (?:moi|nous)|de notre côté),? /iu,
  /^(?:il y a|y['’]? ?a|j['’]ai|on a|nous avons|t['’]as|je (?:mets|cite|compte)|je citerai|(?:je|on|nous) (?:peux|peut|pouvons) compter sur|je compte sur|sur)(?: aussi| d['’]abord| surtout| pour (?:moi|nous)| avec (?:moi|nous)| derrière (?:moi|nous))*,? /iu,
];
export const NEUTRAL =
  /\b(?:neutres?|sans avis|pas d'avis|n'ont pas d'avis|ni pour ni contre|s'en (?:fiche|fout|moque|mele)\w{0,3}|attend(?:ent)? de voir|n'a (?:pas )?(?:encore )?(?:pas )?(?:lu|repondu|vu)|absente?s?|non venus?|pas venus?|pas (?:encore )?(?:ete )?sollicit\w{1,4}|reserve (?:sa|son)|laisse(?:nt)? froids?|(?:pas|jamais) vus?|ne prend(?:nent)? parti|bof|sais plus|sait plus|laisse tomber|on verra|peut-etre|etait pas|ni oui ni non|(?:a|ont|s'est) pas (?:encore )?(?:dit|tranche|decide|choisi|prononce|donne son avis)|se prononce(?:nt)? pas|attend(?:ent)? (?:de voir|la suite|un peu|qu'on)|reflechi(?:t|ssent)|s'en (?:moque|lave les mains)\w{0,2}|mystere|compte(?:nt)? (?:pas|plus)|pour l'instant rien|sai(?:t|vent) (?:pas|rien)|pas (?:encore )?(?:mise? )?au courant|pas (?:encore )?(?:ete )?(?:informe|prevenu)e?s?)\b/;
const HELPING =
  'soutien(?:t|nent)|appui(?:e|ent)|suit|suivent|pousse(?:nt)?|aide(?:nt)?|finance(?:nt)?|pai(?:e|ent)|paye(?:nt)?|prete(?:nt)?|fournit|fournissent|envoie(?:nt)?|laisse(?:nt)?|ouvre(?:nt)?|detache(?:nt)?|debloque(?:nt)?|promet(?:tent)?|signe(?:nt)?|relance(?:nt)?|defend(?:ent)?|avance(?:nt)?|file(?:nt)?|donne(?:nt)?|offre(?:nt)?|heberge(?:nt)?|relit|relisent|fabrique(?:nt)?|accompagne(?:nt)?|croit|porte(?!-)(?:nt)?';
const FOR = new RegExp(
  `(?<![a-z])(?:(?:${HELPING})(?![a-z])|(?:a|ont) (?:dit (?:oui|banco|ok)|deja |meme |tout de suite )?(?:signe|promis|vote|debloque|libere|propose|ecrit|commence|envoye|prete|finance|offert|accepte|porte|donne|mis)[es]{0,2}(?![a-z])|(?:a|ont) dit (?:oui|banco|ok)|a fond|partante?s?|derriere (?:moi|nous)|avec (?:moi|nous)|d'accord|(?<!pas (?:tres |trop )?)chaude?s?(?![a-z])|favorables?|moteur|feu vert|banco|oui|ok|(?:est|sont) (?:a fond )?(?:derriere|pour)(?![a-z]))`,
);
const AGAINST =
  /(?<![a-z])(?:se f(?:ait|ont) du souci|peurs? (?:d(?:e|es|u) |d'|:|pour )|pas (?:tres |bien |trop )?(?:tranquilles?|rassure\w{0,2}|chaude?s?|emball\w{1,4})|se mefi\w{1,4}|(?:a|ont) (?:les jetons|la trouille|peur)|s'effrai\w{1,3}|se demande(?:nt)? si|persuade\w{0,2} qu|inquie\w{1,4}|crai(?:nt|gnent)|redoute(?:nt)?|flippe(?:nt)?|voi(?:t|ent) (?:venir|filer)|tique(?:nt)?|rale(?:nt)?|grogne(?:nt)?|stresse(?:nt)?|soupconne(?:nt)?|apprehende(?:nt)?|press[ei]nt(?:ent)?|se plaign\w{2,3}|soucieu(?:x|ses?)|se tracasse(?:nt)?|tremble(?:nt)?|f(?:ait|ont) (?:la moue|grise mine|la gueule|la tete)|se voi(?:t|ent) deja|se disent|estime(?:nt)? qu|soupire(?:nt)?|voi(?:t|ent) (?:arriver|partir|leurs?)|s'affole(?:nt)?|pas (?:ravi|content)e?s?)(?![a-z])/;
/** « celui qui est pas tranquille c’est », « l’inquiète c’est », « les inquiets »: who comes next fears. */
const POINTED =
  /^(?:(?:et|alors|après|puis|euh|sinon|bon) )*(?:(?:celui|celle|ceux|celles|ce) (?:qui|que) [^,.;]{2,45}?,? (?:c['’]est|ce sont|euh|(?=les )) ?|l['’]inqui[eè]te?,? c['’]est |(?:du )?(?:côté|niveau|coin)(?: des?)? (?:inquiets?|opposants?|craintes?|freins?|soucis?|contre)[,: ]*(?:enfin pas contre[,: ]*)?(?:inquiets )?(?:euh |il y a |y a )?|(?:comme|parmi les|pour les|en fait de gens|en fait d['’]) ?(?:inquiets?|grincheux|opposants?|râleurs)[,: ]*(?:euh |j['’]ai (?:que )?|je citerai |y en a (?:deux|trois) |il y a |y a )?|s['’](?:inqui[èe]tent|affolent|opposent)[^,.;]{0,3}(?:, en revanche,)? (?=l)|(?:contre ?\/ ?)?(?:les |et les )?inqui[èe]?te?s?(?: bah| euh)?(?: c['’]est|,| :)? )/iu;

/** Where a party ends: a verb, a pronoun, what is said of it. */
const STOP = new RegExp(
  `^(?:elles?|ils?|lui|eux|qui|que|dont|ou|nous|me|vous|se|ne|par|aussi|egalement|y|est|sont|a|ont|avait|etait|fait|font|di(?:t|sent)|veu(?:t|lent)|peu(?:t|vent)|va|vont|trouve(?:nt)?|pense(?:nt)?|croi(?:t|ent)|voi(?:t|ent)|attend(?:ent)?|demande(?:nt)?|craint|craignent|redoute(?:nt)?|flippe(?:nt)?|tique(?:nt)?|rale(?:nt)?|oui|ok|pour|contre|avec|rapport|evidemment|bien|surtout|enfin|neutres?|inquiets?|inquietes?|absente?s?|${HELPING}|(?:n|m|s|t|qu)['’].*)$`,
);
/** In words. */
const LONGEST = 10;
const SHORT = 5;

/** In the order in which they are told. */
export function partiesIn(text: string): Party[] {
  return sentences(text).flatMap(partiesOf);
}

function partiesOf(sentence: string): Party[] {
  const found: Party[] = [];
  let side: Party['side'] | null = null;
  for (const clause of sentence.split(BETWEEN)) {
    if (clause === undefined || clause.trim() === '') continue;
    const pointed = POINTED.exec(clause.trim())?.[0] ?? '';
    const bare =
      pointed === '' ? withoutLeads(clause.trim()) : { rest: clause.trim().slice(pointed.length), isFor: false };
    const named = partyAt(bare.rest);
    // « Mon chef (Loïc Abgrall, adjoint) »: one person.
    const [bracket = ''] = /^ ?\((?=[^()]*\p{Lu}\p{Ll})[^()]{3,60}\)/u.exec(bare.rest.slice(named.length)) ?? [];
    const who = named + (bracket !== '' && nameIn(bracket) !== null ? bracket : '');
    const after = bare.rest.slice(who.length);
    const flat = plain(after);
    const own = pointed !== '' && isFearPointed(pointed) ? 'against' : sideOf(flat, after, bare.isFor);
    const isTold = own !== null && who.split(/\s/).length <= SHORT;
    if (who === '' || NEUTRAL.test(flat.slice(0, NEAR)) || !(isSomebody(who) || (isTold && isAnybody(who)))) {
      side = NEUTRAL.test(flat.slice(0, NEAR)) ? null : side;
      continue;
    }
    // « et la caisse aussi », « puis le maire »: on the side of who came before.
    const isAlike: boolean =
      own === null &&
      (after.trim() === '' ||
        /^(?:,? ?(?:aussi|egalement)\b|,? (?:qui|dont|lequel|laquelle|grace a)\b|,|\()/.test(flat.trimStart()));
    const now: Party['side'] | null = own ?? (isAlike ? side : null);
    side = now;
    if (now === null) continue;
    found.push({ who: withoutArticle(who), side: now, fear: now === 'against' ? fearIn(after) : '' });
  }
  return found;
}

function isFearPointed(pointed: string): boolean {
  const flat = plain(pointed);
  return (
    AGAINST.test(flat) ||
    FEARING.test(` ${pointed}`) ||
    /inquiet|opposants|craintes|travaille|jetons|tranquille/.test(flat)
  );
}

function withoutLeads(clause: string): { rest: string; isFor: boolean } {
  let [rest, isFor] = [clause, false];
  for (let isMore = true; isMore; ) {
    isMore = false;
    LEADS.forEach((lead, rank) => {
      const next = rest.replace(lead, '');
      if (next === rest) return;
      [rest, isMore] = [next, true];
      isFor ||= rank > 0;
    });
  }
  return { rest, isFor };
}

/** Up to the first word that is no part of it; empty where nobody begins there. */
function partyAt(rest: string): string {
  const words = rest.split(/(?<=\s)/);
  const kept: string[] = [];
  for (const word of words.slice(0, LONGEST)) {
    const bare = word.trim();
    // « délégué à la protection des données »
    const isVerb = !/^à$/iu.test(bare) && STOP.test(plain(bare).replace(/[,;:.!?)»”"]{1,3}$/, ''));
    if (isVerb || /^[(«“":;=-]/.test(bare)) break;
    kept.push(word);
    if (/[,;:.!?]$/.test(bare) && !/^(?:M|Dr|Mme)\.$/.test(bare)) break;
  }
  return kept.join('').replace(/[\s,;:.!?]{1,5}$/, '');
}

function isSomebody(who: string): boolean {
  if (
    /^(?:moi|toi|je|nous|vous|ils?|elles?|ni|pas|n[ée]ant|parmi|l['’]une? d|au|aux|à|en|dans|chez|deux personnes|une? d['’]|autres?|tout le monde|personne|aucune?|rien|c['’]est|ce|cela|[çc]a|quelqu['’]un|les deux|beaucoup|certains?)(?!\p{L})/iu.test(
      who,
    )
  )
    return false;
  if (nameIn(who) !== null || roleIn(who) !== null || kindOfName(who) === 'organisation') return true;
  return new RegExp(`^${DETERMINER}|^\\p{Lu}`, 'u').test(who) && !isNobodyAtAll(withoutArticle(who));
}

/** Jotted down without an article: « coop maritime avance la glace ». */
function isAnybody(who: string): boolean {
  return /^\p{Ll}{3,}/u.test(who) && !isNobodyAtAll(who);
}

/** What comes first after who it is: further, it is said of others. */
function sideOf(flat: string, after: string, isFor: boolean): Party['side'] | null {
  const near = flat.slice(0, NEAR);
  const helps = near.search(FOR);
  const fears = [near.search(AGAINST), ` ${after.slice(0, NEAR)}`.search(FEARING)].filter((at) => at >= 0);
  const first = Math.min(...fears);
  if (QUOTED_FEAR.test(after) || (fears.length > 0 && (helps < 0 || first <= helps))) return 'against';
  return isFor || helps >= 0 ? 'for' : null;
}

/** In UTF-16 units. */
const NEAR = 60;

/** « chalutiers : « on va payer à la pesée » » */
const QUOTED_FEAR = /^\s?: ?[«“"]/u;

const ARTICLE = /^(?:l[ea]s? |l['’]|des |un |une )/iu;

function withoutArticle(who: string): string {
  return who.replace(ARTICLE, '').trim();
}

const FEAR_LEAD =
  /^[\s,:=>→)-]{0,4}(?:(?:lui|elle|eux|elles|il|ils|qui|surtout|par contre|en revanche|ça les|ça le|ça la|là)[\s,]+){0,4}(?:(?:me |nous |se |m['’]a |s['’])?(?:dit|disent|disait|r[ée]p[èe]te(?:nt)?|pense(?:nt)?|croi(?:t|ent)|trouve(?:nt)?|craint|craignent|redoute(?:nt)?|a (?:tr[èe]s |un peu )?(?:peur|la trouille)|ont (?:tr[èe]s |un peu )?(?:peur|la trouille|les jetons)|m[ée]fie(?:nt)?|inqui[èe]te(?:nt)?|effraie(?:nt)?|demande(?:nt)?|flippe(?:nt)?|voi(?:t|ent) (?:venir)?|est (?:pas |tr[èe]s )?(?:inqui[èe]te?|tranquille)|sont (?:pas |tr[èe]s )?(?:inquiets|tranquilles)|(?:tr[èe]s |assez |plut[ôo]t )?inqui[eè]te?s?|(?:pas |bien |tr[èe]s )*(?:chaude?s?|ravie?s?|contente?s?|tranquilles?)|r[âa]le(?:nt)?|appr[ée]hende(?:nt)?|f(?:ait|ont) la gueule)[\s,:=>→-]{0,4}(?:parce qu(?:e |['’])|(?:qui )?(?:a |ont )?(?:craintes?|peurs?) ?:? ?)?)?(?:texto |tout haut )?(?:que |qu['’]|de |d['’]|du |des |pour |si |rapport [àa] |[àa] cause (?:de |d['’]|du |des )?|: ?)?/iu;

/** What is left once what leads to it is said. */
function fearIn(after: string): string {
  const [, quoted] = /[«“"]\s?([^«»“”"]{4,140}?)\s?[»”"]/u.exec(after) ?? [];
  if (quoted !== undefined) return withoutEnd(quoted);
  const [, between] = /^\s?\(([^()]{3,80})\)/.exec(after) ?? [];
  if (between !== undefined) return between;
  const [lead = ''] = FEAR_LEAD.exec(after) ?? [];
  // « la DSI râle » tells no fear.
  if (!/\p{L}/u.test(lead)) return '';
  const rest = after.slice(lead.length);
  // « ils ont peur que… », after « ça les inquiète »
  const [again = ''] = /^[\s,]*(?:ils|elles|il|elle) /iu.test(rest) ? (FEAR_LEAD.exec(rest) ?? []) : [];
  const fear = withoutEnd(rest.slice(again.length).split(FEAR_END, 1)[0] ?? '');
  return SAYS_NONE.test(fear) ? '' : fear;
}

/** « Les chauffeurs râlent déjà » */
const SAYS_NONE = /^(?:déjà|un peu|beaucoup|encore|toujours|lui|elle|eux|ben|euh|trop|pas|personne|fort|aussi)$/iu;

/** Said of it, or of somebody else. */
const FEAR_END =
  /,? (?:et je |mais (?:bon|je)|alors qu|lui il |ce que je |authentique|,)|,? et (?=(?:l[ea]s? |l['’]|mon |ma |notre |nos |M\.|Mme )[\p{L}’'-]+)/u;
