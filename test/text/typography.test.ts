import { describe, expect, it } from 'vitest';
import { formatNumber } from '../../src/french/numbers.ts';
import { quote, shortened, typedName, visible } from '../../src/french/typography.ts';

describe('what is shown of a text that somebody else wrote', () => {
  it('a quotation inside has other marks: ours alone delimit', () => {
    expect(quote('voir « les opposants » demain')).toBe('«\u00a0voir “les opposants” demain\u00a0»');
  });

  it('what is too long is cut between two words', () => {
    expect(shortened('parfois jusqu’à midi', 14)).toBe('parfois…');
    expect(shortened('un mot', 6)).toBe('un mot');
    expect(shortened('anticonstitutionnellement', 10)).toBe('anticonsti…');
  });

  it('no mark of direction is left bare', () => {
    expect(visible('a\u061cb\u202ec')).toBe('a\\u{61c}b\\u{202e}c');
  });

  it.each([
    ['fiche.yaml', 'fiche.yaml'],
    ['ma fiche.yaml', '"ma fiche.yaml"'],
    ['$(id) x', `'$(id) x'`],
    [`it's $x`, `'it'\\''s $x'`],
  ])('%s is typed so that a shell reads it as it is', (name, typed) => {
    expect(typedName(name)).toBe(typed);
  });

  it.each([
    [-123_456, '-123\u202f456'],
    [-1234, '-1234'],
    [12_400.5, '12\u202f400,5'],
    [1e21, '1e+21'],
  ])('%s', (value, shown) => {
    expect(formatNumber(value)).toBe(shown);
  });
});
