// 流程图: the swim-lane chart of a service, one page.
import { chartView } from './chart-view.ts'
import { markOf } from './confirmed.ts'
import { defineServiceDocument } from './document-type.ts'
import { promiseText } from './service-words.ts'

export default defineServiceDocument({
  name: 'flowchart',
  title: { zh: '流程图', en: 'flow chart' },
  reader: 'counter',
  alsoFor: ['resident', 'back-office', 'trainer', 'manager'],
  letters: 'LC',
  docs: {
    zh: '泳道图：谁在什么时候做什么、判断的出口、前后台交接和退回。',
    en: 'Swim lanes: who does what and when, exits of decisions, handovers and ways back.',
  },
  view({ model, office, service }) {
    const procedure = model.follow(service.value.procedure, 'procedure')
    return {
      service: { id: service.id, name: service.value.name },
      limit: promiseText(service.value),
      chart: procedure ? chartView({ model, office }, procedure.value, { start: service.value.start }) : undefined,
      mark: procedure ? markOf(model, procedure, 'steps') : undefined,
    }
  },
})
