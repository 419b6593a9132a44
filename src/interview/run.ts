/** Leads the conversation: one step, one reply, one edit, saved before the next question. */
import type { Draft } from '../core/draft.ts';
import type { Field } from '../core/fields.ts';
import { quote } from '../core/french.ts';
import { fromDotted, isWithin, toDotted } from '../core/pointer.ts';
import { type Ask, Interrupted, type Reply } from './ask.ts';
import { type Advice, adviceOn, type Judge, newAdvice, offer } from './coach.ts';
import type { Depth } from './depth.ts';
import { markDraft } from './draft-mark.ts';
import type { Notebook } from './notebook.ts';
import { inMinutes, Pace } from './pace.ts';
import { groupOf, whyOf } from './question.ts';
import { draftOf, eraseAnswer, recordTodo, type Withdrawn, withdrawnBy } from './record.ts';
import { saved } from './save.ts';
import type { Agenda } from './screens.ts';
import { cursorOf, nextStep, placeOf, previousStep, type Step, stepAt, stepsAhead } from './steps.ts';
import { put, settleReply, type Turn } from './turn.ts';

export interface Conversation {
  ask: Ask;
  agenda: Agenda;
  judge: Judge;
  notebook: Notebook;
  /** Seconds since any fixed instant. */
  clock(): number;
  /** Keeps in the first line of the file where one stands; null for a fiche that is no draft. */
  mark: Depth | null;
}

export class Interview {
  private readonly begun = new Map<string, string>();
  private readonly pace = new Pace();
  private advice: readonly Advice[];
  private read: { text: string; draft: Draft } | null = null;

  constructor(
    /** The fiche as it stands. */
    public text: string,
    readonly conversation: Conversation,
  ) {
    const { unfinished } = conversation.notebook;
    if (unfinished) this.begun.set(unfinished.cursor, unfinished.text);
    this.advice = adviceOn(text, conversation.judge);
  }

  get draft(): Draft {
    if (this.read?.text !== this.text) this.read = { text: this.text, draft: draftOf(this.text) };
    return this.read.draft;
  }

  /** Asks from a step to the end. Rejects with `Interrupted`; all answers are saved by then. */
  async run(from: Step | null): Promise<void> {
    const { agenda, ask } = this.conversation;
    let screen = -1;
    let group: Field | null = null;
    for (let step = from; step; ) {
      if (step.screen !== screen) {
        screen = step.screen;
        group = null;
        if (from !== step && step.screen === agenda.essential && agenda.essential > 0) ask.say(MILESTONE);
        ask.say(this.heading(step));
      }
      group = this.introduce(step, group);
      this.remind(step);
      const turn = await this.ask(step);
      if (turn === 'back') {
        const before = previousStep(step, agenda, this.draft);
        if (before) this.stand(before);
        else ask.say('C’est la première question.');
        step = before ?? step;
        continue;
      }
      const next = await this.write(turn, step);
      await this.coach(step, turn);
      step = next && (stepAt(cursorOf(next), agenda, this.draft) ?? next);
    }
  }

  /** Asks one step, and what it opens, then comes back. */
  async visit(step: Step): Promise<void> {
    let element: string | null = null;
    for (let at: Step | null = step; at; ) {
      const turn = await this.ask(at);
      if (turn === 'back') return;
      await this.write(turn, at);
      await this.coach(at, turn);
      const next: Step | null = nextStep(at, turn.outcome, this.conversation.agenda, this.draft);
      if (at.kind === 'any' || at.kind === 'more') element = turn.outcome === 'yes' ? (next?.opens ?? null) : null;
      at = next && element !== null && isWithin(fromDotted(next.path), fromDotted(element)) ? next : null;
    }
  }

  private heading(step: Step): string {
    const { agenda } = this.conversation;
    const { title, intro } = agenda.screens[step.screen] ?? { title: '' };
    const { rank, count } = placeOf(step, agenda, this.draft);
    const left = inMinutes(this.pace.remaining(stepsAhead(step, agenda, this.draft), this.draft));
    return `\nQuestion ${rank} sur ${count} : ${title}\nEncore ${left}.${intro ? `\n${intro}` : ''}`;
  }

  /** Several short answers make one question: it is asked before the first of them. */
  private introduce(step: Step, current: Field | null): Field | null {
    const group = groupOf(step);
    if (group !== null && group !== current) this.conversation.ask.say(`\n${group.question}`);
    return group;
  }

