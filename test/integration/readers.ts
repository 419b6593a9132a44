/** What receives the reports, reading them as it does: runners and pages do not know what was meant. */
import { readFileSync } from 'node:fs';
import Ajv from 'ajv';

export interface Annotation {
  command: string;
  properties: Record<string, string>;
  message: string;
}

/**
 * The commands that a runner of GitHub hears in a log. As `ActionCommand.cs` does: blanks before `::` do not matter,
 * the older `##[command]` is heard anywhere in a line, and nothing is between `stop-commands` and its token.
 */
export function heard(log: string): Annotation[] {
  const found: Annotation[] = [];
  let token: string | null = null;
  for (const line of log.split(/\r\n|[\r\n]/)) {
    const modern = /^\s*::([^\s:]+)(?: ([^:]*(?:%3A[^:]*)*))?::(.*)$/.exec(line);
    if (token !== null) {
      if (line.trim() === `::${token}::`) token = null;
      continue;
    }
    const legacy = /##\[([a-z-]+)([^\]]*)\](.*)$/.exec(line);
    if (modern?.[1] === 'stop-commands') token = modern[3] ?? '';
    else if (modern)
      found.push({
        command: modern[1] ?? '',
        properties: properties(modern[2] ?? ''),
        message: decoded(modern[3] ?? ''),
      });
    else if (legacy) found.push({ command: legacy[1] ?? '', properties: {}, message: legacy[3] ?? '' });
  }
  return found;
}

function properties(text: string): Record<string, string> {
  const pairs = text.split(',').filter((pair) => pair.includes('='));
  return Object.fromEntries(
    pairs.map((pair) => [
      pair.slice(0, pair.indexOf('=')).trim(),
      decoded(
        pair
          .slice(pair.indexOf('=') + 1)
          .replace(/%3A/gi, ':')
          .replace(/%2C/gi, ','),
      ),
    ]),
  );
}

function decoded(text: string): string {
  return text.replace(/%0D/gi, '\r').replace(/%0A/gi, '\n').replace(/%25/g, '%');
}

export interface Alert {
  rule: string;
  path: string;
  line: number;
  endLine: number;
  /** The only fingerprint that GitHub reads. */
  hash: string;
  ours: string;
  state: string | undefined;
}

/** The official schema, from the package `@microsoft/jest-sarif` 1.0.0-beta.0 (MIT), on one line. */
const sarifSchema = JSON.parse(readFileSync('test/fixtures/sarif-2.1.0-rtm.5.schema.json', 'utf8'));

