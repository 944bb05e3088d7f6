// Completion scripts for bash, zsh and fish, written from the same model.
import type { CompletionCommand, CompletionFlag, CompletionValue } from './completion-model.ts'

const quote = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`
const offices = 'guifan list office --ids 2>/dev/null'

function flagWords({ name, char }: CompletionFlag): string[] {
  return [`--${name}`, ...(char ? [`-${char}`] : [])]
}

function bashValue({ words, from }: CompletionValue): string {
  if (from === 'files') return 'COMPREPLY=($(compgen -f -- "$current"))'
  if (from === 'folders') return 'COMPREPLY=($(compgen -d -- "$current"))'
  if (from === 'offices') return `COMPREPLY=($(compgen -W "$(${offices})" -- "$current"))`
  return words.length === 0 ? 'COMPREPLY=()' : `COMPREPLY=($(compgen -W ${quote(words.join(' '))} -- "$current"))`
}

function bash(commands: readonly CompletionCommand[]): string {
  const values = commands.flatMap(({ name, flags }) => flags.flatMap(({ name: flag, value }) => (value ? [`    ${quote(`${name} --${flag}`)}) ${bashValue(value)}; return ;;`] : [])))
  const flags = commands.map(({ name, flags: all }) => `    ${name}) words=${quote(all.flatMap(flagWords).join(' '))} ;;`)
  const values2 = commands.flatMap(({ name, argument }) => (argument ? [`    ${name}) ${bashValue(argument)} ;;`] : []))
  return `# guifan: completion for bash. Put it into ~/.bashrc: eval "$(guifan autocomplete bash)"
_guifan() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" command="\${COMP_WORDS[1]}" words=''
  COMPREPLY=()
  if [ "$COMP_CWORD" -le 1 ]; then
    COMPREPLY=($(compgen -W ${quote([...commands.map(({ name }) => name), 'help', '--help', '--version'].join(' '))} -- "$current"))
    return
  fi
  case "$command $previous" in
${values.join('\n')}
  esac
  if [[ "$current" == -* ]]; then
    case "$command" in
${flags.join('\n')}
    esac
    COMPREPLY=($(compgen -W "$words" -- "$current"))
    return
  fi
  case "$command" in
${values2.join('\n')}
  esac
}
complete -o filenames -F _guifan guifan
`
}

function zshValue({ words, from }: CompletionValue): string {
  if (from === 'files') return '_files'
  if (from === 'folders') return '_files -/'
  if (from === 'offices') return `compadd -- \${(f)"$(${offices})"}`
  return words.length === 0 ? '_message -r ""' : `compadd -- ${words.map(quote).join(' ')}`
}

/** In a description of zsh brackets and colons have a meaning. */
const zshSays = (text: string): string => text.replaceAll(/[\\[\]:]/g, (char) => `\\${char}`)

function zsh(commands: readonly CompletionCommand[]): string {
  const cases = commands.map(({ name, flags, argument }) => {
    const options = flags.map((flag) => `        ${quote(`--${flag.name}:${zshSays(flag.says)}`)}`)
    const values = flags.flatMap(({ name: flag, value }) => (value ? [`        --${flag}) ${zshValue(value)}; return ;;`] : []))
    return `    ${name})
      options=(
${options.join('\n')}
      )
      case "$words[CURRENT-1]" in
${values.join('\n')}
      esac
      if [[ "$words[CURRENT]" == -* ]]; then _describe 'option' options; return; fi
      ${argument ? zshValue(argument) : "_describe 'option' options"} ;;`
  })
  return `#compdef guifan
# guifan: completion for zsh. Put it into ~/.zshrc: eval "$(guifan autocomplete zsh)"
_guifan() {
  local -a options commands
  commands=(
${commands.map(({ name, says }) => `    ${quote(`${name}:${zshSays(says)}`)}`).join('\n')}
  )
  if (( CURRENT == 2 )); then _describe 'command' commands; return; fi
  case "$words[2]" in
${cases.join('\n')}
  esac
}
compdef _guifan guifan
`
}

function fishValue({ words, from }: CompletionValue): string {
  if (from === 'files') return '-r -F'
  if (from === 'folders') return `-x -a '(__fish_complete_directories)'`
  if (from === 'offices') return `-x -a '(${offices})'`
  return words.length === 0 ? '-x' : `-x -a ${quote(words.join(' '))}`
}

function fish(commands: readonly CompletionCommand[]): string {
  const lines = commands.flatMap(({ name, says, flags, argument }) => {
    const inside = `-n '__fish_seen_subcommand_from ${name}'`
    return [
      `complete -c guifan -n __fish_use_subcommand -f -a ${name} -d ${quote(says)}`,
      ...flags.map((flag) => `complete -c guifan ${inside} -l ${flag.name}${flag.char ? ` -s ${flag.char}` : ''}${flag.value ? ` ${fishValue(flag.value)}` : ''} -d ${quote(flag.says)}`),
      ...(argument && argument.from !== 'files' ? [`complete -c guifan ${inside} ${fishValue(argument).replace('-x', '-f')}`] : []),
    ]
  })
  return `# guifan: completion for fish. Save it: guifan autocomplete fish > ~/.config/fish/completions/guifan.fish
${lines.join('\n')}
`
}

export const completionScripts: Record<string, (commands: readonly CompletionCommand[]) => string> = { bash, zsh, fish }
