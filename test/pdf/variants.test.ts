// The other shapes of a document, as PDF: what makes each of them more than a name.
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { BackendContext } from '../../src/render/backends/backend.ts'
import { write } from '../../src/render/backends/pdf.ts'
import { readString, textString } from '../../src/render/backends/typst/read-pdf.ts'
import { bookletSides } from '../../src/render/backends/typst/typst-booklet.ts'
import type { Block } from '../../src/render/document.ts'
import { largePrint } from '../../src/render/large-print.ts'
import { pocketCard } from '../../src/render/pocket-card.ts'
import { chartOf, documentOf, heading, paragraph, sampleDocument, text } from './sample-document.ts'
import { ownContext } from './own-context.ts'
import { charactersOf, objectsOf, typeSizesOf } from './pdf-bytes.ts'

let context: BackendContext

beforeAll(async () => void (context = await ownContext()), 60_000)

/** What pictures say to those who cannot see them. */
const alternativesIn = (bytes: Uint8Array): string[] => [...new Set([...objectsOf(bytes).matchAll(/\/Alt (\((?:\\[^]|[^\\)])*\)|<[^>]*>)/g)].map(([, said]) => textString(readString(said!))))].sort()

const large = (document = sampleDocument()) => largePrint({ ...document, variant: 'large-print' })

