/** Remarks of one thing: nothing else goes, and what is right stands in the sentence as one would write it. */
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { main } from '../../src/cli/main.ts';
import { memoryIo } from '../cli/memory-io.ts';
import { type Person, scripted } from '../interview-script.ts';

const STORY: Readonly<Record<string, string>> = {
  constats: 'Le registre des prêts 2025 le dit, et j’ai vu 12 lecteurs',
  usagers: 'Les lecteurs âgés, environ 300, perdent leur réservation une fois sur trois',
  existant: 'On note tout sur un cahier. On arrête la double saisie.',
  demarrage: 'À Thiers, trois bénévoles et deux agents, parce qu’ils en ont marre de tout noter à la main',
  difference: 'Aujourd’hui Lucienne repart sans son livre. Demain elle reçoit un SMS',
  signes: 'Moins de réclamations au guichet. Deux lecteurs reviennent. Le cahier est fermé.',
  portage:
    'Mme Lefort, la directrice de la médiathèque, me soutient. M. Garcin du service informatique craint une surcharge et les bénévoles ont peur d’être remplacés',
};
const QUESTIONS: ReadonlyMap<string, string> = new Map([
  ['Comment le savez', 'constats'],
  ['Qui en souffre', 'usagers'],
  ['Comment fait-on', 'existant'],
  ['Qui essaiera', 'demarrage'],
  ['Aujourd’hui, comment', 'difference'],
  ['Dans trois mois', 'signes'],
  ['Qui vous soutient', 'portage'],
]);

async function after(question: string, remark: string) {
  let isSaid = false;
  const seen: string[] = [];
  const person: Person = ({ label, prompt }) => {
    if (prompt.kind === 'choice' && /^(?:J’ai compris|Je n’ai toujours)/.test(label)) {
      seen.push(label.replaceAll('\u00a0', ' '));
      if (isSaid) return { choices: prompt.initial };
      isSaid = true;
      return { text: remark };
    }
    const asked = [...QUESTIONS].find(([one]) => label.startsWith(one))?.[1];
    return asked === question ? (STORY[asked] ?? '') : { command: 'pass' };
  };
  const world = memoryIo({ ask: scripted(person).ask });
  await main(['init'], world.io);
  expect(isSaid).toBe(true);
  return { fiche: parse(world.files.get('fiche.yaml') ?? ''), seen };
}

describe('words taken out of an answer', () => {
  it.each([
    ['demarrage', 'supprimez à la main', 'marre de tout noter', 'à la main'],
    ['demarrage', 'enlevez « à la main »', 'marre de tout noter', 'à la main'],
    ['signes', 'supprimez au guichet', 'Moins de réclamations. Deux lecteurs', 'guichet'],
    ['usagers', 'enlevez une fois sur trois', 'perdent leur réservation', 'une fois'],
    ['demarrage', 'enlevez les deux agents', 'À Thiers, trois bénévoles, parce', 'agents'],
  ])('of %s: « %s »', async (question, remark, left, gone) => {
    const { fiche } = await after(question, remark);
    const story = {
      demarrage: fiche.deploiement?.demarrage,
      signes: fiche.impact?.signes,
      usagers: fiche.usagers?.recit,
    };
    expect(story[question as keyof typeof story]).toContain(left);
    expect(story[question as keyof typeof story]).not.toContain(gone);
  });
  it('would leave something hanging: they stay', async () => {
    const { fiche } = await after('demarrage', 'supprimez la main');
    expect(fiche.deploiement.demarrage).toBe(STORY.demarrage);
  });
});

describe('one of several people', () => {
  it('more is told, and nobody goes', async () => {
    const { fiche } = await after(
      'portage',
      'il faut ajouter que Mme Lefort nous prête une salle et que les bénévoles ont été prévenus',
    );
    expect(fiche.portage.resistances.map(({ qui }: { qui: string }) => qui)).toEqual([
      'M. Garcin du service informatique',
      'bénévoles',
    ]);
    expect(fiche.portage.recit).toContain('Mme Lefort nous prête une salle et les bénévoles ont été prévenus.');
  });
  it('her post, by her name', async () => {
    const { fiche } = await after('portage', 'Mme Lefort est directrice adjointe');
    expect(fiche.portage.sponsors).toEqual([{ nom: 'Mme Lefort', fonction: 'directrice adjointe' }]);
    expect(fiche.portage.resistances).toHaveLength(2);
  });
  it('two at once: neither name goes', async () => {
    const { fiche } = await after(
      'portage',
      'Mme Lefort est directrice adjointe, et M. Garcin c’est le responsable du service',
    );
    expect(fiche.portage.sponsors).toEqual([{ nom: 'Mme Lefort', fonction: 'directrice adjointe' }]);
    expect(fiche.portage.resistances[0].qui).toContain('Garcin');
  });
});

describe('what is right, where it stands', () => {
  it.each([
    ['portage', 'remplacez surcharge par un projet de plus', 'craint un projet de plus et'],
    ['portage', 'pas une surcharge, un projet de plus', 'craint un projet de plus et'],
    ['existant', 'remplacez un cahier par des fiches', 'On note tout sur des fiches.'],
    ['difference', 'elle reçoit un appel plutôt', 'Demain elle reçoit un appel'],
    ['difference', 'elle reçoit un appel plutôt, elle n’a pas de portable', 'Demain elle reçoit un appel'],
    ['signes', 'le deuxième : cinq lecteurs', 'Cinq lecteurs reviennent.'],
    ['demarrage', 'trois bénévoles et deux agents et un stagiaire', 'trois bénévoles et deux agents'],
  ])('of %s: « %s »', async (question, remark, words) => {
    expect(JSON.stringify((await after(question, remark)).fiche)).toContain(words);
  });
  it('a rule, without « plutôt »', async () => {
    const { fiche, seen } = await after('existant', 'la règle c’est plutôt l’obligation de venir sur place');
    expect(fiche.solution.regle_rompue).toBe('L’obligation de venir sur place');
    expect(seen[1]).toContain('la règle abandonnée : « L’obligation de venir sur place »');
  });
  it('those met besides are shown with those met', async () => {
    const { seen } = await after('constats', 'j’ai aussi vu 3 bibliothécaires');
    expect(seen[1]).toContain('12 lecteurs');
    expect(seen[1]).toContain('3 bibliothécaires');
  });
});
