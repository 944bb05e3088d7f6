// What must hold of whatever stands in a workspace: the check ends, nothing throws, and every finding says something about a place that is there.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fix } from '../../src/app/fix.ts'
import { reportFindings } from '../../src/app/report-findings.ts'
import { validate } from '../../src/app/validate.ts'
import type { Diagnostic, Place } from '../../src/diagnostics/diagnostic.ts'
import { reportFormats } from '../../src/report/index.ts'
import { createStore } from '../../src/source/source-store.ts'

export interface Piece {
  /** In the workspace: a file of standards, guifan.yaml or exceptions.yaml. */
  file: string
  bytes: Uint8Array
}

const store = createStore()
const decoder = new TextDecoder('utf-8', { fatal: true })

/** Undefined where the bytes are no text: then there are no lines either. */
function linesOf(bytes: Uint8Array): string[] | undefined {
  try {
    return decoder.decode(bytes).split(/\r\n|\n|\r/)
  } catch {
    return undefined
  }
}

function faultOf({ file, range }: Place, lines: string[] | undefined): string | undefined {
  if (!range) return `no place in ${file}`
  const inside = ({ line, column }: { line: number; column: number }): boolean =>
    Number.isInteger(line) && Number.isInteger(column) && line >= 1 && column >= 1 && (!lines || (line <= lines.length && column <= lines[line - 1]!.length + 1))
  const { start, end } = range
  const ordered = start.line < end.line || (start.line === end.line && start.column <= end.column)
  return inside(start) && inside(end) && ordered ? undefined : `${file}:${start.line}:${start.column}-${end.line}:${end.column} is outside of the file`
}

function faultsOf(diagnostic: Diagnostic, lines: (file: string) => string[] | undefined): string[] {
  const { code, message, place, related, fix: mend } = diagnostic
  const places = [place, ...related.map((one) => one.place), ...(mend?.edits ?? []).map((edit) => edit.place)]
  const texts = [message, ...related.map((one) => one.message), ...(mend ? [mend.description] : [])].flatMap(({ zh, en }) => [zh, en])
  return [
    ...(code === 'GF001' ? [`a rule threw: ${message.en}`] : []),
    ...places.map((one) => faultOf(one, lines(one.file))).filter((one) => one !== undefined).map((one) => `${code} ${one}`),
    ...texts.filter((text) => /\bundefined\b|\[object \w|\n\s+at .*:\d+:\d+/.test(text)).map((text) => `${code} says: ${text}`),
  ]
}

/** Lets a piece stand in the workspace at `root`, checks it, reports in every format and mends it on trial. Gives back what is wrong with that. */
export async function judge(root: string, { file, bytes }: Piece): Promise<string[]> {
  const standIn = store.with(new Map([[path.join(root, file), bytes]]))
  const found = await validate({ cwd: root, store: standIn })
  const known = new Map<string, string[] | undefined>([[file, linesOf(bytes)]])
  const lines = (name: string): string[] | undefined => {
    if (!known.has(name)) known.set(name, linesOf(readFileSync(path.join(root, name))))
    return known.get(name)
  }
  const faults = found.diagnostics.flatMap((diagnostic) => faultsOf(diagnostic, lines))
  for (const locale of ['zh-CN', 'en'] as const)
    await reportFindings(found, reportFormats.map(({ name }) => ({ format: name })), { locale, width: 80, colors: false, version: '0' })
  if (!found.diagnostics.some((diagnostic) => diagnostic.fix)) return faults
  const mended = await fix({ cwd: root, store: standIn, unsafe: true, dryRun: true })
  return [...faults, ...mended.found.diagnostics.filter(({ code }) => code === 'GF001').map(({ message }) => `once mended, a rule threw: ${message.en}`)]
}
