// 业务手册: how one service is handled, for the people who do it.
import { defineServiceDocument } from './document-type.ts'
import { sopView } from './sop-view.ts'

export default defineServiceDocument({
  name: 'sop',
  title: { zh: '业务手册', en: 'business manual of a service' },
  reader: 'counter',
  alsoFor: ['back-office', 'trainer'],
  letters: 'YW',
  docs: {
    zh: '一个事项一册，按 DB31/T 544 的次序：封面、目录、前言，审批服务基础，办理流程（每一步固定的格子：做什么、看什么、说什么、出错和系统坏了怎么办、交给谁），核验清单，文书，依据条文和案例。',
    en: 'One volume a service, in the order of DB31/T 544: cover, contents, foreword, what it rests on, the procedure with one block of fixed shape a step, the checklist, the papers, the articles of law and the cases.',
  },
  view: sopView,
})
