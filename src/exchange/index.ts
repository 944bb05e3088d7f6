// The registry of what standards are exported as. One row a format.
import { writeBpmn } from './bpmn.ts'
import { writeCpsvAp } from './cpsv-ap.ts'
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
  workbook: {
    title: { zh: '填写用的 Excel 工作簿', en: 'an Excel workbook to fill in' },
    isText: false,
    write: async ({ title, field, definitions }) => {
      const name = definitions.length === 1 ? String(definitions[0]!.name ?? definitions[0]!.id).replaceAll(/[\\/:*?"<>|]/g, '') : title
      return [{ name: `${name}.xlsx`, content: await (await import('./xlsx.ts')).writeXlsx(toSheets(title, field, definitions, true), true) }]
    },
  },
  'cpsv-ap': {
    title: { zh: 'CPSV-AP 3 链接数据', en: 'CPSV-AP 3 as JSON-LD' },
    kind: 'service',
    resolved: true,
    isText: true,
    write: ({ definitions, model }) => [{ name: 'service.jsonld', content: writeCpsvAp(model, definitions.map(({ id }) => String(id))) }],
  },
  bpmn: {
    title: { zh: 'BPMN 2.0 流程图', en: 'BPMN 2.0 with its diagram' },
    kind: 'procedure',
    resolved: true,
    isText: true,
    write: ({ definitions, chartOf }) => definitions.flatMap(({ id, name, version }) => {
      const chart = chartOf(String(id))
      return chart ? [{ name: `${String(id)}.bpmn`, content: writeBpmn(String(id), String(name), String(version ?? ''), chart) }] : []
    }),
  },
}

export const exportFormats: readonly ExportFormat[] = Object.entries(rows).map(([name, row]) => ({ name, ...row }))
