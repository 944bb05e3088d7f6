// A Document as Typst source: the frame of its pages, then one line a block.
import type { Block, Document } from '../../document.ts'
import type { BlockContext } from './typst-blocks.ts'
import { writeBlockList } from './typst-blocks.ts'
import { writeQr } from './typst-qr.ts'
import { array, exactLiteral, textExpression } from './typst-text.ts'

/** Where the theme stands beside the main file, in the order that it is loaded. */
export const themeFiles = ['document.typ', 'blocks.typ', 'forms.typ', 'inlines.typ', 'chart.typ'] as const

export interface FontFamilies {
  /** The first that has a character prints it. */
  body: readonly string[]
  heading: readonly string[]
}

export const defaultFamilies: FontFamilies = { body: ['Noto Serif SC'], heading: ['Noto Sans SC'] }

/** The file that the theme reads its fonts from. */
export function fontsSource(families: FontFamilies): string {
  return `#let body-fonts = ${array(families.body.map(exactLiteral))}\n#let heading-fonts = ${array(families.heading.map(exactLiteral))}\n`
}

export function typstSource(document: Document): string {
  const context: BlockContext = {
    targets: new Map([...new Set(headingIds(document.blocks))].map((id, index) => [id, `heading-${index + 1}`])), landscape: false, repeated: false, labelled: new Set(), levelOf: consecutiveLevels(),
  }
  return [
    '#import "theme/document.typ": *',
    `#let frame = ${writeFrame(document)}`,
    '#show: document-pages.with(frame)',
    ...writeBlockList(document.blocks, context).map((block) => `#${block}`),
    '',
  ].join('\n')
}

function writeFrame({ title, head, foot, code, date }: Document): string {
  const text = (value: string | undefined): string => (value ? textExpression(value) : 'none')
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date)
  return `(title: ${exactLiteral(title)}, date: ${day ? `datetime(year: ${Number(day[1])}, month: ${Number(day[2])}, day: ${Number(day[3])})` : 'none'}, `
    + `left: ${text(head.left)}, right: ${text(head.right)}, warning: ${text(head.warning)}, number: ${text(foot.number)}, edition: ${text(foot.edition)}, `
    + `effective: ${text(foot.effective)}, hash: ${text(foot.hash)}, code: ${writeQr(code)})`
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
