import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { main } from '../../src/cli/main.ts';
import { renderSkeleton } from '../../src/documents/skeleton.ts';
import type { ChoicePrompt, TextPrompt } from '../../src/interview/agenda/ask.ts';
import { readMark } from '../../src/interview/agenda/draft-mark.ts';
import { FIELDS } from '../../src/model/fields.ts';
import { fromDotted } from '../../src/model/pointer.ts';
import { type MemoryIo, memoryIo } from '../cli/memory-io.ts';
import { ABOUT, keeping, type Person, passing, plain, type Script, scripted, willing } from '../interview-script.ts';
import { runs, SLOW } from '../slow.ts';
import { setValues } from '../texts.ts';

interface Played {
  code: number;
  script: Script;
  world: MemoryIo;
  text: string;
}

async function play(person: Person, args: readonly string[] = [], files = {}, stopAt?: number): Promise<Played> {
  const script = scripted(person, stopAt);
  const world = memoryIo({ ask: script.ask, files });
  // What is tested here is the detailed interview, unless a test says otherwise.
  const depth = args.includes('--depth') ? [] : ['--depth', 'coeur'];
  const code = await main(['init', ...depth, ...args], world.io);
  return { code, script, world, text: world.files.get('fiche.yaml') ?? '' };
}

/** Answers one question by its label, and leaves the rest to another. */
function answering(answers: Readonly<Record<string, string | ReturnType<Person>>>, others: Person = passing): Person {
  return (turn, index) => answers[turn.label] ?? others(turn, index);
}

const EVERY_PHASE = [
  ['construction', 'complet'],
  ['perennisation', 'complet'],
];

