import { formatDate } from '../../french/dates.ts';
import { plain } from '../../french/fold.ts';
import { quote } from '../../french/typography.ts';
import type { Rule } from '../../judge/rule.ts';
import { isNobody } from '../../text/everybody.ts';

/** Those of the house: what they are glad of is to have a service. */
const OF_THE_HOUSE =
  /\b(?:collegues?|agents?|agente|instruct(?:eur|rice)|charge(?:e)? d[e']|chef(?:fe)?|technicien(?:ne)?|gestionnaire|direct(?:eur|rice)|equipe|notre service|sponsor|porteu(?:r|se)|coach|prestataire|n\+[12]|ddt|ddtm|dreal|prefecture)\b/;

/** What people head or do elsewhere: « cheffe d’exploitation », « ma voisine, éleveuse ». */
const OF_THEIR_OWN =
  /\b(?:cheffe?|direct(?:eur|rice)|gestionnaire|responsable|gerante?|patronn?e?)s? (?:d'(?:une? (?:petite |grande )?)?|de (?:l'|la |sa |son )?(?:petite )?)(?:entreprise|exploitation|ecole|salon|restaurant|atelier|societe|boutique|magasin|garage|commerce|ferme|cabinet|auto-ecole|cantine|creche|association)\b|\bvoisine?(?=, )/g;

/** Whoever the service is for. */
const NEXT_DOOR =
  /\b(?:collegues?|voisine?s?|de l'equipe|notre (?:service|equipe|bureau)|meme (?:service|bureau|etage))\b/;

const story = (qui: string) => ({
  'deploiement.premier_usager_satisfait': {
    qui,
    date: '2026-10-12',
    recit: 'logé en deux jours, il a gardé son contrat',
  },
});

/** Only where the service is for people outside: agents may well be the users of a tool for agents. */
export const deploiementPremierUsagerSatisfait: Rule = {
  id: 'deploiement-premier-usager-satisfait',
  phases: ['construction', 'acceleration'],
  needs: ['deploiement.premier_usager_satisfait.qui'],
  severity: 'warning',
  examples: {
    good: [
      { name: 'une cheffe d’exploitation', patch: story('Une cheffe d’exploitation laitière du canton') },
      { name: 'une personne aidée', patch: story('apprenti boulanger de Brive') },
      {
        name: 'un agent, d’un outil pour les agents',
        patch: { ...story('instructrice de la préfecture'), 'usagers.cibles[0].nature': 'agent' },
      },
      { name: 'un apprenti', patch: story('apprentie menuisière à Thiers') },
      { name: 'une entreprise', patch: story('gérante d’une scierie de douze salariés') },
    ],
    bad: [
      { name: 'un collègue', patch: { ...story('un collègue de la DDT'), 'usagers.cibles[0].nature': 'usager' } },
      {
        name: 'la cellule voisine',
        patch: { ...story('technicien de la DDT, cellule voisine'), 'usagers.cibles[0].nature': 'agent' },
      },
      {
        name: 'avant la construction',
        phase: 'construction',
        patch: { 'deploiement.premier_usager_satisfait.date': '2025-12-04' },
        also: ['solution-en-production'],
      },
      { name: 'un système', patch: story('le système comptable') },
      { name: 'une administration', patch: story('le ministère') },
      { name: 'la cheffe', patch: { ...story('la cheffe du service'), 'usagers.cibles[0].nature': 'usager' } },
    ],
  },
  *check(draft) {
    const at = draft.at('deploiement.premier_usager_satisfait.qui');
    const flat = plain(at.text ?? '').replace(OF_THEIR_OWN, '');
    const date = draft.at('deploiement.premier_usager_satisfait.date');
    const begun = draft
      .at('calendrier.phases')
      .items.find((one) => one.at('nom').text === 'construction')
      ?.at('debut').date;
    if (date.date !== undefined && begun !== undefined && date.date < begun)
      yield {
        message: `Le ${formatDate(date.date)}, la construction n’avait pas commencé (${formatDate(begun)}). De quel service parle-t-on ?`,
        at: date,
      };
    const isForOthers = draft.at('usagers.cibles').items[0]?.at('nature').text === 'usager';
    if ((isForOthers && OF_THE_HOUSE.test(flat)) || NEXT_DOOR.test(flat))
      yield {
        message: `${quote(at.text ?? '')} est de la maison. Dehors, à qui le service a-t-il changé la vie ?`,
        at,
      };
    else if (isNobody(at.text ?? ''))
      yield { message: `${quote(at.text ?? '')} n’est pas une personne. Qui, là-bas, a pu dire que cela l’aide ?`, at };
  },
};
