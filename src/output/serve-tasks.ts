// The other side of the pool: takes one task at a time from the parent process and answers with its result.
import { missingProgram } from '../diagnostics/missing-program.ts'
import { UsageError } from '../diagnostics/usage-error.ts'
import type { Outcome } from './pool.ts'

/** Runs until the parent goes. An error of `work` is the outcome of that task alone. */
export function serveTasks<Task, Result>(work: (task: Task) => Promise<Result>): void {
  // A parent that was killed leaves no process behind, and Ctrl+C is the parent's to answer.
  process.on('disconnect', () => process.exit(0))
  process.on('SIGINT', () => undefined)
  const perform = async (task: Task): Promise<Outcome<Result>> => {
    try {
      return { ok: true, value: await work(task) }
    } catch (error) {
      const usage = error instanceof UsageError ? error : missingProgram(error)
      if (usage) return { ok: false, error: usage.message, usage: usage.text, crashed: false }
      return { ok: false, error: error instanceof Error ? (error.stack ?? error.message) : String(error), crashed: false }
    }
  }
  process.on('message', (message) => {
    const { index, task } = message as { index: number; task: Task }
    void perform(task).then((outcome) => process.send?.({ index, outcome, memory: process.memoryUsage.rss() }))
  })
}
