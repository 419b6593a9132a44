import { daysBetween, formatDate } from '../../french/dates.ts';
import { plain } from '../../french/fold.ts';
import { plural, quote } from '../../french/typography.ts';
import { lastCommittee } from '../../judge/committee.ts';
import type { Rule, RuleFinding } from '../../judge/rule.ts';
import type { Draft } from '../../model/draft.ts';
import { PHASES } from '../../model/phase.ts';
import { latestStarted } from '../calendrier/phases.ts';

const committee = (date: string, decision: string | null, objectif = '60 dossiers') => ({
  date,
  type: 'pilotage',
  decision,
  objectifs: [objectif],
});

/** « point d'étape », « suivi de l'avancement »: what is done at every meeting, whatever the service became. */
const NO_OBJECTIVE =
  /^(?:(?:(?:re)?faire )?(?:un |le )?(?:points?|bilans?|tours? de table|etat (?:des lieux|d'avancement)|revue|suivi|restitution|presentation|informations?|echanges?|partage|retours?|avancement|divers|actualites?|questions diverses|validation|cadrage|pilotage|coordination)(?: (?:de la |de l'|du |des |de |d'|sur (?:les? |la |l')?)?(?:etape|situation|avancee?s?|avancement|projet|travaux|equipe|feuille de route|collectif|general|global|regulier|actions?|trimestre|semestre|mi-parcours|demarche|sujets?)){0,2})[ .]{0,3}$/;

export const portageComiteSemestriel: Rule<'jours'> = {
  id: 'portage-comite-semestriel',
  phases: PHASES,
  needs: [],
  presentState: true,
  options: { jours: { default: 183, minimum: 1, title: 'jours entre deux comités' } },
  examples: {
    good: [
      ...[
        'point sur les 40 objets rendus',
        'choix de la structure',
        'moyens de 2027 confirmés',
        'bilan : un objet sur deux rendu',
      ].map((said) => ({
        name: said,
        patch: { 'portage.comites': [committee('2026-10-12', 'poursuivre', said)], date_maj: '2026-11-20' },
      })),
      {
        name: 'un comité en octobre',
        patch: { 'portage.comites': [committee('2026-10-12', 'poursuivre')], date_maj: '2026-11-20' },
      },
      {
        name: 'un comité à venir garde sa décision ouverte',
        patch: {
          'portage.comites': [committee('2026-10-12', 'poursuivre'), committee('2027-02-12', 'a_venir')],
          date_maj: '2026-11-20',
        },
      },
    ],
    bad: [
      ...['point d’étape', 'Suivi de l’avancement du projet', 'bilan du semestre', 'Point d’avancement.'].map(
        (said) => ({
          name: said,
          patch: { 'portage.comites': [committee('2026-10-12', 'poursuivre', said)], date_maj: '2026-11-20' },
        }),
      ),
      {
        name: 'une décision écrite avant le comité',
        patch: {
          'portage.comites': [committee('2026-10-12', 'poursuivre'), committee('2027-02-12', 'arreter')],
          date_maj: '2026-11-20',
        },
      },
      {
        name: 'un arrêt que rien ne suit',
        patch: { 'portage.comites': [committee('2026-10-12', 'arreter')], date_maj: '2026-11-20' },
      },
      { name: 'le prochain comité est passé', patch: { 'portage.prochain_comite': '2026-11-02' } },
      {
        name: 'le comité vient longtemps après la fin de la phase',
        phase: 'investigation',
        patch: { 'portage.prochain_comite': '2027-03-15' },
      },
      {
        name: 'dernier comité il y a plus d’un an',
        patch: { 'portage.comites': [committee('2025-09-01', 'poursuivre')], 'portage.prochain_comite': '2027-02-15' },
      },
      {
        name: 'comité passé sans décision',
        patch: { 'portage.comites': [committee('2026-10-12', 'a_venir')], date_maj: '2026-11-20' },
      },
      {
        name: 'prochain comité trop lointain',
        patch: { 'portage.prochain_comite': '2027-09-15' },
      },
    ],
  },
  *check(draft, { today, options }) {
    const dated = draft.at('portage.comites').items.filter((item) => item.at('date').date);
    const past = dated.filter((item) => (item.at('date').date ?? '') <= today);
    const last = lastCommittee(draft, today) ?? undefined;
    const planned = draft.at('portage.prochain_comite').date;
    // Fixed, and soon enough after the last.
    const isFixed =
      last !== undefined && planned !== undefined && planned >= today && daysBetween(last, planned) <= options.jours;
    const isSoon = planned !== undefined && planned >= today && daysBetween(today, planned) <= SOON;
    if (last && !isFixed && !isSoon && daysBetween(last, today) > options.jours) {
      yield {
        message:
          planned !== undefined && planned >= today
            ? tooFar(last, planned)
            : `Le dernier comité remonte au ${formatDate(last)}, il y a ${plural(daysBetween(last, today), 'jour')}. Fixez le prochain.`,
        at: draft.at('portage.comites'),
        on: 'key',
      };
    }
    // Today, it may not have been held yet.
    for (const item of past.filter(
      (one) => one.at('decision').text === 'a_venir' && (one.at('date').date ?? '') < today,
    )) {
      yield {
        message: 'Ce comité a eu lieu, et sa décision est encore « a_venir ». Écrivez ce qui a été décidé.',
        at: item.at('decision'),
      };
    }
    yield* decisions(draft, dated, today);
    // One that is past was set long ago: only the last still says what the next must show.
    for (const at of dated.at(-1)?.at('objectifs').items ?? [])
      if (NO_OBJECTIVE.test(plain(at.text ?? '')))
        yield {
          message: `${quote(at.text ?? '')} : ce n’est pas un objectif. Que devait-on voir à ce comité, et combien ?`,
          at,
          severity: 'info',
        };
    const next = draft.at('portage.prochain_comite');
    if (next.date && daysBetween(today, next.date) > options.jours) {
      yield {
        message: `Le prochain comité est prévu le ${formatDate(next.date)}, dans ${plural(daysBetween(today, next.date), 'jour')}. Rapprochez-le.`,
        at: next,
      };
    } else yield* outOfPhase(draft, today);
  },
};

