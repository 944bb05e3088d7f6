// guifan init: a workspace to begin with.
import path from 'node:path'
import * as Args from '@oclif/core/args'
import * as Flags from '@oclif/core/flags'
import type { Initialized } from '../app/init.ts'
import { canAsk, openQuestions } from '../cli/ask.ts'
import { BaseCommand, type Outcome } from '../cli/base-command.ts'
import type { CommandWords } from '../cli/words.ts'

export default class Init extends BaseCommand<Initialized> {
  static override args = { folder: Args.string({ ignoreStdin: true }) }
  static override flags = { office: Flags.string({}) }

  static override words: CommandWords = {
    summary: { zh: '新建一套标准：一个街镇、一个事项，马上能检查、能印', en: 'Begin a workspace: one office and one service, ready to be checked and printed' },
    details: {
      zh: '内容都是示例，照着改成本单位的。同时写好 VS Code 的设置（字段说明、当场查错）、提交前检查、GitHub 和 GitLab 的自动检查。已有同名文件的，什么也不写。',
      en: 'All of its content is invented, to be replaced. Settings for VS Code, hooks for commits and checks for GitHub and GitLab come along. Where one of the files is there already nothing is written.',
    },
    args: { folder: { says: { zh: '放在哪个文件夹；不写就是当前文件夹', en: 'The folder; the current one if not given' }, value: { zh: '文件夹', en: 'FOLDER' }, choices: 'folders' } },
    flags: { office: { says: { zh: '本街镇的全名；不写，在终端里会问', en: 'The full name of the street office; asked for on a terminal' }, value: { zh: '街镇', en: 'OFFICE' } } },
    examples: [
      { call: 'guifan init 临汾路标准 --office 临汾路街道', says: { zh: '在新文件夹里', en: 'In a new folder' } },
      { call: 'guifan init', says: { zh: '在当前的空文件夹里', en: 'In the current, empty folder' } },
    ],
  }

  protected override async perform(): Promise<Outcome<Initialized>> {
    const { args, flags } = await this.parse(Init)
    const { session } = this
    const { init, inventedOffice } = await import('../app/init.ts')
    const questions = flags.office === undefined && !this.wantsJson && canAsk(session) ? openQuestions(session) : undefined
    const office = flags.office ?? (await questions?.ask({ zh: '本街镇的全名？', en: 'Full name of the street office?' }, inventedOffice))
    questions?.close()
    const result = await init({ folder: path.resolve(session.cwd, args.folder ?? '.'), office })
    const place = args.folder === undefined ? '' : `cd ${/^[\w\p{Script=Han}./-]+$/u.test(args.folder) ? args.folder : JSON.stringify(args.folder)}\n  `
    const { files, office: { name } } = result
    const text = session.say({
      zh: `写好了 ${files.length} 个文件：${name}的一个服务事项（示例）和它用到的材料、流程、岗位，还有编辑器、自动检查的设置。\n接着：\n  ${place}guifan validate\n  guifan render --office ${name}\n然后用浏览器打开 manuals/index.html。各文件里标着“示例”的，照本单位的改。\n`,
      en: `Wrote ${files.length} files: one service of ${name} (invented) with its papers, procedure and posts, and settings of editors and servers.\nNext:\n  ${place}guifan validate\n  guifan render --office ${name}\nThen open manuals/index.html in a browser. Replace whatever is marked 示例.\n`,
    })
    return { result, text }
  }
}
