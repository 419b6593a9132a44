/** The rules and the criteria they serve, as a judgement takes them. */
import type { Catalogue } from '../judge/rule.ts';
import { saysNothing } from '../text/hollow.ts';
import { CRITERIA } from './criteria/index.ts';
import { houseWords } from './house-words.ts';
import { RULES } from './index.gen.ts';

export { RULES };

export const CATALOGUE: Catalogue = {
  rules: RULES,
  houseWords,
  saysNothing,
  criteria: new Map(CRITERIA.map((criterion) => [criterion.id, criterion])),
};
