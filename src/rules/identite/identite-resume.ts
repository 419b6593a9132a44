import { plain } from '../../french/fold.ts';
import { plural, quote } from '../../french/typography.ts';
import type { Rule } from '../../judge/rule.ts';
import type { Draft } from '../../model/draft.ts';
import { PHASES } from '../../model/phase.ts';
import { USAGERS } from '../../text/lexicons/people.ts';
import { CONTENANT, VERBE_CREUX } from '../../text/lexicons/service.ts';
import { finds, shareRadical } from '../../text/words.ts';
import { technologiesIn } from '../solution/technology.ts';
import { usagerWords } from '../usagers/naming.ts';

/** A wish or an aim hangs on something said before it. */
const HANGS = /^(?:que |qu['’]|pour qu|afin )/;
/** Below, there is no room for the people and the effect. */
const SHORT = 6;

/** A summary tells what changes for whom: in one sentence, without the name of a tool. */
export const identiteResume: Rule<'mots'> = {
  id: 'identite-resume',
  phases: PHASES,
  needs: ['resume'],
  severity: 'info',
  options: { mots: { default: 25, minimum: 5, title: 'mots au plus' } },
  examples: {
    good: [
      {
        name: 'les mêmes, appelés par un mot de plus',
        patch: { resume: 'Rendre aux commerçants éleveurs leurs bêtes retrouvées.' },
      },
      {
        name: 'un verbe, des gens, un effet',
        patch: { resume: 'Rendre aux victimes de vol leurs objets retrouvés en quelques semaines.' },
      },
      {
        name: 'ceux à qui les choses appartiennent',
        patch: {
          resume: 'Prévenir les victimes de vol, et rendre les objets à leurs propriétaires en trois semaines.',
        },
      },
      { name: 'un impératif au lecteur', patch: { resume: 'Retrouvez en quinze jours l’objet que l’on vous a volé.' } },
      { name: '« se loger »', patch: { resume: 'Se loger près de son lieu d’apprentissage dès la rentrée.' } },
      { name: 'une négation', patch: { resume: 'Ne plus attendre des mois, victime d’un vol, pour revoir son vélo.' } },
    ],
    bad: [
      {
        name: 'un public que la fiche ne vise pas',
        patch: { resume: 'Rendre aux agriculteurs leurs objets retrouvés.' },
      },
      {
        name: 'un outil au lieu d’un effet',
        patch: { resume: 'Créer une plateforme pour les victimes de vol et leurs objets.' },
      },
      {
        name: 'une technologie',
        patch: { resume: 'Retrouver les objets volés grâce à une IA pour les victimes de vol.' },
      },
      { name: 'un souhait', patch: { resume: 'Que les victimes de vol retrouvent leurs objets en quinze jours.' } },
      { name: 'un but', patch: { resume: 'Pour que les victimes de vol retrouvent vite leurs objets.' } },
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
  *check(draft, { options }) {
    const at = draft.at('resume');
    const text = at.text ?? '';
    const words = text.split(/\s+/).length;
    const [container] = finds(CONTENANT, text);
    const [technology] = technologiesIn(text, draft.at('nom').text);
    const stranger = strangerIn(text, draft);
    const hollow = words <= SHORT && VERBE_CREUX.test(plain(text));
    if (technology !== undefined || container !== undefined) {
      yield { message: `« ${technology ?? container} » dit l’outil. Résumez plutôt ce qui change, et pour qui.`, at };
    } else if (words > options.mots) {
      yield { message: `Le résumé compte ${plural(words, 'mot')}. Gardez-en ${options.mots} au plus.`, at };
    } else if (HANGS.test(plain(text))) {
      yield { message: 'Le résumé se lit seul : commencez par un verbe, « Aider », « Réserver », « Trouver »…', at };
    } else if (stranger !== undefined) {
      yield {
        message: `Le résumé parle de « ${stranger} », et aucun groupe d’usagers ne porte ce nom. Est-ce pour eux ?`,
        ask: 'De tous ceux dont parle la fiche, à qui le service sert-il ?',
        at,
      };
    } else if (hollow) {
      yield { message: `${quote(text)} : pour qui, et de combien ?`, at };
    }
  },
};

/** Whether the text names one of the groups by its first word: « patrons », « agents ». */
function namesOneOf(text: string, draft: Draft): boolean {
  const words = new Set(plain(text).split(/[^a-z]+/));
  return draft
    .at('usagers.cibles')
    .items.some((item) => words.has(HEAD.exec(plain(item.at('nom').text ?? ''))?.[1] ?? 'rien'));
}

const HEAD = /^(?:les |des |nos |jeunes |petits? |petites? |grande?s? |futurs? )*([a-z]{4,}s)(?![a-z])/;

/** So wide that anybody may be meant. */
const ANYBODY = new Set([
  'usager',
  'usagers',
  'personne',
  'personnes',
  'gens',
  'particuliers',
  'citoyens',
  'proches',
  'hommes',
  'femmes',
  'jeunes',
]);

/** A public named in the summary and nowhere among those whom the fiche is for; undefined when there is none. */
/** « Rendre les vélos à leurs propriétaires »: those who are told already, by what they have. */
function isTheirs(word: string, text: string): boolean {
  return new RegExp(`\\b(?:leurs?|ses|son|sa) (?:[a-z]{3,12} )?${plain(word)}\\b`).test(plain(text));
}

function strangerIn(text: string, draft: Draft): string | undefined {
  const types = draft.at('usagers.types').items.map(({ text }) => (text ?? '').replaceAll('-', ' '));
  const told = [usagerWords(draft), draft.at('probleme.enonce').text, draft.at('usagers.recit').text, ...types];
  const known = told.filter((one) => one !== undefined).join(' ');
  // « Les patrons pêcheurs », of « patrons de bateaux »: the same people, called by one more word.
  if (known.trim() === '' || namesOneOf(text, draft)) return undefined;
  return finds(USAGERS, text).find(
    (word) =>
      word.length >= 5 &&
      word.endsWith('s') &&
      !ANYBODY.has(plain(word)) &&
      !isTheirs(word, text) &&
      !shareRadical(word, known),
  );
}
