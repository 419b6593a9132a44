/**
 * Scripts that let a shell complete commands, options and their values; made from the command line itself, so never out of
 * date. Files are left to the shell, which knows how to quote them. `npx fiche` is completed like `fiche`.
 */
export interface Completable {
  name: string;
  options: readonly { flag: string; takesValue: boolean; values: readonly string[] }[];
  /** What its argument may be; none for files. */
  values: readonly string[];
}

export const SHELLS = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof SHELLS)[number];

export function completionFor(shell: Shell, commands: readonly Completable[]): string {
  return SCRIPTS[shell](commands);
}

const SCRIPTS: Record<Shell, (commands: readonly Completable[]) => string> = { bash, zsh, fish };

const namesOf = (commands: readonly Completable[]) => commands.map(({ name }) => name).join(' ');
const flagsOf = ({ options }: Completable) => options.map(({ flag }) => flag).join(' ');

/** `lint --format` -> what may follow; empty for a file, or for words that only the person knows. */
function cases(commands: readonly Completable[]): string[] {
  return commands.flatMap(({ name, options }) =>
    options
      .filter(({ takesValue }) => takesValue)
      .map(({ flag, values }) => `    '${name} ${flag}') mots="${values.join(' ')}" valeur=1 ;;`),
  );
}

function words(commands: readonly Completable[]): string[] {
  return commands.map((one) => `    ${one.name}) mots="${one.values.join(' ')}"; options="${flagsOf(one)}" ;;`);
}

/** In words that bash 3.2, still on macOS, knows. An empty answer leaves files to the shell. */
function bash(commands: readonly Completable[]): string {
  return `# fiche : ajoutez à ~/.bashrc la ligne  source <(fiche completion bash)
_fiche() {
  local rang=1 mot="\${COMP_WORDS[COMP_CWORD]}" avant="\${COMP_WORDS[COMP_CWORD-1]}" mots="" options="" valeur=""
  COMPREPLY=()
  if [ "\${COMP_WORDS[0]}" = npx ]; then
    { [ "$COMP_CWORD" -gt 1 ] && [ "\${COMP_WORDS[1]}" = fiche ]; } || return 0
    rang=2
  fi
  if [ "$mot" = "=" ]; then mot=""; elif [ "$avant" = "=" ]; then avant="\${COMP_WORDS[COMP_CWORD-2]}"; fi
  if [ "$COMP_CWORD" -eq "$rang" ]; then
    COMPREPLY=($(compgen -W "${namesOf(commands)} --help --version" -- "$mot"))
    return 0
  fi
  case "\${COMP_WORDS[rang]} $avant" in
${cases(commands).join('\n')}
  esac
  if [ -z "$valeur" ]; then
    case "\${COMP_WORDS[rang]}" in
${words(commands).join('\n')}
    esac
    if [ "\${mot#-}" != "$mot" ]; then mots="$options"; fi
  fi
  COMPREPLY=($(compgen -W "$mots" -- "$mot"))
}
complete -o default -F _fiche fiche npx
`;
}

function zsh(commands: readonly Completable[]): string {
  return `#compdef fiche
# fiche : ajoutez à ~/.zshrc la ligne  source <(fiche completion zsh)
_fiche() {
  local mots="" options="" valeur=""
  if [[ $words[1] == npx ]]; then
    if [[ $words[2] != fiche ]] || (( CURRENT < 3 )); then _default; return; fi
    shift words
    (( CURRENT-- ))
  fi
  if (( CURRENT == 2 )); then
    compadd ${namesOf(commands)} --help --version
    return
  fi
  case "$words[2] $words[CURRENT-1]" in
${cases(commands).join('\n')}
  esac
  if [[ -z $valeur ]]; then
    case $words[2] in
${words(commands).join('\n')}
    esac
    if [[ $words[CURRENT] == -* ]]; then compadd -- \${=options}; return; fi
  fi
  if [[ -n $mots ]]; then compadd -- \${=mots}; else _files; fi
}
compdef _fiche fiche npx
`;
}

function fish(commands: readonly Completable[]): string {
  const lines = commands.flatMap(({ name, options, values }) => {
    const within = `-n '__fiche_commande ${name}'`;
    return [
      `complete -c $programme -n '__fiche_commande' -f -a ${name}`,
      ...(values.length > 0 ? [`complete -c $programme ${within} -f -a '${values.join(' ')}'`] : []),
      ...options.map(({ flag, takesValue, values: allowed }) => {
        const value = allowed.length > 0 ? ` -x -a '${allowed.join(' ')}'` : takesValue ? ' -r' : '';
        return `complete -c $programme ${within} -l ${flag.replace(/^--/, '')}${value}`;
      }),
    ];
  });
  return `# fiche : enregistrez ce texte dans ~/.config/fish/conf.d/fiche.fish
# Vrai quand la commande est celle-là ; sans nom, quand elle reste à taper.
function __fiche_commande
  set -l mots (commandline -opc)
  test "$mots[1]" = npx; and set -e mots[1]
  string match -q -r '(^|/)fiche$' -- "$mots[1]"; or return 1
  set -q argv[1]; and begin; test "$mots[2]" = "$argv[1]"; return; end
  test (count $mots) -eq 1
end
for programme in fiche npx
${lines.map((line) => `  ${line}`).join('\n')}
end
`;
}
