/** What is due, and how severe: the contract, line by line. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { FileReport } from '../../src/judge/file-report.ts';
import type { Diagnostic } from '../../src/judge/finding.ts';
import { applyPatch } from '../../src/model/patch.ts';
import type { Phase } from '../../src/model/phase.ts';
import { CATALOGUE } from '../../src/rules/catalogue.ts';
import { dataOf, lintText } from '../texts.ts';

interface Options {
  gate?: boolean;
  phase?: Phase | null;
  base?: Phase;
}

const sound = (phase: Phase) => dataOf(readFileSync(`templates/exemples/${phase}.yaml`, 'utf8'));

/** Lints a sound fiche with some answers changed. */
function judged(
  patch: Record<string, unknown>,
  { gate = true, phase = null, base = 'investigation' }: Options = {},
): FileReport {
  const text = JSON.stringify(applyPatch(sound(base), patch));
  return lintText('', text, CATALOGUE, { today: '2026-11-23', phase, gate });
}

function severities(report: FileReport): Record<string, string> {
  return Object.fromEntries(report.findings.map((one: Diagnostic) => [one.rule, one.severity]));
}

/** What a patch adds to the findings of the sound fiche. */
function added(patch: Record<string, unknown>, options: Options = {}): Record<string, string> {
  const before = severities(judged({}, options));
  const after = Object.entries(severities(judged(patch, options)));
  return Object.fromEntries(after.filter(([rule, severity]) => before[rule] !== severity));
}

describe('an absence', () => {
  it('has the severity of its gravest criterion at the gate, a warning at most before', () => {
    expect(added({ 'probleme.enonce': null })).toEqual({ 'requis/probleme.enonce': 'error' });
    expect(added({ 'probleme.enonce': '  ' })).toEqual({ 'requis/probleme.enonce': 'error' });
    expect(added({ 'probleme.enonce': null }, { gate: false })).toEqual({ 'requis/probleme.enonce': 'warning' });
    expect(added({ 'probleme.politique_publique': null })).toEqual({ 'requis/probleme.politique_publique': 'warning' });
  });

  it('without criteria blocks for three fields only', () => {
    expect(added({ 'portage.administration': null })).toEqual({ 'requis/portage.administration': 'error' });
    expect(added({ 'portage.prochain_comite': null })).toEqual({ 'requis/portage.prochain_comite': 'error' });
    expect(added({ identifiant: null })).toEqual({ 'requis/identifiant': 'warning' });
  });

  it('of what is expected is a warning; of what is recommended, advice at the gate and silence before', () => {
    expect(added({ 'risques.impact.preuve': null })).toEqual({ 'requis/risques.impact': 'warning' });
    expect(added({ contact: null })).toEqual({ 'requis/contact': 'info' });
    expect(added({ contact: null }, { gate: false })).toEqual({});
  });

  it('of a rule’s input makes it not assessable, and is one finding', () => {
    const report = judged({ 'impact.premiers_signes': null });
    expect(severities(report)).toMatchObject({ 'requis/impact.premiers_signes': 'error' });
    expect(report.notAssessable).toEqual(['impact-sans-questionnaire', 'impact-trois-signes']);
  });

  it('is silenced by a mistyped key and by a value of another type', () => {
    expect(added({ 'probleme.enonce': null, 'probleme.enonse': 'x' })).toEqual({ 'schema/cle-inconnue': 'error' });
    expect(added({ 'porteur.temps_pct': 'la moitié' })).toEqual({ 'schema/type': 'error' });
    expect(added({ usagers: 'tous' })).toEqual({ 'schema/type': 'error' });
  });
});

describe('a list', () => {
  it('is met by one whole element', () => {
    expect(added({ 'usagers.cibles[1].effectif': null })).toEqual({ 'usagers-cibles': 'warning' });
    expect(added({ 'usagers.cibles': [{ nom: 'victimes de vol' }] })).toEqual({
      'requis/usagers.cibles': 'error',
      // The groups that were met bear other names.
      'investigation-vrais-usagers': 'warning',
    });
  });

  it('that is empty answers where the model says so', () => {
    expect(added({ 'deploiement.dependances': [] })).toEqual({});
    expect(added({ 'portage.resistances': [] })).toEqual({ 'portage-resistances': 'warning' });
    expect(added({ 'usagers.cibles': [] })).toEqual({ 'requis/usagers.cibles': 'error' });
  });
});

