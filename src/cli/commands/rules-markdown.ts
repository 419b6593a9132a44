/** The reference as a document to read: every criterion, by phase and by risk, with what checks it. */

import { enumerate, plural } from '../../french/typography.ts';
import { AXES, AXIS_WORDS } from '../../model/axis.ts';
import type { Criterion } from '../../model/criterion.ts';
import { PHASE_WORDS, PHASES } from '../../model/phase.ts';
import { SEVERITY_WORDS } from '../../model/severity.ts';
import { WHO_WORDS } from '../../model/who.ts';
import { RULES } from '../../rules/catalogue.ts';
import { CRITERIA, type Entry, reference, servedBy } from '../../rules/reference.ts';

export function asMarkdown(): string {
  const entries = reference();
  const parts = (['toutes', ...PHASES] as const).flatMap((phase) => {
    const title = phase === 'toutes' ? 'Dans toutes les phases' : `En ${PHASE_WORDS[phase]}`;
    const risks = AXES.flatMap((axis) => {
      const own = CRITERIA.filter((one) => one.phase === phase && one.axis === axis);
      return own.length === 0 ? [] : [`### Risque : ${AXIS_WORDS[axis]}`, ...own.map((one) => section(one, entries))];
    });
    return [`## ${title}`, ...risks];
  });
  return `${[head(), ...parts].join('\n\n')}\n`;
}

function head(): string {
  return `<!-- Document écrit par « fiche rules ». -->

# Les règles d’une fiche prête

${plural(CRITERIA.length, 'critère')}, ${plural(RULES.length, 'règle')} qui lisent le contenu, et une exigence par champ attendu.
Cette page est écrite par \`npm run generate\` : ne la corrigez pas à la main. Pour une seule règle : \`fiche explain <identifiant>\`.

Une exigence vérifie qu’une réponse est là, et qu’elle dit quelque chose ; ce qu’elle vaut, une règle le lit ou vous en parlez.
La gravité est celle de la sortie de phase (\`fiche lint --gate\`). Avant, rien n’est plus qu’un avertissement,
sauf ce qui doit toujours être vrai.`;
}

function section(criterion: Criterion, entries: readonly Entry[]): string {
  const served = servedBy(criterion, entries);
  const rule = entries.find((entry) => entry.kind === 'rule' && entry.id === criterion.id);
  const severity = SEVERITY_WORDS[rule?.severity ?? criterion.severity];
  const who = enumerate(
    criterion.who.map((one) => WHO_WORDS[one]),
    'ou',
  );
  return [
    `#### ${criterion.title}`,
    `\`${criterion.id}\`, ${severity}${criterion.core ? ', au cœur' : ''}. ${rule ? 'Vérifié par' : 'Présence vérifiée par, contenu à discuter'} : ${served.map((id) => `\`${id}\``).join(', ')}.`,
    `- Pourquoi : ${criterion.why}`,
    `- À demander (${who}) : ${criterion.ask}`,
    `- Bon exemple : ${criterion.good}`,
    `- Mauvais exemple : ${criterion.bad}`,
    ...Object.entries(rule?.options ?? {}).map(
      ([name, option]) => `- Se règle : \`${name}\`, ${option.default} par défaut (${option.title})`,
    ),
    ...(rule ? [`- Accepté : ${rule.examples.good.join(' ; ')}`, `- Signalé : ${rule.examples.bad.join(' ; ')}`] : []),
    `- Source : ${criterion.source}`,
  ]
    .map((line, rank) => (rank === 0 || rank === 1 ? `${line}\n` : line))
    .join('\n');
}
