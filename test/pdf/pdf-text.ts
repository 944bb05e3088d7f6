// The words of a PDF in the order of its pages, without head, foot and the numbers of lists: what a program that searches or reads it aloud finds.
import { isString, pdfPages, pdfParts, readString, shownText, textString, type PdfPage } from '../../src/render/backends/typst/read-pdf.ts'

/** `isLabel` of the number of a marked piece. */
function wordsOfPage(page: PdfPage, isLabel: (piece: string) => boolean): string {
  let words = ''
  let font = ''
  const open: { silent: boolean; actual?: string }[] = []
  for (const { operator, operands } of page.operations()) {
    if (operator === 'BDC' || operator === 'BMC') {
      const [piece, text] = ['/MCID', '/ActualText'].map((key) => (operands.includes(key) ? operands[operands.lastIndexOf(key) + 1] : undefined))
      const actual = text !== undefined && isString(text) ? textString(readString(text)) : undefined
      if (actual !== undefined && !open.some((around) => around.silent || around.actual !== undefined)) words += actual
      open.push({ silent: operands.includes('/Artifact') || (piece !== undefined && isLabel(piece)), ...(actual === undefined ? {} : { actual }) })
    } else if (operator === 'EMC') open.pop()
    else if (operator === 'Tf') font = operands.at(-2)!.slice(1)
    else if ((operator === 'Tj' || operator === 'TJ') && !open.some(({ silent, actual }) => silent || actual !== undefined)) words += shownText(operands, page.fonts.get(font))
  }
  return words
}

export function textOfPdf(bytes: Uint8Array): string {
  const parts = pdfParts(bytes)
  const labels = new Set([...parts.numbers()].flatMap((number) => parts.get(number) ?? []).filter(({ dictionary }) => /\/S \/Lbl\b/.test(dictionary)).flatMap(({ dictionary }) => {
    const page = /\/Pg (\d+) 0 R/.exec(dictionary)?.[1]
    return [...(/\/K \[([\d ]*)\]/.exec(dictionary)?.[1] ?? '').matchAll(/\d+/g)].map(([piece]) => `${page} ${piece}`)
  }))
  return pdfPages(parts).map((page) => wordsOfPage(page, (piece) => labels.has(`${page.number} ${piece}`))).join('\n')
}
