// guifan forecast: how many people will come, day by day.
import * as Args from '@oclif/core/args'
import * as Flags from '@oclif/core/flags'
import type { Forecasts } from '../app/forecasts.ts'
import { BaseCommand, type Outcome } from '../cli/base-command.ts'
import { wholeNumber } from '../cli/flag-values.ts'
import { printedText, reportFolder } from '../cli/printed-report.ts'
import { sharedWords, type CommandWords } from '../cli/words.ts'
import { UsageError } from '../diagnostics/usage-error.ts'

const mostWeeks = 13

export default class Forecast extends BaseCommand<Forecasts> {
  static override args = { queue: Args.string({ required: true, multiple: true, ignoreStdin: true }) }
  static override flags = { office: Flags.string({}), report: Flags.string({}), weeks: Flags.string({ default: '4' }), workspace: Flags.string({}) }

  static override words: CommandWords = {
    summary: { zh: '以后几周每天来多少人（放假、节后、集中办理期单独算）', en: 'How many people come in the next weeks, with holidays and campaigns' },
    details: { zh: '几种方法先在已经知道的几周里试，最准的才用；都不如照搬上周同一天的，就照搬上周（GF4804）。', en: 'Several methods are tried on weeks that are known; where none beats repeating last week, last week is repeated (GF4804).' },
    args: { queue: { says: { zh: '排队记录：CSV、XLSX 或 Parquet，或者它所在的文件夹', en: 'The queue log: CSV, XLSX or Parquet, or its folder' }, value: { zh: '排队记录', en: 'QUEUE' }, choices: 'files' } },
    flags: {
      office: sharedWords.office,
      report: sharedWords.reportOfEach,
      weeks: { says: { zh: `往后几周，最多 ${mostWeeks}；不写是 4`, en: `How many weeks ahead, ${mostWeeks} at most; else 4` }, value: { zh: '周数', en: 'WEEKS' } },
      workspace: sharedWords.workspace,
    },
    examples: [
      { call: 'guifan forecast records/排队.csv --office 临汾路街道 --weeks 2', says: { zh: '一个街镇以后两周', en: 'The next two weeks of one office' } },
      { call: 'guifan forecast records/排队.csv --office 临汾路街道 --report reports', says: { zh: '印成预测研判简报', en: 'Printed as a report' } },
    ],
  }

  protected override async perform(): Promise<Outcome<Forecasts>> {
    const { args, flags } = await this.parse(Forecast)
    const { session } = this
    const weeks = wholeNumber('--weeks', flags.weeks, 1)!
    if (weeks > mostWeeks) throw new UsageError({ zh: `--weeks 最多写 ${mostWeeks}：再往后，一年的记录看不出来。`, en: `--weeks is ${mostWeeks} at most: a log of a year does not see further.` })
    const { forecastQueues } = await import('../app/forecast.ts')
    const { forecastText } = await import('../cli/forecast-text.ts')
    const result = await forecastQueues({ cwd: session.cwd, workspace: flags.workspace, files: args.queue as unknown as string[], office: flags.office, weeks, report: reportFolder(flags.report, session) })
    return { result, text: forecastText(result, session) + printedText(result.reports, flags.report, session) }
  }
}
