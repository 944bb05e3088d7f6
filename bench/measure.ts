// Runs commands in turn as whole processes and keeps processor time, wall time and peak memory.
import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

export interface Command {
  argv: readonly string[]
  /** Before each run, not measured: an edit, an empty folder. */
  before?(): void
}

export interface Measure {
  /** User and system time of the process and its children, seconds. */
  cpu: number
  wall: number
  /** Peak of the largest process, MB. */
  memory: number
  /** What it wrote to standard error. */
  said: string
}

/** Where guifan keeps what it found: of the bench alone, so that a run before it on this machine counts for nothing. */
const cache = path.resolve(import.meta.dirname, 'corpus', 'cache')

/** The next run of guifan is as if it were the first. */
export function emptyCache(): void {
  rmSync(cache, { recursive: true, force: true })
}

const run = (argv: readonly string[]) => spawnSync(argv[0]!, argv.slice(1), { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8', maxBuffer: 2 ** 28, env: { ...process.env, NO_COLOR: '1', GUIFAN_CACHE_DIR: cache } })

/** Needs GNU time for processor time and memory, which are NaN where it is missing. Throws when the command fails: what failed was not measured. */
export function measure({ argv, before }: Command): Measure {
  const notes = path.join(tmpdir(), `guifan-bench-${process.pid}`)
  before?.()
  let begin = performance.now()
  let ended = run(['/usr/bin/time', '-o', notes, '-f', '%U %S %M', ...argv])
  const timed = !ended.error
  if (!timed) {
    begin = performance.now()
    ended = run(argv)
  }
  const wall = (performance.now() - begin) / 1000
  if (ended.status !== 0) throw new Error(`${argv.join(' ')} ended with ${ended.status ?? ended.signal}:\n${ended.stderr?.slice(-2000)}`)
  if (!timed) return { cpu: Number.NaN, wall, memory: Number.NaN, said: ended.stderr }
  const [user = 0, system = 0, kilobytes = 0] = readFileSync(notes, 'utf8').trim().split('\n').at(-1)!.split(' ').map(Number)
  rmSync(notes, { force: true })
  return { cpu: user + system, wall, memory: kilobytes / 1024, said: ended.stderr }
}

export const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN

/** A B C A B C …, after one uncounted run of each (none before a single round), so that ratios hold when the machine's speed drifts. One list of measures a command. */
export function inTurn(commands: readonly Command[], rounds: number): Measure[][] {
  if (rounds > 1) for (const command of commands) measure(command)
  const lists = commands.map((): Measure[] => [])
  for (let round = 0; round < rounds; round++) commands.forEach((command, index) => lists[index]!.push(measure(command)))
  return lists
}

type Figure = 'cpu' | 'wall' | 'memory'

export const middle = (measures: readonly Measure[], figure: Figure): number => median(measures.map((one) => one[figure]))

/** Median of the ratios a / b within each round. */
export const ratio = (a: readonly Measure[], b: readonly Measure[], figure: Figure): number => median(a.map((one, round) => one[figure] / b[round]![figure]))
