/** The questionnaire of the twelve, filled in, and as it comes back from a page, a mail or Word. */
import { writeQuestionnaire } from '../../src/exchange/paper.ts';
import { agendaOf } from '../../src/interview/agenda/screens.ts';

export function questionnaireLost(answers: Readonly<Record<string, string>>): [name: string, text: string][] {
  const blank = writeQuestionnaire(agendaOf('investigation', 'essentiel'), 'essentiel');
  const whole = Object.entries(answers).reduce((text, [path, answer]) => {
    const at = text.indexOf('Réponse', text.indexOf(`<!-- ${path} -->`));
    const end = text.indexOf('\n', at);
    return `${text.slice(0, end)}\n${answer}${text.slice(end)}`;
  }, blank);
  const without = (lost: RegExp) =>
    whole
      .split('\n')
      .filter((line) => !lost.test(line))
      .join('\n');
  return [
    ['as it was made', whole],
    ['quoted by a mail', whole.replace(/^/gm, '> ')],
    ['without what a page does not show', without(/^<!--/)],
    ['without « Réponse »', without(/^Réponse/)],
    ['as plain text', without(/^<!--|^Réponse/).replace(/^### /gm, '')],
  ];
}
