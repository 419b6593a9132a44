/** Who suffers most, how many they are and what they lose: by the words that tell each, else by the rules of a sentence. */
import { capital } from '../../french/typography.ts';
import { type Group, groupIn } from '../told/group.ts';
import { harmTold } from '../told/loss-named.ts';
import { lowered } from '../told/noun-phrase.ts';
import { named, piece, preferred, preferredCount } from './preferred.ts';
import { spansIn } from './spans-in.ts';

export interface SufferersSaid {
  group: Group | null;
  /** With a full stop. */
  harm: string | null;
}

/** « 31 au lycée cette année »: how many they are, and where. */
const COUNT_ALONE = /^\d[\d ]* (?:au|aux|à|en|dans|sur|chez|par)(?!\p{L})/iu;

export function sufferersSaid(text: string, said: string): SufferersSaid {
  const spans = spansIn('usagers', said);
  const of = (wanted: (typeof spans)[number]['kind']) => spans.filter(({ kind }) => kind === wanted);
  const read = groupIn(text);
  const name = preferred(read?.name, of('groupe'));
  const count = preferredCount(read?.count, of('effectif'), said);
  const harmRead = harmTold(text);
  const harm = preferred(
    harmRead ?? undefined,
    of('perte').filter(({ text: words }) => !COUNT_ALONE.test(words)),
  );
  return {
    group:
      name === undefined
        ? null
        : { name: name === read?.name ? name : lowered(named(name)), ...(count !== undefined && { count }) },
    harm: harm === undefined ? null : harm === harmRead ? harm : `${capital(piece(harm))}.`,
  };
}
