/** Who suffers most, how many they are and what they lose: by the words that tell each, else by the rules of a sentence. */
import { plain } from '../../french/fold.ts';
import { numbersIn } from '../../french/numerals.ts';
import { capital } from '../../french/typography.ts';
import { type Group, groupIn } from '../told/group.ts';
import { harmTold } from '../told/loss-named.ts';
import { lowered } from '../told/noun-phrase.ts';
import { underLabels } from '../told/under-labels.ts';
import { named, piece, preferred, preferredCount } from './preferred.ts';
import { spansIn } from './spans-in.ts';

export interface SufferersSaid {
  group: Group | null;
  /** With a full stop. */
  harm: string | null;
}

const LABELS = {
  who: 'qui|groupe|public|cible|usagers?|personnes(?: concern[ée]es)?|qui (?:en )?souffre(?: le plus)?',
  many: 'combien|nombre|effectif|combien (?:sont[- ]ils|de personnes)',
  loss: "pertes?|pr[ée]judices?|ce qu[’'](?:ils|elles) (?:y )?perdent|cons[ée]quences?|impact",
} as const;

/** « à six heures », « 7 h 22 », « CE1 », « 12-14 ans »: nobody is counted. */
function isTime(before: string, after: string): boolean {
  return /(?:\d ?h ?|\p{Lu}{2}|\d[-–])$/u.test(before) || MEASURE.test(after);
}

const MEASURE =
  /^(?:[-–]\d| ?(?:h|heures?|min(?:utes?)?|ans?|jours?|semaines?|mois|km|kilomètres?|m²|euros?|€|e(?= ?\/)|%|fois|degrés?)(?!\p{L}))/iu;
/** In words: longer, what is lost is told within. */
const LONGEST_HARM = 14;
const LIKELY = 0.45;

/** « 31 au lycée cette année »: how many they are, and where. */
const COUNT_ALONE = /^\d[\d ]* (?:au|aux|à|en|dans|sur|chez|par)(?!\p{L})/iu;

/** « les conjoints âgés ceux qui ont plus de 75 ans » */
const OF_THEM = /(?<=\p{L}{3}),? (?:ceux|celles) (?:qui|dont|que) /u;

function upTo(name: string | undefined, end: RegExp): string | undefined {
  return name?.slice(0, end.exec(name)?.index);
}

/** `said`: `text` as `asSaid` gives it. */
export function sufferersSaid(text: string, said: string): SufferersSaid {
  const labelled = underLabels(text, LABELS);
  const spans = spansIn('usagers', said);
  const of = (wanted: (typeof spans)[number]['kind']) => spans.filter(({ kind }) => kind === wanted);
  const read = groupIn(labelled.who ?? text);
  const name = upTo(preferred(read?.name, of('groupe')), OF_THEM);
  const counts = of('effectif').filter(({ at, end }) => !isTime(said.slice(0, at), said.slice(end)));
  const [many] = numbersIn(plain(labelled.many ?? ''));
  const count = many ?? preferredCount(read?.count, counts, said);
  const harmRead = labelled.loss === undefined ? harmTold(text) : `${capital(labelled.loss)}.`;
  const losses = of('perte');
  // A whole sentence, of which the loss is a part.
  const isSentence = (harmRead ?? '').split(/\s+/).length > LONGEST_HARM && losses.some(({ sure }) => sure >= LIKELY);
  const harm = preferred(
    isSentence ? undefined : (harmRead ?? undefined),
    losses.filter(({ text: words }) => !COUNT_ALONE.test(words)),
  );
  return {
    group:
      name === undefined
        ? null
        : { name: name === read?.name ? name : lowered(named(name)), ...(count !== undefined && { count }) },
    harm: harm === undefined ? null : withoutGroup(harm === harmRead ? harm : `${capital(piece(harm))}.`, name),
  };
}

const WHO_LOSES =
  /^[^.;:]{3,90}?,? qui (?=(?:y |en |se |leur )?(?:perd|rat|manqu|attend|pai|pay|laiss|renonc|subi|dorm|gal[èe]r|g[âa]ch)\p{L}{1,5} \S+ \S)/iu;

/** « familles endeuillées : vol raté »: who it is stands beside. */
function withoutGroup(harm: string, name: string | undefined): string {
  // « Les jeunes parents, 30 à 40, qui perdent trois jours »: who it is was told.
  const [who] = name === undefined ? [] : (WHO_LOSES.exec(harm) ?? []);
  if (who !== undefined && plain(who).includes(plain(name ?? ''))) return capital(harm.slice(who.length));
  const lead = /^([^,.;:]{3,60}?) ?: ?(?=\S)/u.exec(harm);
  const isGroup = lead !== null && name !== undefined && plain(lead[1] ?? '').endsWith(plain(name));
  return isGroup ? capital(harm.slice(lead[0].length)) : harm;
}
