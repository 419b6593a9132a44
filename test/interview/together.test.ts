/** Several short answers in one sentence, as people give them: what each part is told of, and what is asked after. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { main } from '../../src/cli/main.ts';
import { gathered } from '../../src/interview/agenda/gathered.ts';
import { readTogether } from '../../src/interview/answer/together.ts';
import { FIELDS, fieldAt } from '../../src/model/fields.ts';
import { PHASES } from '../../src/model/phase.ts';
import { memoryIo } from '../cli/memory-io.ts';
import { type Person, plain, scripted } from '../interview-script.ts';

const TODAY = '2026-11-23';
const LEVELS = ['R', 'a', 'r'] as const;

const fieldsOf = (path: string) => {
  const field = fieldAt(path);
  if (!field) throw new Error(path);
  return gathered(field, 'acceleration', LEVELS);
};
const read = (path: string, text: string) => {
  const { values, left } = readTogether(fieldsOf(path), text, TODAY);
  return [Object.fromEntries(values.map(({ field, value }) => [field.name, value])), left];
};

const MEMBER = 'equipe.membres';
const SUPPORT = 'portage.soutiens_par_phase.investigation';
const STAGE = 'deploiement.etapes';
const MONEY = 'budget.enveloppe';
const GROUP = 'usagers.cibles';
const BACKER = 'budget.financeurs';

describe('told at once', () => {
  it.each([
    [
      MEMBER,
      'Camille Roux, développement, prestataire, 100 %, depuis janvier 2026',
      { nom: 'Camille Roux', role: 'developpement', statut: 'prestataire', temps_pct: 100, depuis: '2026-01-01' },
    ],
    [MEMBER, 'Camille Roux, dev, mi-temps', { nom: 'Camille Roux', role: 'developpement', temps_pct: 50 }],
    [
      MEMBER,
      'Sam Petit ; déploiement ; agent public',
      { nom: 'Sam Petit', role: 'deploiement', statut: 'agent_public' },
    ],
    [MEMBER, 'Lou Martin', { nom: 'Lou Martin' }],
    [MEMBER, 'Lou Martin depuis le 3 mars', { nom: 'Lou Martin', depuis: '2026-03-03' }],
    [MEMBER, 'design, Lou Martin, 40%', { nom: 'Lou Martin', role: 'design', temps_pct: 40 }],
    [
      SUPPORT,
      'La directrice de l’habitat, depuis mars 2026',
      { qui: 'La directrice de l’habitat', date: '2026-03-01' },
    ],
    [SUPPORT, 'le préfet depuis juin', { qui: 'le préfet', date: '2026-06-01' }],
    [
      SUPPORT,
      'Mme Ramon, directrice adjointe, le 12 octobre 2026',
      { qui: 'Mme Ramon, directrice adjointe', date: '2026-10-12' },
    ],
    [SUPPORT, '12/10/2026, le directeur', { qui: 'le directeur', date: '2026-10-12' }],
    [SUPPORT, 'le directeur', { qui: 'le directeur' }],
    [
      STAGE,
      'tout le département, fin juin 2027, 200 communes',
      { perimetre: 'tout le département', echeance: '2027-06-30', nombre: 200 },
    ],
    [STAGE, 'trois cantons, d’ici mars 2027', { perimetre: 'trois cantons', echeance: '2027-03-01' }],
    [STAGE, 'la Bretagne\nen 2028\nune centaine', { perimetre: 'la Bretagne', echeance: '2028-01-01', nombre: 100 }],
    [
      MONEY,
      '180 000 €, du 1er janvier au 31 décembre 2027, la DNUM',
      { montant: 180_000, debut: '2027-01-01', fin: '2027-12-31', financeur: 'la DNUM' },
    ],
    [MONEY, 'la DITP, 90000 euros', { montant: 90_000, financeur: 'la DITP' }],
    [MONEY, '30k€, jusqu’à fin juin, DITP', { montant: 30_000, fin: '2027-06-30', financeur: 'DITP' }],
    [MONEY, '40 000 €, fin le 30 juin 2027, DITP', { montant: 40_000, fin: '2027-06-30', financeur: 'DITP' }],
    [MONEY, '60 000 € de la DITP jusqu’au 30 juin 2027', { montant: 60_000, fin: '2027-06-30', financeur: 'DITP' }],
    [
      MONEY,
      '140 k€ de la région de janvier à juin 2027',
      { montant: 140_000, debut: '2027-01-01', fin: '2027-06-01', financeur: 'région' },
    ],
    [BACKER, 'la région pour 20 k€', { nom: 'la région', montant: 20_000 }],
    [BACKER, 'DITP (30 000 €)', { nom: 'DITP', montant: 30_000 }],
    [BACKER, 'DITP : 30 000', { nom: 'DITP', montant: 30_000 }],
    [MEMBER, 'Hélène Marchetti un jour par semaine', { nom: 'Hélène Marchetti', temps_pct: 20 }],
    [MEMBER, 'Yann Le Bris (dev, mi-temps)', { nom: 'Yann Le Bris', role: 'developpement', temps_pct: 50 }],
    [GROUP, 'victimes de vol, 45 000, usagers', { nom: 'victimes de vol', effectif: 45_000 }],
    [GROUP, 'des aidants, une bonne dizaine', { nom: 'des aidants', effectif: 10 }],
    [STAGE, 'deux cantons', { perimetre: 'deux cantons' }],
    [MEMBER, 'Jean, Marie, les deux', { nom: 'Jean, Marie, les deux' }],
  ])('%s: « %s »', (path, text, expected) => {
    const [values, left] = read(path, text);
    expect(values).toMatchObject(expected);
    // Nothing is told of what was not said.
    for (const key of Object.keys(values as object))
      if (!(key in expected)) expect([path, key]).toEqual([GROUP, 'nature']);
    expect(left).toBeNull();
  });

  it.each([
    [MONEY, 'rien'],
    [MONEY, 'pas encore de budget'],
    [BACKER, 'aucun autre'],
    [MEMBER, 'personne pour l’instant'],
  ])('%s: « %s » names nobody', (path, text) => {
    expect(read(path, text)).toEqual([{}, null]);
  });

  it('where there is no name to tell, what is no figure nor day is told to be so', () => {
    const [values, left] = read('impact.cibles', 'fin 2027, beaucoup, 40');
    expect(values).toEqual({ echeance: '2027-12-31', valeur: 40 });
    expect(left).toBe('beaucoup');
  });

  it('any text: nothing of it is lost, and it never fails', () => {
    const groups = FIELDS.filter(({ kind, items }) => kind === 'object' || items === 'object')
      .map((field) => gathered(field, 'acceleration', LEVELS))
      .filter((fields) => fields.some(({ kind }) => kind === 'text'));
    expect(groups.length).toBeGreaterThan(5);
    const words = fc.array(fc.constantFrom('abeille', 'préfet', 'zèbre', 'quai', 'lune'), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(fc.constantFrom(...groups), words, fc.constantFrom(', ', ' ; ', '\n'), (fields, said, between) => {
        const { values, left } = readTogether(fields, said.join(between), TODAY);
        const told = values.map(({ value }) => String(value)).join(' ');
        expect(left).toBeNull();
        for (const word of said) expect(told).toContain(word);
      }),
    );
  });

  it('its own examples read, in every phase: each answer is told', () => {
    for (const phase of PHASES) {
      for (const holder of FIELDS.filter(({ kind, items }) => kind === 'object' || items === 'object')) {
        const fields = gathered(holder, phase, LEVELS);
        if (fields.length === 0) continue;
        expect(fields.length).toBeGreaterThan(1);
        expect(fields.filter(({ kind }) => kind === 'text').length).toBeLessThan(2);
      }
    }
  });
});

const TEAM = `format: fiche/1
nom: Cap
identifiant: cap
phase: construction
statut: en_cours
date_maj: 2026-11-20
`;

async function mend(person: Person, ...args: string[]) {
  const script = scripted(person);
  const world = memoryIo({ ask: script.ask, files: { 'fiche.yaml': TEAM } });
  expect(await main(['edit', 'fiche.yaml', '--today', TODAY, ...args], world.io)).toBe(0);
  return { script, fiche: parse(world.files.get('fiche.yaml') ?? '') };
}

describe('in a section', () => {
  it('what is said is written and said back; what is not said is asked after, one by one', async () => {
    const asked: string[] = [];
    const { script, fiche } = await mend(
      ({ label, prompt }) => {
        asked.push(plain(label));
        if (prompt.hint.startsWith('D’un coup') && label.includes('membre') && !label.includes('n°'))
          return 'Camille Roux, dev, prestataire';
        return { command: 'pass' };
      },
      '--section',
      'equipe',
    );
    expect(fiche.equipe.membres[0]).toMatchObject({
      nom: 'Camille Roux',
      role: 'developpement',
      statut: 'prestataire',
    });
    expect(plain(script.said.join('\n'))).toMatch(/Noté : nom.*, « Camille Roux » ; .*Développement/);
    const at = asked.findIndex((label) => label.includes('membre') && !label.includes('n°'));
    // Of whom the rest is asked is told by name, not by rank.
    expect(plain(script.said.join('\n'))).toContain('Il s’agit de « Camille Roux ».');
    // Her time and the day she came were not said.
    expect(asked.slice(at + 1, at + 3).join(' ')).not.toMatch(/rôle|statut/i);
  });

  it('what cannot be told is asked again, with what is expected', async () => {
    const { script } = await mend(() => ({ command: 'pass' }), '--section', 'impact', '--depth', 'complet');
    const prompts = script.turns.flatMap(({ prompt }) =>
      prompt.kind === 'text' && prompt.hint.startsWith('D’un coup') ? [prompt] : [],
    );
    for (const prompt of prompts) {
      expect(prompt.problem('')).toBeNull();
      expect(prompt.example).not.toMatch(/undefined|null|, ,/);
    }
  });
});
