// A flow chart as Markdown: a Mermaid diagram for readers that draw it, and a table of the steps for everyone.
import type { Chart, ChartNode } from '../../flowchart/chart.ts'
import { escapeCell, escapeText } from './escape-markdown.ts'
import { writeRows } from './write-table.ts'

const outlines: Record<ChartNode['shape'], [string, string]> = { start: ['([', '])'], end: ['([', '])'], process: ['[', ']'], decision: ['{', '}'], document: ['[', ']'] }

/** Mermaid knows no backslash: what it could read as its own is written by number. */
function label(text: string): string {
  return `"${text.replaceAll(/["#&<>`\\[\]{}|;]/g, (char) => `#${char.codePointAt(0)};`).replaceAll('\n', '<br>')}"`
}

function mermaid(chart: Chart): string {
  const names = new Map(chart.nodes.map((node, index) => [node.id, `n${index + 1}`]))
  const lanes = chart.lanes.flatMap((lane, index) => {
    const nodes = chart.nodes.filter((node) => node.lane === lane.id)
    if (nodes.length === 0) return []
    return [`  subgraph l${index + 1}[${label(lane.title)}]`, ...nodes.map((node) => {
      const [open, close] = outlines[node.shape]
      return `    ${names.get(node.id)}${open}${label(node.note ? `${node.text}\n${node.note}` : node.text)}${close}`
    }), '  end']
  })
  const edges = chart.edges.map((edge) => `  ${names.get(edge.from)} ${edge.back ? '-.->' : '-->'}${edge.label ? `|${label(edge.label)}|` : ''} ${names.get(edge.to)}`)
  return ['```mermaid', 'flowchart TB', ...lanes, ...edges, '```'].join('\n')
}

function steps(chart: Chart): string {
  const numbers = new Map(chart.nodes.map((node, index) => [node.id, index + 1]))
  const titles = new Map(chart.lanes.map((lane) => [lane.id, lane.title]))
  const cell = (text: string): string => escapeCell(escapeText(text))
  const body = chart.nodes.map((node, index) => {
    const next = chart.edges.filter((edge) => edge.from === node.id).map((edge) => `${edge.label ? `${cell(edge.label)}：` : ''}${edge.back ? '回到' : '到'}第${numbers.get(edge.to)}步`)
    return [String(index + 1), cell(titles.get(node.lane) ?? ''), cell(node.text), cell(node.note ?? ''), next.join('<br>') || '结束']
  })
  return writeRows(['序', '谁', '做什么', '时限等', '下一步'], body, [{}, {}, {}, {}, {}])
}

export function writeChart(chart: Chart, title: string): string {
  return [`**${escapeText(title).replaceAll('\n', ' ')}**`, mermaid(chart), steps(chart)].join('\n\n')
}
