import { plain } from '../../french/fold.ts';
import { enumerate, quote } from '../../french/typography.ts';
import type { Rule } from '../../judge/rule.ts';
import { ACTION, TECHNOLOGIE } from '../../text/lexicons/service.ts';
import { sentences } from '../../text/sentences.ts';
import { has, without } from '../../text/words.ts';
import { namesUsager } from '../usagers/naming.ts';
import { technologiesIn } from './technology.ts';

/** « le Tinder de la ferme »: what everybody pictures, each otherwise. */
const LIKENED =
  /(?<!\p{L})((?:un |une |le |la |l['’])?(?:Tinder|Uber|Airbnb|Doctolib|Waze|Netflix|Amazon|Google|BlaBlaCar|Vinted|Leboncoin|Spotify|Wikipédia|Facebook|LinkedIn|TripAdvisor|ChatGPT) (?:d['’]|de |du |des |pour |à la française))/iu;

/** What is said of any project: three of them, and nothing is said of this one. */
const FASHIONABLE =
  /(?<![a-z])(?:agiles?|agilite|innovante?s?|innovation|disruptive?s?|disruptif|fluidifi\w{1,6}|ecosystemes?|etat plateforme|synergies?|holistiques?|transvers\w{2,6}|co-?construi\w{1,4}|intelligence collective|resilien\w{1,3}|inclusi\w{1,4}|decloisonn\w{1,6}|mutualis\w{1,6}|omnicanal|phygital|user-?centric|usager au coeur|au coeur (?:de la|du|des)|digital\w{0,7}|ecoresponsable|gagnant-gagnant|levier de transformation|paradigme|proactive?s?|smart|4\.0|nouvelle generation|cle en main|sur mesure|a 360|design thinking|data-?driven|approche (?:globale|systemique|partenariale)|guichet unique|parcours (?:fluide|simplifie|usager))(?![a-z])/g;
const FASHIONABLE_MANY = 3;

/** Read without the names of technologies: what is left must still say something. */
export const solutionSansMotMagique: Rule = {
  id: 'solution-sans-mot-magique',
  phases: ['investigation', 'construction'],
  needs: ['solution.description'],
  examples: {
    good: [
      {
        name: 'des mots à la mode, et quelqu’un fait quelque chose',
        patch: {
          'solution.description':
            'Une équipe agile et inclusive décloisonne les greffes : la victime reçoit la photo de son objet retrouvé.',
        },
      },
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
      ...[
        'Grâce à Objet Rendu, une approche agile, innovante et disruptive fluidifie l’écosystème de l’objet retrouvé.',
        'Une démarche inclusive et transverse, au cœur des territoires, qui décloisonne les greffes et mutualise l’objet retrouvé.',
      ].map((said) => ({ name: said.slice(0, 40), patch: { 'solution.description': said } })),
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
    const fashionable = [...new Set(plain(first).match(FASHIONABLE) ?? [])];
    if (fashionable.length >= FASHIONABLE_MANY && !has(ACTION, first)) {
      const words = enumerate(fashionable.slice(0, FASHIONABLE_MANY).map(quote), 'et');
      yield { message: `Sans ${words}, que reste-t-il de la solution ? Dites qui fait quoi, et ce qu’il obtient.`, at };
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
