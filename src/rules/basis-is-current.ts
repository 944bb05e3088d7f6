// What is in force does not rest on a law that no longer is.
import { nameOf } from './reading/name-of.ts'
import { isInForce } from './reading/status-of.ts'
import { own } from '../util/json.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  code: 'GF607',
  name: 'basis-is-current',
  severity: 'error',
  requirement: ['A-13', 'A-17'],
  docs: {
    zh: { why: '手册引了废止的法规，窗口就在按不存在的规定办事。', mend: '改引新的法规和条；内容变了的，一并改事项。' },
    en: { why: 'A manual that cites a repealed law makes the counter work by a rule that is gone.', mend: 'Cite the new law and article, and adapt the service to what changed.' },
  },
  messages: {
    repealed: {
      zh: ({ name, basis, replacement }) => `「${name}」引用的「${basis}」已经废止${replacement ? `，由「${replacement}」替代。请改引新的` : '。请改引现行的依据'}，并核对内容有没有变。`,
      en: ({ name, basis, replacement }) => `${name} rests on ${basis}, which was repealed${replacement ? ` and replaced by ${replacement}` : ''}. Cite what is in force and check what changed.`,
    },
    amended: {
      zh: ({ name, basis, replacement }) => `「${name}」引用的「${basis}」已经修订${replacement ? `（新的是「${replacement}」）` : ''}。请核对条号和内容。`,
      en: ({ name, basis, replacement }) => `${name} rests on ${basis}, which was amended${replacement ? ` (now ${replacement})` : ''}. Check the article and its words.`,
    },
    review: {
      zh: ({ basis, date }) => `依据「${basis}」应在 ${date} 前复核，已经过期。请核对它是否还有效，再改复核日期。`,
      en: ({ basis, date }) => `The basis ${basis} was to be reviewed by ${date}. Check whether it still holds and set a new date.`,
    },
  },
  check({ model, report }) {
    for (const reference of model.references) {
      const { from, target } = reference
      if (target?.kind !== 'basis' || from.kind === 'basis' || !from.valid || !isInForce(from)) continue
      const status = own(target.value, 'status')
      if (status !== '废止' && status !== '已修订') continue
      const by = own(target.value, 'replacedBy')
      const successor = typeof by === 'string' ? model.follow(by, 'basis') : undefined
      const data = { name: nameOf(from), basis: nameOf(target), replacement: successor ? nameOf(successor) : by }
      report({ entity: from, pointer: reference.pointer, at: reference.at, messageId: status === '废止' ? 'repealed' : 'amended', data, ...(status === '废止' ? {} : { severity: 'warning' as const }) })
    }
    for (const entity of model.all('basis')) {
      const date = own(entity.value, 'reviewDue')
      if (typeof date === 'string' && date < model.asOf) report({ entity, pointer: '/reviewDue', messageId: 'review', data: { basis: nameOf(entity), date }, severity: 'info' })
    }
  },
})
