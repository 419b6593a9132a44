/** Scripts that let a shell complete the commands and options; made from the command line itself, so never out of date. */
export interface Completable {
  name: string;
  options: readonly string[];
}

export const SHELLS = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof SHELLS)[number];

export function completionFor(shell: Shell, commands: readonly Completable[]): string {
  if (shell === 'fish') return fish(commands);
  return shell === 'bash' ? bash(commands) : zsh(commands);
}

function bash(commands: readonly Completable[]): string {
  return `# fiche : ajoutez à ~/.bashrc la ligne  source <(fiche completion bash)
_fiche() {
  local mot="\${COMP_WORDS[COMP_CWORD]}" options=""
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${commands.map(({ name }) => name).join(' ')} --help --version" -- "$mot"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
${commands.map(({ name, options }) => `    ${name}) options="${options.join(' ')}" ;;`).join('\n')}
  esac
  if [ "\${mot#-}" != "$mot" ]; then
    COMPREPLY=($(compgen -W "$options" -- "$mot"))
  else
    COMPREPLY=($(compgen -f -- "$mot"))
  fi
}
complete -o filenames -F _fiche fiche
`;
}

function zsh(commands: readonly Completable[]): string {
  return `#compdef fiche
# fiche : ajoutez à ~/.zshrc la ligne  source <(fiche completion zsh)
_fiche() {
  if (( CURRENT == 2 )); then
    compadd ${commands.map(({ name }) => name).join(' ')} --help --version
    return
  fi
  case "\${words[2]}" in
${commands.map(({ name, options }) => `    ${name}) compadd -- ${options.join(' ')} ;;`).join('\n')}
  esac
  _files
}
compdef _fiche fiche
`;
}

function fish(commands: readonly Completable[]): string {
  const names = commands.map(({ name }) => name).join(' ');
  const lines = commands.flatMap(({ name, options }) => [
    `complete -c fiche -n "not __fish_seen_subcommand_from ${names}" -a ${name}`,
    ...options.map(
      (option) => `complete -c fiche -n "__fish_seen_subcommand_from ${name}" -l ${option.replace(/^--/, '')}`,
    ),
  ]);
  return `# fiche : enregistrez ce texte dans ~/.config/fish/completions/fiche.fish\n${lines.join('\n')}\n`;
}
