// What can be done online can also be done by those who cannot.
import { own } from '../util/json.ts'
import { texts } from './reading/listed.ts'
import { nameOf } from './reading/name-of.ts'
import { defineRule } from './rule.ts'

const online = new Set(['电脑端网上办理', '移动端网上申请'])

export default defineRule({
  code: 'GF4216',
  name: 'offline-stays-open',
  severity: 'warning',
  requirement: ['A-13'],
  docs: {
    zh: { why: '只能网上办，老年人就办不了。国办发〔2020〕45号要求保留传统服务方式（文号待核定）。', mend: '保留窗口办理，或写上门、帮办（homeVisit）。' },
    en: { why: 'Online only shuts out the old; the State Council asked in 2020 that traditional ways stay open.', mend: 'Keep the counter open, or offer help at home (homeVisit).' },
  },
  messages: {
    onlineOnly: {
      zh: ({ service }) => `「${service}」只能网上办。请保留窗口或帮办，老年人要有别的办法。`,
      en: ({ service }) => `${service} can only be done online. Keep a counter or offer help: the old need another way.`,
    },
  },
  check({ model, report }) {
    for (const entity of model.all('service')) {
      const channels = texts(entity.value, 'channels')
      const onlineOnly = channels.length > 0 && channels.every((channel) => online.has(channel))
      if (onlineOnly && own(entity.value, 'homeVisit') === undefined) report({ entity, pointer: '/channels', messageId: 'onlineOnly', data: { service: nameOf(entity) } })
    }
  },
})
