/** The four rules on support share one judgement: it comes before the phase it supports. */

import { formatDate } from '../../french/dates.ts';
import { plain } from '../../french/fold.ts';
import { quote } from '../../french/typography.ts';
import type { Example, Rule } from '../../judge/rule.ts';
import { PHASE_WORDS, PHASES, type Phase } from '../../model/phase.ts';
import { isEverybody } from '../../text/everybody.ts';
import { phaseNamed } from '../calendrier/phases.ts';
import { isSame } from './two-roles.ts';

/** Neither a person nor a body that decides. */
const BY_NOBODY =
  /^(?:(?:l'|notre |toute l')?equipe(?: (?:produit|du (?:produit|service|projet)))?|(?:un |le )?consensus(?: .{1,40})?|accord (?:tacite|oral|de principe|verbal|informel)(?:[ ,;:].{1,60})?|(?:en )?attente? d(?:e |u |')(?:la |l')?(?:arbitrage|decision|accord|validation|signature|retour|feu vert|comite)s?(?: .{1,50})?|(?:arbitrage|decision|accord|validation)s? (?:en cours|en attente|attendue?|a venir|imminente?)(?: .{1,40})?|(?:une |des |la )?(?:volonte|dynamique|bienveillance|attentes?|soutien) (?:forte? |large )?(?:collectif|collective|partagee?|generale?|politique|du terrain|de tous)(?: .{1,30})?|(?:un |une |des |nos |mes )?collegues?(?: .{1,30})?|plusieurs (?:regions?|directions?|services?|partenaires?|administrations?)(?: .{1,30})?|personne(?: .{1,20})?)$/;

/** `bad`: what this support alone is told, beside its dates. */
export function supportRule(id: string, supported: Phase, bad: readonly Example[] = []): Rule {
  const path = `portage.soutiens_par_phase.${supported}.date`;
  return {
    id,
    phases: PHASES.slice(PHASES.indexOf(supported)),
    needs: [path, 'calendrier.phases'],
    examples: {
      good: [
        { name: 'soutien obtenu avant la phase', patch: { [path]: '2020-01-15' } },
        { name: 'soutien obtenu bien avant la phase', patch: { [path]: '2019-06-03' } },
      ],
      bad: [
        { name: 'soutien obtenu après le début', patch: { [path]: '2026-11-20' } },
        ...bad,
        { name: 'soutien promis pour plus tard', patch: { [path]: '2027-05-03' } },
      ],
    },
    *check(draft, { today }) {
      const who = draft.find(`portage.soutiens_par_phase.${supported}.qui`);
      const text = who.text ?? '';
      if (isEverybody(text) || BY_NOBODY.test(plain(text)) || isSame(text, draft.at('porteur.nom').text))
        yield {
          message: `${quote(text)} ne donne pas un accord. Quelle personne, de quelle instance ?`,
          at: who,
          severity: 'warning',
        };
      const at = draft.find(path);
      const start = phaseNamed(draft, supported)?.start;
      if (!at.date || !start || at.date <= start) return;
      const name = PHASE_WORDS[supported];
      const message = `Le soutien date du ${formatDate(at.date)}, après le début de la phase ${name} (${formatDate(start)}).`;
      // A phase already begun cannot be supported beforehand any more: it warns, it does not block.
      yield { message, at, ...(start <= today && { severity: 'warning' as const }) };
    },
  };
}
