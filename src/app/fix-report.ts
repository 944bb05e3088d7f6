// What fixing did, in words and as a diff.
import path from 'node:path'
import type { Localized } from '../diagnostics/diagnostic.ts'
import { unifiedDiff } from '../report/unified-diff.ts'
import type { Fixed, FixedFile } from './fix.ts'

/** As `--json` tells it. */
export interface FixReport {
  /** False for a dry run. */
  written: boolean
  mended: number
  /** Those among the files whose fields were put in the order in which they print. */
  ordered: string[]
  files: string[]
  /** Only of a dry run. */
  diff?: string
}

const textOf = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)

/** Named from the folder of the call, where the diff would be applied. */
export function diffOf({ files }: Fixed, cwd: string, colors: boolean): string {
  const changed = files.map(({ absolutePath, before, after }: FixedFile) => ({ path: path.relative(cwd, absolutePath).split(path.sep).join('/'), before: textOf(before), after: textOf(after) }))
  return unifiedDiff(changed, colors)
}

export function fixAsData(fixed: Fixed, dryRun: boolean, cwd: string): FixReport {
  return { written: !dryRun, mended: fixed.mended, ordered: fixed.ordered, files: fixed.files.map(({ file }) => file), ...(dryRun ? { diff: diffOf(fixed, cwd, false) } : {}) }
}

const reasons: Record<'outside' | 'readOnly' | 'unreadable' | 'changed', Localized> = {
  outside: { zh: '属于上级的标准，请到上级的文件夹里改', en: 'belongs to the standards of a higher level: mend it there' },
  readOnly: { zh: '是只读的，没有改。请先去掉只读，或请管理员给您写入的权限', en: 'is read-only and was not changed. Make it writable, or ask for the right to write it' },
  unreadable: { zh: '有的改法会让文件读不出来，没有用。请照提示自己改', en: 'has mends that would make it unreadable; they were left out. Mend it by hand' },
  changed: { zh: '刚刚被别的程序改过，没有动。请再运行一次', en: 'was changed by another program just now and left alone. Run again' },
}

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** What was done to how many findings and files. */
function sentence({ mended, ordered, files, left }: Fixed, dryRun: boolean): Localized {
  if (files.length === 0) return left.length > 0 ? { zh: '没有改动文件。', en: 'No file was changed.' } : { zh: '没有能自动改的地方。', en: 'There is nothing that can be mended automatically.' }
  const parts: Localized[] = []
  if (mended > 0) parts.push(dryRun ? { zh: `能自动改 ${mended} 处`, en: `${plural(mended, 'finding')} can be mended` } : { zh: `自动改好 ${mended} 处`, en: `mended ${plural(mended, 'finding')}` })
  if (ordered.length > 0) parts.push({ zh: `${dryRun ? '能排好' : '排好'} ${ordered.length} 个文件的字段顺序`, en: `${dryRun ? 'the fields of' : 'put the fields of'} ${plural(ordered.length, 'file')} ${dryRun ? 'can be put ' : ''}in printing order` })
  const [zh, en] = [parts.map((part) => part.zh).join('，'), capital(parts.map((part) => part.en).join(' and '))]
  // Of files that were only put in order it is said already how many they are.
  const where: Localized = mended === 0 ? { zh: '', en: '' } : dryRun ? { zh: `，在 ${files.length} 个文件里`, en: `, in ${plural(files.length, 'file')}` } : { zh: `，改了 ${files.length} 个文件`, en: `; ${plural(files.length, 'file')} changed` }
  return dryRun
    ? { zh: `${zh}${where.zh}；这次只看看，文件都没有动。`, en: `${en}${where.en}; this was a dry run and nothing was changed.` }
    : { zh: `${zh}${where.zh}。`, en: `${en}${where.en}.` }
}

/** A sentence on what was mended, one on what is left, and a line for each file that could not be. */
export function fixSummary(fixed: Fixed, dryRun: boolean): Localized {
  const { found, left } = fixed
  const { errors, warnings, infos } = found.summary
  const rest = errors + warnings + infos
  const did = sentence(fixed, dryRun)
  const leaves: Localized = rest === 0
    ? { zh: dryRun ? '改后没有要改的了。' : '没有要改的了。', en: dryRun ? 'Nothing would be left to mend.' : 'Nothing is left to mend.' }
    : { zh: `${dryRun ? '改后' : ''}还剩 ${rest} 处要您看：${errors} 处要改、${warnings} 处请看一看、${infos} 条提示。`, en: `${rest} ${dryRun ? 'would be' : rest === 1 ? 'is' : 'are'} left for you: ${plural(errors, 'error')}, ${plural(warnings, 'warning')}, ${plural(infos, 'note')}.` }
  const lines = left.map(({ file, why }): Localized => (typeof why === 'string' ? { zh: `${file} ${reasons[why].zh}。`, en: `${file} ${reasons[why].en}.` } : why))
  return { zh: [did.zh + leaves.zh, ...lines.map(({ zh }) => zh)].join('\n'), en: [`${did.en} ${leaves.en}`, ...lines.map(({ en }) => en)].join('\n') }
}