describe('a condition', () => {
  it('makes due only what it should', () => {
    const base = 'construction';
    expect(added({ 'conformite.donnees_personnelles': { traitees: false } }, { base })).toEqual({});
    expect(added({ 'conformite.donnees_personnelles.registre': null }, { base })).toEqual({
      'requis/conformite.donnees_personnelles': 'error',
    });
    expect(added({ 'solution.prototype': { type: 'aucun' } }, { base })).toEqual({
      'solution-prototype-teste': 'warning',
    });
  });

  it('lets one of two fields answer both', () => {
    expect(added({ 'probleme.ampleur.nombre': null, 'probleme.ampleur.part_pct': 20 })).toEqual({});
    expect(added({ 'probleme.ampleur.nombre': null })).toEqual({ 'requis/probleme.ampleur': 'error' });
  });
});

describe('a_completer', () => {
  it('says who and when, and does not change the severity', () => {
    const report = judged({
      'probleme.enjeu': null,
      a_completer: [{ champ: 'probleme.enjeu', motif: 'ne_sait_pas', qui: 'coach', avant_le: '2026-12-01' }],
    });
    const [finding] = report.findings.filter((one) => one.rule === 'requis/probleme.enjeu');
    expect(finding?.severity).toBe('error');
    expect(finding?.message).toContain('par le coach avant le 1er décembre 2026');
    expect(report.todo).toEqual(['/probleme/enjeu']);
  });

  it('to be confirmed counts as unanswered at the gate only', () => {
    const patch = { a_completer: [{ champ: 'probleme.enjeu', motif: 'a_confirmer' }] };
    expect(added(patch)).toEqual({ 'requis/probleme.enjeu': 'error' });
    expect(added(patch, { gate: false })).toEqual({});
  });

  it('names known fields, not yet answered', () => {
    expect(added({ a_completer: [{ champ: 'probleme.enjeux', motif: 'ne_sait_pas' }] })).toEqual({
      'a-completer/inconnu': 'warning',
    });
    expect(added({ a_completer: [{ champ: 'usagers.cibles[0].effectif', motif: 'ne_sait_pas' }] })).toEqual({
      'a-completer/deja-repondu': 'warning',
    });
  });
});

describe('exceptions', () => {
  const excuse = (entry: Record<string, unknown>) => ({
    'probleme.enjeu': null,
    exceptions: [{ regle: 'requis/probleme.enjeu', ...entry }],
  });

  it('excuse with a reason, until a date', () => {
    expect(added(excuse({ motif: 'calcul en cours' }))).toEqual({});
    expect(added(excuse({ motif: 'calcul en cours', jusqu_au: '2026-11-23' }))).toEqual({});
    expect(added(excuse({ motif: 'calcul en cours', jusqu_au: '2026-11-22' }))).toEqual({
      'requis/probleme.enjeu': 'error',
      'exception/expiree': 'warning',
    });
    expect(added(excuse({}))).toEqual({ 'requis/probleme.enjeu': 'error', 'exception/sans-motif': 'warning' });
  });

  it('are reported when unknown, useless or impossible', () => {
    expect(added({ exceptions: [{ regle: 'requis/probleme.enjeux', motif: 'x' }] })).toEqual({
      'exception/inconnue': 'warning',
    });
    expect(added({ exceptions: [{ regle: 'requis/probleme.enjeu', motif: 'x' }] })).toEqual({
      'exception/inutile': 'warning',
    });
    expect(added({ 'porteur.temps_pct': 'x', exceptions: [{ regle: 'schema/type', motif: 'x' }] })).toEqual({
      'schema/type': 'error',
      'exception/inutile': 'warning',
    });
  });

  it('do not block readiness once excused', () => {
    expect(judged({ 'probleme.enjeu': null }).readiness.probleme).toMatchObject({ state: 'a_completer', blocking: 1 });
    expect(judged(excuse({ motif: 'calcul en cours' })).readiness.probleme.state).toBe('pret');
  });
});

