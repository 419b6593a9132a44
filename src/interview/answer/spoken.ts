/** Answers as they are said. What is written in a file keeps to its forms: only the conversation, which reads them back, takes these. */

import { WEEKDAY } from '../../french/calendar-words.ts';
import { addDays, addMonths } from '../../french/dates.ts';
import { dateTold } from '../../french/dates-told.ts';
import { plain } from '../../french/fold.ts';
import { asTyped } from '../../french/invisible.ts';
import { numberIn, numbersIn } from '../../french/numerals.ts';
import { saidChoice } from '../../french/spoken-choices.ts';
import { spokenDate } from '../../french/spoken-dates.ts';
import { spokenNumber } from '../../french/spoken-numbers.ts';
import { spokenShare } from '../../french/spoken-shares.ts';
import { saidYesOrNo } from '../../french/yes-no.ts';
import type { Field } from '../../model/fields.ts';
import patterns from '../../model/patterns.json' with { type: 'json' };
import { type Reading, readScalar } from '../../model/reading.ts';

/** `today`: `AAAA-MM-JJ`, the day it is said. */
export function readSpoken(field: Field, text: string, today: string): Reading {
  const written = readScalar(field, text);
  // Half of a full time is no half of a percent.
  const isWork = field.maximum === 100 && /\betp\b|½/i.test(text);
  // « 6.000 », said, is six thousand.
  const isThousands = /(?<![\d.,])\d{1,3}\.\d{3}(?![\d.,])/.test(text) && field.kind === 'number';
  if (written.ok && !isWork && !isThousands) return written;
  // « T2 2027 ! »: a sign apart says nothing of the answer.
  const value = spokenValue(field, bareOf(asTyped(text)), today);
  return value === undefined ? written : readScalar(field, value);
}

const TAIL = /(?<![\s.)!?;:…])[\s.)!?;:…]+$/;