describe('fiche init', () => {
  it.each([['investigation', 'coeur'], ...(SLOW ? [...EVERY_PHASE, ['acceleration', 'coeur']] : [])])(
    'in phase %s, depth %s: nothing due is left out',
    async (phase, depth) => {
      const { code, text } = await play(willing, ['--phase', phase, '--depth', depth]);
      expect(code).toBe(0);
      const linted = memoryIo({ files: { 'fiche.yaml': text } });
      await main(['lint', 'fiche.yaml', '--gate', '--format', 'json'], linted.io);
      const { findings } = JSON.parse(linted.out()).files[0] as { findings: { rule: string; severity: string }[] };
      const wanted = depth === 'complet' ? findings : findings.filter((one) => one.severity !== 'info');
      const absent = wanted.filter(({ rule }) => rule.startsWith('requis/')).map(({ rule }) => rule);
      // A willing person says the service has no trial, so that nobody can have tried it.
      expect(absent.filter((rule) => !rule.startsWith('requis/solution.prototype.'))).toEqual([]);
      expect(findings.filter(({ rule }) => /^(?:fichier|yaml|schema)\//.test(rule))).toEqual([]);
    },
  );

  it('writes nothing when stopped at the first question', async () => {
    const { code, world } = await play(passing, [], {}, 0);
    expect(code).toBe(130);
    expect([...world.files.keys()]).toEqual([]);
  });

  it('resumes in the phase and at the depth the draft was begun in', async () => {
    const begun = await play(willing, ['--phase', 'construction', '--depth', 'coeur'], {}, 3);
    expect(readMark(begun.text)).toEqual({ depth: 'coeur', cursor: 'porteur.courriel' });
    const script = scripted(willing, 6);
    const world = memoryIo({ ask: script.ask, files: Object.fromEntries(begun.world.files) });
    expect(await main(['init'], world.io)).toBe(130);
    expect(parse(world.files.get('fiche.yaml') ?? '').phase).toBe('construction');
    expect(script.turns[1]?.label).toContain('courriel');
  });

  it('every answer passed: still a fiche, and what was not asked is set', async () => {
    const { code, text } = await play(passing);
    expect(code).toBe(0);
    const fiche = parse(text);
    const set = { format: 'fiche/1', phase: 'investigation', statut: 'en_cours', date_maj: '2026-11-23' };
    expect(fiche).toMatchObject(set);
    expect(fiche.probleme.statut).toBe('hypothese');
  });

  it('shows back the normal form of what was typed', async () => {
    const { script, text } = await play(
      answering({ 'Quelle part de votre temps est libérée pour ce projet, en % ?': '38 %' }),
    );
    expect(script.said).toContain('Noté\u00a0: 38');
    expect(parse(text).porteur.temps_pct).toBe(38);
  });

  it('goes back to the answer before, which is there to be changed', async () => {
    let names = 0;
    const person: Person = (turn, index) => {
      if (turn.label === 'Comment vous appelez-vous ?') {
        names += 1;
        if (names === 2) expect(turn.prompt.initial).toBe('Élodi');
        return names === 1 ? 'Élodi' : 'Élodie';
      }
      if (turn.label === 'Quel poste occupez-vous aujourd’hui ?') {
        return names === 1 ? { command: 'back' } : 'Cheffe de projet';
      }
      return passing(turn, index);
    };
    const { text, script } = await play(person);
    expect(parse(text).porteur).toMatchObject({ nom: 'Élodie', fonction: 'Cheffe de projet' });
    expect(script.said).not.toContain('C’est la première question.');
  });

  it('at any question, going back then on again changes nothing', async () => {
    const calm = await play(willing, ['--depth', 'coeur']);
    const turned = new Set<number>();
    let step = 0;
    let back = false;
    const nervous: Person = (turn, index) => {
      if (ABOUT[turn.label] !== undefined) return willing(turn, index);
      if (back) {
        back = false;
        // Where one comes back to, what was answered stands: it is kept.
        step -= 1;
        const isChoice = turn.kind === 'choice' && turn.prompt.initial.length === 0;
        return isChoice ? willing(turn, index) : keeping(turn, index);
      }
      step += 1;
      if (step > 1 && step % 7 === 0 && !turned.has(step)) {
        turned.add(step);
        step -= 1;
        back = true;
        return { command: 'back' };
      }
      return willing(turn, index);
    };
    const { text, code } = await play(nervous, ['--depth', 'coeur']);
    expect(code).toBe(0);
    expect(turned.size).toBeGreaterThan(8);
    expect(text).toBe(calm.text);
  });

  it('« je ne sais pas encore » becomes a promise, with who can answer, and the end of the phase', async () => {
    const person = answering({
      'Début de la phase': '5/10/2026',
      'Fin prévue de la phase': '18 décembre 2026',
      'Source du chiffre': { command: 'unknown' },
      'Nom du groupe d’usagers': { command: 'unknown' },
    });
    const { text } = await play(person);
    expect(parse(text).a_completer).toEqual([
      { champ: 'probleme.ampleur.source', motif: 'ne_sait_pas', qui: 'porteur', avant_le: '2026-12-18' },
      { champ: 'usagers.cibles', motif: 'ne_sait_pas', qui: 'porteur', avant_le: '2026-12-18' },
    ]);
  });

  it('the number, who and how often make the sentence, which is then edited', async () => {
    const seen: string[] = [];
    const person: Person = (turn, index) => {
      if (turn.label === 'Que perdent-ils, que subissent-ils ?') {
        const { preview } = turn.prompt as TextPrompt;
        seen.push(preview?.('paient trop') ?? '');
        return 'paient trop';
      }
      if (turn.label.startsWith('Quel problème revient')) {
        const { initial } = turn.prompt as TextPrompt;
        seen.push(initial);
        return `${initial} Chaque fois.`;
      }
      const answers: Record<string, string> = {
        'Nombre de cas ou de personnes': '85 000',
        'Ce que le chiffre compte': 'familles',
        'Période du chiffre': 'annee',
      };
      return answers[turn.label] ?? passing(turn, index);
    };
    const { text } = await play(person);
    const sentence = 'Chaque année, 85\u202f000 familles paient trop.';
    expect(seen).toEqual([sentence, sentence]);
    expect(parse(text).probleme.enonce).toBe(`${sentence} Chaque fois.`);
  });

  it('a share is asked where the number is not known', async () => {
    const { text } = await play(answering({ 'Part touchée (%)': '38 %', 'Ce que le chiffre compte': 'familles' }));
    expect(parse(text).probleme.ampleur).toMatchObject({ nombre: null, part_pct: 38 });
  });

  it('an answer that no longer meets its condition leaves with it, and comes back with it', async () => {
    const learnt = 'Trois personnes sur cinq ont compris.';
    const changes = [
      ['solution.prototype.type', 'aucun'],
      ['solution.prototype.type', 'maquette'],
      ['solution.prototype.enseignement', null],
    ] as const;
    let done = 0;
    const person: Person = (turn, index) => {
      if (turn.label === 'Que voulez-vous revoir ?' && done < changes.length) {
        const { choices } = turn.prompt as ChoicePrompt;
        return choices.find(({ label }) => label.startsWith('en complément, solution'))?.value ?? 'fin';
      }
      if (turn.label === 'Quelle réponse changer ?') return changes[done]?.[0] ?? 'fin';
      if (turn.label === 'Forme de l’essai') {
        const answer = changes[done]?.[1];
        const isFirst = turn.prompt.initial.length === 0;
        if (!isFirst) done += 1;
        return isFirst ? 'maquette' : (answer ?? '');
      }
      if (turn.label === 'Ce que l’essai vous a appris') {
        if (turn.prompt.initial === '') return learnt;
        expect(turn.prompt.initial).toBe(learnt);
        done += 1;
        return learnt;
      }
      return passing(turn, index);
    };
    const { text, script } = await play(person, ['--phase', 'construction']);
    expect(done).toBe(3);
    expect(plain(script.said.join('\n'))).toContain(
      `« Ce que l’essai vous a appris » n’a plus lieu d’être. Retiré : ${learnt}`,
    );
    expect(parse(text).solution.prototype).toMatchObject({ type: 'maquette', enseignement: learnt });
  });

  it('a card that concerns us gets its sign and its small action; the others leave nothing', async () => {
    const { text } = await play(
      answering({
        'La panique sécuritaire : est-ce votre cas ?': 'oui',
        'La crise politique redoutée : est-ce votre cas ?': 'non',
        'Quelle petite action ferez-vous cette semaine ?': 'Appeler la responsable de la sécurité mardi',
      }),
    );
    expect(parse(text).risques.obstacles_imaginaires).toEqual([
      { type: 'panique_securitaire', parade: 'Appeler la responsable de la sécurité mardi' },
    ]);
  });

  it('the rules of lint speak after an answer, in one line and once; going back mends it', async () => {
    let ends = 0;
    const person: Person = (turn, index) => {
      if (turn.label === 'Début de la phase') return '2026-10-05';
      if (turn.label !== 'Fin prévue de la phase') {
        return ends === 1 ? { command: 'back' } : passing(turn, index);
      }
      ends += 1;
      return ends === 1 ? '2026-10-01' : '2026-12-18';
    };
    const { script, text } = await play(person);
    const advice = script.said.filter((line) => line.startsWith('Conseil'));
    expect(advice.length).toBeGreaterThan(0);
    expect(new Set(advice).size).toBe(advice.length);
    for (const line of advice) expect(line).not.toContain('\n');
    expect(parse(text).calendrier.phases[0].fin_prevue).toBe('2026-12-18');
  });

  it('the review shows every answer, and changes one', async () => {
    let reviews = 0;
    const person: Person = (turn, index) => {
      if (turn.label === 'Que voulez-vous revoir ?') {
        reviews += 1;
        return reviews === 1 ? '0' : 'fin';
      }
      if (turn.label === 'Quelle réponse changer ?') {
        return turn.prompt.label !== '' && reviews === 1 && !changed ? 'porteur.nom' : 'fin';
      }
      if (turn.label === 'Comment vous appelez-vous ?') {
        changed = reviews > 0;
        return reviews === 0 ? 'Zoé' : 'Zoé Martin';
      }
      return passing(turn, index);
    };
    let changed = false;
    const { text, script } = await play(person);
    expect(parse(text).porteur.nom).toBe('Zoé Martin');
    const recap = script.said.find((line) => line.includes('Vos réponses')) ?? '';
    expect(recap).toContain('Nom et prénom du porteur\u00a0: Zoé\n');
    expect(recap).toContain('Fonction du porteur\u00a0: non renseigné');
    expect(recap.split('\n').filter((line) => line.startsWith('- ')).length).toBeGreaterThan(60);
  });

  it('never replaces a finished fiche without being told, and keeps the old one then', async () => {
    const files = { 'fiche.yaml': 'nom: Ancienne\n' };
    const refused = await play(passing, [], files);
    expect(refused.code).toBe(2);
    expect(refused.text).toBe('nom: Ancienne\n');
    expect(refused.world.err()).toContain('--force');
    expect(refused.world.err()).toContain('fiche edit');
    const forced = await play(passing, ['--force'], files);
    expect(forced.code).toBe(0);
    expect(forced.world.files.get('fiche.ancien.txt')).toBe('nom: Ancienne\n');
  });

  it('an answers file whose list leaves an element out is refused, with the one that lacks', async () => {
    const { code, world } = await play(passing, ['--answers', 'r.yaml'], {
      'r.yaml': 'usagers.cibles[5].nom: les veufs\n',
    });
    expect(code).toBe(2);
    expect(plain(world.err()).replace(/\s+/g, ' ')).toContain('il manque « usagers.cibles[0] »');
  });

  it('an answers file is not asked again', async () => {
    const files = { 'r.yaml': 'porteur: {nom: Zoé, fonction: Cheffe}\nprobleme.ampleur.nombre: 12 000\n' };
    const { script, text } = await play(passing, ['--answers', 'r.yaml'], files);
    expect(script.turns.map(({ label }) => label)).not.toContain('Comment vous appelez-vous ?');
    expect(parse(text).porteur.nom).toBe('Zoé');
    expect(script.said.find((line) => line.includes('Vos réponses'))).toContain('Zoé');
  });

  it('says which option to use when there is no terminal', async () => {
    const world = memoryIo({ tty: false });
    expect(await main(['init'], world.io)).toBe(2);
    expect(world.err()).toContain('--non-interactive');
    expect(world.files.size).toBe(0);
  });

  it('leaves alone a draft that does not parse, and names the line', async () => {
    const broken = '# Brouillon : relancez\nnom: Un: deux\n';
    const world = memoryIo({ files: { 'fiche.yaml': broken } });
    expect(await main(['init'], world.io)).toBe(2);
    expect(world.err()).toContain('ligne 2');
    expect(world.files.get('fiche.yaml')).toBe(broken);
  });

  it('any Unicode text in all text fields at once is what yaml reads back', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
      fc.string({
        unit: fc.constantFrom(...'aé’«: #-|>&*!%@`"\'{}[],?\u0000\u0085\u00a0\u2028日🎉\t\n\r\\'),
        minLength: 1,
        maxLength: 30,
      }),
    );
    const paths = FIELDS.filter(
      ({ kind, format, path, due }) =>
        kind === 'text' && format === null && !path.includes('[') && due.investigation !== null,
    ).map(({ path }) => path);
    expect(paths.length).toBeGreaterThan(20);
    const skeleton = renderSkeleton(readFileSync('templates/fiche.yaml.hbs', 'utf8'), 'investigation');
    fc.assert(
      fc.property(fc.array(text, { minLength: paths.length, maxLength: paths.length }), (texts) => {
        const answers = paths.map((path, index) => [fromDotted(path), texts[index]] as const);
        const fiche = parse(setValues(skeleton, answers));
        for (const [index, path] of paths.entries()) {
          expect(path.split('.').reduce((at, key) => at[key], fiche)).toBe(texts[index]);
        }
      }),
      runs(60, 1000),
    );
  });

  it('a letter that was lost is asked for again', async () => {
    const refused: (string | null)[] = [];
    await play((turn, index) => {
      const prompt = turn.kind === 'text' ? (turn.prompt as TextPrompt) : null;
      if (prompt?.problem('§') === null)
        refused.push(prompt.problem('L\ufffdusager attend'), prompt.problem('une moitié \ud800 de lettre'));
      return willing(turn, index);
    });
    expect(refused.length).toBeGreaterThan(40);
    for (const told of refused) expect(told).toMatch(/^Une lettre s’est perdue près de/);
  });

  it('any Unicode text typed in the conversation is what yaml reads back', async () => {
    const nasty = 'é’«: #-|>&*!%@`"\'{}[],?\u0000\u0085\u00a0\u2028日🎉\t\\';
    const { code, text } = await play((turn, index) => {
      const free = turn.kind === 'text' && (turn.prompt as TextPrompt).problem('§') === null;
      return free && / \(n° [12]\)$|[^)]$/.test(turn.label) ? nasty : willing(turn, index);
    });
    expect(code).toBe(0);
    expect(leavesOf(parse(text)).filter((leaf) => leaf === nasty).length).toBeGreaterThan(40);
  });
});

function leavesOf(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leavesOf) : [value];
}
