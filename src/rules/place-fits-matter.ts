// A matter is entered under the department that it belongs to.
import { nameOf } from './reading/name-of.ts'
import { defineRule } from './rule.ts'

// Field of work -> what the names of departments in charge hold. A matter may belong to several.
const fields: readonly (readonly [domain: RegExp, department: RegExp])[] = [
  [/医疗|卫生|健康|生育/, /卫生|卫健|健康|疾控|医院|医保|医疗|计生/],
  [/医保|医疗保障/, /医保|医疗保障|社保|人社|税务/],
  [/救助|低保|儿童福利|养老|殡葬|婚姻|社区治理/, /民政|救助|养老|慈善|街道|镇/],
  [/就业|社会保险|社保|劳动|人才/, /人社|人力资源|社会保障|社保|就业|劳动|医保|税务/],
  [/残疾/, /残联|残疾|民政/],
  [/户籍|户政|居住证|出入境/, /公安|派出所/],
  [/退役军人|优抚|双拥/, /退役|民政|武装/],
  [/住房|房屋|物业/, /房管|房屋|住房|住建|规划/],
  [/城管|市容|绿化|环卫/, /城管|城市管理|绿化|市容|环卫/],
  [/档案/, /档案/],
]

export default defineRule({
  code: 'GF4213',
  name: 'place-fits-matter',
  severity: 'warning',
  requirement: ['A-08'],
  docs: {
    zh: { why: '有的街镇指南把医疗卫生的事归在城管科，居民打电话打到别的科室。', mend: '核对领域（domain）和实施主体（implementer），改错的一处。' },
    en: { why: 'A street guide listed a health matter under city management: residents rang the wrong office.', mend: 'Compare domain and implementer and correct the wrong one.' },
  },
  messages: {
    elsewhere: {
      zh: ({ service, domain, implementer }) => `「${service}」的主题是“${domain}”，却归在「${implementer}」，请核对领域或实施主体。`,
      en: ({ service, domain, implementer }) => `${service} is a matter of "${domain}", yet entered under ${implementer}. Check domain and implementer.`,
    },
  },
  check({ model, report }) {
    for (const entity of model.all('service')) {
      const { domain } = entity.value
      const implementer = model.follow(entity.value.implementer, 'organization')
      const own = fields.filter(([pattern]) => pattern.test(domain))
      if (!implementer || own.length === 0) continue
      const name = nameOf(implementer)
      const fits = own.some(([, department]) => department.test(name))
      // A department of no known field may well be in charge.
      const known = fields.some(([, department]) => department.test(name))
      if (!fits && known) report({ entity, pointer: '/implementer', messageId: 'elsewhere', data: { service: nameOf(entity), domain, implementer: name } })
    }
  },
})
