// There is a calendar for the year in which working days are counted.
import { limitText } from '../model/limit-text.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  code: 'GF4802',
  name: 'calendar-covers-the-year',
  severity: 'error',
  requirement: ['D-07'],
  workspace: true,
  dated: true,
  docs: {
    zh: { why: '没有当年的节假日表，工作日数不出来，承诺日就会算错。', mend: '国务院办公厅公布放假安排后，建一份当年的工作日历（calendar）。' },
    en: { why: 'Without the year’s holidays working days cannot be counted, and due dates are wrong.', mend: 'Write a calendar when the State Council has announced the holidays of the year.' },
  },
  messages: {
    missing: {
      zh: ({ year }) => `缺少 ${year} 年的节假日表，无法计算工作日。请建一份 year: ${year} 的工作日历。`,
      en: ({ year }) => `There is no calendar for ${year}, so working days cannot be counted. Write one with year: ${year}.`,
    },
  },
  check({ model, report }) {
    const year = Number(model.asOf.slice(0, 4))
    if (model.incomplete('calendar')) return
    const calendars = model.all('calendar')
    if (calendars.some((calendar) => calendar.value.year === year)) return
    const counted = model.all('service').find((service) => limitText(service.value.promisedLimit)?.includes('工作日'))
    const last = calendars.toSorted((a, b) => b.value.year - a.value.year)[0]
    if (last) report({ entity: last, pointer: '/year', messageId: 'missing', data: { year } })
    else if (counted) report({ entity: counted, pointer: '/promisedLimit', messageId: 'missing', data: { year } })
  },
})
