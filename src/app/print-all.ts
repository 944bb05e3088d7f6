// Prints all tasks: one in this process, many in child processes.
import { UsageError } from '../diagnostics/usage-error.ts'
import { runPool } from '../output/pool.ts'
import { packageFile } from '../source/package-root.ts'
import { print, type Printed, type PrintTask } from './print-task.ts'
import { compareText } from '../util/text.ts'

/** A process does not give back the memory of its PDFs: about 25 of them, printed as pages too, are enough for one. */
const restartAfter = 50

/** As many as this are printed before a second process would have started. */
const few = 3

/** Positions of the tasks, the same document of all offices one after the other: they have most of their content in common, which is then set only once. */
function inOrderOfContent(tasks: readonly PrintTask[]): number[] {
  const content = tasks.map(({ path }) => path.slice(path.indexOf('/') + 1))
  return tasks.map((_, index) => index).sort((a, b) => compareText(content[a]!, content[b]!) || a - b)
}

/** In the order of the tasks. Throws when one can't be printed: a UsageError for what the disk refuses, else the error of the process. */
export async function printAll(tasks: readonly PrintTask[], jobs: number, onProgress?: (done: number, total: number, label: string) => void): Promise<Printed[]> {
  let done = 0
  const report = (task: PrintTask) => onProgress?.(++done, tasks.length, task.path)
  if (tasks.length <= few) {
    const printed: Printed[] = []
    for (const task of tasks) {
      printed.push(await print(task))
      report(task)
    }
    return printed
  }
  const script = packageFile('dist', 'print-worker.js')
  const order = inOrderOfContent(tasks)
  const printed = await runPool<PrintTask, Printed>({ script, jobs, tasks: order.map((index) => tasks[index]!), restartAfter, onDone: (_outcome, task) => report(task) })
  const outcomes = new Array<(typeof printed)[number]>(tasks.length)
  for (const [place, index] of order.entries()) outcomes[index] = printed[place]
  for (const [index, outcome] of outcomes.entries()) {
    if (outcome && !outcome.ok && outcome.usage) throw new UsageError(outcome.usage)
    // Whatever ended its process (the system does when memory is short) may not end this one, which prints it alone.
    if (outcome && !outcome.ok && outcome.crashed) outcomes[index] = { ok: true, value: await print(tasks[index]!) }
  }
  return outcomes.map((outcome, index) => {
    if (outcome?.ok) return outcome.value
    throw new Error(`${tasks[index]!.path}: ${outcome?.error ?? 'was not printed'}`)
  })
}
