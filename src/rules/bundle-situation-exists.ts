// The situations that a bundle takes in a service are that service's.
import { own } from '../util/json.ts'
import { nameOf } from './reading/name-of.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  code: 'GF4506',
  name: 'bundle-situation-exists',
  severity: 'error',
  requirement: ['A-20'],
  docs: {
    zh: { why: '指定的情形在那个事项里没有，窗口不知道按哪一套材料收。', mend: '照那个事项 situations 里的编号写；不固定走哪种的，不写。' },
    en: { why: 'Where the service has no such situation the counter does not know which papers to take.', mend: 'Write an id from situations of that service, or leave it out where none is fixed.' },
  },
  messages: {
    unknown: {
      zh: ({ bundle, service, situation, known }) => `「${bundle}」写「${service}」走情形“${situation}”，那个事项里没有${known ? `，可以填：${known}` : '分情形'}。请改正，或不写 situation。`,
      en: ({ bundle, service, situation, known }) => `${bundle}: ${service} has no situation "${situation}"${known ? `; possible: ${known}` : ''}. Mend it, or leave situation out.`,
    },
  },
  check({ model, report }) {
    for (const entity of model.all('bundle')) {
      for (const [index, { service: text, situation }] of entity.value.members.entries()) {
        const service = situation === undefined ? undefined : model.follow(text, 'service')
        if (!service?.valid) continue
        const situations = service.value.situations ?? []
        const known = situations.map((one) => `${one.id}（${String(own(one, 'name') ?? '')}）`).join('、')
        for (const [place, wanted] of [situation ?? []].flat().entries()) {
          if (situations.some(({ id }) => id === wanted)) continue
          const pointer = `/members/${index}/situation${Array.isArray(situation) ? `/${place}` : ''}`
          report({ entity, pointer, messageId: 'unknown', data: { bundle: nameOf(entity), service: nameOf(service), situation: wanted, known } })
        }
      }
    }
  },
})
