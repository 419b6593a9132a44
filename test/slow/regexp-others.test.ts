/** No regular expression of ours backtracks more than in proportion to the text: the other half of them, the others beside. */
import { judged } from './expressions.ts';

judged(1);