describe('the phase', () => {
  it('missing or unknown: an error always, nothing else due', () => {
    for (const gate of [true, false]) {
      expect(severities(judged({ phase: null }, { gate }))).toEqual({ 'requis/phase': 'error' });
      expect(severities(judged({ phase: 'lancement' }, { gate }))).toEqual({ 'schema/enum': 'error' });
    }
    expect(judged({ phase: null }).readiness.probleme.state).toBe('non_evalue');
  });

  it('asked for chooses the columns, without changing what the fiche says of itself', () => {
    const report = judged({}, { phase: 'construction' });
    expect(report.phase).toBe('investigation');
    expect(report.gate).toBe('construction');
    expect(severities(report)).toMatchObject({ 'requis/solution.en_production_depuis': 'error' });
    expect(severities(report)).not.toHaveProperty('calendrier-dates-coherentes');
  });

  it('readiness is as at the gate, gate or not', () => {
    expect(judged({ 'portage.sponsors': null }, { gate: false }).readiness.portage).toMatchObject({
      state: 'a_completer',
      blocking: 1,
    });
  });

  it('« prêt » means ready: something blocks, answered or not; a rule doubts; nothing is due', () => {
    const begun = lintText('', 'phase: investigation\n', CATALOGUE, { today: '2026-11-23', phase: null, gate: false });
    expect(begun.readiness.impact.state).toBe('a_completer');
    expect(judged({ 'porteur.temps_pct': 10 }).readiness.portage.state).toBe('a_relire');
    expect(judged({ statut: 'arrete' }).readiness.portage.state).toBe('non_evalue');
    expect(judged({}).readiness.portage).toEqual({ state: 'pret', blocking: 0, reason: null });
  });

  it('a doubt that the team assumes does not stand', () => {
    const excused = { regle: 'equipe-temps-porteur', motif: 'convenu avec la préfète' };
    expect(judged({ 'porteur.temps_pct': 10, exceptions: [excused] }).readiness.portage.state).toBe('pret');
  });
});

describe('a stopped service', () => {
  const stopped = {
    statut: 'arrete',
    solution: null,
    impact: null,
    risques: null,
    deploiement: null,
    portage: null,
    pire_scenario: null,
  };

  it('owes its post-mortem, its problem and its investigation, nothing else', () => {
    expect(severities(judged(stopped))).toEqual({
      'requis/arret.date': 'warning',
      'requis/arret.motif': 'warning',
      'requis/arret.apprentissages': 'warning',
      'requis/arret.conditions_reprise': 'warning',
    });
    expect(judged(stopped).readiness.portage.state).toBe('non_evalue');
    expect(judged(stopped).notAssessable).toEqual([]);
  });

  it('by its verdict as well', () => {
    expect(severities(judged({ ...stopped, statut: 'en_cours', 'investigation.verdict': 'arreter' }))).toHaveProperty(
      'requis/arret.motif',
    );
  });
});

describe('fingerprints', () => {
  const prints = (text: string) =>
    lintText('', text, CATALOGUE, { today: '2026-11-23', phase: null, gate: true })
      .findings.map((one) => one.fingerprint)
      .sort();
  const text = readFileSync('templates/exemples/investigation.yaml', 'utf8').replace(
    /^ {2}enjeu:[\s\S]*?\n(?= {2}\w)/m,
    '',
  );

  it('do not move when lines are inserted above, and are unique', () => {
    expect(prints(`# un\n# deux\n\n${text}`)).toEqual(prints(text));
    expect(new Set(prints(text)).size).toBe(prints(text).length);
    expect(prints(text).length).toBeGreaterThan(0);
  });

  it('do not move when list items are reordered', () => {
    const group = (nom: string, effectif: string) =>
      `    - {nom: ${nom}, effectif: ${effectif}, nature: usager, besoin: un toit}\n`;
    const head = 'phase: investigation\nusagers:\n  cibles:\n';
    const [a, b] = [group('parents', '12'), group('élèves', 'beaucoup')];
    const of = (body: string) => prints(head + body);
    expect(of(a + b)).toEqual(of(b + a));
  });
});

