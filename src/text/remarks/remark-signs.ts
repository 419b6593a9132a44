/**
 * What is seen of each word of a remark: what is seen of the words of any answer, and whether what it speaks of is shown, was
 * told, or would tell a fact if it were an answer.
 */
import { plain } from '../../french/fold.ts';
import { numbersIn } from '../../french/numerals.ts';
import { taggedIn } from '../spans/spans-in.ts';
import { isLetters, kindOf } from '../spans/token-kinds.ts';
import { signsOf } from '../spans/token-signs.ts';
import { type Token, tokensOf } from '../spans/tokens.ts';
import type { Asked, Proposal } from './fact-kinds.ts';

/** Letters of a word that are kept. */
const STEM = 6;

/** The words of a text that name something, without their ending; its numbers in figures. */
export function namesIn(text: string): Set<string> {
  const words = tokensOf(text).flatMap((token) => nameOf(token) ?? []);
  return new Set([...words, ...numbersIn(plain(text)).map(String)]);
}

function nameOf(token: Token): string | null {
  if (/^\d/.test(token.word)) return token.word;
  if (!isLetters(token.word) || kindOf(token) === 'small' || token.word.length < 3) return null;
  return token.word.slice(0, STEM);
}

/** As many lists of signs as there are tokens. */
export function remarkSigns(tokens: readonly Token[], { answers, shown }: Proposal): string[][] {
  const told = namesIn([...answers.values()].join('\n'));
  const byKind = shown.map(({ kind, text }) => ({ kind, names: namesIn(text) }));
  const own = tokens.map((token) => {
    const name = nameOf(token) ?? (kindOf(token) === 'counting' ? String(numbersIn(token.word)[0] ?? '') : null);
    const kinds = name === null ? [] : byKind.filter(({ names }) => names.has(name)).map(({ kind }) => kind);
    const where = name === null ? '-' : kinds.length > 0 ? 's' : told.has(name) ? 't' : 'n';
    return { where, kinds };
  });
  const heard = [...answers.keys()].flatMap((asked: Asked) => taggedIn(asked, tokens));
  const [group = ''] = answers.keys();
  return signsOf(tokens).map((signs, rank) => {
    const at = (by: number) => own[rank + by]?.where ?? '';
    const of = heard.filter(({ from, to }) => rank >= from && rank < to);
    return [
      ...signs,
      `w ${at(0)}`,
      `w2 ${at(-1)}${at(0)}${at(1)}`,
      `w3 ${at(-2)}${at(-1)}${at(0)}${at(1)}${at(2)}`,
      `w+ ${nextNamed(own, rank, 1)}`,
      `w- ${nextNamed(own, rank, -1)}`,
      `g ${group} ${at(0)}`,
      `gw ${group} ${tokens[rank]?.word ?? ''}`,
      ...new Set(own[rank]?.kinds.map((kind) => `k ${kind}`)),
      ...(of.length === 0
        ? ['b -']
        : of.map(({ kind, from, sure }) => `b ${kind} ${from === rank} ${Math.floor(sure * 4)}`)),
      `bw ${of.length > 0} ${at(0)}`,
    ];
  });
}

/** Of the next word that names something, that way. */
function nextNamed(own: readonly { where: string }[], rank: number, by: 1 | -1): string {
  for (let at = rank + by; at >= 0 && at < own.length; at += by) {
    const { where = '-' } = own[at] ?? {};
    if (where !== '-') return where;
  }
  return '';
}
