/**
 * Subjects as people say them, said as they are written: « le chef il veut pas », « celle qui me soutient c’est la directrice ».
 * The first words of a clause alone: further on, a noun before a pronoun may be of another verb.
 */
import { isFirstName } from '../french/first-names.ts';
import { infinitiveOf } from '../french/present.ts';
import { capital } from '../french/typography.ts';

const START = "(?:^|(?<=[.!?…;\\n«:(][ \\u00a0])|(?<=(?<!\\p{L})(?:que|si|quand|o[uù]) )|(?<=qu[’']))";
const LEAD =
  "(?:(?:et|mais|alors|donc|puis|du coup|par contre|en plus|euh|bah|ben|voil[àa]|moi|nous|aujourd['’]hui|demain|maintenant|apr[èe]s|ensuite|enfin|avant),? )*";
/** A word of a noun and of what is said of it. */
const WORD =
  "(?!(?:que?|qui|dont|o[uù]|quand|si|parce|et|ou|mais|il|elle|ils|elles|on|je|c['’]est|ne|a|est|sont|ont)(?![\\p{L}’']))[\\p{L}\\d][\\p{L}\\d’'-]{0,24}";
const NOUN = `${WORD}(?: ${WORD}){0,6}(?: qui ${WORD}(?: ${WORD}){0,5})?`;
const ONE =
  "(?:l[ea] |l['’]|une? |ce |cet |cette |mon |ma |notre |chaque |son |sa |(?:monsieur|madame|mme|m\\.|docteur) )";
const MANY =
  '(?:les |des |mes |nos |ces |leurs |ses |certaine?s |plusieurs |deux |trois |quatre |cinq |six |dix |vingt |tous les |toutes les )';
/** « le chef il », « les gens ils », « Nadia elle » */
const TWICE = new RegExp(
  `${START}(${LEAD})((?:${ONE}|${MANY})?${NOUN}) (?:(?:lui|elle|eux|elles),? )?(?<again>il|elle|ils|elles)(?= (?:\\p{L}|n['’]))`,
  'giu',
);
const ARTICLE = new RegExp(`^(?:${ONE}|${MANY})`, 'iu');
const FEMALE = /^(?:la|une|cette|ma|sa|madame|mme)(?!\p{L})/iu;
const MALE = /^(?:le|un|ce|cet|mon|monsieur|m\.)(?![\p{L}])/iu;

const POINTED = '(?:ce|celui|celle|ceux|celles|l[ea] (?:premi[èe]re?|seule?|personne))';
/** « celle qui me soutient c’est la directrice » */
const CLEFT = new RegExp(
  `${START}(${LEAD})${POINTED} qui ([^,.;!?\\n]{3,60}?),? (?:c['’](?:est|[ée]tait)|ce (?:sera(?:it)?|sont|seraient))(?: (?:surtout|d['’]abord|plut[ôo]t|avant tout))? (?!que |qu['’]|quand |de |d['’]|pas |parce |tr[èe]s |trop |plus |bien |mal |que$)([^,.;!?\\n]{3,160})(?=[.;!?\\n]|$)`,
  'giu',
);
/** Where what is said of them ends, and the rest is told. */
const TAIL = / (?:parce qu|car |vu qu|puisqu|depuis qu|pour (?:que |qu['’])|alors qu|si |quand |et que |avec )/iu;

const FEARS = /peur|craint|craign|inqui|redout|râl|freine|bloque/iu;
const WHO_FEARS = / qui (?:crai|redout|(?:a|ont) peur|s['’]inqui|trouv)/iu;

export function withSubjectFirst(text: string): string {
  return text.replace(CLEFT, plainCleft);
}

/** « le chef veut pas », of « le chef il veut pas ». */
export function withSubjectOnce(text: string): string {
  return text.replace(TWICE, plainSubject);
}

function plainCleft(whole: string, lead: string, does: string, who: string): string {
  const cut = who.search(TAIL);
  const [subject, rest] = cut === -1 ? [who, ''] : [who.slice(0, cut), who.slice(cut)];
  // « celui qui a peur c’est l’adjoint qui craint que… »: what they fear says it all.
  const fear = FEARS.test(does) ? subject.search(WHO_FEARS) : -1;
  if (fear !== -1) return begun(lead, `${who.slice(0, fear)}${who.slice(fear + ' qui'.length)}`);
  // « c’est la présidente elle a signé »: what follows is told of her.
  return / (?:il|elle|ils|elles|on|je) /iu.test(subject) ? whole : begun(lead, `${subject} ${does}${rest}`);
}

function begun(lead: string, sentence: string): string {
  return lead === '' ? capital(sentence) : lead + sentence;
}

function plainSubject(whole: string, lead: string, subject: string, again: string): string {
  const said = again.toLowerCase();
  const isMany = new RegExp(`^${MANY}`, 'iu').test(subject);
  const fits =
    isMany === said.endsWith('s') &&
    !(FEMALE.test(subject) && said.startsWith('i')) &&
    !(MALE.test(subject) && said.startsWith('e'));
  const isNamed = ARTICLE.test(subject) || isFirstName(subject.split(' ')[0] ?? '');
  // « Josiane voit un couvain bizarre elle le brûle »: another verb stands between.
  const [noun = ''] = subject.replace(ARTICLE, '').split(' qui ');
  const [, ...rest] = noun.split(' ');
  if (rest.some((word) => infinitiveOf(word) !== null)) return whole;
  return fits && isNamed ? `${lead}${subject}` : whole;
}
