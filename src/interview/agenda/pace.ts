/** How long the rest will take: from the length of the questions, then from the person's own pace. */
import type { Draft } from '../../model/draft.ts';
import { fieldOf, questionOf } from './question.ts';
import type { Step } from './steps.ts';

/** First guesses, corrected by the answers: characters read in a second (200 words a minute), typed in a second, thinking included (as many as people who tried it). */
const READ = 20;
const TYPED = 2;
/** Seconds to choose in a list, to find a number or a date, to think of what to write. */
const CHOICE = 6;
const SHORT = 12;
const THINK = 12;
/** Weight of the first guess beside what is measured, in seconds. */
const DOUBT = 600;
/** What is left never jumps: not after a few quick answers, nor when the conversation is resumed. */
const QUICKEST = 0.75;
const SLOWEST = 1.5;
/** A pause longer than this many times the guess is somebody at the door, not an answer. */
const PAUSE = 3;

/** Seconds that the answers so far should have taken, and took. */
export interface Pace {
  expected: number;
  spent: number;
}

export const UNKNOWN_PACE: Pace = { expected: 0, spent: 0 };

/** An answer took `seconds`. */
export function learnt({ expected, spent }: Pace, step: Step, draft: Draft, seconds: number): Pace {
  const guess = secondsFor(step, draft);
  return { expected: expected + guess, spent: spent + Math.min(seconds, PAUSE * guess) };
}

/** Seconds that these steps should take. */
export function remaining({ expected, spent }: Pace, steps: readonly Step[], draft: Draft): number {
  const factor = Math.min(SLOWEST, Math.max(QUICKEST, (spent + DOUBT) / (expected + DOUBT)));
  return factor * steps.reduce((sum, step) => sum + secondsFor(step, draft), 0);
}

function secondsFor(step: Step, draft: Draft): number {
  const { label, hint, example } = questionOf(step, draft);
  const reading = (label.length + hint.length + (example ?? '').length) / READ;
  if (step.kind === 'any' || step.kind === 'more' || step.kind === 'card') return reading + CHOICE;
  if (step.kind === 'together') return reading + THINK + (example ?? '').length / TYPED;
  const field = fieldOf(step);
  const kind = field.items ?? field.kind;
  if (kind === 'choice' || kind === 'boolean') return reading + CHOICE;
  return reading + (kind === 'text' ? THINK + (example ?? '').length / TYPED : SHORT);
}

/** « environ 25 minutes »: to five minutes above fifteen. */
export function inMinutes(seconds: number): string {
  const minutes = Math.round(seconds / 60);
  if (minutes < 2) return 'une minute ou deux';
  return `environ ${minutes > 15 ? Math.round(minutes / 5) * 5 : minutes} minutes`;
}

/** « de 15 à 25 minutes »: from who writes as our examples to who writes half as much again and corrects what was understood. */
export function inMinutesOrMore(seconds: number): string {
  const [least, most] = [seconds / 60, (seconds * WORDY) / 60].map((minutes) => Math.round(minutes / 5) * 5);
  return least === most || least === 0 ? inMinutes(seconds) : `de ${least} à ${most} minutes`;
}

/** What the longest trials took, by what the shortest took. */
const WORDY = 1.7;
