// An office's own Word styles laid over ours, and every way in which its file can be unusable.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { write } from '../../src/render/backends/docx.ts'
import { readRoot } from '../../src/render/backends/docx/xml-elements.ts'
import { writeZip } from '../../src/util/zip.ts'
import { documentOf, heading, paragraph } from '../pdf/sample-document.ts'
import { readFont } from '../pdf/font-folder.ts'
import { zipOf } from '../zip-of.ts'
import { expectSound, partOf } from './read-docx.ts'

const context = { readTheme: async (name: string) => readFileSync(new URL(`../../templates/theme/${name}`, import.meta.url), 'utf8'), readFont, fontFolders: [], readFonts: async () => [], packageRoot: fileURLToPath(new URL('../..', import.meta.url)) }
const writeWith = (reference: Uint8Array | undefined, families = {}) => write(documentOf([heading(1, '甲', 'a'), paragraph('乙')]), { ...context, families, findTheme: async () => reference })
const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
const wordOf = (files: Record<string, string>): Uint8Array => zipOf(Object.entries(files))

const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
/** As a Chinese Word writes it: `a` is Normal, `1` the first heading. */
const chinese = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:styles ${word} xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:eastAsiaTheme="minorEastAsia"/></w:rPr></w:rPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/><w:pPr><w:ind w:firstLineChars="200"/></w:pPr><w:rPr><w:rFonts w:eastAsia="仿宋_GB2312"/><w:sz w:val="32"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/><w:next w:val="a"/><w:link w:val="10"/><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:rFonts w:eastAsia="方正小标宋简体"/></w:rPr></w:style>
<w:style w:type="character" w:customStyle="1" w:styleId="10"><w:name w:val="标题 1 字符"/><w:link w:val="1"/></w:style>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="TableText"><w:name w:val="公文正文"/><w:basedOn w:val="a"/></w:style>
<w:style w:type="numbering" w:styleId="a2"><w:name w:val="No List"/></w:style></w:styles>`

describe('styles of an office', () => {
  it('are laid over ours by their names, whatever a Word numbers them', async () => {
    const { bytes, diagnostics } = await writeWith(wordOf({ 'word/styles.xml': chinese, 'word/theme/theme1.xml': '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"/>' }))
    expect(diagnostics).toEqual([])
    await expectSound(bytes)
    const styles = await partOf(bytes, 'word/styles.xml')
    const byId = new Map(readRoot(styles)!.children.map(({ attributes, xml }) => [attributes['w:styleId'], xml]))
    expect(byId.get('Heading1')).toMatch(/方正小标宋简体/)
    expect(byId.get('Heading1')).toMatch(/<w:basedOn w:val="Normal"\/><w:next w:val="Normal"\/><w:link w:val="10"\/>/)
    expect(byId.get('Normal')).toMatch(/仿宋_GB2312/)
    // Numbers stand in the words of the headings, and the lists of that document are not ours.
    expect(styles).not.toContain('w:numPr')
    // What has no style of ours keeps its own, under an id of its own.
    expect(byId.get('TableText')).toContain('表格文字')
    expect(byId.get('office-TableText')).toContain('公文正文')
    expect([...byId.keys()].filter((id) => id !== undefined)).toHaveLength(new Set([...styles.matchAll(/w:styleId="([^"]*)"/g)].map(([, id]) => id)).size)
    expect(styles.match(/w:type="paragraph" w:default="1"/g)).toHaveLength(1)
    // Body text has the spacing and indent of the office's Normal.
    expect(byId.get('BodyText')).not.toContain('w:spacing')
    expect(styles).toContain('w:eastAsiaTheme="minorEastAsia"')
    expect(await partOf(bytes, 'word/theme/theme1.xml')).toContain('a:theme')
    expect(await partOf(bytes, '[Content_Types].xml')).toContain('/word/theme/theme1.xml')
  })

  it('leave out a theme that shows pictures', async () => {
    const { bytes } = await writeWith(wordOf({ 'word/styles.xml': chinese, 'word/theme/theme1.xml': '<a:theme xmlns:a="a" xmlns:r="r"><a:blip r:embed="rId1"/></a:theme>' }))
    await expect(partOf(bytes, 'word/theme/theme1.xml')).rejects.toThrow('no word/theme')
    await expectSound(bytes)
  })

  it('are ours where an office has none, in the fonts that guifan.yaml names', async () => {
    const { bytes } = await writeWith(undefined, { body: '方正"仿宋"' })
    const styles = await partOf(bytes, 'word/styles.xml')
    expect(styles).toContain('w:eastAsia="方正&quot;仿宋&quot;"')
    expect(styles).toContain('w:eastAsia="Noto Sans SC"')
    await expectSound(bytes)
    expect(await partOf(bytes, 'word/fontTable.xml')).toMatch(/Noto Serif SC"><w:altName w:val="宋体"\/>.*Noto Sans SC"><w:altName w:val="黑体"\/>/)
  })
})

const good = wordOf({ 'word/styles.xml': chinese })
/** One file whose head lies about how much it unpacks to. */
function lyingZip(): Uint8Array {
  const bomb = Buffer.from(wordOf({ 'word/styles.xml': ' '.repeat(9_000_000) }))
  const packed = deflateRawSync(Buffer.alloc(9_000_000, ' '))
  const directory = bomb.lastIndexOf('PK\x01\x02', undefined, 'latin1')
  for (const at of [18 + 4, directory + 20 + 4]) bomb.writeUInt32LE(100, at)
  expect(bomb.length).toBeLessThan(packed.length + 1000)
  return bomb
}

const faults: Record<string, { reference: Uint8Array; messageId: string }> = {
  'no ZIP': { reference: encode('这不是文档'), messageId: 'broken' },
  'an empty file': { reference: new Uint8Array(), messageId: 'broken' },
  'an old .doc or one with a password': { reference: Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...new Uint8Array(600)]), messageId: 'broken' },
  'the first half of a file': { reference: good.subarray(0, good.length / 2), messageId: 'broken' },
  'a file with a changed byte': { reference: Uint8Array.from(good, (byte, index) => (index === 90 ? byte ^ 0xff : byte)), messageId: 'broken' },
  'styles that are no XML': { reference: wordOf({ 'word/styles.xml': chinese.replace('</w:styles>', '') }), messageId: 'broken' },
  'styles in another encoding': { reference: writeZip(new Map([['word/styles.xml', Uint8Array.from([0x3c, 0xb1, 0xea, 0x3e])]]), ''), messageId: 'broken' },
  'entities of a document type': { reference: wordOf({ 'word/styles.xml': `<!DOCTYPE x [<!ENTITY a "b">]>${chinese.slice(chinese.indexOf('<w:styles'))}` }), messageId: 'broken' },
  'another kind of document': { reference: wordOf({ 'xl/workbook.xml': '<x/>' }), messageId: 'lacking' },
  'another root': { reference: wordOf({ 'word/styles.xml': '<html/>' }), messageId: 'broken' },
  'Strict Open XML': { reference: wordOf({ 'word/styles.xml': chinese.replace('http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'http://purl.oclc.org/ooxml/wordprocessingml/main') }), messageId: 'strict' },
  'styles that unpack to too much': { reference: wordOf({ 'word/styles.xml': ' '.repeat(6_000_000) }), messageId: 'large' },
  'styles that unpack to more than they say': { reference: lyingZip(), messageId: 'broken' },
}

describe('a file that cannot be used is a finding with its place', () => {
  it.each(Object.keys(faults))('%s', async (name) => {
    const { reference, messageId } = faults[name]!
    const { bytes, diagnostics } = await writeWith(reference)
    expect(bytes).toHaveLength(0)
    expect(diagnostics).toMatchObject([{ code: 'GF791', messageId, place: { file: 'templates/theme/docx/reference.docx' } }])
    expect(diagnostics[0]!.message.zh).toMatch(/请/)
  })

  it('styles.xml of one’s own that is no XML', async () => {
    const { bytes, diagnostics } = await write(documentOf([]), { ...context, readTheme: async (name) => (await context.readTheme(name)).replace('</w:styles>', ''), findTheme: async () => undefined })
    expect(bytes).toHaveLength(0)
    expect(diagnostics).toMatchObject([{ code: 'GF791', messageId: 'styles', place: { file: 'templates/theme/docx/styles.xml' } }])
  })
})
