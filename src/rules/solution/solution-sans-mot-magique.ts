import { quote } from '../../french/typography.ts';
import type { Rule } from '../../judge/rule.ts';
import { ACTION, TECHNOLOGIE } from '../../text/lexicons/service.ts';
import { sentences } from '../../text/sentences.ts';
import { has, without } from '../../text/words.ts';
import { namesUsager } from '../usagers/naming.ts';
import { technologiesIn } from './technology.ts';

/** « le Tinder de la ferme »: what everybody pictures, each otherwise. */
const LIKENED =
  /(?<!\p{L})((?:un |une |le |la |l['’])?(?:Tinder|Uber|Airbnb|Doctolib|Waze|Netflix|Amazon|Google|BlaBlaCar|Vinted|Leboncoin|Spotify|Wikipédia|Facebook|LinkedIn|TripAdvisor|ChatGPT) (?:d['’]|de |du |des |pour |à la française))/iu;

/** Read without the names of technologies: what is left must still say something. */
export const solutionSansMotMagique: Rule = {
  id: 'solution-sans-mot-magique',
  phases: ['investigation', 'construction'],
  needs: ['solution.description'],
  examples: {
    good: [
      {
        name: 'des gens font quelque chose',
        patch: {
          'solution.description':
            'Grâce à une IA, la victime reçoit la photo de son objet retrouvé et choisit un jour de retrait.',
        },
      },
      {
        name: 'aucune technologie',
        patch: { 'solution.description': 'La victime reçoit un message avec la photo de son objet retrouvé.' },
      },
    ],
    bad: [
      {
        name: 'une IA, personne',
        patch: { 'solution.description': 'Un modèle de langage rapproche les objets retrouvés des plaintes.' },
      },
      {
        name: 'une marque à la place de ce qu’on y fait',
        patch: {
          'solution.description': 'C’est le Tinder de l’objet trouvé : chacun y retrouve le sien en deux gestes.',
        },
      },
      { name: 'de la blockchain', patch: { 'solution.description': 'La blockchain trace chaque objet retrouvé.' } },
    ],
  },
  *check(draft) {
    const at = draft.at('solution.description');
    const first = sentences(at.text ?? '')[0] ?? '';
    const [, likened] = LIKENED.exec(first) ?? [];
    if (likened !== undefined) {
      const message = `${quote(likened)} : sans cette comparaison, qui fait quoi, et qu’obtient-il ?`;
      yield { message, at, severity: 'warning' };
      return;
    }
    const [technology] = technologiesIn(first, draft.at('nom').text);
    if (technology === undefined) return;
    // Once the word is gone, does anybody still do anything?
    const rest = without(TECHNOLOGIE, first);
    if (namesUsager(rest, draft) > 0 && has(ACTION, rest)) return;
    yield {
      message: `Sans « ${technology} », que reste-t-il de la solution ? Dites qui fait quoi, et ce qu’il obtient.`,
      at,
    };
  },
};
