// Helpers that make a block of their own: cover, contents, flow chart, QR code, fields, grid, script, page break.
import type { Block } from '../document.ts'
import type { Figure } from '../figure/figure.ts'
import type { Chart, ChartEdge, ChartNode, NodeShape } from '../flowchart/chart.ts'
import { Made } from '../slot.ts'
import type { Misuse } from '../slot.ts'
import { isRecord, misuse, plain, textOf } from './helper.ts'
import type { Helper } from './helper.ts'

function blocks(...made: Block[]): Made {
  return new Made({ type: 'blocks', blocks: made })
}

function optional<K extends string>(key: K, value: unknown): { [P in K]?: string } {
  const text = textOf(value)
  return text === undefined || text === '' ? {} : ({ [key]: text } as { [P in K]?: string })
}

const shapes: readonly string[] = ['start', 'end', 'process', 'decision', 'document']

/** A chart made of plain data: what does not fit is refused whole, since half a chart misleads. */
function chartOf(value: unknown): Chart | undefined {
  const bare = plain(value)
  if (!isRecord(bare) || ![bare['lanes'], bare['nodes'], bare['edges']].every((list) => Array.isArray(list) && list.every(isRecord))) return undefined
  const [lanes, nodes, edges] = [bare['lanes'], bare['nodes'], bare['edges']] as Record<string, unknown>[][]
  const ids = new Set(nodes!.map((node) => node['id']))
  const laneIds = new Set(lanes!.map((lane) => lane['id']))
  if (!nodes!.every((node) => shapes.includes(String(node['shape'])) && laneIds.has(node['lane']) && textOf(node['text']) !== undefined)) return undefined
  if (!edges!.every((edge) => ids.has(edge['from']) && ids.has(edge['to']))) return undefined
  return {
    lanes: lanes!.map((lane) => ({ id: String(lane['id']), title: textOf(lane['title']) ?? '' })),
    nodes: nodes!.map((node): ChartNode => ({
      id: String(node['id']), lane: String(node['lane']), shape: node['shape'] as NodeShape, text: textOf(node['text'])!, ...optional('note', node['note']), ...optional('group', node['group']),
    })),
    edges: edges!.map((edge): ChartEdge => ({
      from: String(edge['from']), to: String(edge['to']), ...optional('label', edge['label']), ...(edge['back'] === true ? { back: true } : {}), ...(edge['handover'] === true ? { handover: true } : {}),
    })),
  }
}

const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every((one) => typeof one === 'string')

function barsOf({ unit, valueName, targetName, rows }: Record<string, unknown>): Figure | undefined {
  const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value >= 0
  if (!Array.isArray(rows) || rows.length === 0 || !rows.every(isRecord) || !rows.every(({ value, target }) => isNumber(value) && (target === undefined || isNumber(target)))) return undefined
  return { kind: 'bars', unit: textOf(unit) ?? '', valueName: textOf(valueName) ?? '', targetName: textOf(targetName) ?? '', rows: rows.map(({ name, value, target }) => ({ name: textOf(name) ?? '', value: value as number, ...(target === undefined ? {} : { target: target as number }) })) }
}

const isAmount = (value: unknown): value is number | null => value === null || (typeof value === 'number' && Number.isFinite(value) && value >= 0)

function linesOf({ unit, labels, series, band }: Record<string, unknown>): Figure | undefined {
  if (!isTexts(labels) || labels.length === 0 || !Array.isArray(series) || series.length === 0 || !series.every(isRecord)) return undefined
  const fits = (values: unknown): values is (number | null)[] => Array.isArray(values) && values.length === labels.length && values.every(isAmount)
  if (!series.every(({ values }) => fits(values))) return undefined
  const range = isRecord(band) && fits(band['low']) && fits(band['high']) ? { band: { name: textOf(band['name']) ?? '', low: band['low'], high: band['high'] } } : {}
  return { kind: 'lines', unit: textOf(unit) ?? '', labels, series: series.map(({ name, values }) => ({ name: textOf(name) ?? '', values: values as (number | null)[] })), ...range }
}