/** A decision that nobody has taken yet, or that nobody follows. */
function* decisions(draft: Draft, dated: readonly Draft[], today: string): Iterable<RuleFinding> {
  const sorted = [...dated].sort((a, b) => ((a.at('date').date ?? '') < (b.at('date').date ?? '') ? -1 : 1));
  for (const item of sorted.filter((one) => (one.at('date').date ?? '') > today)) {
    const at = item.at('decision');
    if (at.text !== undefined && at.text !== 'a_venir')
      yield {
        message: `Ce comité est prévu le ${formatDate(item.at('date').date ?? '')}, et sa décision est déjà écrite.`,
        at,
      };
  }
  const last = sorted.findLast((one) => (one.at('date').date ?? '') <= today)?.at('decision');
  if (last?.text === 'arreter' && draft.at('statut').text === 'en_cours')
    yield {
      message: 'Le dernier comité a décidé d’arrêter, et le service est dit en cours. Accordez les deux.',
      at: last,
    };
}

/** In days: it is too late to bring it nearer. */
const SOON = 60;
/** In days: a committee seldom falls on the very day. */
const SOON_AFTER = 30;

function* outOfPhase(draft: Draft, today: string): Iterable<RuleFinding> {
  const at = draft.at('portage.prochain_comite');
  if (at.date === undefined) return;
  const phase = latestStarted(draft, today);
  const end = phase?.end ?? phase?.plannedEnd;
  if (at.date < today) {
    const message = `Le comité du ${formatDate(at.date)} est passé. Qu’a-t-il décidé, et quand est le suivant ?`;
    yield { message, at };
  } else if (end !== undefined && daysBetween(end, at.date) > SOON_AFTER) {
    const message = `Le comité est prévu le ${formatDate(at.date)}, et la phase finit le ${formatDate(end)}. Qui décide entre les deux ?`;
    yield { message, at };
  }
}

function tooFar(last: string, planned: string): string {
  return `Du comité du ${formatDate(last)} au prochain, le ${formatDate(planned)}, il se passe ${plural(daysBetween(last, planned), 'jour')}. Rapprochez-le.`;
}
