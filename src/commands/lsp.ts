// guifan lsp: the same engine for an editor, over standard input and output.
import * as Flags from '@oclif/core/flags'
import { BaseCommand, type Outcome } from '../cli/base-command.ts'
import { version } from '../cli/version.ts'
import { sharedWords, type CommandWords } from '../cli/words.ts'
import { UsageError } from '../diagnostics/usage-error.ts'

export default class Lsp extends BaseCommand<never> {
  static override flags = { stdio: Flags.boolean({}), 'as-of': Flags.string({}), workspace: Flags.string({}) }

  static override words: CommandWords = {
    summary: { zh: '供编辑器用：边写边查、补全、说明、跳转、改名', en: 'For editors: findings as you type, completion, explanations, navigation, renaming' },
    details: { zh: '由编辑器启动，不用自己运行；怎样装进 VS Code 和别的编辑器，见 docs/editors.md。', en: 'Started by an editor, not by hand; how to set it up in VS Code and others is in docs/editors.md.' },
    flags: {
      stdio: { says: { zh: '用标准输入和输出对话；不写也是这样', en: 'Talk over standard input and output; so it is without it too' } },
      'as-of': sharedWords['as-of'],
      workspace: { ...sharedWords.workspace, says: { zh: '标准所在的文件夹；不写就看每个文件上面最近的 guifan.yaml', en: 'The folder of the standards; else the nearest guifan.yaml above each file' } },
    },
    examples: [{ call: 'guifan lsp --stdio', says: { zh: '编辑器里填的命令', en: 'The command to put into an editor' } }],
  }

  protected override async perform(): Promise<Outcome<never>> {
    const { flags } = await this.parse(Lsp)
    const { session } = this
    if (process.stdin.isTTY) {
      throw new UsageError({ zh: 'guifan lsp 由编辑器启动，在窗口里运行没有用。怎样装进编辑器见 docs/editors.md；检查标准请用 guifan validate。', en: 'guifan lsp is started by an editor and is of no use in a terminal. docs/editors.md says how to set it up; guifan validate checks the standards.' })
    }
    const { serveLanguage } = await import('../serve/language-server.ts')
    return serveLanguage({ cwd: session.cwd, workspace: flags.workspace, asOf: flags['as-of'], version, say: session.say, input: process.stdin, output: process.stdout })
  }
}
