// What each page of a PDF looks like, as a short digest: two prints of a document can then be told apart page by page, without keeping either.
import { createHash } from 'node:crypto'
import { pdfPages, pdfParts, shownText, type PdfPage } from './read-pdf.ts'

/** The foot names edition and code of the whole document: it changes on every page whenever one does, and is left out. */
function isFoot(operands: readonly string[]): boolean {
  return operands.includes('/Artifact') && operands.includes('/Footer')
}

/** Undefined for a page that is a picture of another: what it shows does not stand in it. */
function digestOf(page: PdfPage): string | undefined {
  const hash = createHash('sha256').update(page.size)
  const marked: boolean[] = []
  let font = ''
  for (const { operator, operands } of page.operations()) {
    const silent = marked.at(-1) ?? false
    if (operator === 'BDC' || operator === 'BMC') marked.push(silent || isFoot(operands))
    else if (operator === 'EMC') marked.pop()
    else if (operator === 'Do') return undefined
    else if (silent) continue
    else if (operator === 'Tf') {
      // Which letters of a font stand under which code depends on the other pages.
      font = operands.at(-2)?.slice(1) ?? ''
      hash.update(`${page.fonts.get(font)?.name} ${operands.at(-1)}\n`)
    } else if (operator === 'Tj' || operator === 'TJ') hash.update(`${shownText(operands, page.fonts.get(font))}\n`)
    else hash.update(`${operands.join(' ')} ${operator}\n`)
  }
  return hash.digest('hex').slice(0, 12)
}

/** One a page; undefined where they can't be told. */
export function pageDigests(bytes: Uint8Array): string[] | undefined {
  const digests = pdfPages(pdfParts(bytes)).map(digestOf)
  return digests.length > 0 && digests.every((digest) => digest !== undefined) ? digests : undefined
}
