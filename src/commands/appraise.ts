// guifan appraise: scores and grades of one period by the scheme of an appraisal, each point explained.
import * as Args from '@oclif/core/args'
import * as Flags from '@oclif/core/flags'
import type { AppraisalAnswer } from '../app/appraise.ts'
import { BaseCommand, type Outcome } from '../cli/base-command.ts'
import { dayText, listOf, positiveNumber } from '../cli/flag-values.ts'
import { printedText, reportFolder } from '../cli/printed-report.ts'
import { verdict } from '../cli/verdict.ts'
import { sharedWords, type CommandWords } from '../cli/words.ts'

export default class Appraise extends BaseCommand<AppraisalAnswer> {
  static override args = { facts: Args.string({ required: true, multiple: true, ignoreStdin: true }) }
  static override flags = {
    scheme: Flags.string({}), office: Flags.string({}), report: Flags.string({}), period: Flags.string({}), person: Flags.string({ multiple: true, multipleNonGreedy: true }), pool: Flags.string({}), per: Flags.string({}), published: Flags.string({}),
    'as-of': Flags.string({}), workspace: Flags.string({}),
  }

  static override words: CommandWords = {
    summary: { zh: '考核记录照绩效方案算分、定等次、分激励，每一分都说得清', en: 'Scores, grades and incentives from the facts of an appraisal, every point explained' },
    details: { zh: '人只用代号。再给花名册，就连职级系数一起算。名额向下取整，同分的不替人挑，缺数据的不定等次。', en: 'People are codes. With a roster the coefficients of the ladder count too. Places are rounded down, nobody is chosen among equals, and who lacks data gets no grade.' },
    args: { facts: { says: { zh: '考核记录，还可以加花名册：CSV、XLSX 或 Parquet，或者它们所在的文件夹', en: 'Facts of the appraisal, and the roster too: CSV, XLSX or Parquet, or their folder' }, value: { zh: '考核记录', en: 'FACTS' }, choices: 'files' } },
    flags: {
      scheme: { says: { zh: '按哪个绩效方案：编号或名称；不写就是评个人的那一个', en: 'By which appraisal: its id or name; else the one for persons' }, value: { zh: '方案', en: 'SCHEME' } },
      office: sharedWords.office,
      report: sharedWords.report,
      period: { says: { zh: '哪个时段，照记录里的写法', en: 'Which period, as the records call it' }, value: { zh: '时段', en: 'PERIOD' } },
      person: { says: { zh: '只看这几个人，并把每一分说清楚：代号', en: 'Only these people, with every point explained: their codes' }, value: { zh: '代号', en: 'CODES' } },
      pool: { says: { zh: '激励总额，元：照系数分，或者核对够不够', en: 'The pool in yuan: shared out, or checked' }, value: { zh: '元', en: 'YUAN' } },
      per: { says: { zh: '每1系数多少元；不写就照总额分', en: 'Yuan for a coefficient of 1; else the pool is shared' }, value: { zh: '元', en: 'YUAN' } },
      published: { says: { zh: '哪天公布，如 2026-11-23：公示、面谈、申诉从这天算；不写是今天', en: 'The day of publication, such as 2026-11-23, from which appeals run; else today' }, value: { zh: '日期', en: 'DATE' } },
      'as-of': sharedWords['as-of'],
      workspace: sharedWords.workspace,
    },
    examples: [
      { call: 'guifan appraise records/考核.csv records/花名册.csv --office 临汾路街道 --pool 60000', says: { zh: '一个街镇的等次和激励分配', en: 'Grades and incentives of one office' } },
      { call: 'guifan appraise records/考核.csv --person H0005 --report reports', says: { zh: '印一个人填好的考核表', en: 'The sheet of one person, filled in and printed' } },
      { call: 'guifan appraise records/考核.csv --person H0005', says: { zh: '一个人的每一分怎么来的', en: 'Where every point of one person comes from' } },
    ],
  }

  protected override async perform(): Promise<Outcome<AppraisalAnswer>> {
    const { args, flags } = await this.parse(Appraise)
    const { session } = this
    const { appraise } = await import('../app/appraise.ts')
    const { appraiseText } = await import('../cli/appraise-text.ts')
    const result = await appraise({
      cwd: session.cwd, workspace: flags.workspace, files: args.facts as unknown as string[], scheme: flags.scheme, office: flags.office, period: flags.period, asOf: flags['as-of'],
      published: dayText('--published', flags.published), pool: flags.pool === undefined ? undefined : positiveNumber('--pool', flags.pool), perOne: flags.per === undefined ? undefined : positiveNumber('--per', flags.per), persons: listOf(flags.person), report: reportFolder(flags.report, session),
    })
    return { result, text: appraiseText(result, session) + printedText(result.reports, flags.report, session), exitCode: verdict(result.diagnostics) }
  }
}