/** Levels of plain data: what does not fit is refused whole, as a chart is. */
function figureOf(value: unknown): Figure | undefined {
  const bare = plain(value)
  if (isRecord(bare) && bare['kind'] === 'bars') return barsOf(bare)
  if (isRecord(bare) && bare['kind'] === 'lines') return linesOf(bare)
  if (!isRecord(bare) || !isTexts(bare['levels']) || bare['levels'].length === 0) return undefined
  const levels = bare['levels']
  const valued = (list: unknown, count: number): { name: string; values: number[] }[] | undefined => {
    const fits = (values: unknown): values is number[] => Array.isArray(values) && values.length === count && values.every((one) => Number.isInteger(one) && one >= 0 && one <= levels.length)
    if (!Array.isArray(list) || !list.every(isRecord) || !list.every((one) => fits(one['values']))) return undefined
    return list.map((one) => ({ name: textOf(one['name']) ?? '', values: one['values'] as number[] }))
  }
  if (bare['kind'] === 'matrix' && isTexts(bare['columns'])) {
    const columns = bare['columns']
    const rows = valued(bare['rows'], columns.length)
    const words = rows && (bare['rows'] as Record<string, unknown>[]).map((row) => row['words'])
    if (!words?.every((one): one is string[] | undefined => one === undefined || (isTexts(one) && one.length === columns.length))) return undefined
    return { kind: 'matrix', levels, columns, rows: rows!.map((row, index) => ({ ...row, ...(words[index] ? { words: words[index] } : {}) })) }
  }
  // With fewer axes than three there is nothing to go round.
  if (bare['kind'] !== 'radar' || !isTexts(bare['axes']) || bare['axes'].length < 3) return undefined
  const series = valued(bare['series'], bare['axes'].length)
  return series && { kind: 'radar', levels, axes: bare['axes'], series }
}

function cover(named: Record<string, unknown>): Made | Misuse {
  const title = textOf(named['title'])
  if (title === undefined) return misuse('cover', { zh: '标题（title）', en: 'a title' })
  const rows = (Array.isArray(named['rows']) ? named['rows'] : []).filter(isRecord).map((row) => ({ label: textOf(row['label']) ?? '', value: textOf(row['value']) ?? '' }))
  return blocks({ type: 'cover', title, rows, ...optional('subtitle', named['subtitle']), ...optional('mark', named['mark']), ...optional('qr', named['qr']) })
}

/** `{{fields "经办人（签名）" 8 "电话" 6}}`, or a list of `{label, width}`. */
function fields(args: unknown[]): Made | Misuse {
  const list = Array.isArray(args[0])
    ? args[0].filter(isRecord).map((row) => ({ label: textOf(row['label']) ?? '', width: Number(row['width'] ?? 6) }))
    : Array.from({ length: Math.ceil(args.length / 2) }, (_, index) => ({ label: textOf(args[index * 2]) ?? '', width: Number(plain(args[index * 2 + 1]) ?? 6) }))
  if (list.length === 0 || list.some(({ width }) => !(width > 0 && width <= 60))) {
    return misuse('fields', { zh: '一对对的名称和宽度，例如 {{fields "经办人（签名）" 8 "电话" 6}}', en: 'labels and widths in pairs, as in {{fields "Signature" 8 "Phone" 6}}' })
  }
  return blocks({ type: 'fields', fields: list })
}

function grid(args: unknown[], named: Record<string, unknown>): Made | Misuse {
  const rows = plain(args[0])
  if (!Array.isArray(rows) || !rows.every(isRecord)) return misuse('grid', { zh: '一行行的名称和内容（label、value）', en: 'rows of label and value' })
  const columns = Math.min(4, Math.max(1, Math.round(Number(plain(named['columns']) ?? 1)) || 1))
  return new Made({
    type: 'build',
    build: (fill) => [{
      type: 'grid',
      columns,
      rows: rows.map((row) => ({
        label: fill.inlines(row['label'] ?? ''),
        value: Array.isArray(row['value']) ? row['value'].flatMap((item) => fill.blocks(item)) : fill.blocks(row['value'] ?? ''),
      })),
    }],
  })
}

