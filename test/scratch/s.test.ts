import { it } from 'vitest';
import { amended } from '../../src/text/told/amended.ts';
import { isAccounted } from '../../src/interview/accounted.ts';
import { goalIn } from '../../src/text/told/goal.ts';
import { firstUsersIn } from '../../src/text/told/first-users.ts';
it('x', () => {
  const t = "La CAF coupe l'accès et les familles perdent tout. Cette semaine j'appelle la CNIL.";
  console.log(amended(t, 'pas la CNIL, notre DPO', []));
  const g = 'En juin, 400 victimes inscrites et les appels au standard baissent de moitié.';
  for (const s of ['en septembre', 'pas juin, septembre', "baissent d'un tiers"]) {
    const n = amended(g, s, [400]);
    console.log(s, n, n && isAccounted({ said: s, before: [g], now: [n], aside: '', isAdded: false }), n && JSON.stringify(goalIn(n, '2026-11-30')));
  }
  for (const s of ['Mais à partir de mars seulement', 'à partir de mars seulement', 'seulement en avril', "Une douzaine de fromagers de Poligny, parce qu'ils viennent d'être redressés.", "Les deux services de médecine de l'hôpital de Vesoul, soit 24 infirmières, parce qu'elles en ont marre d'appeler.", 'Ma classe de 2nde 4, 28 élèves, et celle de ma collègue, 26 élèves, au lycée Rosa-Parks de Montgeron.', "La brigade de Pont-l'Abbé (Finistère), une trentaine de victimes volontaires, à partir du 4 janvier 2027, car elles n'ont plus de nouvelles."]) console.log(s, JSON.stringify(firstUsersIn(s)));
});
