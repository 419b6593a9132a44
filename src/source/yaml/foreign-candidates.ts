/** The few ways a person would mend a line that YAML was never meant to read: a separator, a quotation that never ends. */
import { plain } from '../../french/fold.ts';
import { quote } from '../../french/typography.ts';
import { FIELD_NAMES, fieldAt, keysBelow, TOP_FIELDS, TOP_NAMES } from '../../model/fields.ts';
import type { Repair } from './candidates.ts';
import { BLANK, columnOf, hanging, indentOf, KEY, pathOf } from './rows.ts';
import { signOf } from './unquoted.ts';

/** Of one line. */
export function strange(rows: readonly string[], rank: number): Repair[] {
  return [
    ...unanswered(rows, rank),
    ...enclosed(rows, rank),
    ...quotedItems(rows, rank),
    ...apartSign(rows, rank),
    ...otherSign(rows, rank),
    ...pasted(rows, rank),
    ...title(rows, rank),
    ...foreign(rows, rank),
    ...fromWord(rows, rank),
    ...signed(rows, rank),
    ...headed(rows, rank),
    ...oneLine(rows, rank),
  ];
}

/** « "nom: Objet Rendu" »: the quotes hold the key as well. */
function enclosed(rows: readonly string[], rank: number): Repair[] {
  const [, indent = '', , name = '', value = ''] = ENCLOSED.exec(rows[rank] ?? '') ?? [];
  if (!FIELD_NAMES.has(name)) return [];
  const written = `${name}: ${value.trim()}`;
  const message = `Les guillemets entourent la clé et sa réponse. Écrivez : ${written}`;
  return [{ line: rank, rows: new Map([[rank, indent + written]]), message, isPlain: true }];
}

