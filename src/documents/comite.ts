/** The fifteen minutes of the committee: six parts, in its order (documents that decide in 2026). */
import { formatDate } from '../french/dates.ts';
import type { Draft } from '../model/draft.ts';
import { fact } from './answer-words.ts';
import { type Document, type Fact, type Part, part } from './document.ts';
import { documentOf, type Occasion } from './fiche-document.ts';
import { indicatorsFigure } from './figures.ts';
import { indicatorTable } from './indicator-table.ts';
import { facts, lacking, parted } from './told.ts';

/** In days: what happened since the last committee. */
const HALF_YEAR = 183;

export function comiteDocument(given: Occasion): Document {
  const occasion = { ...given, audience: 'committee' } as const;
  const { draft, today } = occasion;
  const start = shifted(today, -HALF_YEAR);
  const past = events(draft).filter(({ day }) => day > start && day <= today);
  const next = events(draft).filter(({ day }) => day > today);
  return documentOf(occasion, 'Support de comité', [
    problemPart(occasion),
    pastPart(occasion, past),
    demonstrationPart(occasion),
    impactPart(occasion),
    nextPart(occasion, next),
    askPart(occasion),
  ]);
}

function problemPart(occasion: Occasion): Part {
  return part('probleme', '1. Le problème', {
    ...parted(
      facts(
        occasion,
        'probleme.enonce',
        'usagers.recit',
        'usagers.cibles',
        'probleme.prejudice',
        'probleme.ampleur',
        'probleme.constats',
      ),
    ),
    lacks: lacking(
      occasion,
      'probleme.enonce',
      'probleme.ampleur.nombre',
      'probleme.ampleur.source',
      'probleme.ampleur.annee',
    ),
  });
}

function pastPart(occasion: Occasion, past: readonly Event[]): Part {
  return part('six-mois-passes', '2. Les six derniers mois', {
    facts: past.map(dated),
    ...paragraphs(
      occasion,
      'deploiement.premier_usager_satisfait',
      'deploiement.utilisateurs_actifs',
      'deploiement.couverture_pct',
    ),
    lacks: past.length === 0 ? ['aucun jalon ni comité daté des six derniers mois'] : [],
  });
}

function demonstrationPart(occasion: Occasion): Part {
  return part('demonstration', '3. La démonstration', {
    ...parted(facts(occasion, 'solution.description', 'solution.existant', 'adresse', 'solution.prototype')),
    lacks: lacking(occasion, 'solution.description', 'adresse'),
  });
}

function impactPart(occasion: Occasion): Part {
  return part('impact', '4. L’impact', {
    ...parted(
      facts(
        occasion,
        'impact.difference',
        'impact.changement',
        'impact.signes',
        'impact.premiers_signes',
        'impact.temoignages',
        'impact.page_stats',
      ),
    ),
    table: indicatorTable(occasion.draft),
    figure: indicatorsFigure(occasion.draft),
    lacks: lacking(occasion, 'impact.indicateurs', 'impact.changement.apres'),
  });
}

function nextPart(occasion: Occasion, next: readonly Event[]): Part {
  return part('six-mois-a-venir', '5. Les six mois à venir', {
    ...parted(
      facts(
        occasion,
        'deploiement.demarrage',
        'deploiement.premiers_utilisateurs',
        'deploiement.cap_6_mois',
        'deploiement.objectif_6_mois',
      ),
    ),
    items: next.map(({ day, word }) => `${formatDate(day)} : ${word}`),
    lacks: lacking(
      occasion,
      'deploiement.objectif_6_mois.usage',
      'deploiement.objectif_6_mois.impact',
      'deploiement.objectif_6_mois.echeance',
    ),
  });
}

function askPart(occasion: Occasion): Part {
  return part('demande', '6. La demande', {
    ...parted(
      facts(
        occasion,
        'budget.enveloppe',
        'equipe.membres',
        'equipe.besoins',
        'deploiement.objectif_6_mois.hypothese',
        'portage.sponsors',
        ...HYPOTHESES,
      ),
    ),
    lacks: lacking(occasion, 'budget.enveloppe.montant', 'equipe.membres', 'deploiement.objectif_6_mois.hypothese'),
  });
}

const HYPOTHESES = ['probleme', 'solution', 'impact', 'portage'].map((axis) => `risques.${axis}.hypothese`);

function paragraphs(occasion: Occasion, ...paths: string[]): { paragraphs: Fact[] } {
  return { paragraphs: facts(occasion, ...paths) };
}

interface Event {
  day: string;
  word: string;
}

function events(draft: Draft): Event[] {
  const milestones = draft
    .at('calendrier.jalons')
    .items.map((one) => ({ day: one.at('date').date, word: one.at('intitule').text }));
  const steps = draft
    .at('deploiement.etapes')
    .items.map((one) => ({ day: one.at('echeance').date, word: one.at('perimetre').text }));
  const committees = draft.at('portage.comites').items.map((one) => ({ day: one.at('date').date, word: 'comité' }));
  const next = { day: draft.at('portage.prochain_comite').date, word: 'prochain comité' };
  return [...milestones, ...steps, ...committees, next]
    .flatMap(({ day, word }) => (day === undefined || word === undefined ? [] : [{ day, word }]))
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}

function dated({ day, word }: Event): Fact {
  return fact(formatDate(day), word);
}

/** `AAAA-MM-JJ`, so many days later. */
function shifted(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
