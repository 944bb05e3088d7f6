// Where pages end: no row and no block that ends a part is left alone on a page, wherever the part begins.
import { beforeAll, describe, expect, it } from 'vitest'
import type { Block } from '../../src/render/document.ts'
import type { BackendContext } from '../../src/render/backends/backend.ts'
import { write } from '../../src/render/backends/pdf.ts'
import { cell, documentOf, heading, paragraph, text } from './sample-document.ts'
import { ownContext } from './own-context.ts'
import { textOfPdf } from './pdf-text.ts'

let context: BackendContext

beforeAll(async () => void (context = await ownContext()), 60_000)

/** What stands on each page of a document in which the same blocks come after 14, 15, 16 … lines of a page. */
async function pagesOf(blocks: Block[]): Promise<string[]> {
  const parts = Array.from({ length: 24 }, (_, index) => [...Array.from({ length: 14 + index }, () => paragraph('一行')), ...blocks, { type: 'pageBreak' } as const])
  const { bytes, diagnostics } = await write(documentOf(parts.flat()), context)
  expect(diagnostics).toEqual([])
  return textOfPdf(bytes).split('\n')
}

const rowsOf = (names: readonly string[]): Block => ({ type: 'table', columns: [{}, {}], head: [[cell('序'), cell('材料')]], body: names.map((name, index) => [cell(String(index + 1)), cell(name)]) })

describe('pages', () => {
  it('hold the last row of a long table with the one before it', async () => {
    const pages = await pagesOf([rowsOf([...Array.from({ length: 22 }, () => '某行'), '前行', '末行'])])
    expect(pages.filter((page) => page.includes('末行'))).toHaveLength(24)
    expect(pages.filter((page) => page.includes('末行') && !page.includes('前行'))).toEqual([])
    expect(pages.some((page) => page.includes('末行') && !page.includes('某行'))).toBe(true)
  })

  it('hold what ends a part with the table before it', async () => {
    const step = rowsOf(['做什么', '说什么', '不要说', '防什么'])
    const pages = await pagesOf([step, paragraph('要留下的记录'), heading(2, '风险和控制', ''), rowsOf(['风险一', '风险二', '风险三'])])
    expect(pages.filter((page) => page.includes('风险三'))).toHaveLength(24)
    expect(pages.filter((page) => page.includes('风险三') && !(page.includes('做什么') && page.includes('要留下的记录') && page.includes('风险一')))).toEqual([])
  })

  it('hold the last question with those before it', async () => {
    const ask = (words: string): Block => ({ type: 'whole', children: [paragraph(`${words}？`), paragraph('答。')] })
    const pages = await pagesOf([heading(2, '常见问题', ''), ...['头问', '二问', '三问', '四问', '五问', '六问', '末问'].map(ask)])
    expect(pages.filter((page) => page.includes('末问'))).toHaveLength(24)
    expect(pages.filter((page) => page.includes('末问') && !page.includes('四问'))).toEqual([])
  })

  it('break no row of a grid', async () => {
    const rows = Array.from({ length: 12 }, () => ({ label: text('名称'), value: ['头一句。', '又一句。', '末一句。'].map((words) => paragraph(words)) }))
    const pages = await pagesOf([{ type: 'grid', columns: 1, rows }])
    expect(pages.filter((page) => page.split('头一句').length !== page.split('末一句').length)).toEqual([])
  })
})
