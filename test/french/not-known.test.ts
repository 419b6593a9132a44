/** What stands for no answer at all, and what says something all the same. */
import { expect, it } from 'vitest';
import { isNotKnown } from '../../src/french/not-known.ts';

it.each([
  ...['N/A', 'n.a.', 'nc', 'NC', 'inconnu', 'Inconnue à ce jour', 'jsp', 'jsp encore', 'je sais pas', 'aucune idée'],
  ...['à définir', 'reste à fixer', 'À préciser avec la DSI', 'en cours', 'en cours de calcul', 'pas encore décidé'],
  ...[
    'bientôt',
    'bientôt en ligne',
    'dès que possible',
    'plus tard',
    'on verra',
    'non communiqué',
    'xxx',
    'sans objet',
  ],
  ...['on en reparle après la saison', 'je vous dirai ça plus tard', 'vous dirai ça plus tard', 'on en recause'],
  ...[
    'faut voir avec le commissaire',
    'à voir avec la DSI',
    'je dois demander à mon chef',
    'il faut voir ça avec le maire',
  ],
])('« %s » is no answer', (text) => {
  expect(isNotKnown(text)).toBe(true);
});

it.each([
  ...['12', 'deux', 'mi-temps', 'fin mars', 'aucun', '0', 'un an', 'trois par mois', 'https://exemple.fr'],
  ...['à mi-temps', 'en mars', 'en 2027', 'le plus souvent', 'pas plus de 12', 'je sais lire', 'prochain lundi'],
  ...['on en reparle dans les journaux chaque semaine et le maire signe', 'voir le maire', 'faut payer le timbre'],
])('« %s » may be one', (text) => {
  expect(isNotKnown(text)).toBe(false);
});
