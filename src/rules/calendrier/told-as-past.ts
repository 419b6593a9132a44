/** What is told as done and lies ahead, or as still to be done and lies behind. */
import { formatDate } from '../../french/dates.ts';
import { quote } from '../../french/typography.ts';
import type { RuleFinding } from '../../judge/rule.ts';
import type { Draft } from '../../model/draft.ts';
import { fieldAtPointer } from '../../model/fields.ts';

/** Dates of what has happened, but those that a rule of their own watches. `[]`: of every element. */
const HAPPENED = [
  'equipe.membres[].depuis',
  'deploiement.open_lab.historique[].date',
  'deploiement.premier_usager_satisfait.date',
  'impact.indicateurs[].date_valeur',
  'impact.indicateurs[].historique[].date',
  'impact.temoignages[].date',
  'portage.lettre_de_mission.date',
  'conformite.accessibilite.audit_date',
  'conformite.securite.analyse_risques.date',
  'perennisation.decide_le',
  'arret.date',
];

/** Steps that one ticks, and the key of their date. */
const STEPS = [
  ['calendrier.jalons', 'date'],
  ['deploiement.etapes', 'echeance'],
  ['perennisation.calendrier', 'echeance'],
] as const;

export function* toldAsPast(draft: Draft, today: string): Iterable<RuleFinding> {
  for (const at of [...HAPPENED.flatMap((path) => draft.every(path)), ...pronounced(draft)]) {
    if (at.date === undefined || at.date <= today) continue;
    const title = quote(fieldAtPointer(at.pointer)?.title ?? '');
    const message = `${title} : le ${formatDate(at.date)} est à venir. Écrivez ce qui a eu lieu ; ce qui est prévu va dans vos étapes.`;
    yield { message, at, ask: 'À quelle date cela a-t-il vraiment eu lieu ?', severity: 'warning' };
  }
  const year = draft.at('probleme.ampleur.annee');
  if (year.number !== undefined && year.number > Number(today.slice(0, 4)))
    yield { message: `L’année du chiffre, ${year.number}, n’est pas encore venue.`, at: year, severity: 'warning' };
  for (const spent of draft.at('budget.annees').items) {
    const [which, at] = [spent.at('annee').number, spent.at('realise')];
    if (which === undefined || which <= Number(today.slice(0, 4)) || !at.number) continue;
    const message = `${which} n’est pas encore venue : son réalisé n’est pas connu. Laissez-le vide, ou corrigez l’année.`;
    yield { message, at, severity: 'warning' };
  }
  // That the first goal was missed is told of the goal.
  const goal = draft.at('deploiement.objectif_6_mois.echeance').date;
  for (const [list, key] of STEPS)
    for (const item of draft.find(list).items) if (item.find(key).date !== goal) yield* stepOutOfTime(item, key, today);
}

function* stepOutOfTime(item: Draft, key: string, today: string): Iterable<RuleFinding> {
  const [date, at] = [item.find(key).date, item.at('fait')];
  if (date === undefined || at.boolean === undefined) return;
  if (at.boolean && date > today) {
    const message = `Cette étape est dite franchie, et sa date est le ${formatDate(date)}, à venir. Accordez les deux.`;
    yield { message, at, severity: 'warning' };
  } else if (!at.boolean && date < today && !at.pointer.startsWith('/perennisation/')) {
    const message = `Prévue le ${formatDate(date)}, cette étape n’est pas franchie. Est-ce fait ? Sinon, quelle est la nouvelle date ?`;
    yield { message, at, severity: 'info' };
  }
}

/** Until it is pronounced, its date is the day that is hoped for. */
function pronounced(draft: Draft): Draft[] {
  const homologation = draft.at('conformite.securite.homologation');
  return /^(?:prononcee|expiree)$/.test(homologation.at('statut').text ?? '') ? [homologation.at('date')] : [];
}
