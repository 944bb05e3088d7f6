// Reads back what the backend wrote: the parts of the package, and the words of its text in the order of the page.
import { expect } from 'vitest'
import { readRoot } from '../../src/render/backends/docx/xml-elements.ts'
import { openZip, readEntry } from '../../src/util/zip-reader.ts'

export const partNames = ['[Content_Types].xml', '_rels/.rels', 'docProps/core.xml', 'docProps/app.xml', 'word/document.xml', 'word/styles.xml', 'word/settings.xml', 'word/fontTable.xml', 'word/numbering.xml',
  'word/header1.xml', 'word/header2.xml', 'word/footer1.xml', 'word/footer2.xml', 'word/_rels/document.xml.rels']

const bytesOf = async (bytes: Uint8Array, name: string): Promise<Uint8Array | undefined> => readEntry(await openZip(bytes), name, 100_000_000)

export async function partOf(bytes: Uint8Array, name: string): Promise<string> {
  const part = await bytesOf(bytes, name)
  if (!part) throw new Error(`no ${name}`)
  return new TextDecoder('utf-8', { fatal: true }).decode(part)
}

const unescape = (text: string): string => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')

/** Without the instructions of fields; paragraphs and line breaks end lines. */
export function wordsOf(xml: string): string {
  return unescape(xml.replace(/<w:instrText.*?<\/w:instrText>/gs, '').replace(/<\/w:p>|<w:br\/>/g, '\n').replace(/<w:tab\/>/g, '\t').replace(/<[^>]*>/g, ''))
}

const idsOf = (xml: string, pattern: RegExp): string[] => [...xml.matchAll(pattern)].map(([, id]) => id!)

/** What makes Word call a document damaged: a part that is no XML, what is named twice, what is named and not there. */
export async function expectSound(bytes: Uint8Array): Promise<void> {
  for (const name of partNames) expect(readRoot(await partOf(bytes, name)), name).toBeDefined()
  const xml = await partOf(bytes, 'word/document.xml')
  const relations = await partOf(bytes, 'word/_rels/document.xml.rels')
  for (const id of idsOf(xml, / r:(?:id|embed)="([^"]*)"/g)) expect(relations).toContain(`Id="${id}"`)
  for (const target of idsOf(relations, / Target="((?:media|header|footer|styles|theme)[^"]*)"/g)) expect(await bytesOf(bytes, `word/${target}`), target).toBeDefined()
  for (const pattern of [/<w:bookmarkStart w:id="(\d+)"/g, /<wp:docPr id="(\d+)"/g, /<w:bookmarkStart w:id="\d+" w:name="([^"]*)"/g]) {
    const ids = idsOf(xml, pattern)
    expect(new Set(ids).size).toBe(ids.length)
  }
  const bookmarks = new Set(idsOf(xml, /<w:bookmarkStart w:id="\d+" w:name="([^"]*)"/g))
  for (const target of idsOf(xml, / w:anchor="([^"]*)"/g)) expect(bookmarks).toContain(target)
  const styles = new Set(idsOf(await partOf(bytes, 'word/styles.xml'), / w:styleId="([^"]*)"/g))
  for (const style of idsOf(xml, /<w:(?:pStyle|rStyle|tblStyle) w:val="([^"]*)"/g)) expect(styles).toContain(style)
  const lists = new Set(idsOf(await partOf(bytes, 'word/numbering.xml'), /<w:num w:numId="(\d+)"/g))
  for (const list of idsOf(xml, /<w:numId w:val="(\d+)"/g)) expect(lists).toContain(list)
  // A cell ends with a paragraph, and no table touches another.
  expect(xml).not.toMatch(/<\/w:tbl><\/w:tc>|<\/w:tbl><w:tbl>|<\/w:tcPr><\/w:tc>/)
}
