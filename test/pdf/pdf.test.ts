// Whole PDFs of real and of nasty Documents: they compile, say the same twice, and hold what a reader and a screen reader need.
import { beforeAll, describe, expect, it } from 'vitest'
import type { Block, Inline } from '../../src/render/document.ts'
import type { BackendContext } from '../../src/render/backends/backend.ts'
import { write } from '../../src/render/backends/pdf.ts'
import { cell, chartOf, documentOf, heading, paragraph, sampleDocument, text } from './sample-document.ts'
import { ownContext } from './own-context.ts'
import { charactersOf, objectsOf } from './pdf-bytes.ts'
import { textOfPdf } from './pdf-text.ts'

let context: BackendContext

beforeAll(async () => void (context = await ownContext()), 60_000)

describe('the sample of every block', () => {
  it('compiles without a finding, twice to the same bytes', async () => {
    const first = await write(sampleDocument(), context)
    const second = await write(sampleDocument(), context)
    expect(first.diagnostics).toEqual([])
    expect(first.pages).toBeGreaterThan(6)
    expect(Buffer.compare(first.bytes, second.bytes)).toBe(0)
  })

  it('has language, title, outline, tags, and only our fonts, all embedded', async () => {
    const { bytes } = await write(sampleDocument(), context)
    const objects = objectsOf(bytes)
    expect(objects).toMatch(/\/Lang \(zh-CN\)/i)
    expect(objects).toContain('/Outlines')
    expect(objects).toContain('/StructTreeRoot')
    expect(objects).toContain('/DisplayDocTitle true')
    expect(objects).toContain('pdfuaid')
    expect(objects).toContain('/TH')
    const fonts = new Set([...objects.matchAll(/\/FontName\s*\/([A-Z]{6}\+)?([\w-]+)/g)].map((match) => match[2]))
    expect([...fonts].sort()).toEqual(['NotoSansSC-Bold', 'NotoSansSC-Regular', 'NotoSerifSC-Bold', 'NotoSerifSC-Regular'])
    expect(objects.match(/\/FontFile\d?/g)!.length).toBeGreaterThanOrEqual(fonts.size)
  })

  it('changes with the date of the document and not with the clock', async () => {
    const { bytes } = await write(sampleDocument(), context)
    const other = await write({ ...sampleDocument(), date: '2027-01-01' }, context)
    expect(objectsOf(bytes)).toContain('D:20260301')
    expect(objectsOf(other.bytes)).toContain('D:20270101')
  })
})

