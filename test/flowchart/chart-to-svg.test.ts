// The drawing for the screen: readable without seeing it, in black and white, with any text in it.
import { expect, it } from 'vitest'
import type { Chart } from '../../src/render/flowchart/chart.ts'
import { chartToSvg } from '../../src/render/flowchart/chart-to-svg.ts'
import { describeChart } from '../../src/render/flowchart/describe-chart.ts'
import { layoutChart } from '../../src/render/flowchart/layout-chart.ts'
import { textWidth, wrapEvenly, wrapText } from '../../src/render/flowchart/wrap-text.ts'

const chart: Chart = {
  lanes: [{ id: 'a', title: '窗口' }],
  nodes: [{ id: 's', lane: 'a', shape: 'start', text: '<申请> & "材料"' }, { id: 'd', lane: 'a', shape: 'decision', text: '齐全？' }, { id: 'e', lane: 'a', shape: 'end', text: '办结', note: '当场' }],
  edges: [{ from: 's', to: 'd' }, { from: 'd', to: 'e', label: '齐' }, { from: 'd', to: 's', label: '缺', back: true }],
}

it('says what it is to those who cannot see it', () => {
  const svg = chartToSvg(layoutChart(chart, { width: 170 }), '办理 <流程>', describeChart(chart, '办理流程'))
  expect(svg).toContain('role="img"')
  expect(svg).toContain('<title>办理 &lt;流程&gt;</title>')
  expect(svg).toContain('2. 窗口：齐全？，齐：到第3步，缺：回到第1步。')
  expect(svg).toContain('&lt;申请&gt; &amp; &quot;材料&quot;')
})

it('uses black, white and grey only, and loads nothing', () => {
  const svg = chartToSvg(layoutChart(chart, { width: 170 }), '流程')
  const colours = [...svg.matchAll(/(?:fill|stroke)="([^"]+)"/g)].map((match) => match[1])
  expect(new Set(colours)).toEqual(new Set(['none', '#000', '#fff', '#eee']))
  expect(svg).not.toMatch(/href|url\(|<script|<style/)
})

it('makes lines of equal length without breaking a word that fits one', () => {
  for (const width of [10, 11, 12, 14]) expect(wrapEvenly('提出申请 Start', 9, width)).toContain('Start')
})

it('wraps by measured widths, without a closing mark at the beginning of a line or an opening one at its end', () => {
  for (const text of ['引号“在”行首，标点。。。、；（括号）《书名》很长很长的一句话', 'http://www.example.gov.cn/very/long/address?without=spaces 和中文', '（（（（（（（', '，，，，，，，，，']) {
    for (const width of [8, 12, 20, 33]) {
      const lines = wrapText(text, 9, width)
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
      for (const line of lines) expect(textWidth(line, 9)).toBeLessThanOrEqual(width + 3.2)
    }
  }
  expect(wrapText('申请人（签名），日期', 9, 13)).toEqual(['申请人', '（签', '名），日', '期'])
})
