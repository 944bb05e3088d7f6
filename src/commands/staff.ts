// guifan staff: counters and people against those who come, from three figures or from a queue log.
import * as Args from '@oclif/core/args'
import * as Flags from '@oclif/core/flags'
import type { Staffed } from '../app/staff.ts'
import type { StaffPlan } from '../app/staff-figures.ts'
import { BaseCommand, type Outcome } from '../cli/base-command.ts'
import { exitCodes } from '../cli/exit-code.ts'
import { percentage, positiveNumber, wholeNumber } from '../cli/flag-values.ts'
import { printedText, reportFolder } from '../cli/printed-report.ts'
import { sharedWords, type CommandWords } from '../cli/words.ts'
import { UsageError } from '../diagnostics/usage-error.ts'
import { percentText } from '../util/percent.ts'

export default class Staff extends BaseCommand<Staffed | StaffPlan> {
  static override args = { queue: Args.string({ multiple: true, ignoreStdin: true }) }
  static override flags = {
    office: Flags.string({}), report: Flags.string({}), within: Flags.string({ default: '15' }), share: Flags.string({ default: '80' }), shrinkage: Flags.string({ default: '30' }), 'weekly-hours': Flags.string({ default: '40' }),
    arrivals: Flags.string({}), handling: Flags.string({}), counters: Flags.string({}), workspace: Flags.string({}),
  }

  static override words: CommandWords = {
    summary: { zh: '开几个窗口、要几个人、怎么排班（按 Erlang C 估算）', en: 'How many counters and people it takes, and their shifts (by Erlang C)' },
    details: { zh: '给排队记录，就按每半小时算出要开的窗口、班次和人数，和街镇现有的比；只给三个数，就算等多久。', en: 'From a queue log: the counters of each half-hour, shifts and people, against those of the office. From three figures: how long people wait.' },
    args: { queue: { says: { zh: '排队记录：CSV、XLSX 或 Parquet，或者它所在的文件夹', en: 'The queue log: CSV, XLSX or Parquet, or its folder' }, value: { zh: '排队记录', en: 'QUEUE' }, choices: 'files' } },
    flags: {
      office: sharedWords.office,
      report: sharedWords.reportOfEach,
      within: { says: { zh: '想让人几分钟内轮到；不写是 15', en: 'Within how many minutes people are to be served; else 15' }, value: { zh: '分钟', en: 'MINUTES' } },
      share: { says: { zh: '其中多大比例的人要做到，百分数；不写是 80', en: 'For what share of people, in percent; else 80' }, value: { zh: '百分数', en: 'PERCENT' } },
      shrinkage: { says: { zh: '请假、培训、开会等要多备几成人，百分数；不写是 30', en: 'What leave, training and meetings add, in percent; else 30' }, value: { zh: '百分数', en: 'PERCENT' } },
      'weekly-hours': { says: { zh: '一个人一周上几小时班；不写是 40', en: 'Hours that one person works in a week; else 40' }, value: { zh: '小时', en: 'HOURS' } },
      arrivals: { says: { zh: '没有记录时：每小时来几个人', en: 'Without a log: how many people come in an hour' }, value: { zh: '人数', en: 'PEOPLE' } },
      handling: { says: { zh: '没有记录时：每件平均办几分钟', en: 'Without a log: how many minutes one takes on average' }, value: { zh: '分钟', en: 'MINUTES' } },
      counters: { says: { zh: '没有记录时：开几个窗口', en: 'Without a log: how many counters are open' }, value: { zh: '个数', en: 'NUMBER' } },
      workspace: sharedWords.workspace,
    },
    examples: [
      { call: 'guifan staff records/排队.csv --office 临汾路街道', says: { zh: '按排队记录排一个街镇的窗口和班', en: 'Counters and shifts of one office from its queue log' } },
      { call: 'guifan staff records/排队.csv --office 临汾路街道 --report reports', says: { zh: '再印成测算书', en: 'Printed as a report, too' } },
      { call: 'guifan staff --arrivals 30 --handling 10 --counters 6', says: { zh: '每小时 30 人、每件 10 分钟、6 个窗口', en: '30 people an hour, 10 minutes each, 6 counters' } },
    ],
  }

