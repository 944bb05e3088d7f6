// What each page of a PDF says, in the order in which it is read aloud: for pages that become pictures of another PDF.
import { isString, pdfPages, pdfParts, readString, shownText, textString, type PdfPage } from './read-pdf.ts'

/** Without head and foot, and without the marked pieces that are not wanted. `between` stands between two pieces. */
export function wordsOfPage(page: PdfPage, isUnwanted: (piece: string) => boolean = () => false, between = ''): string {
  let words = ''
  let font = ''
  const open: { silent: boolean; actual?: string }[] = []
  for (const { operator, operands } of page.operations()) {
    if (operator === 'BDC' || operator === 'BMC') {
      const [piece, text] = ['/MCID', '/ActualText'].map((key) => (operands.includes(key) ? operands[operands.lastIndexOf(key) + 1] : undefined))
      const actual = text !== undefined && isString(text) ? textString(readString(text)) : undefined
      if (piece !== undefined && words !== '') words += between
      if (actual !== undefined && !open.some((around) => around.silent || around.actual !== undefined)) words += actual
      open.push({ silent: operands.includes('/Artifact') || (piece !== undefined && isUnwanted(piece)), ...(actual === undefined ? {} : { actual }) })
    } else if (operator === 'EMC') open.pop()
    else if (operator === 'Tf') font = operands.at(-2)!.slice(1)
    else if ((operator === 'Tj' || operator === 'TJ') && !open.some(({ silent, actual }) => silent || actual !== undefined)) words += shownText(operands, page.fonts.get(font))
  }
  return words
}

export function pageTexts(bytes: Uint8Array): string[] {
  return pdfPages(pdfParts(bytes)).map((page) => wordsOfPage(page, undefined, ' ').replaceAll(/\s+/g, ' ').trim())
}
