import { plain } from '../../french/fold.ts';
import { plural, quote } from '../../french/typography.ts';
import type { Rule } from '../../judge/rule.ts';
import { CONSENSUS } from '../../text/lexicons/people.ts';
import { finds } from '../../text/words.ts';

/** Each body whose agreement is awaited is a month more. */
export const deploiementPasDeConsensus: Rule<'maximum'> = {
  id: 'deploiement-pas-de-consensus',
  phases: ['investigation', 'construction'],
  needs: ['deploiement.accords_requis'],
  options: { maximum: { default: 3, minimum: 0, title: 'accords au plus avant de commencer' } },
  examples: {
    good: [
      { name: 'un seul accord', patch: { 'deploiement.accords_requis': ['présidente du tribunal'] } },
      {
        name: 'trois accords',
        patch: { 'deploiement.accords_requis': ['présidente du tribunal', 'procureur', 'greffe'] },
      },
      { name: 'deux accords', patch: { 'deploiement.accords_requis': ['présidente du tribunal', 'procureur'] } },
    ],
    bad: [
      {
        name: 'quatre accords',
        patch: { 'deploiement.accords_requis': ['présidente', 'procureur', 'bâtonnière', 'greffe'] },
      },
      { name: 'l’ensemble des parties', patch: { 'deploiement.accords_requis': ['l’ensemble des parties prenantes'] } },
    ],
  },
  *check(draft, { options }) {
    const at = draft.at('deploiement.accords_requis');
    if (at.items.length > options.maximum) {
      yield {
        message: `${plural(at.items.length, 'accord')} avant de commencer : lequel est vraiment indispensable ?`,
        at,
        on: 'key',
      };
    }
    for (const item of at.items) {
      const [word] = finds(CONSENSUS, item.text ?? '');
      if (
        word !== undefined &&
        !/^tous? les (?:deux|trois)\b|^toutes les (?:deux|trois)\b/.test(plain(item.text ?? ''))
      )
        yield { message: `${quote(item.text ?? '')} : jamais le même jour. De qui l’accord suffit-il ?`, at: item };
    }
  },
};
