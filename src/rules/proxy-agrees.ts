// What the guide says of acting for somebody else holds together.
import { conditionsOf } from './reading/conditions.ts'
import { texts } from './reading/listed.ts'
import { nameOf } from './reading/name-of.ts'
import { defineRule } from './rule.ts'

const inPerson = /本人(须|必须|应|需)?(亲自)?到(场|窗口|现场)|当面/

export default defineRule({
  code: 'GF4208',
  name: 'proxy-agrees',
  severity: 'error',
  requirement: ['A-13'],
  docs: {
    zh: { why: '一处写本人到场，一处写可以代办，代办人来了就要在窗口吵。', mend: '必须本人做的，写进 proxy.notFor；不能代办的，把 who、bring 去掉。' },
    en: { why: 'One line wants the applicant in person, another lets a proxy come: a quarrel at the counter.', mend: 'List what only the applicant can do under proxy.notFor; if no proxy may come, remove who and bring.' },
  },
  messages: {
    inPerson: {
      zh: ({ service, proof, condition }) => `「${service}」的条件“${condition}”要“${proof}”，代办却没有把它除外。请在 proxy 的 notFor 里写上“${proof}”，或改条件。`,
      en: ({ service, proof, condition }) => `${service}: the condition "${condition}" needs "${proof}", which proxy does not exclude. Add it to proxy.notFor, or change the condition.`,
    },
    notAllowed: {
      zh: ({ service }) => `「${service}」写了不能代办，又写了谁可以代办或代办带什么。请两样留一样。`,
      en: ({ service }) => `${service} allows no proxy, yet says who may come or what they bring. Keep one of the two.`,
    },
  },
  check({ model, report }) {
    for (const entity of model.all('service')) {
      const proxy = entity.value.proxy
      if (proxy === undefined) continue
      if (proxy.allowed === false) {
        const said = ['who', 'bring'].find((key) => texts(proxy, key).length > 0)
        if (said) report({ entity, pointer: `/proxy/${said}`, messageId: 'notAllowed', data: { service: nameOf(entity) } })
        continue
      }
      const excluded = texts(proxy, 'notFor')
      for (const condition of conditionsOf(entity)) {
        const proof = condition.provedBy.find(({ text }) => inPerson.test(text) && !excluded.some((part) => part.includes(text) || text.includes(part) || inPerson.test(part)))
        if (!proof) continue
        report({
          entity,
          pointer: proof.pointer,
          messageId: 'inPerson',
          data: { service: nameOf(entity), proof: proof.text, condition: condition.text },
          related: [{ entity, pointer: '/proxy', message: { zh: '代办写在这里', en: 'The proxy is allowed here' } }],
        })
      }
    }
  },
})
