// Every example of the CommonMark specification, written into a Markdown field: the same words on the screen, on paper and in Word.
// The examples are those of the package commonmark-spec, © John MacFarlane, CC BY-SA 4.0; none of them is copied here.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { validate } from '../../src/app/validate.ts'
import { write as writePdf } from '../../src/render/backends/pdf.ts'
import type { Document } from '../../src/render/document.ts'
import { workspaceOnDisk } from '../app/workspace-on-disk.ts'
import { wordsOf } from '../docx/read-docx.ts'
import { ownContext } from '../pdf/own-context.ts'
import { textOfPdf } from '../pdf/pdf-text.ts'
import { renderText, toDocx, toHtml } from './render-text.ts'

interface Example {
  markdown: string
  section: string
  number: number
}

// An arrow stands for a tab there.
const examples = (createRequire(import.meta.url)('commonmark-spec') as { tests: Example[] }).tests.map((example): Example => ({ ...example, markdown: example.markdown.replaceAll('→', '\t') }))
/** They hold characters that no font has. */
const unprintable = [25, 27]
const printable = examples.filter(({ number }) => !unprintable.includes(number))

const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" }

/** Of a link, paper shows the address behind the words that do not say it. */
function wordsOfHtml(page: string): string {
  const main = /<main[^>]*>([\s\S]*)<\/main>/.exec(page)![1]!
  const withAddresses = main.replaceAll(/<a href="(https?:|mailto:|tel:)([^"]*)">(.*?)<\/a>/gs, (_, scheme: string, rest: string, words: string) => {
    const address = scheme.startsWith('http') ? scheme + rest : rest
    return words.includes(address.replace(/^https?:\/\//i, '').replace(/\/$/, '')) ? words : `${words}（${address}）`
  })
  return withAddresses.replaceAll(/<[^>]*>/g, '').replaceAll(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity]!)
}

async function toPdf(document: Document): Promise<{ bytes: Uint8Array; codes: string[] }> {
  const { bytes, diagnostics } = await writePdf(document, await ownContext())
  return { bytes, codes: diagnostics.map(({ code }) => code) }
}

/** What validate finds in a workspace with this text in a field. */
async function validated(notes: string): Promise<string[]> {
  const cwd = workspaceOnDisk()
  const file = path.join(cwd, 'base-service.yaml')
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^(kind: service\n)/m, `$1notes: ${JSON.stringify(notes)}\n`))
  return (await validate({ cwd })).diagnostics.map(({ code, place, data }) => `${place.file}:${place.range?.start.line} ${code} ${String(data.code ?? '')}`.trim())
}

const mark = (number: number): string => `【第${number}例】`

/** What stands behind the mark of each example. Spaces, line breaks and places where a line may break are no words. */
function partsOf(text: string): Map<number, string> {
  return new Map(text.split(/【第(?=\d+例】)/).slice(1).map((part) => {
    const [number, words] = part.split('例】', 2) as [string, string]
    return [Number(number), words.replaceAll(/[\s\u200b]/g, '')]
  }))
}

describe('the examples of CommonMark', () => {
  let document: Document
  let codes: string[]
  let screen: Map<number, string>

  beforeAll(async () => {
    const view = { examples: printable.map(({ number, markdown }) => ({ title: mark(number), field: { markdown } })) }
    const rendered = await renderText('{{#each examples}}\n\n{{title}}\n\n{{field}}\n\n{{/each}}', view)
    document = rendered.document
    codes = rendered.diagnostics.map(({ code }) => code)
    screen = partsOf(wordsOfHtml(await toHtml(document)))
  })

  it('are 652, and print without a finding', () => {
    expect(examples.map(({ number }) => number)).toEqual(Array.from({ length: 652 }, (_, index) => index + 1))
    expect(codes).toEqual([])
  })

  it('have the same words as html, pdf and docx', async () => {
    const pdf = await toPdf(document)
    expect(pdf.codes).toEqual([])
    const [paper, word] = [partsOf(textOfPdf(pdf.bytes)), partsOf(wordsOf(await toDocx(document)))]
    expect([...screen.keys()]).toEqual(printable.map(({ number }) => number))
    const different = printable.map(({ number }) => ({ number, html: screen.get(number), pdf: paper.get(number), docx: word.get(number) })).filter(({ html, pdf: printed, docx }) => html !== printed || html !== docx)
    expect(different).toEqual([])
  })

  it('print raw HTML as text', () => {
    const tags = examples.filter(({ section }) => section === 'HTML blocks')
    expect(tags.length).toBeGreaterThan(40)
    for (const { number, markdown } of tags) expect([number, screen.get(number)!.match(/<\/?[a-z]/gi)]).toEqual([number, markdown.replaceAll(/\s/g, '').match(/<\/?[a-z]/gi)])
  })

  it.each([[25, [0x2232]], [27, [0x0cab, 0x0d06]]])('with characters that no font has are found before anything is printed: %i', async (number, codes) => {
    const { markdown } = examples[number - 1]!
    expect(await validated(markdown)).toEqual(codes.map((code) => `base-service.yaml:2 GF704 ${code}`))
    const { document: alone } = await renderText('{{field}}', { field: { markdown } })
    expect((await toPdf(alone)).codes).toEqual(codes.map(() => 'GF704'))
  })
})

describe('lists and quotes', () => {
  it.each([['a list', (depth: number) => Array.from({ length: depth }, (_, index) => `${'  '.repeat(index)}- 第${index}层`).join('\n')], ['a quote', (depth: number) => `${'>'.repeat(depth)} 最里层`]])('nested more than 20 deep are found where they are written: %s', async (_, nested) => {
    expect(await validated(nested(20))).toEqual([])
    expect(await validated(nested(21))).toEqual(['base-service.yaml:2 GF709'])
  })
})
