// A fault of a template is a finding at its line and column; the rest of the run goes on.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { renderText, toHtml } from './render-text.ts'

interface FaultCase {
  title: string
  template: string
  partials?: Record<string, string>
  expect: string[]
  file?: string
  says?: string
}

const cases = parse(readFileSync(path.join(import.meta.dirname, 'faults.yaml'), 'utf8')) as FaultCase[]
const chart = { lanes: [{ id: 'a', title: '甲' }], nodes: [{ id: '1', lane: 'a', shape: 'process', text: '做' }], edges: [{ from: '1', to: '2' }] }
const view = { a: 1, m: { b: 1 }, l: Array.from({ length: 60 }, (_, index) => index), bad: chart, two: { kind: 'radar', levels: ['见习'], axes: ['甲', '乙'], series: [{ name: '丙', values: [1, 1] }] }, js: 'javascript:alert(1)', service: { name: '甲' } }

describe('faults of templates', () => {
  it.each(cases)('$title', async ({ template, partials, expect: expected, file, says }) => {
    const { diagnostics } = await renderText(template, view, partials)
    expect(diagnostics.map(({ code, place }) => `${code} ${place.range!.start.line}:${place.range!.start.column}`)).toEqual(expected)
    expect(diagnostics[0]!.place.file).toBe(file ?? 'templates/test.md.hbs')
    if (says) expect(diagnostics[0]!.message.zh).toContain(says)
    for (const { message } of diagnostics) expect(message.zh + message.en).not.toMatch(/undefined|\[object|null/)
  })

  it('a template that is not there is a finding', async () => {
    const { renderDocument } = await import('../../src/render/render-document.ts')
    const { frame } = await import('./render-text.ts')
    const { diagnostics } = await renderDocument({ name: 'none', view: {}, frame, readTemplate: async () => undefined })
    expect(diagnostics.map(({ code }) => code)).toEqual(['GF701'])
  })

  it('a missing value prints as a blank, and its finding stands where the value should be', async () => {
    const place = { file: 'offices/a.yaml', document: 0, pointer: '/contacts/consult', at: 'value' }
    const { document, diagnostics } = await renderText('电话 {{phone}}', { phone: { missing: '咨询电话', place } })
    expect(diagnostics.map(({ code, place: { file, pointer } }) => [code, file, pointer])).toEqual([['GF706', 'offices/a.yaml', '/contacts/consult']])
    expect(await toHtml(document)).toContain('（咨询电话，待补）')
  })

  it('lists nested beyond twenty are a finding, and nothing of them is lost', async () => {
    const markdown = Array.from({ length: 30 }, (_, index) => `${'  '.repeat(index)}- 第${index}层`).join('\n')
    const { document, diagnostics } = await renderText('{{x}}', { x: { markdown } })
    expect(diagnostics.map(({ code }) => code)).toEqual(['GF709'])
    for (let index = 0; index < 30; index++) expect(await toHtml(document)).toContain(`第${index}层`)
  })

  it('data can neither reach the prototype of objects nor pass for a building block', async () => {
    const { document } = await renderText('甲{{constructor.name}}{{x.__proto__.y}}乙 {{made}}', { x: {}, made: { filling: { type: 'blocks', blocks: [{ type: 'pageBreak' }] } } })
    const html = await toHtml(document)
    expect(html).not.toContain('Object')
    expect(html).not.toContain('class="page-break"')
  })
})
