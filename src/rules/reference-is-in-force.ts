// What is in force refers only to what is in force.
import { nameOf } from './reading/name-of.ts'
import { isInForce, statusOf } from './reading/status-of.ts'
import { defineRule } from './rule.ts'

const notYet = new Set(['草案', '征求意见'])
const noMore = new Set(['废止', '暂停'])

export default defineRule({
  code: 'GF303',
  name: 'reference-is-in-force',
  severity: 'error',
  requirement: ['A-14', 'A-17'],
  docs: {
    zh: { why: '现行的手册引了废止的、还没生效的内容，窗口就在教一条死规定。', mend: '改引现行的那一份；应当一起生效的，把它的状态改成“现行”。' },
    en: { why: 'A manual in force that cites what is repealed or not yet in force teaches a dead rule.', mend: 'Refer to what is in force; if both should be, set the status of the other to 现行.' },
  },
  messages: {
    noMore: {
      zh: ({ name, target, status }) => `「${name}」已经现行，却引用了已${status}的「${target}」。请改引现行的一份。`,
      en: ({ name, target, status }) => `${name} is in force, yet refers to ${target}, which is ${status}. Refer to what is in force.`,
    },
    notYet: {
      zh: ({ name, target, status }) => `「${name}」已经现行，它引用的「${target}」还是“${status}”。请一起批准生效，或先把「${name}」改回未生效。`,
      en: ({ name, target, status }) => `${name} is in force, but ${target}, to which it refers, is only ${status}. Let both come into force together.`,
    },
  },
  check({ model, report }) {
    for (const { from, target, pointer, at } of model.references) {
      // Laws have a rule of their own: basis-is-current.
      if (!target || target.kind === 'basis' || from === target || !from.valid || !isInForce(model, from)) continue
      const status = statusOf(model, target) ?? ''
      const data = { name: nameOf(from), target: nameOf(target), status }
      const related = [{ entity: target, pointer: '/status', message: { zh: `「${nameOf(target)}」的状态`, en: `The status of ${nameOf(target)}` } }]
      if (noMore.has(status)) report({ entity: from, pointer, at, messageId: 'noMore', data, related })
      else if (notYet.has(status)) report({ entity: from, pointer, at, messageId: 'notYet', data, related })
    }
  },
})
