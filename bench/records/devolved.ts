// Support and problems of devolved matters, made up: most departments keep what they promised; what is planted is what analyze is to find.
import type { Devolution } from '../../src/kinds/index.ts'
import type { Chance } from './chance.ts'
import type { Day } from './days.ts'

export interface DevolvedOffice {
  office: string
  letter: string
  matters: readonly { id: string; value: Devolution; nameOf(item: string): string }[]
}

/** Planted: a department that passed its matter down and then sent neither money nor training, and lets problems lie. */
export const planted = { devolution: 'jumin-yibao-dengji-xiafang', kinds: ['培训', '经费'] as readonly string[], missing: 0.8, lateAnswers: 0.7 } as const

export const supportColumns = ['支撑号', '下沉事项', '街镇', '种类', '项目', '应给', '实给', '单位', '应到位日', '到位', '到位日']
export const problemColumns = ['问题号', '来源', '下沉事项', '街镇', '领域', '提出日', '答复期限', '答复日', '状态', '销号日']

/** So much a quarter; who is to be asked at any time is no delivery. */
const quarterly: Readonly<Record<string, { amount: number; unit: string }>> = {
  平台: { amount: 3, unit: '个账号' }, 数据: { amount: 3, unit: '份' }, 人员: { amount: 1, unit: '人' }, 经费: { amount: 20_000, unit: '元' }, 培训: { amount: 1, unit: '期' }, 设备: { amount: 1, unit: '台' }, 其他: { amount: 1, unit: '份' },
}

const shifted = (date: string, days: number): string => new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10)

/** The last days of quarters, and the last day of the log for the one that is open. */
function quarterEnds(days: readonly Day[]): string[] {
  const ends = days.map(({ date }) => date).filter((date) => /-(03-31|06-30|09-30|12-31)$/.test(date))
  return [...new Set([...ends, days.at(-1)!.date])]
}

export function* supportOf({ office, letter, matters }: DevolvedOffice, days: readonly Day[], chance: Chance): Generator<(string | number)[]> {
  const last = days.at(-1)!.date
  let number = 0
  for (const { id, value, nameOf } of matters) {
    for (const { what, item } of value.support ?? []) {
      const owed = quarterly[what]
      if (!owed) continue
      for (const due of quarterEnds(days).filter((date) => date > (value.admission?.date ?? ''))) {
        const missing = id === planted.devolution && planted.kinds.includes(what) ? planted.missing : 0.04
        const came = shifted(due, chance.happens(0.06) ? 1 + Math.floor(chance.share() * 20) : -Math.floor(chance.share() * 25))
        const isThere = !chance.happens(missing) && came <= last
        yield [`Z${letter}${String(++number).padStart(4, '0')}`, id, office, what, nameOf(item), owed.amount, isThere ? owed.amount : 0, owed.unit, due, isThere ? '是' : '否', isThere ? came : '']
      }
    }
  }
}

/** Problems a year of one matter at one office. */
const yearly = 6

export function* problemsOf({ office, letter, matters }: DevolvedOffice, days: readonly Day[], chance: Chance): Generator<(string | number)[]> {
  const last = days.at(-1)!.date
  let number = 0
  for (const { id, value } of matters) {
    const open = days.filter(({ date, kind }) => kind === 'working' && date > (value.admission?.date ?? ''))
    for (const { date: raised } of open) {
      if (!chance.happens(yearly / 250)) continue
      const due = shifted(raised, 14)
      const late = chance.happens(id === planted.devolution ? planted.lateAnswers : 0.08)
      const answered = shifted(raised, late ? 15 + Math.floor(chance.share() * 40) : 1 + Math.floor(chance.share() * 13))
      const closed = shifted(answered, 1 + Math.floor(chance.share() * 5))
      const state = answered > last ? '办理中' : closed > last || chance.happens(0.1) ? '已答复' : '已销号'
      yield [`T${letter}${String(++number).padStart(4, '0')}`, '街镇', id, office, '', raised, due, answered > last ? '' : answered, state, state === '已销号' ? closed : '']
    }
  }
}
