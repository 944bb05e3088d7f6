// guifan export: standards in the formats of others.
import path from 'node:path'
import * as Args from '@oclif/core/args'
import * as Flags from '@oclif/core/flags'
import type { Exported } from '../app/export-standards.ts'
import { BaseCommand, type Outcome } from '../cli/base-command.ts'
import { sharedWords, type CommandWords } from '../cli/words.ts'

export default class Export extends BaseCommand<Exported> {
  static override args = { what: Args.string({ ignoreStdin: true }) }
  static override flags = { as: Flags.string({ required: true }), office: Flags.string({}), output: Flags.string({}), force: Flags.boolean({}), 'as-of': Flags.string({}), workspace: Flags.string({}) }

  static override words: CommandWords = {
    summary: { zh: '把标准导出成表格、数据和别的系统的格式', en: 'Standards as tables, as data and in the formats of other systems' },
    details: {
      zh: '导出的是写在文件里的样子；加 --office，就是这个街镇最后用的样子。表格里的文字都按文字存，不会当公式算。改好的表格可以用 guifan import 导回来。',
      en: 'What is exported is what the files say; with --office, what holds for that office in the end. Text in tables is text, never a formula. A table that was edited can be taken back by guifan import.',
    },
    args: { what: { says: { zh: '种类、种类/编号，或者一份标准的编号、名称；不写就是全部服务事项', en: 'A kind, KIND/ID, or the id or name of one definition; all services if not given' }, value: { zh: '标准', en: 'WHAT' }, choices: 'definitions' } },
    flags: {
      as: { says: { zh: '导出成什么', en: 'The format' }, value: { zh: '格式', en: 'FORMAT' }, choices: 'exports' },
      office: sharedWords.office,
      output: { says: { zh: '写到这个文件；有几个文件的，写到这个文件夹', en: 'Write to this file, or this folder where there are several' }, value: { zh: '文件或文件夹', en: 'PATH' }, choices: 'files' },
      force: { says: { zh: '那里已经有的文件，换掉', en: 'Replace what is there already' } },
      'as-of': sharedWords['as-of'],
      workspace: sharedWords.workspace,
    },
    examples: [
      { call: 'guifan export --as xlsx --output 事项.xlsx', says: { zh: '全部服务事项，一本表格', en: 'All services in one workbook' } },
      { call: 'guifan export material --as csv --output 材料', says: { zh: '材料库，一张表一个文件', en: 'All materials, one file a table' } },
      { call: 'guifan export service/zuidi-shenghuo-baozhang --as json --office 临汾路街道', says: { zh: '一个事项在一个街道的样子，作为数据', en: 'One service as it stands for one office, as data' } },
      { call: 'guifan export service/zuidi-shenghuo-baozhang --as workbook', says: { zh: '一个事项的工作簿：每一项都有，能选的下拉选', en: 'A workbook of one service: every field, with drop-downs' } },
      { call: 'guifan export procedure/dibao-liucheng --as bpmn --output 低保.bpmn', says: { zh: '一个流程，给画流程图的软件', en: 'One procedure for tools that draw processes' } },
    ],
  }

  protected override async perform(): Promise<Outcome<Exported>> {
    const { args, flags } = await this.parse(Export)
    const { session } = this
    const { exportStandards } = await import('../app/export-standards.ts')
    const output = flags.output === undefined ? undefined : path.resolve(session.cwd, flags.output)
    const result = await exportStandards({ cwd: session.cwd, workspace: flags.workspace, asOf: flags['as-of'], what: args.what, as: flags.as, office: flags.office, output, force: flags.force })
    if (result.text !== undefined) return { result, text: result.text }
    const files = result.files.map((file) => `  ${path.relative(session.cwd, file) || file}\n`).join('')
    return { result, text: session.say({ zh: `导出了 ${result.ids.length} 份：\n${files}`, en: `${result.ids.length} definitions exported:\n${files}` }) }
  }
}
