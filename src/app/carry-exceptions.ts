// Exceptions that go on answering for what they answered for, though an id in the finding is another now: their fingerprints follow.
import { resolve } from 'node:path'
import type { FixEdit } from '../diagnostics/diagnostic.ts'
import { siteOf } from '../exceptions/apply-exceptions.ts'
import { wholly } from '../model/mentions.ts'
import type { FileChange } from '../output/change-files.ts'
import { exceptionsName } from '../source/find-workspace.ts'
import type { Workspace } from '../source/load-workspace.ts'
import { locateFix } from '../source/locate-fix.ts'
import { textsOf } from '../source/locate-all.ts'
import { mendFiles } from '../source/mend-files.ts'
import type { SourceStore } from '../source/source-store.ts'
import { own } from '../util/json.ts'
import { subjects } from './exceptions.ts'
import { openWorkspace } from './open-workspace.ts'
import { judge } from './validate.ts'

const hasFingerprints = (value: unknown): boolean => {
  const list = own(value, 'exceptions')
  return Array.isArray(list) && list.some((entry) => own(entry, 'fingerprint') !== undefined)
}

/** Entries that were used before and are not after, each with the finding that stands in its place now. */
async function newFingerprints(root: string, before: SourceStore, after: SourceStore): Promise<FixEdit[]> {
  const was = await openWorkspace({ cwd: root, workspace: root, store: before })
  const { unused: idle } = judge(was, {})
  const now = await openWorkspace({ cwd: root, workspace: root, store: after })
  const { kept, unused } = judge(now, {})
  // Behind a fault of text or form nobody knows what is used.
  if (!idle || !unused) return []
  const subjectOf = subjects(now)
  const open = kept.map(subjectOf).filter((subject) => subject !== undefined)
  return unused.filter(({ index, fingerprint }) => fingerprint !== undefined && !idle.some((one) => one.index === index)).flatMap((entry): FixEdit[] => {
    const at = open.findIndex((subject) => siteOf(subject) === siteOf(entry))
    if (at < 0) return []
    const [{ fingerprint } = { fingerprint: '' }] = open.splice(at, 1)
    return [{ place: { file: entry.file, document: 0, pointer: `/exceptions/${entry.index}/fingerprint`, at: 'value' }, text: fingerprint, words: wholly(entry.fingerprint!) }]
  })
}

/** The same changes, with the fingerprints of exceptions.yaml as they have to be after them. `workspace` and `after` hold the changes already. */
export async function carryExceptions(changes: readonly FileChange[], { root, exceptionFiles }: Workspace, after: SourceStore): Promise<FileChange[]> {
  const file = exceptionFiles.find(({ path }) => path === exceptionsName)
  if (!file || !hasFingerprints(file.documents[0]?.value)) return [...changes]
  const before = after.with(new Map())
  const fix = locateFix({ description: { zh: '', en: '' }, edits: await newFingerprints(root, before, after) }, textsOf(root, after))
  const bytes = fix && fix.edits.length > 0 ? mendFiles([fix], root, after).files.get(resolve(root, exceptionsName)) : undefined
  if (!bytes) return [...changes]
  const others = changes.filter((change) => change.file !== file.absolutePath)
  return [...others, { file: file.absolutePath, before: before.bytes(file.absolutePath)!, after: bytes }]
}
