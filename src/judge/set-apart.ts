/** A key that somebody put aside, or that stands between quotes with its answer. */
import { quote } from '../french/typography.ts';
import { keysBelow } from '../model/fields.ts';
import { child, toFieldPath } from '../model/pointer.ts';
import type { Source } from '../source/source.ts';

/** « //temps_pct: 45 », « _temps_pct: 45 », « “nom: Relais” »: put aside, or between quotes; only the person knows whether it is an answer. */
export function setApart(source: Source, parent: string, key: string): { name: string; message: string } | null {
  const [, sign = '', name = ''] = /^(\/\/ ?|--+ ?|; ?|#|__?|x_|[“”„«‹] ?)([a-z_]{2,40})$/u.exec(key) ?? [];
  if (!keysBelow(toFieldPath(parent)).includes(name)) return null;
  const start = source.entries.get(child(parent, key))?.key?.[0];
  const line = (start === undefined ? key : (/^[^\r\n]*/.exec(source.text.slice(start))?.[0] ?? key)).trim();
  const bare = line.slice(sign.length);
  if (/^[“”„«‹]/u.test(sign)) {
    if (!/[”“»›]$/u.test(line)) return null;
    const written = bare.replace(/ ?[”“»›]$/u, '');
    return { name, message: `Toute la ligne est entre guillemets. Écrivez : ${written}` };
  }
  return {
    name,
    message: `${quote(line)} n’est pas lu. Si c’est une réponse, écrivez : ${bare} ; sinon, mettez « # » et une espace devant.`,
  };
}
