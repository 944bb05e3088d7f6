// What `render` says at its end: how much was printed and where to begin reading.
import path from 'node:path'
import { hasErrors } from '../diagnostics/order.ts'
import type { JsonReport } from '../app/report-findings.ts'
import type { Rendered } from '../app/finish-printing.ts'
import { exitCodes, type ExitCode } from './exit-code.ts'
import type { Session } from './session.ts'
import { verdict } from './verdict.ts'

export interface RenderedData {
  version: 1
  asOf: string
  /** Relative to the folder the command was called in; absolute where it lies outside. */
  output: string
  index: string
  documents: Rendered['documents']
  /** With `--check`: paths in the output folder that are not what would be printed now. */
  stale?: string[]
  diagnostics: JsonReport['diagnostics']
}

export function relative(file: string, session: Session): string {
  const short = path.relative(session.cwd, file) || '.'
  // A path that climbs is harder to read than the whole one.
  return (short.startsWith('..') || path.isAbsolute(short) ? file : short).split(path.sep).join('/')
}

export function renderedData(rendered: Rendered, diagnostics: JsonReport['diagnostics'], session: Session): RenderedData {
  const { asOf, output, index, documents, stale } = rendered
  return { version: 1, asOf, output: relative(output, session), index: relative(index, session), documents, ...(stale ? { stale } : {}), diagnostics }
}

export function renderedText({ diagnostics, documents, unchanged, output, index, stale, shard }: Rendered, session: Session): string {
  const count = documents.length
  if (hasErrors(diagnostics)) {
    return session.say({ zh: '什么也没有印，原来的文件没有动。请先把上面“要改”的地方改好。\n', en: 'Nothing was printed and nothing was changed. Mend the errors above first.\n' })
  }
  if (stale) {
    if (stale.length === 0) return session.say({ zh: `${relative(output, session)} 里的 ${count} 个文件都是最新的。\n`, en: `All ${count} files in ${relative(output, session)} are current.\n` })
    const list = stale.map((file) => `  ${file}\n`).join('')
    return session.say({
      zh: `${relative(output, session)} 里有 ${stale.length} 个文件过时了，去掉 --check 再运行一次就会更新：\n${list}`,
      en: `${stale.length} files in ${relative(output, session)} are stale; run again without --check to bring them up to date:\n${list}`,
    })
  }
  if (shard) {
    const { index: part, of } = shard
    return session.say({
      zh: `印好了第 ${part} 份（共 ${of} 份）：${count} 个文件，在 ${relative(output, session)}。各份都印好以后，用 guifan render --merge 文件夹 合并成一套。\n`,
      en: `Part ${part} of ${of} is printed: ${count} files in ${relative(output, session)}. When all parts are, put them together with guifan render --merge FOLDER.\n`,
    })
  }
  return session.say({
    zh: `印好了 ${count} 个文件，在 ${relative(output, session)}${unchanged > 0 ? `（其中 ${unchanged} 个内容没有变，不用重印）` : ''}。请从 ${relative(index, session)} 看起。\n`,
    en: `${count} files printed into ${relative(output, session)}${unchanged > 0 ? ` (${unchanged} of them were current already)` : ''}. Begin with ${relative(index, session)}.\n`,
  })
}

export function renderVerdict({ diagnostics, stale }: Rendered): ExitCode {
  const found = verdict(diagnostics)
  return found === exitCodes.clean && stale && stale.length > 0 ? exitCodes.findings : found
}
