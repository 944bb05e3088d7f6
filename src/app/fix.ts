// Mends what has one right answer: in passes, until nothing is left to mend, and then the order of fields; nothing is written before all passes are done.
import path from 'node:path'
import type { Diagnostic, Fix, Localized } from '../diagnostics/diagnostic.ts'
import { UsageError } from '../diagnostics/usage-error.ts'
import { writeFile } from '../output/write-file.ts'
import { relativePath } from '../source/discover.ts'
import { whyNotWritable, type NotWritable } from '../source/may-write.ts'
import { mendFiles } from '../source/mend-files.ts'
import { createStore, type SourceStore } from '../source/source-store.ts'
import { leftText, orderFiles } from './format.ts'
import { validate, type Validated, type ValidateCall } from './validate.ts'

export interface FixCall extends ValidateCall {
  /** Also what was only most likely meant. */
  unsafe?: boolean
  /** Nothing is written. */
  dryRun?: boolean
}

export interface FixedFile {
  /** Relative to the workspace. */
  file: string
  absolutePath: string
  before: Uint8Array
  after: Uint8Array
}

export interface Fixed {
  /** What is left to mend. */
  found: Validated
  /** How many findings were mended. */
  mended: number
  /** Those among the files whose fields were put in order. */
  ordered: string[]
  files: FixedFile[]
  /** Files that have mends which were not made, or could not be put in order, and why. */
  left: { file: string; why: NotWritable | 'unreadable' | 'changed' | Localized }[]
}

/** What mends make necessary of other mends is small; more passes than these would go in a circle. */
const maxPasses = 10

const sameBytes = (a: Uint8Array | undefined, b: Uint8Array | undefined): boolean => a !== undefined && b !== undefined && Buffer.from(a.buffer, a.byteOffset, a.byteLength).equals(b)

interface Passes {
  found: Validated
  store: SourceStore
  applied: Fix[]
  ordered: string[]
  left: Fixed['left']
}

async function runPasses(call: FixCall, first: SourceStore): Promise<Passes> {
  let store = first
  const made: Fix[] = []
  let found = await validate({ ...call, store })
  const reasons = new Map<string, NotWritable | undefined>()
  const whyNot = (file: string): NotWritable | undefined => {
    if (!reasons.has(file)) reasons.set(file, whyNotWritable(path.resolve(found.root, file), found.root))
    return reasons.get(file)
  }
  const left = new Map<string, Fixed['left'][number]>()
  const mayChange = (file: string): boolean => {
    const why = first.standIns.has(path.resolve(found.root, file)) ? undefined : whyNot(file)
    if (why) left.set(file, { file, why })
    return why === undefined
  }
  const isWanted = ({ fix }: Diagnostic): boolean => fix !== null && (!fix.unsafe || call.unsafe === true) && fix.edits.every(({ place }) => mayChange(place.file))
  for (let pass = 0; pass < maxPasses; pass++) {
    const { files, applied, refused } = mendFiles(found.diagnostics.filter(isWanted).map(({ fix }) => fix!), found.root, store)
    for (const { edits } of refused) left.set(edits[0]!.place.file, { file: edits[0]!.place.file, why: 'unreadable' })
    if (files.size === 0) break
    made.push(...applied)
    store = store.with(new Map([...store.standIns, ...files]))
    found = await validate({ ...call, store })
  }
  // Whoever asks for the mends of some rules asks for no others.
  const order = call.rules ? { changes: [], left: [] } : orderFiles(found.root, store, found.isAsked)
  for (const one of order.left) if (!left.has(one.file)) left.set(one.file, { file: one.file, why: leftText(one) })
  const changes = order.changes.filter(({ file }) => mayChange(file))
  if (changes.length > 0) {
    store = store.with(new Map([...store.standIns, ...changes.map(({ absolutePath, after }) => [absolutePath, after] as const)]))
    found = await validate({ ...call, store })
  }
  return { found, store, applied: made, ordered: changes.map(({ file }) => file), left: [...left.values()] }
}

/** Throws a UsageError as `validate` does; what a file refuses is told in `left`. */
export async function fix(call: FixCall): Promise<Fixed> {
  const first = call.store ?? createStore()
  const { found, store, applied, ordered, left } = await runPasses(call, first)
  const files = [...store.standIns].filter(([file, after]) => after && after !== first.standIns.get(file)).map(([absolutePath, after]) => ({ file: relativePath(found.root, absolutePath), absolutePath, before: first.bytes(absolutePath)!, after: after! }))
  if (call.dryRun) return { found, mended: applied.length, ordered, files, left }
  const written: FixedFile[] = []
  for (const one of files) {
    const why = await write(one)
    if (why) left.push({ file: one.file, why })
    else written.push(one)
  }
  if (written.length === files.length) return { found, mended: applied.length, ordered, files, left }
  const names = new Set(written.map(({ file }) => file))
  const mended = applied.filter(({ edits }) => edits.every(({ place }) => names.has(place.file))).length
  return { found: await validate({ ...call, store: first }), mended, ordered: ordered.filter((file) => names.has(file)), files: written, left }
}

async function write({ absolutePath, before, after }: FixedFile): Promise<'changed' | Localized | undefined> {
  if (!sameBytes(createStore().bytes(absolutePath), before)) return 'changed'
  try {
    await writeFile(absolutePath, after, 'fixed')
    return undefined
  } catch (error) {
    if (error instanceof UsageError) return error.text
    throw error
  }
}
