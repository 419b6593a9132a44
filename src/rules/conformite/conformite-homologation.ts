import { formatDate } from '../../french/dates.ts';
import type { Rule } from '../../judge/rule.ts';

export const conformiteHomologation: Rule = {
  id: 'conformite-homologation',
  phases: ['acceleration', 'perennisation'],
  needs: ['conformite.securite.homologation.statut'],
  examples: {
    good: [
      {
        name: 'en cours, en accélération',
        phase: 'acceleration',
        patch: { 'conformite.securite.homologation': { statut: 'en_cours' } },
      },
      {
        name: 'prononcée, encore valable',
        phase: 'perennisation',
        patch: { 'conformite.securite.homologation': { statut: 'prononcee', date: '2026-05-19', fin: '2029-05-18' } },
      },
      {
        name: 'prononcée, dernier jour',
        phase: 'perennisation',
        patch: { 'conformite.securite.homologation': { statut: 'prononcee', date: '2023-11-23', fin: '2026-11-23' } },
      },
    ],
    bad: [
      {
        name: 'passée, dès l’accélération',
        phase: 'acceleration',
        patch: { 'conformite.securite.homologation': { statut: 'prononcee', date: '2023-05-19', fin: '2026-05-18' } },
      },
      { name: 'en cours', phase: 'perennisation', patch: { 'conformite.securite.homologation.statut': 'en_cours' } },
      { name: 'expirée', phase: 'perennisation', patch: { 'conformite.securite.homologation.statut': 'expiree' } },
      {
        name: 'dont la date est passée',
        phase: 'perennisation',
        patch: { 'conformite.securite.homologation': { statut: 'prononcee', date: '2023-05-19', fin: '2026-05-18' } },
      },
    ],
  },
  *check(draft, { today, phase }) {
    const security = draft.at('conformite.securite.homologation');
    const [at, end] = [security.at('statut'), security.at('fin')];
    if (phase === 'acceleration' && at.text !== 'prononcee' && at.text !== 'expiree') return;
    if (at.text !== 'prononcee') {
      yield { message: 'Le service n’est pas homologué. La structure d’accueil ne pourra pas l’exploiter.', at };
    } else if (end.date && end.date < today) {
      yield { message: `L’homologation a pris fin le ${formatDate(end.date)}. Demandez-en une nouvelle.`, at: end };
    }
  },
};
