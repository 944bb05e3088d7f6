// guifan expect: service before the request: which groups are likely to need which service next month.
import * as Args from '@oclif/core/args'
import * as Flags from '@oclif/core/flags'
import type { Expected } from '../app/expected.ts'
import { BaseCommand, type Outcome } from '../cli/base-command.ts'
import { monthText } from '../cli/flag-values.ts'
import { printedText, reportFolder } from '../cli/printed-report.ts'
import { sharedWords, type CommandWords } from '../cli/words.ts'

export default class Expect extends BaseCommand<Expected> {
  static override args = { groups: Args.string({ required: true, multiple: true, ignoreStdin: true }) }
  static override flags = { office: Flags.string({}), report: Flags.string({}), month: Flags.string({}), workspace: Flags.string({}) }

  static override words: CommandWords = {
    summary: { zh: '服务前置：下个月哪些人群可能要办什么、大约多少人（只数人群，不列人）', en: 'Service before the request: which groups are likely to need which service next month (numbers of groups, never people)' },
    details: { zh: '规则写在事项里（find 下的 expect）：哪个人群、几个月以后、百分之几。记录只要汇总的人数；不到 5 人的写“少于5”。', en: 'The rules stand in the services (expect below find). The records are sums of groups; fewer than 5 people are told as such.' },
    args: { groups: { says: { zh: '人群汇总记录：CSV、XLSX 或 Parquet，或者它所在的文件夹', en: 'Numbers of groups: CSV, XLSX or Parquet, or their folder' }, value: { zh: '人群记录', en: 'GROUPS' }, choices: 'files' } },
    flags: {
      office: sharedWords.office,
      report: sharedWords.reportOfEach,
      month: { says: { zh: '看哪个月，如 2026-12；不写是下个月', en: 'Which month, such as 2026-12; else the next' }, value: { zh: '月份', en: 'MONTH' } },
      workspace: sharedWords.workspace,
    },
    examples: [
      { call: 'guifan expect records/人群.csv', says: { zh: '全区下个月可能要办的', en: 'What all offices may expect next month' } },
      { call: 'guifan expect records/人群.csv --office 临汾路街道', says: { zh: '一个街镇的人数，和先做什么', en: 'The numbers of one office, and what is done first' } },
      { call: 'guifan expect records/人群.csv --office 临汾路街道 --report reports', says: { zh: '印成服务前置研判简报', en: 'Printed as a report' } },
    ],
  }

  protected override async perform(): Promise<Outcome<Expected>> {
    const { args, flags } = await this.parse(Expect)
    const { session } = this
    const { expectNeeds } = await import('../app/expect.ts')
    const { expectText } = await import('../cli/expect-text.ts')
    const result = await expectNeeds({ cwd: session.cwd, workspace: flags.workspace, files: args.groups as unknown as string[], office: flags.office, month: monthText('--month', flags.month), report: reportFolder(flags.report, session) })
    return { result, text: expectText(result, session) + printedText(result.reports, flags.report, session) }
  }
}
