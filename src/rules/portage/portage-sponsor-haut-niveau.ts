import { plain } from '../../french/fold.ts';
import { quote } from '../../french/typography.ts';
import type { Rule } from '../../judge/rule.ts';
import { PHASES } from '../../model/phase.ts';
import { promisesNothing } from '../../text/acts.ts';
import { BAS, HAUT } from '../../text/lexicons/standing.ts';
import { kindOfName } from '../../text/persons.ts';
import { has } from '../../text/words.ts';
import { incompleteElementFindings } from '../elements.ts';
import { isSame } from './two-roles.ts';

const whole = {
  nom: 'Odile Ramon',
  fonction: 'directrice générale',
  structure: 'agence de l’Exemple',
  engagement: 'préside le comité de mars',
};

/** A sponsor who left defends nobody. */
const GONE =
  /\b(?:est partie?|a quitte|a change de poste|n'est plus|mutee?|a la retraite|en retraite|(?:poste )?vacante?|(?:en cours de|en attente de) (?:nomination|recrutement|remplacement)|a nommer|pas (?:encore )?remplacee?|a remplacer|successeur inconnu|parti(?:e)? (?:en|le|depuis|fin|debut))\b/;

const NOT_A_PERSON = {
  organisation: 'est une organisation. Qui, en son sein, s’engage en son nom ?',
  function: 'est une fonction. Quel est le nom de cette personne ?',
};

export const portageSponsorHautNiveau: Rule = {
  id: 'portage-sponsor-haut-niveau',
  phases: PHASES,
  needs: ['portage.sponsors'],
  severity: 'warning',
  examples: {
    good: [
      {
        name: 'favorable, et signe',
        patch: { 'portage.sponsors': [{ ...whole, engagement: 'favorable : signe la lettre le 3 mars' }] },
      },
      { name: 'un élément complet', patch: { 'portage.sponsors': [whole] } },
      { name: 'deux éléments complets', patch: { 'portage.sponsors': [whole, whole] } },
      {
        name: 'porte le sujet, là où il se décide',
        patch: { 'portage.sponsors': [{ ...whole, engagement: 'porte le sujet au comité de direction' }] },
      },
      { name: 'un nom en capitales', patch: { 'portage.sponsors': [{ ...whole, nom: 'Préfète Odile RAMON' }] } },
    ],
    bad: [
      {
        name: 'un chef de bureau',
        patch: { 'portage.sponsors': [{ ...whole, fonction: 'cheffe de bureau' }] },
      },
      {
        name: 'un directeur de projet',
        patch: { 'portage.sponsors': [{ ...whole, fonction: 'directeur de projet' }] },
      },
      {
        name: 'le porteur lui-même',
        patch: { 'portage.sponsors': [{ ...whole, nom: 'Clara Bureau' }], 'porteur.nom': 'Clara Bureau' },
      },
      {
        name: 'un soutien sans acte',
        patch: { 'portage.sponsors': [{ ...whole, engagement: 'est très favorable au projet' }] },
      },
      {
        name: 'un soutien plein et entier',
        patch: { 'portage.sponsors': [{ ...whole, engagement: 'soutien plein et entier' }] },
      },
      { name: 'porte le sujet', patch: { 'portage.sponsors': [{ ...whole, engagement: 'porte le sujet' }] } },
      {
        name: 'une sponsor partie',
        patch: { 'portage.sponsors': [{ ...whole, engagement: 'partie en septembre, pas encore remplacée' }] },
      },
      { name: 'oui', patch: { 'portage.sponsors': [{ ...whole, engagement: 'Tout à fait d’accord' }] } },
      { name: 'une organisation', patch: { 'portage.sponsors': [{ ...whole, nom: 'Direction générale du travail' }] } },
      { name: 'une fonction', patch: { 'portage.sponsors': [{ ...whole, nom: 'Le Préfet' }] } },
      { name: 'une cheffe du bureau', patch: { 'portage.sponsors': [{ ...whole, fonction: 'cheffe du bureau' }] } },
      {
        name: 'un second sponsor sans engagement',
        patch: {
          'portage.sponsors': [
            whole,
            { nom: 'Paul Servan', fonction: 'sous-directeur', structure: 'agence de l’Exemple' },
          ],
        },
      },
      {
        name: 'un sponsor sans nom',
        patch: {
          'portage.sponsors': [
            whole,
            { fonction: 'préfet', structure: 'préfecture', engagement: 'ouvre ses guichets' },
          ],
        },
      },
    ],
  },
  published: {
    question: 'portage',
    fires: (reading) => !reading.portage.yes,
    message:
      'Le texte ne dit pas qui porte ce service, ni ce que ce soutien permet. Quelle direction s’engage, et à quoi ?',
    examples: {
      good: [
        '## Contexte\n\nLe projet est porté par la Direction générale de la santé et soutenu par le ministère.',
        '## Équipe\n\nLe service est financé par l’agence régionale de santé, qui a lancé l’investigation.',
      ],
      bad: ['## Problème\n\nLes démarches sont longues.\n\n## Solution\n\nUn site aide les familles.'],
    },
  },
  *check(draft, context) {
    const sponsors = draft.at('portage.sponsors').items;
    const roles = sponsors.map((item) => item.at('fonction'));
    const isHigh = roles.some(({ text }) => has(HAUT, text ?? ''));
    for (const at of roles) {
      if (!isHigh && has(BAS, at.text ?? '')) {
        yield {
          message: `${quote(at.text ?? '')} ne suffit pas à lever un blocage. Qui, plus haut, s’engage avec vous ?`,
          at,
        };
      }
    }
    for (const item of sponsors) {
      const name = item.at('nom');
      const kind = kindOfName(name.text ?? '');
      const gone = item.members.find((one) => GONE.test(plain(one.text ?? '')));
      if (name.text !== undefined && kind !== 'person' && gone?.pointer !== name.pointer)
        yield { message: `${quote(name.text)} ${NOT_A_PERSON[kind]}`, at: name };
      if (isSame(name.text, draft.at('porteur.nom').text))
        yield {
          message: `${quote(name.text ?? '')} porte déjà la fiche. Qui, plus haut, peut lever ce qui la bloque ?`,
          at: name,
          severity: 'warning',
        };
      if (gone !== undefined) {
        yield { message: `${quote(gone.text ?? '')} : qui porte le service à sa place ?`, at: gone };
        continue;
      }
      const promise = item.at('engagement');
      if (promise.text !== undefined && promisesNothing(promise.text)) {
        const message = `${quote(promise.text)} : quel acte ? Que va-t-il libérer, financer ou signer, et quand ?`;
        yield { message, at: promise };
      }
    }
    yield* incompleteElementFindings('portage.sponsors', draft, context);
  },
};
