// guifan staff: counters against the people who come.
import * as Flags from '@oclif/core/flags'
import type { Staffed } from '../app/staff.ts'
import { BaseCommand, type Outcome } from '../cli/base-command.ts'
import { exitCodes } from '../cli/exit-code.ts'
import { positiveNumber, wholeNumber } from '../cli/flag-values.ts'
import type { CommandWords } from '../cli/words.ts'

export default class Staff extends BaseCommand<Staffed> {
  static override flags = { arrivals: Flags.string({ required: true }), handling: Flags.string({ required: true }), counters: Flags.string({ required: true }) }

  static override words: CommandWords = {
    summary: { zh: '开几个窗口够不够，要等多久（按 Erlang C 估算）', en: 'Whether so many counters are enough, and how long people wait (by Erlang C)' },
    flags: {
      arrivals: { says: { zh: '每小时来几个人', en: 'How many people come in an hour' }, value: { zh: '人数', en: 'PEOPLE' } },
      handling: { says: { zh: '每件平均办几分钟', en: 'How many minutes one takes on average' }, value: { zh: '分钟', en: 'MINUTES' } },
      counters: { says: { zh: '开几个窗口', en: 'How many counters are open' }, value: { zh: '个数', en: 'NUMBER' } },
    },
    examples: [{ call: 'guifan staff --arrivals 30 --handling 10 --counters 6', says: { zh: '每小时 30 人、每件 10 分钟、6 个窗口', en: '30 people an hour, 10 minutes each, 6 counters' } }],
  }

  protected override async perform(): Promise<Outcome<Staffed>> {
    const { flags } = await this.parse(Staff)
    const queue = { arrivals: positiveNumber('--arrivals', flags.arrivals), handling: positiveNumber('--handling', flags.handling), counters: wholeNumber('--counters', flags.counters, 1)! }
    const { staff } = await import('../app/staff.ts')
    const result = staff(queue)
    return { result, text: `${this.text(result)}\n`, exitCode: result.stable ? exitCodes.clean : exitCodes.findings }
  }

  private text({ load, probabilityOfWait, averageWait, within15, diagnostics }: Staffed): string {
    const { session } = this
    const fault = diagnostics[0]
    if (fault) return `${fault.code} ${session.say(fault.message)}`
    const share = (part: number | null): string => `${((part ?? 0) * 100).toFixed(1)}%`
    return [
      session.say({ zh: `到达强度 ${load.toFixed(2)}：平均有这么多窗口一直在忙。`, en: `Load ${load.toFixed(2)}: as many counters are busy on average.` }),
      session.say({ zh: `要等的人 ${share(probabilityOfWait)}，平均等 ${(averageWait ?? 0).toFixed(1)} 分钟，15 分钟内轮到的 ${share(within15)}。`, en: `${share(probabilityOfWait)} have to wait, ${(averageWait ?? 0).toFixed(1)} minutes on average; ${share(within15)} are served within 15 minutes.` }),
      session.say({ zh: '按“随机到达、各窗口都能办”估算；有叫号、午休和高峰时，请按每半小时分别算。', en: 'An estimate for arrivals by chance and counters that all do the same; with breaks and peaks, take each half-hour apart.' }),
    ].join('\n')
  }
}
