// Whether so many counters are enough for so many people, and how long they wait.
import { erlangC, fewestCounters, type Queue, type QueueAnswer } from '../analysis/erlang-c.ts'
import { analysisFindings } from '../analysis/findings.ts'
import { diagnose } from '../diagnostics/definition.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'

export interface Staffed extends QueueAnswer {
  diagnostics: Diagnostic[]
}

const two = (number: number): string => String(Math.round(number * 100) / 100)

export function staff(queue: Queue): Staffed {
  const answer = erlangC(queue)
  if (answer.stable) return { ...answer, diagnostics: [] }
  // What is at fault are the figures of the call, which stand in no file.
  const place = { file: '', document: 0, pointer: '', at: 'value' as const }
  const data = { load: two(answer.load), counters: queue.counters, fewest: fewestCounters(queue) }
  return { ...answer, diagnostics: [diagnose(analysisFindings.staffingIsStable, { messageId: 'unstable', data, place })] }
}
