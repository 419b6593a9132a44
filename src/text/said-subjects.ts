/**
 * Subjects as people say them, said as they are written: « le chef il veut pas », « celle qui me soutient c’est la directrice ».
 * The first words of a clause alone: further on, a noun before a pronoun may be of another verb.
 */
import { isFirstName } from '../french/first-names.ts';
import { infinitiveOf } from '../french/present.ts';
import { capital } from '../french/typography.ts';

/** Where a clause may begin. */
const START =
  /(?:^|[.!?…;\n«:(][ \u00a0]|(?<!\p{L})(?:que|si|quand|o[uù]) |(?<!\p{L})(?:parce |alors |pendant )?qu['’])/giu;
const LEAD =
  /^(?:et|mais|alors|donc|puis|du|coup|par|contre|en|plus|euh|bah|ben|voil[àa]|moi|nous|aujourd['’]hui|demain|maintenant|apr[èe]s|ensuite|enfin|avant),?$/iu;
/** « chaque lundi elle coche ses jours »: when, and nobody. */
const WHEN =
  /^(?:chaque|le|ce|tous les|toutes les|les) (?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?|jours?|semaines?|mois|matins?|soirs?|nuits?|ann[ée]es?|ans|fois|week-ends?|midi|lendemain)(?!\p{L})/iu;
/** No part of a noun, nor of what is said of it. */
const NO_NOUN =
  /^(?:que?|dont|o[uù]|quand|si|parce|et|ou|mais|je|j['’].*|on|c['’]est|ne|n['’].*|a|est|sont|ont|pour|avec|dans|chez)$|[,.;:!?…()«»]/iu;
const PRONOUN = /^(?:il|elle|ils|elles)$/iu;
const TONIC = /^(?:lui|eux)$/iu;
/** Its noun, and what is said of it: longer, and it may be another clause. In words. */
const FAR = 10;
const ONE =
  "(?:l[ea] |l['’]|une? |ce |cet |cette |mon |ma |notre |chaque |son |sa |(?:monsieur|madame|mme|m\\.|docteur) )";
const MANY =
  '(?:les |des |mes |nos |ces |leurs |ses |certaine?s |plusieurs |deux |trois |quatre |cinq |six |dix |vingt |tous les |toutes les )';
const ARTICLE = new RegExp(`^(?:${ONE}|${MANY})`, 'iu');
const IS_MANY = new RegExp(`^${MANY}`, 'iu');
const FEMALE = /^(?:la|une|cette|ma|sa|madame|mme)(?!\p{L})/iu;
const MALE = /^(?:le|un|ce|cet|mon|monsieur|m\.)(?![\p{L}])/iu;

/** « et celle qui … » */
const POINTED =
  /^(\s*(?:(?:et|mais|alors|donc|puis|euh|bah|ben|moi|nous),? )?)(?:ce|celui|celle|ceux|celles|l[ea] (?:premi[èe]re?|seule?|personne)) qui /iu;
const IS = /,? (?:c['’](?:est|[ée]tait)|ce (?:sera(?:it)?|sont|seraient)) /iu;
const ABOVE_ALL = /^(?:surtout|d['’]abord|plut[ôo]t|avant tout) /iu;
/** What is no name of who does it. */
const NOBODY = /^(?:que |qu['’]|quand |de |d['’]|pas |parce |tr[èe]s |trop |plus |bien |mal )|[,.;!?]/iu;
/** In UTF-16 units: longer, what they do, or who they are, is told otherwise. */
const LONGEST_DEED = 60;
const LONGEST_WHO = 160;
/** Where what is said of them ends, and the rest is told. */
const TAIL = / (?:parce qu|car |vu qu|puisqu|depuis qu|pour (?:que |qu['’])|alors qu|si |quand |et que |avec )/iu;

const FEARS = /peur|craint|craign|inqui|redout|râl|freine|bloque/iu;
const WHO_FEARS = / qui (?:crai|redout|(?:a|ont) peur|s['’]inqui|trouv)/iu;

/** « la directrice me soutient », of « celle qui me soutient c’est la directrice ». */
export function withSubjectFirst(text: string): string {
  return text
    .split(/(?<=[.!?…;\n])/u)
    .map(subjectFirst)
    .join('');
}

function subjectFirst(sentence: string): string {
  const [pointed, lead = ''] = POINTED.exec(sentence) ?? [];
  if (pointed === undefined) return sentence;
  const told = sentence.slice(pointed.length);
  const joint = IS.exec(told);
  if (joint === null) return sentence;
  const does = told.slice(0, joint.index);
  const rest = told.slice(joint.index + joint[0].length).replace(ABOVE_ALL, '');
  const end = /[\s.!?…;]{0,5}$/u.exec(rest)?.[0] ?? '';
  const who = rest.slice(0, rest.length - end.length);
  const isShort = does.length < LONGEST_DEED && who.length > 2 && who.length < LONGEST_WHO;
  if (!isShort || /[,.;!?]/.test(does) || NOBODY.test(who)) return sentence;
  const said = plainCleft(who, does);
  return said === null ? sentence : lead + (lead.trim() === '' ? capital(said) : said) + end;
}

/** « le chef veut pas », of « le chef il veut pas ». */
export function withSubjectOnce(text: string): string {
  const starts = [...text.matchAll(START)].map(({ index, 0: whole }) => index + whole.length);
  return starts.reduceRight((done, start) => done.slice(0, start) + saidOnce(done.slice(start)), text);
}

/** The same clause, without the pronoun that says its subject again. */
function saidOnce(clause: string): string {
  const words = [...clause.matchAll(/\S+/g)].slice(0, FAR).map(({ 0: word, index }) => ({ word, index }));
  const from = words.findIndex(({ word }) => !LEAD.test(word));
  const at = words.findIndex(({ word }, rank) => rank > from && PRONOUN.test(word));
  const [first, again, next] = [words[from], words[at], words[at + 1]];
  if (first === undefined || again === undefined || next === undefined || !/^(?:\p{L}|n['’])/u.test(next.word))
    return clause;
  const last = TONIC.test(words[at - 1]?.word ?? '') ? at - 1 : at;
  const said = words.slice(from, last);
  const end = words[last]?.index ?? again.index;
  if (said.some(({ word }) => NO_NOUN.test(word)) || said.at(-1)?.word === 'qui') return clause;
  return isSubject(clause.slice(first.index, end).trim(), again.word.toLowerCase())
    ? clause.slice(0, end) + clause.slice(next.index)
    : clause;
}

function plainCleft(who: string, does: string): string | null {
  const cut = who.search(TAIL);
  const [subject, rest] = cut === -1 ? [who, ''] : [who.slice(0, cut), who.slice(cut)];
  // « celui qui a peur c’est l’adjoint qui craint que… »: what they fear says it all.
  const fear = FEARS.test(does) ? subject.search(WHO_FEARS) : -1;
  if (fear !== -1) return `${who.slice(0, fear)}${who.slice(fear + ' qui'.length)}`;
  // « c’est la présidente elle a signé »: what follows is told of her.
  return / (?:il|elle|ils|elles|on|je) /iu.test(subject) ? null : `${subject} ${does}${rest}`;
}

function isSubject(noun: string, again: string): boolean {
  const isMany = IS_MANY.test(noun);
  const fits =
    isMany === again.endsWith('s') &&
    !(FEMALE.test(noun) && again.startsWith('i')) &&
    !(MALE.test(noun) && again.startsWith('e'));
  const isNamed = ARTICLE.test(noun) || isFirstName(noun.split(' ')[0] ?? '');
  // « Josiane voit un couvain bizarre elle le brûle »: another verb stands between.
  const [bare = ''] = noun.replace(ARTICLE, '').split(' qui ');
  const [, ...rest] = bare.split(' ');
  return fits && isNamed && !WHEN.test(noun) && rest.every((word) => infinitiveOf(word) === null);
}
