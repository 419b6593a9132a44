/** What a school secretary typed where choices, levels and a signature were asked, and to a proposal. */
import { describe, expect, it } from 'vitest';
import type { ChoicePrompt } from '../../src/interview/agenda/ask.ts';
import { withoutGlued } from '../../src/interview/answer/glued.ts';
import { levelsAfter } from '../../src/interview/answer/levels-said.ts';
import { choiceMeant, choiceSaid } from '../../src/interview/answer/said-choice.ts';
import { signed } from '../../src/interview/answer/signing.ts';
import { agreementIn } from '../../src/interview/remark/agreement.ts';
import { Draft } from '../../src/model/draft.ts';
import { fieldAt } from '../../src/model/fields.ts';

describe('a choice', () => {
  it.each([
    ['ah non', ['Oui', 'Non'], 'Non'],
    ['oui je reprends', ['Oui, reprendre', 'Non, recommencer', 'Voir la fiche'], 'Oui, reprendre'],
    ['ils ont dit oui', ['Repéré', 'Contacté', 'A dit oui', 'Utilise déjà le service'], 'A dit oui'],
    [
      'le porteur',
      ['Problème (3 questions)', 'Porteur du service (6 questions)', 'Portage politique'],
      'Porteur du service (6 questions)',
    ],
    ['je voudrais faire les usagers', ['Problème', 'Usagers (2 questions)', 'Solution'], 'Usagers (2 questions)'],
    ['un truc à part', ['Problème', 'Usagers (2 questions)', 'Solution'], undefined],
  ])('« %s »', (typed, labels, expected) => {
    const choices = labels.map((label) => ({ value: label, label }));
    expect(choiceSaid(typed, choices)?.label).toBe(expected);
  });
});

/** What is asked by a list of the model, said otherwise than in the list. */
it.each([
  ['probleme.ampleur.periode', 'jour', ['la journée', 'par 24 h', 'chaque jour ouvré', 'quotidiennement']],
  ['probleme.ampleur.periode', 'mois', ['sur un mois type', '/mois', 'tous les mois', 'ts les mois', 'à chaque paie']],
  ['probleme.ampleur.periode', 'jour', ['chaque matin que Dieu fait', 'toutes les nuits', '/j', 'tlj']],
  [
    'probleme.ampleur.periode',
    'semaine',
    ['chaque lundi', 'par sem.', 'tous les vendredis soir', 'le total de la semaine'],
  ],
  [
    'probleme.ampleur.periode',
    'stock',
    ['le nombre de gens qu’il y a, ça bouge pas', 'effectif global, pas de rythme'],
  ],
  ['probleme.ampleur.periode', undefined, ['une semaine de vacances me ferait du bien']],
  ['risques.probleme.niveau', 'eleve', ['rouge vif', 'c’est chaud']],
  ['risques.probleme.niveau', 'moyen', ['orange', 'ni grand ni petit', 'à surveiller, sans plus']],
  [
    'risques.probleme.niveau',
    'faible',
    ['peanuts', 'vraiment pas grand-chose', 'très peu probable', 'trois fois rien'],
  ],
  ['risques.probleme.niveau', 'inconnu', ['on l’a pas encore évalué', 'je ne peux pas en juger']],
  ['probleme.ampleur.periode', 'annee', ['par exercice budgétaire', 'une campagne par an', 'à l’année']],
  [
    'probleme.ampleur.periode',
    'stock',
    ['c’est un stock', 'à l’instant T', 'actuellement en attente', 'au total, pas par an'],
  ],
  ['probleme.ampleur.periode', undefined, ['tous les trimestres', 'par agent', 'de temps en temps']],
  ['risques.probleme.niveau', 'faible', ['quasi nul', 'tranquille, presque rien', 'minime']],
  ['risques.probleme.niveau', 'eleve', ['maximal', 'gros risque, ça m’empêche de dormir', 'très fort']],
  ['risques.probleme.niveau', 'moyen', ['entre les deux', 'modéré', 'moyen moyen']],
  ['investigation.entretiens.mode', 'telephone', ['en les appelant', 'des coups de fil']],
  ['investigation.entretiens.mode', 'visio', ['sur zoom', 'par Teams']],
  ['investigation.entretiens.mode', 'terrain', ['je suis allée chez eux', 'dans leurs locaux']],
  ['investigation.entretiens.mode', 'questionnaire_en_ligne', ['un google form']],
  ['investigation.entretiens.mode', undefined, ['par pigeon voyageur']],
  ['investigation.verdict', 'reorienter', ['on continue mais autrement', 'on change de cap']],
  ['investigation.verdict', 'arreter', ['on arrête tout', 'on jette l’éponge']],
  ['investigation.entretiens.menes_par', 'prestataire', ['une boîte privée', 'un cabinet']],
  ['deploiement.premiers_utilisateurs[].statut', 'engage', ['ils sont partants', 'elle a accepté']],
] as const)('%s: %s', (path, value, ways) => {
  const choices = fieldAt(path)?.choices ?? [];
  for (const way of ways) expect([way, choiceSaid(way, choices)?.value]).toEqual([way, value]);
});

