/** What is understood, said back to whoever told it: each kind of fact from its values. */
import { formatDate } from '../../french/dates.ts';
import { saidBack, withDeterminer } from '../../french/determiners.ts';
import { formatNumber } from '../../french/numbers.ts';
import { midSentence, plural } from '../../french/typography.ts';
import { withoutEnd, withoutFillers } from '../../text/told/ends.ts';
import { areHouses } from '../../text/told/first-count.ts';
import { PERIOD_WORDS, type Period } from '../../text/told/period.ts';
import type { Size } from '../../text/told/size-candidate.ts';
import { type Fact, type Told, told } from './fact.ts';
import { fearSaid, isRoughly, isTold, signSaid, withinSentence } from './facts-said.ts';

type Values = Readonly<Record<string, unknown>>;
/** `text`: the words that it was told in. */
type Said = (values: (path: string) => unknown, text: string) => string;

/** By the first place of what is told. */
const SAID: readonly (readonly [first: RegExp, said: Said])[] = [
  [/^probleme\.ampleur\.source$/, (at, text) => sourceSaid(String(at('source')), number(at('annee')), text)],
  [/^probleme\.ampleur\./, (at, text) => sizeSaid(at, text)],
  [/^probleme\.preuves$/, (at) => proofsSaid(list(at('preuves')))],
  [
    /^usagers\.cibles$/,
    (at, text) => `ceux qui en souffrent le plus\u00a0: ${each(at('cibles'), (one) => groupSaid(one, text))}`,
  ],
  [/^probleme\.prejudice$/, (at) => `ce qu’ils perdent\u00a0: «\u00a0${withoutEnd(String(at('prejudice')))}\u00a0»`],
  [/^solution\.alternatives$/, (at, text) => existingSaid(list(at('alternatives')), text)],
  [/^solution\.regle_rompue$/, (at) => `la règle abandonnée\u00a0: «\u00a0${at('regle_rompue')}\u00a0»`],
  [
    /^deploiement\.premiers_utilisateurs$/,
    (at, text) => `les premiers\u00a0: ${each(at('premiers_utilisateurs'), (one) => firstSaid(one, text))}`,
  ],
  [/^deploiement\.perimetre_initial/, (at) => `où\u00a0: ${at('territoire')}`],
  [/^deploiement\.objectif_6_mois\./, goalSaid],
  [
    /^impact\.changement\./,
    (at) =>
      [
        ['avant', at('avant')],
        ['après', at('apres')],
      ]
        .flatMap(([label, value]) => (value === undefined ? [] : [`${label}\u00a0: «\u00a0${value}\u00a0»`]))
        .join('\u00a0; '),
  ],
  [/^impact\.premiers_signes$/, (at) => signsSaid(list(at('premiers_signes')))],
  [/^portage\.sponsors$/, (at, text) => backersSaid(list(at('sponsors')), text)],
  [
    /^portage\.resistances$/,
    (at, text) =>
      list(at('resistances'))
        .map(({ qui, crainte }) => fearSaid({ who: String(qui), fear: words(crainte) ?? '' }, text))
        .join('\u00a0; '),
  ],
];

/** Facts that are told together, with the words to say them back. `text`: the words that they were told in. */
export function toldBack(text: string, ...facts: readonly (readonly [string, unknown])[]): readonly Told[] {
  const given = facts.filter(([, value]) => value !== undefined && value !== '');
  return told(saidOfFacts(given, text), ...given);
}

/** Empty where nothing is to be said of them. */
export function saidOfFacts(facts: readonly Fact[], text: string): string {
  const [path = ''] = facts[0] ?? [];
  const said = SAID.find(([start]) => start.test(path))?.[1];
  const valueAt = (name: string) => facts.find(([at]) => at.slice(at.lastIndexOf('.') + 1) === name)?.[1];
  return said === undefined ? '' : said(valueAt, text);
}

function list(value: unknown): readonly Values[] {
  return Array.isArray(value) ? value : [];
}

function each(value: unknown, said: (values: Values) => string): string {
  return list(value).map(said).join('\u00a0; et aussi\u00a0: ');
}

/** Of whom each was told is in its words; here, how many in all. */
function proofsSaid(proofs: readonly Values[]): string {
  const met = proofs.reduce((sum, { type, nombre }) => sum + (type === 'entretien' ? (number(nombre) ?? 0) : 0), 0);
  const others = proofs.flatMap(({ type, description }) => (type === 'entretien' ? [] : (words(description) ?? [])));
  return [
    ...(met > 0 ? [`vous avez parlé avec ${plural(met, 'personne')}`] : []),
    ...others.map((one) => `votre preuve\u00a0: «\u00a0${withoutEnd(one)}\u00a0»`),
  ].join('\u00a0; ');
}

