// The sentence that ends a report for people: how much is to be mended, and where to begin.
import type { Localized, Severity } from '../diagnostics/diagnostic.ts'
import type { ReportContext, ReportSummary } from './report-format.ts'

/** What each weight is called, in reports for people. */
export const severityWords: Record<Severity, Localized> = { error: { zh: '要改', en: 'error' }, warning: { zh: '请看一看', en: 'warning' }, info: { zh: '提示', en: 'note' } }

type Mends = NonNullable<ReportContext['mends']>

function closingZh({ files, errors, warnings, infos, hidden, excepted }: ReportSummary, mends: Mends, firstError: number): string {
  const parts = [
    errors + warnings === 0 ? `没有发现要改的地方，共检查 ${files} 个文件` : errors === 0 ? `没有必须改的，${warnings} 处请看一看` : `共 ${errors} 处要改${warnings > 0 ? `，${warnings} 处请看一看` : ''}`,
    ...(infos > 0 ? [`另有 ${infos} 条提示`] : []),
    ...(excepted ? [`${excepted} 处已办例外，没有列出`] : []),
  ]
  const first = errors > 1 && firstError > 0 ? `先改第 ${firstError} 处，后面的可能一起好。` : ''
  return `${parts.join('；')}。${mendsZh(mends)}${first}${hidden > 0 ? `还有 ${hidden} 处没有列出，用 --max-problems=0 可以全部列出。` : ''}`
}

function closingEn({ files, errors, warnings, infos, hidden, excepted }: ReportSummary, mends: Mends, firstError: number): string {
  const counted = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`
  const parts = [
    errors + warnings === 0 ? `Nothing to mend in ${counted(files, 'file')}` : errors === 0 ? `No errors, ${counted(warnings, 'warning')}` : `${counted(errors, 'error')}${warnings > 0 ? `, ${counted(warnings, 'warning')}` : ''}`,
    ...(infos > 0 ? [counted(infos, 'note')] : []),
    ...(excepted ? [`${excepted} excepted and not listed`] : []),
  ]
  const first = errors > 1 && firstError > 0 ? ` Begin with number ${firstError}: others may go with it.` : ''
  return `${parts.join('; ')}.${mendsEn(mends)}${first}${hidden > 0 ? ` ${hidden} more not listed; --max-problems=0 lists all.` : ''}`
}

/** What need not be mended by hand. */
function mendsZh({ sure, likely }: Mends): string {
  const parts = [sure > 0 ? `${sure} 处可用 guifan validate --fix 自动改好` : '', likely > 0 ? `${likely} 处可用${sure > 0 ? '' : ' guifan validate'} --fix-unsafe 照最可能的改，改后请核对` : ''].filter((text) => text !== '')
  return parts.length > 0 ? `其中 ${parts.join('，')}。` : ''
}

function mendsEn({ sure, likely }: Mends): string {
  const parts = [sure > 0 ? `${sure} can be mended by guifan validate --fix` : '', likely > 0 ? `${likely} ${sure > 0 ? 'more by' : 'can be mended by guifan validate'} --fix-unsafe, as was most likely meant` : ''].filter((text) => text !== '')
  return parts.length > 0 ? ` ${parts.join(', ')}.` : ''
}

/** `firstError` is the number that the first error has in the report; 0 where findings are not numbered. */
export function closing({ locale, summary, mends = { sure: 0, likely: 0 } }: Pick<ReportContext, 'locale' | 'summary' | 'mends'>, firstError = 0): string {
  return locale === 'en' ? closingEn(summary, mends, firstError) : closingZh(summary, mends, firstError)
}
