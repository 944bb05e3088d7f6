// guifan analyze: the case log against the standards.
import * as Args from '@oclif/core/args'
import * as Flags from '@oclif/core/flags'
import type { Analysis } from '../app/analysis.ts'
import { BaseCommand, type Outcome } from '../cli/base-command.ts'
import { printedText, reportFolder } from '../cli/printed-report.ts'
import { sharedWords, type CommandWords } from '../cli/words.ts'

export default class Analyze extends BaseCommand<Analysis> {
  static override args = { cases: Args.string({ required: true, multiple: true, ignoreStdin: true }) }
  static override flags = { office: Flags.string({}), report: Flags.string({}), 'as-of': Flags.string({}), workspace: Flags.string({}) }

  static override words: CommandWords = {
    summary: { zh: '办件记录对照标准：按时没有、一次办成没有、哪里等、哪里多、哪里少', en: 'The case log against the standards: on time, at the first visit, what waits, what is left out or added' },
    details: { zh: '给办件记录，再给环节、收取材料、评价、排队等记录就看得更多；给支撑、问题记录，就看下沉事项的支撑到没到、答复按不按期；各街镇按事项构成公平地比，指标按标准里的算法算。', en: 'Takes records of cases; with those of steps, materials, ratings and queues it sees more, and with those of support and problems (支撑, 问题) it looks at devolved matters. Offices are compared by the mix of their services, indicators follow the formulas of the standards.' },
    args: { cases: { says: { zh: '办件等记录：CSV、XLSX 或 Parquet，或者它们所在的文件夹', en: 'Records of cases and more: CSV, XLSX or Parquet, or their folder' }, value: { zh: '记录', en: 'CASES' }, choices: 'files' } },
    flags: { office: sharedWords.office, report: sharedWords.report, 'as-of': sharedWords['as-of'], workspace: sharedWords.workspace },
    examples: [
      { call: 'guifan analyze records', says: { zh: '文件夹里的全部记录', en: 'All records of a folder' } },
      { call: 'guifan analyze 办件.csv 环节.csv', says: { zh: '只看办件和环节', en: 'Cases and steps only' } },
      { call: 'guifan analyze records --office 临汾路街道 --report reports', says: { zh: '只看一个街镇（和全区比），再印成办件对照、填好数的指标手册；有支撑、问题记录的，每个下沉事项一份评价跟踪报告', en: 'One office, held against all, printed with its book of indicators filled in, and a review of each devolved matter where there are records of support or problems' } },
    ],
  }

  protected override async perform(): Promise<Outcome<Analysis>> {
    const { args, flags } = await this.parse(Analyze)
    const { session } = this
    const { analyze } = await import('../app/analyze.ts')
    const { analysisText } = await import('../cli/analysis-text.ts')
    const result = await analyze({ cwd: session.cwd, workspace: flags.workspace, files: args.cases as unknown as string[], office: flags.office, asOf: flags['as-of'], report: reportFolder(flags.report, session) })
    return { result, text: analysisText(result, session) + printedText(result.reports, flags.report, session) }
  }
}
