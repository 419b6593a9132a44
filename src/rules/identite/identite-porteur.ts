import { quote } from '../../french/typography.ts';
import type { Rule } from '../../judge/rule.ts';
import { PHASES } from '../../model/phase.ts';
import { PERSONAL_MAIL } from '../../text/personal-mail.ts';
import { kindOfName } from '../../text/persons.ts';
import { isSame } from '../portage/two-roles.ts';

/** A service is not a person: somebody must answer for the fiche. */
export const identitePorteur: Rule = {
  id: 'identite-porteur',
  phases: PHASES,
  needs: ['porteur.nom'],
  severity: 'warning',
  examples: {
    good: [
      { name: 'une adresse professionnelle', patch: { 'porteur.courriel': 'zoe.martin@prefecture.exemple.gouv.fr' } },
      { name: 'un nom qui ressemble à un service', patch: { 'porteur.nom': 'Clara Bureau' } },
      { name: 'une adresse de collectivité', patch: { 'porteur.courriel': 'zmartin@ville-exemple.fr' } },
    ],
    bad: [
      {
        name: 'une adresse personnelle',
        patch: { 'porteur.courriel': 'zoe.martin@gmail.com' },
      },
      {
        name: 'son propre coach',
        patch: { 'porteur.nom': 'Clara Bureau', 'equipe.coach': { nom: 'Mme Clara Bureau', jours_par_semaine: 1 } },
      },
      { name: 'un service', patch: { 'porteur.nom': 'Direction du numérique' } },
      { name: 'une équipe', patch: { 'porteur.nom': 'L’équipe projet' } },
      { name: 'une cellule', patch: { 'porteur.nom': 'Cellule innovation' } },
      { name: 'un autre hébergeur grand public', patch: { 'porteur.courriel': 'zoe@orange.fr' } },
    ],
  },
  *check(draft) {
    const at = draft.at('porteur.courriel');
    if (PERSONAL_MAIL.test(at.text ?? '')) {
      yield { message: 'Cette adresse est personnelle. Donnez celle de votre administration.', at };
    }
    const name = draft.at('porteur.nom');
    const coach = draft.at('equipe.coach.nom');
    if (isSame(coach.text, name.text))
      yield {
        message: `${quote(name.text ?? '')} porte la fiche et l’accompagne : qui la regarde de l’extérieur ?`,
        at: coach,
      };
    if (name.text !== undefined && kindOfName(name.text) !== 'person') {
      yield { message: `${quote(name.text)} n’est pas une personne. Qui répond de cette fiche ?`, at: name };
    }
  },
};
