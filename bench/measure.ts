// Runs a command several times as a whole process and keeps processor time, wall time and peak memory.
import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

export interface Measure {
  /** User and system time, seconds. */
  cpu: number
  wall: number
  /** Peak of the largest process, MB. */
  memory: number
  exit: number | null
}

/** Needs GNU time for peak memory; `cpu` and `memory` are NaN where it is missing. */
function runOnce(command: readonly string[], cwd: string): Measure {
  const notes = path.join(tmpdir(), `guifan-bench-${process.pid}`)
  const begin = performance.now()
  const timed = spawnSync('/usr/bin/time', ['-o', notes, '-f', '%U %S %M', ...command], { cwd, stdio: 'ignore', env: { ...process.env, NO_COLOR: '1' } })
  if (timed.error) {
    const plain = spawnSync(command[0]!, command.slice(1), { cwd, stdio: 'ignore' })
    return { cpu: Number.NaN, wall: (performance.now() - begin) / 1000, memory: Number.NaN, exit: plain.status }
  }
  const wall = (performance.now() - begin) / 1000
  const [user = 0, system = 0, kilobytes = 0] = readFileSync(notes, 'utf8').trim().split('\n').at(-1)!.split(' ').map(Number)
  rmSync(notes, { force: true })
  return { cpu: user + system, wall, memory: kilobytes / 1024, exit: timed.status }
}

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN

export interface Pair {
  a: Measure
  b: Measure
  /** Medians of the pairs' ratios a / b. */
  cpuRatio: number
  wallRatio: number
}

/** A B A B …, after one uncounted run of each (none before a single pair), so that the ratio holds when the machine's speed drifts. */
export function comparePairs(a: readonly string[], b: readonly string[], cwd: string, runs = 5): Pair {
  if (runs > 1) for (const command of [a, b]) runOnce(command, cwd)
  const pairs = Array.from({ length: runs }, () => ({ a: runOnce(a, cwd), b: runOnce(b, cwd) }))
  const middle = (pick: (measure: Measure) => number, side: 'a' | 'b') => median(pairs.map((pair) => pick(pair[side])))
  const summary = (side: 'a' | 'b'): Measure => ({
    cpu: middle((one) => one.cpu, side),
    wall: middle((one) => one.wall, side),
    memory: middle((one) => one.memory, side),
    exit: pairs[0]![side].exit,
  })
  return {
    a: summary('a'),
    b: summary('b'),
    cpuRatio: median(pairs.map((pair) => pair.a.cpu / pair.b.cpu)),
    wallRatio: median(pairs.map((pair) => pair.a.wall / pair.b.wall)),
  }
}
