// 功能梳理表: approval, service and enforcement of an office, sorted and side by side.
import { defineDocument } from './document-type.ts'
import { functionMapView } from './function-map-view.ts'

export default defineDocument({
  name: 'function-map',
  title: { zh: '功能梳理表', en: 'map of functions' },
  reader: 'manager',
  letters: 'GN',
  docs: {
    zh: '把一个街镇办的事按审批、服务、执法、协助分开，再按领域合计；每件事谁负责、谁来办、和谁一起办、在哪张下沉清单上；哪些已经并成一件事。',
    en: 'What an office does, sorted into approval, service, enforcement and help with them, added up by field; for each who answers, who does it, who joins in, on which list it was handed down; and what is done together.',
  },
  view: functionMapView,
})
