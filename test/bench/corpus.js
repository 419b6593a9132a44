/** The folders that are judged: written once in a temporary folder, the smaller ones by links to the same files. */
import { spawnSync } from 'node:child_process';
import { linkSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { TODAY, wholeFiches } from './fiches.js';
import { hash, person, randomOf, slug, uniqueWord } from './random.js';

const PHASES = ['investigation', 'construction', 'acceleration', 'perennisation'];
/** More than there are screens in an interview: what is left over is never read. */
const PASSES = 400;

/** `folderOf(count)`: a folder of that many whole fiches. The first ones are the same in every folder. */
export function wholeFolders(root, place, largest) {
  const fiche = wholeFiches(pathToFileURL(`${root}/templates/exemples/`));
  const inside = mkdtempSync(join(place, 'entieres-'));
  const all = join(inside, String(largest));
  mkdirSync(all);
  const names = [];
  const sizes = [];
  for (let rank = 0; rank < largest; rank += 1) {
    const { name, text } = fiche(rank);
    writeFileSync(join(all, name), text);
    names.push(name);
    sizes.push(Buffer.byteLength(text));
  }
  const made = new Map([[largest, all]]);
  const folderOf = (count) => {
    if (!made.has(count)) {
      const folder = join(inside, String(count));
      mkdirSync(folder);
      for (const name of names.slice(0, count)) linkSync(join(all, name), join(folder, name));
      made.set(count, folder);
    }
    return made.get(count);
  };
  return { folderOf, sizes: { least: Math.min(...sizes), most: Math.max(...sizes), mean: mean(sizes) } };
}

/** What `init` leaves to a person who gives a name, then passes everywhere: asked of the tool, once for each phase. */
export function unfinishedFolder(cli, place, count) {
  const drafts = PHASES.map((phase) => draftOf(cli, place, phase));
  const folder = join(place, 'inachevees');
  mkdirSync(folder);
  const sizes = [];
  for (let rank = 0; rank < count; rank += 1) {
    const random = randomOf(hash(`inachevée ${rank}`));
    const someone = person(random);
    const name = `Service ${uniqueWord(rank)}`;
    const day = String(1 + Math.floor(random() * 22)).padStart(2, '0');
    const text = drafts[rank % drafts.length]
      .replace(/^nom:.*$/m, `nom: ${name}`)
      .replace(/^identifiant:.*$/m, `identifiant: ${slug(name)}`)
      .replace(/^contact:.*$/m, `contact: ${slug(name)}@exemple.gouv.fr`)
      .replace(/^date_maj:.*$/m, `date_maj: 2026-11-${day}`)
      .replaceAll(ANSWERED, someone);
    writeFileSync(join(folder, `${slug(name)}.fiche.yaml`), text);
    sizes.push(Buffer.byteLength(text));
  }
  return { folder, sizes: { least: Math.min(...sizes), most: Math.max(...sizes), mean: mean(sizes) } };
}

const ANSWERED = 'Samira Colin';

function draftOf(cli, place, phase) {
  const file = join(place, `${phase}.yaml`);
  const args = ['init', file, '--accessible', '--phase', phase, '--today', TODAY];
  const input = `${ANSWERED}\n${'\n'.repeat(PASSES)}`;
  const { status, stderr } = spawnSync(process.execPath, [cli.script, ...args], { input, encoding: 'utf8' });
  const text = readable(file);
  if (text === null) throw new Error(`init --phase ${phase} n’a rien écrit (code ${status}) : ${stderr}`);
  return text;
}

function readable(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
