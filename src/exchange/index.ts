// The registry of what standards are exported as. One row a format.
import { writeCsv } from './csv.ts'
import type { ExportFormat } from './export-format.ts'
import { toSheets } from './table.ts'

const rows: Record<string, Omit<ExportFormat, 'name'>> = {
  json: {
    title: { zh: 'JSON 数据', en: 'JSON data' },
    isText: true,
    write: ({ kind, definitions }) => [{ name: `${kind}.json`, content: `${JSON.stringify(definitions, null, 2)}\n` }],
  },
  csv: {
    title: { zh: 'CSV 表格，一张表一个文件', en: 'CSV, one file a table' },
    isText: false,
    write: ({ title, field, definitions }) => toSheets(title, field, definitions).map(({ name, rows }) => ({ name: `${name}.csv`, content: writeCsv(rows) })),
  },
  xlsx: {
    title: { zh: 'Excel 表格', en: 'an Excel workbook' },
    isText: false,
    // Loaded when it is needed: every command knows the names of the formats.
    write: async ({ title, field, definitions }) => [{ name: `${title}.xlsx`, content: await (await import('./xlsx.ts')).writeXlsx(toSheets(title, field, definitions)) }],
  },
}

export const exportFormats: readonly ExportFormat[] = Object.entries(rows).map(([name, row]) => ({ name, ...row }))
