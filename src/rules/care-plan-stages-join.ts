// The stages of a care plan lead from the first to its closing, and none stands apart.
import type { CarePlan } from '../kinds/index.ts'
import { nameOf } from './reading/name-of.ts'
import { defineRule } from './rule.ts'

const closing = '结案'

/** Where each stage leads; one that says nothing leads to the following one. */
function waysOf({ stages }: CarePlan): Map<string, string[]> {
  return new Map(stages.map(({ id, next }, index): [string, string[]] => {
    if (next === undefined) return [id, stages[index + 1] ? [stages[index + 1]!.id] : []]
    return [id, Array.isArray(next) ? next.map(({ go }) => go) : [next]]
  }))
}

/** Everything that can be reached, going along `ways`. */
function reachable(start: string, ways: ReadonlyMap<string, readonly string[]>): Set<string> {
  const seen = new Set([start])
  for (const at of seen) for (const to of ways.get(at) ?? []) seen.add(to)
  return seen
}

function turned(ways: ReadonlyMap<string, readonly string[]>): Map<string, string[]> {
  const back = new Map<string, string[]>()
  for (const [from, goals] of ways) for (const to of goals) back.set(to, [...(back.get(to) ?? []), from])
  return back
}

export default defineRule({
  code: 'GF4503',
  name: 'care-plan-stages-join',
  severity: 'error',
  requirement: ['A-18'],
  docs: {
    zh: { why: '走到一半没有下一段，或者绕来绕去结不了案，这家人就没有人管了。', mend: '把每一段的 next 接上：下一段的编号，最后写“结案”。没有写 next 的接着往下走。' },
    en: { why: 'A stage without a way on, or a circle without a close, leaves the family with nobody.', mend: 'Join the stages by next: the id of the following one, 结案 at the end. Without next the following stage comes.' },
  },
  messages: {
    unreached: {
      zh: ({ plan, stage }) => `「${plan}」的“${stage}”没有哪一段会走到。请在前面某一段的 next 里写上它，或删去。`,
      en: ({ plan, stage }) => `${plan}: no stage leads to "${stage}". Name it under next of an earlier one, or delete it.`,
    },
    endless: {
      zh: ({ plan, stage }) => `「${plan}」从“${stage}”走不到结案。请在 next 里给它一条通到“结案”的路。`,
      en: ({ plan, stage }) => `${plan}: from "${stage}" the plan never closes. Give it a way to 结案 under next.`,
    },
  },
  check({ model, report }) {
    for (const entity of model.all('care-plan')) {
      const { stages } = entity.value
      const ways = waysOf(entity.value)
      // A misspelt stage is one finding already.
      if ([...ways.values()].flat().some((to) => to !== closing && !ways.has(to))) continue
      const [reached, closes] = [reachable(stages[0]!.id, ways), reachable(closing, turned(ways))]
      for (const [index, stage] of stages.entries()) {
        const messageId = reached.has(stage.id) ? (closes.has(stage.id) ? undefined : 'endless') : 'unreached'
        if (messageId) report({ entity, pointer: `/stages/${index}/name`, messageId, data: { plan: nameOf(entity), stage: stage.name } })
      }
    }
  },
})