  protected override async perform(): Promise<Outcome<Staffed | StaffPlan>> {
    const { args, flags } = await this.parse(Staff)
    const { arrivals, handling, counters } = flags
    const files = (args.queue ?? []) as unknown as string[]
    const given = [arrivals, handling, counters].filter((one) => one !== undefined).length
    if (files.length > 0 && given > 0) throw new UsageError({ zh: '给了排队记录，就不要再写 --arrivals、--handling、--counters：记录里都有。', en: 'With a queue log leave out --arrivals, --handling and --counters: the log says them.' })
    if (files.length > 0) return this.fromLog(files, flags)
    if (flags.report !== undefined) throw new UsageError({ zh: '--report 印的是排队记录的测算书：请给排队记录。', en: '--report prints what a queue log says: name a queue log.' })
    if (given < 3) throw new UsageError({ zh: '请给排队记录，如 guifan staff records/排队.csv；没有记录，就写全 --arrivals、--handling、--counters 三个数。', en: 'Name a queue log, such as guifan staff records/排队.csv; without one give all of --arrivals, --handling and --counters.' })
    const { staff } = await import('../app/staff.ts')
    const result = staff({ arrivals: positiveNumber('--arrivals', arrivals!), handling: positiveNumber('--handling', handling!), counters: wholeNumber('--counters', counters, 1)! })
    return { result, text: `${this.text(result)}\n`, exitCode: result.stable ? exitCodes.clean : exitCodes.findings }
  }

  private async fromLog(files: readonly string[], flags: { office?: string; report?: string; within: string; share: string; shrinkage: string; 'weekly-hours': string; workspace?: string }): Promise<Outcome<StaffPlan>> {
    const { session } = this
    const { staffPlan } = await import('../app/staff-plan.ts')
    const { staffPlanText } = await import('../cli/staff-plan-text.ts')
    const result = await staffPlan({
      cwd: session.cwd, workspace: flags.workspace, files, office: flags.office, within: positiveNumber('--within', flags.within), share: percentage('--share', flags.share, 99.9),
      shrinkage: percentage('--shrinkage', flags.shrinkage), weeklyHours: positiveNumber('--weekly-hours', flags['weekly-hours']), report: reportFolder(flags.report, session),
    })
    return { result, text: staffPlanText(result, session) + printedText(result.reports, flags.report, session), exitCode: result.diagnostics.length > 0 ? exitCodes.findings : exitCodes.clean }
  }

  private text({ load, probabilityOfWait, averageWait, within15, diagnostics }: Staffed): string {
    const { session } = this
    const fault = diagnostics[0]
    if (fault) return `${fault.code} ${session.say(fault.message)}`
    const share = (part: number | null): string => percentText(part ?? 0)
    return [
      session.say({ zh: `到达强度 ${load.toFixed(2)}：平均有这么多窗口一直在忙。`, en: `Load ${load.toFixed(2)}: as many counters are busy on average.` }),
      session.say({ zh: `要等的人 ${share(probabilityOfWait)}，平均等 ${(averageWait ?? 0).toFixed(1)} 分钟，15 分钟内轮到的 ${share(within15)}。`, en: `${share(probabilityOfWait)} have to wait, ${(averageWait ?? 0).toFixed(1)} minutes on average; ${share(within15)} are served within 15 minutes.` }),
      session.say({ zh: '按“随机到达、各窗口都能办”估算；有叫号、午休和高峰时，请给排队记录，按每半小时分别算。', en: 'An estimate for arrivals by chance and counters that all do the same; with breaks and peaks, give a queue log, and each half-hour is taken apart.' }),
    ].join('\n')
  }
}
