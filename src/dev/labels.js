// @ts-check
/** What readers answered of published fiches, a question a column. */
import { readFileSync } from 'node:fs';

/**
 * The last file has the last word.
 * @param {readonly string[]} files
 * @returns {Map<string, Record<string, string>>}
 */
export function readLabels(files) {
  const read = new Map();
  for (const file of files) {
    const [header = '', ...rows] = readFileSync(file, 'utf8').trim().split(/\r?\n/);
    const columns = header.split(',');
    for (const row of rows) {
      const cells = row.split(',');
      read.set(cells[columns.indexOf('file')], Object.fromEntries(columns.map((name, rank) => [name, cells[rank]])));
    }
  }
  return read;
}
