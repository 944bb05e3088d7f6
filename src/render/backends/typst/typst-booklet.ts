// PDFs made of the pages of another: a booklet, two and two on sheets of A4 that are printed on both sides, folded and stapled; four cards on one sheet, to be cut; and some of its pages alone.
import type { Document } from '../../document.ts'
import { pageTexts } from './page-texts.ts'
import { array, exactLiteral } from './typst-text.ts'

/** Pages from 1; no page where a sheet is left over. */
type Side = readonly [left: number | undefined, right: number | undefined]

/** More sheets than this can't be stapled through the fold: they become several parts, each folded for itself, that are bound together. */
const mostSheets = 16

/** The sides of the sheets in the order of printing: of each part, front and back of the outermost sheet first. */
export function bookletSides(pages: number): Side[] {
  const sheets = Math.ceil(pages / 4)
  const inPart = Math.ceil(sheets / Math.ceil(sheets / mostSheets))
  return Array.from({ length: Math.ceil(sheets / inPart) }, (_, part) => partSides(part * inPart * 4, Math.min(inPart, sheets - part * inPart), pages)).flat()
}

function partSides(before: number, sheets: number, pages: number): Side[] {
  const page = (number: number): number | undefined => (before + number <= pages ? before + number : undefined)
  return Array.from({ length: sheets * 2 }, (_, side): Side => {
    const [early, late] = [page(side + 1), page(sheets * 4 - side)]
    return side % 2 === 0 ? [late, early] : [early, late]
  })
}

const half = { width: '148.5mm', height: '210mm' }

function opening({ title, date }: Pick<Document, 'title' | 'date'>): string[] {
  const [year, month, day] = date.split('-').map(Number)
  const dated = /^\d{4}-\d{2}-\d{2}$/.test(date) ? `datetime(year: ${year}, month: ${month}, day: ${day})` : 'none'
  return [`#set document(title: ${exactLiteral(title)}, date: ${dated})`, '#set text(lang: "zh", region: "cn")']
}

/** What a picture of each page says to those who cannot see it: the whole page, since nothing else of it can be read aloud. */
function alternatives(inner: Uint8Array): string[] {
  return pageTexts(inner).map((text, index) => exactLiteral(`第 ${index + 1} 页${text === '' ? '' : `：${text}`}`))
}

/** The pages stand as pictures of a PDF: the engine can't make PDF/UA of those, so a booklet has no outline, and its tags are one picture a page with its words; the usual PDF has headings and tables too. */
export function bookletFiles(document: Document, inner: Uint8Array, pages: number): Map<string, string | Uint8Array> {
  const sides = bookletSides(pages).map((side) => array(side.map((page) => (page === undefined ? 'none' : String(page)))))
  const main = [
    ...opening(document),
    '#set page(width: 297mm, height: 210mm, margin: 0pt)',
    `#let said = ${array(alternatives(inner))}`,
    // A page that lies is turned, its head to the left.
    '#let half(number) = context {',
    '  let picture(..size) = image("pages.pdf", page: number, alt: said.at(number - 1), ..size)',
    '  let natural = measure(picture())',
    `  if natural.width > natural.height { rotate(-90deg, reflow: true, picture(width: ${half.height}, height: ${half.width}, fit: "stretch")) } else { picture(width: ${half.width}, height: ${half.height}, fit: "stretch") }`,
    '}',
    `#for (index, side) in ${array(sides)}.enumerate() {`,
    '  if index > 0 { pagebreak() }',
    `  for (at, number) in side.enumerate() { if number != none { place(top + left, dx: at * ${half.width}, half(number)) } }`,
    '}',
    '',
  ].join('\n')
  return new Map<string, string | Uint8Array>([['main.typ', main], ['pages.pdf', inner]])
}

/** The same card four times on a sheet of A4, with marks where to cut at its edges and in its middle. Pictures of a PDF, as in a booklet. */
export function cardSheetFiles(document: Document, inner: Uint8Array): Map<string, string | Uint8Array> {
  const main = [
    ...opening(document),
    '#set page(paper: "a4", margin: 0pt)',
    `#let said = ${exactLiteral(`第 1 张：${pageTexts(inner)[0] ?? ''}`)}`,
    '#let alternative(number) = if number == 1 { said } else { "第 " + str(number) + " 张，同第 1 张" }',
    '#for (x, y) in ((0, 0), (1, 0), (0, 1), (1, 1)) { place(top + left, dx: x * 105mm, dy: y * 148.5mm + 0.25mm, image("pages.pdf", page: 1, width: 105mm, alt: alternative(1 + x + 2 * y))) }',
    '#let mark(x, y, dx, dy) = place(top + left, line(start: (x, y), end: (x + dx, y + dy), stroke: 0.4pt))',
    '#for y in (0mm, 146mm, 292mm) { mark(105mm, y, 0mm, 5mm) }',
    '#for x in (0mm, 102.5mm, 205mm) { mark(x, 148.5mm, 5mm, 0mm) }',
    '',
  ].join('\n')
  return new Map<string, string | Uint8Array>([['main.typ', main], ['pages.pdf', inner]])
}

/** Each page in its own size. */
export function sheetFiles(document: Pick<Document, 'title' | 'date'>, inner: Uint8Array, pages: readonly number[]): Map<string, string | Uint8Array> {
  const said = alternatives(inner)
  const main = [...opening(document), '#set page(width: auto, height: auto, margin: 0pt)', `#${array(pages.map((page) => `image("pages.pdf", page: ${page}, alt: ${said[page - 1]})`))}.join(pagebreak())`, ''].join('\n')
  return new Map<string, string | Uint8Array>([['main.typ', main], ['pages.pdf', inner]])
}
