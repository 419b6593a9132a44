/** An idea told in the present, « la famille suit son dossier », as the summary says it: « Permettre à la famille de… ». */
import { plain } from '../../french/fold.ts';
import { infinitiveOf } from '../../french/present.ts';
import { capital } from '../../french/typography.ts';
import { CONTENANT } from '../lexicons/service.ts';
import { sentences } from '../sentences.ts';
import { has } from '../words.ts';
import { ableIn, withoutWish } from './able.ts';
import { isInserted, withoutEnd, withoutFillers } from './ends.ts';
import { offeredIn } from './offered.ts';
import { type Predicate, predicateAt } from './predicate.ts';

/** In words, as the rule on summaries has it. */
const LONGEST = 25;
const SHORTEST = 6;
/** The subject, in words: longer, and what follows it may be said of something else. */
const LONGEST_SUBJECT = 9;

/** What stands before the subject: the tool, or the way one speaks. */
const LEAD =
  /^(?:(?:(?:en gros|en fait|concr[èe]tement|imaginez|d[ée]sormais|demain)\s?[,:]?|(?:l['’]id[ée]e(?:,? (?:c['’]est|est))?(?: que)?|(?:avec|gr[âa]ce à|sur|dans|via|par) [^,.;:]{2,40})\s?[,:]|avec (?:[\p{L}’'-]+ ){1,3}?(?=(?:(?:une?|l[ea]s?|chaque) |l['’])\p{L}+ \p{L}+))\s*)+/iu;
