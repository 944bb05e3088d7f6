// The code of a street office begins with that of its district.
import { nameOf } from './reading/name-of.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  code: 'GF304',
  name: 'office-code-fits-district',
  severity: 'error',
  requirement: ['D-05'],
  docs: {
    zh: { why: '街镇代码的前六位就是区的代码；对不上，手册和数据就归到别的区去了。', mend: '核对街镇代码和所在区，改错的一处。' },
    en: { why: 'The first six digits of an office’s code are its district’s; if they differ, manuals and data go to another district.', mend: 'Check the code and the district, and correct the wrong one.' },
  },
  messages: {
    differ: {
      zh: ({ office, code, district, districtCode }) => `「${office}」的代码 ${code} 与所在区「${district}」（${districtCode}）前六位不符。请核对代码或所在区。`,
      en: ({ office, code, district, districtCode }) => `The code ${code} of ${office} does not begin with that of its district ${district} (${districtCode}). Check the code or the district.`,
    },
  },
  check({ model, report }) {
    for (const entity of model.all('office')) {
      const { code } = entity.value
      const district = model.follow(entity.value.district, 'district')
      if (!district?.valid || code.slice(0, 6) === district.value.code) continue
      report({ entity, pointer: '/code', messageId: 'differ', data: { office: nameOf(entity), code, district: nameOf(district), districtCode: district.value.code } })
    }
  },
})
