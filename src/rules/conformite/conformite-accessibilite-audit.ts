import { daysBetween, formatDate } from '../../french/dates.ts';
import { formatNumber } from '../../french/numbers.ts';
import type { Rule } from '../../judge/rule.ts';

/** A declaration of accessibility lasts three years. */
const VALID_DAYS = 3 * 365 + 1;

export const conformiteAccessibiliteAudit: Rule = {
  id: 'conformite-accessibilite-audit',
  phases: ['construction', 'acceleration', 'perennisation'],
  needs: ['conformite.accessibilite'],
  severity: 'warning',
  examples: {
    good: [
      {
        name: 'audit du printemps, tout conforme',
        phase: 'perennisation',
        patch: { 'conformite.accessibilite.statut': 'totalement_conforme', 'conformite.accessibilite.taux_pct': 100 },
      },
      {
        name: 'partiellement conforme, à 82 %',
        patch: { 'conformite.accessibilite.statut': 'partiellement_conforme', 'conformite.accessibilite.taux_pct': 82 },
      },
    ],
    bad: [
      {
        name: 'non conforme',
        phase: 'perennisation',
        patch: { 'conformite.accessibilite.statut': 'non_conforme', 'conformite.accessibilite.taux_pct': 40 },
      },
      {
        name: 'statut et taux se contredisent',
        phase: 'perennisation',
        patch: { 'conformite.accessibilite.statut': 'totalement_conforme', 'conformite.accessibilite.taux_pct': 61 },
      },
      {
        name: 'non conforme, à cent pour cent',
        phase: 'perennisation',
        patch: { 'conformite.accessibilite.statut': 'non_conforme', 'conformite.accessibilite.taux_pct': 100 },
      },
      {
        name: 'dite totale à 32 %, en accélération',
        phase: 'acceleration',
        patch: { 'conformite.accessibilite.statut': 'totalement_conforme', 'conformite.accessibilite.taux_pct': 32 },
      },
      {
        name: 'audit de plus de trois ans',
        phase: 'perennisation',
        patch: { 'conformite.accessibilite.audit_date': '2023-02-01' },
      },
    ],
  },
  *check(draft, { today, phase }) {
    const a11y = draft.at('conformite.accessibilite');
    const [status, rate, audit] = [a11y.at('statut'), a11y.at('taux_pct').number, a11y.at('audit_date')];
    // Before, there is still time to mend what the audit finds; not to contradict it.
    const isLate = phase === 'perennisation';
    // Half of the criteria make a service partly accessible.
    if (
      rate !== undefined &&
      ((status.text === 'non_conforme' && rate >= 50) ||
        (status.text === 'partiellement_conforme' && (rate < 50 || rate === 100)))
    ) {
      const message = `${status.text === 'non_conforme' ? 'Non conforme' : 'Partiellement conforme'}, et ${formatNumber(rate)} % à l’audit : accordez les deux. En dessous de 50 %, non conforme ; à 100 %, totalement conforme.`;
      yield { message, at: status };
    } else if (status.text === 'non_conforme' && isLate) {
      yield { message: 'Le service n’est pas accessible. Corrigez d’abord ce que l’audit place en tête.', at: status };
    } else if (status.text === 'totalement_conforme' && rate !== undefined && rate < 100) {
      yield { message: `Totalement conforme, et ${formatNumber(rate)} % à l’audit : accordez les deux.`, at: status };
    }
    if (isLate && audit.date && daysBetween(audit.date, today) > VALID_DAYS) {
      yield { message: `L’audit date du ${formatDate(audit.date)}, il y a plus de trois ans. Refaites-le.`, at: audit };
    }
  },
};
