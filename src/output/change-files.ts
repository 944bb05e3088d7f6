// Changes several files at once, all or none: every new text is on the disk beside its file before the first takes its place, and what was begun is taken back where the disk stops it.
import { chmodSync, existsSync, lstatSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { UsageError } from '../diagnostics/usage-error.ts'
import { onDisk } from './disk-fault.ts'
import { makeFolder } from './make-folder.ts'

export interface FileChange {
  /** Absolute. */
  file: string
  /** What was read; null for a file that must not be there yet. */
  before: Uint8Array | null
  /** Null takes the file away. */
  after: Uint8Array | null
}

interface Step extends FileChange {
  temporary: string
}

const temporaryFor = (file: string): string => path.join(path.dirname(file), `.${path.basename(file).slice(0, 80)}.${process.pid}.part`)

function assertAsRead({ file, before }: FileChange): void {
  const same = before === null ? lstatSync(file, { throwIfNoEntry: false }) === undefined : existsSync(file) && readFileSync(file).equals(before)
  if (same) return
  throw new UsageError(before === null
    ? { zh: `“${file}”已经有了，什么也没有动。请换一个名称，或先把它移走。`, en: `"${file}" is there already; nothing was changed. Choose another name, or move it away first.` }
    : { zh: `“${file}”刚刚被别的程序改过，什么也没有动。请再运行一次。`, en: `"${file}" was changed by another program just now; nothing was changed. Run again.` })
}

function stage({ file, before, after, temporary }: Step): void {
  if (after === null) return
  writeFileSync(temporary, after, { flag: 'wx' })
  if (before !== null) chmodSync(temporary, statSync(file).mode)
}

/** Back to what was read, as far as the disk still lets it. */
function takeBack({ file, before, temporary }: Step): void {
  if (before === null) return rmSync(file, { force: true })
  writeFileSync(temporary, before)
  renameSync(temporary, file)
}

/** New files take their places first, so that nothing is gone before its successor is there. Nothing can interrupt it: there is no pause in it. */
function putInPlace(steps: readonly Step[]): void {
  const done: Step[] = []
  try {
    for (const step of [...steps].sort((a, b) => Number(a.after === null) - Number(b.after === null))) {
      if (step.after === null) rmSync(step.file)
      else renameSync(step.temporary, step.file)
      done.push(step)
    }
  } catch (error) {
    for (const step of done.reverse()) takeBack(step)
    throw error
  }
}

/** Throws a UsageError where a file is not as it was read, or for what the disk refuses; everything is as it was then. */
export async function changeFiles(changes: readonly FileChange[]): Promise<void> {
  // Where a link stands, what it leads to is written anew; the link stays.
  const steps = changes.map((change): Step => {
    const file = change.before === null ? change.file : realpathSync(change.file)
    return { ...change, file, temporary: temporaryFor(file) }
  })
  // Only where something was begun: below a file that stands where a folder belongs, there is nothing that could be taken away.
  const begun: string[] = []
  const tidy = (): void => begun.forEach((temporary) => rmSync(temporary, { force: true }))
  process.on('exit', tidy)
  const made: string[] = []
  try {
    for (const step of steps) {
      await onDisk(step.file, async () => {
        const folder = await makeFolder(path.dirname(step.file))
        if (folder !== undefined) made.push(folder)
        begun.push(step.temporary)
        stage(step)
      }, 'fixed')
    }
    steps.forEach(assertAsRead)
    await onDisk(steps[0]?.file ?? '', async () => putInPlace(steps), 'fixed')
  } catch (error) {
    tidy()
    for (const folder of made.reverse()) rmSync(folder, { recursive: true, force: true })
    throw error
  } finally {
    process.off('exit', tidy)
    tidy()
  }
}
