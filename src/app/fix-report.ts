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
  return { written: !dryRun, mended: fixed.mended, files: fixed.files.map(({ file }) => file), ...(dryRun ? { diff: diffOf(fixed, cwd, false) } : {}) }
}

const reasons: Record<'outside' | 'readOnly' | 'unreadable' | 'changed', Localized> = {
  outside: { zh: '属于上级的标准，请到上级的文件夹里改', en: 'belongs to the standards of a higher level: mend it there' },
  readOnly: { zh: '是只读的，没有改。请先去掉只读，或请管理员给您写入的权限', en: 'is read-only and was not changed. Make it writable, or ask for the right to write it' },
  unreadable: { zh: '有的改法会让文件读不出来，没有用。请照提示自己改', en: 'has mends that would make it unreadable; they were left out. Mend it by hand' },
  changed: { zh: '刚刚被别的程序改过，没有动。请再运行一次', en: 'was changed by another program just now and left alone. Run again' },
}

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`

/** A sentence on what was mended, one on what is left, and a line for each file that could not be. */
export function fixSummary({ mended, files, found, left }: Fixed, dryRun: boolean): Localized {
  const { errors, warnings, infos } = found.summary
  const rest = errors + warnings + infos
  const did: Localized = mended === 0
    ? left.length > 0 ? { zh: '没有改动文件。', en: 'No file was changed.' } : { zh: '没有能自动改的地方。', en: 'There is nothing that can be mended automatically.' }
    : dryRun
      ? { zh: `能自动改 ${mended} 处，在 ${files.length} 个文件里；这次只看看，文件都没有动。`, en: `${plural(mended, 'finding')} can be mended in ${plural(files.length, 'file')}; this was a dry run and nothing was changed.` }
      : { zh: `自动改好 ${mended} 处，改了 ${files.length} 个文件。`, en: `Mended ${plural(mended, 'finding')} in ${plural(files.length, 'file')}.` }
  const leaves: Localized = rest === 0
    ? { zh: dryRun ? '改后没有要改的了。' : '没有要改的了。', en: dryRun ? 'Nothing would be left to mend.' : 'Nothing is left to mend.' }
    : { zh: `${dryRun ? '改后' : ''}还剩 ${rest} 处要您看：${errors} 处要改、${warnings} 处请看一看、${infos} 条提示。`, en: `${rest} ${dryRun ? 'would be' : rest === 1 ? 'is' : 'are'} left for you: ${plural(errors, 'error')}, ${plural(warnings, 'warning')}, ${plural(infos, 'note')}.` }
  const lines = left.map(({ file, why }): Localized => (typeof why === 'string' ? { zh: `${file} ${reasons[why].zh}。`, en: `${file} ${reasons[why].en}.` } : why))
  return { zh: [did.zh + leaves.zh, ...lines.map(({ zh }) => zh)].join('\n'), en: [`${did.en} ${leaves.en}`, ...lines.map(({ en }) => en)].join('\n') }
}
