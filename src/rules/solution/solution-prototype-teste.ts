import { plain } from '../../french/fold.ts';
import { plural } from '../../french/typography.ts';
import type { Rule } from '../../judge/rule.ts';
import { outOfOthers } from '../told-counts.ts';

/** Five tests show most of what goes wrong. */
const FEWEST = 5;
/** Near enough not to be worth a word before the gate. */
const ALMOST = 3;
const HOUSE =
  /\b(?:(?:mes|nos|des|les|quatre|trois|deux|cinq|quelques) (?:\w+ )?collegues|l'equipe (?:trouve|a aime|valide)|en interne|mon chef|notre direction|(?:felicit|salu|valid|appreci|applaud)\w{0,9} (?:\w+ ){0,4}?(?:direct(?:ion|rice|eur)|codir|comex|comite|cheffe?|ministre|prefete?|hierarchie|cabinet)|(?:direct(?:ion|rice|eur)|codir|comex|comite|cheffe?|ministre|prefete?|hierarchie|cabinet|dsi) (?:est|sont|a ete|etait|ont ete|en est) (?:(?:tres|vraiment|tous|toutes|tout a fait) )?(?:emball|ravi|enthousias|convaincu|sedui|content|satisfai|conqui|bluff))/;

export const solutionPrototypeTeste: Rule = {
  id: 'solution-prototype-teste',
  phases: ['investigation', 'construction'],
  needs: ['solution.prototype.type'],
  examples: {
    good: [
      { name: 'un essai avec onze personnes', phase: 'construction', patch: { 'solution.prototype.teste_avec': 11 } },
      {
        name: 'cinq personnes suffisent pour commencer',
        phase: 'construction',
        patch: { 'solution.prototype.teste_avec': 5 },
      },
    ],
    bad: [
      {
        name: 'une phrase qui compte autrement',
        phase: 'construction',
        patch: {
          'solution.prototype.teste_avec': 40,
          'solution.prototype.enseignement': 'Douze victimes sur quatorze ont reconnu leur objet sur la photo.',
        },
      },
      { name: 'rien montré à personne', phase: 'construction', patch: { 'solution.prototype': { type: 'aucun' } } },
      {
        name: 'des collègues seulement',
        patch: { 'solution.prototype.enseignement': 'Les quatre collègues de l’accueil trouvent les écrans clairs.' },
      },
      {
        name: 'la direction est contente',
        patch: { 'solution.prototype.enseignement': 'Très bons retours, la direction est emballée par les maquettes.' },
      },
      {
        name: 'vu par quatorze, et qui n’existe pas',
        phase: 'construction',
        patch: { 'solution.prototype': { type: 'aucun', teste_avec: 14 } },
      },
      { name: 'montré à deux collègues', phase: 'construction', patch: { 'solution.prototype.teste_avec': 2 } },
    ],
  },
  *check(draft, { phase }) {
    const at = draft.at('solution.prototype.type');
    const tried = draft.at('solution.prototype.teste_avec');
    const lesson = draft.at('solution.prototype.enseignement');
    if (HOUSE.test(plain(lesson.text ?? ''))) {
      const message =
        'L’essai a été vu par des collègues. À quelle personne qui vit le problème le montrez-vous d’abord ?';
      yield { message, at: lesson };
      return;
    }
    // What an essay must be is due once one builds.
    if (phase === 'investigation') return;
    if (at.text === 'aucun' && (tried.number ?? 0) > 0) {
      const message = `Aucun essai n’existe, et ${plural(tried.number ?? 0, 'personne')} l’ont vu. Dites lequel, ou corrigez le nombre.`;
      yield { message, at: tried };
    } else if (at.text === 'aucun') {
      yield { message: 'Rien n’a encore été montré aux usagers. Une page ou un essai à la main suffit.', at };
    } else if ([...outOfOthers(lesson, tried)].length > 0) {
      yield* outOfOthers(lesson, tried);
    } else if (tried.number !== undefined && tried.number < FEWEST) {
      yield {
        message: `L’essai a été montré à ${plural(tried.number, 'personne')}. Allez au moins jusqu’à cinq.`,
        at: tried,
        onlyAtGate: tried.number >= ALMOST,
      };
    }
  },
};
