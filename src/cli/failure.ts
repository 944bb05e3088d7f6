// What ended a command, in words: a fault of the call says what to do, a bug says what to report.
import type { Localized } from '../diagnostics/diagnostic.ts'
import { missingProgram } from '../diagnostics/missing-program.ts'
import { UsageError } from '../diagnostics/usage-error.ts'
import { isObject } from '../util/json.ts'
import { nearest } from '../util/text.ts'
import { exitCodes, type ExitCode } from './exit-code.ts'
import { version } from './version.ts'

export interface Failure {
  text: Localized
  exitCode: ExitCode
}

/** What the call could have said, for did-you-mean. */
export interface CallShape {
  command: string
  flags: readonly string[]
  /** How the arguments are called in the help. */
  args: Readonly<Record<string, Localized>>
}

function unknownFlags(flags: readonly string[], { command, flags: known }: CallShape): UsageError {
  const word = flags[0]!.replace(/=.*/s, '')
  const near = nearest(word, known)
  return new UsageError({
    zh: `“guifan ${command}”没有“${word}”这个选项。${near ? `您是不是想写 ${near}？` : ''}guifan ${command} --help 列出了全部选项。`,
    en: `"guifan ${command}" has no option "${word}". ${near ? `Did you mean ${near}? ` : ''}guifan ${command} --help lists them all.`,
  })
}

function unexpectedWords(words: readonly string[], { command }: CallShape): UsageError {
  return new UsageError({
    zh: `“guifan ${command}”不认识多出来的“${words.join(' ')}”。名称里有空格时请加引号；用法见 guifan ${command} --help。`,
    en: `"guifan ${command}" does not know what to do with "${words.join(' ')}". Quote a name that holds a blank; see guifan ${command} --help.`,
  })
}

function missingWords(names: readonly string[], { command, args }: CallShape): UsageError {
  const titles = names.map((name) => args[name] ?? { zh: name, en: name })
  return new UsageError({
    zh: `“guifan ${command}”还少写了：${titles.map(({ zh }) => zh).join('、')}。用法见 guifan ${command} --help。`,
    en: `"guifan ${command}" needs: ${titles.map(({ en }) => en).join(', ')}. See guifan ${command} --help.`,
  })
}

/** The parser's own errors carry what was wrong only in an English sentence. */
function sentenceFault(message: string, { command }: CallShape): UsageError | undefined {
  const flag = /^(?:Flag )(--[\w-]+) (expects|can only)/.exec(message)
  if (flag?.[2] === 'expects') return new UsageError({ zh: `${flag[1]} 后面要写一个值，例子见 guifan ${command} --help。`, en: `${flag[1]} needs a value after it; see guifan ${command} --help for examples.` })
  if (flag) return new UsageError({ zh: `${flag[1]} 只能写一次，请去掉多余的。`, en: `${flag[1]} may be given only once: take the others out.` })
  const missing = [...message.matchAll(/Missing required flag ([\w-]+)/g)].map(([, name]) => `--${name!}`)
  if (missing.length > 0) return new UsageError({ zh: `“guifan ${command}”还少写了：${missing.join('、')}。例子见 guifan ${command} --help。`, en: `"guifan ${command}" needs: ${missing.join(', ')}. See guifan ${command} --help for examples.` })
  return undefined
}

const strings = (value: unknown): string[] => (Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [])

/** What the parser of the command line throws, as a fault of the call with words in both languages; anything else as it is. */
export function asUsageError(error: unknown, shape: CallShape): unknown {
  if (!(error instanceof Error) || error instanceof UsageError || !('oclif' in error)) return error
  const given = error as Error & { args?: unknown; flags?: unknown }
  if (strings(given.flags).length > 0) return unknownFlags(strings(given.flags), shape)
  if (strings(given.args).length > 0) return unexpectedWords(strings(given.args), shape)
  if (Array.isArray(given.args)) return missingWords(given.args.map((one: unknown) => (isObject(one) && typeof one.name === 'string' ? one.name : '')), shape)
  return sentenceFault(error.message, shape) ?? error
}

export function describeFailure(error: unknown, argv: readonly string[]): Failure {
  const usage = error instanceof UsageError ? error : missingProgram(error)
  if (usage) return { text: usage.text, exitCode: exitCodes.couldNotRun }
  const facts = [
    `guifan ${argv.join(' ')}`,
    `guifan ${version} · Node ${process.version} · ${process.platform} ${process.arch}`,
    error instanceof Error ? (error.stack ?? error.message) : String(error),
  ].join('\n')
  return {
    text: {
      zh: `guifan 自己出错了，不是您的文件有错。请把下面几行连同您当时要做的事告诉维护者：\n\n${facts}`,
      en: `guifan itself failed; your files are not at fault. Please report these lines, and what you were doing, to the maintainers:\n\n${facts}`,
    },
    exitCode: exitCodes.bug,
  }
}
