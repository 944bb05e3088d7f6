// A Document as Typst source: the frame of its pages, and its blocks.
import { createHash } from 'node:crypto'
import type { Block, Document, VariantName } from '../../document.ts'
import { everyBlock, everyInline, linesOf } from '../../document-text.ts'
import type { BlockContext } from './typst-blocks.ts'
import { writeFlow } from './typst-blocks.ts'
import { writeQr } from './typst-qr.ts'
import { array, exactLiteral, textExpression } from './typst-text.ts'

/** Where the theme stands beside the main file, in the order that it is loaded. */
export const themeFiles = ['document.typ', 'blocks.typ', 'forms.typ', 'inlines.typ', 'chart.typ', 'card.typ'] as const

export interface FontFamilies {
  /** The first that has a character prints it. */
  body: readonly string[]
  heading: readonly string[]
}

export const defaultFamilies: FontFamilies = { body: ['Noto Serif SC', 'Noto Serif'], heading: ['Noto Sans SC', 'Noto Sans'] }

/** The file that the theme reads its fonts from. */
export function fontsSource(families: FontFamilies): string {
  return `#let body-fonts = ${array(families.body.map(exactLiteral))}\n#let heading-fonts = ${array(families.heading.map(exactLiteral))}\n`
}

/** A copy for archives and one with English headings look as usual; cards are laid on a sheet when they are made. */
const shapeOf: { [V in VariantName]: VariantName | undefined } = {
  'large-print': 'large-print', 'bilingual': undefined, 'pocket': 'pocket', 'pocket-sheet': 'pocket', 'poster': 'poster', 'booklet': 'booklet', 'archive': undefined,
}

/**
 * The document as files: `main.typ`, what stands around its pages, and each block in a file named by its content.
 * The engine knows what it has set by the place in the source: so what offices have in common, wherever it stands, is set only once.
 */
export function typstSources({ variant, ...usual }: Document): Map<string, string> {
  const shape = variant && shapeOf[variant]
  const document: Document = shape ? { ...usual, variant: shape } : usual
  const files = new Map([['frame.typ', `#let frame = ${writeFrame(document)}\n`]])
  const ownFile = (block: string): string => {
    const name = `${fingerprint(block)}.typ`
    files.set(`blocks/${name}`, `#import "../theme/document.typ": *\n#import "../frame.typ": frame\n#let body = { ${block} }\n`)
    return name
  }
  let copies = 0
  const context: BlockContext = {
    targets: labelsOf(document.blocks), landscape: false, repeated: false, labelled: new Set(), levelOf: consecutiveLevels(), ...(document.variant ? { variant: document.variant } : {}),
    apart: (expression) => `{ import "${ownFile(expression)}": body; body }`, nextCopies: () => ++copies,
  }
  const shown = writeFlow(document.blocks, context).map((block) => `#import "blocks/${ownFile(block)}": body\n#body`)
  return files.set('main.typ', ['#import "theme/document.typ": document-pages', '#import "frame.typ": frame', '#show: document-pages.with(frame)', ...shown, ''].join('\n'))
}

const fingerprint = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 20)

function writeFrame({ title, head, foot, code, date, variant }: Document): string {
  const text = (value: string | undefined): string => (value ? textExpression(value) : 'none')
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date)
  return `(title: ${exactLiteral(title)}, date: ${day ? `datetime(year: ${Number(day[1])}, month: ${Number(day[2])}, day: ${Number(day[3])})` : 'none'}, `
    + `left: ${text(head.left)}, right: ${head.right ? headRight(head.right) : 'none'}, warning: ${text(head.warning)}, number: ${text(foot.number)}, edition: ${text(foot.edition)}, `
    + `effective: ${text(foot.effective)}, made: ${text(foot.made)}, hash: ${text(foot.hash)}, code: ${writeQr(code)}, variant: ${variant ? exactLiteral(variant) : 'none'})`
}

/** 最低生活保障申请确认 · 受理核验清单: what kind of document it is goes to the next line in one piece. */
function headRight(words: string): string {
  const at = words.lastIndexOf(' · ')
  return at < 0 ? textExpression(words) : `{ ${textExpression(words.slice(0, at))}; " "; box(${textExpression(words.slice(at + 1))}) }`
}

/** A label only for the headings that something leads to: others would differ between offices by their number alone. */
function labelsOf(blocks: readonly Block[]): Map<string, string> {
  const wanted = new Set<string>()
  for (const block of everyBlock(blocks)) {
    for (const inline of everyInline(linesOf(block).flat())) {
      if (inline.type === 'reference') wanted.add(inline.target)
      else if (inline.type === 'link' && inline.href.startsWith('#')) wanted.add(inline.href.slice(1))
    }
  }
  return new Map([...headingIds(blocks)].filter((id) => wanted.has(id)).map((id) => [id, `h-${fingerprint(id)}`]))
}

function* headingIds(blocks: readonly Block[]): Generator<string> {
  for (const block of blocks) {
    if (block.type === 'heading' && block.id !== '') yield block.id
    else if (block.type === 'callout' || block.type === 'quote' || block.type === 'section' || block.type === 'whole' || block.type === 'copies') yield* headingIds(block.children)
    else if (block.type === 'list') yield* headingIds(block.items.flat())
  }
}

/** The first heading is of level 1, and none is more than one level below the one before it. */
function consecutiveLevels(): (level: number) => number {
  const open: number[] = []
  return (level) => {
    while (open.length > 0 && open.at(-1)! >= level) open.pop()
    open.push(level)
    return open.length
  }
}
