/** Which texts speak of the same thing: weighed by the words they share, the rarer the heavier. */
import { plain } from '../french/fold.ts';

/** What a text weighs in each of its parts: a title says more than a paragraph. */
export interface Part {
  text: string;
  weight: number;
}

/** Stem of a word -> how much the text says it. */
export type Bag = Readonly<Record<string, number>>;

/** Long enough to tell words apart, short enough to drop endings. */
const STEM = 6;
const SHORTEST = 4;

/** Words that fiches are written with, whatever they speak of. */
const COMMON = new Set(
  'encore cela celle celui ceux celles elle elles entre depuis leur moins temps dont sans sous chez vers tout toute nous vous memes comme mais donc alors apres avant pendant lors deja toujours souvent chaque certain quelque beaucoup trop peut peuvent doit doivent faut fait font etait sera seront aujourd lorsque parce puis tant aucun jamais rien bien meme lieu fois suite cadre compte notre votre leurs quand lequel laquelle lesquels tous toutes autre autres tres plusieurs cette avec dans pour plus afin ainsi aussi sont etre avoir fait faire permet permettre service usager utilis solution probleme projet produit plateforme outil numerique donnee objectif acteur public publique etat mise place premier premiere phase investigation construction startup beta gouv france national nationale'
    .split(' ')
    .map((word) => word.slice(0, STEM)),
);

export function bagOf(parts: readonly Part[]): Bag {
  const bag: Record<string, number> = Object.create(null);
  for (const { text, weight } of parts) {
    for (const word of plain(text).split(/[^a-z]+/)) {
      const stem = word.slice(0, STEM);
      if (word.length < SHORTEST || COMMON.has(stem)) continue;
      bag[stem] = (bag[stem] ?? 0) + weight;
    }
  }
  return bag;
}

export interface Neighbour {
  /** Rank among those compared. */
  rank: number;
  /** 0: nothing in common; 1: the same words as often. */
  likeness: number;
  /** Stems in common, the most telling first. */
  shared: readonly string[];
}

/** The nearest first. `others`: all that there is to compare with; their words tell which are rare. */
export function nearestTo(one: Bag, others: readonly Bag[], most: number): Neighbour[] {
  const counts = new Map<string, number>();
  for (const bag of others) for (const stem of Object.keys(bag)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const rarity = (stem: string) => Math.log(1 + others.length / (1 + (counts.get(stem) ?? 0)));
  const weightIn = (bag: Bag, stem: string) => Math.log1p(bag[stem] ?? 0) * rarity(stem) ** RARITY;
  const norm = (bag: Bag) => Math.sqrt(Object.keys(bag).reduce((sum, stem) => sum + weightIn(bag, stem) ** 2, 0)) || 1;
  const own = norm(one);
  return others
    .map((bag, rank) => {
      const common = Object.keys(one)
        .filter((stem) => bag[stem] !== undefined)
        .map((stem) => ({ stem, product: weightIn(one, stem) * weightIn(bag, stem) }))
        .sort((a, b) => b.product - a.product);
      const likeness = common.reduce((sum, { product }) => sum + product, 0) / (own * norm(bag));
      return { rank, likeness, shared: common.slice(0, MOST_SHARED).map(({ stem }) => stem) };
    })
    .sort((a, b) => b.likeness - a.likeness || a.rank - b.rank)
    .slice(0, most);
}

/** How much heavier the rare words are. */
const RARITY = 1.3;
const MOST_SHARED = 8;
