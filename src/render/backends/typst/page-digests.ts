// What each page of a PDF looks like, as a short digest: two prints of a document can then be told apart page by page, without keeping either.
import { createHash } from 'node:crypto'
import { pdfPages, pdfParts, shownText, tokensOf, type PdfPage } from './read-pdf.ts'

/** The foot names edition and code of the whole document: it changes on every page whenever one does, and is left out. */
const isFoot = (mark: string): boolean => mark.startsWith('/Artifact') && mark.includes('/Footer')

/** Undefined for a page that is a picture of another: what it shows does not stand in it. */
function digestOf(page: PdfPage): string | undefined {
  const said = [page.size]
  const marked: boolean[] = []
  // What a mark says of itself stands on lines of its own.
  let [font, mark] = ['', '']
  for (const line of page.content().split('\n')) {
    const operator = line.slice(line.lastIndexOf(' ') + 1)
    const silent = marked.at(-1) ?? false
    if (operator === 'BDC' || operator === 'BMC') {
      marked.push(silent || isFoot(mark + line))
      mark = ''
    } else if (mark !== '' || operator === '<<') mark += line
    else if (operator === 'EMC') marked.pop()
    else if (operator === 'Do') return undefined
    else if (silent) continue
    else if (operator === 'Tf') {
      // Which letters of a font stand under which code depends on the other pages.
      const [name = '', size] = line.split(' ')
      font = name.slice(1)
      said.push(`${page.fonts.get(font)?.name} ${size}`)
    } else said.push(operator === 'Tj' || operator === 'TJ' ? shownText(tokensOf(line), page.fonts.get(font)) : line)
  }
  return createHash('sha256').update(said.join('\n')).digest('hex').slice(0, 12)
}

/** One a page; undefined where they can't be told. */
export function pageDigests(bytes: Uint8Array): string[] | undefined {
  const digests = pdfPages(pdfParts(bytes)).map(digestOf)
  return digests.length > 0 && digests.every((digest) => digest !== undefined) ? digests : undefined
}
