import { addMonths, formatDate } from '../../french/dates.ts';
import type { Rule, RuleFinding } from '../../judge/rule.ts';
import type { Draft } from '../../model/draft.ts';
import { isPhase, PHASE_WORDS, PHASES } from '../../model/phase.ts';
import { beforeAll } from './before-all.ts';
import { type DatedPhase, latestStarted, phasesOf } from './phases.ts';
import { stepsOutOfOrder } from './steps-in-order.ts';
import { toldAsPast } from './told-as-past.ts';

const twoPhases = (construction: Record<string, string>, investigation: Record<string, string> = {}) => ({
  'calendrier.phases': [
    { nom: 'investigation', debut: '2026-02-02', fin: '2026-04-24', ...investigation },
    { nom: 'construction', debut: '2026-05-04', fin_prevue: '2027-04-30', ...construction },
  ],
});

export const calendrierDatesCoherentes: Rule = {
  id: 'calendrier-dates-coherentes',
  phases: PHASES,
  needs: ['calendrier.phases'],
  presentState: true,
  examples: {
    good: [
      {
        name: 'la dernière semaine de la phase',
        patch: { 'calendrier.phases[0].fin_prevue': '2026-11-24', 'portage.prochain_comite': '2026-11-24' },
      },
      {
        name: 'une phase à venir ne change pas la phase en cours',
        patch: { 'calendrier.phases[1]': { nom: 'construction', debut: '2027-03-01', fin_prevue: '2028-01-31' } },
      },
      {
        name: 'une étape franchie à sa date',
        patch: { 'calendrier.jalons': [{ id: 'essai', intitule: 'Premier essai', date: '2026-09-01', fait: true }] },
      },
      {
        name: 'une étape à venir, qui ne l’est pas encore',
        patch: { 'calendrier.jalons': [{ id: 'essai', intitule: 'Premier essai', date: '2027-03-01', fait: false }] },
      },
      {
        name: 'une fin prévue après le début',
        patch: { 'calendrier.phases[0].debut': '2026-10-05', 'calendrier.phases[0].fin_prevue': '2026-12-18' },
      },
    ],
    bad: [
      {
        name: 'une phase de six ans',
        phase: 'acceleration',
        patch: { 'calendrier.phases[2].fin_prevue': '2032-12-17' },
      },
      {
        name: 'des phases dans le désordre',
        phase: 'construction',
        patch: {
          'calendrier.phases': [
            { nom: 'construction', debut: '2026-03-02', fin_prevue: '2027-02-26' },
            { nom: 'investigation', debut: '2025-09-01', fin: '2026-02-27' },
          ],
        },
        also: ['portage-soutien-investiguer'],
      },
      {
        name: 'une phase qui devait finir, et dont rien ne dit la suite',
        phase: 'acceleration',
        patch: { 'calendrier.phases[2].fin_prevue': '2026-06-30', 'portage.prochain_comite': '2026-06-12' },
        also: ['portage-comite-semestriel'],
      },
      {
        name: 'fin avant le début',
        patch: { 'calendrier.phases[0].fin_prevue': '2026-01-05' },
        also: ['portage-comite-semestriel'],
      },
      {
        name: 'la phase annoncée n’est pas celle du calendrier',
        patch: { 'calendrier.phases': [{ nom: 'construction', debut: '2026-05-04', fin_prevue: '2027-04-30' }] },
      },
      {
        name: 'phase suivante commencée avant la fin de la précédente',
        patch: { ...twoPhases({ debut: '2026-11-01' }, { fin: '2026-11-15' }), phase: 'construction' },
        phase: 'construction',
        also: ['calendrier-construction', 'deploiement-premier-usager-satisfait'],
      },
      {
        name: 'phase écrite deux fois',
        patch: { 'calendrier.phases[1]': { nom: 'investigation', debut: '2026-10-05', fin_prevue: '2026-12-18' } },
      },
      {
        name: 'en service avant que l’on ait enquêté',
        phase: 'construction',
        patch: { 'solution.en_production_depuis': '2020-06-08' },
      },
      { name: 'service transféré hors pérennisation', patch: { statut: 'transfere' } },
      { name: 'une lettre de mission à venir', patch: { 'portage.lettre_de_mission.date': '2027-01-14' } },
      { name: 'un chiffre d’une année à venir', patch: { 'probleme.ampleur.annee': 2031 } },
      {
        name: 'une étape à venir dite franchie',
        patch: { 'calendrier.jalons': [{ id: 'essai', intitule: 'Premier essai', date: '2027-03-01', fait: true }] },
      },
      {
        name: 'des étapes dans le désordre',
        patch: {
          'deploiement.etapes': [
            { perimetre: 'deux départements', nombre: 2, echeance: '2027-12-01' },
            { perimetre: 'douze départements', nombre: 12, echeance: '2027-03-01' },
          ],
        },
      },
      {
        name: 'un membre arrivé demain',
        patch: {
          'equipe.membres': [
            { nom: 'Zoé', role: 'porteur', statut: 'agent_public', temps_pct: 45, depuis: '2027-02-01' },
          ],
        },
      },
      {
        name: 'le réalisé d’une année à venir',
        patch: { 'budget.annees': [{ annee: 2028, previsionnel: 200000, realise: 180000 }] },
      },
      {
        name: 'une étape passée, qui ne l’est pas',
        patch: { 'calendrier.jalons': [{ id: 'essai', intitule: 'Premier essai', date: '2026-09-01', fait: false }] },
      },
    ],
  },
  *check(draft, { today }) {
    const phases = phasesOf(draft);
    for (const phase of phases) yield* endBeforeStart(phase);
    for (const [index, phase] of phases.entries()) yield* outOfSequence(phase, phases.slice(0, index));
    yield* announcedPhase(draft, today);
    yield* overduePhase(draft, today);
    yield* transferredTooSoon(draft);
    yield* toldAsPast(draft, today);
    yield* beforeAll(draft);
    yield* stepsOutOfOrder(draft);
  },
};

