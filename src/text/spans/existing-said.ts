/** What exists today and the rule that is dropped: by the words that tell each, else by the rules of a sentence. */
import { capital } from '../../french/typography.ts';
import { existingIn } from '../told/existing.ts';
import { todaysWayIn } from '../told/todays-way.ts';
import { isAlike, piece, preferred, preferredList } from './preferred.ts';
import { spansIn } from './spans-in.ts';

export interface ExistingSaid {
  solutions: readonly { name: string; limit?: string }[];
  rule?: string;
}

/** In words: longer, it is the whole sentence of which the rule is a part. */
const LONGEST_RULE = 14;
/** Less sure, what is a solution by a rule is no rule that is dropped. */
const LIKELY = 0.3;
/** « aujourd’hui », « non »: said, and no thing. */
const NOTHING = /^(?:aujourd['’]hui|actuellement|avant|demain|oui|non|voil[àa]|cela|[çc]a|rien(?: n['’]existe)?)$/iu;

export function existingSaid(text: string, said: string): ExistingSaid {
  const read = existingByRules(text);
  // One by line: a rule cuts where somebody did.
  if (read.solutions.length > 1 && text.includes('\n')) return read;
  const spans = spansIn('existant', said);
  // « c’est cette interdiction qu’on lève »: which one was told before.
  const rules = spans.filter(
    ({ kind, text: words, sure }) =>
      kind === 'regle' &&
      !/^(?:(?:ce(?:t|tte|s)?|[çc]a|cela|pas (?:celle?|celui|ceux|celles)) |le reste$)/iu.test(words) &&
      !(sure < LIKELY && read.solutions.some(({ name }) => isAlike(name, words, 1))),
  );
  const isSentence = (read.rule ?? '').split(/\s+/).length > LONGEST_RULE && rules.length > 0;
  const rule = preferred(isSentence ? undefined : read.rule, rules) ?? read.rule;
  const names = preferredList(
    read.solutions.map(({ name }) => name),
    spans.filter(({ kind, text: words }) => kind === 'existant' && !NOTHING.test(words)),
    said,
  );
  const solutions = names.map(
    (name) => read.solutions.find((one) => one.name === name) ?? { name: capital(piece(name)) },
  );
  const dropped = rule === undefined || rule === read.rule ? rule : capital(piece(rule));
  return { solutions, ...(dropped !== undefined && { rule: withoutExisting(dropped, solutions) }) };
}

/** « Un tableur et je supprime la double signature »: what exists, said before the rule in one breath, is no part of it. */
function withoutExisting(rule: string, solutions: ExistingSaid['solutions']): string {
  const named = solutions.find(({ name }) => rule.toLowerCase().startsWith(name.toLowerCase()));
  const rest = named === undefined ? '' : rule.slice(named.name.length);
  return BESIDE.test(rest) ? capital(rest.replace(BESIDE, '')) : rule;
}

const BESIDE = /^(?:,? (?:et|puis|mais) |, )(?=(?:on|je|nous) |j['’])/iu;

function existingByRules(text: string): ExistingSaid {
  const { rule, solutions = [] } = existingIn(text) ?? {};
  const way = solutions.length === 0 ? todaysWayIn(text, rule !== undefined) : null;
  return {
    solutions: way === null || rule?.startsWith(way) ? solutions : [{ name: way }],
    ...(rule !== undefined && { rule }),
  };
}
