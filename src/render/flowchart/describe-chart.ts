// The chart in words, step by step with where each leads: what a reader hears who cannot see it.
import type { Chart, ChartEdge } from './chart.ts'
import { cleanChart } from './place-nodes.ts'

export function describeChart(given: Chart, title: string): string {
  const chart = cleanChart(given)
  const lanes = new Map(chart.lanes.map((lane) => [lane.id, lane.title]))
  const numbers = new Map(chart.nodes.map((node, index) => [node.id, index + 1]))
  const leads = ({ label, to, back }: ChartEdge): string => `${label ? `${label}：` : ''}${back ? '回到' : '到'}第${numbers.get(to)}步`
  const steps = chart.nodes.map((node, index) => {
    const next = chart.edges.filter((edge) => edge.from === node.id).map(leads).join('，')
    const lane = lanes.get(node.lane)
    return `${index + 1}. ${lane ? `${lane}：` : ''}${node.text}${node.note ? `（${node.note}）` : ''}${next === '' ? '' : `，${next}`}。`
  })
  return [`${title}，流程图，共${chart.nodes.length}步。`, ...steps].join('\n')
}
