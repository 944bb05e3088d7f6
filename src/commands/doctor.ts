// guifan doctor: whether everything that guifan needs is here.
import path from 'node:path'
import * as Flags from '@oclif/core/flags'
import type { Checkup, Subject } from '../app/doctor.ts'
import { BaseCommand, type Outcome } from '../cli/base-command.ts'
import { exitCodes } from '../cli/exit-code.ts'
import { table } from '../cli/table.ts'
import { sharedWords, type CommandWords } from '../cli/words.ts'
import type { Localized } from '../diagnostics/diagnostic.ts'

const subjects: Record<Subject, Localized> = {
  node: { zh: 'Node.js', en: 'Node.js' },
  git: { zh: 'git', en: 'git' },
  fonts: { zh: '字体', en: 'fonts' },
  cache: { zh: '缓存', en: 'cache' },
  workspace: { zh: '标准', en: 'standards' },
  settings: { zh: '设置', en: 'settings' },
  templates: { zh: '模板', en: 'templates' },
  printing: { zh: '试印', en: 'printing' },
  output: { zh: '输出位置', en: 'output' },
  room: { zh: '磁盘', en: 'disk' },
}

const states: Record<Checkup['state'], Localized> = { good: { zh: '好', en: 'good' }, note: { zh: '注意', en: 'note' }, wrong: { zh: '不行', en: 'WRONG' } }

interface Told {
  subject: Subject
  state: Checkup['state']
  message: string
}

export default class Doctor extends BaseCommand<Told[]> {
  static override flags = { output: Flags.string({}), workspace: Flags.string({}) }

  static override words: CommandWords = {
    summary: { zh: '看看这台电脑上要用的都在不在、好不好用，哪里不行、怎么办', en: 'Whether all that is needed is here and works; what does not, and how to mend it' },
    details: { zh: '每样都真的试一遍：各种格式各印一页、输出的位置写一次再删掉。有“不行”的，以 1 结束。', en: 'Everything is really tried: a page is printed in each format, the place for output is written to and left as it was. Ends with 1 where something is wrong.' },
    flags: {
      output: { says: { zh: '要印到哪个文件夹；不写就是 manuals', en: 'The folder to print into; manuals if not given' }, value: { zh: '文件夹', en: 'FOLDER' }, choices: 'folders' },
      workspace: sharedWords.workspace,
    },
    examples: [{ call: 'guifan doctor', says: { zh: '查一遍', en: 'Look at everything' } }],
  }

  protected override async perform(): Promise<Outcome<Told[]>> {
    const { flags } = await this.parse(Doctor)
    const { session } = this
    const { doctor } = await import('../app/doctor.ts')
    const found = await doctor({ cwd: session.cwd, workspace: flags.workspace, output: path.resolve(session.cwd, flags.output ?? 'manuals') })
    const result = found.map(({ subject, state, says }) => ({ subject, state, message: session.say(says) }))
    const columns = [
      { title: session.say({ zh: '结果', en: 'RESULT' }), cell: ({ state }: Told) => session.say(states[state]) },
      { title: session.say({ zh: '项目', en: 'WHAT' }), cell: ({ subject }: Told) => session.say(subjects[subject]) },
      { title: session.say({ zh: '情况', en: 'STATE' }), cell: ({ message }: Told) => message },
    ]
    return { result, text: table(columns, result), exitCode: found.some(({ state }) => state === 'wrong') ? exitCodes.findings : exitCodes.clean }
  }
}
