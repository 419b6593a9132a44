import { formatDate } from '../../french/dates.ts';
import { plain } from '../../french/fold.ts';
import type { Rule } from '../../judge/rule.ts';
import { PHASES } from '../../model/phase.ts';
import { incompleteElementFindings } from '../elements.ts';

const proof = {
  type: 'entretien',
  description: '18 parents sur 22 ont attendu plus de deux mois',
  date: '2026-10-20',
  nombre: 22,
};

export const problemeExiste: Rule = {
  id: 'probleme-existe',
  phases: PHASES,
  needs: ['probleme.preuves'],
  severity: 'warning',
  examples: {
    good: [
      { name: 'une preuve datée', patch: { 'probleme.preuves': [proof] } },
      {
        name: 'deux preuves datées',
        patch: { 'probleme.preuves': [proof, { ...proof, type: 'donnees', description: 'délais de 2025' }] },
      },
    ],
    bad: [
      { name: 'la même preuve deux fois', patch: { 'probleme.preuves': [proof, { ...proof, date: '2026-10-21' }] } },
      {
        name: 'une seconde preuve sans date',
        patch: { 'probleme.preuves': [proof, { type: 'etude', description: 'enquête nationale' }] },
      },
      { name: 'une preuve datée dans le futur', patch: { 'probleme.preuves': [{ ...proof, date: '2027-10-20' }] } },
    ],
  },
  *check(draft, context) {
    yield* incompleteElementFindings('probleme.preuves', draft, context);
    const told = new Set<string>();
    for (const item of draft.at('probleme.preuves').items) {
      const said = item.at('description');
      if (said.text && told.has(plain(said.text)))
        yield { message: 'Cette preuve est déjà donnée plus haut. Qu’avez-vous vu d’autre ?', at: said };
      told.add(plain(said.text ?? ''));
      const at = item.at('date');
      if (at.date && at.date > context.today) {
        yield { message: `Cette preuve est datée du ${formatDate(at.date)}, après aujourd’hui. Corrigez la date.`, at };
      }
    }
  },
};