const ENCLOSED = /^( *(?:- )?)(["'])([a-z_]{2,40}) ?: ([^"']{1,200})\2,?\s*$/;

/** « > Justice », below the key of a list: a mail quoted its elements. All of them at once. */
function quotedItems(rows: readonly string[], rank: number): Repair[] {
  const isItem = (row: string | undefined) => /^ *> \S/.test(row ?? '') && !KEY.test((row ?? '').replace(/^ *> /, ''));
  if (!isItem(rows[rank])) return [];
  const first = rows.slice(0, rank).findLastIndex((row) => !isItem(row)) + 1;
  const end = rows.slice(rank).findIndex((row) => !isItem(row));
  const own = rows.slice(first, end === -1 ? rows.length : rank + end);
  const mended = own.map((row, at) => [first + at, row.replace('> ', '- ')] as const);
  const said = (own[0] ?? '').trim().slice(2);
  const message = `Un élément de liste commence par un tiret et une espace, pas par « > ». Écrivez ${quote(`- ${said}`)}, et de même au-dessous.`;
  return [{ line: first, rows: new Map(mended), message, isPlain: true }];
}

/** « motivation: > - »: what announces a text is written in one piece. */
function apartSign(rows: readonly string[], rank: number): Repair[] {
  const row = rows[rank] ?? '';
  const [, head = '', sign = '', way = ''] = /^( *(?:- )?[a-z_\d]{2,60}: {1,4})([>|]) {1,4}([-+])\s*$/.exec(row) ?? [];
  if (sign === '') return [];
  const message = `Les deux signes se touchent, pour annoncer un texte. Écrivez : ${(head + sign + way).trim()}`;
  return [{ line: rank, rows: new Map([[rank, head + sign + way]]), message, isPlain: true }];
}

/** « phase = investigation », « porteur; »: a sign in the place of the colon. */
function otherSign(rows: readonly string[], rank: number): Repair[] {
  const row = rows[rank] ?? '';
  const [, indent = '', name = '', sign = '', value = ''] = OTHER_SIGN.exec(row) ?? [];
  if (!keysBelow(pathOf(rows, rank, columnOf(row))).includes(name)) return [];
  const written = `${name}: ${value.trim()}`.trim();
  const told = (where: string) =>
    `Le signe ${quote(sign.trim())} tient la place de « : »${where}. Écrivez : ${written}`;
  const alone: Repair = { line: rank, rows: new Map([[rank, indent + written]]), message: told(''), isPlain: true };
  // Below another, it reads as the end of what stands above.
  const all = rows.flatMap((one, at) => {
    const [, start = '', key = '', other = '', answer = ''] = OTHER_SIGN.exec(one) ?? [];
    return FIELD_NAMES.has(key) && other.trim() === sign.trim()
      ? [[at, `${start}${key}: ${answer.trim()}`.trimEnd()] as const]
      : [];
  });
  const isFirst = all[0]?.[0] === rank && all.length > 1;
  return isFirst ? [alone, { ...alone, rows: new Map(all), message: told(` sur ${all.length} lignes`) }] : [alone];
}

const OTHER_SIGN = /^( *(?:- )?)([a-z_\d]{2,60})( ?=(?=\S)| ?[=;](?= |$)| [-–—→>](?= |$))(.{0,400})$/;

/** « > tendance: hausse », « +  tendance: hausse »: an answer, behind the sign of a mail or of a comparison. */
function pasted(rows: readonly string[], rank: number): Repair[] {
  const [, indent = '', sign = '', rest = '', name = ''] = PASTED.exec(rows[rank] ?? '') ?? [];
  if (!FIELD_NAMES.has(name)) return [];
  const whose = sign.startsWith('>') ? 'd’un courriel' : 'd’une comparaison de fichiers';
  const message = `Le signe ${quote(sign)} vient ${whose}. Retirez-le, et alignez la ligne avec ses voisines : ${rest.trim()}`;
  // In place of the sign, or as if it had never been there.
  return [`${indent}${rest}`, `${indent}${' '.repeat(sign.length)}${rest}`, `${indent}${rest.trimStart()}`].map(
    (row) => ({
      line: rank,
      rows: new Map([[rank, row]]),
      columns: [indent.length, indent.length + sign.length] as const,
      message,
      isPlain: true as const,
    }),
  );
}

const PASTED = /^( *)(>{1,3}|\+)( *(?:- )?([a-z_]{2,40}) ?:(?: .*)?)$/;

/** « LES USAGERS », « Les usagers » above a rule: a title, as one writes elsewhere. */
function title(rows: readonly string[], rank: number): Repair[] {
  const said = (rows[rank] ?? '').trim();
  const isRuled = RULE.test((rows[rank + 1] ?? '').trim());
  if (!/^[\p{L}\d][\p{L}\d ’'.,()/&-]{1,60}$/u.test(said)) return [];
  const next = rows.slice(rank + 1).find((row) => !BLANK.test(row)) ?? '';
  // « probleme », and its keys below: it lost its colon.
  if (TOP_NAMES.has(said) && indentOf(next) > indentOf(rows[rank] ?? '') && KEY.test(next)) return [];
  const isTitle = isRuled || (said === said.toUpperCase() && /\p{L}{3}/u.test(said)) || SECTIONS.has(bareTitle(said));
  if (!isTitle) return [];
  const message = `${quote(said)} est un titre, pas une réponse. Mettez « # » devant, ou retirez la ligne${isRuled ? ', et le trait dessous' : ''}.`;
  const changed = new Map([[rank, `# ${said}`], ...(isRuled ? [[rank + 1, ''] as const] : [])]);
  return [{ line: rank, rows: changed, message, isPlain: true }];
}
const RULE = /^[=~*_-]{3,}$/;
const bareTitle = (said: string) => plain(said).replace(/^(?:l'|le |la |les |partie |section )/, '');
const SECTIONS: ReadonlySet<string> = new Set(
  TOP_FIELDS.flatMap(({ name, title: told }) => [bareTitle(name), bareTitle(told)]),
);

/** « porteur: Solène Kerbrat », and its keys below: a group holds no text of its own. */
function headed(rows: readonly string[], rank: number): Repair[] {
  const row = rows[rank] ?? '';
  const [head = '', , , name = ''] = KEY.exec(row) ?? [];
  const value = name === '' ? '' : row.slice(head.length).trim();
  const path = [pathOf(rows, rank, columnOf(row)), name].filter((part) => part !== '').join('.');
  const field = fieldAt(path);
  if (value === '' || /^["'|>[{&*!#]/.test(value) || (field?.kind !== 'object' && field?.items !== 'object')) return [];
  const next = rows.slice(rank + 1).find((one) => !BLANK.test(one)) ?? '';
  const [, , , below = ''] = KEY.exec(next) ?? [];
  if (columnOf(next) <= columnOf(row) || !keysBelow(path).includes(below)) return [];
  const kind = field.kind === 'object' ? 'un groupe de clés' : 'une liste';
  const message = `${quote(name)} ouvre ${kind} : aucun texte ne le suit sur sa ligne. Déplacez ${quote(value)} sous la clé qui convient, plus bas, puis laissez ${quote(`${name}:`)} seul.`;
  const columns = [head.length, row.trimEnd().length] as const;
  return [{ line: rank, rows: new Map([[rank, head.trimEnd()]]), columns, message, isPlain: true }];
}

/** « porteur: nom: Jo », « - nom: agences, nature: privee »: several keys on one line, without braces. */
function oneLine(rows: readonly string[], rank: number): Repair[] {
  const row = rows[rank] ?? '';
  const [head = '', , dash, name = ''] = KEY.exec(row) ?? [];
  const path = pathOf(rows, rank, columnOf(row));
  const field = fieldAt([path, name].filter((part) => part !== '').join('.'));
  const value = row.slice(head.length).trim();
  const isHolder = field?.kind === 'object';
  const said = isHolder ? value : `${name}: ${value}`;
  const own = isHolder ? field.children.map((child) => child.replace(/^.*\./, '')) : keysBelow(path);
  const pairs = said.split(/, (?=[a-z_\d]{2,40}: )/);
  const isGroup = (isHolder || (dash !== '' && pairs.length > 1)) && !/["{}[\]]/.test(said);
  if (!isGroup || !pairs.every((pair) => own.includes(/^([a-z_\d]+): \S/.exec(pair)?.[1] ?? ''))) return [];
  // « nom: Jo temps_pct: 50 »: without a comma, each is on its own line.
  if (pairs.some((pair) => own.some((key) => pair.includes(` ${key}: `)))) return [];
  const written = `{ ${pairs.map(inBraces).join(', ')} }`;
  const before = isHolder ? head : row.slice(0, columnOf(row));
  const message = `Plusieurs clés tiennent sur cette ligne. Mettez-en une par ligne, ou toutes entre accolades : ${before.trim()} ${written}`;
  return [{ line: rank, rows: new Map([[rank, `${before.trimEnd()} ${written}`]]), message, isPlain: true }];
}

/** Between braces, a value with a comma would be two. */
function inBraces(pair: string): string {
  const at = pair.indexOf(': ') + 2;
  const value = pair.slice(at);
  return /[,:#]/.test(value) ? `${pair.slice(0, at)}"${value}"` : pair;
}

/** « tendance: ? », « date: - »: nobody knows yet, and YAML takes these signs for its own. */
function unanswered(rows: readonly string[], rank: number): Repair[] {
  const row = rows[rank] ?? '';
  const [, head = '', name = '', gap = '', sign = ''] = UNANSWERED.exec(row) ?? [];
  if (sign === '') return [];
  const from = head.length + gap.length;
  const message = `${quote(sign)} n’est pas lu comme une réponse. Si vous ne savez pas encore, laissez la place vide après ${quote(`${name}:`)}.`;
  return [{ line: rank, rows: new Map([[rank, head]]), columns: [from, from + sign.length], message, isPlain: true }];
}

const UNANSWERED = /^(\s*(?:- )?([A-Za-z_]\w{0,60}) ?:)([ \t]+)([?-])\s*$/;

/** Lines of other languages, and those one draws between parts. */
const FOREIGN = /^(?:[-–—_=*~+]{4,}|[–—_=*~]{3}|<!--.*-->|\/\/ .*|\/\*.*\*\/|\{%.*%\}|`{3}\w*|[})\]]|\|.*\|)$/;
const STARRED = /^( *(?:- )?)(?:\*{1,2}|_{1,2}|`)([a-z_]{2,40}?)(?: ?:)?(?:\*{1,2}|_{1,2}|`)(?: ?:)?((?: .*)?)$/;

function foreign(rows: readonly string[], rank: number): Repair[] {
  const [starred, head = '', name = '', rest = ''] = STARRED.exec(rows[rank] ?? '') ?? [];
  if (starred !== undefined && (FIELD_NAMES.has(name) || starred.includes(':'))) {
    const message = `${quote(starred.trim())} : une clé s’écrit sans étoiles ni soulignés. Écrivez : ${quote(`${name}:${rest}`.trim())}`;
    return [{ line: rank, rows: new Map([[rank, `${head}${name}:${rest}`]]), message, isPlain: true }];
  }
  const said = (rows[rank] ?? '').trim();
  if (!FOREIGN.test(said)) return [];
  const message = `Cette ligne n’est pas une réponse. Retirez-la, ou faites-en une remarque : # ${said}`;
  return [{ line: rank, rows: new Map([[rank, '']]), message, isPlain: true }];
}

/** « - *Justice* et le reste »: an element that begins by a sign of YAML. */
function signed(rows: readonly string[], rank: number): Repair[] {
  const row = rows[rank] ?? '';
  const [, head = '', value = ''] = /^(\s*- )([*&!%@`,\]}].*\S)\s*$/.exec(row) ?? [];
  const sign = value === '' ? null : signOf(value);
  if (sign === null) return [];
  const columns = [head.length, head.length + value.length] as const;
  return [{ line: rank, rows: new Map([[rank, head + sign.mended]]), columns, message: sign.message }];
}

/** « >- », that a word processor made « >– » or « >… ». */
function fromWord(rows: readonly string[], rank: number): Repair[] {
  const row = rows[rank] ?? '';
  const [, head = '', sign = ''] = BLOCK_SIGN.exec(row) ?? [];
  if (sign === '') return [];
  const meant = sign.startsWith('|') ? '|-' : '>-';
  const message = `${quote(sign)} n’ouvre pas un texte. Écrivez : ${quote(meant)}`;
  const columns = [head.length, head.length + sign.length] as const;
  return [{ line: rank, rows: new Map([[rank, head + meant]]), columns, message, isPlain: true }];
}

const BLOCK_SIGN = /^(\s*(?:- )?[A-Za-z_]\w{0,60}: )([>|›](?:[–—…_]|\.{2,3}))\s*$/;

/** A value that a quotation mark opens and that none closes: the first one above, for all that follows is read as its text. */
export function unclosed(rows: readonly string[], refused: number): Repair[] {
  const first = rows.slice(0, refused + 1).findIndex((row) => OPENED.test(row));
  if (first === -1) return [];
  const row = rows[first] ?? '';
  const [, head = '', sign = ''] = OPENED.exec(row) ?? [];
  const last = hanging(rows, first, (indent) => indent > columnOf(row)).findLast(
    (one) => (rows[one] ?? '').trim() !== '',
  );
  // « "Objet Rendu” »: closed by the mark of a word processor.
  const [curly] = CURLY_END.exec((rows[last ?? first] ?? '').trimEnd()) ?? [];
  const message =
    curly === undefined
      ? 'Ce texte commence par un guillemet qui ne se referme pas. Refermez-le à la fin, ou retirez-le.'
      : `Ce texte s’ouvre par ${sign} et se ferme par ${curly}, qui pour YAML n’est pas un guillemet. Mettez ${sign} à la fin.`;
  const closed = [first, last ?? first].map(
    (end) => [end, `${(rows[end] ?? '').trimEnd().replace(CURLY_END, '')}${sign}`] as const,
  );
  const without = [first, head + row.slice(head.length + sign.length)] as const;
  return [...closed, without].map((changed) => ({
    line: first,
    rows: new Map([changed]),
    columns: [head.length, row.trimEnd().length],
    message,
    isPlain: true,
  }));
}

const CURLY_END = /[“”„»’]$/u;

const OPENED = /^(\s*(?:- )?(?:[A-Za-z_]\w{0,60}: )?)("|')(?!.*\2)/;
