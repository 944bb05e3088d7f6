// Adopts a corpus as it is: writes what is found into exceptions.yaml, finding by finding, and takes out the entries that match nothing any more.
import path from 'node:path'
import type { Severity } from '../diagnostics/diagnostic.ts'
import { weighsAtLeast } from '../diagnostics/order.ts'
import { UsageError } from '../diagnostics/usage-error.ts'
import type { Subject } from '../exceptions/subject.ts'
import { writeFile } from '../output/write-file.ts'
import { editList } from '../source/edit-list.ts'
import { compareText } from '../util/text.ts'
import { matchPaths } from './choices.ts'
import { subjects } from './exceptions.ts'
import { openWorkspace, type OpenWorkspace } from './open-workspace.ts'
import { judge, type ValidateCall } from './validate.ts'

export interface AdoptCall extends ValidateCall {
  /** Adds an entry for every finding that has none. */
  add: boolean
  /** Takes out entries that match nothing. */
  prune: boolean
  /** The least weight of findings that are written down. */
  least: Severity
}

export interface Adopted {
  /** Absolute. */
  file: string
  added: number
  removed: number
  /** Findings that no exception may silence. */
  refused: number
}

const head = `# 例外：已经知道、到某一天以前不改的问题，一条记一个，写明理由、责任人和到期日。
# 改好一个，运行 guifan validate --prune，用不着的就删去了。
`
const reason = '开始检查时已有的问题，待整改'
/** Half a year: long enough for a round of mending, short enough to be asked about. */
const days = 180

function daysLater(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

const owned = (value: unknown): string => (typeof value === 'string' && value.trim() !== '' ? value : '待定')

/** Findings that are alike have an entry each. */
function entriesFor(found: readonly Subject[], { config, base }: OpenWorkspace): Record<string, string>[] {
  const sorted = [...found].sort((a, b) => compareText(a.target, b.target) || compareText(a.path, b.path) || compareText(a.rule, b.rule) || compareText(a.fingerprint, b.fingerprint))
  return sorted.map(({ rule, target, path: at, fingerprint }) => ({ rule, target, ...(at === '' ? {} : { path: at }), fingerprint, reason, owner: owned(config.owner), until: daysLater(base.asOf) }))
}

function unusedOf(unused: readonly { index: number }[] | undefined): number[] {
  if (unused) return unused.map(({ index }) => index)
  throw new UsageError({
    zh: '现在看不出哪些例外用不着了：文件或字段有错，后面的问题查不到；或者只查了一部分。请先改好“要改”的文件和字段，不加 --rule、--office，再运行 --prune。',
    en: 'It can\'t be told now which exceptions are no longer used: faults of files and fields hide what stands behind them, or only a part was checked. Mend those first, leave out --rule and --office, and run --prune again.',
  })
}

function ownText({ exceptionFiles, exceptionsFile, diagnostics, store }: OpenWorkspace): string {
  if (diagnostics.some(({ place, severity }) => place.file === exceptionsFile && severity === 'error')) {
    throw new UsageError({
      zh: 'exceptions.yaml 里有错，没有动它。请先运行 guifan validate exceptions.yaml，改好再写。',
      en: 'There are faults in exceptions.yaml, so it was left alone. Run guifan validate exceptions.yaml and mend them first.',
    })
  }
  const own = exceptionFiles.find(({ path: file }) => file === exceptionsFile)
  return (own && store.text(own.absolutePath)) || head
}

/** Writes exceptions.yaml whole or not at all. Throws a UsageError where it can't be done. */
export async function adoptFindings(call: AdoptCall): Promise<Adopted> {
  const workspace = await openWorkspace(call)
  const within = matchPaths(call, workspace.root, workspace.layers)
  const text = ownText(workspace)
  const { kept, unused } = judge(workspace, call)
  const remove = call.prune ? unusedOf(unused) : []
  const shown = call.add ? kept.filter((one) => within(one.place.file) && weighsAtLeast(one, call.least) && one.place.file !== workspace.exceptionsFile) : []
  const subjectOf = subjects(workspace)
  const found = shown.map(subjectOf).filter((subject) => subject !== undefined)
  const add = entriesFor(found, workspace)
  const file = path.join(workspace.root, workspace.exceptionsFile)
  if (add.length + remove.length > 0) await writeFile(file, editList(text, { list: 'exceptions', remove, add }), 'fixed')
  return { file, added: add.length, removed: remove.length, refused: shown.length - found.length }
}
