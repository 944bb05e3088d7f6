// What an import could not take in, as a table: sheet, row, column, value, why, and what to do.
import type { Diagnostic, Localized, Severity } from '../diagnostics/diagnostic.ts'
import { columnLetter } from '../exchange/cell-place.ts'
import { writeCsv } from '../exchange/csv.ts'
import { findings } from './findings.ts'

export interface ReportRow {
  sheet: string
  row: number
  /** As spreadsheets name it. */
  column: string
  value: string
  code: string
  severity: Severity
  why: Localized
  mend: Localized
}

const order: Record<Severity, number> = { error: 0, warning: 1, info: 2 }

export function importReport(diagnostics: readonly Diagnostic[]): ReportRow[] {
  const rows = diagnostics.map(({ code, severity, message, place, data }): ReportRow => {
    const docs = findings.find((one) => one.code === code)?.docs
    const start = place.range?.start ?? { line: 1, column: 1 }
    return {
      sheet: place.file.split(' › ').at(-1)!, row: start.line, column: columnLetter(start.column), value: String(data.value ?? ''), code, severity, why: message,
      mend: { zh: docs?.zh.mend ?? '', en: docs?.en.mend ?? '' },
    }
  })
  return rows.sort((a, b) => order[a.severity] - order[b.severity] || a.row - b.row)
}

const words: Localized<Record<Severity, string>> = { zh: { error: '要改', warning: '请核对', info: '提示' }, en: { error: 'error', warning: 'warning', info: 'info' } }

export function reportTable(rows: readonly ReportRow[]): string {
  return writeCsv([['表', '行', '列', '内容', '轻重', '编号', '为什么', '怎么办'], ...rows.map(({ sheet, row, column, value, severity, code, why, mend }) => [sheet, row, column, value, words.zh[severity], code, why.zh, mend.zh])])
}
