// Prints documents: few in this process, many in child processes.
import { UsageError } from '../diagnostics/usage-error.ts'
import { runPool } from '../output/pool.ts'
import { packageFile } from '../source/package-root.ts'
import { print, type Printed, type PrintTask } from './print-task.ts'

/**
 * In bytes. A process keeps what a volume took (1.5 GB for 600 pages, 2.8 GB when it remembers the office before), and is replaced when it holds more than its share:
 * where there is room, what offices have in common is then set once for all of them; where there is not, each begins anew.
 * Never more than the engine as WebAssembly can have, which gives nothing back: 4 GiB, less what the next volume adds.
 */
function mostMemory(jobs: number): number {
  const megabyte = 1024 * 1024
  return Math.min(3072 * megabyte, Math.max(600 * megabyte, process.availableMemory() / 2 / jobs))
}

/** As many as this are printed before a second process would have started. */
const few = 2

/**
 * Typesetting asks for memory in very many small pieces. The C library of most Linux systems is told to take it in large ones, which saves a fifth of the time; elsewhere this means nothing.
 * One thread each: the processes fill the cores already.
 */
function printerSettings(): NodeJS.ProcessEnv {
  const megabyte = 1024 * 1024
  const allocation = { hugetlb: 1, arena_max: 1, top_pad: 64 * megabyte, trim_threshold: 1024 * megabyte, mmap_threshold: 1024 * megabyte }
  const GLIBC_TUNABLES = Object.entries(allocation).map(([name, value]) => `glibc.malloc.${name}=${value}`).join(':')
  return { GLIBC_TUNABLES, RAYON_NUM_THREADS: '1', ...process.env }
}

export interface PrintCall {
  count: number
  jobs: number
  /** Made only when it is printed; nothing is printed where it gives nothing. */
  task(index: number): Promise<PrintTask | undefined>
  onDone?(index: number): void
}

/** The files of each document, in order; nothing where there was no task. Throws when one can't be printed: a UsageError for what the disk refuses, else the error of the process. */
export async function printAll({ count, jobs, task, onDone }: PrintCall): Promise<(Printed[] | undefined)[]> {
  const printHere = async (index: number): Promise<Printed[] | undefined> => {
    const made = await task(index)
    return made && print(made)
  }
  const printed: (Printed[] | undefined)[] = []
  if (count <= few) {
    for (let index = 0; index < count; index++) {
      printed.push(await printHere(index))
      onDone?.(index)
    }
    return printed
  }
  const outcomes = await runPool<PrintTask, Printed[]>({ script: packageFile('dist', 'print-worker.js'), jobs, count, task, mostMemory: mostMemory(jobs), env: printerSettings(), onDone: (_outcome, index) => onDone?.(index) })
  for (const outcome of outcomes) if (outcome && !outcome.ok && outcome.usage) throw new UsageError(outcome.usage)
  for (const [index, outcome] of outcomes.entries()) {
    // Whatever ended its process (the system does when memory is short) may not end this one, which prints it alone.
    if (outcome && !outcome.ok && !outcome.crashed) throw new Error(outcome.error)
    printed.push(outcome?.ok === false ? await printHere(index) : outcome?.value)
  }
  return printed
}
