// The bytes of a table somebody hands over: one file, or the files of a folder.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { UsageError } from '../diagnostics/usage-error.ts'
import { decodeText } from './decode-text.ts'

export interface TableFile {
  /** Without its folder. */
  name: string
  bytes: Uint8Array
}

const maxBytes = 60_000_000

function refuse(given: string, zh: string, en: string): UsageError {
  return new UsageError({ zh: `“${given}”${zh}`, en: `"${given}" ${en}` })
}

/** Throws a UsageError for what is not there, can't be read or is far too large. */
export function readTable(given: string): TableFile[] {
  try {
    const stat = statSync(given)
    if (stat.isDirectory()) return readdirSync(given).filter((name) => /\.csv$/i.test(name)).sort().map((name) => ({ name, bytes: readFileSync(path.join(given, name)) }))
    if (!stat.isFile()) throw refuse(given, '不是文件。', 'is no file.')
    if (stat.size > maxBytes) throw refuse(given, `太大了（超过 ${maxBytes / 1e6} MB）。请分成几个文件。`, `is too large (over ${maxBytes / 1e6} MB). Split it.`)
    return [{ name: path.basename(given), bytes: readFileSync(given) }]
  } catch (error) {
    if (error instanceof UsageError) throw error
    const code = error instanceof Error && 'code' in error ? error.code : ''
    if (code === 'ENOENT') throw refuse(given, '找不到。请检查路径。', 'is not there. Check the path.')
    if (code === 'EACCES' || code === 'EPERM') throw refuse(given, '没有读的权限。', 'may not be read.')
    throw error
  }
}

/** Also from GBK and UTF-16, which spreadsheets still save. Throws a UsageError for what is no text. */
export function textOfTable({ name, bytes }: TableFile): string {
  const decoded = decodeText(bytes)
  if ('text' in decoded) return decoded.text
  if ((decoded.fault.messageId === 'gbk' || decoded.fault.messageId === 'utf16') && decoded.guess !== '') return decoded.guess
  throw refuse(name, `第 ${decoded.line} 行起读不成文字。请用表格软件另存为“CSV UTF-8”。`, `is no text from line ${decoded.line} on. Save it as "CSV UTF-8".`)
}
