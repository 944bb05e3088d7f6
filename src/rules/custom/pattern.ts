// Finds a pattern in a text, all ways at once: the time grows with the text and with the pattern, never faster, so that no pattern of a workspace can hang the tool.
import { readPattern, type PatternFault, type PatternNode } from './pattern-syntax.ts'

type Step = { type: 'char'; test: (char: string) => boolean } | { type: 'start' | 'end' | 'match' } | { type: 'split'; to: number[] }

/** Steps that may still be taken. A number instead of a time: the same on every machine. */
export interface Budget {
  steps: number
}

export class BudgetSpent extends Error {}

/** Whether the pattern occurs in the text. Throws BudgetSpent. */
export type Pattern = (text: string, budget: Budget) => boolean

const maxSteps = 2000

/** Appends the steps of a node; what follows it stands behind them. False where there are too many. */
function write(steps: Step[], node: PatternNode): boolean {
  if (steps.length > maxSteps) return false
  if (node.type === 'sequence') return node.parts.every((part) => write(steps, part))
  if (node.type === 'choice') return writeChoice(steps, node.parts)
  if (node.type === 'repeat') return writeRepeat(steps, node)
  steps.push(node)
  return true
}

function writeChoice(steps: Step[], parts: readonly PatternNode[]): boolean {
  const ends: { type: 'split'; to: number[] }[] = []
  for (const part of parts) {
    const fork: { type: 'split'; to: number[] } = { type: 'split', to: [steps.length + 1] }
    steps.push(fork)
    if (!write(steps, part)) return false
    const end: { type: 'split'; to: number[] } = { type: 'split', to: [] }
    steps.push(end)
    ends.push(end)
    if (ends.length < parts.length) fork.to.push(steps.length)
  }
  for (const end of ends) end.to.push(steps.length)
  return true
}

function writeRepeat(steps: Step[], { part, least, most }: Extract<PatternNode, { type: 'repeat' }>): boolean {
  for (let count = 0; count < least; count++) {
    const before = steps.length
    if (!write(steps, part)) return false
    // What is empty is empty however often.
    if (steps.length === before) break
  }
  if (most === Infinity) {
    const fork: { type: 'split'; to: number[] } = { type: 'split', to: [steps.length + 1] }
    const start = steps.push(fork) - 1
    if (!write(steps, part)) return false
    steps.push({ type: 'split', to: [start] })
    fork.to.push(steps.length)
    return true
  }
  const forks: { type: 'split'; to: number[] }[] = []
  for (let count = least; count < most; count++) {
    const fork: { type: 'split'; to: number[] } = { type: 'split', to: [steps.length + 1] }
    forks.push(fork)
    steps.push(fork)
    if (!write(steps, part)) return false
  }
  for (const fork of forks) fork.to.push(steps.length)
  return true
}

/** Takes in a step and all that it leads to without reading on; gives back how many steps that were. */
function enter(steps: readonly Step[], first: number, seen: Uint32Array, mark: number, edge: { start: boolean; end: boolean }, into: number[]): number {
  const open = [first]
  let taken = 0
  for (; open.length > 0; taken++) {
    const at = open.pop()!
    if (seen[at] === mark) continue
    seen[at] = mark
    const step = steps[at]!
    if (step.type === 'split') open.push(...step.to)
    else if (step.type === 'start' || step.type === 'end') {
      if (edge[step.type]) open.push(at + 1)
    } else into.push(at)
  }
  return taken
}

function search(steps: readonly Step[], text: string, budget: Budget): boolean {
  const seen = new Uint32Array(steps.length)
  const chars = [...text]
  let current: number[] = []
  for (let index = 0; index <= chars.length; index++) {
    const edge = { start: index === 0, end: index === chars.length }
    const mark = index + 1
    const entered: number[] = []
    for (const at of [...current, 0]) budget.steps -= enter(steps, at, seen, mark, edge, entered)
    if (budget.steps < 0) throw new BudgetSpent()
    const next: number[] = []
    for (const at of entered) {
      const step = steps[at]!
      if (step.type === 'match') return true
      if (step.type === 'char' && index < chars.length && step.test(chars[index]!)) next.push(at + 1)
    }
    current = next
  }
  return false
}

const known = new Map<string, Pattern | PatternFault>()

export function compilePattern(source: string): Pattern | PatternFault {
  const compiled = known.get(source)
  if (compiled !== undefined) return compiled
  const tree = readPattern(source)
  const steps: Step[] = []
  const made = typeof tree === 'string' ? tree : !write(steps, tree) ? 'tooLarge' : (text: string, budget: Budget) => search(steps, text, budget)
  steps.push({ type: 'match' })
  known.set(source, made)
  return made
}
