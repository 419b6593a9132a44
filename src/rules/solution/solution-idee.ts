import type { Rule } from '../../judge/rule.ts';
import { isPutOff } from '../../judge/saying-nothing.ts';
import { PHASES } from '../../model/phase.ts';
import { radicals, shareRadical } from '../../text/words.ts';
import { usagerWords } from '../usagers/naming.ts';

/** A rule of two fields: no word list is needed. */
export const solutionIdee: Rule = {
  id: 'solution-idee',
  phases: PHASES,
  needs: ['solution.description', 'probleme.enonce'],
  severity: 'info',
  examples: {
    good: [
      {
        name: 'une solution que l’enquête doit trouver',
        phase: 'investigation',
        patch: { 'solution.description': 'À définir à l’issue de l’investigation.' },
        also: ['forme-gabarit'],
      },
      {
        name: 'la solution reprend les mots du problème',
        patch: { 'solution.description': 'La victime reçoit la photo de son objet retrouvé.' },
      },
      { name: 'trop court pour en juger', patch: { 'solution.description': 'Un mail part tout seul au bon agent.' } },
      { name: 'un seul radical suffit', patch: { 'solution.description': 'Un message prévient chaque victime.' } },
    ],
    bad: [
      {
        name: 'rien en commun avec le problème',
        patch: { 'solution.description': 'Une carte des bornes électriques.' },
      },
      {
        name: 'une autre histoire',
        patch: { 'solution.description': 'Les maires partagent leurs agendas de chantier.' },
      },
    ],
  },
  published: {
    question: 'solution_concrete',
    fires: (reading) => !reading.solution_concrete.yes,
    message: 'On ne voit pas ce qu’un usager fait avec le service. Racontez un usage, du début à la fin.',
    examples: {
      good: [
        '## Solution\n\nL’agriculteur prend sa parcelle en photo, le site reconnaît la maladie et lui donne le numéro d’un conseiller.',
        '## Solution\n\nLe service permet aux agents de consulter les dossiers et de répondre aux demandes en ligne.',
      ],
      bad: [
        '## Problème\n\nLes agents sont surchargés et les délais s’allongent.',
        '## Contexte\n\nUne investigation est en cours.',
      ],
    },
  },
  *check(draft) {
    const at = draft.at('solution.description');
    const text = at.text ?? '';
    if (radicals(text).size < FEWEST || isPutOff(at.pointer, text, draft)) return;
    const told = TOLD.map((path) => draft.at(path).text ?? '').join(' ');
    if (!shareRadical(text, `${told} ${usagerWords(draft)}`) && !shareAcronym(text, told)) {
      const message = 'La solution ne reprend aucun mot du problème. Répond-elle bien à celui-là ?';
      yield { message, at, comparesAnswers: true };
    }
  },
};

/** With fewer words, two texts may well speak of the same thing and share none. */
const FEWEST = 3;

/** Where the problem is told, in one's own words or in its fields. */
const TOLD = [
  'probleme.enonce',
  'probleme.prejudice',
  'probleme.constats',
  'usagers.recit',
  'solution.existant',
] as const;

/** « AAH » is a word of both. */
function shareAcronym(one: string, other: string): boolean {
  const known = new Set(other.match(/(?<!\p{L})\p{Lu}{2,6}(?!\p{L})/gu) ?? []);
  return (one.match(/(?<!\p{L})\p{Lu}{2,6}(?!\p{L})/gu) ?? []).some((word) => known.has(word));
}
