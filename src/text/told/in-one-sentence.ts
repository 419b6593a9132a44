/** An idea told in the present, « la famille suit son dossier », as the summary says it: « Permettre à la famille de… ». */
import { plain } from '../../french/fold.ts';
import { infinitiveOf } from '../../french/present.ts';
import { capital } from '../../french/typography.ts';
import { CONTENANT } from '../lexicons/service.ts';
import { sentences } from '../sentences.ts';
import { has } from '../words.ts';
import { withoutEnd, withoutFillers } from './ends.ts';

/** In words, as the rule on summaries has it. */
const LONGEST = 25;
/** The subject, in words: longer, and what follows it may be said of something else. */
const LONGEST_SUBJECT = 9;

/** What stands before the subject: the tool, or the way one speaks. */
const LEAD =
  /^(?:(?:(?:en gros|en fait|concr[èe]tement|imaginez|d[ée]sormais|demain)\s?[,:]?|(?:l['’]id[ée]e(?:,? (?:c['’]est|est))?(?: que)?|(?:avec|gr[âa]ce à|sur|dans|via|par) [^,.;:]{2,40})\s?[,:])\s*)+/iu;
const SUBJECT = /^(?:les?|la|l['’]|une?|chaque|tout|toute|des) ?/iu;
/** What is made, and no one: « le service envoie un message ». */
const THING =
  /^(?:services?|applis?|applications?|outils?|sites?|plateformes?|systemes?|logiciels?|messages?|sms|alertes?|algorithmes?|formulaires?|numeros?|tickets?|robots?|portails?|dossiers?|livres?|boites?|cartes?|donnees?|informations?|demandes?|declarations?|idees?|projets?|solutions?|pages?|comptes?|registres?|lettres?|courriers?|mails?|simulateurs?|tableaux?|moteurs?|ia)\b/;

const VERB =
  /^(?<no>n['’]|ne )?(?<own>se |s['’]|l['’]|l[ae] |les |lui |leur |en |y )?(?<verb>\p{L}+)(?: (?<not>plus|pas|jamais)(?!\p{L}))?/u;

interface Said {
  /** « suivre son dossier », « ne plus attendre ». */
  words: string;
}

/** The predicate that a text begins with, in the infinitive. */
function predicateAt(text: string): Said | null {
  const groups = VERB.exec(text)?.groups;
  if (groups === undefined) return null;
  const { no, own = '', verb = '', not } = groups;
  const rest = text.slice(VERB.exec(text)?.[0].length ?? 0);
  if ((no === undefined) !== (not === undefined)) return null;
  const refused = not === undefined ? '' : `ne ${not} `;
  // « n’a plus à rappeler », « n’ont plus besoin de venir »
  if (/^(?:a|ont)$/.test(verb) && refused !== '' && /^ (?:à|besoin d)/u.test(rest))
    return { words: `${refused}avoir${rest}` };
  // « peut suivre »: to be able is what « permettre » says.
  if (
    /^(?:peut|peuvent)$/.test(verb) &&
    refused === '' &&
    own === '' &&
    /^ (?:\p{L}+['’ ])?\p{L}+(?:er|ir|re|oir) /u.test(`${rest} `)
  )
    return { words: rest.trim() };
  const infinitive = infinitiveOf(verb);
  return infinitive === null ? null : { words: `${refused}${own}${infinitive}${rest}` };
}

/** « le voyageur » -> « au voyageur » */
function to(subject: string): string {
  const lower = subject.charAt(0).toLowerCase() + subject.slice(1);
  if (/^le /.test(lower)) return `au ${lower.slice(3)}`;
  return /^(?:les|des) /.test(lower) ? `aux ${lower.slice(4)}` : `à ${lower}`;
}

function of(words: string): string {
  return /^[aeiouyéèêàâîôœh]/iu.test(words) ? `d’${words}` : `de ${words}`;
}

/** Where somebody else begins to do something, or the sentence turns to something else. */
const TURN =
  /\s?[;:(–—]|\.\s|,? (?:et|puis|mais) (?=(?:les?|la|l['’]|une?|son|sa|ses|leurs?|il|elle|ils|elles|on|nous|c['’]est|hop|pis|cela|ça|chacune?|chaque|tout le monde)(?:\s|(?<=['’]))(?!\p{L}+(?:er|ir|re)(?!\p{L})))|, (?=(?:ils?|elles?|on|nous|qui|ce qui|sans que|alors|mais|car|parce|puis)(?!\p{L}))/iu;
/** A second thing that the same person does. */
const AND = /,? (?:et|puis) (?=\S)/u;

/** Null where nobody does anything that is told in the present, in few words. */
export function summaryIn(text: string): string | null {
  for (const sentence of sentences(text).slice(0, 2)) {
    const said = withoutEnd(withoutFillers(sentence).replace(LEAD, ''));
    // « Le livre vient à vous : un bénévole passe », « Quand un poste se libère, le pêcheur le réserve »
    for (const start of [
      /^/,
      /^[^:;]{3,60} : /,
      /^(?:quand |d[èe]s qu(?:e |['’])|si |lorsqu(?:e |['’]))[^,]{3,60}, /iu,
    ]) {
      const found = start.test(said) ? summaryOf(said.replace(start, '')) : null;
      if (found !== null) return found;
    }
  }
  return null;
}

/** « Ça permettrait au juge de voir la file » */
const PERMITS =
  /^(?:[çc]a|cela|il|elle|l['’]outil|le service|notre service|ce service|l['’]id[ée]e(?:,? c['’]est)?)(?: de)? (perm(?:et(?:tra(?:it)?|tre)?)|aide(?:ra(?:it)?|r)?) (?=aux?(?!\p{L})|à |les? |la |l['’]|une? )/iu;

function summaryOf(sentence: string): string | null {
  const told = sentence.replace(PERMITS, (_, verb: string) => (/^perm/iu.test(verb) ? 'Permettre ' : 'Aider '));
  const isTold = /^(?:permettre|aider) (?:aux?|à|les?|la|l['’]|une?)/iu.test(told);
  const said = isTold ? told : permitted(told);
  if (said === null || has(CONTENANT, said) || said.split(/\s+/).length > LONGEST) return null;
  return `${said}.`;
}

function permitted(sentence: string): string | null {
  const [, anybody] = /^(?:on|nous|vous) (?!ne |n['’])(?=\p{L})(.+)$/iu.exec(sentence) ?? [];
  const done = anybody === undefined ? null : predicateAt(anybody);
  // « On prévient les riverains »: what is done, whoever does it.
  if (done !== null) return capital(inTurn(untilTurn(done.words)));
  const article = SUBJECT.exec(sentence)?.[0];
  if (article === undefined || THING.test(plain(sentence.slice(article.length)))) return null;
  const words = [...sentence.matchAll(/\S+/g)];
  // The first word is an article, and the second a name at least.
  for (const { index } of words.slice(/['’]/.test(article) ? 1 : 2, LONGEST_SUBJECT)) {
    const subject = sentence.slice(0, index).trim();
    if (/[,;:(]| (?:qui|dont|que)$/.test(subject)) return null;
    const told = predicateAt(sentence.slice(index));
    if (told === null) continue;
    return `Permettre ${to(subject)} ${of(inTurn(untilTurn(told.words)))}`;
  }
  return null;
}

/** Up to where somebody else does something. */
function untilTurn(words: string): string {
  const end = words.search(TURN);
  const said = end === -1 ? words : words.slice(0, end);
  const other = [...said.matchAll(/, /g)].find(({ index }) => permitted(said.slice(index + 2)) !== null);
  return withoutEnd(other === undefined ? said : said.slice(0, other.index));
}

/** « prendre une photo et l’envoie » -> « prendre une photo et de l’envoyer » */
function inTurn(words: string): string {
  const joint = AND.exec(words);
  const then = joint === null ? null : predicateAt(words.slice(joint.index + joint[0].length));
  return joint === null || then === null ? words : `${words.slice(0, joint.index)} et ${of(inTurn(then.words))}`;
}
