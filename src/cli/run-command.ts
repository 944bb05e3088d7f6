// Finds the command that is meant, runs it, and turns every way it can end into an exit code.
import { UsageError } from '../diagnostics/usage-error.ts'
import { nearest } from '../util/text.ts'
import { chooseLocale } from './choose-locale.ts'
import type { CommandTable } from './command-table.ts'
import { exitCodes, type ExitCode } from './exit-code.ts'
import { describeFailure } from './failure.ts'
import { createSession, type Session } from './session.ts'

function beforeDashes(argv: readonly string[]): readonly string[] {
  const end = argv.indexOf('--')
  return end < 0 ? argv : argv.slice(0, end)
}

function unknownCommand(word: string, commands: CommandTable): UsageError {
  const near = nearest(word, Object.keys(commands))
  const list = Object.keys(commands)
  return new UsageError({
    zh: `没有“${word}”这个命令。${near ? `您是不是想用 ${near}？` : ''}可以用：${list.join('、')}。guifan --help 有说明。`,
    en: `There is no command "${word}". ${near ? `Did you mean ${near}? ` : ''}Choose from: ${list.join(', ')}. See guifan --help.`,
  })
}

function strayFlag(word: string): UsageError {
  return new UsageError({
    zh: `“${word}”前面要先写命令，例如 guifan validate ${word}。guifan --help 列出了全部命令。`,
    en: `A command must stand before "${word}", such as guifan validate ${word}. guifan --help lists them all.`,
  })
}

/** The first word is the command; flags that every command has may stand before it. */
function split(argv: readonly string[]): { name: string | undefined; rest: string[] } {
  const withValue = new Set(['--lang'])
  for (let index = 0; index < argv.length; index++) {
    if (withValue.has(argv[index]!)) index++
    else if (!argv[index]!.startsWith('-')) return { name: argv[index]!, rest: [...argv.slice(0, index), ...argv.slice(index + 1)] }
  }
  return { name: undefined, rest: [...argv] }
}

async function dispatch(commands: CommandTable, argv: readonly string[], session: Session): Promise<ExitCode> {
  const { name, rest } = split(argv)
  const words = beforeDashes(rest)
  const wantsHelp = name === undefined || name === 'help' || words.includes('--help') || words.includes('-h')
  const subject = name === 'help' ? split(rest).name : name
  if (subject !== undefined && !Object.hasOwn(commands, subject)) throw unknownCommand(subject, commands)
  const stray = name === undefined ? words.find((word) => word.startsWith('-') && !/^(-h|--help|--no-color|--lang(=.*)?)$/.test(word)) : undefined
  if (stray !== undefined) throw strayFlag(stray)
  if (wantsHelp) {
    const { commandHelp, rootHelp } = await import('./help.ts')
    session.out(subject === undefined ? await rootHelp(commands, session) : await commandHelp(subject, (await commands[subject]!()).default, session))
    return exitCodes.clean
  }
  return (await commands[subject!]!()).default.start({ name: subject!, argv: rest, session, commands })
}

async function configured(cwd: string, workspace: string | undefined): Promise<string | undefined> {
  const { workspaceLanguage } = await import('../app/workspace-language.ts')
  return workspaceLanguage(cwd, workspace)
}

/** Never throws. */
export async function runCommand(commands: CommandTable, argv: readonly string[]): Promise<ExitCode> {
  let session = createSession('zh-CN', argv)
  try {
    const locale = await chooseLocale({ argv: beforeDashes(argv), environment: session.environment, configured: (workspace) => configured(session.cwd, workspace) })
    session = createSession(locale, argv)
    return await dispatch(commands, argv, session)
  } catch (error) {
    const { text, exitCode } = describeFailure(error, argv)
    session.err(`${session.say(text)}\n`)
    // A script that asked for data gets data: an empty answer would be a second fault, in its own parser.
    if (beforeDashes(argv).includes('--json')) session.out(`${JSON.stringify({ version: 1, error: { exitCode, message: session.say(text) } }, null, 2)}\n`)
    return exitCode
  }
}
