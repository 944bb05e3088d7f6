// Whole DOCX files of real and of nasty Documents: sound, the same twice, with the words of the page in its order.
import { beforeAll, describe, expect, it } from 'vitest'
import type { BackendContext } from '../../src/render/backends/backend.ts'
import { write } from '../../src/render/backends/docx.ts'
import { documents } from '../../src/documents/index.ts'
import { subjectsOf } from '../../src/documents/subjects.ts'
import type { Block, Inline } from '../../src/render/document.ts'
import { readRoot } from '../../src/render/backends/docx/xml-elements.ts'
import { printDocument, workspace } from '../documents/print-document.ts'
import { cell, chartOf, documentOf, heading, paragraph, sampleDocument, text } from '../pdf/sample-document.ts'
import { ownContext } from '../pdf/own-context.ts'
import { expectSound, partOf, wordsOf } from './read-docx.ts'

let context: BackendContext

beforeAll(async () => void (context = await ownContext()), 60_000)

const bytesOf = async (blocks: Block[], changes = {}): Promise<Uint8Array> => (await write(documentOf(blocks, changes), context)).bytes
const textOf = async (blocks: Block[]): Promise<string> => await partOf(await bytesOf(blocks), 'word/document.xml')

describe('the sample of every block', () => {
  it('is sound, and twice the same bytes', async () => {
    const [first, second] = [await write(sampleDocument(), context), await write(sampleDocument(), context)]
    expect(first.diagnostics).toEqual([])
    expect(Buffer.from(first.bytes).equals(second.bytes)).toBe(true)
    await expectSound(first.bytes)
  })

  it('says what it is, of whom and of which day', async () => {
    const { bytes } = await write(sampleDocument(), context)
    const core = await partOf(bytes, 'docProps/core.xml')
    expect(core).toContain('<dc:title>最低生活保障申请确认 · 办事指南</dc:title><dc:creator>临汾路街道社区事务受理服务中心</dc:creator>')
    expect(core).toContain('2026-03-01T00:00:00Z')
    expect(wordsOf(await partOf(bytes, 'word/header1.xml'))).toMatch(/临汾路街道社区事务受理服务中心\n样例，不作办事依据\n最低生活保障申请确认 · 办事指南/)
    expect(wordsOf(await partOf(bytes, 'word/footer1.xml'))).toMatch(/编号 JAFW-310106-012.*校验 5f1c9a20b7de\n第 1 页 \/ 共 1 页/s)
    expect(await partOf(bytes, 'word/footer1.xml')).toMatch(/w:instr=" PAGE ".*w:instr=" NUMPAGES ".*descr="版本核对码"/s)
  })

  it('gives a long name the room in its running head that the others do not need', async () => {
    const widths = async (right: string): Promise<number[]> => {
      const { bytes } = await write({ ...sampleDocument(), head: { ...sampleDocument().head, right } }, context)
      return [...(await partOf(bytes, 'word/header1.xml')).matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width))
    }
    const [usual, long] = [await widths('低保 · 流程图'), await widths('困难残疾人生活补贴和重度残疾人护理补贴 · 受理核验清单')]
    expect(usual[0]).toBe(usual[2])
    expect(long[2]!).toBeGreaterThan(usual[2]! * 1.2)
    expect(long.reduce((sum, width) => sum + width)).toBeCloseTo(usual.reduce((sum, width) => sum + width), -1)
  })

  it('has charts and codes as pictures with words for those who cannot see them', async () => {
    const { bytes } = await write(sampleDocument(), context)
    const xml = await partOf(bytes, 'word/document.xml')
    expect(xml).toMatch(/descr="最低生活保障办理流程，流程图，共\d+步。&#10;1\. /)
    expect(xml).toContain('descr="二维码：扫一扫，看最新版本"')
    const pictures = [...(await partOf(bytes, 'word/_rels/document.xml.rels')).matchAll(/media\/\w+\.(png|svg)/g)].map(([, kind]) => kind)
    expect(pictures).toContain('svg')
    // Letters are outlines: the picture is the same where our fonts are not installed.
    const svg = await partOf(bytes, `word/${/media\/\w+\.svg/.exec(await partOf(bytes, 'word/_rels/document.xml.rels'))![0]}`)
    expect(readRoot(svg)).toBeDefined()
    expect(svg).not.toContain('<text')
    expect(svg.match(/scale\(\.01\)/g)!.length).toBeGreaterThan(20)
    expect(pictures.filter((kind) => kind === 'png').length).toBeGreaterThanOrEqual(pictures.filter((kind) => kind === 'svg').length)
  })
})

