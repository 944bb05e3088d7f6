// A flow chart as HTML: the drawing, and below it the same steps in words for those who can't see or enlarge it.
import { layoutChart } from '../../flowchart/layout-chart.ts'
import { portrait } from '../../flowchart/chart-layout.ts'
import { chartToSvg } from '../../flowchart/chart-to-svg.ts'
import type { Chart } from '../../flowchart/chart.ts'
import { escapeHtml } from './escape-html.ts'

function steps(chart: Chart): string {
  const numbers = new Map(chart.nodes.map((node, index) => [node.id, index + 1]))
  const titles = new Map(chart.lanes.map((lane) => [lane.id, lane.title]))
  const items = chart.nodes.map((node) => {
    const next = chart.edges.filter((edge) => edge.from === node.id).map((edge) => `${edge.label ? `${escapeHtml(edge.label)}，` : ''}${edge.back ? '回到' : '到'}第${numbers.get(edge.to)}步`)
    const note = node.note ? `（${escapeHtml(node.note)}）` : ''
    return `<li><strong>${escapeHtml(titles.get(node.lane) ?? '')}</strong>：${escapeHtml(node.text)}${note}${next.length > 0 ? `。${next.join('；')}` : ''}</li>`
  })
  return `<details class="steps"><summary>用文字读流程</summary><ol>${items.join('')}</ol></details>`
}

export function writeChart(chart: Chart, title: string): string {
  const svg = chartToSvg(layoutChart(chart, portrait), title)
  return `<figure class="chart"><div class="scroll" role="region" aria-label="流程图，可左右滚动" tabindex="0">${svg}</div><figcaption>${escapeHtml(title)}</figcaption>${steps(chart)}</figure>`
}
