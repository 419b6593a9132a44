/** What an answer is understood to tell, as people wrote it to a reader who had seen none of our words. */
import { describe, expect, it } from 'vitest';
import { saidOf } from '../../src/interview/facts/fact.ts';
import { READERS } from '../../src/interview/facts/told-facts.ts';
import { snapshotOf } from '../../src/source/snapshot.ts';

const { draft } = snapshotOf('format: fiche/1\n');
const said = (path: string, text: string) =>
  saidOf(READERS.get(path)?.(text, draft, '2026-11-30') ?? []).replace(/[\u00a0\u202f]/g, ' ');

describe.each<[string, readonly (readonly [string, string | RegExp])[]]>([
  [
    'portage.recit',
    [
      [
        'Mon chef (Loïc Abgrall, adjoint au DDTM) me laisse 2 demi-journées par semaine, et l’ENIM râle',
        'votre soutien : Loïc Abgrall, adjoint au DDTM (« me laisse 2 demi-journées par semaine ») ; qui s’inquiète : l’ENIM',
      ],
      [
        'La directrice, Anne Roux, nous ouvre ses données et le syndicat est contre',
        'votre soutien : Anne Roux, directrice (« nous ouvre ses données ») ; qui s’inquiète : le syndicat',
      ],
      [
        'Monsieur le préfet délégué, et la cheffe du GUDA Sandrine Oumar.',
        /^votre soutien : Sandrine Oumar, cheffe du GUDA/,
      ],
      ['Contre : personne.', ''],
      ['Contre : personne à ma connaissance', ''],
      [
        'Le maire, Jean Duval, nous soutient. Les opposants : aucun pour l’instant',
        'votre soutien : Jean Duval, maire',
      ],
      ['Le maire, Jean Duval, nous soutient. Opposants : pas à ma connaissance.', 'votre soutien : Jean Duval, maire'],
      ['Pour : Anne Roux, directrice. Contre : personne pour l’instant.', 'votre soutien : Anne Roux, directrice'],
      ['M. Delmas est d’accord mais il a rien signé.', 'votre soutien : M. Delmas'],
      ['Le maire est au courant mais n’a rien promis.', ''],
      ['Le maire et les agents ont peur du surcroît de travail.', /^qui s’inquiète : le maire et les agents/],
    ],
  ],
  [
    'probleme.enonce',
    [
      ['Les familles de détenus (maison d’arrêt de Nancy, 900 places, 1 250 détenus) appellent 8 fois en moyenne.', ''],
      ['12 % des candidats au permis (soit 3 400 sur 28 000 par an) ne viennent pas.', '3400 candidats (12 %) par an'],
      ['1 200 veuves (environ 300 par an) attendent leur pension.', /veuves|300/],
      ['Environ 340 élèves attendent le car dans le froid, ça arrive 2 à 3 fois par semaine', 'environ 340 élèves'],
      ['40 dossiers par semaine reviennent incomplets', '40 dossiers par semaine'],
    ],
  ],
  [
    'probleme.constats',
    [
      ['j’ai visité 3 écoles en octobre', 'votre preuve : « j’ai visité 3 écoles en octobre »'],
      ['J’ai visité douze éleveurs', 'vous avez parlé avec douze éleveurs'],
      [
        'D’après le rapport ARS 2024, p. 12, 58 captages dépassent la norme',
        /^le chiffre vient de : (?:le )?rapport ARS 2024$/,
      ],
    ],
  ],
  [
    'usagers.recit',
    [
      ['les compagnes qui travaillent de nuit, dans les 300 ; elles perdent deux heures', /environ 300 personnes/],
      ['Les mères seules, une bonne centaine, elles perdent une demi-heure', /environ 100 personnes/],
      ['Les mères seules, 112, elles perdent une demi-heure', /seules, 112 personnes/],
    ],
  ],
  [
    'nom',
    [
      ['Le projet s’appelle Konvok', 'le nom, Konvok'],
      ['Nom : Konvok', 'le nom, Konvok'],
      ['Le nom ? Konvok', 'le nom, Konvok'],
      ['Mon nom ? Je m’appelle Odile Ramon.', ''],
      ['Bon Tuteur', ''],
      ['Prêt à Voir', ''],
      ['Prêt à Voir, faute de mieux', 'le nom, Prêt à Voir'],
      ['Euh Mon PAI', 'le nom, Mon PAI'],
    ],
  ],
  [
    'deploiement.demarrage',
    [
      [
        'Le SPIP 54 (Karim B., directeur) et 12 familles volontaires dès janvier',
        'les premiers : le SPIP 54 et 12 familles',
      ],
      ['idem question 3', ''],
    ],
  ],
  [
    'deploiement.cap_6_mois',
    [
      [
        'je voudrais que 100 apprentis se logent et que le taux de rupture soit descendu sous les 20 %',
        /« 100 apprentis se logent », « Le taux de rupture est descendu sous les 20 % »/,
      ],
    ],
  ],
  [
    'impact.signes',
    [
      [
        'appels divisés par deux; moins de parloirs vides; 20 familles contentes; une heure gagnée par jour; zéro plainte',
        /^5 signes/,
      ],
      [
        'premièrement moins d’appels, deuxièmement plus de réponses, et enfin dix familles contentes',
        /^3 signes.*dix familles/,
      ],
      [
        '1) le nombre d’absents baisse 2) deux candidats de plus par session 3) je sais pas encore pour le troisième',
        /^2 signes/,
      ],
    ],
  ],
])('%s', (path, cases) => {
  it.each(cases)('« %s »', (text, expected) => {
    if (typeof expected === 'string') expect(said(path, text)).toBe(expected);
    else expect(said(path, text)).toMatch(expected);
  });
});
