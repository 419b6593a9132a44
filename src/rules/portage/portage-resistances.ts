import { plain } from '../../french/fold.ts';
import { quote } from '../../french/typography.ts';
import type { Rule } from '../../judge/rule.ts';
import { PHASES } from '../../model/phase.ts';
import { CHOSE } from '../../text/everybody.ts';
import { incompleteElementFindings } from '../elements.ts';

const met = {
  qui: 'service des marchés',
  crainte: 'perdre la main',
  reponse: 'revue mensuelle commune',
  rencontre: true,
};

export const portageResistances: Rule = {
  id: 'portage-resistances',
  phases: PHASES,
  needs: ['portage.resistances'],
  examples: {
    good: [
      { name: 'une crainte, une réponse', patch: { 'portage.resistances': [met] } },
      { name: 'pas encore rencontré, mais nommé', patch: { 'portage.resistances': [{ ...met, rencontre: false }] } },
      {
        name: 'un sur deux rencontré',
        phase: 'construction',
        patch: { 'portage.resistances': [met, { ...met, qui: 'deux communes', rencontre: false }] },
      },
    ],
    bad: [
      {
        name: 'après l’investigation, personne n’a été rencontré',
        phase: 'construction',
        patch: { 'portage.resistances': [{ ...met, rencontre: false }] },
      },
      { name: 'une chose', patch: { 'portage.resistances': [met, { ...met, qui: 'la réglementation' }] } },
      { name: 'personne ne s’oppose', patch: { 'portage.resistances': [] } },
      {
        name: 'une crainte sans réponse',
        patch: { 'portage.resistances': [met, { qui: 'deux communes', crainte: 'surcharge', rencontre: false }] },
      },
    ],
  },
  *check(draft, context) {
    const at = draft.at('portage.resistances');
    if (at.isEmptyList) {
      yield {
        message:
          'La fiche dit que personne ne s’inquiète. Cherchez encore : qui perd du pouvoir, du temps ou un marché ?',
        at,
        on: 'key',
      };
    }
    const items = at.items;
    for (const who of items.map((one) => one.at('qui'))) {
      if (
        CHOSE.test(plain(who.text ?? '')) &&
        !/^(?:l'|la |les )?(?:administration|organisation)/.test(plain(who.text ?? ''))
      )
        yield { message: `${quote(who.text ?? '')} n’est pas quelqu’un. Qui, derrière, s’inquiète ?`, at: who };
    }
    // During the investigation there is still time: afterwards, what they fear is built into the service.
    if (
      context.phase !== 'investigation' &&
      items.length > 0 &&
      items.every((one) => one.at('rencontre').boolean === false)
    ) {
      yield {
        message: 'Aucune des personnes réticentes n’a été rencontrée. Laquelle voyez-vous d’abord ?',
        at,
        on: 'key',
      };
    }
    yield* incompleteElementFindings('portage.resistances', draft, context);
  },
};
