// Two competencies do not describe the same thing in other words.
import type { Entity } from '../model/model.ts'
import { nameOf } from './reading/name-of.ts'
import { defineRule } from './rule.ts'


/** Every two characters that stand side by side in what the levels say. */
function pairsOf({ value }: Entity<'competency'>): Set<string> {
  const pairs = new Set<string>()
  for (const text of Object.values(value.levels).flatMap(({ does }) => does)) for (let at = 0; at < text.length - 1; at++) pairs.add(text.slice(at, at + 2))
  return pairs
}

/** How much of the shorter one stands in the other, in percent. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [short, long] = one.size < other.size ? [one, other] : [other, one]
  return short.size === 0 ? 0 : Math.round(([...short].filter((pair) => long.has(pair)).length / short.size) * 100)
}

export default defineRule({
  code: 'GF4609',
  name: 'competencies-are-distinct',
  severity: 'info',
  requirement: ['B-08', 'B-12'],
  workspace: true,
  options: { percent: 60 },
  docs: {
    zh: { why: '两项能力写的是一回事，选拔、评价、培训都要做两遍。', mend: '合成一项，或写出差别。多像才算由选项 percent 定。' },
    en: { why: 'Two competencies that are one thing are tested, judged and taught twice.', mend: 'Make them one, or write how they differ. The option percent sets how near is too near.' },
  },
  messages: {
    near: {
      zh: ({ one, other, percent }) => `能力项「${one}」和「${other}」的行为描述有 ${percent}% 一样。请合成一项，或写出差别。`,
      en: ({ one, other, percent }) => `${percent}% of what ${one} and ${other} describe is the same. Make them one, or write how they differ.`,
    },
  },
  check({ model, report, options }) {
    const all = model.all('competency').map((entity) => ({ entity, pairs: pairsOf(entity) }))
    for (const [index, one] of all.entries()) {
      for (const other of all.slice(0, index)) {
        const percent = likeness(one.pairs, other.pairs)
        if (percent < options.percent) continue
        const related = [{ entity: other.entity, pointer: '/levels', message: { zh: `「${nameOf(other.entity)}」`, en: nameOf(other.entity) } }]
        report({ entity: one.entity, pointer: '/levels', messageId: 'near', data: { one: nameOf(one.entity), other: nameOf(other.entity), percent }, related })
      }
    }
  },
})
