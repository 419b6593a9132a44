/** How somebody knows what they tell: by the words that name a source and people met, else by the rules of a sentence. */
import { plain } from '../../french/fold.ts';
import { placedNumbers } from '../../french/numerals.ts';
import { isNotPeople } from '../people-or-not.ts';
import { type Evidence, evidenceIn, sourceOfFigure, yearIn } from '../told/evidence.ts';
import { nounPhrase } from '../told/noun-phrase.ts';
import { isIntended, isToCome } from '../told/unsure.ts';
import { countAt, named, preferred, sentenceAt } from './preferred.ts';
import { type SaidSpan, spansIn } from './spans-in.ts';

/** How sure a number must be to count people who were met. */
const COUNTS = 0.6;
/** « trois fois », « 13 h », « deux soirs », « 420 réponses »: nobody is counted. */
const OF_SOMETHING_ELSE =
  /^ ?(?:(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|fois|h(?:eures?)?|minutes?|jours?|nuits?|soirs?|matin(?:ée)?s?|après-midi|semaines?|mois|ans?|réponses?|dossiers?|feuilles?|pages?|près|alertes?|appels?|plaintes?|courriels?|mails?|lettres?|courriers?|interventions?|pannes?|tickets?|fiches?|formulaires?|signalements?|factures?|lignes?|cas|euros?|km|visites?|tours?|relevés?|captages?|bons?|questionnaires?)(?!\p{L})|(?:étai(?:en)?t|(?:n['’])?(?:est|sont|ont|avai(?:en)?t)) )/iu;

/** Null where nothing is told of it. `today`: `AAAA-MM-JJ`. */
export function evidenceSaid(text: string, said: string, today: string): Evidence | null {
  const found = evidenceIn(text, today);
  const spans = spansIn('constats', said);
  const own = sourceOfFigure(text);
  const read = found === null || own === null ? found : { ...found, source: own };
  const told = own ?? preferred(read?.source, spans.filter(isOfSource));
  const source = told === read?.source ? told : named((told ?? '').replace(SEEN_IN, ''));
  const met = metSaid(
    spans.filter(({ kind, sure, at, end }) => kind === 'rencontres' && sure >= COUNTS && isOfPeople(said, at, end)),
    said,
  );
  if (read === null && source === undefined && met === null) return null;
  const year = read?.year ?? (source === undefined ? null : yearIn(plain(text), today));
  return {
    sentence: text,
    ...(source !== undefined && { type: 'donnees' }),
    ...read,
    ...(met === null || met.met === read?.met ? {} : { ...met, whom: undefined }),
    ...(source !== undefined && { source }),
    ...(year !== null && { year }),
  };
}

const isOfSource = ({ kind, text }: SaidSpan) =>
  kind === 'source' && !BEGINS_A_SENTENCE.test(text) && !THE_FIGURE.test(text);
/** « le chiffre »: what comes from a source, and none itself. */
const THE_FIGURE = /^(?:l[ea]s? |mon |mes |ce |ces |nos? )?(?:chiffres?|nombres?|donn[ée]es?|total)$/iu;
/** « J’ai », « on a »: whoever speaks is no source. */
const BEGINS_A_SENTENCE = /^(?:(?:je|on|nous|ils?|elles?|ce|ça|ceci|cela)(?!\p{L})|[jcn]['’])/iu;

/** « vu ds l’appli »: how it is known, and no source. */
const SEEN_IN =
  /^(?:(?:c['’]est )?(?:vu|lu|noté|écrit|marqué|relevé|tiré|sorti|pris)e?s? )?(?:(?:dans|ds|sur|via|de|du) |d['’] ?)(?=\p{L})/iu;

/** They were met, and are no things: neither « 58 captages » nor « on doit voir cinq familles ». */
function isOfPeople(said: string, at: number, end: number): boolean {
  const after = said.slice(end);
  const sentence = sentenceAt(said, at);
  return (
    !OF_SOMETHING_ELSE.test(after) && !isNotPeople(nounPhrase(after)) && !isIntended(sentence) && !isToCome(sentence)
  );
}

/** « dix-neuf présidents de bureau, et quatre électeurs »: told in a row with one who was surely met. */
function others(spans: readonly SaidSpan[], said: string): number[] {
  const flat = plain(said);
  if (flat.length !== said.length) return [];
  const numbers = placedNumbers(flat);
  const isKnown = (one: { at: number; end: number }) => spans.some(({ at, end }) => at < one.end && end > one.at);
  let last = spans.at(-1)?.end ?? said.length;
  const found: number[] = [];
  for (const one of numbers) {
    if (one.at < last || isKnown(one)) continue;
    if (!IN_A_ROW.test(flat.slice(last, one.at)) || one.value < 2 || !isOfPeople(said, one.at, one.end)) break;
    found.push(one.value);
    last = one.end;
  }
  return found;
}

const IN_A_ROW = /^[^.;:!?()]{2,60}?(?:,| et| puis| ainsi que|, et) (?:(?:aussi|puis|encore|environ) )?$/;

/** All those who were met, and the sentence that tells the first of them. */
function metSaid(spans: readonly SaidSpan[], said: string): Pick<Evidence, 'met' | 'type' | 'sentence'> | null {
  const [first] = spans;
  if (first === undefined) return null;
  const sentence = sentenceAt(said, first.at);
  const counts = [...spans.flatMap((span) => countAt(span, said) ?? []), ...others(spans, said)];
  if (counts.length === 0) return null;
  return { met: counts.reduce((sum, count) => sum + count, 0), type: 'entretien', sentence };
}
