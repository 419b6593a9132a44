/** Why git refused, in French, and what to do about it. */
import { quote, typedName } from '../../french/typography.ts';

export const NOT_INSTALLED = 'git n’est pas installé, ou ne peut pas être lancé d’ici. Donnez les fiches par leur nom.';

/** `reason`: what git wrote, in English (`LC_ALL=C`). Its own words are given where we do not know them. */
export function refusal(reason: string): string {
  for (const [pattern, sentence] of KNOWN) {
    const match = pattern.exec(reason);
    if (match) return sentence(match[1] ?? '', match[2] ?? '');
  }
  const own = reason.split('\n').find((line) => /^(?:fatal|error): /.test(line)) ?? reason.trim().split('\n')[0] ?? '';
  const said = own.replace(/^(?:fatal|error): /, '');
  return said === ''
    ? 'git n’a pas répondu. Vérifiez le dépôt avec « git status ».'
    : `git a refusé : ${quote(said)}. Vérifiez le dépôt avec « git status ».`;
}

const KNOWN: readonly (readonly [RegExp, (first: string, second: string) => string])[] = [
  [
    /detected dubious ownership in repository at '([^'\n]*)'/,
    (folder) =>
      `git refuse de lire ${quote(folder)} : ce dossier appartient à un autre utilisateur. Si vous lui faites confiance : git config --global --add safe.directory ${typedName(folder)}`,
  ],
  [
    /bad config line (\d+) in \w+ (\S.*)/,
    (line, file) => `La configuration de git ne se lit pas : ${file.trim()}, ligne ${line}. Corrigez cette ligne.`,
  ],
  [
    /in file '([^'\n]*)' at line (\d+)/,
    (file, line) => `La configuration de git ne se lit pas : ${file.trim()}, ligne ${line}. Corrigez cette ligne.`,
  ],
  [
    /bad (?:numeric|boolean) config value '([^']*)' for '([^']*)'/,
    (value, name) =>
      `La configuration de git ne se lit pas : le réglage ${quote(name)} vaut ${quote(value)}. Corrigez-le avec « git config ».`,
  ],
  [
    /cannot use bare repository '([^'\n]*)'/,
    (folder) => `git refuse de lire le dépôt nu ${quote(folder)} (réglage safe.bareRepository). Donnez GIT_DIR.`,
  ],
  [
    /must be run in a work tree|this operation must be run in a work tree/,
    () => 'Ce dépôt git n’a pas de dossier de travail : les fiches n’y sont pas sorties. Faites-en un clone.',
  ],
  [
    /(?:index file (?:corrupt|smaller)|bad (?:index file )?signature)/,
    () => 'L’index de git est abîmé. Refaites-le : supprimez le fichier « index » du dossier .git, puis git reset',
  ],
  [
    /(?:unable to read|missing (?:blob|tree)|bad object|could not read|promisor)/,
    () =>
      'Il manque des objets à ce dépôt git, peut-être un clone partiel. Récupérez-les : git fetch --refetch, ou refaites le clone.',
  ],
  [
    /[Nn]ot a git repository(?:: '?([^'\n)]+)'?)?/,
    (named) =>
      named === '' || named.startsWith('(')
        ? OUTSIDE
        : `${quote(named)} n’est pas un dépôt git. Vérifiez la variable GIT_DIR, ou le fichier .git de ce dossier.`,
  ],
  [
    /unknown repository extensions? found:\s*(\S[^\n]*)/,
    (name) => `Ce dépôt emploie une extension que ce git ne connaît pas : ${quote(name.trim())}. Mettez git à jour.`,
  ],
  [/[Pp]ermission denied/, () => 'Vous n’avez pas le droit de lire ce dépôt git. Demandez-le à son propriétaire.'],
];

const OUTSIDE =
  'Ce dossier n’est pas dans un dépôt git. Placez-vous dans celui du dépôt, puis recommencez ; ou, sans rien demander à git, donnez les fiches par leur nom.';
