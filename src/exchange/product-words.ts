/** Whether the words of a text are those of a service to come: learned by `npm run train:textes`, read here. */
import { plain } from '../french/fold.ts';
import { passageFeatures } from '../source/markdown/passage-features.ts';
import weights from './product-weights.json' with { type: 'json' };

/** In words: about as long as what was learned from; a longer text is weighed piece by piece. */
const PIECE = 150;

const FEATURES: ReadonlyMap<string, number> = new Map(Object.entries(weights.features));

/** On average over its pieces, in hundredths; below zero, the text rather tells of something else. */
export function productScore(text: string): number {
  const scores = piecesOfText(text).map((piece) =>
    productFeatures(piece).reduce((sum, name) => sum + (FEATURES.get(name) ?? 0), weights.bias),
  );
  return scores.reduce((sum, one) => sum + one, 0) / scores.length;
}

/** Of the same length, or nearly. */
export function piecesOfText(text: string): string[] {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const count = Math.max(1, Math.round(words.length / PIECE));
  const size = Math.ceil(words.length / count);
  return Array.from({ length: count }, (_, rank) => words.slice(rank * size, (rank + 1) * size).join(' '));
}

/** Words alone, whatever their order: what a text is about. How long it is, and its bullets, tell nothing. */
export function productFeatures(piece: string): string[] {
  return [...passageFeatures(plain(piece))].filter((name) => !name.includes(' ') && !/^#(?:\d|puce)/.test(name));
}
