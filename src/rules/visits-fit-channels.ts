// A service that needs no visit has a way that needs none.
import { own } from '../util/json.ts'
import { texts } from './reading/listed.ts'
import { nameOf } from './reading/name-of.ts'
import { defineRule } from './rule.ts'

const atTheCounter = new Set(['窗口办理', '自助终端'])
const online = new Set(['电脑端网上办理', '移动端网上申请', '其他'])

export default defineRule({
  code: 'GF4201',
  name: 'visits-fit-channels',
  severity: 'error',
  requirement: ['A-13', 'A-16'],
  docs: {
    zh: { why: '写着一次不用跑，又只能到窗口办，居民跑来就是被骗。', mend: '补上网上或快递的办理形式，或如实改到现场次数。' },
    en: { why: 'No visit is promised, yet every way leads to the counter.', mend: 'Add an online or postal channel, or say how many visits it takes.' },
  },
  messages: {
    counterOnly: {
      zh: ({ service, channels }) => `「${service}」写到现场 0 次，办理形式却只有${channels}。请补上网上或快递办理，或改到现场次数（visits）。`,
      en: ({ service, channels }) => `${service} promises 0 visits, but can only be done by ${channels}. Add an online or postal channel, or correct visits.`,
    },
    onlineUnoffered: {
      zh: ({ service, channels }) => `「${service}」写了网上办要到现场几次，办理形式里却没有网上（只有${channels}）。请补上网上办理，或删去 visits 里的 online。`,
      en: ({ service, channels }) => `${service} says how many visits it takes online, but offers no online channel (only ${channels}). Add one, or remove online under visits.`,
    },
  },
  check({ model, report }) {
    for (const entity of model.all('service')) {
      const visits = own(entity.value, 'visits')
      const channels = texts(entity.value, 'channels')
      if (visits === undefined || channels.length === 0) continue
      const count = typeof visits === 'number' ? visits : own(visits, 'count')
      const data = { service: nameOf(entity), channels: channels.join('、') }
      const remote = channels.some((channel) => !atTheCounter.has(channel)) || own(entity.value, 'mail') !== undefined
      if (count === 0 && !remote) report({ entity, pointer: '/visits', messageId: 'counterOnly', data })
      else if (own(visits, 'online') !== undefined && !channels.some((channel) => online.has(channel))) {
        report({ entity, pointer: '/visits/online', messageId: 'onlineUnoffered', data })
      }
    }
  },
})
