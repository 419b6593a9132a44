/**
 * What we compare with: `parseDocument` of the `yaml` package alone, in a process of its own that nothing has warmed.
 * The start of Node and the loading of the package are not counted, to the peer's advantage.
 * `node peer.js memory|disk <folder>` prints `{ milliseconds, cpu, count }`: texts read in advance, or in the loop.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';

const [from, folder] = process.argv.slice(2);
const files = readdirSync(folder)
  .sort()
  .map((name) => join(folder, name));
const read = (file) => readFileSync(file, 'utf8');
const texts = from === 'disk' ? files : files.map(read);

let errors = 0;
const before = process.cpuUsage();
const start = process.hrtime.bigint();
if (from === 'disk') for (const file of texts) errors += parseDocument(read(file)).errors.length;
else for (const text of texts) errors += parseDocument(text).errors.length;
const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
const { user, system } = process.cpuUsage(before);
const cpu = (user + system) / 1000;

if (errors > 0) throw new Error(`${errors} errors: the fiches made for the bench are not good YAML`);
console.log(JSON.stringify({ milliseconds, cpu, count: files.length }));