function* endBeforeStart({ draft, start, end, plannedEnd }: DatedPhase): Iterable<RuleFinding> {
  const [key, last] = end ? ['fin', end] : ['fin_prevue', plannedEnd];
  if (start && last && last <= start) {
    yield {
      message: `La fin (${formatDate(last)}) n’est pas après le début (${formatDate(start)}).`,
      at: draft.find(key as string),
    };
  } else if (start && last && key === 'fin_prevue' && last > addMonths(start, 12 * LONGEST_YEARS)) {
    const message = `Cette phase durerait plus de ${LONGEST_YEARS} ans, du ${formatDate(start)} au ${formatDate(last)}. Vérifiez les dates.`;
    yield { message, at: draft.at('fin_prevue'), severity: 'warning' };
  }
}

/** Longer, and the team has become a department. */
const LONGEST_YEARS = 4;

function* outOfSequence(phase: DatedPhase, before: readonly DatedPhase[]): Iterable<RuleFinding> {
  const name = PHASE_WORDS[phase.name];
  if (before.some((other) => other.name === phase.name)) {
    yield { message: `La phase ${name} est écrite deux fois. Gardez une seule ligne.`, at: phase.draft.at('nom') };
    return;
  }
  const later = before.find((other) => PHASES.indexOf(other.name) > PHASES.indexOf(phase.name));
  if (later) {
    yield {
      message: `La phase ${name} vient après ${PHASE_WORDS[later.name]}. Remettez-les dans l’ordre.`,
      at: phase.draft.at('nom'),
    };
    return;
  }
  const previous = before.at(-1);
  const previousEnd = previous?.end ?? previous?.start;
  if (previous && previousEnd && phase.start && phase.start < previousEnd) {
    const message = `La phase ${name} commence le ${formatDate(phase.start)}, avant la fin de la précédente (${formatDate(previousEnd)}).`;
    yield { message, at: phase.draft.at('debut') };
  }
}

function* announcedPhase(draft: Draft, today: string): Iterable<RuleFinding> {
  const announced = draft.at('phase');
  const started = latestStarted(draft, today);
  if (!isPhase(announced.text) || !started || started.name === announced.text) return;
  const message = `La fiche annonce la phase ${PHASE_WORDS[announced.text]}, et le calendrier en est à ${PHASE_WORDS[started.name]}. Accordez les deux.`;
  yield { message, at: announced };
}

/** That the committee comes too late is told of the committee. */
function* overduePhase(draft: Draft, today: string): Iterable<RuleFinding> {
  const own = phasesOf(draft).find(({ name }) => name === draft.at('phase').text);
  const committee = draft.at('portage.prochain_comite').date;
  if (own?.plannedEnd === undefined || own.end !== undefined || own.plannedEnd >= today) return;
  if (committee !== undefined && committee > own.plannedEnd) return;
  const message = `La phase ${PHASE_WORDS[own.name]} devait finir le ${formatDate(own.plannedEnd)}. Est-elle finie, et qui a décidé de la suite ?`;
  yield { message, at: own.draft.at('fin_prevue'), ask: OVERDUE, severity: 'warning' };
}

const OVERDUE = 'Qui a décidé de prolonger, quand, et jusqu’à quelle date ?';

function* transferredTooSoon(draft: Draft): Iterable<RuleFinding> {
  const statut = draft.at('statut');
  if ((statut.text === 'transfere' || statut.text === 'opere') && draft.at('phase').text !== 'perennisation') {
    yield {
      message: 'Un service transféré ou opéré est en pérennisation. Corrigez la phase ou le statut.',
      at: statut,
    };
  }
}
