/** An answer that had a condition leaves with it, wherever the condition stands. */
import { describe, expect, it } from 'vitest';
import { recordAnswer, withdrawnBy } from '../../src/interview/writing/record.ts';
import { snapshotOf } from '../../src/source/snapshot.ts';

const STOPPED = snapshotOf(`phase: investigation
statut: en_cours
investigation:
  verdict: arreter
arret:
  motif: Les communes ont déjà un registre.
usagers:
  cibles:
    - nom: greffiers
      nature: agent
    - nom: victimes
      nature: usager
  alternative_non_numerique: Le registre du greffe.
`);

describe('withdrawn', () => {
  it('from the root: why one stops, once one goes on', () => {
    const after = recordAnswer(STOPPED, 'investigation.verdict', 'poursuivre');
    const gone = withdrawnBy('investigation.verdict', STOPPED, after);
    expect(gone.map(({ path, value }) => [path, value])).toEqual([
      ['arret.motif', 'Les communes ont déjà un registre.'],
    ]);
  });

  it('an answer that no condition reads takes nothing away', () => {
    const after = recordAnswer(STOPPED, 'usagers.cibles[1].nom', 'familles');
    expect(withdrawnBy('usagers.cibles[1].nom', STOPPED, after)).toEqual([]);
  });
});