describe('large print', () => {
  it('has no type below 11 points, in head, foot, charts and copies neither', async () => {
    const { bytes, diagnostics } = await write(large(), context)
    expect(diagnostics).toEqual([])
    expect(typeSizesOf(bytes)[0]).toBeGreaterThanOrEqual(11)
    // The usual shape shows that the sizes are read rightly.
    expect(typeSizesOf((await write(sampleDocument(), context)).bytes)[0]).toBeLessThan(9)
  })

  it('sets text and tables in 16 points or more', async () => {
    const table = sampleDocument().blocks.find(({ type }) => type === 'table')!
    const sizes = typeSizesOf((await write(large(documentOf([paragraph('正文'), table], { foot: { number: '', edition: '', effective: '', hash: '' }, head: { left: '', right: '' } })), context)).bytes)
    expect(sizes.filter((size) => size < 16).every((size) => size < 13)).toBe(true)
    expect(sizes.filter((size) => size >= 16).length).toBeGreaterThanOrEqual(2)
  })

  it('has each copy on a page of its own', async () => {
    const copies = documentOf([{ type: 'copies', labels: ['第一联', '第二联'], children: [heading(1, '告知单', 'notice'), paragraph('还缺什么')] }])
    expect((await write(copies, context)).pages).toBe(1)
    expect((await write(large(copies), context)).pages).toBe(2)
  })

  it('lays a chart of many lanes on a sheet of its own with its heading, and one of few on the page', async () => {
    const chart = chartOf('minimum-living')
    const laid = async (lanes: number): Promise<boolean> => {
      const few = { ...chart, lanes: chart.lanes.slice(0, lanes), nodes: chart.nodes.map((node) => ({ ...node, lane: chart.lanes[Math.min(lanes - 1, chart.lanes.findIndex(({ id }) => id === node.lane))]!.id })) }
      return /\/MediaBox \[0 0 841/.test(objectsOf((await write(large(documentOf([heading(1, '流程', 'chart'), { type: 'flowchart', chart: few, title: '流程' }])), context)).bytes))
    }
    expect(chart.lanes.length).toBeGreaterThan(3)
    expect([await laid(3), await laid(4)]).toEqual([false, true])
  })
})

describe('a poster', () => {
  it.each(['minimum-living', 'at-once', 'empty'])('is one sheet of A3 with the whole chart, its words and its code: %s', async (name) => {
    const { bytes, pages, diagnostics } = await write(documentOf([heading(1, '流程图', 'chart'), paragraph('受理之日起 20 个工作日内'), { type: 'flowchart', chart: chartOf(name), title: '流程' }], { variant: 'poster' }), context)
    expect([diagnostics, pages]).toEqual([[], 1])
    expect(objectsOf(bytes)).toMatch(/\/MediaBox \[0 0 841(?:\.\d+)? 1190/)
    expect(typeSizesOf(bytes)[0]).toBeGreaterThanOrEqual(9)
  })
})

interface CardCase {
  title: string
  name: string
  /** A line is repeated `times` times, or made `long` times as long. */
  rows: { label: string; lines: string[]; leaves: number; times?: number; long?: number }[]
  shows: string
  lacks: string
  smallest: number
}

describe('a pocket card', () => {
  const cases = parse(readFileSync(new URL('cases/cards.yaml', import.meta.url), 'utf8')) as CardCase[]

  it.each(cases)('is one side of a quarter of A4, and nothing on it is cut off: $title', async ({ name, rows, shows, lacks, smallest }) => {
    const card: Block = {
      type: 'card', of: '办事指南',
      rows: rows.map(({ label, lines, leaves, times = 1, long = 1 }) => ({
        label: text(label), leaves, lines: Array.from({ length: times }, () => lines).flat().map((line) => [...text(line.repeat(long)), { type: 'mark', text: '示例，待核定' } as const]),
      })),
    }
    const { bytes, pages, diagnostics } = await write(pocketCard(documentOf([heading(1, name, 'name'), card], { variant: 'pocket' })), context)
    expect([diagnostics, pages]).toEqual([[], 1])
    expect(objectsOf(bytes)).toMatch(/\/MediaBox \[0 0 297(?:\.\d+)? 419/)
    const seen = charactersOf(bytes)
    expect([[...shows].filter((one) => !seen.has(one)), [...lacks].filter((one) => seen.has(one))]).toEqual([[], []])
    // The head and the foot are set in 7.5 points.
    expect(typeSizesOf(bytes)[0]).toBe(7.5)
    expect(typeSizesOf(bytes)).toContain(smallest)
    // What is not confirmed says so once, by a sign.
    expect([...'※示例，待核定'].filter((one) => !seen.has(one))).toEqual([])
  })
})

describe('a sheet of pocket cards', () => {
  it('has the same card four times on a sheet of A4', async () => {
    const card: Block = { type: 'card', of: '办事指南', rows: [{ label: text('谁能办'), lines: [text('甲乙丙丁')], leaves: 1 }] }
    const { bytes, pages, diagnostics } = await write(documentOf([heading(1, '敬老卡', 'name'), card], { variant: 'pocket-sheet' }), context)
    const objects = objectsOf(bytes)
    expect([diagnostics, pages]).toEqual([[], 1])
    expect(objects).toMatch(/\/MediaBox \[0 0 595(?:\.\d+)? 841/)
    expect([...'敬老卡谁能办甲乙丙丁'].filter((one) => !charactersOf(bytes).has(one))).toEqual([])
    expect(alternativesIn(bytes)).toEqual(['第 1 张：敬老卡 谁能办 甲乙丙丁 其余见办事指南', '第 2 张，同第 1 张', '第 3 张，同第 1 张', '第 4 张，同第 1 张'])
  })
})

describe('a booklet', () => {
  it('puts the pages where they stand when the sheets are folded', () => {
    expect(bookletSides(8)).toEqual([[8, 1], [2, 7], [6, 3], [4, 5]])
    expect(bookletSides(5)).toEqual([[undefined, 1], [2, undefined], [undefined, 3], [4, 5]])
    // Three parts of 11 sheets: each begins with a page of its own on the right of its outermost sheet.
    const thick = bookletSides(132)
    expect([thick.length, thick[0], thick[22], thick[44], thick[65]]).toEqual([66, [44, 1], [88, 45], [132, 89], [110, 111]])
    expect(thick.flat().sort((a, b) => a! - b!)).toEqual(Array.from({ length: 132 }, (_, index) => index + 1))
    expect(bookletSides(64)[0]).toEqual([64, 1])
    expect(bookletSides(1)).toEqual([[undefined, 1], [undefined, undefined]])
  })

  it('has two pages on each side of a sheet of A4 that lies, with all their words', async () => {
    const chapters = Array.from({ length: 6 }, (_, index): Block[] => [heading(1, `第${index + 1}章`, `c${index}`), paragraph('甲乙丙丁'), { type: 'pageBreak' }]).flat()
    const first = await write(documentOf(chapters, { variant: 'booklet' }), context)
    expect([first.diagnostics, first.pages]).toEqual([[], 4])
    expect(new Set(objectsOf(first.bytes).match(/\/MediaBox \[[^\]]*\]/g))).toEqual(new Set(['/MediaBox [0 0 841.8898 595.2756]']))
    expect([...'第章甲乙丙丁'].filter((character) => !charactersOf(first.bytes).has(character))).toEqual([])
    expect(Buffer.compare(first.bytes, (await write(documentOf(chapters, { variant: 'booklet' }), context)).bytes)).toBe(0)
    // Read aloud, each page says what stands on it.
    expect(alternativesIn(first.bytes)).toContain('第 2 页：第2章 甲乙丙丁')
  })

  it('holds every block, pages that lie too', async () => {
    const { diagnostics, pages } = await write({ ...sampleDocument(), variant: 'booklet' }, context)
    expect(diagnostics).toEqual([])
    expect(pages! % 2).toBe(0)
  })
})
