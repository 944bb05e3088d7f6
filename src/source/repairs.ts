// A text that no parser reads: tries what people most often mistype near the place, and keeps the mend that leads furthest.
import { lineGuesses } from './line-guesses.ts'
import { lineRepairs } from './line-repairs.ts'
import type { Line } from './line-repairs.ts'
import { applyEdits, editRound, offsetBefore, sortEdits } from './text-edits.ts'
import type { TextFault } from './text-fault.ts'
import { parseYamlEvents } from './yaml-event.ts'
import type { ParseFailure } from './yaml-event.ts'

/** Lines with text above the place that may hold its cause. */
const linesAbove = 4

export function linesOfText(text: string): Line[] {
  const lines: Line[] = []
  const breaks = /\r\n|\n|\r/g
  let start = 0
  for (let found = breaks.exec(text); found; found = breaks.exec(text)) {
    lines.push({ start, end: found.index })
    start = breaks.lastIndex
  }
  lines.push({ start, end: text.length })
  return lines
}

/** The lines to look at: that of the place, some above it, and those where brackets or quotes were opened and not closed. */
function suspects(text: string, lines: Line[], offset: number): number[] {
  let at = lines.findIndex((line) => offset <= line.end)
  if (at < 0) at = lines.length - 1
  const chosen: number[] = []
  for (let line = at; line >= 0 && chosen.length <= linesAbove; line--) {
    if (/\S/.test(text.slice(lines[line]!.start, lines[line]!.end))) chosen.push(line)
  }
  const last = chosen.at(-1) ?? at
  for (let line = last - 1; line >= 0 && line > last - 400 && chosen.length < 12; line--) {
    const words = text.slice(lines[line]!.start, lines[line]!.end)
    const quotes = (words.match(/"/g)?.length ?? 0) % 2 === 1 || (words.match(/'/g)?.length ?? 0) % 2 === 1
    if (quotes || (words.match(/[[{]/g)?.length ?? 0) !== (words.match(/[\]}]/g)?.length ?? 0)) chosen.push(line)
  }
  return chosen
}

/** How many more characters the tries for one file may read together. */
export interface RepairBudget {
  characters: number
}

/** How far a text reads once its edits are in, as an offset of the text before them; infinite when it reads to its end. */
function reach(text: string, faults: TextFault[], budget: RepairBudget): number {
  if (budget.characters <= 0) return -1
  budget.characters -= text.length
  const edits = sortEdits(faults.flatMap((fault) => fault.edits ?? []))
  const events = parseYamlEvents(applyEdits(text, edits))
  return Array.isArray(events) ? Number.POSITIVE_INFINITY : offsetBefore(events.offset, editRound(edits))
}

/** The faults whose mends let the text be read on, or undefined. */
export function findRepair(text: string, failure: ParseFailure, budget: RepairBudget): TextFault[] | undefined {
  const lines = linesOfText(text)
  const numbers = suspects(text, lines, failure.offset)
  let best: TextFault[] | undefined
  let bestReach = -1
  for (const number of numbers) {
    for (const faults of lineRepairs(text, lines, number)) {
      const reached = reach(text, faults, budget)
      if (reached === Number.POSITIVE_INFINITY) return faults
      // On the same line the fault has only moved; the next lines must be reached.
      const enough = Math.max(failure.offset, lines[number]!.end)
      if (reached > enough && reached > bestReach) [best, bestReach] = [faults, reached]
    }
  }
  return best ?? findGuess(text, lines, numbers, budget)
}

/** A guess counts only when it explains everything: the text must then read to its end. */
function findGuess(text: string, lines: readonly Line[], numbers: readonly number[], budget: RepairBudget): TextFault[] | undefined {
  for (const number of numbers) {
    for (const faults of lineGuesses(text, lines, number)) {
      if (reach(text, faults, budget) === Number.POSITIVE_INFINITY) return faults
    }
  }
  return undefined
}
