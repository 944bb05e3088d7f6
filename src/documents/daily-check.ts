// 日检和值班: the sheets with which a centre is opened, run and handed over every day.
import { dailyCheckView } from './daily-check-view.ts'
import { defineDocument } from './document-type.ts'

export default defineDocument({
  name: 'daily-check',
  title: { zh: '日检和值班', en: 'daily check and duty' },
  reader: 'counter',
  alsoFor: ['manager'],
  letters: 'RJ',
  docs: {
    zh: '一个中心每天、每周要填的：日检清单（窗口、设施、系统、备用物资逐样打勾，坏了改用什么、报给谁），值班表，班前会、交接班和周例会记录。',
    en: 'What a centre fills in every day and week: the check before opening (counters, facilities, systems, spares, and what is used instead), the roster, the talks before a shift, at its end and of the week.',
  },
  view: dailyCheckView,
})
