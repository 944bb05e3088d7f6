// guifan assess: the roster against the posts: gaps, training, succession, and how the team is made up.
import * as Args from '@oclif/core/args'
import * as Flags from '@oclif/core/flags'
import type { Assessment } from '../app/assess.ts'
import { BaseCommand, type Outcome } from '../cli/base-command.ts'
import { listOf, percentage } from '../cli/flag-values.ts'
import { printedText, reportFolder } from '../cli/printed-report.ts'
import { verdict } from '../cli/verdict.ts'
import { sharedWords, type CommandWords, type Word } from '../cli/words.ts'
import { UsageError } from '../diagnostics/usage-error.ts'

const limit = (zh: string, en: string): Word => ({ says: { zh, en }, value: { zh: '百分数', en: 'PERCENT' } })

export default class Assess extends BaseCommand<Assessment> {
  static override args = { roster: Args.string({ required: true, multiple: true, ignoreStdin: true }) }
  static override flags = {
    office: Flags.string({}), report: Flags.string({}), person: Flags.string({ multiple: true, multipleNonGreedy: true }), vacant: Flags.string({ default: '10' }), leaving: Flags.string({ default: '10' }), aged: Flags.string({ default: '50' }), uneven: Flags.string({ default: '25' }), below: Flags.string({ default: '40' }),
    'as-of': Flags.string({}), workspace: Flags.string({}),
  }

  static override words: CommandWords = {
    summary: { zh: '花名册对照岗位：谁差什么、上什么课、谁接得上、队伍结构怎样', en: 'The roster against the posts: who lacks what, which courses, who is ready for which post, and the team as a whole' },
    details: { zh: '人只用代号。能力等级写在花名册里：一项能力一列，列名就是能力的名称，格子里写见习、胜任、骨干、带教，没有评过的空着。', en: 'People are codes. The roster holds levels in columns called by the competencies; what was not assessed stays empty.' },
    args: { roster: { says: { zh: '花名册：CSV、XLSX 或 Parquet，或者它所在的文件夹', en: 'The roster: CSV, XLSX or Parquet, or its folder' }, value: { zh: '花名册', en: 'ROSTER' }, choices: 'files' } },
    flags: {
      office: sharedWords.office,
      report: sharedWords.report,
      person: { says: { zh: '和 --report 一起：再印这几个人的能力评估表，填好等级和要上的课；写代号', en: 'With --report: the sheets of these people too, filled in; their codes' }, value: { zh: '代号', en: 'CODES' } },
      vacant: limit('定岗空着多少就提醒；不写是 10', 'Vacant posts that are too many; else 10'),
      leaving: limit('一年里走掉多少就提醒；不写是 10', 'People leaving in a year that are too many; else 10'),
      aged: limit('46 岁及以上占多少就提醒；不写是 50', 'People of 46 and older that are too many; else 50'),
      uneven: limit('每万居民的人手比全区低多少就提醒；不写是 25', 'How much lower than all offices, in people for residents; else 25'),
      below: limit('一项能力多少人不达标就提醒；不写是 40', 'People below in a competency that are too many; else 40'),
      'as-of': sharedWords['as-of'],
      workspace: sharedWords.workspace,
    },
    examples: [
      { call: 'guifan assess records/花名册.csv', says: { zh: '全区各街镇的队伍', en: 'The teams of all offices' } },
      { call: 'guifan assess records/花名册.csv --office 临汾路街道', says: { zh: '一个街镇的差距、培训计划和后备', en: 'Gaps, training and succession of one office' } },
      { call: 'guifan assess records/花名册.csv --office 临汾路街道 --report reports --person H0005', says: { zh: '印出来，再加一个人的评估表', en: 'Printed, with the sheet of one person' } },
    ],
  }

  protected override async perform(): Promise<Outcome<Assessment>> {
    const { args, flags } = await this.parse(Assess)
    const { session } = this
    const { assess } = await import('../app/assess.ts')
    const { assessText } = await import('../cli/assess-text.ts')
    if (flags.person && flags.report === undefined) throw new UsageError({ zh: '--person 印评估表，要和 --report 文件夹 一起写。', en: '--person prints sheets: give --report FOLDER with it.' })
    const limits = {
      vacant: percentage('--vacant', flags.vacant), leaving: percentage('--leaving', flags.leaving), aged: percentage('--aged', flags.aged), uneven: percentage('--uneven', flags.uneven), below: percentage('--below', flags.below),
    }
    const result = await assess({ cwd: session.cwd, workspace: flags.workspace, files: args.roster as unknown as string[], office: flags.office, limits, asOf: flags['as-of'], persons: listOf(flags.person), report: reportFolder(flags.report, session) })
    return { result, text: assessText(result, session) + printedText(result.reports, flags.report, session), exitCode: verdict(result.diagnostics) }
  }
}