describe('before the gate', () => {
  /** What is due, in a fiche that answers nothing but its phases. */
  const due = (phase: Phase, today: string, dates: Record<string, string> = {}) => {
    const text = JSON.stringify({ phase, calendrier: { phases: [{ nom: phase, ...dates }] } });
    const { findings } = lintText('', text, CATALOGUE, { today, phase: null, gate: false });
    return findings.filter(({ kind }) => kind === 'requirement').map(({ rule }) => rule);
  };

  it('in the first half, only what lets one in: what the phase before required, what its entry asks', () => {
    const early = due('investigation', '2026-11-10', { debut: '2026-11-02' });
    expect(early).not.toContain('requis/investigation.verdict');
    expect(early).not.toContain('requis/probleme.enonce');
    const construction = due('construction', '2026-12-01', { debut: '2026-11-02' });
    expect(construction).toContain('requis/probleme.enonce');
    expect(construction).not.toContain('requis/conformite.code_source');
  });

  it('from the third week of the investigation, the problem, its users, first figures', () => {
    const before = due('investigation', '2026-11-22', { debut: '2026-11-02' });
    const after = due('investigation', '2026-11-23', { debut: '2026-11-02' });
    expect(before).not.toContain('requis/probleme.ampleur');
    expect(after).toEqual(
      expect.arrayContaining(['requis/probleme.enonce', 'requis/probleme.ampleur', 'requis/usagers.cibles']),
    );
    expect(after).not.toContain('requis/solution.description');
  });

  it('past half of what was planned, all that the phase requires or expects', () => {
    const dates = { debut: '2026-11-02', fin_prevue: '2026-12-02' };
    expect(due('investigation', '2026-11-17', dates)).not.toContain('requis/investigation.verdict');
    expect(due('investigation', '2026-11-18', dates)).toContain('requis/investigation.verdict');
  });

  it('without an end, the usual length; without a start, the first half', () => {
    expect(due('investigation', '2026-12-17', { debut: '2026-11-02' })).not.toContain('requis/investigation.verdict');
    expect(due('investigation', '2026-12-18', { debut: '2026-11-02' })).toContain('requis/investigation.verdict');
    expect(due('investigation', '2031-01-01')).not.toContain('requis/probleme.enonce');
  });
});

describe('one question, one finding', () => {
  const risk = { hypothese: null, preuve: null, action: null };

  it('names all that lacks, with the gravest of it, and the criteria of all', () => {
    const patch = Object.fromEntries(Object.keys(risk).map((key) => [`risques.solution.${key}`, null]));
    const [finding, ...others] = judged(patch).findings.filter(({ rule }) => rule.startsWith('requis/risques'));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      rule: 'requis/risques.solution',
      pointer: '/risques/solution',
      kind: 'requirement',
    });
    expect(finding?.missing).toEqual([
      '/risques/solution/hypothese',
      '/risques/solution/preuve',
      '/risques/solution/action',
    ]);
    expect(finding?.message).toMatch(/il manque.: .*, .* et /);
  });

  it('a leaf, or the whole question, can be assumed', () => {
    const patch = { 'risques.solution.preuve': null, 'risques.solution.action': null };
    const told = (regle: string) =>
      judged({ ...patch, exceptions: [{ regle, motif: 'en cours' }] })
        .findings.filter(({ rule }) => rule.startsWith('requis/risques'))
        .map(({ rule, missing }) => [rule, missing]);
    expect(told('requis/risques.solution.preuve')).toEqual([['requis/risques.solution', ['/risques/solution/action']]]);
    expect(told('requis/risques.solution')).toEqual([]);
  });
});