const validateSarif = (() => {
  // Written for an older draft of JSON Schema, of which it uses nothing that has changed but this name.
  const { id, $schema: _, ...schema } = sarifSchema;
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  ajv.addFormat('uri', (text) => URL.canParse(text));
  ajv.addFormat('uri-reference', (text) => URL.canParse(text, 'https://exemple.fr/') && !/[\s"<>\\^`{|}]/.test(text));
  ajv.addFormat('date-time', (text) => !Number.isNaN(Date.parse(text)));
  return ajv.compile<{ runs: Run[] }>({ $id: id, ...schema });
})();

interface Run {
  tool: { driver: { rules: { id: string }[] } };
  results: {
    ruleIndex: number;
    baselineState?: string;
    partialFingerprints: Record<string, string>;
    locations: { physicalLocation: { artifactLocation: { uri: string }; region: Record<string, number> } }[];
  }[];
}

/** Throws when it is not valid SARIF 2.1.0. */
export function alerts(text: string): Alert[] {
  const log: unknown = JSON.parse(text);
  if (!validateSarif(log)) throw new Error(JSON.stringify(validateSarif.errors?.slice(0, 3)));
  return log.runs.flatMap(({ results, tool }) =>
    results.map(({ ruleIndex, baselineState, partialFingerprints, locations }) => {
      const place = locations[0]?.physicalLocation;
      return {
        rule: tool.driver.rules[ruleIndex]?.id ?? '',
        path: decodeURIComponent(place?.artifactLocation.uri ?? ''),
        line: place?.region.startLine ?? 0,
        endLine: place?.region.endLine ?? 0,
        hash: partialFingerprints.primaryLocationLineHash ?? '',
        ours: partialFingerprints['ficheFingerprint/v1'] ?? '',
        state: baselineState,
      };
    }),
  );
}

export interface Issue {
  description: string;
  check_name: string;
  fingerprint: string;
  severity: string;
  location: { path: string; lines: { begin: number } };
}

/** As the page of a merge request: by fingerprint alone, equal ones being one. Throws when a report is not one. */
export function codeQuality(base: string, head: string): { degraded: Issue[]; resolved: Issue[] } {
  const [before, after] = [issues(base), issues(head)];
  return {
    degraded: [...after.values()].filter(({ fingerprint }) => !before.has(fingerprint)),
    resolved: [...before.values()].filter(({ fingerprint }) => !after.has(fingerprint)),
  };
}

export function issues(text: string): Map<string, Issue> {
  if (text.startsWith('\ufeff')) throw new Error('a byte-order mark');
  const list: Issue[] = JSON.parse(text);
  if (!Array.isArray(list)) throw new Error('not an array');
  for (const { description, fingerprint, severity, location } of list) {
    const isIssue =
      description !== '' &&
      fingerprint !== '' &&
      ['info', 'minor', 'major', 'critical', 'blocker'].includes(severity) &&
      !/^\.{0,2}\//.test(location.path) &&
      Number.isInteger(location.lines.begin) &&
      location.lines.begin > 0;
    if (!isIssue) throw new Error(`not an issue: ${JSON.stringify({ description, fingerprint, severity, location })}`);
  }
  return new Map(list.map((issue) => [issue.fingerprint, issue]));
}

export interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  text: string;
}

/** A strict reader of the XML of a report: throws when it is not well formed. */
export function readXml(xml: string): Element {
  if (/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(xml)) throw new Error('a forbidden character');
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  let rest = xml.replace(/^<\?xml[^?]*\?>\s*/, '');
  while (rest !== '') {
    const last = open.at(-1) ?? root;
    const text = /^[^<>&]*(?:&(?:amp|lt|gt|quot);[^<>&]*)*/.exec(rest)?.[0] ?? '';
    last.text += entities(text);
    rest = rest.slice(text.length);
    if (rest === '') break;
    const tag = /^<(\/?)([a-z-]+)((?: [a-z]+="[^"<>]*")*)(\/?)>/.exec(rest);
    if (!tag) throw new Error(`not well formed at ${rest.slice(0, 40)}`);
    const [whole, closing, name = '', written = '', alone] = tag;
    if (closing === '/') {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes nothing`);
    } else {
      const attributes = Object.fromEntries(
        [...written.matchAll(/ ([a-z]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, entities(value)]),
      );
      const element: Element = { name, attributes, children: [], text: '' };
      last.children.push(element);
      if (alone !== '/') open.push(element);
    }
    rest = rest.slice(whole.length);
  }
  const [document] = root.children;
  if (open.length !== 1 || !document || root.children.length !== 1) throw new Error('not one document');
  return document;
}

function entities(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}

export interface Case {
  suite: string;
  classname: string;
  name: string;
  outcome: 'passed' | 'failure' | 'error' | 'skipped';
  text: string;
}

/** Throws when a count lies or two cases bear one name: pages would merge them. */
export function junitCases(xml: string): Case[] {
  const root = readXml(xml);
  const cases = root.children.flatMap((suite) =>
    suite.children.map((one): Case => {
      const told = one.children[0];
      const outcome =
        told?.name === 'failure' || told?.name === 'error' || told?.name === 'skipped' ? told.name : 'passed';
      const { classname = '', name = '' } = one.attributes;
      return { suite: suite.attributes.name ?? '', classname, name, outcome, text: told?.text ?? '' };
    }),
  );
  const names = new Set(cases.map(({ classname, name }) => `${classname}\n${name}`));
  if (names.size !== cases.length) throw new Error('two cases of one name');
  for (const [attribute, count] of [
    ['tests', cases.length],
    ['failures', cases.filter(({ outcome }) => outcome === 'failure').length],
    ['errors', cases.filter(({ outcome }) => outcome === 'error').length],
    ['skipped', cases.filter(({ outcome }) => outcome === 'skipped').length],
  ] as const)
    if (Number(root.attributes[attribute]) !== count)
      throw new Error(`${attribute} says ${root.attributes[attribute]}`);
  return cases;
}