/** `{{card rows "办事指南"}}`: rows of label, lines and their turn to leave; and the document that says all. */
function card(args: unknown[]): Made | Misuse {
  const [rows, of] = [plain(args[0]), textOf(args[1])]
  if (!Array.isArray(rows) || !rows.every(isRecord) || of === undefined) return misuse('card', { zh: '一行行的名称、内容和让位的先后（label、value、leaves），和写着全部内容的文件名称', en: 'rows of label, value and leaves, and the name of the document that says all' })
  return new Made({
    type: 'build',
    build: (fill) => [{
      type: 'card',
      of,
      rows: rows.map((row) => ({ label: fill.inlines(row['label'] ?? ''), lines: [row['value'] ?? ''].flat().map((line) => fill.inlines(line)), leaves: Number(row['leaves']) || 0 })),
    }],
  })
}

/** What a clerk says, does and never does, in the order of those words; each a text or a list of texts. */
function script(named: Record<string, unknown>): Made {
  const tones = ['say', 'do', 'never'] as const
  const rows = tones.flatMap((tone) => [named[tone] ?? []].flat().map((value: unknown) => ({ tone, value })))
  return new Made({
    type: 'build',
    build: (fill) => (rows.length === 0 ? [] : [{ type: 'script', parts: rows.map(({ tone, value }) => ({ tone, children: fill.inlines(value) })) }]),
  })
}

export const blockHelpers: Record<string, Helper> = {
  cover: { use: 'piece', run: ({ named }) => cover(named) },
  /** `{{toc "目录" depth=2}}`. */
  toc: { use: 'piece', run: ({ args, named }) => blocks({ type: 'toc', title: textOf(args[0]) ?? '目录', depth: Math.min(6, Math.max(1, Number(plain(named['depth']) ?? 2) || 2)) }) },
  flowchart: {
    use: 'piece',
    run({ args, named }) {
      const chart = chartOf(args[0])
      if (!chart) return misuse('flowchart', { zh: '一张流程图（泳道、环节和连线齐全）', en: 'a chart with its lanes, nodes and edges' })
      return blocks({ type: 'flowchart', chart, title: textOf(named['title'] ?? args[1]) ?? '流程图' })
    },
  },
  /** `{{figure f title="能力雷达图"}}`. */
  figure: {
    use: 'piece',
    run({ args, named }) {
      const figure = figureOf(args[0])
      if (!figure) return misuse('figure', { zh: '一张雷达图、矩阵、条形图或折线图（等级、轴或栏、每一处的等级或数齐全）', en: 'a radar, a matrix, bars or lines with its levels, axes or columns, and a level or number at each' })
      return blocks({ type: 'figure', figure, title: textOf(named['title'] ?? args[1]) ?? '' })
    },
  },
  /** `{{qr "文字或网址" "说明"}}`. */
  qr: {
    use: 'piece',
    run({ args }) {
      const text = textOf(args[0])
      // A QR code holds at most 2,331 bytes at the correction level that survives a fold or a coffee cup.
      if (!text || Buffer.byteLength(text) > 2331) return misuse('qr', { zh: '不超过 700 字的文字或网址', en: 'a text or address of at most 2,331 bytes' })
      return blocks({ type: 'qr', text, label: textOf(args[1]) ?? '' })
    },
  },
  fields: { use: 'piece', run: ({ args }) => fields(args) },
  /** `{{lettered list}}`: a) b) c). */
  lettered: {
    use: 'piece',
    run({ args }) {
      const items = plain(args[0])
      if (!Array.isArray(items) || items.length === 0) return misuse('lettered', { zh: '一项或几项内容', en: 'a list of one item or more' })
      return new Made({ type: 'build', build: (fill) => [{ type: 'list', ordered: true, start: 1, lettered: true, items: items.map((item) => fill.blocks(item)) }] })
    },
  },
  grid: { use: 'piece', run: ({ args, named }) => grid(args, named) },
  card: { use: 'piece', run: ({ args }) => card(args) },
  script: { use: 'piece', run: ({ named }) => script(named) },
  pageBreak: { use: 'piece', run: () => blocks({ type: 'pageBreak' }) },
  /** On the front of the next sheet, printed on both sides or not: what follows is handed out apart. */
  newSheet: { use: 'piece', run: () => blocks({ type: 'pageBreak', sheet: true }) },
}
