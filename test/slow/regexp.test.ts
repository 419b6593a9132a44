/** No regular expression of ours backtracks more than in proportion to the text: one half of them, the others beside. */
import { judged } from './expressions.ts';

judged(0);
