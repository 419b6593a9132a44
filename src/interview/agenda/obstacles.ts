/** The four imaginary obstacles of « Survivre en milieu hostile » (MOOC beta.gouv.fr, sequences 16 to 18), in words of our own. */
import type { Question } from './question.ts';

const OBSTACLES: ReadonlyMap<string, Question> = new Map(
  Object.entries({
    validation_infinie: {
      label: 'La validation sans fin : est-ce votre cas ?',
      hint: 'Chaque étape attend l’accord d’un service de plus, et personne ne décide.',
      example: 'trois comités ont relu la maquette, aucun usager ne l’a vue',
    },
    crise_politique: {
      label: 'La crise politique redoutée : est-ce votre cas ?',
      hint: 'On n’ose rien montrer, de peur qu’un élu ou la presse s’en empare.',
      example: 'l’essai est repoussé à l’après-élections, sans date',
    },
    panique_securitaire: {
      label: 'La panique sécuritaire : est-ce votre cas ?',
      hint: 'La sécurité exige tout, tout de suite, avant le premier essai.',
      example: 'une homologation complète est demandée pour un essai de dix personnes',
    },
    plus_que_parfait: {
      label: 'Le plus-que-parfait : est-ce votre cas ?',
      hint: 'Le service n’ouvre pas, car il manque toujours une fonction.',
      example: 'l’ouverture attend la quatrième version de la maquette',
    },
  }),
);

export function obstacleOf(type: string): Question {
  return OBSTACLES.get(type) ?? { label: 'Cet obstacle est-il le vôtre ?', hint: '', example: null };
}
