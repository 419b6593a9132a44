/** What is said before the first question. */
import { capital, plural } from '../french/typography.ts';
import type { Draft } from '../model/draft.ts';
import { PHASE_WORDS } from '../model/phase.ts';
import { placeOf, stepsAhead } from './agenda/itinerary.ts';
import { inMinutes, inMinutesOrMore, remaining, UNKNOWN_PACE } from './agenda/pace.ts';
import { QUESTIONS_ASKED } from './agenda/screen-lists.ts';
import { type Agenda, agendaOf } from './agenda/screens.ts';
import type { Step } from './agenda/steps.ts';
import { MOST_PROPOSALS } from './proposal/proposal-groups.ts';

/** The whole of what comes, truthfully: stages, confirmations, time. `from`: the first step; null when all was asked. */
export function welcome(agenda: Agenda, draft: Draft, from: Step | null): string {
  const rest = stepsAhead(from, agenda, draft);
  const place = from && placeOf(from, agenda, draft);
  const screens = place ? place.count - place.rank + 1 : 0;
  const seconds = remaining(UNKNOWN_PACE, rest, draft);
  const what = agenda.brief
    ? `${stagesOf(screens)} ${capital(inMinutesOrMore(seconds))}.\n${proposalsOf(screens)}`
    : `${plural(screens, 'partie')}, en réponses courtes : ${inMinutes(seconds)}.`;
  const aim = agenda.brief && place?.rank === 1 ? `${AIM}\n` : '';
  return `${aim}Phase : ${PHASE_WORDS[agenda.phase]}. ${what}
Chaque réponse est gardée aussitôt. Pour arrêter, et reprendre plus tard : Ctrl-C, ou le mot quitter.`;
}

/** For somebody who was only told the name of the command. */
const AIM = 'Racontez un problème et votre idée pour le résoudre : vous aurez une fiche à montrer à qui décide.';

/** « 14 étapes : 12 questions, vos quatre risques, votre signature. »; what is left of them when resumed. */
function stagesOf(count: number): string {
  const questions = count - (ALL_STAGES - QUESTIONS_ASKED);
  if (questions < 1) return `Il reste ${plural(count, 'étape')}.`;
  const lead = count === ALL_STAGES ? plural(count, 'étape') : `Il reste ${plural(count, 'étape')}`;
  return `${lead} : ${plural(questions, 'question')}, vos quatre risques, votre signature.`;
}

/** One answer told, one proposal at most; the risks and the signature have none. */
function proposalsOf(count: number): string {
  const questions = Math.max(0, count - (ALL_STAGES - QUESTIONS_ASKED));
  const most = Math.min(MOST_PROPOSALS, questions);
  return most === 0
    ? 'Entrée suffit à ce qui est proposé.'
    : `${most} fois, je vous dirai ce que j’ai compris. Si c’est juste : Entrée ; sinon, dites ce qui ne va pas.`;
}

const ALL_STAGES = agendaOf('investigation', 'essentiel').screens.length;
