import { plain } from '../../french/fold.ts';
import { quote } from '../../french/typography.ts';
import type { Rule } from '../../judge/rule.ts';
import { PHASES } from '../../model/phase.ts';
import { CREUX, PREJUDICES } from '../../text/lexicons/harm.ts';
import { isSaidOfAnything } from '../../text/said-of-anything.ts';
import { finds, has } from '../../text/words.ts';

/** « L’administration perd en image »: who runs it, and not those who live it. */
const INSTITUTION =
  /^(?:l'administration|l'etat|la collectivite|l'institution|le ministere|la prefecture|la mairie|la commune|la region|le departement|la direction|le service(?: public)?|notre (?:service|direction|administration|image|ministere)) (?:y |en )?(?:perd(?! \d)|souffre|patit|passe pour|est (?:decredibilise|penalise|ringardise|moque|mal vu|en retard))\w{0,2}(?![a-z])/;

/** What people lose, in what they count: time, money, rights, health. */
export const problemePrejudice: Rule = {
  id: 'probleme-prejudice',
  phases: PHASES,
  needs: ['probleme.prejudice'],
  severity: 'warning',
  examples: {
    good: [
      {
        name: 'du temps et de l’argent',
        patch: { 'probleme.prejudice': 'Deux demi-journées perdues et 520 € de rachat.' },
      },
      {
        name: 'une souffrance sans mot connu',
        patch: { 'probleme.prejudice': 'On les oublie, et ils finissent par ne plus écrire.' },
      },
    ],
    bad: [
      {
        name: 'ce qui se dirait de tout service',
        patch: { 'probleme.prejudice': 'Une perte d’efficience et une image dégradée du service public.' },
      },
      {
        name: 'ce que perd l’administration',
        patch: { 'probleme.prejudice': 'L’administration perd en image et en modernité.' },
      },
      { name: 'des mots d’administration', patch: { 'probleme.prejudice': 'Un parcours cloisonné et hétérogène.' } },
      {
        name: 'un enjeu, pas un préjudice',
        patch: { 'probleme.prejudice': 'Un enjeu de lisibilité et de complexité.' },
      },
    ],
  },
  *check(draft) {
    const at = draft.at('probleme.prejudice');
    const text = at.text ?? '';
    if (INSTITUTION.test(plain(text))) {
      yield { message: `${quote(text)} : ce sont des gens qui subissent. Que perdent-ils, eux ?`, at };
      return;
    }
    // « Une perte d’efficience »: whose?
    const hollow = isSaidOfAnything(text) ? text : has(PREJUDICES, text) ? undefined : finds(CREUX, text)[0];
    if (hollow !== undefined) {
      yield {
        message: `${quote(hollow)} ne dit pas ce que les gens perdent. Du temps, de l’argent, un droit, leur santé ?`,
        at,
      };
    }
  },
};
