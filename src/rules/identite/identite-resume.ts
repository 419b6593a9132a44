import { PHASES } from '../../core/diagnostic.ts';
import { plural, quote } from '../../core/french.ts';
import type { Rule } from '../../core/rule.ts';
import { CONTENANT, VERBE_CREUX } from '../../text/lexicons.ts';
import { plain } from '../../text/normalise.ts';
import { finds } from '../../text/words.ts';
import { technologiesIn } from '../solution/technology.ts';

const MOST = 25;
/** Below, there is no room for the people and the effect. */
const SHORT = 6;

/** H02. */
export const identiteResume: Rule = {
  id: 'identite-resume',
  phases: PHASES,
  needs: ['resume'],
  severity: 'info',
  examples: {
    good: [
      {
        name: 'un verbe, des gens, un effet',
        patch: { resume: 'Rendre aux victimes de vol leurs objets retrouvés en quelques semaines.' },
      },
      { name: 'un impératif au lecteur', patch: { resume: 'Retrouvez en quinze jours l’objet que l’on vous a volé.' } },
      { name: '« se loger »', patch: { resume: 'Se loger près de son lieu d’apprentissage dès la rentrée.' } },
    ],
    bad: [
      {
        name: 'un outil au lieu d’un effet',
        patch: { resume: 'Créer une plateforme pour les victimes de vol et leurs objets.' },
      },
      {
        name: 'une technologie',
        patch: { resume: 'Retrouver les objets volés grâce à une IA pour les victimes de vol.' },
      },
      { name: 'un verbe creux et un nom abstrait', patch: { resume: 'Faciliter la restitution' } },
      {
        name: 'un paragraphe',
        patch: {
          resume:
            'Rendre aux victimes de vol de la région, quel que soit leur âge, leur métier ou leur commune, tous les objets que la police, la gendarmerie ou la douane ont retrouvés pendant l’année écoulée.',
        },
      },
    ],
  },
  *check(draft) {
    const at = draft.at('resume');
    const text = at.text ?? '';
    const words = text.split(/\s+/).length;
    const [container] = finds(CONTENANT, text);
    const [technology] = technologiesIn(text, draft.at('nom').text);
    const hollow = words <= SHORT && VERBE_CREUX.test(plain(text));
    if (technology !== undefined || container !== undefined) {
      yield { message: `« ${technology ?? container} » dit l’outil. Résumez plutôt ce qui change, et pour qui.`, at };
    } else if (words > MOST) {
      yield { message: `Le résumé compte ${plural(words, 'mot')}. Gardez-en vingt-cinq au plus.`, at };
    } else if (hollow) {
      yield { message: `${quote(text)} : pour qui, et de combien ?`, at };
    }
  },
};
