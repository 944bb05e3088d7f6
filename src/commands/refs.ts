// guifan refs: what a definition refers to, and what refers to it.
import * as Args from '@oclif/core/args'
import * as Flags from '@oclif/core/flags'
import type { RefRow, Refs as References } from '../app/refs.ts'
import { BaseCommand, type Outcome } from '../cli/base-command.ts'
import { table } from '../cli/table.ts'
import { sharedWords, type CommandWords } from '../cli/words.ts'

export default class Refs extends BaseCommand<References> {
  static override args = { reference: Args.string({ required: true, ignoreStdin: true }) }
  static override flags = { office: Flags.string({}), 'as-of': Flags.string({}), workspace: Flags.string({}) }

  static override words: CommandWords = {
    summary: { zh: '一条标准引用了谁，谁引用了它', en: 'What a definition refers to, and what refers to it' },
    args: { reference: { says: { zh: '种类/编号，或只写编号、名称', en: 'kind/id, or just an id or a name' }, value: { zh: '标准', en: 'DEFINITION' }, choices: 'definitions' } },
    flags: { office: sharedWords.office, 'as-of': sharedWords['as-of'], workspace: sharedWords.workspace },
    examples: [{ call: 'guifan refs material/hukou-bu', says: { zh: '哪些事项要户口簿', en: 'Which services ask for the household register' } }],
  }

  protected override async perform(): Promise<Outcome<References>> {
    const { args, flags } = await this.parse(Refs)
    const { refs } = await import('../app/refs.ts')
    const result = await refs({ cwd: this.session.cwd, workspace: flags.workspace, asOf: flags['as-of'], reference: args.reference, office: flags.office })
    const columns = [
      { title: this.session.say({ zh: '编号', en: 'ID' }), cell: (row: RefRow) => row.ref },
      { title: this.session.say({ zh: '名称', en: 'NAME' }), cell: (row: RefRow) => row.name },
      { title: this.session.say({ zh: '字段', en: 'FIELD' }), cell: (row: RefRow) => row.field },
      { title: this.session.say({ zh: '文件', en: 'FILE' }), cell: (row: RefRow) => row.file },
    ]
    const part = (zh: string, en: string, rows: readonly RefRow[]): string => {
      const head = this.session.say({ zh: `${zh}（${rows.length} 处）`, en: `${en} (${rows.length})` })
      return rows.length === 0 ? `${head}\n` : `${head}\n${table(columns, rows, this.session.room - 2).replaceAll(/^(?=.)/gm, '  ')}`
    }
    const text = [
      `${result.name} ${result.kind}/${result.id}\n`,
      part('引用了它的', 'Referred to by', result.referredBy),
      part('它引用的', 'Refers to', result.refersTo),
    ].join('\n')
    return { result, text }
  }
}
