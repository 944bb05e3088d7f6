// What each page of a PDF looks like, as a short digest: two prints of a document can then be told apart page by page, without keeping either.
import { createHash } from 'node:crypto'
import { pdfPages, pdfParts, shownText, tokensOf, type PdfFont, type PdfPage } from './read-pdf.ts'

/**
 * What is not hashed as it stands. Which letters of a font stand under which code depends on the other pages: fonts by their names, strings by their letters.
 * The foot names edition and code of the whole document, and changes on every page whenever one does: it is left out.
 */
const special = /^\/(\w+) (\S+) Tf$|^([[(<].*) T[jJ]$|^\/Artifact <<[^>]*\/Footer[^>]*>> BDC\n[^]*?^EMC$/gm

/** Undefined for a page that is a picture of another: what it shows does not stand in it. */
function digestOf(page: PdfPage): string | undefined {
  const content = page.content()
  if (/ Do$/m.test(content)) return undefined
  let font: PdfFont | undefined
  const said = content.replaceAll(special, (_, name: string | undefined, size: string | undefined, shown: string | undefined) => {
    if (shown !== undefined) return shownText(tokensOf(shown), font)
    if (name === undefined) return ''
    font = page.fonts.get(name)
    return `${font?.name} ${size}`
  })
  return createHash('sha256').update(`${page.size}\n${said}`).digest('hex').slice(0, 12)
}

/** One a page; undefined where they can't be told. */
export function pageDigests(bytes: Uint8Array): string[] | undefined {
  const digests = pdfPages(pdfParts(bytes)).map(digestOf)
  return digests.length > 0 && digests.every((digest) => digest !== undefined) ? digests : undefined
}