describe('Word', () => {
  it('is asked to fill in page numbers only where there are some', async () => {
    const settings = async (blocks: Block[]): Promise<string> => await partOf(await bytesOf(blocks), 'word/settings.xml')
    expect(await settings([paragraph('甲')])).not.toContain('updateFields')
    expect(await settings([{ type: 'toc', title: '目录', depth: 2 }, heading(1, '甲', 'a')])).toContain('<w:updateFields w:val="true"/>')
  })

  it('finds in the contents what they list, and only that', async () => {
    const unlisted: Block = { ...(heading(1, '不列', 'b') as Extract<Block, { type: 'heading' }>), toc: false }
    const xml = await textOf([{ type: 'toc', title: '目录', depth: 1 }, heading(1, '甲', 'a'), heading(2, '乙', 'c'), unlisted])
    expect(xml).toContain('TOC \\o "1-1" \\h \\z')
    expect(xml.match(/<w:pStyle w:val="TOC1"\/>/g)).toHaveLength(1)
    expect(xml).toContain('<w:pStyle w:val="UnlistedHeading1"/>')
  })

  it('turns the pages that lie, and only those', async () => {
    const xml = await textOf([paragraph('前'), { type: 'section', landscape: true, children: [paragraph('横')] }, paragraph('后')])
    expect([...xml.matchAll(/<w:pgSz w:w="(\d+)" w:h="(\d+)"/g)].map(([, width, height]) => Number(width) > Number(height))).toEqual([false, true, false])
    expect(xml.match(/<w:headerReference/g)).toHaveLength(2)
  })

  it('repeats the head of a table, keeps its rows whole and knows its spans', async () => {
    const table: Block = { type: 'table', columns: [{}, {}, {}], head: [[cell('甲', { rowspan: 2 }), cell('乙', { colspan: 2 })], [cell('丙'), cell('丁')]], body: [[cell('一', { rowspan: 9 }), cell('二'), cell('三')], [cell('四', { colspan: 9 })]] }
    const xml = await textOf([table])
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(2)
    expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(4)
    expect([...xml.matchAll(/<w:vMerge w:val="(\w+)"\/>/g)].map(([, value]) => value)).toEqual(['restart', 'continue', 'restart', 'continue'])
    // Every row is as wide as the grid.
    const widths = [...xml.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) => [...row.matchAll(/<w:tcW w:w="(\d+)"/g)].reduce((sum, [, width]) => sum + Number(width), 0))
    expect(new Set(widths).size).toBe(1)
  })

  it('has two copies on one sheet where they fit, and one a page where they do not', async () => {
    const copies = (lines: number): Block[] => [{ type: 'copies', labels: ['第一联', '第二联'], children: Array.from({ length: lines }, (_, index) => paragraph(`第${index + 1}行`)) }]
    expect(wordsOf(await textOf(copies(12)))).toMatch(/第一联[^]*第12行[^]*沿此线剪开[^]*第二联[^]*第12行/)
    const apart = await textOf(copies(60))
    expect(apart).not.toContain('沿此线剪开')
    // Each without the running head, which would stand in its narrow margin.
    expect(apart.match(/<w:titlePg\/>/g)).toHaveLength(2)
  })
})

