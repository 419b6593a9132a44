/** What an answer is understood to tell: lists under a heading, numbers after a name, what is told apart of what is done. */
import { describe, expect, it } from 'vitest';
import { saidOf } from '../../src/interview/facts/fact.ts';
import { readAs } from '../../src/interview/facts/understood.ts';
import { snapshotOf } from '../../src/source/snapshot.ts';
import { underHeadings } from '../../src/text/told/under-headings.ts';

const { draft } = snapshotOf('format: fiche/1\n');
const said = (path: string, text: string) =>
  saidOf(readAs(path, text, draft, '2026-11-30')).replace(/[\u00a0\u202f]/g, ' ');

describe.each<[string, readonly (readonly [string, string | RegExp])[]]>([
  [
    'portage.recit',
    [
      [
        'Le maire aide. Celle qui en a peur c’est la trésorière, elle croit perdre la main.',
        /s’inquiète : la trésorière/,
      ],
      ['Ceux qui traînent les pieds, ce sont les greffiers de nuit.', /^qui s’inquiète : les greffiers de nuit$/],
      ['la dreal cest plutot contre', /^qui s’inquiète : la DREAL$/],
      ['Celui qui me soutient c’est le sous-préfet.', /^votre soutien : le sous-préfet$/],
      [
        'Soutien : M. Philippe Mermoz, directeur ; Réserves : la DSI (Mme Aubert) craint un logiciel de plus.',
        /s’inquiète : la DSI \(Mme Aubert\) \(crainte : un logiciel de plus\)/,
      ],
    ],
  ],
  [
    'impact.difference',
    [
      ['21 sur 40 -> 35 sur 40. Attente : 12 j -> 3 j', 'avant : « 21 sur 40 » ; après : « 35 sur 40 »'],
      [
        'Le taux passerait de 15 % à 45 %, et le temps passé de six heures à deux heures.',
        'avant : « 15 % » ; après : « 45 % »',
      ],
      ['On passe de 12 appels à 3 appels par jour.', 'avant : « 12 appels » ; après : « 3 appels par jour »'],
    ],
  ],
  [
    'pire_scenario.description',
    [
      [
        'Un enfant se perd. Personne ne vérifie rien aujourd’hui. Cette semaine, j’appelle le centre.',
        'votre petite action : « Cette semaine, j’appelle le centre » (le reste est gardé dans vos mots)',
      ],
    ],
  ],
  [
    'impact.signes',
    [
      [
        'Signes : (i) dix dépôts en mars ; (ii) moins de relances.',
        '2 signes : dix dépôts en mars ; moins de relances',
      ],
    ],
  ],
  [
    'probleme.enonce',
    [
      [
        'Chaque année 3 200 demandes de carte arrivent en mairie et plus d’un tiers reviennent incomplètes.',
        '3200 demandes de carte par an',
      ],
      ['Les exportateurs (moins de 10 salariés) se trompent dans 18 % des déclarations.', '18 % des déclarations'],
      ['il y a trop de gaspillage, 120 kilos par jours', '120 kilos par jour'],
      ['38 % des dossiers de bourse reviennent.', '38 % des dossiers de bourse'],
    ],
  ],
  [
    'usagers.recit',
    [
      ['Les grutiers. 4 à 5 semaines sans paie.', /les grutiers(?!, \d)/],
      ['Les élèves allophones : 31 au lycée cette année.', /les élèves allophones, 31 personnes$/],
      ['Ce sont les artisans du Jura, un millier peut-être.', /les artisans du Jura, 1000 personnes$/],
      [
        'Les mères seules. Elles sont à peu près quatre-vingt-dix et elles se retrouvent sans argent deux mois.',
        /ce qu’ils perdent : « Elles se retrouvent sans argent deux mois »$/,
      ],
    ],
  ],
  [
    'solution.description',
    [
      [
        'Une appli pour que la victime suive sa plainte.',
        'votre solution en une phrase, « Permettre à la victime de suivre sa plainte »',
      ],
      [
        'L’habitant envoie une photo par SMS, et je lui réponds tout de suite.',
        'votre solution en une phrase, « Permettre à l’habitant d’envoyer une photo par SMS »',
      ],
    ],
  ],
  [
    'solution.existant',
    [
      [
        'Il y a bien un dictionnaire, mais le téléphone est interdit en classe. C’est cette interdiction qu’on lève.',
        'ce qui existe : un dictionnaire ; la règle abandonnée : « Le téléphone est interdit en classe »',
      ],
      [
        'Existant :\n• un annuaire papier\nRègle changée :\n• on ne demande plus de justificatif',
        /la règle abandonnée : « On ne demande plus de justificatif »$/,
      ],
    ],
  ],
  [
    'deploiement.demarrage',
    [
      [
        'Les deux services de médecine de Vesoul, soit 24 infirmières, parce qu’elles en ont marre.',
        /deux services de médecine de Vesoul, 24 personnes ;/,
      ],
      ['Ma classe de 2nde 4, 28 élèves, au lycée Rosa-Parks de Montgeron.', /28 élèves.*où : Montgeron$/],
      [
        'La brigade de Pont-l’Abbé (Finistère), une trentaine de victimes volontaires.',
        /^les premiers : une trentaine/,
      ],
      ['mais à partir de mars seulement', ''],
      ['seulement en avril', ''],
    ],
  ],
  [
    'deploiement.cap_6_mois',
    [
      [
        '1) 150 utilisateurs actifs\n2) Taux d’erreur ramené de 18 % à 9 %',
        /« 150 utilisateurs actifs », « Taux d’erreur ramené de 18 % à 9 % »/,
      ],
    ],
  ],
  [
    'impact.difference',
    [
      [
        'Aujourd’hui, l’artisan paie 150 €. Dans le futur, il demande et on lui répond.',
        'avant : « L’artisan paie 150 € » ; après : « Il demande et on lui répond »',
      ],
      [
        'Yasmine bloque devant l’énoncé. Si on réussit, elle rend sa copie.',
        'avant : « Yasmine bloque devant l’énoncé » ; après : « Elle rend sa copie »',
      ],
    ],
  ],
  [
    'impact.signes',
    [
      [
        'le premier signe c’est que les mamans reviennent pas le deuxième c’est que la CAF appelle moins et le troisième je sais pas encore',
        /^2 signes : .*la CAF appelle moins$/,
      ],
    ],
  ],
  [
    'portage.recit',
    [
      ['J’ai l’appui de Claire Demange, directrice. Côté chasseurs, ça grogne.', /qui s’inquiète : chasseurs$/],
      [
        'Sponsor : Hélène Marchand, directrice\nRéticences :\n- Syndicats (crainte de suppressions de postes)\n- Service juridique (RGPD)',
        /Syndicats \(crainte : suppressions de postes\).*Service juridique \(crainte : RGPD\)$/,
      ],
    ],
  ],
  [
    'pire_scenario.description',
    [
      [
        'On s’arrête si moins de 50 s’inscrivent avant le 31 mars. Vendredi, je vois l’adjudant.',
        'votre petite action : « Vendredi, je vois l’adjudant » (le reste est gardé dans vos mots)',
      ],
      ['Actions de la semaine :\n- rédiger une page\n- appeler le DPO', /rédiger une page.*appeler le DPO/],
    ],
  ],
])('%s', (path, cases) => {
  it.each(cases)('%s', (text, expected) => {
    if (typeof expected === 'string') expect(said(path, text)).toBe(expected);
    else expect(said(path, text)).toMatch(expected);
  });
});

describe('lists under a heading', () => {
  it.each([
    ['Règle :\n- une\n- deux', 'Règle\u00a0: une\nRègle\u00a0: deux'],
    ['Voici :\n- une\n- deux', 'Voici :\n- une\n- deux'],
    ['Sans liste : rien', 'Sans liste : rien'],
    ['Soutiens :\n- le maire\n\nEt puis voilà.\n- un', 'Soutiens\u00a0: le maire\n\nEt puis voilà.\n- un'],
  ])('%j', (text, expected) => expect(underHeadings(text)).toBe(expected));
});
