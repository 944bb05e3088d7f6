// The words of a PDF in the order of its pages, without head, foot and the numbers of lists: what a program that searches or reads it aloud finds.
import { wordsOfPage } from '../../src/render/backends/typst/page-texts.ts'
import { pdfPages, pdfParts } from '../../src/render/backends/typst/read-pdf.ts'

export function textOfPdf(bytes: Uint8Array): string {
  const parts = pdfParts(bytes)
  const labels = new Set([...parts.numbers()].flatMap((number) => parts.get(number) ?? []).filter(({ dictionary }) => /\/S \/Lbl\b/.test(dictionary)).flatMap(({ dictionary }) => {
    const page = /\/Pg (\d+) 0 R/.exec(dictionary)?.[1]
    return [...(/\/K \[([\d ]*)\]/.exec(dictionary)?.[1] ?? '').matchAll(/\d+/g)].map(([piece]) => `${page} ${piece}`)
  }))
  return pdfPages(parts).map((page) => wordsOfPage(page, (piece) => labels.has(`${page.number} ${piece}`))).join('\n')
}
