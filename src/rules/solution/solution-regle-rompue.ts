import { plain } from '../../french/fold.ts';
import { quote } from '../../french/typography.ts';
import type { Rule } from '../../judge/rule.ts';
import { PHASES } from '../../model/phase.ts';
import { deniesAll } from '../../text/answered-elsewhere.ts';
import { ABSTRAIT, REFUS } from '../../text/lexicons/service.ts';
import { finds, has } from '../../text/words.ts';

/** « Nous appliquons strictement la procédure en vigueur »: it is kept. */
const KEPT =
  /^(?:on|nous) n(?:e |')(?:enfrei|romp|derog|contourn|chang|bouscul|transgress|viol|touch)[a-z]{0,5} (?:a )?(?:rien|aucune?)\b|^(?:on|nous) (?:suit|suivons|applique|appliquons|respecte|respectons|garde|gardons|reste|restons dans) (?:bien |strictement |toujours |scrupuleusement )?(?:(?:le|la|les|cette|ce|l'|meme|toutes les) ?)+ ?(?:procedures?|protocoles?|regles?|circuits?|cadre|ordonnance|reglement|process|consignes?)\b(?!.{0,80}\b(?:mais|sauf|plus)\b)|^(?:c'est |tout est )?conforme (?:a|au|aux) .{3,80}$|\bs'inscri(?:t|vent|vons) (?:pleinement |totalement )?dans (?:le cadre|la continuite)\b/;

/** « Simplification » names no rule that falls; what is no longer done does. */
export const solutionRegleRompue: Rule = {
  id: 'solution-regle-rompue',
  phases: PHASES,
  needs: ['solution.regle_rompue'],
  severity: 'info',
  examples: {
    good: [
      {
        name: 'une attente en moins',
        patch: { 'solution.regle_rompue': 'On n’attend plus la demande écrite de la victime.' },
      },
      {
        name: 'un nom abstrait, et ce qui cesse',
        patch: { 'solution.regle_rompue': 'Simplification : la victime ne se déplace plus.' },
      },
    ],
    bad: [
      {
        name: 'une procédure appliquée',
        patch: { 'solution.regle_rompue': 'Nous appliquons strictement la procédure de sortie en vigueur.' },
      },
      {
        name: 'rien n’est enfreint',
        patch: { 'solution.regle_rompue': 'On n’enfreint rien, toutes les procédures sont maintenues.' },
      },
      { name: 'un nom abstrait seul', patch: { 'solution.regle_rompue': 'Modernisation de la restitution' } },
      {
        name: 'deux noms abstraits',
        patch: { 'solution.regle_rompue': 'Dématérialisation et simplification du circuit' },
      },
      {
        name: 'aucune, et la procédure',
        patch: { 'solution.regle_rompue': 'aucune, on suit la procédure en vigueur' },
      },
      {
        name: 'pas de rupture',
        patch: { 'solution.regle_rompue': 'Pas de rupture particulière, nous restons dans le cadre existant.' },
      },
      { name: 'aucune dérogation', patch: { 'solution.regle_rompue': 'Aucune dérogation n’est demandée.' } },
      { name: 'pas de règle', patch: { 'solution.regle_rompue': 'Aucune, nous respectons le cadre.' } },
    ],
  },
  *check(draft) {
    const at = draft.at('solution.regle_rompue');
    if (deniesAll(at.text ?? '') || KEPT.test(plain(at.text ?? ''))) {
      yield {
        message: `${quote(at.text ?? '')} : qu’abandonne-t-on alors ? Une habitude, un papier, une attente comptent aussi.`,
        at,
      };
      return;
    }
    const [abstract] = finds(ABSTRAIT, at.text ?? '');
    if (abstract !== undefined && !has(REFUS, at.text ?? '')) {
      yield { message: `« ${abstract} » ne dit pas quelle règle tombe. Que ne fait-on plus ?`, at };
    }
  },
};
