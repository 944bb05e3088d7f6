// Copies for archives: every document holds to PDF/A-2a as well as to PDF/UA-1, and says so.
import { beforeAll, describe, expect, it } from 'vitest'
import { documents } from '../../src/documents/index.ts'
import { subjectsOf } from '../../src/documents/subjects.ts'
import type { BackendContext } from '../../src/render/backends/backend.ts'
import { write } from '../../src/render/backends/pdf.ts'
import type { Document } from '../../src/render/document.ts'
import { printDocument, workspace } from '../documents/print-document.ts'
import { ownContext } from './own-context.ts'
import { objectsOf } from './pdf-bytes.ts'
import { textOfPdf } from './pdf-text.ts'
import { documentOf, paragraph, sampleDocument } from './sample-document.ts'

let context: BackendContext

beforeAll(async () => {
  context = await ownContext()
})

const archived = (document: Document) => write({ ...document, variant: 'archive' }, context)

/** The metadata that counts: the last in the file, which its last table points to. */
function metadataOf(bytes: Uint8Array): string {
  const pdf = Buffer.from(bytes).toString('latin1')
  const table = pdf.slice(Number(/startxref\n(\d+)\n%%EOF\n$/.exec(pdf)![1]))
  const [, number, offset] = /^xref\n(\d+) 1\n(\d{10}) 00000 n \n/.exec(table)!
  expect(pdf).toContain(`/Metadata ${number} 0 R`)
  expect(pdf.startsWith('xref\n', Number(/\/Prev (\d+)/.exec(table)![1]))).toBe(true)
  const object = new RegExp(`^${number} 0 obj\\n<<\\n {2}/Length (\\d+)[^]*?\\nstream\\n`).exec(pdf.slice(Number(offset)))!
  const start = Number(offset) + object[0].length
  expect(pdf.startsWith('\nendstream\nendobj', start + Number(object[1]))).toBe(true)
  return Buffer.from(pdf.slice(start, start + Number(object[1])), 'latin1').toString('utf8')
}

describe('a copy for archives', () => {
  it('holds every block, names both standards, and reads like the usual one', async () => {
    const [{ bytes, pages, diagnostics }, usual] = [await archived(sampleDocument()), await write(sampleDocument(), context)]
    expect([diagnostics, pages]).toEqual([[], usual.pages])
    const metadata = metadataOf(bytes)
    for (const claim of ['<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>', '<pdfuaid:part>1</pdfuaid:part>', '<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>', '最低生活保障申请确认 · 办事指南']) expect(metadata).toContain(claim)
    expect(textOfPdf(bytes)).toBe(textOfPdf(usual.bytes))
    // What PDF/A wants a profile for: colours of no device in particular.
    expect(objectsOf(bytes)).not.toMatch(/\/Device(?:RGB|Gray|CMYK)\b/)
    expect(Buffer.compare(bytes, (await archived(sampleDocument())).bytes)).toBe(0)
  })

  it('is told of what archives refuse', async () => {
    const { diagnostics } = await archived(documentOf([paragraph('\uE000')]))
    expect(diagnostics.map(({ code }) => code)).toEqual(['GF704'])
  })

  it.each(documents.map(({ name, subject }) => ({ name, subject })))('is made of $name', async ({ name, subject }) => {
    const { model } = workspace.office('jia-jie')
    const about = subject && subjectsOf(model, model.get('office', 'jia-jie')!, subject)[0]!.id
    const { document } = await printDocument(name, 'jia-jie', about)
    expect((await archived(document)).diagnostics).toEqual([])
  })
})
