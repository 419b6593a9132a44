import { plain } from '../../french/fold.ts';
import type { Rule } from '../../judge/rule.ts';
import { PHASES } from '../../model/phase.ts';
import { ABSTRAIT } from '../../text/lexicons/service.ts';
import { finds } from '../../text/words.ts';
import { namesUsager } from '../usagers/naming.ts';

/** A change is told by one moment seen twice; « plus simple » is seen by nobody. */
export const impactAvantApres: Rule = {
  id: 'impact-avant-apres',
  phases: PHASES,
  needs: ['impact.changement'],
  examples: {
    good: [
      {
        name: 'une personne avant, une personne après',
        patch: {
          'impact.changement.avant': 'La victime reçoit une lettre.',
          'impact.changement.apres': 'La victime voit la photo de son objet.',
        },
      },
      {
        name: 'un nom abstrait, mais quelqu’un agit',
        patch: { 'impact.changement.avant': 'Transformation subie : la victime attend.' },
      },
    ],
    bad: [
      {
        name: 'la même phrase',
        patch: {
          'impact.changement.avant': 'La victime attend une photo.',
          'impact.changement.apres': 'La victime attend une photo.',
        },
      },
      {
        name: 'un mouvement sans personne',
        patch: { 'impact.changement.apres': 'Fluidification des échanges et optimisation du circuit' },
      },
    ],
  },
  *check(draft) {
    const [before, after] = [draft.at('impact.changement.avant'), draft.at('impact.changement.apres')];
    if (before.text && plain(before.text) === plain(after.text ?? '')) {
      yield { message: 'Avant et après disent la même chose. Qu’est-ce qui a changé pour la personne ?', at: after };
      return;
    }
    for (const at of [before, after]) {
      const [abstract] = finds(ABSTRAIT, (at.text ?? '').split(/\s+/).slice(0, 2).join(' '));
      if (abstract !== undefined && namesUsager(at.text ?? '', draft) === 0) {
        yield { message: `« ${abstract} » ne montre personne. Qui fait quoi, désormais ?`, at, severity: 'warning' };
      }
    }
  },
};
