// The longest time that a procedure's counted steps can take from the start of the clock to its end, and by which steps.
import { parseDue, parseTime } from '../kinds/time.ts'
import type { ProcedureGraph } from './procedure-graph.ts'

export interface PathPart {
  /** Id of the step; the handover after a step carries the id of that step. */
  step: string
  what: 'step' | 'handover'
  amount: number
}

export interface CriticalPath {
  /** In `unit`. */
  total: number
  parts: PathPart[]
  /** Pointers of counted limits in another unit: they can't be added up. */
  notComparable: string[]
}

type Unit = '工作日' | '日'

/** Minutes and hours fit inside a day, as do 当日 and the morning of the next working day: they take no whole day. */
function amountOf(text: string | undefined, unit: Unit): number | undefined {
  if (text === undefined) return 0
  const time = parseTime(text) ?? parseDue(text)
  if (!time) return 0
  if (time.unit === unit) return time.amount
  if (time.unit === '分钟' || time.unit === '小时' || time.amount === 0) return 0
  return undefined
}

/**
 * Longest path over forward edges from step `from` to step `to`, both included. Steps that say `notCounted` take no time;
 * ways through a step of the extension procedure are left out, as are ways back. Undefined when no way leads there.
 */
export function criticalPath(graph: ProcedureGraph, from: string, to: string, unit: Unit = '工作日'): CriticalPath | undefined {
  const notComparable = new Set<string>()
  const known = new Map<string, { total: number; parts: PathPart[] } | undefined>()
  const open = new Set<string>()

  const partsOf = (id: string): PathPart[] => {
    const node = graph.byId.get(id)!
    const parts: PathPart[] = []
    const add = (what: PathPart['what'], text: string | undefined, pointer: string) => {
      const amount = amountOf(text, unit)
      if (amount === undefined) notComparable.add(pointer)
      else if (amount > 0) parts.push({ step: id, what, amount })
    }
    if (!node.step.notCounted) add('step', node.step.limit, `${node.pointer}/limit`)
    if (id !== to) add('handover', node.step.handover?.within, `${node.pointer}/handover/within`)
    return parts
  }

  const longest = (id: string): { total: number; parts: PathPart[] } | undefined => {
    if (known.has(id)) return known.get(id)
    const node = graph.byId.get(id)
    if (!node || node.step.extension || open.has(id)) return undefined
    let rest: { total: number; parts: PathPart[] } | undefined = id === to ? { total: 0, parts: [] } : undefined
    open.add(id)
    if (id !== to) {
      for (const edge of graph.out.get(id) ?? []) {
        const way = edge.kind === 'back' ? undefined : longest(edge.to)
        if (way && (!rest || way.total > rest.total)) rest = way
      }
    }
    open.delete(id)
    // What does not lead there has no part in it: its times are not even looked at.
    const own = rest ? partsOf(id) : []
    const result = rest && { total: rest.total + own.reduce((sum, part) => sum + part.amount, 0), parts: [...own, ...rest.parts] }
    known.set(id, result)
    return result
  }

  const way = longest(from)
  return way && { ...way, notComparable: [...notComparable].sort() }
}
