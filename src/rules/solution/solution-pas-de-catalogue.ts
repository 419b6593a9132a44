import { plain } from '../../french/fold.ts';
import { quote } from '../../french/typography.ts';
import type { Rule } from '../../judge/rule.ts';

const MANY = 8;
/** In words: more, and somebody does something. */
const LONGEST = 4;

/** A list of functions is not yet one gesture for one person; later, a service may rightly do several things. */
export const solutionPasDeCatalogue: Rule = {
  id: 'solution-pas-de-catalogue',
  phases: ['investigation', 'construction', 'acceleration', 'perennisation'],
  needs: ['solution.description'],
  examples: {
    good: [
      { name: 'une phrase', patch: { 'solution.description': 'La victime reçoit la photo de son objet retrouvé.' } },
      {
        name: 'trois puces',
        patch: {
          'solution.description':
            'La victime, pour son objet retrouvé :\n- reçoit une photo\n- choisit un jour\n- repart avec',
        },
      },
    ],
    bad: [
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
    if (isBare || bullets >= MANY || /\b\d+ fonctionnalites\b|\bfonctionnalites (?:suivantes|:)/.test(plain(text))) {
      yield { message: 'C’est une liste de fonctions. Laquelle, seule, rendrait déjà service ?', at };
    }
  },
};