function number(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

function words(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function sizeSaid(at: (path: string) => unknown, text: string): string {
  const [count, share, unit] = [number(at('nombre')), number(at('part_pct')), words(at('unite'))];
  const size: Size = {
    ...(count !== undefined && { count }),
    ...(share !== undefined && { share }),
    ...(unit !== undefined && { unit }),
    ...(at('periode') !== undefined && { period: at('periode') as Period }),
    ...(isRoughly(count, text) && { isRough: true }),
  };
  return amountSaid(size, number(at('annee')));
}

/** « 6 000 dossiers par an, en 2025 » */
export function amountSaid({ count, share, outOf, unit, period, isRough }: Size, year: number | undefined): string {
  const amount =
    count === undefined ? `${formatNumber(share ?? 0)}\u00a0%${unit === undefined ? '' : ' des'}` : formatNumber(count);
  const pieces = [
    ...(isRough ? ['environ'] : []),
    amount,
    ...(unit !== undefined ? [unit] : count === undefined ? [] : ['cas']),
    ...(count === undefined || share === undefined ? [] : [`(${formatNumber(share)} %)`]),
    ...(outOf === undefined || count !== undefined ? [] : [`(${outOf})`]),
    ...(period === undefined ? [] : [PERIOD_WORDS[period]]),
  ];
  return `${pieces.join(' ')}${year === undefined ? '' : `, en ${year}`}`;
}

function sourceSaid(source: string, year: number | undefined, text: string): string {
  const when = year === undefined || source.includes(String(year)) ? '' : ` (${year})`;
  return `le chiffre vient de\u00a0: ${saidBack(withinSentence(source, text))}${when}`;
}

function groupSaid({ nom, effectif }: Values, text: string): string {
  const [name, count] = [String(nom), number(effectif)];
  const own = withDeterminer(name, text);
  // « un retraité sur six »: said of all of them.
  const said =
    own === name && !/^ce(?:ux|lles) /.test(name) && /^\p{Ll}[\p{L}’'-]*[sx](?!\p{L})/u.test(name)
      ? `les ${name}`
      : own;
  const about = isRoughly(count, text) ? 'environ ' : '';
  return `${saidBack(said)}${isTold(count, said) ? '' : `, ${about}${countSaid(count, name)}`}`;
}

function countSaid(count: number, who: string): string {
  return areHouses(who) || /^(?:foyers?|familles?|m[ée]nages?|couples?)(?!\p{L})/iu.test(who)
    ? `${formatNumber(count)} en tout`
    : plural(count, 'personne');
}

function existingSaid(solutions: readonly Values[], text: string): string {
  const all = solutions.map(({ nom, limite }) =>
    withinSentence(limite === undefined ? String(nom) : `${nom} (${midSentence(String(limite))})`, text),
  );
  return `ce qui existe\u00a0: ${all.join(', ')}`;
}

function firstSaid({ qui, nombre, pourquoi_volontaires: why }: Values, text: string): string {
  const who = String(qui);
  const count = number(nombre);
  const counted = isTold(count, who) ? [] : [plural(count, 'personne')];
  const reason = why === undefined ? '' : `\u00a0; leur raison\u00a0: ${why}`;
  return `${[withinSentence(who, text), ...counted].join(', ')}${reason}`;
}

function goalSaid(at: (path: string) => unknown): string {
  const goals = [at('usage'), at('impact')].flatMap((one) => (one === undefined ? [] : [`«\u00a0${one}\u00a0»`]));
  const due = words(at('echeance'));
  return `dans six mois\u00a0: ${goals.join(', ')}${due === undefined ? '' : `, le ${formatDate(due)}`}`;
}

function signsSaid(signs: readonly Values[]): string {
  const all = signs.map(({ description, nombre }) => {
    const count = number(nombre);
    return signSaid({ text: String(description), ...(count !== undefined && { count }) });
  });
  return `${plural(all.length, 'signe')}\u00a0: ${all.join('\u00a0; ')}`;
}

function backersSaid(sponsors: readonly Values[], text: string): string {
  const all = sponsors.map(({ nom, fonction, engagement }) => {
    const promised = words(engagement);
    const said = promised === undefined ? '' : ` («\u00a0${withoutEnd(withoutFillers(promised))}\u00a0»)`;
    return `${backerSaid(words(nom), words(fonction), text)}${said}`;
  });
  return `${all.length > 1 ? 'vos soutiens' : 'votre soutien'}\u00a0: ${all.join('\u00a0; ')}`;
}

function backerSaid(name: string | undefined, role: string | undefined, text: string): string {
  if (name === undefined) return saidBack(withDeterminer(role ?? '', text));
  return [name, role].filter((one) => one !== undefined).join(', ');
}