const nasty = [
  '|a|*b*_c_#d#<e>[f]{g}$h$@i\\j"k\'l', '“双引号”‘单引号’《书名》〈篇名〉', '第一行\n第二行\r\n第三行', '汉'.repeat(2000), 'a'.repeat(2000), 'https://example.gov.cn/' + 'x/'.repeat(400),
  '', ' ', '　', '\t', '\\', '"', '\\"', '#', '#{', '}', ']', '#let x = 1', '#panic("x")', '<label>', '@ref', '$x$', '= 标题', '- 列表', '//注', '/* 注', '```', '\u200b', '\ufeff', '\u0000', '\ud800', '- [ ] x', '☐☑', '①②③', '龘䶮㛃',
]
const positions: Record<string, (value: string) => Block[]> = {
  paragraph: (value) => [paragraph(value)],
  'strong, emphasis, strike, code': (value) => [{ type: 'paragraph', children: [{ type: 'strong', children: text(value) }, { type: 'emphasis', children: text(value) }, { type: 'strike', children: text(value) }, { type: 'code', text: value }] }],
  heading: (value) => [heading(1, value, value), { type: 'toc', title: value, depth: 3 }],
  reference: (value) => [heading(2, '章', 'a' + value), { type: 'paragraph', children: [{ type: 'reference', target: 'a' + value, children: text(value) }] }],
  'link, mark, missing': (value) => [{ type: 'paragraph', children: [{ type: 'link', href: `https://x/${value}`, children: text(value) }, { type: 'mark', text: value }, { type: 'missing', label: value }] }],
  list: (value) => [{ type: 'list', ordered: true, start: 1, items: [[paragraph(value)], []] }],
  table: (value) => [{ type: 'table', columns: [{}, { width: 2 }], head: [[cell(value), cell('b')]], body: [[cell(value), cell(value)], [cell(value, { colspan: 9, rowspan: 9 })]], caption: text(value) }],
  grid: (value) => [{ type: 'grid', columns: 2, rows: [{ label: text(value), value: [paragraph(value)] }] }],
  'callout, quote, code': (value) => [{ type: 'callout', tone: 'never', title: text(value), children: [paragraph(value)] }, { type: 'quote', children: [paragraph(value)] }, { type: 'codeBlock', text: value }],
  'script, fields, missing': (value) => [{ type: 'script', parts: [{ tone: 'say', children: text(value) }] }, { type: 'fields', fields: [{ label: value.slice(0, 40), width: 5 }] }, { type: 'missing', label: value }],
  flowchart: (value) => [{ type: 'flowchart', title: value, chart: { lanes: [{ id: 'l', title: value.slice(0, 60) }], nodes: [{ id: 'a', lane: 'l', shape: 'start', text: value.slice(0, 60) }, { id: 'b', lane: 'l', shape: 'decision', text: '？', note: value.slice(0, 60) }], edges: [{ from: 'a', to: 'b', label: value.slice(0, 30) }] } }],
  figure: (value) => [{ type: 'figure', title: value, figure: { kind: 'radar', levels: [value.slice(0, 20)], axes: [value.slice(0, 60), '乙', '丙'], series: [{ name: value.slice(0, 60), values: [1, 0, 1] }] } }],
  qr: (value) => [{ type: 'qr', text: value, label: value }],
  'cover and copies': (value) => [{ type: 'cover', title: value, subtitle: value, rows: [{ label: value, value }], mark: value, qr: value }, { type: 'copies', labels: [value.slice(0, 40), '二'], children: [paragraph(value.slice(0, 400))] }],
}

describe('values of any kind compile', () => {
  it.each(Object.keys(positions))('in %s', async (position) => {
    const result = await write(documentOf(nasty.flatMap((value) => positions[position]!(value)), { code: nasty[3]! }), context)
    expect(result.diagnostics).toEqual([])
    expect(result.bytes.length).toBeGreaterThan(1000)
  }, 60_000)

  it('in head, foot and title', async () => {
    for (const value of nasty.slice(0, 16)) {
      const short = value.slice(0, 80)
      const result = await write(documentOf([paragraph('x')], { title: short || 'x', head: { left: short, right: short, warning: short }, foot: { number: short, edition: short, effective: short, hash: short }, code: short, date: short }), context)
      expect(result.diagnostics).toEqual([])
    }
  }, 60_000)
})

