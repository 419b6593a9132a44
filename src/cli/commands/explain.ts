import { didYouMean } from '../../french/nearest.ts';
import { enumerate, quote } from '../../french/typography.ts';
import { wrap } from '../../french/wrap.ts';
import type { Rule } from '../../judge/rule.ts';
import { AXIS_WORDS } from '../../model/axis.ts';
import type { Criterion } from '../../model/criterion.ts';
import type { Level } from '../../model/fields.ts';
import { PHASE_WORDS, PHASES, type Phase } from '../../model/phase.ts';
import { SEVERITY_WORDS } from '../../model/severity.ts';
import { WHO_WORDS } from '../../model/who.ts';
import { CATALOGUE, RULES } from '../../rules/catalogue.ts';
import { FILE_FINDINGS } from '../../rules/file-findings.ts';
import { CRITERIA, type Entry, messagesOf, reference, servedBy } from '../../rules/reference.ts';
import { snapshotOf } from '../../source/snapshot.ts';
import { widthOf } from '../output/appearance.ts';
import type { Io } from '../ports.ts';
import { UserError } from '../user-error.ts';

/** The day the sound fiches are sound. */
const EXAMPLES_DAY = '2026-11-23';

const LEVEL_WORDS: Record<Level, string> = { R: 'requis', a: 'attendu', r: 'recommandé' };

export function explain(id: string, io: Io): number {
  const entries = reference();
  // « probleme.enonce », as a message names it.
  const entry = entries.find((one) => one.id === id) ?? entries.find((one) => one.id === `requis/${id}`);
  const criterion = CATALOGUE.criteria.get(id);
  const paragraphs = entry
    ? entryParagraphs(entry, io)
    : criterion
      ? criterionParagraphs(criterion, entries)
      : filePart(id);
  const width = widthOf(io.stdout);
  io.stdout.write(
    `${paragraphs
      .map((text) =>
        text
          .split('\n')
          .map((line) => wrap(line, width, '', '  '))
          .join('\n'),
      )
      .join('\n\n')}\n`,
  );
  return 0;
}

function filePart(id: string): string[] {
  const sentence = FILE_FINDINGS.get(id);
  return sentence === undefined ? unknown(id) : [id, sentence];
}

/** All that `explain` takes. */
export function explainable(): string[] {
  const ids = [...reference(), ...CRITERIA].map(({ id }) => id);
  // A rule may bear the name of the criterion that it serves.
  return [...new Set([...ids, ...FILE_FINDINGS.keys()])];
}

function unknown(id: string): never {
  throw new UserError(
    `Aucune règle ne s’appelle ${quote(id)}.${didYouMean(id, explainable())} Lancez « fiche rules » pour les lister.`,
  );
}

function entryParagraphs(entry: Entry, io: Io): string[] {
  const rule = RULES.find((one) => one.id === entry.id);
  return [
    `${entry.id}\n${entry.title}`,
    `À la sortie de phase : ${SEVERITY_WORDS[entry.severity]}. ${whenOf(entry)}`,
    ...optionLines(entry),
    `Pourquoi : ${entry.why}`,
    ...(entry.ask
      ? [
          `À demander (${enumerate(
            entry.who.map((who) => WHO_WORDS[who]),
            'ou',
          )}) : ${entry.ask}`,
        ]
      : []),
    ...(entry.source ? [`Source : ${entry.source}`] : []),
    ...(rule ? [messageLines(rule, io)] : entry.examples.good.map((example) => `Exemple : ${quote(example)}`)),
    ...criterionExamples(CATALOGUE.criteria.get(entry.criteria[0] ?? '')),
  ];
}

/** What a configuration may set. */
function optionLines({ options }: Entry): string[] {
  const lines = Object.entries(options).map(([name, option]) => `${name} : ${option.default} (${option.title})`);
  return lines.length === 0 ? [] : [`Se règle dans fiche.config.yaml :\n${lines.join('\n')}`];
}

function whenOf(entry: Entry): string {
  if (!entry.due) return `Phases : ${entry.phases.map((phase) => PHASE_WORDS[phase]).join(', ')}.`;
  const { due } = entry;
  const levels = PHASES.flatMap((phase) => {
    const level = due[phase];
    return level ? [`${LEVEL_WORDS[level]} en ${PHASE_WORDS[phase]}`] : [];
  });
  return `Champ ${enumerate(levels, 'et')}.`;
}

/** What it says of its own bad examples, each sentence once. */
function messageLines(rule: Rule, io: Io): string {
  const said = rule.examples.bad.flatMap((example) => {
    const phase: Phase = example.phase ?? rule.phases[0] ?? 'investigation';
    const sound = snapshotOf(io.asset(`templates/exemples/${phase}.yaml`)).source.value;
    const [message] = messagesOf(rule, example, sound, EXAMPLES_DAY);
    return message ? [`- ${message}`] : [];
  });
  return ['Ce qu’elle peut dire :', ...new Set(said)].join('\n');
}

function criterionExamples(criterion: Criterion | undefined): string[] {
  return criterion ? [`Bon exemple : ${criterion.good}\nMauvais exemple : ${criterion.bad}`] : [];
}

function criterionParagraphs(criterion: Criterion, entries: readonly Entry[]): string[] {
  const phase = criterion.phase === 'toutes' ? 'toutes les phases' : PHASE_WORDS[criterion.phase];
  const served = servedBy(criterion, entries);
  const isRead = entries.some(({ kind, id }) => kind === 'rule' && id === criterion.id);
  return [
    `${criterion.id}\n${criterion.title}`,
    `Critère, risque ${quote(AXIS_WORDS[criterion.axis])}, ${phase} : ${SEVERITY_WORDS[criterion.severity]}.`,
    `Pourquoi : ${criterion.why}`,
    `À demander (${enumerate(
      criterion.who.map((who) => WHO_WORDS[who]),
      'ou',
    )}) : ${criterion.ask}`,
    `Source : ${criterion.source}`,
    ...criterionExamples(criterion),
    ...(served.length > 0
      ? [`${isRead ? 'Vérifié par' : 'Présence vérifiée par, contenu à discuter'} : ${served.join(', ')}`]
      : []),
  ];
}
