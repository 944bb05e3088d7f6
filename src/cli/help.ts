// Help in the language of the run: lines that fit the terminal, with Chinese counted as two columns.
import type { Localized } from '../diagnostics/diagnostic.ts'
import { displayWidth } from '../util/text.ts'
import { padColumns, wrapText } from '../util/wrap.ts'
import type { CommandClass, CommandTable } from './command-table.ts'
import type { Session } from './session.ts'
import { version } from './version.ts'
import { baseWords, type CommandWords, type Word } from './words.ts'

/** A heading and its lines: what is named on the left, what it means on the right. */
function section(title: string, rows: readonly (readonly [string, string])[], width: number): string {
  if (rows.length === 0) return ''
  const left = Math.min(30, Math.max(...rows.map(([name]) => displayWidth(name))))
  const lines = rows.flatMap(([name, says]) => {
    const wrapped = wrapText(says, width - left - 4)
    const beside = displayWidth(name) <= left
    const [first = '', ...more] = beside ? wrapped : ['', ...wrapped]
    return [`  ${padColumns(name, left)}  ${first}`, ...more.map((line) => `  ${' '.repeat(left)}  ${line}`)].map((line) => line.trimEnd())
  })
  return `\n${title}\n${lines.join('\n')}\n`
}

function flagName(name: string, flag: { char?: string; multiple?: boolean; type: string }, word: Word | undefined, session: Session): string {
  const value = flag.type === 'option' ? ` <${word?.value ? session.say(word.value) : session.say({ zh: '值', en: 'VALUE' })}>` : ''
  return `${flag.char ? `-${flag.char}, ` : ''}--${name}${value}${flag.multiple ? ' ...' : ''}`
}

function usage(name: string, command: CommandClass, words: CommandWords, session: Session): string {
  const parts = Object.entries(command.args).map(([key, arg]) => {
    const shown = `${words.args?.[key]?.value ? session.say(words.args[key].value) : key.toUpperCase()}${'multiple' in arg && arg.multiple ? ' ...' : ''}`
    return arg.required ? `<${shown}>` : `[${shown}]`
  })
  return ['guifan', name, ...parts, session.say({ zh: '[选项]', en: '[options]' })].join(' ')
}

async function choicesText(word: Word | undefined, session: Session): Promise<string> {
  if (!word?.choices) return ''
  const { choicesOf } = await import('../app/completion-choices.ts')
  const choices = choicesOf(word.choices)
  if (choices.length === 0 || choices.length > 16) return ''
  return session.say({ zh: `（${choices.join('、')}）`, en: ` (${choices.join(', ')})` })
}

async function described(entries: readonly (readonly [string, Word | undefined])[], session: Session): Promise<[string, string][]> {
  return Promise.all(entries.map(async ([shown, word]) => [shown, word ? `${session.say(word.says)}${await choicesText(word, session)}` : ''] as [string, string]))
}

export async function commandHelp(name: string, command: CommandClass, session: Session): Promise<string> {
  const { words } = command
  const say = (text: Localized): string => session.say(text)
  const args = await described(Object.keys(command.args).map((key) => [words.args?.[key]?.value ? say(words.args[key].value) : key.toUpperCase(), words.args?.[key]] as const), session)
  const own = Object.entries(command.flags ?? {}).map(([key, flag]) => [flagName(key, flag, words.flags?.[key], session), words.flags?.[key]] as const)
  const base = Object.entries(command.baseFlags ?? {}).map(([key, flag]) => [flagName(key, flag, baseWords[key], session), baseWords[key]] as const)
  const examples = words.examples.flatMap(({ call, says }) => [`  ${say(says)}`, `    ${call}`])
  return [
    `${wrapText(say(words.summary), session.width).join('\n')}\n`,
    `\n${say({ zh: '用法', en: 'USAGE' })}\n  ${usage(name, command, words, session)}\n`,
    words.details ? `\n${wrapText(say(words.details), session.width).join('\n')}\n` : '',
    section(say({ zh: '参数', en: 'ARGUMENTS' }), args, session.width),
    section(say({ zh: '选项', en: 'OPTIONS' }), await described(own, session), session.width),
    section(say({ zh: '每个命令都有的选项', en: 'OPTIONS OF EVERY COMMAND' }), await described(base, session), session.width),
    examples.length > 0 ? `\n${say({ zh: '例子', en: 'EXAMPLES' })}\n${examples.join('\n')}\n` : '',
  ].join('')
}

export async function rootHelp(commands: CommandTable, session: Session): Promise<string> {
  const say = (text: Localized): string => session.say(text)
  const rows = await Promise.all(Object.entries(commands).map(async ([name, load]) => [name, say((await load()).default.words.summary)] as const))
  const intro = say({
    zh: 'guifan（规范）：检查街道办事的标准和手册，并为每个街镇印出来。',
    en: 'guifan checks the standards and service manuals of street offices and prints them for each office.',
  })
  const codes: [string, string][] = [
    ['0', say({ zh: '没有要改的', en: 'nothing to mend' })],
    ['1', say({ zh: '有要改的，或印好的文件已过时', en: 'there are findings, or printed files are stale' })],
    ['2', say({ zh: '没能运行：命令、设置或路径写得不对', en: 'could not run: the call, the configuration or a path is wrong' })],
    ['70', say({ zh: 'guifan 自己出错了', en: 'guifan itself failed' })],
    ['130', say({ zh: '被中断', en: 'interrupted' })],
  ]
  return [
    `${wrapText(intro, session.width).join('\n')}\n`,
    `\n${say({ zh: '用法', en: 'USAGE' })}\n  guifan ${say({ zh: '<命令> [选项]', en: '<command> [options]' })}\n`,
    section(say({ zh: '命令', en: 'COMMANDS' }), rows, session.width),
    section(say({ zh: '退出码', en: 'EXIT CODES' }), codes, session.width),
    `\n${wrapText(say({ zh: 'guifan <命令> --help 看每个命令的用法；--lang en 换成英文。', en: 'guifan <command> --help explains each command; --lang zh-CN switches to Chinese.' }), session.width).join('\n')}\n`,
    `guifan ${version}\n`,
  ].join('')
}
