import { it } from 'vitest';
import { outcomes, scoreOf } from './interview/comprehension.ts';
it('x', () => {
  for (const half of [0, 1] as const) { const all = outcomes(half); console.log('#', half, scoreOf(all));
    for (const k of new Set(all.map((o) => o.question + '.' + o.key))) console.log('#   ', k, scoreOf(all.filter((o) => o.question + '.' + o.key === k)));
    if (half === 0) for (const o of all.filter((x) => !x.isRight)) console.log('## ', o.question, o.key, '| attendu', o.expected, '| lu', o.read, '|', o.text.replace(/\n/g, ' / ').slice(0, 220)); }
});
