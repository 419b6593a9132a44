/** « Pour : la maire, l’ARS. Contre : les taxis, ils perdent des courses »: who is on which side, told under a label. */
import { sentences } from '../sentences.ts';
import { withoutEnd } from './ends.ts';
import { NOBODY } from './no-backer.ts';

export interface Sides {
  /** As written, one each. */
  backers: readonly string[];
  opponents: readonly { who: string; fear: string }[];
}

const FOR =
  /^(?:[-*•] ?)?(?:(?:les |mes |nos |mon )?(?:soutiens?|appuis?|sponsors?|alli[ée]e?s?)|(?:soutenue?s?|appuy[ée]e?s?|port[ée]e?s?)(?: par)?|pour|avec (?:nous|moi)|qui (?:me|nous) (?:soutient|suit|appuie) ?\?)\s?:? ?(?<=[:?] ?)/iu;
const AGAINST =
  /^(?:[-*•] ?)?(?:(?:les )?(?:oppos[ée]e?s?|opposants?|r[ée]ticente?s?|craintifs?|inquiets?|inqui[èe]tes?|r[ée]ticences?)|contre(?: nous| moi)?|(?:les )?(?:craintes?|peurs?|inqui[ée]tudes?|r[ée]sistances?|r[ée]serves?|freins?)|qui (?:en )?(?:a peur|craint|s['’]inqui[èe]te|est contre|bloque|r[âa]le|freine) ?\?)\s?:? ?(?<=[:?] ?)/iu;
/** Between two of them. */
const NEXT = /, (?:et )?| [/+] | et (?=(?:l[ea]s? |l['’]|mon |ma |notre |M\.|M(?:me|adame|onsieur) ))/u;
const PARTED = ' / ';
/** Before what they fear. */
const FEAR =
  /,? (?:qui|ils|elles|il|elle) (?:disent|dit|trouvent?|pensent?|craign(?:ent)?|craint|redoutent?|ont peur|a peur) (?:que |qu['’]|de |d['’])?|,? (?:qui|car) |,? parce qu(?:e |(?=['’]))|, (?=(?:ils|elles|il|elle) |(?:par )?(?:peur|crainte)s? d)|, (?=c['’]est |[çc]a |on )|\s?[:(] ?| (?:craint|craignent|redoutent?|a peur|ont peur)(?: :)? (?:que |qu['’]|d[eu] |des |d['’])?/u;
const PERSON = / \((?:M\.|Mme|Mr|[Mm]adame|[Mm]onsieur) [^()]{2,40}\)/u;
const ARTICLE = /^(?:l[ea]s? |l['’])/iu;
const MOST = 4;

/** Null where no label says who is for it. */
export function sidesIn(text: string): Sides | null {
  // Under one heading, several: « Soutiens : Mme Paul, directrice ; M. Rey, DSI ».
  const parted = text
    .split(/\s?;\s|\s\/\s/)
    .reduce(
      (told, part) => told + (told === '' ? '' : FOR.test(part) || AGAINST.test(part) ? '. ' : PARTED) + part,
      '',
    );
  const all = sentences(parted.replace(/ \? (?=\p{L})/gu, ' ?: '));
  const backers: string[] = [];
  const opponents: { who: string; fear: string }[] = [];
  for (const sentence of all) {
    const [lead] = FOR.exec(sentence) ?? [];
    const [against] = AGAINST.exec(sentence) ?? [];
    if (lead !== undefined) {
      const told = withoutEnd(sentence.slice(lead.length).replace(/^: ?/, ''));
      // Where a stronger sign parts them, a comma is within one.
      backers.push(...told.split(told.includes(PARTED) ? PARTED : NEXT).map((one) => one.trim()));
    } else if (against !== undefined)
      opponents.push(...apart(withoutEnd(sentence.slice(against.length).replace(/^: ?/, ''))).map(opponentOf));
  }
  const named = backers.filter((one) => one !== '' && !NOBODY.test(one));
  return named.length === 0
    ? null
    : { backers: named.slice(0, MOST), opponents: opponents.filter(({ who }) => who !== '' && !NOBODY.test(who)) };
}

/** « DSI (wifi), CGT a peur flicage »: several, where each is told with what it fears; else one, whose commas are its own. */
function apart(told: string): string[] {
  const all = told.split(/, (?![^()]*\))/u);
  return all.length > 1 && all.every((one) => EACH.test(one)) ? all : [told];
}
const EACH =
  / \([^()]{2,60}\)$| (?:ti[èe]des?|r[ée]serv[ée]e?s?|m[ée]fiante?s?|h[ée]sitante?s?)$| (?:craint|craignent|redoutent?|a peur|ont peur)(?!\p{L})/u;

function opponentOf(given: string): { who: string; fear: string } {
  // « la DSI (Mme Aubert) craint un logiciel de plus »: the bracket tells who, and no fear.
  const [person = ''] = PERSON.exec(given) ?? [];
  const told = given.replace(person, '');
  const joint = FEAR.exec(told);
  if (joint === null) return { who: given.replace(ARTICLE, ''), fear: '' };
  const who = told.slice(0, joint.index).replace(ARTICLE, '').trim() + person;
  const fear = told
    .slice(joint.index + joint[0].length)
    .replace(/,? et je .{0,60}$/iu, '')
    .replace(/^(?:c['’]est |(?:par )?(?:crainte|peur)s? (?:de |d['’]|des |du ))/iu, '');
  // « chefs de salle (4) »: how many they are.
  return { who, fear: /^\d+\)?$/.test(fear) ? '' : withoutEnd(fear.replace(/\)$/, '')) };
}
