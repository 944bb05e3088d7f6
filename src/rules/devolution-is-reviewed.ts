// What was handed down is reviewed as often as was promised.
import { parseTime } from '../kinds/time.ts'
import type { Devolution } from '../kinds/index.ts'
import { nameOf } from './reading/name-of.ts'
import { monthsLater, periodEnd } from './reading/period-end.ts'
import { defineRule } from './rule.ts'

/** Undefined where it can't be known: no date of admission, or a period written in a way of its own. */
function lastDay({ reviews = [], admission }: Devolution): string | undefined {
  const ends = reviews.map(({ period }) => periodEnd(period))
  if (ends.includes(undefined)) return undefined
  return (ends as string[]).toSorted().at(-1) ?? admission?.date
}

export default defineRule({
  code: 'GF4404',
  name: 'devolution-is-reviewed',
  severity: 'warning',
  requirement: ['A-06'],
  dated: true,
  options: { months: 12 },
  docs: {
    zh: { why: '下放了就没有人再看，支撑到没到位、街镇办不办得动都不知道。', mend: '做一次评价跟踪，在 reviews 里记一条。没有写 reviewEvery 的按选项 months 算。' },
    en: { why: 'A matter that nobody looks at again may lack its support for years.', mend: 'Review it and add an entry under reviews. Without reviewEvery the option months counts.' },
  },
  messages: {
    due: {
      zh: ({ devolution, last, months, due }) => `「${devolution}」上一次评价到 ${last} 为止，每 ${months} 个月要评一次，${due} 就该评了。请做一次评价，记在 reviews 里。`,
      en: ({ devolution, last, months, due }) => `${devolution} was last reviewed up to ${last}; every ${months} months makes the next due on ${due}. Review it and add it under reviews.`,
    },
    first: {
      zh: ({ devolution, last, months, due }) => `「${devolution}」${last} 准入以后还没有评过，每 ${months} 个月要评一次，${due} 就该评了。请做第一次评价，记在 reviews 里。`,
      en: ({ devolution, last, months, due }) => `${devolution} has not been reviewed since its admission on ${last}; every ${months} months makes it due on ${due}. Review it and add it under reviews.`,
    },
  },
  check({ model, report, options }) {
    for (const entity of model.all('devolution')) {
      const last = lastDay(entity.value)
      const every = parseTime(entity.value.reviewEvery ?? `${options.months}个月`)
      const months = every?.unit === '个月' ? every.amount : every?.unit === '年' ? every.amount * 12 : undefined
      if (last === undefined || months === undefined ) continue
      // What was taken back is reviewed only where that was promised.
      if (entity.value.list === '部门收回' && entity.value.reviewEvery === undefined) continue
      const due = monthsLater(last, Math.ceil(months))
      if (due >= model.asOf) continue
      const reviewed = (entity.value.reviews ?? []).length > 0
      report({ entity, pointer: reviewed ? '/reviews' : '/name', messageId: reviewed ? 'due' : 'first', data: { devolution: nameOf(entity), last, months, due } })
    }
  },
})
