import { plain } from '../../french/fold.ts';
import type { Rule, RuleFinding } from '../../judge/rule.ts';
import type { Draft } from '../../model/draft.ts';
import { PHASES } from '../../model/phase.ts';

/** During the investigation the hypothesis is what is being tested: the verdict concludes it. */
export const problemeStatut: Rule = {
  id: 'probleme-statut',
  phases: PHASES,
  needs: ['probleme.statut'],
  examples: {
    good: [
      {
        name: 'infirmé, et on change de cap',
        phase: 'investigation',
        patch: { 'probleme.statut': 'infirme', 'investigation.verdict': 'reorienter' },
      },
      ...[
        'Problème confirmé chez 41 victimes sur 52. Deux tribunaux proposent un essai.',
        'Nous pensions devoir arrêter ; les entretiens montrent un autre problème, plus grave.',
        'La cause supposée est infirmée, le problème reste : on ne sait pas où est l’objet.',
      ].map((motif) => ({
        name: `on poursuit, et le motif dit pourquoi : ${motif.slice(0, 24)}…`,
        phase: 'investigation' as const,
        patch: { 'investigation.verdict': 'poursuivre', 'investigation.motif': motif },
      })),
      { name: 'confirmé', phase: 'construction', patch: { 'probleme.statut': 'confirme' } },
      { name: 'reformulé', phase: 'construction', patch: { 'probleme.statut': 'reformule' } },
    ],
    bad: [
      {
        name: 'confirmé sans preuve datée',
        phase: 'investigation',
        patch: { 'probleme.statut': 'confirme', 'probleme.preuves': null },
        also: ['requis/probleme.preuves'],
      },
      {
        name: 'infirmé, et pourtant on poursuit',
        phase: 'investigation',
        patch: { 'probleme.statut': 'infirme', 'investigation.verdict': 'poursuivre' },
      },
      {
        name: 'on poursuit une hypothèse',
        phase: 'investigation',
        patch: { 'probleme.statut': 'hypothese', 'investigation.verdict': 'poursuivre' },
      },
      ...[
        'Le problème n’est pas confirmé : 5 victimes sur 24 seulement. Nous proposons d’arrêter.',
        'Les entretiens infirment notre hypothèse de départ ; il vaut mieux ne pas continuer.',
        'Personne ne vit ce problème ici, mieux vaut en rester là.',
        'Hypothèse de départ invalidée : les victimes trouvent seules. On continue quand même.',
        'Le problème supposé n’existe pas : 2 victimes sur 24 seulement l’évoquent.',
        'Trois greffes sur 24 seulement ont ce souci. Mais la maquette est prête et la direction y tient.',
      ].map((motif) => ({
        name: `on poursuit, et le motif dit d’arrêter : ${motif.slice(0, 24)}…`,
        phase: 'investigation' as const,
        patch: { 'investigation.verdict': 'poursuivre', 'investigation.motif': motif },
      })),
      { name: 'encore une hypothèse', phase: 'construction', patch: { 'probleme.statut': 'hypothese' } },
      { name: 'infirmé, et pourtant on construit', phase: 'construction', patch: { 'probleme.statut': 'infirme' } },
    ],
  },
  *check(draft, { phase }) {
    const at = draft.at('probleme.statut');
    if (at.text === 'confirme' && !draft.at('probleme.preuves').items.some((item) => item.at('date').date)) {
      const message = 'Le problème est dit confirmé, et aucune preuve datée ne le montre. Qu’avez-vous vu, et quand ?';
      yield { message, at, severity: 'warning' };
    }
    const verdict = draft.at('investigation.verdict');
    if (phase === 'investigation') {
      if (at.text === 'infirme' && verdict.text === 'poursuivre')
        yield {
          message:
            'Le problème est infirmé, et le verdict est de poursuivre. Réorientez, arrêtez, ou dites ce qui reste vrai.',
          at: verdict,
        };
      if (verdict.text === 'poursuivre') yield* pursued(draft, at);
      return;
    }
    if (at.text === 'hypothese')
      yield {
        message:
          'Le problème est encore une hypothèse après l’investigation. Dites s’il est confirmé, reformulé ou infirmé.',
        at,
      };
    if (at.text === 'infirme')
      yield { message: 'Le problème est infirmé, et le service continue. Reformulez-le, ou arrêtez le service.', at };
  },
};

/** What somebody writes who would rather stop. */
const TO_STOP =
  /\b(?:(?:le |ce )?probleme n(?:'est| est) pas (?:confirme|avere|reel|la)|(?:propos|suggere|recommand|preconis)\w* (?:d'|de )(?:tout )?(?:arreter|stopper|abandonner|ne pas (?:continuer|poursuivre))|(?:mieux vaut|vaut mieux|preferable de|plutot) (?:en rester la|arreter|ne pas (?:continuer|poursuivre)|s'arreter|abandonner)|infirme(?:nt)? notre hypothese(?! de cause)|hypothese (?:de depart )?(?:est |a ete )?(?:invalidee|refutee|infirmee|dementie)|probleme (?:suppose |de depart |decrit )?n'existe pas|ne merite pas (?:d'|de )(?:etre poursuivi|continuer)|il n'y a pas (?:vraiment )?de probleme)\b/;

/** « Six sur 33 seulement ont ce problème. Mais la maquette est prête et la direction y tient. » */
const FEW =
  /\bsur \d{1,4} seulement\b|\bseulement (?:\d|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix)[a-z\d ]{0,30} sur \d|\bune minorite\b/;
const PUSHED =
  /\bmais\b[^.;]{0,100}\b(?:maquette|prototype|outil|appli|application|logiciel|developpement|budget|direction|cabinet|ministre|prefet|hierarchie|chef(?:fe)?|calendrier|annonce)\b/;

/** Going on is decided from what was found. */
function* pursued(draft: Draft, status: Draft): Iterable<RuleFinding> {
  const why = draft.at('investigation.motif');
  const [word] = TO_STOP.exec(plain(why.text ?? '')) ?? [];
  if (word !== undefined)
    yield { message: 'Le motif dit d’arrêter, et le verdict est de poursuivre. Accordez les deux.', at: why };
  else if (FEW.test(plain(why.text ?? '')) && PUSHED.test(plain(why.text ?? '')))
    yield {
      message:
        'Le motif dit un problème rare, et ce qui pousse à continuer n’est pas ce problème. Qui d’autre le vit ?',
      at: why,
      severity: 'warning',
    };
  else if (status.text === 'hypothese') {
    const message =
      'Le verdict est de poursuivre, et le problème est encore une hypothèse. Est-il confirmé, reformulé ou infirmé ?';
    yield { message, at: status, severity: 'warning' };
  }
}