describe('pages', () => {
  it('print every character of a value', async () => {
    const value = '“静安区·临汾路街道”①②（甲、乙）龘䶮㛃#*_$@<>'
    const { bytes } = await write(documentOf([paragraph(value)]), context)
    expect([...value].filter((character) => !charactersOf(bytes).has(character))).toEqual([])
  })

  it('stay with headings of levels that are skipped, repeated ids and empty blocks', async () => {
    const blocks: Block[] = [heading(3, '先三级', 'a'), heading(1, '一级', 'a'), heading(4, '跳到四级', 'b'), heading(2, '二级', ''), { type: 'table', columns: [], head: [], body: [] }, { type: 'list', ordered: false, start: 1, items: [] },
      { type: 'grid', columns: 0, rows: [] }, { type: 'script', parts: [] }, { type: 'fields', fields: [] }, { type: 'copies', labels: [], children: [] }, { type: 'paragraph', children: [] }, { type: 'flowchart', title: '', chart: chartOf('empty') }, { type: 'pageBreak' }]
    const result = await write(documentOf(blocks), context)
    expect(result.diagnostics).toEqual([])
  })

  it('hold a row taller than a page, and lists nested 20 deep', async () => {
    let nested: Block = paragraph('最里层')
    for (let depth = 0; depth < 20; depth++) nested = { type: 'list', ordered: depth % 2 === 0, start: 1, items: [[paragraph(`第${depth}层`), nested]] }
    const tall: Block = { type: 'table', columns: [{}, {}], head: [[cell('项'), cell('说明')]], body: [[cell('甲'), cell('很长的说明。'.repeat(2400))], [cell('乙', { rowspan: 2 }), cell('一')], [cell('二')]] }
    const result = await write(documentOf([tall, nested]), context)
    expect(result.diagnostics).toEqual([])
    expect(result.pages).toBeGreaterThan(4)
  })

  it('carry two copies on one sheet where they fit, and one a page where they do not', async () => {
    const copies = (lines: number): Block[] => [{ type: 'copies', labels: ['第一联', '第二联'], children: Array.from({ length: lines }, (_, index) => paragraph(`第${index + 1}行`)) }]
    expect((await write(documentOf(copies(12)), context)).pages).toBe(1)
    expect((await write(documentOf([heading(2, '一次性告知单', 'notice'), ...copies(12)]), context)).pages).toBe(1)
    expect((await write(documentOf(copies(20)), context)).pages).toBe(1)
    // Side by side, where the type would be too small one above the other.
    const lying = await write(documentOf(copies(32)), context)
    expect([lying.pages, objectsOf(lying.bytes).match(/\/MediaBox \[0 0 (\d+)/)?.[1]]).toEqual([1, '841'])
    expect((await write(documentOf(copies(60)), context)).pages).toBe(2)
  })

  it('do not turn over for the last row of a short grid', async () => {
    const line = (index: number): Block => paragraph(`第${index + 1}行`)
    const grid: Block = { type: 'grid', columns: 1, rows: ['咨询', '投诉', '复议', '诉讼', '其他'].map((label) => ({ label: text(label), value: [paragraph('一句话。')] })) }
    const before = Array.from({ length: 37 }, (_, index) => line(index))
    const after = Array.from({ length: 38 }, (_, index) => line(index))
    // The whole grid stands on the second page, so that the lines below it need a third.
    expect((await write(documentOf([...before, grid, ...after]), context)).pages).toBe(3)
  })

  it('leave no heading behind with the sentence that leads to a table', async () => {
    const lines = (count: number): Block[] => Array.from({ length: count }, (_, index) => paragraph(`第${index + 1}行`))
    const table: Block = { type: 'table', columns: [{}, {}], head: [[cell('情形'), cell('名称')]], body: Array.from({ length: 16 }, (_, index) => [cell(String(index + 1)), cell('一种')]) }
    // All three stand on the second page, so that the lines below them need a third.
    expect((await write(documentOf([...lines(26), heading(2, '我是哪种情形', 'which'), paragraph('先回答表头的问题。'), table, ...lines(23)]), context)).pages).toBe(3)
  })

  it('set the clauses of a standard, chapters at the margin and lists by letters', async () => {
    const blocks: Block[] = [{ type: 'toc', title: '目次', depth: 1 }, { ...heading(1, '1　范围', 'scope'), clause: true } as Block, { ...paragraph('本文件适用于窗口。'), indent: true } as Block,
      { type: 'list', ordered: true, start: 1, lettered: true, items: [[paragraph('甲；')], [paragraph('乙。')]] }, { type: 'heading', level: 1, id: 'annex', toc: true, children: [...text('附录A'), { type: 'break' }, ...text('（规范性）')] }]
    const { bytes, diagnostics } = await write(documentOf(blocks), context)
    expect(diagnostics).toEqual([])
    expect([...charactersOf(bytes)]).toEqual(expect.arrayContaining(['a', ')', 'b']))
    expect(objectsOf(bytes)).toMatch(/\/S \/H1/)
  })

  it('begin what is handed out apart on the front of a sheet', async () => {
    expect((await write(documentOf([paragraph('A卷'), { type: 'pageBreak', sheet: true }, paragraph('B卷')]), context)).pages).toBe(3)
    expect((await write(documentOf([paragraph('A卷'), { type: 'pageBreak' }, paragraph('背面'), { type: 'pageBreak', sheet: true }, paragraph('B卷')]), context)).pages).toBe(3)
  })

  it('keep the lines of an answer with what is asked', async () => {
    const lines = (count: number): Block[] => Array.from({ length: count }, (_, index) => paragraph(`第${index + 1}行`))
    const answer = Array.from({ length: 5 }, () => paragraph({ type: 'blank', width: 38 }))
    const { bytes } = await write(documentOf([...lines(38), paragraph('想一想，为什么？'), ...answer, ...lines(30)]), context)
    expect(textOfPdf(bytes).split('\n').map((page) => page.includes('想一想'))).toEqual([false, true])
  })

  it('leave no bold name of a table behind', async () => {
    const lines = (count: number): Block[] => Array.from({ length: count }, (_, index) => paragraph(`第${index + 1}行`))
    const table: Block = { type: 'table', columns: [{}, {}], head: [[cell('带什么'), cell('几份')]], body: Array.from({ length: 8 }, () => [cell('申请书'), cell('1份')]) }
    const { bytes } = await write(documentOf([...lines(38), paragraph({ type: 'strong', children: text('要带的') }, '（打勾）'), table, ...lines(30)]), context)
    expect(textOfPdf(bytes).split('\n').map((page) => page.includes('要带的'))).toEqual([false, true])
  })

  it('keep what belongs together on one page, in smaller type where that is enough', async () => {
    const lines = (count: number): Block[] => Array.from({ length: count }, (_, index) => paragraph(`第${index + 1}行`))
    const pages = async (...blocks: Block[]): Promise<number | undefined> => (await write(documentOf(blocks), context)).pages
    expect(await pages(...lines(46))).toBe(2)
    expect(await pages({ type: 'whole', children: lines(46) })).toBe(1)
    expect(await pages({ type: 'whole', children: lines(120) })).toBeGreaterThan(2)
    expect(await pages(...lines(75))).toBe(2)
    expect([await pages(...lines(88)), await pages({ type: 'whole', children: lines(88) })]).toEqual([3, 2])
    expect(await pages(...[1, 2, 3].map((): Block => ({ type: 'whole', children: lines(25) })))).toBe(3)
  })
})

describe('faults', () => {
  it('name the character that no font has', async () => {
    const box: Inline[] = text('𠮷野家 📞')
    const { diagnostics, bytes } = await write(documentOf([{ type: 'paragraph', children: box }]), context)
    expect(diagnostics.map(({ code, data }) => [code, data.code])).toEqual([['GF704', 0x20bb7], ['GF704', 0x1f4de]])
    expect(diagnostics[0]!.message.zh).toContain('“𠮷”（U+20BB7）')
    expect(bytes.length).toBeGreaterThan(1000)
  })

  it('give file and line of a fault in the theme of a workspace', async () => {
    const own = { ...context, readTheme: async (name: string) => (name === 'typst/inlines.typ' ? `${await context.readTheme(name)}\n#let broken = (\n` : context.readTheme(name)) }
    const { diagnostics } = await write(documentOf([]), own)
    expect(diagnostics[0]).toMatchObject({ code: 'GF790', messageId: 'fault', place: { file: 'templates/theme/typst/inlines.typ' } })
    expect(diagnostics[0]!.place.range!.start.line).toBeGreaterThan(10)
  })

  it.each(['#import "@preview/cetz:0.3.0": *', '#import ("@pre" + "view/cetz:0.3.0"): *', '#include  "@local/x:1.0.0"', '#let x = eval("1")'])('refuse what could reach the network: %s', async (line) => {
    const own = { ...context, readTheme: async (name: string) => (name === 'typst/chart.typ' ? `${await context.readTheme(name)}\n${line}\n` : context.readTheme(name)) }
    const { diagnostics, bytes } = await write(documentOf([]), own)
    expect(diagnostics).toMatchObject([{ code: 'GF790', messageId: 'import' }])
    expect(bytes).toHaveLength(0)
  })

  it('read nothing from the disk', async () => {
    const own = { ...context, readTheme: async (name: string) => (name === 'typst/chart.typ' ? `${await context.readTheme(name)}\n#let secret = read("/package.json")\n` : context.readTheme(name)) }
    expect((await write(documentOf([]), own)).diagnostics[0]).toMatchObject({ code: 'GF790', messageId: 'fault' })
  })

  it('say when a font of the settings is not there', async () => {
    const { diagnostics } = await write(documentOf([paragraph('字')]), { ...context, families: { body: '没有的仿宋' } })
    expect(diagnostics).toMatchObject([{ code: 'GF790', messageId: 'font', place: { file: 'guifan.yaml' } }])
  })
})
