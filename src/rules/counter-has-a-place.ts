// What is done at the counter has a counter, or says where else it is done.
import { texts } from './reading/listed.ts'
import { nameOf } from './reading/name-of.ts'
import { countersAt, offeredAt } from './reading/offered.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  code: 'GF4202',
  name: 'counter-has-a-place',
  severity: 'error',
  requirement: ['A-13', 'D-05'],
  docs: {
    zh: { why: '指南写着窗口办理，却查不到哪个窗口办，居民来了没有地方去。', mend: '在街镇的窗口（counters）里把这个事项加上；在别处办的，在事项里写办理地点（place）。' },
    en: { why: 'The guide says 窗口办理, but no counter does it: residents have nowhere to go.', mend: 'Add the service to a counter of the office, or write its place if it is done elsewhere.' },
  },
  messages: {
    nowhere: {
      zh: ({ office, names }) => `「${office}」办理${names}，却没有一个窗口写着办它。请在窗口的 services 里加上；在别处办的，在事项里写办理地点（place）。`,
      en: ({ office, names }) => `${office} offers ${names}, but no counter of it does. Add it to services of a counter, or write place on the service if it is done elsewhere.`,
    },
  },
  check({ model, whole, report }) {
    const atCounters = whole.all('service').filter((service) => texts(service.value, 'channels').includes('窗口办理') && service.value.place === undefined)
    for (const entity of model.all('office')) {
      const counters = countersAt(model, entity)
      // An office without counters, or whose counters say nothing, is said by office-is-complete.
      if (!counters.said) continue
      const offered = offeredAt(model, entity)
      const left = atCounters.filter((service) => offered(service) && !counters.does(service))
      if (left.length > 0) report({ entity, pointer: '/centers', messageId: 'nowhere', data: { office: nameOf(entity), names: left.map((service) => `「${nameOf(service)}」`).join('、') } })
    }
  },
})
