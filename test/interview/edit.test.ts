/** `fiche edit`: what it asks, and above all what it does not touch. */

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { main } from '../../src/cli/main.ts';
import type { TextPrompt } from '../../src/interview/agenda/ask.ts';
import { stepsOf } from '../../src/interview/agenda/itinerary.ts';
import { fieldOf, isLong } from '../../src/interview/agenda/question.ts';
import { sectionAgenda } from '../../src/interview/agenda/screens.ts';
import { PHASES } from '../../src/model/phase.ts';
import { fromDotted } from '../../src/model/pointer.ts';
import { snapshotOf } from '../../src/source/snapshot.ts';
import { memoryIo } from '../cli/memory-io.ts';
import { keeping, type Person, passing, plain, type Script, scripted } from '../interview-script.ts';
import { runs, SLOW } from '../slow.ts';
import { setValues } from '../texts.ts';

async function edit(
  text: string,
  person: Person,
  ...args: string[]
): Promise<{ code: number; text: string; script: Script; err: string }> {
  const script = scripted(person);
  const world = memoryIo({ ask: script.ask, files: { 'fiche.yaml': text } });
  const code = await main(['edit', 'fiche.yaml', '--today', '2026-11-23', ...args], world.io);
  return { code, script, text: world.files.get('fiche.yaml') ?? '', err: world.err() };
}

const SOUND = Object.fromEntries(
  PHASES.map((phase) => [phase, readFileSync(`templates/exemples/${phase}.yaml`, 'utf8')]),
);

/** A sound fiche as hands leave it: comments, blank lines, spaces at ends, Windows line ends, a byte-order mark. */
const lived = fc
  .record({
    phase: fc.constantFrom(...PHASES),
    marks: fc.array(
      fc.tuple(
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        fc.constantFrom('# note : à revoir', '', '#', '# « 38 % » ?'),
      ),
      { maxLength: 12 },
    ),
    windows: fc.boolean(),
    bom: fc.boolean(),
  })
  .map(({ phase, marks, windows, bom }) => {
    const lines = SOUND[phase]?.split('\n') ?? [];
    // Only above keys: inside a text of several lines, a comment would be text.
    const places = lines.flatMap((line, rank) => (/^\s*[a-z_0-9]+:/.test(line) ? [rank] : []));
    const added = new Map(marks.map(([where, mark]) => [places[Math.floor(where * places.length)] ?? 0, mark]));
    const whole = lines.flatMap((line, rank) => (added.has(rank) ? [added.get(rank) ?? '', line] : [line])).join('\n');
    return `${bom ? '\ufeff' : ''}${windows ? whole.replace(/\n/g, '\r\n') : whole}`;
  });

