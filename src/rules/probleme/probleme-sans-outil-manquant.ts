import { quote } from '../../french/typography.ts';
import type { Rule } from '../../judge/rule.ts';
import type { Draft } from '../../model/draft.ts';
import { PHASES } from '../../model/phase.ts';
import { SOUFFRANCE } from '../../text/lexicons/harm.ts';
import { missingTool, needsTool } from '../../text/missing-tool.ts';
import { toolForProblem } from '../../text/tool-for-problem.ts';
import { has } from '../../text/words.ts';

/** By what a sentence says: any of them, in the statement and wherever the problem is told again. */
export const problemeSansOutilManquant: Rule = {
  id: 'probleme-sans-outil-manquant',
  phases: PHASES,
  needs: ['probleme.enonce'],
  examples: {
    good: [
      {
        name: 'privés de leur outil de travail',
        patch: {
          'probleme.enonce':
            'Chaque année, 7 400 victimes de vol, dont des ouvriers privés de leur outil de travail, attendent dix mois leur bien.',
        },
      },
      {
        name: 'rien à installer',
        patch: {
          'usagers.cibles[0].besoin':
            'savoir le jour même que l’objet est là, sans compte à créer ni appli à installer',
        },
      },
      {
        name: 'un outil de travail',
        patch: { 'usagers.cibles[0].besoin': 'garder son outil de travail pendant l’enquête' },
      },
      {
        name: 'l’outil est ce dont ils souffrent',
        patch: {
          'probleme.enonce':
            'Chaque année, 7 400 victimes de vol perdent deux jours sur un portail qui leur redemande tout. Une sur trois renonce.',
        },
      },
      {
        name: 'l’agent endure, l’outil est son décor',
        patch: {
          'probleme.cote_agents': 'La greffière recopie chaque nom trois fois, et rentre après le coucher des enfants.',
        },
      },
      {
        name: 'aucun outil',
        patch: { 'probleme.enonce': 'Chaque année, 7 400 victimes de vol attendent dix mois un objet retrouvé.' },
      },
      {
        name: 'un besoin de la personne',
        patch: { 'usagers.cibles[0].besoin': 'savoir, sans appeler, si son objet est retrouvé' },
      },
    ],
    bad: [
      {
        name: 'un besoin qui n’est qu’un outil',
        patch: { 'usagers.cibles[0].besoin': 'disposer d’un portail de suivi' },
      },
      {
        name: 'un outil sous un autre nom',
        patch: { 'probleme.enonce': 'Il manque un endroit en ligne où 7 400 victimes par an suivraient leur objet.' },
      },
      { name: 'un autre', patch: { 'usagers.cibles[0].besoin': 'un vrai logiciel de caisse' } },
      {
        name: 'un manque d’outil d’entrée',
        patch: { 'probleme.enonce': 'L’absence d’un outil partagé fait attendre 7 400 victimes de vol chaque année.' },
      },
      {
        name: 'il n’existe pas de plateforme',
        patch: {
          'probleme.enonce': 'Chaque année, il n’existe pas de plateforme pour 7 400 victimes de vol qui attendent.',
        },
      },
      {
        name: 'dans une phrase plus loin',
        patch: {
          'probleme.enonce':
            'Chaque année, 7 400 victimes de vol attendent dix mois. Elles ne savent pas que l’objet est retrouvé. Il manque un outil au greffe. Une sur trois renonce.',
        },
      },
      {
        name: 'dans un besoin',
        patch: { 'usagers.cibles[0].besoin': 'disposer enfin d’un outil : il faut une application mobile' },
      },
      {
        name: 'un outil raconté, sans mot qui le réclame',
        patch: { 'probleme.cote_agents': 'Le progiciel date de 1998 et rien ne remonte au ministère.' },
      },
      { name: 'dans l’avant', patch: { 'impact.changement.avant': 'Le greffe ne dispose d’aucun logiciel adapté.' } },
    ],
  },
  published: {
    question: 'probleme_techno',
    // A harm that goes with it is what matters.
    fires: (reading) => reading.probleme_techno.yes && !reading.souffrance_usager.yes,
    message: 'Le problème est raconté comme un outil qui manque. Que vivent les personnes, faute de cet outil ?',
    examples: {
      good: [
        '## Problème\n\nChaque hiver, des locataires renoncent à se chauffer et tombent malades, faute de savoir à qui parler.\n\n## Solution\n\nUn conseiller rappelle chaque locataire.',
        '## Problème\n\nLes éleveurs perdent des bêtes et de l’argent quand l’alerte sanitaire arrive trop tard.',
      ],
      bad: [
        '## Problème\n\nIl n’existe pas d’outil numérique partagé. Les données sont dispersées dans plusieurs bases de données et les fichiers Excel ne sont pas interopérables.\n\n## Solution\n\nUne plateforme centralise les données.',
      ],
    },
  },
  *check(draft) {
    let isSaid = false;
    for (const at of placesOf(draft)) {
      // Told of the statement, it is one cause: a need that names the tool again adds nothing.
      const isNeed = !isSaid && at.pointer.endsWith('/besoin');
      const phrase = missingTool(at.text ?? '') ?? (isNeed ? needsTool(at.text ?? '') : null);
      if (phrase === null) {
        const sentence = toolForProblem(at.text ?? '');
        if (sentence === null) continue;
        const message = `${quote(sentence)} : on y voit l’outil, et pas encore ce que vivent les gens. Sans lui, quel problème resterait-il ?`;
        yield { message, at, severity: 'info', unlessTold: true };
        continue;
      }
      isSaid = true;
      // Those who suffer are there too: the tool is their cause, not yet the whole problem.
      const isCause = has(SOUFFRANCE, at.text ?? '');
      const message = `${quote(phrase)} : si vous retiriez l’outil, quel problème resterait-il ?`;
      yield { message, at, ...(isCause && { severity: 'warning' as const }) };
    }
  },
};

/** Where the problem is told, or told again. */
function placesOf(draft: Draft): Draft[] {
  return [
    draft.at('probleme.enonce'),
    draft.at('probleme.prejudice'),
    ...draft.at('usagers.cibles').items.map((item) => item.at('besoin')),
    draft.at('probleme.enjeu'),
    draft.at('probleme.cote_agents'),
    draft.at('impact.changement.avant'),
    draft.at('impact.hypothese.effet'),
    draft.at('risques.probleme.hypothese'),
  ];
}
