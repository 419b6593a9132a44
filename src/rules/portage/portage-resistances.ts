import { plain } from '../../french/fold.ts';
import { quote } from '../../french/typography.ts';
import type { Rule, RuleFinding } from '../../judge/rule.ts';
import type { Draft } from '../../model/draft.ts';
import { PHASES } from '../../model/phase.ts';
import { isEmptyAction } from '../../text/empty-actions.ts';
import { CHOSE, isEverybody } from '../../text/everybody.ts';
import { incompleteElementFindings } from '../elements.ts';
import { opposedAlly } from './two-roles.ts';

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
      {
        name: 'pas encore rencontré, mais nommé, et l’on cherche encore',
        patch: { 'portage.resistances': [{ ...met, rencontre: false }], 'investigation.verdict': 'reorienter' },
      },
      {
        name: 'une autre personne de la maison qui soutient',
        patch: {
          'portage.resistances': [{ ...met, qui: 'le service informatique de la fédération' }],
          'deploiement.premiers_partenaires[0].nom': 'Fédération des cantines',
        },
      },
      {
        name: 'un sur deux rencontré',
        phase: 'construction',
        patch: { 'portage.resistances': [met, { ...met, qui: 'deux communes', rencontre: false }] },
      },
    ],
    bad: [
      {
        name: 'le temps fera le reste',
        patch: { 'portage.resistances': [{ ...met, reponse: 'ils finiront par s’y faire' }] },
      },
      {
        name: 'on décide de poursuivre, et personne n’a été rencontré',
        patch: { 'portage.resistances': [{ ...met, rencontre: false }], 'investigation.verdict': 'poursuivre' },
      },
      {
        name: 'après l’investigation, personne n’a été rencontré',
        phase: 'construction',
        patch: { 'portage.resistances': [{ ...met, rencontre: false }] },
      },
      {
        name: 'le sponsor lui-même',
        patch: { 'portage.resistances': [{ ...met, qui: 'M. Alain Vidal' }], 'portage.sponsors[0].nom': 'Alain Vidal' },
      },
      {
        name: 'un premier partenaire',
        patch: {
          'portage.resistances': [met, { ...met, qui: 'La fédération des cantines' }],
          'deploiement.premiers_partenaires[0].nom': 'Fédération des cantines',
        },
      },
      {
        name: 'pas encore vu, dit la réponse ; rencontré, dit la case',
        patch: { 'portage.resistances': [{ ...met, reponse: 'Nous ne l’avons pas encore rencontré.' }] },
        also: ['forme-gabarit'],
      },
      {
        name: 'tout le monde, et de la pédagogie',
        patch: { 'portage.resistances': [met, { ...met, qui: 'certaines personnes', reponse: 'Pédagogie' }] },
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
    for (const one of items) yield* notMet(one);
    for (const answer of items.map((one) => one.at('reponse')))
      if (isEmptyAction(answer.text ?? ''))
        yield {
          message: `${quote(answer.text ?? '')} : que ferez-vous, ou que montrerez-vous, à qui ?`,
          at: answer,
          severity: 'warning',
        };
    for (const who of items.map((one) => one.at('qui'))) {
      yield* opposedAlly(who, draft);
      if (isEverybody(who.text ?? '') || SOMEBODY.test(plain(who.text ?? '')))
        yield { message: `${quote(who.text ?? '')} ne désigne personne. Qui, précisément, s’inquiète ?`, at: who };
      if (
        CHOSE.test(plain(who.text ?? '')) &&
        !/^(?:l'|la |les )?(?:administration|organisation)/.test(plain(who.text ?? ''))
      )
        yield { message: `${quote(who.text ?? '')} n’est pas quelqu’un. Qui, derrière, s’inquiète ?`, at: who };
    }
    // Until the verdict there is still time: afterwards, what they fear is built into the service.
    if (
      (context.phase !== 'investigation' || draft.at('investigation.verdict').text === 'poursuivre') &&
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

/** Said of those whom nobody has looked for. */
const SOMEBODY =
  /^(?:(?:certaine?s?|quelques|plusieurs|d'autres|des) (?:personnes|agents|collegues|services|acteurs|elus|cadres|chefs|partenaires)(?: (?:en interne|dans la maison|dans le service|a la direction|ici|chez nous))?|certaine?s?(?: en interne)?|les gens|quelques(?:-un(?:e)?s| personnes| agents)?|des (?:personnes|gens|collegues)|la resistance au changement|le changement|personne(?: pour l'instant| a ce jour)?)$/;
const NOT_YET =
  /(?:pas|jamais) (?:encore )?(?:ete )?(?:rencontre|vu|recu|approche|contacte)|(?:reste|est|sera) a (?:rencontrer|voir|contacter)|(?:a|il faut(?: le| la| les)?) (?:rencontrer|aller voir)/;

/** A box ticked, and an answer that says otherwise. */
function* notMet(one: Draft): Iterable<RuleFinding> {
  const [told] = [one.at('reponse'), one.at('crainte')].filter(({ text }) => NOT_YET.test(plain(text ?? '')));
  if (one.at('rencontre').boolean !== true || told === undefined) return;
  const message = `« Rencontré : oui », et la réponse dit le contraire : ${quote(told.text ?? '')}. L’avez-vous vu ?`;
  yield { message, at: one.at('rencontre'), severity: 'warning' };
}
