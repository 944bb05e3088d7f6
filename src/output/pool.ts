// Child processes that work through a list of tasks. A process does not give memory back, so one that has grown large is replaced; one that dies takes only its task with it.
import { fork, type ChildProcess } from 'node:child_process'
import type { Localized } from '../diagnostics/diagnostic.ts'

/** `usage` is set where the fault is the call's or the disk's and not a bug. */
export type Outcome<Result> = { ok: true; value: Result } | { ok: false; error: string; usage?: Localized; crashed: boolean }

export interface PoolCall<Task, Result> {
  /** Absolute path of a module that calls `serveTasks`. */
  script: string
  /** How many processes at once. */
  jobs: number
  count: number
  /** Made when a process is free for it, so that never more than a few are in memory. Nothing is done where it gives nothing. */
  task(index: number): Promise<Task | undefined>
  /** Bytes: a process that holds more after a task is replaced. */
  mostMemory?: number
  onDone?(outcome: Outcome<Result>, index: number): void
  env?: NodeJS.ProcessEnv
}

interface Answer<Result> {
  index: number
  outcome: Outcome<Result>
  /** Bytes. */
  memory: number
}

function reason(code: number | null, signal: NodeJS.Signals | null): string {
  return signal ? `the process was ended by ${signal}` : `the process ended with code ${code ?? 'unknown'}`
}

interface Ready<Task> {
  index: number
  task: Task
}

/** One process and the tasks it takes, until it is replaced or nothing is left. */
function runChild<Task, Result>(call: PoolCall<Task, Result>, first: Ready<Task>, next: () => Promise<Ready<Task> | undefined>, settle: (index: number, outcome: Outcome<Result>) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const child: ChildProcess = fork(call.script, [], { stdio: ['ignore', 'ignore', 'pipe', 'ipc'], serialization: 'json', ...(call.env ? { env: call.env } : {}) })
    let current: number | undefined
    let complaint = ''
    let given: Promise<void> = Promise.resolve()
    const kill = (): void => void child.kill('SIGKILL')
    // Before anything is tidied up: a process that still writes would bring it back.
    process.prependListener('exit', kill)
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (complaint = (complaint + text).slice(-2000)))
    const died = (): Outcome<Result> => ({ ok: false, error: [reason(child.exitCode, child.signalCode), complaint.trim()].filter(Boolean).join('\n'), crashed: true })
    const hasEnded = (): boolean => child.exitCode !== null || child.signalCode !== null
    const give = (ready: Ready<Task> | undefined): void => {
      if (ready && hasEnded()) return settle(ready.index, died())
      current = ready?.index
      if (ready) child.send(ready, () => undefined)
      else if (child.connected) child.disconnect()
    }
    child.on('message', (answer) => {
      const { index, outcome, memory } = answer as Answer<Result>
      if (index !== current) return
      current = undefined
      settle(index, outcome)
      given = (memory > (call.mostMemory ?? Infinity) ? Promise.resolve(undefined) : next()).then(give)
      // A task that can't be made is told once the process is gone.
      given.catch(() => { give(undefined) })
    })
    child.on('error', (error) => (complaint = error.message))
    // Not `close`: it waits for the pipe of stderr, which alone keeps no process waiting, so that it may never come.
    child.on('exit', () => {
      process.off('exit', kill)
      if (current !== undefined) settle(current, died())
      given.then(resolve, reject)
    })
    give(first)
  })
}

/**
 * Outcomes in the order of the tasks; a task that fails or whose process dies has its error there, and the others go on.
 * After a fault of the disk no further task is begun: the rest would only fail in the same way, and have no outcome.
 */
export async function runPool<Task, Result>(call: PoolCall<Task, Result>): Promise<(Outcome<Result> | undefined)[]> {
  const outcomes = new Array<Outcome<Result> | undefined>(call.count).fill(undefined)
  let taken = 0
  const next = async (): Promise<Ready<Task> | undefined> => {
    while (taken < call.count) {
      const index = taken++
      const task = await call.task(index).catch((error: unknown) => {
        taken = call.count
        throw error
      })
      if (task !== undefined) return { index, task }
    }
    return undefined
  }
  const settle = (index: number, outcome: Outcome<Result>): void => {
    outcomes[index] = outcome
    if (!outcome.ok && outcome.usage) taken = call.count
    call.onDone?.(outcome, index)
  }
  const lane = async (): Promise<void> => {
    for (let first = await next(); first; first = await next()) await runChild(call, first, next, settle)
  }
  const lanes = await Promise.allSettled(Array.from({ length: Math.max(1, Math.min(call.jobs, call.count)) }, lane))
  for (const ended of lanes) if (ended.status === 'rejected') throw ended.reason
  return outcomes
}
