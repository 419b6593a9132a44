/** Who backs and who fears, from the words that name them: a name and a post side by side are one person. */
import { CIVILITY } from '../../french/civilities.ts';
import { plain } from '../../french/fold.ts';
import { lowered } from '../told/noun-phrase.ts';
import type { Opponent } from '../told/opponents.ts';
import { NEUTRAL } from '../told/parties.ts';
import { isHypothetical, isWished } from '../told/unsure.ts';
import { postAndName } from './post-and-name.ts';
import { named, piece, sentenceAt } from './preferred.ts';
import { type SaidSpan, spansIn } from './spans-in.ts';

export interface SaidBacker {
  name?: string;
  role?: string;
}

type Span = ReturnType<typeof spansIn<'portage'>>[number];

/** Less sure, nobody is named. */
const LEAST = 0.35;
/** Between a post and a name of one person: a mark, a civility, an article. */
const BETWEEN =
  /^[\s,(:–-]{0,3}(?:(?:c'est|qui est|elle|lui)(?: |$))?(?:(?:le|la|notre|mon|ma|son|sa|leur|en tant que|comme|de|du|de la|des)(?: |$)|(?:de )?l')?(?:(?:m\.?|mme|mlle|monsieur|madame|maitre|me|docteure?|dr|capitaine|colonel|commandante?|lieutenante?)\s?)?$/;
/** « la directrice des soins adjointe, Véronique Astier »: the end of a post. */
const RANK =
  /^ (?:adjointe?|g[ée]n[ée]rale?|d[ée]l[ée]gu[ée]e?|principale?|technique|r[ée]gionale?|d[ée]partementale?|nationale?)(?!\p{L})/u;
const JOINED = /^ et (?:l[ea]s? |l['’]|d(?:u|es) )?$/u;
const CIVIL = new RegExp(`(${CIVILITY})\\s$`, 'u');

/** `said`: as `asSaid` gives it. In the order of the answer. */
export function backersSaid(said: string): { backers: SaidBacker[]; opponents: Opponent[] } {
  const people = paired(
    spansIn('portage', said)
      .map((span) => asNamed(span, said))
      .filter(
        (span) =>
          span.sure >= LEAST &&
          isSomebody(span, said) &&
          !isOnlyWished(sentenceAt(said, span.at)) &&
          !(BACKING.has(span.kind) && isNeutral(span, said)),
      ),
    said,
  );
  return {
    backers: people
      .filter(([first]) => first?.kind === 'nom' || first?.kind === 'fonction')
      .map((one) => backerOf(one, said)),
    opponents: opponentsOf(people.filter(([first]) => first?.kind === 'inquiet' || first?.kind === 'crainte').flat()),
  };
}

/** « Mme Ferrand-Diallo »: whoever has a civility has a name. */
function asNamed(span: Span, said: string): Span {
  const isName = span.kind === 'fonction' && /^\p{Lu}/u.test(span.text) && CIVIL.test(said.slice(0, span.at));
  // « Karim Benali de la Caf » has his name already.
  const rest = span.kind === 'nom' && !span.text.includes(' ') ? (PARTICLE.exec(said.slice(span.end))?.[0] ?? '') : '';
  return isName ? { ...span, kind: 'nom' } : { ...span, text: span.text + rest, end: span.end + rest.length };
}

/** « Hélène de Vasselot »: the rest of a name. */
const PARTICLE =
  /^ (?:de |du |d['’]|de la |le |van |von )(?!\p{Lu}{2,6}(?!\p{L})|(?:Direction|Pr[ée]fecture|Mission|R[ée]gion|D[ée]partement|Mairie|Ville|M[ée]tropole|Syndicat|Service|P[ôo]le|Caisse|Caf|Conseil|Minist[èe]re|Centre|Maison|Chambre|Rectorat|Parquet)(?!\p{L}))\p{Lu}[\p{L}’'-]+/u;

/** « m’accorde », « deux mois »: what is done, and for how long, is nobody. */
function isSomebody({ kind, text, at }: Span, said: string): boolean {
  if (kind === 'nom' || kind === 'crainte') return true;
  return !DOES.test(said.slice(0, at)) && !MEASURE.test(plain(text)) && !NOBODY.test(text);
}

const BACKING: ReadonlySet<Span['kind']> = new Set(['nom', 'fonction']);

/** « mon adjoint, lui, il s’en fiche », « pas le territorial, qui réfléchit »: what is said of them next, on neither side. */
function isNeutral({ at, end }: Span, said: string): boolean {
  const next = /^,? ?(?:lui|elle|eux)?,? ?[^,;.!?]{0,60}/u.exec(said.slice(end))?.[0] ?? '';
  return PUT_ASIDE.test(said.slice(0, at)) || NEUTRAL.test(plain(next));
}

const PUT_ASIDE = /(?:^|[,;.] ?|(?:mais|et) )pas (?:encore )?(?:l[ea]s? |l['’]|mon |ma |mes |notre |M\. |Mme )?$/iu;

const DOES = /(?<!\p{L})(?:[mtsn]['’]|me |te |se |ne |nous |on |je |j['’]|ils? |elles? |qui )$/iu;
const MEASURE =
  /^(?:\d[\d ]*|une?|deux|trois|six)? ?(?:mois|jours?|semaines?|ans?|heures?|minutes?|euros?|fois|cas|choses?|trucs?|matin(?:ee)?s?|soirs?)(?![a-z])/;

/** Said of somebody, or of nobody: no post. */
const NOBODY =
  /^(?:alors|bon|bah|ben|euh)(?!\p{L})|^(?:(?:pour )?(?:ce|cela|ça|moi|nous|eux|lui|elle)|amour|oui|non|top|tout|part|côté|coup|face)$/iu;

function isOnlyWished(sentence: string): boolean {
  return isWished(sentence) || isHypothetical(sentence);
}

/** The spans of each person, and what is feared alone. Whoever fears is told whole: « Le syndic, Mme Gauthier ». */
function paired(spans: readonly Span[], said: string): Span[][] {
  const people: Span[][] = [];
  for (const span of spans) {
    const person = people.at(-1);
    const last = person?.at(-1);
    const between = last === undefined ? '' : said.slice(last.end, span.at).replace(RANK, '');
    const isBeside = last !== undefined && last.kind !== 'crainte' && BETWEEN.test(plain(between));
    const isFearing = last?.kind === 'inquiet' || span.kind === 'inquiet';
    // « Le maire et les agents ont peur »: both fear.
    const isJoined = last?.kind === 'fonction' && span.kind === 'inquiet' && JOINED.test(between);
    if (person === undefined || last === undefined || span.kind === 'crainte' || !(isBeside || isJoined))
      people.push([span]);
    else if (isFearing)
      person.splice(-1, 1, { ...last, kind: 'inquiet', end: span.end, text: said.slice(last.at, span.end) });
    else if (last.kind === span.kind) people.push([span]);
    else person.push(span);
  }
  return people;
}

function backerOf(spans: readonly Span[], said: string): SaidBacker {
  const [name, role] = (['nom', 'fonction'] as const).map((wanted) => spans.find(({ kind }) => kind === wanted));
  const both = name === undefined ? postAndName(role?.text ?? '') : null;
  if (both !== null) return both;
  return {
    ...(name !== undefined && { name: nameOf(name, said) }),
    ...(role !== undefined && { role: lowered(named(role.text + (RANK.exec(said.slice(role.end))?.[0] ?? ''))) }),
  };
}

/** With its civility, where only a family name is told. */
function nameOf({ text, at }: SaidSpan, said: string): string {
  const name = text.replace(/(?<!\p{L})\p{Ll}(?=[\p{L}’'-]{3})/gu, (letter) => letter.toUpperCase());
  const civility = CIVIL.exec(said.slice(0, at))?.[1];
  if (civility === undefined || name.includes(' ')) return name;
  return /^m(?:onsieur|r?\.?$)/iu.test(civility)
    ? `M. ${name}`
    : /^m(?:adame|me|lle)/iu.test(civility)
      ? `Mme ${name}`
      : `${civility} ${name}`;
}

/** What is feared goes to who was named last, or to who is named next. */
function opponentsOf(spans: readonly Span[]): Opponent[] {
  const found: Opponent[] = [];
  let pending = '';
  for (const { kind, text } of spans) {
    const last = found.at(-1);
    if (kind === 'inquiet') {
      found.push({ who: named(text), fear: pending });
      pending = '';
    } else if (last !== undefined && last.fear === '') last.fear = piece(text);
    else if (last === undefined) pending = piece(text);
  }
  return found;
}
