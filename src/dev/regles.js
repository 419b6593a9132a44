/** Generates what is committed: the reference of the rules, as `fiche rules --format markdown` prints it. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';

mkdirSync('docs', { recursive: true });
writeFileSync('docs/regles.md', execFileSync(process.execPath, ['bin/fiche.js', 'rules', '--format', 'markdown']));