describe('what stays together', () => {
  const whole = (lines: number): Promise<string> => textOf([{ type: 'whole', children: [heading(1, '日检清单', 'check'), ...Array.from({ length: lines }, (_, index) => paragraph(`第${index + 1}行`))] }])
  const sizesIn = (xml: string): string[] => [...new Set([...xml.matchAll(/<w:sz w:val="(\d+)"/g)].map(([, size]) => size!))]

  it('is set smaller where it would run over a little, in closer lines, its heading as usual', async () => {
    expect(sizesIn(await whole(20))).toEqual([])
    const smaller = await whole(46)
    expect(sizesIn(smaller)).toEqual(['18'])
    expect(smaller).toContain('<w:spacing w:line="225" w:lineRule="exact"/>')
    expect(smaller).toMatch(/<w:t xml:space="preserve">日检清单/)
    expect(smaller).not.toMatch(/<w:sz w:val="18"\/><w:szCs w:val="18"\/><\/w:rPr><w:t xml:space="preserve">日检清单/)
    expect(sizesIn(await whole(150))).toEqual([])
  })
})

/** What a page says, block after block, as it is read. */
function* chunksOf(blocks: readonly Block[]): Generator<string> {
  for (const block of blocks) {
    switch (block.type) {
      case 'heading': case 'paragraph': yield* chunks(block.children); break
      case 'list': yield* chunksOf(block.items.flat()); break
      case 'table':
        yield* chunks(block.caption ?? [])
        yield* chunksOf([...block.head, ...block.body].flat().flatMap(({ children }) => children))
        break
      case 'grid': for (const { label, value } of block.rows) { yield* chunks(label); yield* chunksOf(value) } break
      case 'callout': yield* chunks(block.title ?? []); yield* chunksOf(block.children); break
      case 'script': for (const { children } of block.parts) yield* chunks(children); break
      case 'fields': for (const { label } of block.fields) yield label; break
      case 'cover': yield block.title; for (const { label, value } of block.rows) { yield label; yield value } break
      case 'copies': for (const label of block.labels) { yield label; yield* chunksOf(block.children) } break
      case 'quote': case 'section': case 'whole': yield* chunksOf(block.children); break
      case 'codeBlock': yield block.text; break
      case 'toc': yield block.title; break
      case 'qr': case 'missing': yield block.label; break
      default: break
    }
  }
}

function* chunks(inlines: readonly Inline[]): Generator<string> {
  for (const inline of inlines) {
    if (inline.type === 'text' || inline.type === 'code' || inline.type === 'mark') yield inline.text
    else if (inline.type === 'missing') yield inline.label
    else if ('children' in inline) yield* chunks(inline.children)
  }
}

const bare = (words: string): string => words.replace(/\s+/g, '')
/** Of what a document is about, the first that the test workspace has. */
function firstAbout(name: string): string | undefined {
  const { model } = workspace.office('jia-jie')
  const type = documents.find((document) => document.name === name)!
  return type.subject && subjectsOf(model, model.get('office', 'jia-jie')!, type.subject)[0]!.id
}

describe.each(documents.map(({ name }) => name))('%s', (name) => {
  it('is sound, and says the words of the page in their order', async () => {
    const { document } = await printDocument(name, 'jia-jie', firstAbout(name))
    const { bytes, diagnostics } = await write(document, context)
    expect(diagnostics).toEqual([])
    await expectSound(bytes)
    const words = bare(wordsOf(await partOf(bytes, 'word/document.xml')))
    let at = 0
    for (const chunk of chunksOf(document.blocks)) {
      const found = words.indexOf(bare(chunk), at)
      expect(found, `“${chunk}” after “${words.slice(Math.max(0, at - 20), at)}”`).toBeGreaterThanOrEqual(at)
      at = found + bare(chunk).length
    }
  }, 60_000)
})