describe('a level, of the second of four', () => {
  const rows = ['problème', 'solution', 'impact', 'portage'].map((name) => ({ name, label: '' }));
  const levels = ['Inconnu', 'Faible', 'Moyen', 'Élevé'].map((label) => ({
    value: label.toLowerCase().replace(/é/g, 'e'),
    label,
  }));
  it.each([
    ['plutot moyen', [1, 2, 0, 0], false],
    ['je sais pas', [1, 0, 0, 0], false],
    ['bof', [1, 0, 0, 0], false],
    ['aucune idée pour celui-là', [1, 0, 0, 0], false],
    ['le problème c’est moyen', [2, 3, 0, 0], false],
    ['portage : fort', [1, 3, 0, 3], false],
    ['tout moyen', [2, 2, 2, 2], true],
    ['problème faible, solution moyen, le reste je sais pas', [1, 2, 0, 0], true],
  ])('« %s »', (typed, ranks, isWhole) => {
    expect(levelsAfter(typed, { rows, levels, initial: [] }, 1, [1, 3, 0, 0])).toEqual({ ranks, isWhole });
  });
  it('none', () => expect(levelsAfter('mon chef', { rows, levels, initial: [] }, 1, [1, 3, 0, 0])).toBeNull());
});

describe('of a proposal', () => {
  it.each(['oui c’est exactement ça merci', 'oui parfait', 'c’est bon pour moi', 'super', 'oui oui c’est bien ça'])(
    '« %s » is a yes',
    (typed) => expect(agreementIn(typed)).toEqual({ kind: 'yes' }),
  );
  it.each([
    'non vous n’avez rien compris',
    'j’ai jamais dit ça',
    'vous confondez avec la Région',
    'presque, vous n’avez pas mis la ville',
    'j’avais dit autre chose',
  ])('a remark is no answer: « %s »', (typed) => expect(agreementIn(typed)).toEqual({ kind: 'almost' }));
  it('what is missing is put in its place', () => {
    expect(agreementIn('presque, vous avez oublié le nombre 24')).toEqual({ kind: 'correction', said: '24' });
  });
});

describe('a signature', () => {
  const noted = (typed: string) => signed(typed, new Draft({})).notes.join();
  it('what someone does, without what leads to the place', () => {
    expect(noted('Maryse Collignon, je suis secrétaire au lycée agricole de Mirecourt')).toMatch(
      /nom, Maryse Collignon\s; fonction, secrétaire\s; administration, lycée agricole de Mirecourt/,
    );
  });
  it.each(['plutot moyen', 'élevé', 'merci beaucoup', 'Plutôt Faible'])('« %s » is nobody', (typed) =>
    expect(noted(typed)).toMatch(/Il manquera votre nom/),
  );
});

describe('right after a proposal that stands in the line', () => {
  const proposed = 'Mon Car du Dimanche';
  it.each([
    ['oui c’est bien', proposed],
    ['oui c’est bien, Mon Car du Dimanche', proposed],
    ['non c’est tout', ''],
    ['s', `${proposed}s`],
    [' soir', `${proposed} soir`],
  ])('« %s »', (typed, answer) => expect(withoutGlued(proposed, proposed + typed)).toBe(answer));
  it('what is typed in its place', () => expect(withoutGlued(proposed, 'Car Net')).toBe('Car Net'));
  it('told again from its beginning, and more: nothing that was typed is lost', () => {
    const begun = 'Environ 1,2 M€ de';
    const whole = 'Environ 1,2 M€ de perte par an pour les patrons.';
    expect(withoutGlued(begun, begun + whole)).toBe(whole);
  });
});

describe('at « Encore une ? », which nobody can pass', () => {
  const choices = [
    { value: 'oui', label: 'Oui' },
    { value: 'non', label: 'Non' },
  ];
  const more: ChoicePrompt = {
    kind: 'choice',
    label: 'Encore une solution existante ?',
    hint: '',
    example: null,
    initial: ['non'],
    commands: ['help', 'back', 'all'],
    many: false,
    choices,
  };
  it.each(['je sais pas', 'passer', 'aucune idée', 'j’en vois pas d’autre', 'c’est tout', 'c’est bon pour moi'])(
    '« %s »: no more',
    (typed) => expect(choiceMeant(typed, more)?.value).toBe('non'),
  );
  it.each(['oui', 'oui une'])('« %s »: one more', (typed) => expect(choiceMeant(typed, more)?.value).toBe('oui'));
  it('where one can pass, not knowing answers nothing', () =>
    expect(choiceMeant('je sais pas', { ...more, commands: ['unknown', 'pass'] })).toBeNull());
  it('what is proposed is not agreed to by not knowing', () =>
    expect(choiceMeant('je sais pas', { ...more, initial: ['oui'] })).toBeNull());
});

describe('how one knows', () => {
  const choices = fieldAt('probleme.preuves[].type')?.choices ?? [];
  it.each([
    ['je les ai comptés au greffe', 'donnees'],
    ['mon comptage de trois mois', 'donnees'],
    ['je leur ai parlé', 'entretien'],
    ['elles m’ont raconté leur semaine', 'entretien'],
    ['je l’ai vu de mes yeux', 'observation'],
    ['c’est dans le rapport annuel', 'etude'],
    ['j’ai relu quarante dossiers', 'dossier'],
    ['je n’ai pas compté', undefined],
    ['c’est mon voisin', undefined],
  ])('« %s »', (typed, value) => expect(choiceSaid(typed, choices)?.value).toBe(value));
});
