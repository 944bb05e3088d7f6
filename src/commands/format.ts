// guifan format: keys in the order in which they print; comments and layout stay.
import * as Args from '@oclif/core/args'
import * as Flags from '@oclif/core/flags'
import type { Formatted } from '../app/format.ts'
import { BaseCommand, type Outcome } from '../cli/base-command.ts'
import { exitCodes } from '../cli/exit-code.ts'
import { sharedWords, type CommandWords } from '../cli/words.ts'

export default class Format extends BaseCommand<Formatted> {
  static override args = { paths: Args.string({ multiple: true, ignoreStdin: true }) }
  static override flags = { check: Flags.boolean({}), 'from-gbk': Flags.boolean({}), workspace: Flags.string({}) }

  static override words: CommandWords = {
    summary: { zh: '把各文件的字段按印出来的顺序排好，注释和空行都留着', en: 'Put the fields of every file in the order in which they print' },
    details: {
      zh: '只动字段的先后：注释跟着它下面的字段走，空行、引号和整段文字一个字也不改。要么全部写好，要么一个文件也不动。文字有错的文件不排，会列出来。',
      en: 'Only the order of fields changes: a comment goes with the field below it; empty lines, quotes and blocks of text stay as they are. Either every file is written or none. Files whose text has faults are left and listed.',
    },
    args: { paths: { says: { zh: '只排这些文件或文件夹；不写就是全部', en: 'Only these files or folders; else everything' }, value: { zh: '路径', en: 'PATHS' }, choices: 'files' } },
    flags: {
      check: { says: { zh: '只看哪些没有排好，不动文件；有就算不通过', en: 'Only list what is not in order, and fail if there is any; nothing is changed' } },
      'from-gbk': { says: { zh: '记事本存成 GBK（ANSI）或 UTF-16 的文件，转成 UTF-8', en: 'Turn files that were saved as GBK (ANSI) or UTF-16 into UTF-8' } },
      workspace: sharedWords.workspace,
    },
    examples: [
      { call: 'guifan format', says: { zh: '全部排好', en: 'Everything' } },
      { call: 'guifan format --check', says: { zh: '提交前看一看', en: 'Before a commit' } },
      { call: 'guifan format services/dibao.yaml --from-gbk', says: { zh: '救回存错编码的文件', en: 'Rescue a file that was saved in the wrong encoding' } },
    ],
  }

  protected override async perform(): Promise<Outcome<Formatted>> {
    const { args, flags } = await this.parse(Format)
    const { session } = this
    const { formatFiles, leftText } = await import('../app/format.ts')
    const result = await formatFiles({ cwd: session.cwd, workspace: flags.workspace, paths: args.paths, check: flags.check, fromGbk: flags['from-gbk'] })
    for (const one of result.left) session.err(`${session.say(leftText(one))}\n`)
    const isLeft = result.left.length > 0 || (flags.check && result.files.length > 0)
    return { result, text: this.told(result), exitCode: isLeft ? exitCodes.findings : exitCodes.clean }
  }

  private told({ written, looked, files, rescued }: Formatted): string {
    const { session } = this
    const say = (zh: string, en: string): string => session.say({ zh, en })
    const lines = files.map((file) => `  ${file}${rescued.includes(file) ? say('（转 UTF-8）', ' (as UTF-8)') : ''}\n`)
    if (files.length === 0) return say(`看了 ${looked} 个文件，都排好了。\n`, `Looked at ${looked} files; all are in order.\n`)
    const head = written
      ? say(`看了 ${looked} 个文件，排好 ${files.length} 个：\n`, `Looked at ${looked} files and put ${files.length} in order:\n`)
      : say(`看了 ${looked} 个文件，${files.length} 个没有排好，运行 guifan format 就会排好：\n`, `Looked at ${looked} files; ${files.length} are not in order, and guifan format would put them right:\n`)
    return head + lines.join('')
  }
}
