// Two states of one workspace: those of two revisions, or of a revision and of the files as they are.
import { UsageError } from '../diagnostics/usage-error.ts'
import { changesSince, findBase, findRevision, type Revision } from '../source/git.ts'
import { configName } from '../source/find-workspace.ts'
import { locateAll } from '../source/locate-all.ts'
import { openWorkspace, type OpenWorkspace, type WorkspaceCall } from './open-workspace.ts'
import path from 'node:path'

export interface RevisionsCall extends WorkspaceCall {
  /** The earlier state. */
  from: string
  /** The later one; the files as they are where none is named, and `from` is then where they left that line of work. */
  to?: string
}

export interface TwoStates {
  before: OpenWorkspace
  after: OpenWorkspace
  from: Revision
  to?: Revision
}

const mostTold = 5

/** Definitions in a file that can't be read would all seem to have been taken away. */
async function demandReadable({ root, store, diagnostics }: OpenWorkspace, revision: Revision | undefined): Promise<void> {
  const faults = diagnostics.filter(({ code, severity }) => severity === 'error' && /^GF1\d\d$/.test(code))
  if (faults.length === 0) return
  const told = (await locateAll(faults.slice(0, mostTold), root, store)).map(({ place, message }) => ({ at: `${place.file}:${place.range?.start.line ?? 1}`, message }))
  const [zh, en] = revision ? [`“${revision.name}”那一版（${revision.date}）`, `revision "${revision.name}" (${revision.date})`] : ['现在的文件', 'the files as they are']
  const more = faults.length > told.length ? '\n…' : ''
  throw new UsageError({
    zh: `${zh}里有 ${faults.length} 处读不懂，没法比。请先改好，或者换一个版本来比：\n${told.map(({ at, message }) => `  ${at} ${message.zh}`).join('\n')}${more}`,
    en: `${faults.length} places in ${en} can't be read, so there is nothing to compare. Mend them, or compare with another revision:\n${told.map(({ at, message }) => `  ${at} ${message.en}`).join('\n')}${more}`,
  })
}

async function openAt(now: OpenWorkspace, call: WorkspaceCall, revision: Revision, asOf: string): Promise<OpenWorkspace> {
  const changes = changesSince(now.root, revision, now.layers, (name) => /\.ya?ml$/i.test(name))
  const standIns = new Map(changes.map(({ absolutePath, before }) => [absolutePath, before]))
  if (standIns.get(path.join(now.root, configName)) === null) {
    throw new UsageError({ zh: `“${revision.name}”那一版（${revision.date}）里还没有这套标准（没有 guifan.yaml）。请写晚一些的版本。`, en: `Revision "${revision.name}" (${revision.date}) does not hold these standards yet: there is no guifan.yaml. Name a later one.` })
  }
  return openWorkspace({ ...call, workspace: now.root, store: now.store.with(standIns), asOf })
}

/** Both as they stand on one day. Throws a UsageError where git, the repository or a revision is missing, and for a state that can't be read. */
export async function openRevisions(call: RevisionsCall): Promise<TwoStates> {
  const now = await openWorkspace(call)
  const from = call.to === undefined ? findBase(now.root, call.from) : findRevision(now.root, call.from)
  const to = call.to === undefined ? undefined : findRevision(now.root, call.to)
  const { asOf } = now.base
  const after = to ? await openAt(now, call, to, asOf) : now
  const before = await openAt(now, call, from, asOf)
  await demandReadable(after, to)
  await demandReadable(before, from)
  return { before, after, from, ...(to ? { to } : {}) }
}
