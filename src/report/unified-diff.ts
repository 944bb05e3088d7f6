// What changes in files, as a unified diff that `patch -p1` and `git apply` take.
import { painter } from './paint.ts'

export interface ChangedText {
  /** As the diff names it, with forward slashes. */
  path: string
  before: string
  after: string
}

interface Op {
  kind: ' ' | '-' | '+'
  line: string
}

const around = 3
/** Looking for the shortest way takes the square of them; with more, the whole is shown as replaced. */
const mostDifferences = 600

/** With their line breaks, so that a change of those shows too. */
const linesOf = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? []

const goesDown = (reach: ReadonlyMap<number, number>, k: number, d: number): boolean => k === -d || (k !== d && reach.get(k - 1)! < reach.get(k + 1)!)

/** The furthest line of `a` on each diagonal before every round, a round a difference (Myers, 1986). */
function roundsOf(a: readonly string[], b: readonly string[]): ReadonlyMap<number, number>[] | undefined {
  const reach = new Map([[1, 0]])
  const rounds: ReadonlyMap<number, number>[] = []
  for (let d = 0; d <= mostDifferences; d++) {
    rounds.push(new Map(reach))
    for (let k = -d; k <= d; k += 2) {
      let x = goesDown(reach, k, d) ? reach.get(k + 1)! : reach.get(k - 1)! + 1
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++
      reach.set(k, x)
      if (x >= a.length && x - k >= b.length) return rounds
    }
  }
  return undefined
}

function differences(a: readonly string[], b: readonly string[]): Op[] {
  const rounds = roundsOf(a, b)
  if (!rounds) return [...a.map((line): Op => ({ kind: '-', line })), ...b.map((line): Op => ({ kind: '+', line }))]
  const ops: Op[] = []
  let [x, y] = [a.length, b.length]
  for (let d = rounds.length - 1; d >= 0; d--) {
    const reach = rounds[d]!
    const from = goesDown(reach, x - y, d) ? x - y + 1 : x - y - 1
    const [fromX, fromY] = [reach.get(from)!, reach.get(from)! - from]
    for (; x > fromX && y > fromY; y--) ops.push({ kind: ' ', line: a[--x]! })
    if (d > 0) ops.push(x === fromX ? { kind: '+', line: b[--y]! } : { kind: '-', line: a[--x]! })
  }
  return ops.reverse()
}

/** The parts of the ops that differ, each with some lines around it; parts that would meet are one. */
function hunksOf(ops: readonly Op[]): { from: number; to: number }[] {
  const hunks: { from: number; to: number }[] = []
  ops.forEach(({ kind }, index) => {
    if (kind === ' ') return
    const last = hunks.at(-1)
    const [from, to] = [Math.max(0, index - around), Math.min(ops.length, index + around + 1)]
    if (last && from <= last.to) last.to = to
    else hunks.push({ from, to })
  })
  return hunks
}

function countOf(ops: readonly Op[], but: Op['kind']): number {
  return ops.filter(({ kind }) => kind !== but).length
}

/** `12,3`; the line before where there are none. */
const rangeText = (before: number, count: number): string => `${count === 0 ? before : before + 1}${count === 1 ? '' : `,${count}`}`

/** Empty where nothing changes. */
export function unifiedDiff(files: readonly ChangedText[], colors: boolean): string {
  const paint = painter(colors)
  const tones = { '-': 'error', '+': 'info' } as const
  return files.map(({ path, before, after }) => {
    const ops = differences(linesOf(before), linesOf(after))
    const hunks = hunksOf(ops).map(({ from, to }) => {
      const [above, part] = [ops.slice(0, from), ops.slice(from, to)]
      const head = `@@ -${rangeText(countOf(above, '+'), countOf(part, '+'))} +${rangeText(countOf(above, '-'), countOf(part, '-'))} @@`
      const lines = part.map(({ kind, line }) => {
        const text = line.endsWith('\n') ? line.slice(0, -1) : `${line}\n\\ No newline at end of file`
        return kind === ' ' ? ` ${text}` : paint(tones[kind], kind + text)
      })
      return [paint('faint', head), ...lines].join('\n')
    })
    return hunks.length === 0 ? '' : `${[paint('strong', `--- a/${path}\n+++ b/${path}`), ...hunks].join('\n')}\n`
  }).join('')
}
