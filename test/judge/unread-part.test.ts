/** A part whose key is misspelt was not read: it is not ready. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Axis } from '../../src/model/axis.ts';
import { CATALOGUE } from '../../src/rules/catalogue.ts';
import { lintText } from '../texts.ts';

const SOUND = readFileSync('templates/exemples/investigation.yaml', 'utf8');
const OPTIONS = { today: '2026-11-19', phase: null, gate: false };

it.each<[string, string, Axis]>([
  ['probleme', 'pro\u00adbleme', 'probleme'],
  ['porteur', 'porteurs', 'portage'],
  ['impact', 'Impact', 'impact'],
])('« %s » written « %s »', (name, slip, axis) => {
  const { readiness } = lintText('f.yaml', SOUND.replace(`\n${name}:`, `\n${slip}:`), CATALOGUE, OPTIONS);
  expect(readiness[axis].state).toBe('a_completer');
  const others = Object.entries(readiness).filter(([one]) => one !== axis && one !== 'transverse');
  for (const [, { state }] of others) expect(state).toBe('pret');
});