  /** In a fiche that is being mended, an answer is asked again for a reason: it is said. */
  private remind(step: Step): void {
    const { ask, mark } = this.conversation;
    if (mark !== null || !this.draft.at(step.path).isAnswered) return;
    const place = fromDotted(step.path);
    for (const { message } of this.advice.filter(({ pointer }) => pointer === place)) ask.say(`Conseil : ${message}`);
  }

  /** Puts a step until it gets something else than a call for help. */
  private async ask(step: Step): Promise<Turn | 'back'> {
    const { ask, judge, notebook, clock } = this.conversation;
    const cursor = cursorOf(step);
    for (;;) {
      const started = clock();
      const reply: Reply = await put(step, this.draft, ask, {
        begun: this.begun.get(cursor) ?? null,
        typing: (text) => {
          this.begun.set(cursor, text);
          notebook.keep(cursor, text);
        },
      });
      this.pace.learn(step, this.draft, clock() - started);
      const command = 'command' in reply ? reply.command : null;
      if (command === 'quit') throw new Interrupted();
      if (command === 'back') return 'back';
      if (command !== 'help') {
        this.begun.delete(cursor);
        notebook.keep(cursor, '');
        return settleReply(step, reply, this.draft, judge);
      }
      ask.say(`\n${whyOf(step, judge.phase, judge.catalogue.criteria)}`);
    }
  }

  /** Writes what a turn changes, and where one stands next. Answers the next step. */
  private async write(turn: Turn, step: Step): Promise<Step | null> {
    const { agenda, ask } = this.conversation;
    const before = this.text;
    let next: Step | null = null;
    let orphans: readonly Withdrawn[] = [];
    await this.save((text) => {
      const answered = turn.edit ? turn.edit(text) : text;
      // Answers that stood under a condition leave with it.
      orphans = turn.edit ? withdrawnBy(step.path, before, answered) : [];
      const edited = orphans.reduce((current, { path }) => eraseAnswer(current, path), answered);
      next = nextStep(step, turn.outcome, agenda, draftOf(edited));
      return this.marked(edited, next ? cursorOf(next) : null);
    }, step);
    for (const note of turn.notes) ask.say(note);
    for (const { path, field, value } of orphans) {
      // Should the condition come back, so does the answer.
      this.begun.set(path, value);
      ask.say(`${quote(field.title)} n’a plus lieu d’être. Retiré : ${value}`);
    }
    return next;
  }

  private stand(step: Step): void {
    if (this.conversation.mark === null) return;
    const writing = this.conversation.notebook.write((text) => this.marked(text, cursorOf(step)));
    if (writing.ok) this.text = writing.text;
  }

  private marked(text: string, cursor: string | null): string {
    return this.conversation.mark === null ? text : markDraft(text, this.conversation.mark, cursor ?? 'fin');
  }

  /** Writes; asks what to do as long as the disk refuses. */
  async save(edit: (text: string) => string, step: Step | null): Promise<void> {
    const { ask, notebook } = this.conversation;
    this.text = await saved(edit, step, this.text, ask, notebook);
  }

  /** The rules speak; the person improves now, later, or keeps the answer. */
  private async coach(step: Step, turn: Turn): Promise<void> {
    const { ask, agenda, judge } = this.conversation;
    const place = placeOfAdvice(step, turn, this.draft);
    if (place === null) return;
    for (let again = false; ; again = true) {
      const now = adviceOn(this.text, judge);
      const about = newAdvice(place, this.advice, now, this.draft);
      const first = about[0];
      if (!first) {
        this.advice = now;
        return;
      }
      const target = stepAt(toDotted(first.pointer), agenda, this.draft) ?? (place === step.path ? step : null);
      const choice = await offer(about, target !== null, again, ask);
      if (choice === 'maintenant' && target) {
        const improved = await this.ask(target);
        if (improved !== 'back' && improved.edit) await this.save(improved.edit, target);
        continue;
      }
      this.advice = now;
      const later = (text: string) => recordTodo(text, toDotted(first.pointer), 'a_confirmer', first.who, null);
      if (choice === 'tard') await this.save(later, null);
      return;
    }
  }
}

/** Where the rules are listened to: the answer, or the whole list once it ends; null when nothing changed. */
function placeOfAdvice(step: Step, turn: Turn, draft: Draft): string | null {
  const passed = step.opens !== null && !draft.at(step.opens).isAnswered;
  if (step.list !== null && (turn.outcome === 'no' || passed)) return step.list;
  return turn.edit === null ? null : step.path;
}

const MILESTONE = '\nL’essentiel est dit. La suite complète la fiche pour le comité. Pour vous arrêter là : quitter.';
