// Child processes that work through a list of tasks. A process does not give memory back, so each is replaced after some tasks; one that dies takes only its task with it.
import { fork, type ChildProcess } from 'node:child_process'
import type { Localized } from '../diagnostics/diagnostic.ts'

/** `usage` is set where the fault is the call's or the disk's and not a bug. */
export type Outcome<Result> = { ok: true; value: Result } | { ok: false; error: string; usage?: Localized; crashed: boolean }

export interface PoolCall<Task, Result> {
  /** Absolute path of a module that calls `serveTasks`. */
  script: string
  /** How many processes at once. */
  jobs: number
  tasks: readonly Task[]
  restartAfter?: number
  onDone?(outcome: Outcome<Result>, task: Task, index: number): void
  env?: NodeJS.ProcessEnv
}

interface Answer<Result> {
  index: number
  outcome: Outcome<Result>
}

function reason(code: number | null, signal: NodeJS.Signals | null): string {
  return signal ? `the process was ended by ${signal}` : `the process ended with code ${code ?? 'unknown'}`
}

/** One process and the tasks it takes, until it is replaced or nothing is left. */
function runChild<Task, Result>(call: PoolCall<Task, Result>, next: () => number | undefined, settle: (index: number, outcome: Outcome<Result>) => void): Promise<void> {
  return new Promise((resolve) => {
    const child: ChildProcess = fork(call.script, [], { stdio: ['ignore', 'ignore', 'pipe', 'ipc'], serialization: 'json', ...(call.env ? { env: call.env } : {}) })
    let current: number | undefined
    let done = 0
    let complaint = ''
    const kill = (): void => void child.kill('SIGKILL')
    // Before anything is tidied up: a process that still writes would bring it back.
    process.prependListener('exit', kill)
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (complaint = (complaint + text).slice(-2000)))
    const give = (): void => {
      current = done < (call.restartAfter ?? 25) ? next() : undefined
      if (current === undefined) child.disconnect()
      else child.send({ index: current, task: call.tasks[current] }, () => undefined)
    }
    child.on('message', (answer) => {
      const { index, outcome } = answer as Answer<Result>
      if (index !== current) return
      done++
      settle(index, outcome)
      give()
    })
    child.on('error', (error) => (complaint = error.message))
    // Not `close`: it waits for the pipe of stderr, which alone keeps no process waiting, so that it may never come.
    child.on('exit', (code, signal) => {
      process.off('exit', kill)
      if (current !== undefined) settle(current, { ok: false, error: [reason(code, signal), complaint.trim()].filter(Boolean).join('\n'), crashed: true })
      resolve()
    })
    give()
  })
}

/**
 * Outcomes in the order of the tasks; a task that fails or whose process dies has its error there, and the others go on.
 * After a fault of the disk no further task is begun: the rest would only fail in the same way, and have no outcome.
 */
export async function runPool<Task, Result>(call: PoolCall<Task, Result>): Promise<(Outcome<Result> | undefined)[]> {
  const outcomes = new Array<Outcome<Result> | undefined>(call.tasks.length).fill(undefined)
  let taken = 0
  const next = (): number | undefined => (taken < call.tasks.length ? taken++ : undefined)
  const settle = (index: number, outcome: Outcome<Result>): void => {
    outcomes[index] = outcome
    if (!outcome.ok && outcome.usage) taken = call.tasks.length
    call.onDone?.(outcome, call.tasks[index]!, index)
  }
  const lane = async (): Promise<void> => {
    while (taken < call.tasks.length) await runChild(call, next, settle)
  }
  await Promise.all(Array.from({ length: Math.max(1, Math.min(call.jobs, call.tasks.length)) }, lane))
  return outcomes
}