/** « chaque matin avant huit heures et demie le parent envoie… »: when, and nobody. */
const EVERY =
  /^(?:chaque|tous les|toutes les) (?:matins?|jours?|semaines?|mois|soirs?|ann[ée]es?|lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?)(?: avant [^,]{3,30}?)?,? (?=(?:l[ea]s? |l['’]|une? |on ))/iu;
const SUBJECT = /^(?:les?|la|l['’]|une?|chaque|tout|toute|des) ?/iu;
/** What is made, and no one: « le service envoie un message ». */
const THING =
  /^(?:trucs?|machins?|bidules?|choses?|moyens?|services?|applis?|courriels?|e-?mails?|mails?|fiches?|affiches?|badges?|boutons?|bornes?|capteurs?|ecrans?|panneaux?|notifications?|agendas?|calendriers?|photos?|fichiers?|bulletins?|bordereaux?|listes?|cameras?|machines?|textos?|liens?|qr|espaces?|applications?|outils?|sites?|plateformes?|systemes?|logiciels?|messages?|sms|alertes?|algorithmes?|formulaires?|numeros?|tickets?|robots?|portails?|dossiers?|livres?|boites?|cartes?|donnees?|informations?|demandes?|declarations?|idees?|projets?|solutions?|pages?|comptes?|registres?|lettres?|courriers?|mails?|simulateurs?|tableaux?|moteurs?|ia)\b/;

/** « le voyageur » -> « au voyageur » */
function to(subject: string): string {
  // « à l’interne et à ses parents »
  const lower = (subject.charAt(0).toLowerCase() + subject.slice(1)).replace(
    / et (?=(?:ses?|son|sa|leurs?|mes|nos) )/u,
    ' et à ',
  );
  if (/^le /.test(lower)) return `au ${lower.slice(3)}`;
  return /^(?:les|des) /.test(lower) ? `aux ${lower.slice(4)}` : `à ${lower}`;
}

function of(words: string): string {
  return /^[aeiouyéèêàâîôœh]/iu.test(words) ? `d’${words}` : `de ${words}`;
}

/** Where the sentence turns to something else, whoever does it. */
const TURN =
  /\s?[;:(–—]|\.\s|,? (?:et puis|et|puis|mais) (?=(?:je|j['’]|moi|(?:son|sa|ses|leurs?)(?! \p{L}+(?: (?:et|ou|dans|[àa]|aux?|de|du|des|en|sur|pour|avec|sans|chez|par)(?!\p{L})|[,.;]|$))|on|nous|c['’]est|hop|pis|cela|ça|chacune?|quelqu['’]un|tout le monde)(?:\s|(?<=['’]))(?!\p{L}+(?:er|ir|re)(?!\p{L})))|, (?=(?:ils?|elles?|on|nous|qui|ce qui|sans que|alors|mais|car|parce|puis)(?!\p{L}))/iu;
/** Where somebody else may begin to do something. */
const OTHER =
  /,? (?:et puis|et|puis|mais) (?=(?:l[ea]s?|l['’]|une?|chaque|ils?|elles?)(?:\s|(?<=['’])))|, (?=l[ea]s? |l['’]|une? )/giu;

/** A second thing that the same person does. */
const AND =
  /,? (?:et puis|et|puis|ou) (?=\S)|, (?=\p{L}+ (?:[àa]|aux?|les?|la|l['’]|une?|des|ses?|son|sa|sur)[ \p{L}])/gu;

/** « Alors moi mon idée, vous me direz si c’est bête, c’est que », « MON IDÉE : » */
const IDEA =
  /^(?!avec |gr[âa]ce )[^.;:]{0,40}(?<!\p{L})(?:id[ée]e|principe|but|projet|concept|r[êe]ve)(?!\p{L})[^.;:]{0,60}?(?:(?: c['’]est| serait| est) (?:que |qu['’]|de |d['’](?=\p{L}+(?:er|ir|re) )|pour |(?=l[ea]s? |l['’]|une? |des ))|\s?: )/iu;
/** « Une page où le majeur voit son budget »: what the page is for. */
const MADE_FOR =
  /^(?:(?:c['’]est|ce serait|ce sera) )?(?:une?|l[ea]|l['’]) ?\p{L}+(?: \p{L}+){0,3} (?:o[ùu]|(?:sur|avec|dans) (?:laquelle|lequel)|gr[âa]ce (?:[àa] laquelle|auquel)|pour que) (?=\p{L})/iu;
/** As somebody dictates, without a comma: « elle regarde son téléphone elle voit la place ». */
const AFTER_A_NOUN =
  '(?<!(?<!\\p{L})(?:quand|o[ùu]|si|comme|dont|qui|que|ce|lorsque|puisque|d[èe]s|sans|pour|avec|chez|car|mais|et|pas|plus))';

/** « l’infirmière elle scanne » */
const TWICE = new RegExp(
  `^((?:l[ea] |l['’]|les |une? )[\\p{L}’'-]{2,30}(?: [\\p{L}’'-]{1,20}){0,3}?)${AFTER_A_NOUN}(?: (?:lui|elle|eux|elles))? (?:il|elle|ils|elles) (?=\\p{L})`,
  'iu',
);
const INFINITIVE =
  /^\p{L}{2,}(?:er|ir|re) (?:l[ea]s? |l['’]|une? |[àa] |aux? |en relation |des? |d['’]|ses? |sa |chaque |tou)/iu;
const BRACKETED = / ?\([^()]{1,90}\)/g;

function ofThing(found: string): string {
  const bare = found.replace(/^(?:c['’]est|ce serait|ce sera) /iu, '').replace(SUBJECT, '');
  return THING.test(plain(bare)) ? '' : found;
}

/** Null where nobody does anything that is told in the present, in few words. */
export function summaryIn(text: string): string | null {
  const all = sentences(text);
  const first = summaryOfAny(all.slice(0, 2));
  if (first === null || OF_SOMEBODY.test(first)) return first;
  // « On rentre les adresses… Comme ça les parents savent l’heure »: those whom it serves, rather than what is done.
  const served = all.slice(1, MOST_SENTENCES).flatMap((sentence) => {
    const found = SO.test(sentence) ? summaryOf(sentence.replace(SO, '')) : null;
    return found !== null && OF_SOMEBODY.test(found) && found.split(/\s+/).length > SHORTEST ? [found] : [];
  });
  return served[0] ?? first;
}

const OF_SOMEBODY = /^(?:Permettre|Aider|Donner) /;
const SO =
  /^(?:et )?(?:comme [çc]a|du coup|ainsi|donc|r[ée]sultat|au final|[àa] la fin|de cette fa[çc]on|gr[âa]ce [àa] [çc]a),? ?:? ?/iu;
const MOST_SENTENCES = 4;

function summaryOfAny(all: readonly string[]): string | null {
  for (const sentence of all) {
    const bare = withoutWish(withoutFillers(sentence.replace(BRACKETED, '')))
      .replace(IDEA, '')
      .replace(LEAD, '')
      .replace(EVERY, '');
    const said = withoutEnd(withoutFillers(bare).replace(MADE_FOR, ofThing).replace(TWICE, '$1 '));
    // « Mettre en relation les saisonniers et les stations »
    if (INFINITIVE.test(said) && !/^(?:permettre|aider|voir|lire|relire|reprendre) /iu.test(said)) {
      const found = short(capital(said.replace(/\s?[;:].*$/s, '')));
      if (found !== null && found.split(/\s+/).length > SHORTEST) return found;
    }
    // « Le livre vient à vous : un bénévole passe », « Quand un poste se libère, le pêcheur le réserve »
    for (const start of [
      /^/,
      /^[^:;]{3,60} : /,
      /^(?:quand |d[èe]s qu(?:e |['’])|si |lorsqu(?:e |['’]))[^,]{3,60}, /iu,
    ]) {
      const found = start.test(said) ? summaryOf(said.replace(start, '')) : null;
      if (found !== null) return found;
    }
    // « Un SMS part aux entreprises, l’élève reçoit le contact »: the first who does something.
    for (const { index, 0: joint } of said.matchAll(NEXT_CLAUSE)) {
      const found = summaryOf(said.slice(index + joint.length));
      // « le prof valide », « le chef le reçoit »: what, one does not know.
      if (
        found !== null &&
        found.split(/\s+/).length > SHORTEST &&
        !/ de l(?:[ea]s? |['’])\p{L}+(?:er|ir|re)(?!\p{L})/u.test(found)
      )
        return found;
    }
  }
  return null;
}

/** Between a thing that works and somebody who does. */
const NEXT_CLAUSE = /,? et (?:puis )?(?=l[ea]s? |l['’]|une? )|[,;] (?=l[ea]s? |l['’]|une? )/giu;

/** « Ça permettrait au juge de voir la file » */
const PERMITS =
  /^(?:[çc]a|cela|il|elle|l['’]outil|(?:l[ea]|ce|cette|notre) \p{L}+|l['’]id[ée]e(?:,? c['’]est)?)(?: de)? (perm(?:et(?:tra(?:it)?|tre)?)|aide(?:ra(?:it)?|r)?) (?=aux?(?!\p{L})|à |les? |la |l['’]|une? )/iu;

function summaryOf(sentence: string): string | null {
  const given = offeredIn(sentence);
  if (given !== null) return short(`Donner ${given.whom} ${untilTurn(given.what)}`);
  const able = ableIn(sentence);
  if (able !== null) return short(`Permettre ${to(able.who)} ${of(untilTurn(able.what))}`);
  const told = sentence.replace(PERMITS, (_, verb: string) => (/^perm/iu.test(verb) ? 'Permettre ' : 'Aider '));
  const isTold = /^(?:permettre|aider) (?:aux?|à|les?|la|l['’]|une?)/iu.test(told);
  const said = isTold ? told : permitted(told);
  return said === null || isMixed(said) ? null : short(said);
}

/** « Permettre de recevoir un courrier, coche « loué », d’écrire »: one of the verbs stayed as it was told. */
function isMixed(said: string): boolean {
  return [...said.matchAll(/(?:,| et) (\p{Ll}{3,})(?= (?:«|\d|l[ea]s? |une? |son |sa |ses ))/gu)].some(
    ([, word = '']) => infinitiveOf(word) !== null,
  );
}

/** Within the length of a summary, cut before what comes after « et » or a comma. */
function short(said: string): string | null {
  const words = said.split(/\s+/);
  const start = words.slice(0, LONGEST + 1).join(' ');
  const at = start.includes(' et ') ? start.lastIndexOf(' et ') : Math.max(0, start.lastIndexOf(', '));
  const cut = words.length <= LONGEST ? said : start.slice(0, at);
  return cut === '' || has(CONTENANT, cut) ? null : `${withoutEnd(cut)}.`;
}

function permitted(sentence: string): string | null {
  const [, anybody] = /^(?:on|nous|vous) (?!ne |n['’])(?=\p{L})(.+)$/iu.exec(sentence) ?? [];
  const done = anybody === undefined ? null : predicateAt(anybody);
  // « On prévient les riverains »: what is done, whoever does it.
  if (done !== null) return capital(inTurn(untilTurn(done.words)));
  const article = SUBJECT.exec(sentence)?.[0];
  if (article === undefined || THING.test(plain(sentence.slice(article.length)))) return null;
  const found = clauseOf(sentence, article);
  if (found === null) return null;
  return `Permettre ${to(found.subject)} ${of(inTurn(untilTurn(withSame(found.told.words, article))))}`;
}

/** Who does something, and what. */
function clauseOf(sentence: string, article: string): { subject: string; told: Predicate } | null {
  const words = [...sentence.matchAll(/\S+/g)];
  // The first word is an article, and the second a name at least.
  for (const { index } of words.slice(/['’]/.test(article) ? 1 : 2, LONGEST_SUBJECT)) {
    const subject = sentence
      .slice(0, index)
      .trim()
      .replace(/ (?:aussi|[ée]galement)$/iu, '');
    // « l’important c’est qu’il sait »: nobody is called so.
    if (/(?<!\p{L})(?:c['’ ]?est|qu['’]\p{L})/iu.test(subject)) return null;
    // « la victime de vol reçoit »: « vol » is what it is of, and no verb.
    if (/^[^,;:(]{3,60} (?:de|du|des)$/u.test(subject)) continue;
    if (
      /[,;:(]| (?:qui|dont|que|sur|dans|par|en|avec|pour|chez|sans|sous|[àa]|aux?|me|te|ne|nous|vous|on|je|tu)$| o[ùu] /u.test(
        subject,
      )
    )
      return null;
    const told = predicateAt(sentence.slice(index));
    if (told !== null) return { subject, told };
  }
  return null;
}

/** « le parent dépose tout, il suit sa demande et il reçoit »: the same person goes on. */
function withSame(words: string, article: string): string {
  const same = /^les /i.test(article)
    ? '(?:ils|elles)'
    : /^(?:la|une) ?/i.test(article)
      ? 'elle'
      : /^(?:le|un) ?/i.test(article)
        ? 'il'
        : '(?:il|elle)';
  return words.replace(
    new RegExp(`(?:,? et (?:puis )?|, (?:puis )?|${AFTER_A_NOUN} )${same} (?=\\p{L})`, 'giu'),
    ' et ',
  );
}

function isClause(text: string): boolean {
  if (/^(?:ils?|elles?) /iu.test(text)) return true;
  const article = SUBJECT.exec(text)?.[0];
  return (
    article !== undefined &&
    (/^\S{1,30} (?:\S{1,30} )?(?:est|sont|s['’]|se |n['’]|ne )/u.test(text) || clauseOf(text, article) !== null)
  );
}

/** Up to where somebody else does something. */
function untilTurn(words: string): string {
  const end = words.search(TURN);
  const said = end === -1 ? words : words.slice(0, end);
  const other = [...said.matchAll(OTHER)].find(
    ({ index, 0: joint }) => isClause(said.slice(index + joint.length)) && !isInserted(said.slice(0, index)),
  );
  return withoutEnd(other === undefined ? said : said.slice(0, other.index));
}

/** « prendre une photo et l’envoie » -> « prendre une photo et de l’envoyer » */
function inTurn(words: string): string {
  // « taper son métier et sa ville et tombe sur »: the first that begins by a verb.
  for (const joint of words.matchAll(AND)) {
    const then = predicateAt(words.slice(joint.index + joint[0].length));
    // « à la nuit ou a la semaine », without its accent.
    if (then === null || (/ou\s$/u.test(joint[0]) && then.words.startsWith('avoir '))) continue;
    const and = /\sou\s$/u.test(joint[0]) ? ' ou' : joint[0] === ', ' ? ',' : ' et';
    return `${words.slice(0, joint.index)}${and} ${of(inTurn(then.words))}`;
  }
  return words;
}
