// The members of a bundle can be done one after another.
import { bundleParts, type BundlePart } from './reading/bundle-parts.ts'
import { nameOf } from './reading/name-of.ts'
import { defineRule } from './rule.ts'

interface Cycle {
  members: BundlePart[]
  /** Where the last of them waits for the first. */
  pointer: string
}

/** Every member is entered once; each way back to one that is still open is a cycle. */
function cyclesOf(parts: readonly BundlePart[]): Cycle[] {
  const cycles: Cycle[] = []
  const done = new Set<BundlePart>()
  const open: BundlePart[] = []
  const enter = (part: BundlePart) => {
    open.push(part)
    for (const wait of part.waits) {
      for (const before of parts.filter(({ id }) => id === wait.id)) {
        if (open.includes(before)) cycles.push({ members: open.slice(open.indexOf(before)), pointer: wait.pointer })
        else if (!done.has(before)) enter(before)
      }
    }
    open.pop()
    done.add(part)
  }
  for (const part of parts) if (!done.has(part)) enter(part)
  return cycles
}

export default defineRule({
  code: 'GF4501',
  name: 'bundle-has-no-cycle',
  severity: 'error',
  requirement: ['A-19', 'A-10'],
  docs: {
    zh: { why: '甲等乙、乙又等甲，哪一项都开不了头。', mend: '去掉绕成一圈的其中一处 after 或 needsResultOf。' },
    en: { why: 'Where one waits for another that waits for it, none can begin.', mend: 'Take out one of the after or needsResultOf that make the circle.' },
  },
  messages: {
    cycle: {
      zh: ({ bundle, path }) => `「${bundle}」的成员事项先后绕成了一圈，哪一项都开不了头：${path}。请去掉其中一处先后。`,
      en: ({ bundle, pathEnglish }) => `${bundle}: members wait for each other in a circle, so none can begin: ${pathEnglish}. Take out one of these waits.`,
    },
  },
  check({ model, report }) {
    for (const entity of model.all('bundle')) {
      for (const { members, pointer } of cyclesOf(bundleParts(model, entity))) {
        const path = [...members, members[0]!].map(({ name }) => name)
        report({ entity, pointer, messageId: 'cycle', data: { bundle: nameOf(entity), path: path.join(' 要等 '), pathEnglish: path.join(' waits for ') } })
      }
    }
  },
})
