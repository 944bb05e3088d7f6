// What a message calls a step: the first words of what it does, asks or ends with.
import type { Step } from '../kinds/index.ts'

const longest = 16

export function stepName(step: Step): string {
  const text = step.name ?? step.do ?? step.ask ?? (typeof step.end === 'string' ? step.end : undefined) ?? step.id ?? ''
  const first = text.split(/[，,；;。]/)[0]!
  return first.length > longest ? `${first.slice(0, longest)}…` : first
}