const nasty = ['', ' ', '  两端有空格  ', '<w:p>&amp;</w:p>', ']]>', '"引号" \'单引号\'', '{a}{{b}}', '\u0000\u0001\u001f\u007f\u0085', '\ud800半个', '一\n二\r\n三\t四', '☐ 方框 ☑', 'a'.repeat(5000), '超长。'.repeat(3000), '𠮷🙂', '\u202e倒', '\ufffe\uffff', '%1 \\h " PAGEREF']
const chartWith = (value: string): Block => ({ type: 'flowchart', title: value, chart: { lanes: [{ id: 'l', title: value.slice(0, 60) }], nodes: [{ id: 'a', lane: 'l', shape: 'start', text: value.slice(0, 60) }, { id: 'b', lane: 'l', shape: 'end', text: '完' }], edges: [{ from: 'a', to: 'b', label: value.slice(0, 30) }] } })
const positions: Record<string, (value: string) => Block[]> = {
  'a line': (value) => [paragraph(value, { type: 'strong', children: [{ type: 'emphasis', children: text(value) }] }, { type: 'code', text: value }, { type: 'link', href: `https://example.invalid/?q=${value.slice(0, 50)}"<>&`, children: text(value) }, { type: 'mark', text: value }, { type: 'missing', label: value }, { type: 'box', checked: true }, ...text(value))],
  'headings, contents and references': (value) => [{ type: 'toc', title: value, depth: 3 }, heading(1, value, value), paragraph({ type: 'reference', target: value, children: text(value) })],
  lists: (value) => [{ type: 'list', ordered: true, start: -3, items: [[paragraph(value)], [], [heading(2, value, 'x'), { type: 'list', ordered: false, start: 1, items: [[{ type: 'codeBlock', text: value }]] }]] }],
  tables: (value) => [{ type: 'table', columns: [{}, { width: 2 }], head: [[cell(value), cell('b')]], body: [[cell(value)], [cell(value, { colspan: 9, rowspan: 9 })], []], caption: text(value) }, { type: 'table', columns: [], head: [], body: [] }, { type: 'grid', columns: 3, rows: [{ label: text(value), value: [] }, { label: [], value: [paragraph(value), { type: 'table', columns: [{}], head: [], body: [[cell(value)]] }] }] }],
  frames: (value) => [{ type: 'callout', tone: 'never', title: text(value), children: [] }, { type: 'callout', tone: 'note', children: [{ type: 'callout', tone: 'warning', children: [paragraph(value)] }] }, { type: 'quote', children: [paragraph(value), { type: 'quote', children: [{ type: 'rule' }] }] }],
  forms: (value) => [{ type: 'script', parts: [{ tone: 'never', children: text(value) }] }, { type: 'fields', fields: [{ label: value.slice(0, 40), width: NaN }, { label: value.slice(0, 40), width: 400 }] }, { type: 'missing', label: value }, { type: 'whole', children: [paragraph(value), { type: 'qr', text: value, label: value }] }],
  sheets: (value) => [{ type: 'cover', title: value, subtitle: value, rows: [{ label: value, value }], mark: value, qr: value }, { type: 'pageBreak' }, { type: 'copies', labels: [value.slice(0, 40), '二'], children: [heading(1, value.slice(0, 60), 'k'), paragraph(value)] }, { type: 'section', landscape: true, children: [{ type: 'copies', labels: [], children: [] }] }],
}

describe('values of any kind make a sound document', () => {
  it.each(Object.keys(positions))('in %s', async (position) => {
    await expectSound(await bytesOf(nasty.flatMap((value) => positions[position]!(value))))
  }, 60_000)

  it('in a chart', async () => {
    await expectSound(await bytesOf(['', '<&">\u0000', nasty[12]!].map(chartWith)))
    await expectSound(await bytesOf([{ type: 'flowchart', title: '', chart: chartOf('empty') }]))
  }, 60_000)

  it('in head, foot and title', async () => {
    for (const value of nasty) await expectSound(await bytesOf([], { title: value, head: { left: value, right: value, warning: value }, foot: { number: value, edition: value, effective: value, hash: value }, code: value, date: value.slice(0, 10) }))
  }, 60_000)

  it('and lists nested deeper than Word has levels', async () => {
    let nested: Block = paragraph('最里层')
    for (let depth = 0; depth < 20; depth++) nested = { type: 'list', ordered: depth % 2 === 0, start: 1, items: [[paragraph(`第${depth}层`), nested]] }
    const bytes = await bytesOf([nested])
    await expectSound(bytes)
    expect(await partOf(bytes, 'word/document.xml')).not.toMatch(/<w:ilvl w:val="(9|\d\d)"/)
  })
})