function bareOf(text: string): string {
  return text.replace(/^[\s(]+/, '').replace(TAIL, (signs) => /^\.*/.exec(signs)?.[0] ?? '');
}

/** Smaller, and a field does not ask for a year. */
const FIRST_YEAR = 1990;

/** « en 2024 », « 2023 ou 2024 » (the latter), « cette année », « l’an dernier ». */
function spokenYear(text: string, now: number): number | undefined {
  if (/^(?:article|art\.|page|loi n|d[ée]cret n|n°)/iu.test(text)) return undefined;
  const years = text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g);
  if (years !== null) return Number(years.at(-1));
  const flat = plain(text);
  const past = /\bil y a (\w+) ans?\b/.exec(flat);
  if (past !== null && numberIn(past[1] ?? '') > 0) return now - numberIn(past[1] ?? '');
  const told = numbersIn(flat).find((value) => value >= FIRST_YEAR && value <= now + 50);
  if (told !== undefined) return told;
  if (/\b(?:cette annee|cette annee-ci|l'annee en cours|actuel|actuelle|maintenant)\b/.test(flat)) return now;
  return /\b(?:l'an(?:nee)? (?:derniere?|passee?)|l'an dernier|annee derniere)\b/.test(flat) ? now - 1 : undefined;
}

/** Addresses are found in what is said around them; two of them are no answer. */
const EMAILS = new RegExp(`(?<![\\w.-])${patterns.email}`, 'g');
const LINKS = /https?:\/\/[^\s<>"]+[^\s<>".,;:!?)]/g;

function spokenAddress(text: string, pattern: RegExp): string | undefined {
  const found = new Set(text.match(pattern));
  return found.size === 1 ? [...found][0] : undefined;
}

/** « prenom.nom(at)ville.fr », « … arobase … point fr »; « paul mercier@… » would lose half of it. */
function spokenEmail(text: string): string | undefined {
  const written = text
    .replace(/ ?(?:\(at\)|\[at\]|\barobase\b) ?/giu, '@')
    .replace(/ (?:point|dot) /giu, '.')
    .replace(/ ?@ ?/g, '@');
  return /^\p{L}+ [\w.-]+@\S+$/u.test(written.trim()) ? undefined : spokenAddress(written, EMAILS);
}

/** Days of work in a week. */
const WEEK = 5;
const AGENTS =
  /^(?:oui,? )?(?:je suis )?(?:fonctionnaire|contractuel(?:le)?|titulaire|agent(?:e)? (?:public|publique|titulaire))/;

const ONLY_WEEKDAY = new RegExp(`^(?:${WEEKDAY})$`);
const PLANNED = /^(?:echeance|fin_prevue|avant_le|prochain_comite|jusqu_au)$/;
const PAST =
  /(?:preuves\[\]\.date|soutiens_par_phase\.\w+\.date|historique\[\]\.date|temoignages\[\]\.date|date_valeur|date_reference|depuis)$/;

/** « fin mai » of what is planned is the next one, of what was seen the last one. */
function onItsSide(field: Field, date: string | undefined, text: string, today: string): string | undefined {
  if (date === undefined || /\d{4}|derni|passe|passé|il y a/i.test(text)) return date;
  const isAhead = PLANNED.test(field.name) || /^\s*(?:jusqu|d['’]ici|avant )|\bau plus t[aô]rd\b/iu.test(text);
  if (isAhead && date < today) return addMonths(date, 12);
  if (!PAST.test(field.path) || date <= today) return date;
  if (ONLY_WEEKDAY.test(plain(text.trim()))) return addDays(date, -7);
  return /^\D*\d{1,2}$/.test(text.trim()) ? addMonths(date, -1) : addMonths(date, -12);
}

/** « 18 rue du 4 septembre » */
const ADDRESS =
  /^\d{1,4}(?: (?:bis|ter))?,? (?:rue|avenue|boulevard|place|quai|chemin|impasse|all[ée]e|route)(?!\p{L})/iu;
const MONEY = /montant|cout|prix|depens|budget|euros|recette|gain|valeur|cible|reference/;

/** « 127 sur 130 » counts 127; « un sur quatre », « 38 sur 100 » are shares. */
const COUNTED_OUT_OF = /^\D{0,20}\d{2,9} (?:\p{L}+ ){0,3}sur (?:les |nos |ces )?(?!1000?\b)\d{2,9}(?!\d)/u;

function spokenValue(field: Field, text: string, today: string): number | string | boolean | undefined {
  const kind = field.items ?? field.kind;
  if (field.format === 'email') return spokenEmail(text);
  if (field.format === 'uri') return spokenAddress(text, LINKS);
  if (kind === 'date' && ADDRESS.test(text)) return undefined;
  if (kind === 'date') return onItsSide(field, spokenDate(text, today) ?? dateTold(text, today), text, today);
  if (kind === 'boolean') return AGENTS.test(plain(text)) && field.name === 'agent_public' ? true : saidYesOrNo(text);
  if (kind === 'choice') return saidChoice(text, field.choices) ?? undefined;
  if (kind !== 'number') return undefined;
  if (field.minimum === FIRST_YEAR) return spokenYear(text, Number(today.slice(0, 4)));
  if (field.maximum === 100) return spokenShare(text);
  if (field.maximum === WEEK && !/^[\d.,]{1,6} ?(?:j(?:ours?)?)?$/.test(text)) {
    const share = spokenShare(text);
    return share === undefined ? undefined : (share * WEEK) / 100;
  }
  // A share where people are counted is asked for elsewhere; a price is no count.
  if (/%|pour ?cent|\bsur\b(?! les \d)/i.test(text) && !COUNTED_OUT_OF.test(text) && field.minimum !== null)
    return undefined;
  const isMoney = /€|\beuros?\b/i.test(text);
  if (isMoney && (field.integer || !MONEY.test(field.path))) return undefined;
  const value = spokenNumber(text);
  return field.integer && value !== undefined ? Math.round(value) : value;
}
