import { quote } from '../../french/typography.ts';
import type { Rule } from '../../judge/rule.ts';
import { PHASES } from '../../model/phase.ts';
import { isUnchanged } from '../../text/answered-elsewhere.ts';

const turned = (said: string) => ({ name: said, patch: { 'porteur.changements_de_cap': said } });

/** Whoever heard people out gave something up. */
export const equipeEcouteEtCap: Rule = {
  id: 'equipe-ecoute-et-cap',
  phases: PHASES,
  needs: ['porteur.changements_de_cap'],
  examples: {
    good: [
      turned('Au début je voulais pousser les murs du magasin. Les victimes ne savaient rien : j’ai lâché le magasin.'),
      turned('Rien de ce que j’imaginais n’a tenu, sauf la visite : ils m’ont fait jeter l’annuaire.'),
      turned('Aucun sur le fond ; sur la forme, l’annuaire a laissé place à la visite.'),
      turned('Tout, ou presque : l’annuaire est mort.'),
      turned('Nous pensions à une carte, ils ont voulu un coup de fil.'),
    ],
    bad: [
      turned('Non, l’idée du départ était la bonne, elle n’a pas bougé d’un pouce.'),
      turned('Rien n’a changé depuis l’idée de départ, elle était bonne.'),
      turned('Pas de changement depuis le départ.'),
      turned('On n’a pas bougé d’un iota depuis la première réunion.'),
      turned('Les retours allaient tous dans notre sens, donc rien à ajuster.'),
      turned('Aucun changement de cap à ce jour'),
      turned('Tous les entretiens confortent notre idée.'),
      turned('Nous n’avons rien modifié'),
      turned('RAS, tout se déroule conformément au plan initial.'),
      turned('Le cap est maintenu.'),
      turned('Le projet suit son cours, fidèle à l’idée de départ'),
    ],
  },
  *check(draft) {
    const at = draft.at('porteur.changements_de_cap');
    if (isUnchanged(at.text ?? ''))
      yield { message: `${quote(at.text ?? '')} : qui vous a contredit, et sur quoi avez-vous cédé ou tenu ?`, at };
  },
};
