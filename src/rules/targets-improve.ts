// What has a target has one for each year, later ones no worse than earlier ones.
import { joinPointer } from '../util/pointer.ts'
import { nameOf } from './reading/name-of.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  code: 'GF4709',
  name: 'targets-improve',
  severity: 'warning',
  requirement: ['C-05', 'C-15'],
  docs: {
    zh: { why: '目标一年不如一年，就不是逐年提升。', mend: '改 targets，照方向（direction）一年比一年好；有意放宽的，不写那一年。' },
    en: { why: 'Targets that fall are no improvement year by year.', mend: 'Change targets to improve in the direction given, or leave that year out.' },
  },
  messages: {
    unset: {
      zh: ({ indicator }) => `“${indicator}”只有现在的目标，没有逐年的目标，看不出一年比一年好。请补 targets（年份: 目标）。`,
      en: ({ indicator }) => `"${indicator}" has a target of today only. Write targets by year, so that it gets better year by year.`,
    },
    worse: {
      zh: ({ indicator, year, value, before, earlier }) => `“${indicator}”${year} 年的目标 ${value} 不如 ${before} 年的 ${earlier}。请核对，目标要一年比一年好。`,
      en: ({ indicator, year, value, before, earlier }) => `"${indicator}": the target of ${year}, ${value}, is worse than that of ${before}, ${earlier}. Check it.`,
    },
  },
  check({ model, report }) {
    for (const entity of model.all('indicator')) {
      const { target, targets = {}, direction } = entity.value
      if (target !== undefined && Object.keys(targets).length === 0) report({ entity, pointer: '/target', messageId: 'unset', data: { indicator: nameOf(entity) } })
      if (direction === '越接近目标越好') continue
      const years = Object.keys(targets).toSorted()
      for (const [index, year] of years.entries()) {
        const before = years[index - 1]
        if (before === undefined) continue
        const [value, earlier] = [targets[year]!, targets[before]!]
        if (direction === '越高越好' ? value >= earlier : value <= earlier) continue
        report({ entity, pointer: joinPointer('/targets', year), messageId: 'worse', data: { indicator: nameOf(entity), year, value, before, earlier } })
      }
    }
  },
})
