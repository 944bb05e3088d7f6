// What is in force refers only to what is in force.
import type { Entity, Reference } from '../model/model.ts'
import { nameOf } from './reading/name-of.ts'
import { isInForce, statedStatus, statusOf } from './reading/status-of.ts'
import { defineRule } from './rule.ts'

const notYet = new Set(['草案', '征求意见'])
const noMore = new Set(['废止', '暂停'])
// A devolved matter has a rule of its own, devolved-has-standard.
const aside = /^\/(owner|changes|matter)(\/|$)/

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
      zh: ({ target, status, name, count }) => `「${target}」还是“${status}”，现行的「${name}」${count > 1 ? `等 ${count} 处` : ''}已经引用它。请让它一起生效，或先不要让引用它的生效。`,
      en: ({ target, status, name, count }) => `${target} is only ${status}, but ${name}${count > 1 ? ` and others (${count} places)` : ''}, in force, refer to it. Let it come into force with them, or keep them back.`,
    },
  },
  check({ model, report }) {
    const early = new Map<Entity, Reference[]>()
    for (const reference of model.references) {
      const { from, target, pointer, at } = reference
      // Laws have a rule of their own, basis-is-current; who looks after a standard is not part of what it says.
      if (!target || target.kind === 'basis' || from.kind === 'basis' || from === target) continue
      if (!from.valid || !isInForce(from) || aside.test(pointer)) continue
      const status = statedStatus(target) ?? ''
      if (notYet.has(status)) early.set(target, [...(early.get(target) ?? []), reference])
      if (!noMore.has(status)) continue
      const related = [{ entity: target, pointer: '/status', message: { zh: `「${nameOf(target)}」的状态`, en: `The status of ${nameOf(target)}` } }]
      report({ entity: from, pointer, at, messageId: 'noMore', data: { name: nameOf(from), target: nameOf(target), status }, related })
    }
    // A draft that many refer to is one thing to mend.
    for (const [target, references] of early) {
      const data = { target: nameOf(target), status: statusOf(target), name: nameOf(references[0]!.from), count: references.length }
      const related = references.map(({ from, pointer, at }) => ({ entity: from, pointer, at, message: { zh: `现行的「${nameOf(from)}」引用了它`, en: `${nameOf(from)}, in force, refers to it` } }))
      report({ entity: target, pointer: '/status', messageId: 'notYet', data, related })
    }
  },
})
