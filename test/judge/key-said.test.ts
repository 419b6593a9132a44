/** A key in one’s own words: what was meant is told, and its answer is not asked for besides. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../src/rules/catalogue.ts';
import { lintText } from '../texts.ts';

const WHOLE = readFileSync('templates/exemples/investigation.yaml', 'utf8');

function told(line: RegExp, by: string): string[] {
  const text = WHOLE.replace(line, by);
  expect(text).not.toBe(WHOLE);
  const judged = { today: '2026-11-19', phase: null, gate: true };
  const before = new Set(lintText('', WHOLE, CATALOGUE, judged).findings.map(({ message }) => message));
  const { findings } = lintText('', text, CATALOGUE, judged);
  return findings.filter(({ message }) => !before.has(message)).map(({ message }) => message);
}

describe('what was meant', () => {
  it.each([
    [/^date_maj/m, 'Date de mise à jour', 'date_maj'],
    [/^date_maj/m, 'dernière_maj', 'date_maj'],
    [/^identifiant/m, 'ID', 'identifiant'],
    [/^phase/m, 'étape', 'phase'],
    [/^phase/m, 'Phase du projet', 'phase'],
    [/^statut/m, 'état', 'statut'],
    [/^pire_scenario/m, 'scenario_pire', 'pire_scenario'],
    [/^resume/m, 'présentation', 'resume'],
    [/^ {2}fonction/m, '  fonction/poste', 'fonction'],
    [/^ {2}courriel/m, '  adresse_mail', 'courriel'],
    [/^ {2}temps_pct/m, '  temps_%', 'temps_pct'],
    [/^ {2}temps_pct/m, '  temps libéré', 'temps_pct'],
    [/^ {4}nombre/m, '    effectif', 'nombre'],
    [/^ {4}echeance/m, '    date_limite', 'echeance'],
  ])('%s, written « %s »', (line, by, meant) => {
    const messages = told(line, by);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatch(new RegExp(`Vouliez-vous dire «\\s${meant}\\s»`));
  });

  it.each([
    [/^ {2}nom: Solène Kerbrat\n/m, '', 'nom_porteur: Solène Kerbrat'],
    [/^ {2}nom: Solène Kerbrat\n/m, '', 'Nom du porteur: Solène Kerbrat'],
  ])('two names in one key', (line, by, added) => {
    const without = WHOLE.replace(line, by);
    const { findings } = lintText('', `${without}${added}\n`, CATALOGUE, {
      today: '2026-11-19',
      phase: null,
      gate: false,
    });
    const messages = findings.filter(({ severity }) => severity === 'error').map(({ message }) => message);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatch(/Écrivez «\snom:\s» sous «\sporteur:\s»/);
  });

  it.each([
    [/^ {2}temps_pct/m, '  couleur'],
    [/^ {2}temps_pct/m, '  à revoir avec la cheffe'],
    [/^ {2}fonction/m, '  le reste de la phrase qui a été coupée par un deux-points'],
  ])('nothing is meant by %s written « %s »', (line, by) => {
    expect(told(line, by).join('\n')).not.toContain('Vouliez-vous dire');
  });
});
