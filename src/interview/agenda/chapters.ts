/** What is left to say of a fiche, part by part, each with its honest size. */
import { plural } from '../../french/typography.ts';
import type { Draft } from '../../model/draft.ts';
import { stepsOf } from './itinerary.ts';
import { inMinutes, remaining, UNKNOWN_PACE } from './pace.ts';
import type { Agenda } from './screens.ts';

export interface Chapter {
  /** Rank of its screen in the agenda. */
  screen: number;
  title: string;
  questions: number;
  seconds: number;
}

/** In the order of the agenda; those that have nothing to ask are left out. */
export function chaptersOf(agenda: Agenda, draft: Draft): Chapter[] {
  const steps = stepsOf(agenda, draft, null);
  return agenda.screens.flatMap(({ title }, screen) => {
    const own = steps.filter((step) => step.screen === screen);
    if (own.length === 0) return [];
    return [{ screen, title, questions: own.length, seconds: remaining(UNKNOWN_PACE, own, draft) }];
  });
}

/** « portage politique : 6 questions, environ 5 minutes ». */
export function chapterLine({ title, questions, seconds }: Pick<Chapter, 'title' | 'questions' | 'seconds'>): string {
  return `${title} : ${plural(questions, 'question')}, ${inMinutes(seconds)}`;
}

/** The same agenda, with one of its screens alone. */
export function onlyChapter(agenda: Agenda, { screen }: Chapter): Agenda {
  return { ...agenda, screens: agenda.screens.filter((_, rank) => rank === screen) };
}
