/**
 * What a format that gets published may say: a fiche names opponents, fears and people, and a CI report is read by
 * more eyes than the fiche.
 */

import type { FileReport } from '../judge/file-report.ts';
import type { Diagnostic } from '../judge/finding.ts';
import { maySee } from '../model/audience.ts';
import { AXIS_WORDS } from '../model/axis.ts';
import { FIELDS } from '../model/fields.ts';
import patterns from '../model/patterns.json' with { type: 'json' };
import { isWithin } from '../model/pointer.ts';
import type { Run } from './report.ts';

/** What an address may begin with: it is looked for once a word, however long the word. */
const LOCAL = patterns.email.slice(0, patterns.email.indexOf(']') + 1);
const EMAIL = new RegExp(`(?<!${LOCAL})${patterns.email}`, 'g');
/** French numbers, however they are spaced: 06 12 34 56 78, +33 6 12 34 56 78. */
const PHONE = /(?<!\d)(?:\+33[ .\u00a0]?|0)[1-9](?:[ .\u00a0-]?\d\d){4}(?!\d)/g;

/** The same run, fit to be published. Places, rules and counts do not change. */
export function discreet(run: Run): Run {
  const { comparison } = run;
  return {
    ...run,
    files: run.files.map(discreetFile),
    textOf: () => null,
    ...(comparison && {
      comparison: {
        ...comparison,
        fixed: comparison.fixed.map((one) => ({ ...one, finding: discreetFinding(one.finding) })),
      },
    }),
  };
}

function discreetFile(file: FileReport): FileReport {
  const excused = file.excused.map((one) => ({
    ...one,
    reason: CONFIDING.test(one.rule) ? REASON : withoutContacts(one.reason),
  }));
  return { ...file, excused, findings: file.findings.map(discreetFinding) };
}

function discreetFinding(finding: Diagnostic): Diagnostic {
  // The level of a risk is known of all; a message about it may quote what is not.
  const isPrivate = isWithin(finding.pointer, '/risques') || !maySee('public', finding.pointer);
  // Of a line that does not read, nobody knows which field it is of.
  if (finding.kind === 'yaml' || finding.kind === 'file')
    return { ...finding, message: withoutContacts(withoutQuotes(withoutRemedy(finding.message))), excerpt: null };
  // Requirements and schema findings only quote titles, names of keys and what was expected.
  const message = isPrivate && finding.kind !== 'requirement' ? withoutQuotes(finding.message) : finding.message;
  return {
    ...finding,
    message: withoutContacts(message),
    excerpt: isPrivate || finding.excerpt === null ? null : withoutContacts(finding.excerpt),
  };
}

/** Rules about what is confided: the reason to excuse one tells it. */
const CONFIDING = /^(?:risque|requis\/(?:risques|pire_scenario|identite_incarnee|petites_actions))/;
const REASON = 'Assumé par l’équipe : le motif est dans la fiche.';

/** « Écrivez : "…" » gives the whole line back. */
function withoutRemedy(message: string): string {
  return message.replace(/((?:Écrivez|remarque)[^:«]{0,30}[ \u00a0]: )(?!«)\S.*$/su, '$1…');
}

/** Without what a message repeats of the person's own words; the names of fields, of risks and of choices are ours. */
function withoutQuotes(message: string): string {
  let kept = '';
  for (let at = 0; ; ) {
    const start = message.indexOf('«', at);
    const end = start < 0 ? -1 : message.indexOf('»', start);
    if (end < 0) return kept + message.slice(at);
    const quoted = message
      .slice(start + 1, end)
      .replace(/\u00a0/g, ' ')
      .trim();
    kept += message.slice(at, start) + (OURS.has(quoted) ? message.slice(start, end + 1) : '«\u00a0…\u00a0»');
    at = end + 1;
  }
}

const OURS: ReadonlySet<string> = new Set([
  ...FIELDS.flatMap(({ path, name, title, choices }) => [
    path,
    name,
    title.replace(/\u00a0/g, ' '),
    ...choices.flatMap(({ value, label }) => [value, label]),
  ]),
  ...Object.values(AXIS_WORDS),
]);

function withoutContacts(text: string): string {
  return text.replace(EMAIL, '[courriel]').replace(PHONE, '[téléphone]');
}
