/** What the rules of `lint` say of the answer just given: as rules are added, the interview gains them. */
import type { Diagnostic, Phase, Who } from '../core/diagnostic.ts';
import type { Draft } from '../core/draft.ts';
import { lintText } from '../core/lint.ts';
import { fromDotted, isWithin } from '../core/pointer.ts';
import type { Catalogue } from '../core/rule.ts';
import { type Ask, Interrupted } from './ask.ts';

export interface Advice {
  rule: string;
  pointer: string;
  message: string;
  /** The question to ask oneself; null when the rule has none. */
  ask: string | null;
  who: Who;
}

export interface Judge {
  catalogue: Catalogue;
  today: string;
  phase: Phase;
}

/** Findings of rules, requirements left out: what is missing is asked, not said. */
export function adviceOn(text: string, { catalogue, today, phase }: Judge): Advice[] {
  const rules = new Set(catalogue.rules.map((rule) => rule.id));
  const { findings } = lintText('', text, catalogue, { today, phase, gate: false });
  return findings.filter((finding) => rules.has(finding.rule)).map(adviceOf);
}

function adviceOf({ rule, pointer, message, ask, who }: Diagnostic): Advice {
  return { rule, pointer, message, ask, who: who[0] ?? 'porteur' };
}

/**
 * What bears on the answer at a path, or appeared with it. What surrounds it is still being told, and what is empty
 * still to be asked; both are heard at the end of a list, whose path is then given.
 */
export function newAdvice(path: string, before: readonly Advice[], after: readonly Advice[], draft: Draft): Advice[] {
  const known = new Set(before.map(({ rule, pointer }) => `${rule} ${pointer}`));
  const place = fromDotted(path);
  const endsList = Array.isArray(draft.follow(place).value);
  return after.filter(({ rule, pointer }) => {
    if (isWithin(pointer, place)) return true;
    if (isWithin(place, pointer) || known.has(`${rule} ${pointer}`)) return false;
    return endsList || draft.follow(pointer).isAnswered;
  });
}

/** More advice than this at once is not read. */
const MOST = 3;

/** Says the advice and asks what to do of it. */
export async function offer(
  advice: readonly Advice[],
  canImprove: boolean,
  again: boolean,
  ask: Ask,
): Promise<'maintenant' | 'tard' | 'garder'> {
  for (const { message, ask: question } of advice.slice(0, MOST)) {
    ask.say(`Conseil : ${message}${question === null ? '' : `\nÀ vous demander : ${question}`}`);
  }
  const choices = canImprove ? CHOICES : CHOICES.slice(1);
  // Entrée alone never sends anybody round in circles.
  const initial = again || !canImprove ? 'garder' : '';
  const reply = await ask.choice({ ...OFFER, choices, initial, commands: canImprove ? ['back'] : [] });
  if ('text' in reply) return reply.text === 'maintenant' || reply.text === 'tard' ? reply.text : 'garder';
  if (reply.command === 'quit') throw new Interrupted();
  return reply.command === 'back' ? 'maintenant' : 'garder';
}

const OFFER = { label: 'Améliorer cette réponse ?', hint: '', example: null, many: false };

const CHOICES = [
  { value: 'maintenant', label: 'Oui, maintenant' },
  { value: 'tard', label: 'Plus tard : la noter à confirmer' },
  { value: 'garder', label: 'Non, la garder telle quelle' },
];
