// Puts the keys of every file in the order in which they print; comments and layout stay. Files are written all or none.
import path from 'node:path'
import type { Localized } from '../diagnostics/diagnostic.ts'
import { UsageError } from '../diagnostics/usage-error.ts'
import { changeFiles } from '../output/change-files.ts'
import { discover, relativePath } from '../source/discover.ts'
import { findWorkspace, settingsNames } from '../source/find-workspace.ts'
import { withStandIns } from '../source/load-workspace.ts'
import { whyNotWritable } from '../source/may-write.ts'
import { formatText } from '../source/order-keys.ts'
import { rescueText } from '../source/rescue-text.ts'
import { createStore, type SourceStore } from '../source/source-store.ts'
import { matchPaths } from './choices.ts'

export interface FormatCall {
  /** Absolute path of the folder the command is called in. */
  cwd: string
  workspace?: string
  /** Only files in these. */
  paths?: readonly string[]
  /** Nothing is written. */
  check?: boolean
  /** Files that are not UTF-8 are written anew as UTF-8. */
  fromGbk?: boolean
}

/** `faulty`: its text has faults that come first; `encoding`: it was saved as GBK or UTF-16; `unreadable`: anything else. */
export type WhyLeft = 'faulty' | 'encoding' | 'unreadable'

export interface Formatted {
  written: boolean
  /** How many were looked at. */
  looked: number
  /** Relative to the workspace: those that were not in order. */
  files: string[]
  /** Those among them that were no UTF-8. */
  rescued: string[]
  left: { file: string; why: WhyLeft }[]
}

export interface Change {
  file: string
  absolutePath: string
  before: Uint8Array
  after: Uint8Array
  rescued: boolean
}

const hasMark = (bytes: Uint8Array): boolean => bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf

function format(file: string, absolutePath: string, store: SourceStore, fromGbk: boolean): Change | WhyLeft | undefined {
  const before = store.bytes(absolutePath)
  const { text, was } = before ? rescueText(before) : {}
  if (!before || text === undefined) return 'unreadable'
  if (was && !fromGbk) return 'encoding'
  const ordered = formatText(text, settingsNames.includes(file) ? path.basename(file, '.yaml') : undefined)
  // What is rescued is readable at last, whatever else is wrong with it.
  if (ordered === undefined && !was) return 'faulty'
  if (ordered === text && !was) return undefined
  return { file, absolutePath, before, after: Buffer.from(`${hasMark(before) ? '\ufeff' : ''}${ordered ?? text}`), rescued: was !== undefined }
}

const reasons: Record<WhyLeft, Localized> = {
  faulty: { zh: '文字有错，先照 guifan validate 的提示改好', en: 'its text has faults: mend first what guifan validate says' },
  encoding: { zh: '是用 GBK 或 UTF-16 编码保存的，用 guifan format --from-gbk 可以转成 UTF-8', en: 'saved as GBK or UTF-16: guifan format --from-gbk makes it UTF-8' },
  unreadable: { zh: '读不出来，guifan validate 会说明原因', en: 'can\'t be read: guifan validate says why' },
}

export function leftText({ file, why }: Formatted['left'][number]): Localized {
  return { zh: `没有排 ${file} 的字段：${reasons[why].zh}。`, en: `Left the fields of ${file}: ${reasons[why].en}.` }
}

export interface Ordered {
  /** How many were looked at. */
  looked: number
  changes: Change[]
  left: Formatted['left']
}

/** One file of the workspace as it is in order; undefined where it is so already, or can't be read. */
export function orderFile(root: string, file: string, store: SourceStore): Change | undefined {
  const result = format(file, path.resolve(root, file), store, false)
  return typeof result === 'string' ? undefined : result
}

/** The wanted files of the workspace itself as they are in order; nothing is written. */
export function orderFiles(root: string, store: SourceStore, isWanted: (file: string) => boolean, fromGbk = false): Ordered {
  const settings = settingsNames.map((name) => path.join(root, name)).filter((file) => store.bytes(file) !== undefined)
  const found = [...settings, ...withStandIns(discover(root, [root]).files, root, store.standIns)]
  const files = found.map((absolutePath) => ({ absolutePath, file: relativePath(root, absolutePath) })).filter(({ file }) => isWanted(file))
  const ordered: Ordered = { looked: files.length, changes: [], left: [] }
  for (const { absolutePath, file } of files) {
    const result = format(file, absolutePath, store, fromGbk)
    if (typeof result === 'string') ordered.left.push({ file, why: result })
    else if (result) ordered.changes.push(result)
  }
  return ordered
}

function assertWritable(changes: readonly Change[], root: string): void {
  const refused = changes.find(({ absolutePath }) => whyNotWritable(absolutePath, root) !== undefined)
  if (!refused) return
  throw new UsageError({
    zh: `${refused.file} 是只读的，或者不在这个文件夹里，所以一个文件也没有改。请先去掉只读，或请管理员给您写入的权限。`,
    en: `${refused.file} is read-only, or not in this folder, so no file was changed. Make it writable, or ask for the right to write it.`,
  })
}

/** Throws a UsageError where there is no workspace, for paths that are not in it, and where a file can't be written. */
export async function formatFiles(call: FormatCall): Promise<Formatted> {
  const root = await findWorkspace(call.cwd, call.workspace)
  const store = createStore()
  const isWanted = matchPaths({ ...call, store }, root, [root])
  const { looked, changes, left } = orderFiles(root, store, isWanted, call.fromGbk)
  if (!call.check) {
    assertWritable(changes, root)
    await changeFiles(changes.map(({ absolutePath, before, after }) => ({ file: absolutePath, before, after })))
  }
  return { written: !call.check, looked, files: changes.map(({ file }) => file), rescued: changes.filter(({ rescued }) => rescued).map(({ file }) => file), left }
}
