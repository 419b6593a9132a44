import { quote } from '../../french/typography.ts';
import type { Rule } from '../../judge/rule.ts';
import { PHASES } from '../../model/phase.ts';
import { isAssigned } from '../../text/answered-elsewhere.ts';

const moved = (said: string) => ({ name: said, patch: { 'porteur.motivation': said } });

/** Whoever was put on it leaves at the first obstacle. */
export const equipeMotivation: Rule = {
  id: 'equipe-motivation',
  phases: PHASES,
  needs: ['porteur.motivation'],
  severity: 'info',
  examples: {
    good: [
      moved('Onze vélos passés à la benne sous ma signature. Personne ne m’a désignée, j’ai demandé à m’en occuper.'),
      moved('Une dame m’a demandé des nouvelles de l’alliance de sa mère. On l’avait fondue en mars.'),
      moved('Mon oncle a vendu sa ferme à la découpe. Je ne l’ai pas digéré.'),
      moved('Dix ans au guichet, et chaque soir la même honte.'),
      moved('Je suis chargée de rendre les objets, et je rends des excuses.'),
    ],
    bad: [
      moved('Nommée par ma hiérarchie dans le cadre du plan de transformation.'),
      moved('Ma cheffe m’a mis le dossier sur le bureau en juillet, j’exécute.'),
      moved('Lettre de mission du 4 mars'),
      moved('Fiche de poste 2026, axe 4'),
      moved('Désigné d’office après le départ de ma collègue'),
      moved('C’est la direction qui m’a demandé de m’en occuper.'),
      moved('On m’a confié ce chantier à la rentrée.'),
      moved('affecté sur le projet depuis septembre'),
      moved('Positionnée sur ce dossier à la suite de la réorganisation de septembre.'),
      moved('J’ai hérité du dossier'),
    ],
  },
  *check(draft) {
    const at = draft.at('porteur.motivation');
    if (isAssigned(at.text ?? ''))
      yield {
        message: `${quote(at.text ?? '')} : on vous l’a confié. Et vous, quelle scène vous a décidé à agir ?`,
        at,
      };
  },
};
