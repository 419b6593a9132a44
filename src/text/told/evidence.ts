/** How somebody knows what they say: where the figure comes from, whom they met. */
import { plain } from '../../french/fold.ts';
import { numberIn, ROUNDED, roundedValue, WORDS } from '../../french/numerals.ts';
import { sentences } from '../sentences.ts';
import { nounPhrase } from './noun-phrase.ts';
import { isUnsure } from './unsure.ts';

export interface Evidence {
  /** As written, without what introduces it. */
  source?: string;
  year?: number;
  /** How many people were met; where only organisations are counted, how many of these. */
  met?: number;
  /** All who were met, as written: « 3 associations, cinq personnes ». */
  whom?: string;
  type?: 'entretien' | 'observation' | 'donnees' | 'etude';
  /** The sentence that tells it. */
  sentence: string;
}

const INTRODUCED = [
  /(?:selon|d['’]apr[èe]s|source\s?:|dixit)\s+/iu,
  /(?:viennent|vient|provient|proviennent|tir[ée]e?s?|extraite?s?|issue?s?|sorti(?:s|es)?)\s+(?:tout droit\s+)?(?=d[eu]s?\s|d['’])/iu,
  /(?:chiffres?|donn[ée]es?|statistiques?|comptage|requ[êe]te|extraction|bilan|tableau de bord)(?:\s+\d{4})?\s+(?:annuel(?:le)?s?\s+)?(?=d[eu]s?\s|d['’]|dans\s|sur\s|issu)/iu,
];
/** Documents and places that are a source by their very name. */
const NAMED =
  /((?:un |le |du |l['’]|une |la |notre |au )?(?:rapport|[ée]tude|enqu[êe]te|observatoire|barom[èe]tre|registre|fichier|base|logiciel|recensement|rep[ée]rage|main courante|journal d['’]appels|tableau|bilan|audit|m[ée]moire|th[èe]se|article|sondage)\b[^,.;:()\n]*)/iu;

const END =
  /[,.;:()\n]|\s(?:pour|qui|que|en (?:19|20)\d\d|de (?:19|20)\d\d|et (?:j|nous|on|les)|o[uù]|montre|dit|indique|donne|compte|mais|car|sur l)(?![\p{L}])/u;

const MET = new RegExp(
  `(?:rencontr|interrog|appel|vu|vue|recu|ecout|interview|discut|parl|caus|echang|questionn|visit|suiv|accompagn)[a-z]{0,10}(?: (?:avec|a|aussi|deja|moi-meme|personnellement|environ|une|pres de|au telephone|chez eux)){0,2} (\\d{1,4}|${WORDS})(?! (?:fois|ans?|mois|jours?|heures?|semaines?|ou ))(?= [a-z])`,
  'g',
);
const INTERVIEWS = new RegExp(`(\\d{1,4}|${WORDS}) (?:entretiens?|interviews?|temoignages?|rencontres?)\\b`);

/** Null where nothing is told of it. */
export function evidenceIn(text: string, today: string): Evidence | null {
  const all = sentences(text)
    .filter((sentence) => !isUnsure(sentence))
    .flatMap((sentence) => evidenceOf(sentence, today) ?? []);
  const [first] = all;
  if (first === undefined) return null;
  const merged: Evidence = Object.assign({}, ...all.toReversed());
  return withType({ ...merged, sentence: first.sentence }, text);
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

const ABOUT = new RegExp(
  `(?:avec|rencontr[a-z]{0,8}|interrog[a-z]{0,8}|vu[es]{0,3}|appel[a-z]{0,8}|ecout[a-z]{0,8}) (une?|deux|trois) (${ROUNDED}) d`,
);
/** « …et deux conseillers d’EDF », right after others who were met. */
const AND_ALSO = new RegExp(
  `^(?: (?:depuis|en|pendant|cette|ce|au) [^,.;:]{1,25})?,? et (?:aussi |avec )?(\\d{1,4}|${WORDS}) (?=[a-z]{3})`,
);
const ORGANISATIONS =
  /^(?:associations?|structures?|services?|communes?|mairies?|entreprises?|organismes?|collectivites?)\b/;

interface Met {
  met: number;
  whom?: string;
}

/** `sentence`: as written; the places in `flat` are its own, unless a ligature was opened. */
function metIn(flat: string, sentence: string): Met | null {
  const written = flat.length === sentence.length ? sentence : flat;
  const about = ABOUT.exec(flat);
  const rounded = about === null ? null : roundedValue(about[1] ?? '', about[2] ?? '');
  if (about !== null && rounded !== null) {
    const end = about.index + about[0].length - ' d'.length;
    const name = nounPhrase(written.slice(end));
    const [first, ...others] = groupsAfter(
      { value: rounded, count: `${about[1]} ${about[2]}`, name },
      end,
      flat,
      written,
    );
    return totalOf([{ ...first, name: `${/^[aeiouyh]/.test(plain(name)) ? 'd’' : 'de '}${name}` }, ...others]);
  }
  const interviews = INTERVIEWS.exec(flat);
  if (interviews !== null) {
    const value = numberIn(interviews[1] ?? '');
    return value > 1 ? { met: value } : null;
  }
  return totalOf([...flat.matchAll(MET)].flatMap((match) => groupsFrom(match, flat, written)));
}

function totalOf(all: readonly Counted[]): Met | null {
  const people = all.filter(({ name }) => !ORGANISATIONS.test(plain(name)));
  const counted = people.length > 0 ? people : all;
  const met = counted.reduce((sum, { value }) => sum + value, 0);
  const isNamed = all.every(({ name }) => name !== '');
  return met > 1
    ? { met, ...(isNamed && { whom: all.map(({ count, name }) => `${count} ${name}`).join(', ') }) }
    : null;
}

interface Counted {
  value: number;
  /** As written. */
  count: string;
  name: string;
}

/** Those whom one verb counts. */
function groupsFrom(match: RegExpMatchArray, flat: string, written: string): Counted[] {
  const count = match[1] ?? '';
  const end = (match.index ?? 0) + match[0].length;
  const value = numberIn(count);
  return Number.isFinite(value)
    ? groupsAfter({ value, count, name: nounPhrase(written.slice(end)) }, end, flat, written)
    : [];
}

/** With those that are counted right after it; `end`: of its number. */
function groupsAfter(first: Counted, end: number, flat: string, written: string): [Counted, ...Counted[]] {
  const after = end + written.slice(end).indexOf(first.name) + first.name.length;
  const next = first.name === '' ? null : AND_ALSO.exec(flat.slice(after));
  const value = numberIn(next?.[1] ?? '');
  if (next === null || !Number.isFinite(value)) return [first];
  const at = after + next[0].length;
  const second = { value, count: next[1] ?? '', name: nounPhrase(written.slice(at)) };
  return [first, ...groupsAfter(second, at, flat, written)];
}

function sourceIn(sentence: string): string | null {
  for (const pattern of INTRODUCED) {
    const match = pattern.exec(sentence);
    if (match === null) continue;
    const found = cut(sentence.slice(match.index + match[0].length));
    if (/\p{L}{2}/u.test(found) && !/entretien|t[ée]moignage|rencontre/iu.test(found)) return found;
  }
  const named = NAMED.exec(sentence)?.[1];
  return named === undefined ? null : cut(named);
}

function cut(text: string): string {
  const end = text.search(END);
  return (end === -1 ? text : text.slice(0, end)).trim().replace(/^(?:du|de|des|d['’]|dans|sur|au)\s*/iu, '');
}

function yearIn(flat: string, today: string): number | null {
  const now = Number(today.slice(0, 4));
  const years = [...flat.matchAll(/(?<![\d/-])(20\d\d|199\d)(?![\d])/g)].map(([year]) => Number(year));
  return years.find((year) => year <= now) ?? null;
}

function typeOf(text: string): Evidence['type'] {
  const flat = plain(text);
  const isOwn = /\b(?:j'ai|nous avons|on a|j'y|mes|nos)\b/.test(flat);
  if (!isOwn && /\betudes?\b|\brapports?\b|\benquetes?\b|\bbarometre|\baudit\b|\bmemoire d|\bthese\b/.test(flat))
    return 'etude';
  if (INTERVIEWS.test(flat) || flat.search(MET) !== -1 || /\bentretiens?\b|\btemoignages?\b/.test(flat))
    return 'entretien';
  if (
    /\bobserv|\bj'ai (?:vu|passe|assiste)|nous avons (?:vu|passe)|\b(?:matinees?|journees?|permanences?) (?:a |au |aux |chez |dans |entiere)/.test(
      flat,
    )
  )
    return 'observation';
  if (/\betudes?\b|\brapports?\b|\benquetes?\b/.test(flat)) return 'etude';
  return /\bchiffres?\b|\bdonnees\b|\bstatisti|\blogiciel|\bregistre|\bfichier|\brequete|\bcompt/.test(flat)
    ? 'donnees'
    : undefined;
}
