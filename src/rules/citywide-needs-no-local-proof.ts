// What can be done anywhere in the city needs no proof from the home neighbourhood.
import { own } from '../util/json.ts'
import { materialEntries } from './reading/material-entries.ts'
import { nameOf } from './reading/name-of.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  code: 'GF4207',
  name: 'citywide-needs-no-local-proof',
  severity: 'warning',
  requirement: ['A-13'],
  docs: {
    zh: { why: '说是全市通办，却要先回户籍地的居委会、街镇开证明，等于没有通办。', mend: '改为系统核验、告知承诺，或由收件方代为向户籍地核实。' },
    en: { why: 'City-wide service that first sends people home for a proof is none.', mend: 'Look it up, accept a promise, or let the receiving centre ask the home neighbourhood.' },
  },
  messages: {
    local: {
      zh: ({ service, material, issuer }) => `「${service}」全市通办，却要居民回${issuer}开「${material}」。请改为系统核验或告知承诺。`,
      en: ({ service, material, issuer }) => `${service} is offered city-wide, yet needs ${material} from ${issuer}. Look it up, or accept a promise.`,
    },
  },
  check({ model, report }) {
    for (const service of model.all('service')) {
      const scope = own(own(service.value, 'cityWide'), 'scope')
      if (typeof scope !== 'string' || !/全国|跨|全市/.test(scope)) continue
      for (const { value, named } of materialEntries(model, service)) {
        if (named.length !== 1 || own(value, 'exempt') !== undefined || own(value, 'promise') !== undefined) continue
        const { material, pointer } = named[0]!
        const issuer = material?.value.issuer
        if (!material || material.value.type !== '证明' || typeof issuer !== 'string') continue
        const committee = model.get('organization', issuer)
        if (committee?.value.type !== '居村委' && !/户籍地|户籍所在地|居委会|村委会|居民委员会/.test(issuer)) continue
        report({ entity: service, pointer, messageId: 'local', data: { service: nameOf(service), material: nameOf(material), issuer: committee ? nameOf(committee) : issuer } })
      }
    }
  },
})
