import { plain } from '../../french/fold.ts';
import { quote } from '../../french/typography.ts';
import type { Rule } from '../../judge/rule.ts';

const MANY = 8;
/** In words: more, and somebody does something. */
const LONGEST = 4;

/** « un annuaire, une messagerie, un agenda… »: in one sentence. */
const THINGS = 5;
/** In words. */
const LONGEST_THING = 8;

/** How many things without a verb are told one after the other. */
function thingsInARow(text: string): number {
  const counts = text.split(/[.!?;\n]/).map((sentence) => {
    const parts = sentence.split(/,| et (?=(?:des?|une?|l[ae]s?) )/).slice(1);
    const things = parts.filter(
      (part) =>
        /^ ?(?:et |ou |puis )?(?:une?|des|l[ae]s?) \p{L}/iu.test(part) &&
        part.trim().split(/\s+/).length <= LONGEST_THING,
    );
    // A single act among them, and somebody does something.
    return things.length === parts.length ? things.length : 0;
  });
  return Math.max(0, ...counts);
}

/** A list of functions is not yet one gesture for one person; later, a service may rightly do several things. */
export const solutionPasDeCatalogue: Rule = {
  id: 'solution-pas-de-catalogue',
  phases: ['investigation', 'construction', 'acceleration', 'perennisation'],
  needs: ['solution.description'],
  examples: {
    good: [
      { name: 'une phrase', patch: { 'solution.description': 'La victime reçoit la photo de son objet retrouvé.' } },
      {
        name: 'des gens, un geste, des lieux',
        patch: {
          'solution.description':
            'La victime reçoit la photo de son objet, choisit le lundi, le mardi ou le jeudi, vient avec une pièce, une clé, et repart avec.',
        },
      },
      {
        name: 'trois puces',
        patch: {
          'solution.description':
            'La victime, pour son objet retrouvé :\n- reçoit une photo\n- choisit un jour\n- repart avec',
        },
      },
    ],
    bad: [
      ...[
        'Objet Rendu propose aux victimes un annuaire des greffes, une messagerie, un agenda partagé, un espace documentaire, un forum et des tableaux de bord pour les chefs.',
        'La victime disposera d’une photo de l’objet, un suivi en ligne, une carte des greffes, un calendrier, des alertes et un questionnaire de satisfaction.',
      ].map((said) => ({
        name: said.slice(0, 40),
        patch: { 'solution.description': said },
      })),
      {
        name: 'rien n’est refusé',
        patch: { 'solution.fonctions_ecartees': ['on a dit oui à tout le monde'] },
      },
      {
        name: 'des noms de fonctions, même plus tard',
        phase: 'acceleration',
        patch: {
          'solution.description':
            'Dépôt de pièces, messagerie, agenda partagé, tableau de bord, gestion des rôles, forum, export comptable.',
        },
        also: ['solution-idee'],
      },
      {
        name: 'rien n’est refusé, plus tard',
        phase: 'acceleration',
        patch: { 'solution.fonctions_ecartees': ['rien : toutes les demandes des mairies ont été reprises'] },
      },
      {
        name: 'neuf puces',
        patch: { 'solution.description': `La victime et son objet retrouvé :${'\n- une fonction'.repeat(9)}` },
      },
      {
        name: 'neuf noms, et personne',
        patch: {
          'solution.description':
            'Espace victime, messagerie sécurisée, agenda, tableau de bord, gestion des rôles, export, notifications, statistiques.',
        },
      },
      {
        name: 'douze fonctionnalités',
        patch: { 'solution.description': 'Pour la victime et son objet retrouvé, 12 fonctionnalités sont prévues.' },
      },
    ],
  },
  *check(draft, { phase }) {
    for (const refused of draft.at('solution.fonctions_ecartees').items)
      if (
        /\boui a tou(?:t|te|s|tes)\b|\b(?:toutes les|chaque) demandes? (?:[a-z' ]{0,40} )?(?:a|ont) ete (?:integre|repris|accepte|retenu|developpe|prise?s? en compte)|^(?:aucune|rien)\b(?! .{0,30}\b(?:sauf|hormis)\b)/.test(
          plain(refused.text ?? ''),
        )
      )
        yield {
          message: `${quote(refused.text ?? '')} : rien n’est donc refusé. Quelle demande avez-vous écartée, et pourquoi ?`,
          at: refused,
          severity: 'info',
        };
    const at = draft.at('solution.description');
    const text = at.text ?? '';
    const bullets = text.split('\n').filter((line) => /^\s*[-*•]/.test(line)).length;
    const named = text.split(/[,;]|\bet\b/).filter((one) => one.trim() !== '');
    const isBare = named.length >= MANY - 1 && named.every((one) => one.trim().split(/\s+/).length <= LONGEST);
    const isLate = phase === 'acceleration' || phase === 'perennisation';
    // A service that exists may tell what it does; names of functions alone tell what it is for at no time.
    if (isLate && !isBare) return;
    if (
      isBare ||
      bullets >= MANY ||
      thingsInARow(text) >= THINGS ||
      /\b\d+ fonctionnalites\b|\bfonctionnalites (?:suivantes|:)/.test(plain(text))
    ) {
      yield { message: 'C’est une liste de fonctions. Laquelle, seule, rendrait déjà service ?', at };
    }
  },
};