describe('what is not touched', () => {
  it.each(SLOW ? PHASES : PHASES.slice(0, 1))('every answer kept, in phase %s: the same bytes', async (phase) => {
    const text = SOUND[phase] ?? '';
    const kept = await edit(text, keeping, '--all', '--depth', 'complet');
    expect(kept.code).toBe(0);
    expect(kept.script.turns.length).toBeGreaterThan(60);
    expect(kept.text).toBe(text);
  });

  it('any fiche with its comments: the same bytes', async () => {
    await fc.assert(
      fc.asyncProperty(lived, fc.constantFrom('probleme', 'solution', 'impact', 'portage'), async (text, section) => {
        const kept = await edit(text, keeping, '--section', section);
        expect(kept.script.turns.length).toBeGreaterThan(0);
        expect(kept.text).toBe(text);
      }),
      runs(4, 40),
    );
  }, 120_000);

  it('one answer changed: only its lines', async () => {
    await fc.assert(
      fc.asyncProperty(
        lived,
        fc.nat(),
        fc.constantFrom('Un mot.', 'Deux lignes :\n- et leur « suite » #fin'),
        async (text, pick, answer) => {
          const draft = snapshotOf(text).draft;
          const phase = draft.at('phase').text as (typeof PHASES)[number];
          const sections = ['probleme', 'solution', 'deploiement', 'impact', 'portage', 'risques'];
          const asked = sections.flatMap((section) => stepsOf(sectionAgenda(phase, 'coeur', section), draft, null));
          const texts = asked.filter(
            (step) =>
              step.kind === 'answer' &&
              isLong(fieldOf(step)) &&
              step.path.includes('.') &&
              draft.find(step.path).isAnswered,
          );
          const step = texts[pick % texts.length];
          if (!step) throw new Error('nothing to change');
          const before = String(draft.find(step.path).value);
          let changed = false;
          const person: Person = (turn, index) => {
            const isIt = turn.kind === 'text' && turn.prompt.initial === before && (turn.prompt as TextPrompt).long;
            if (!isIt || changed) return keeping(turn, index);
            changed = true;
            return answer;
          };
          const edited = await edit(text, person, '--section', step.path.replace(/[.[].*$/, ''));
          expect(snapshotOf(edited.text).draft.find(step.path).value).toBe(answer);
          const document = snapshotOf(text).source;
          const entry = document.entries.get(fromDotted(step.path));
          const start = document.text.lastIndexOf('\n', entry?.key?.[0] ?? entry?.value?.[0] ?? 0) + 1;
          const end = document.text.indexOf('\n', entry?.value?.[1] ?? 0);
          const own = edited.text.replace(/^\ufeff/, '');
          expect(own.startsWith(document.text.slice(0, start))).toBe(true);
          expect(own.endsWith(document.text.slice(end))).toBe(true);
        },
      ),
      runs(4, 40),
    );
  }, 120_000);

  it('a file that does not parse is shown with its line, and left alone', async () => {
    const broken = 'format: fiche/1\nphase: investigation\nnom: "Cap\nresume: x\n';
    const { code, text, err, script } = await edit(broken, keeping);
    expect(code).toBe(2);
    expect(err).toContain('ligne 3');
    expect(err).toContain('3 | nom: "Cap');
    expect(err).toContain('Rien n’a été changé.');
    expect(script.turns).toEqual([]);
    expect(text).toBe(broken);
  });

  it('a key of nobody and a value of the wrong kind stay as they are', async () => {
    const odd = 'format: fiche/1\nphase: investigation\nma_note: {a: [1, 2]} # à moi\nporteur: Zoé\nusagers: 12\n';
    const { text } = await edit(odd, passing, '--all');
    expect(text).toBe(odd);
  });
});

describe('what is asked', () => {
  const begun = `format: fiche/1
phase: investigation
statut: en_cours
identifiant: cap
date_maj: 2026-11-20
nom: Cap
porteur: {nom: Zoé, fonction: Cheffe, structure: Préfecture, courriel: z@exemple.gouv.fr, agent_public: true, temps_pct: 50}
a_completer:
  - {champ: probleme.ampleur.source, motif: ne_sait_pas, qui: porteur}
`;

  it('what was left to complete first, then what is missing, and nothing that is there', async () => {
    const { script } = await edit(begun, passing);
    const asked = script.turns.map(({ label }) => label);
    expect(asked.slice(0, 2)).toEqual(['Que voulez-vous compléter ?', 'Source du chiffre']);
    expect(asked.length).toBeGreaterThan(30);
    expect(asked).not.toContain('Comment vous appelez-vous ?');
    expect(script.said.join('\n')).toContain('ce qui restait à compléter');
  });

  it('an answer takes its promise away; not knowing again keeps it', async () => {
    const answered = await edit(begun, (turn, index) =>
      turn.label === 'Source du chiffre' ? 'registre 2025' : passing(turn, index),
    );
    expect(parse(answered.text).a_completer ?? []).toEqual([]);
    expect(parse(answered.text).probleme.ampleur.source).toBe('registre 2025');
    const unknown = await edit(begun, (turn, index) =>
      turn.label === 'Source du chiffre' ? { command: 'unknown' } : passing(turn, index),
    );
    expect(parse(unknown.text).a_completer).toHaveLength(1);
  });

  it('« aucun » where a list would begin names nobody', async () => {
    const none = 'Aucun.';
    const { script, text } = await edit(begun, (turn, index) =>
      turn.prompt.kind === 'text' && turn.prompt.problem(none) === null ? none : passing(turn, index),
    );
    expect(script.turns.length).toBeGreaterThan(30);
    const { portage, solution, usagers } = parse(text);
    expect([portage?.sponsors ?? [], solution?.alternatives ?? [], usagers?.cibles ?? []]).toEqual([[], [], []]);
  });

  it('what was told of before and after waits in the field of each', async () => {
    const told = `${begun}impact: {difference: Aujourd’hui le maire rappelle trois fois. Demain il suit en ligne}\n`;
    const { script } = await edit(told, passing);
    const initial = (label: string) =>
      script.turns.flatMap((turn) =>
        turn.label === label && turn.prompt.kind === 'text' ? [turn.prompt.initial] : [],
      );
    expect([...initial('Avant le service'), ...initial('Après le service')]).toEqual([
      'Le maire rappelle trois fois',
      'Il suit en ligne',
    ]);
  });

  it('one part, chosen by its size', async () => {
    const { script } = await edit(begun, (turn, index) => {
      if (turn.label !== 'Que voulez-vous compléter ?' || turn.prompt.kind !== 'choice') return passing(turn, index);
      expect(plain(turn.prompt.choices.at(-2)?.label ?? '')).toMatch(/^Tout, dans l’ordre : \d+ questions, environ/);
      expect(turn.prompt.choices.at(-1)?.label).toBe('Rien pour l’instant');
      return turn.prompt.choices.find(({ label }) => label.startsWith('Portage'))?.value ?? '';
    });
    expect(script.turns.map(({ label }) => label)).not.toContain('Source du chiffre');
    expect(script.turns.length).toBeGreaterThan(3);
  });

  it('a part is asked in the order of the model: who they are before what they do', async () => {
    const unsigned = SOUND.investigation?.replace(/^porteur:\n(?:[ #].*\n|\n)*/m, '') ?? '';
    const { script } = await edit(unsigned, ({ label, prompt }) => {
      if (label !== 'Que voulez-vous compléter ?' || prompt.kind !== 'choice') return { command: 'pass' };
      return prompt.choices.find((choice) => choice.label.startsWith('Porteur'))?.value ?? 'fin';
    });
    const asked = script.turns.map(({ label }) => label).filter((label) => !label.startsWith('Que voulez'));
    expect(asked.slice(0, 2)).toEqual(['Comment vous appelez-vous ?', 'Quel poste occupez-vous aujourd’hui ?']);
  });

  it.each([
    ['none of which is whole', /^ {6}(?:methode|nombre): .*\n/gm],
    ['one of which is whole', /^ {6}(?:methode: (?:observation|comptage_manuel)|nombre: (?:6|40))\n/gm],
  ])('what lacks in a list, %s, is asked of all that is begun', async (_, lines) => {
    const text = SOUND.investigation?.replace(lines, '') ?? '';
    const { script } = await edit(text, ({ label, prompt }) => {
      if (label !== 'Que voulez-vous compléter ?' || prompt.kind !== 'choice') return { command: 'pass' };
      return prompt.choices.find((choice) => choice.label.startsWith('Impact'))?.value ?? 'fin';
    });
    const left = [...text.slice(text.indexOf('  premiers_signes:')).matchAll(/^ {4}- description:.*\n(?! {6})/gm)]
      .length;
    expect(left).toBeGreaterThan(1);
    expect(script.turns.filter(({ label }) => label.startsWith('Nombre de personnes concernées'))).toHaveLength(left);
  });

  it('part after part without leaving; Entrée ends there', async () => {
    let rounds = 0;
    const { script, code } = await edit(begun, (turn, index) => {
      if (turn.prompt.kind !== 'choice') return passing(turn, index);
      const part = (name: string) =>
        turn.prompt.kind === 'choice'
          ? (turn.prompt.choices.find(({ label }) => label.startsWith(name))?.value ?? '')
          : '';
      if (turn.label === 'Que voulez-vous compléter ?') return part('Portage');
      if (turn.label !== 'Une autre partie ?') return passing(turn, index);
      rounds += 1;
      expect(turn.prompt.initial).toEqual(['fin']);
      return rounds === 1 ? part('Usagers') : 'fin';
    });
    expect([code, rounds]).toEqual([0, 2]);
    const said = script.said.join('\n');
    expect(said).toContain('portage');
    expect(said).toContain('usagers');
    // What is left is told once, at the end.
    expect(said.split('Votre fiche est écrite').length).toBe(2);
  });

  it('what was answered today is not asked again today, were it not enough', async () => {
    const text = 'format: fiche/1\nnom: Relais\nphase: investigation\nporteur:\n  nom: Lise Morel\n';
    const time = 'Quelle part de votre temps est libérée pour ce projet, en % ?';
    let rounds = 0;
    const { script } = await edit(text, (turn, index) => {
      if (turn.label === time) return 'zéro pour l’instant, je fais ça entre deux dossiers';
      if (turn.prompt.kind !== 'choice' || !/compléter|autre partie/.test(turn.label)) return passing(turn, index);
      if (rounds++ === 2) return 'fin';
      return turn.prompt.choices.find(({ label }) => label.startsWith('Porteur'))?.value ?? 'fin';
    });
    expect(script.turns.filter(({ label }) => label === time)).toHaveLength(1);
    expect(rounds).toBeGreaterThan(1);
    expect(script.said.join('\n')).not.toMatch(/dégager/);
  });

  it('« encore » is asked with what the list holds already', async () => {
    const text =
      'format: fiche/1\nphase: investigation\na_completer:\n  - champ: portage.sponsors\n    motif: a_confirmer\nportage:\n  sponsors:\n    - nom: Odile Ramon\n    - nom: Alain Vidal\n';
    const { script } = await edit(text, keeping);
    const more = script.turns.find(({ label }) => label.startsWith('Encore une personne haut placée'));
    expect(more?.prompt.above?.map((one) => plain(one.text))).toContain(
      'Déjà dit : « Odile Ramon » et « Alain Vidal ».',
    );
  });

  it('a list is confirmed once it was seen, days and choices as people say them', async () => {
    const text =
      'format: fiche/1\nphase: construction\na_completer:\n  - champ: thematiques\n    motif: a_confirmer\n  - champ: calendrier.phases\n    motif: a_confirmer\nthematiques: [Santé, Logement]\ncalendrier:\n  phases:\n    - nom: construction\n      debut: 2026-01-05\n';
    const { script } = await edit(text, keeping);
    const shown = script.turns.flatMap(({ prompt }) => prompt.above ?? []).map((one) => plain(one.text));
    expect(shown).toContain('Déjà dit : « Santé » et « Logement ».');
    expect(shown).toContain('Déjà dit : « Construction ».');
  });

  it('what was told in prose is there where it is asked in detail', async () => {
    const text =
      'format: fiche/1\nnom: Relais\nphase: investigation\nusagers:\n  recit: Les veuves sans permis perdent leurs rendez-vous.\n';
    const { script } = await edit(text, passing, '--section', 'probleme');
    const harm = script.turns.find(({ label }) => label.startsWith('Que perdent'));
    expect(harm?.prompt.above?.map((one) => plain(one.text))).toContain(
      'Vous avez dit : « Les veuves sans permis perdent leurs rendez-vous. »',
    );
  });

  it('of what was told in prose, or imported, the first questions that have no answer are one part', async () => {
    const told =
      'format: fiche/1\nnom: Relais\nphase: investigation\na_completer:\n  - champ: impact.signes\n    motif: jsp\nusagers:\n  recit: Les veuves perdent leurs rendez-vous.\n';
    const { script } = await edit(told, keeping);
    const menu = script.turns[0]?.prompt;
    const labels = menu?.kind === 'choice' ? menu.choices.map(({ label }) => plain(label)) : [];
    // Twelve, but the two that are told and the one that is promised.
    expect(labels[1]).toMatch(/^Les premières questions sans réponse : 9 questions/);
    const { script: detailed } = await edit('format: fiche/1\nphase: investigation\nnom: Relais\n', keeping);
    const first = detailed.turns[0]?.prompt;
    expect(first?.kind === 'choice' && first.choices.some(({ label }) => /premières/.test(label))).toBe(false);
  });

  it('in a part by itself, says how many are left; « < » leads from the review to the last one', async () => {
    let reviews = 0;
    const { script } = await edit(
      begun,
      (turn, index) => {
        if (turn.label === 'Que voulez-vous revoir ?' && reviews++ === 0) return { command: 'back' };
        return passing(turn, index);
      },
      '--section',
      'porteur',
    );
    const left = script.turns.flatMap(
      ({ prompt }) => prompt.above?.[0]?.text.match(/encore (\d+)\s+questions/)?.[1] ?? [],
    );
    const [first = 0, second, third] = left.map(Number);
    expect([second, third]).toEqual([first - 1, first - 2]);
    const labels = script.turns.map(({ label }) => label);
    const review = labels.indexOf('Que voulez-vous revoir ?');
    expect(labels[review + 1]).toBe(labels[review - 1]);
  });

  it('one section only', async () => {
    const { script } = await edit(begun, passing, '--section', 'portage');
    expect(script.turns.map(({ label }) => label)).not.toContain('Source du chiffre');
    expect(script.said.join('\n')).toContain('portage');
  });

  it('a group written as a text is refused before anything is asked, and the file is left', async () => {
    const text = 'format: fiche/1\nphase: investigation\nporteur: Solène Kerbrat\n';
    const { code, script, text: after, err } = await edit(text, passing);
    expect([code, script.turns.length, after]).toEqual([2, 0, text]);
    expect(plain(err)).toMatch(/fiche\.yaml, ligne 3 : « porteur » contient « Solène Kerbrat »/);
  });

  it('a text written as a group is there as a text', async () => {
    const text = `${begun.trimEnd()}\nresume:\n  rendre: les objets\n`.replace(/^resume: .*\n/m, '');
    const { code, script } = await edit(text, passing, '--section', 'identite');
    expect(code).toBe(0);
    const resume = script.turns.find(({ prompt }) => prompt.kind === 'text' && prompt.initial.includes('objets'));
    expect(resume?.prompt).toMatchObject({ initial: 'rendre : les objets' });
  });

  it('what was told in one’s own words can be told again, in its section and in all', async () => {
    const told =
      'format: fiche/1\nphase: investigation\nnom: Relais\nprobleme:\n  constats: J’ai vu six veuves.\nusagers:\n  recit: Les veuves.\n';
    const QUESTION = 'Comment le savez-vous ? Qui l’a dit, vu ou compté ?';
    const again: Person = (turn) => (turn.label === QUESTION ? { text: 'J’ai vu huit veuves.' } : { command: 'pass' });
    const { script, text } = await edit(told, again, '--section', 'probleme');
    const asked = script.turns.map(({ label }) => label);
    expect(asked.filter((label) => label === QUESTION)).toHaveLength(1);
    expect(asked[0]).toBe(QUESTION);
    expect(text).toContain('constats: J’ai vu huit veuves.');
    expect(text).toContain('recit: Les veuves.');
    const left = await edit(told, () => ({ command: 'quit' }), '--section', 'probleme');
    expect(left.script.said.join('\n')).toContain('fiche edit fiche.yaml --section probleme');
    const whole = await edit(told, passing, '--all');
    expect(whole.script.turns.map(({ label }) => label)).toContain(QUESTION);
    const none = await edit(begun.replace(/^ {2}constats:.*\n/m, ''), passing, '--section', 'impact');
    expect(none.script.turns.map(({ label }) => label)).not.toContain(QUESTION);
  });

  it.each([
    ['portag', 'Vouliez-vous dire « portage »'],
    ['zzz', 'Écrivez '],
  ])('a section called %s is answered with what there is', async (name, sentence) => {
    const { code, err } = await edit(begun, passing, '--section', name);
    expect(code).toBe(2);
    expect(err.replace(/\s+/g, ' ')).toContain(sentence);
  });

  it('nothing to ask: says so, and how to read all again', async () => {
    const { code, err, script } = await edit(SOUND.investigation ?? '', passing);
    expect(code).toBe(0);
    expect(err).toContain('--all');
    expect(script.turns).toEqual([]);
  });

  it('a file that is not there: how to write one', async () => {
    const world = memoryIo();
    expect(await main(['edit', 'absente.yaml'], world.io)).toBe(2);
    expect(world.err()).toContain('fiche init absente.yaml');
  });
});

describe('a letter that comes back', () => {
  const spoiled = setValues(readFileSync('templates/exemples/investigation.yaml', 'utf8'), [
    ['/portage/sponsors/0/engagement', 'soutien plein et entier'],
    ['/porteur/temps_pct', 10],
  ]);

  async function letterOf(text: string): Promise<string> {
    const world = memoryIo({ files: { 'fiche.yaml': text } });
    await main(['lint', '--format', 'markdown'], world.io);
    return world.out();
  }

  it('its points are taken one by one, with what was written under them', async () => {
    const letter = (await letterOf(spoiled)).replace(
      /(soutien plein et entier.*\n)/,
      '$1\nMartine : appelez-la avant lundi.\n',
    );
    const script = scripted((turn, index) =>
      turn.label.includes('engage') ? 'signe la lettre le 3 mars' : passing(turn, index),
    );
    const world = memoryIo({ ask: script.ask, files: { 'fiche.yaml': spoiled, 'lettre.md': letter } });
    expect(await main(['edit', '--relecture', 'lettre.md'], world.io)).toBe(0);
    const said = plain(script.said.join('\n'));
    expect(said).toContain('Remarque : Martine : appelez-la avant lundi.');
    expect(said).toMatch(/10 % de votre temps/);
  });

  it('what the coach crossed out, ticked or marked is not asked; what they wrote anywhere is shown', async () => {
    const letter = (await letterOf(spoiled)).replace(
      /^(Voici une relecture.*)$/m,
      '$1\nBonjour Solène, prenez les deux premiers.',
    );
    const points = letter.split('\n').filter((row) => row.startsWith('- ') && /ligne \d/.test(row));
    const [crossed = '', said = ''] = points;
    const marked = letter
      .replace(crossed, `- ~~${crossed.slice(2)}~~`)
      .replace(said, said.replace(' `', ' (parlez-en mardi !) `'));
    const script = scripted(passing);
    const world = memoryIo({ ask: script.ask, files: { 'fiche.yaml': spoiled, 'lettre.md': marked } });
    expect(await main(['edit', '--relecture', 'lettre.md'], world.io)).toBe(0);
    const [shown, err] = [plain(script.said.join('\n')), plain(world.err())];
    expect(err).toContain('Mot de la lettre : Bonjour Solène, prenez les deux premiers.');
    expect(err).toContain('Coché dans la lettre : ');
    expect(shown).toContain('parlez-en mardi !');
    expect(shown).not.toMatch(/~~|questions? sans réponse/);
  });

  it('what is settled since is told; a file without a point is refused', async () => {
    const letter = await letterOf(spoiled);
    const sound = readFileSync('templates/exemples/investigation.yaml', 'utf8');
    const world = memoryIo({ files: { 'fiche.yaml': sound, 'lettre.md': letter } });
    expect(await main(['edit', '--relecture', 'lettre.md'], world.io)).toBe(0);
    expect(world.err()).toContain('Déjà réglé');
    const other = memoryIo({ files: { 'fiche.yaml': sound, 'lettre.md': '# Bonjour\n' } });
    expect(await main(['edit', '--relecture', 'lettre.md'], other.io)).toBe(2);
    expect(other.err()).toContain('aucun point');
  });
});
