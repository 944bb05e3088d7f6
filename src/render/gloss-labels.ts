// Beside the headings and labels of a Document, the same in English: for readers who know little Chinese. What the definitions say stays as it is.
import type { Block, BlockHandlers, Cell, Document, Inline } from './document.ts'
import { plainText } from './document-text.ts'
import type { Chart } from './flowchart/chart.ts'
import { legendWords } from './flowchart/draw-legend.ts'

export interface Glosses {
  /** What a label is in English. */
  words: ReadonlyMap<string, string>
  /** Told each label that the words lack. */
  onMissing?(label: string): void
}

/** 一、… 附：… 问：… 1. … */
const numbering = /^(?:附：|问：|[一二三四五六七八九十]+、|\d+[.、])\s*/

/** The label at the end of a title, behind a name that the title begins with: 最低生活保障 办事指南. */
function endOf(text: string, words: ReadonlyMap<string, string>): string | undefined {
  const starts = [...text.matchAll(/[\s·：]+/g)].map((match) => match.index + match[0].length)
  return starts.map((start) => words.get(text.slice(start))).find((word) => word !== undefined)
}

function glossOf(text: string, { words, onMissing }: Glosses): string | undefined {
  const label = text.trim().replace(numbering, '').replace(/[：:？?]$/, '')
  const number = /\d+/.exec(label)?.[0] ?? ''
  const found = words.get(label) ?? words.get(label.replace(number, '#'))?.replace('#', number) ?? endOf(label, words)
  if (found === undefined && /\p{Script=Han}/u.test(label)) onMissing?.(label)
  return found
}

type Beside = 'after' | 'below'

/** The gloss stands before the marks of provenance, which belong to the values. */
function glossed(inlines: readonly Inline[], beside: Beside, glosses: Glosses): Inline[] {
  const end = inlines.findLastIndex(({ type }) => type !== 'mark') + 1
  const text = glossOf(plainText(inlines.slice(0, end)), glosses)
  if (text === undefined) return [...inlines]
  return [...inlines.slice(0, end), beside === 'after' ? { type: 'text', text: ' ' } : { type: 'break' }, { type: 'gloss', text }, ...inlines.slice(end)]
}

function textWithGloss(text: string, glosses: Glosses): string {
  const gloss = text === '' ? undefined : glossOf(text, glosses)
  return gloss === undefined ? text : `${text} ${gloss}`
}

/** **结论** in a line is a label, and so is what stands behind a box to tick, where the words know it. */
function glossedLine(inlines: readonly Inline[], glosses: Glosses): Inline[] {
  return inlines.flatMap((inline, index): Inline[] => {
    if (inline.type === 'strong' && index === 0) return glossed([inline], 'after', glosses)
    const word = inline.type === 'text' && inlines[index - 1]?.type === 'box' ? glosses.words.get(inline.text.trim()) : undefined
    if (inline.type !== 'text' || word === undefined) return [inline]
    const end = inline.text.trimEnd().length
    return [{ type: 'text', text: `${inline.text.slice(0, end)} ` }, { type: 'gloss', text: word }, ...(end < inline.text.length ? [{ type: 'text' as const, text: inline.text.slice(end) }] : [])]
  })
}

/** 法定时限：…: what an item of a list is about, where the words know it. */
function glossedBeginning([first, ...rest]: readonly Inline[], { words }: Glosses): Inline[] {
  const label = first?.type === 'text' ? /^[^：]+(?=：)/.exec(first.text)?.[0] : undefined
  const word = label === undefined ? undefined : words.get(label)
  if (first?.type !== 'text' || label === undefined || word === undefined) return first ? [first, ...rest] : []
  return [{ type: 'text', text: `${label} ` }, { type: 'gloss', text: word }, { type: 'text', text: first.text.slice(label.length) }, ...rest]
}

/** A paragraph alone in a cell that heads others. */
function glossedCell(cell: Cell, glosses: Glosses): Cell {
  const [only, ...others] = cell.children
  if (only?.type !== 'paragraph' || others.length > 0 || (cell.colspan ?? 1) > 1) return { ...cell, children: cell.children.map((block) => glossedBlock(block, glosses)) }
  return { ...cell, children: [{ ...only, children: glossed(only.children, 'below', glosses) }] }
}

const isStrong = ({ children: [only, ...others] }: Cell): boolean => only?.type === 'paragraph' && others.length === 0 && only.children.length === 1 && only.children[0]!.type === 'strong'

/** Most cells hold values: a label is missed only where it stands out in the first column. */
function bodyCell(cell: Cell, index: number, { words, onMissing }: Glosses): Cell {
  if (index > 0) return { ...cell, children: cell.children.map((block) => glossedBlock(block, { words })) }
  return glossedCell(cell, isStrong(cell) && (cell.colspan ?? 1) === 1 ? { words, ...(onMissing ? { onMissing } : {}) } : { words })
}

/** Lanes of ours, how the matter begins, and the legend; steps and posts are values. */
function glossedChart(chart: Chart, glosses: Glosses): Chart {
  const legend = legendWords.flatMap((word): [string, string][] => {
    const gloss = glosses.words.get(word)
    return gloss === undefined ? [] : [[word, gloss]]
  })
  return {
    ...chart,
    lanes: chart.lanes.map(({ id, title }) => ({ id, title: textWithGloss(title, glosses) })),
    nodes: chart.nodes.map((node) => (node.shape === 'start' ? { ...node, text: textWithGloss(node.text, glosses) } : node)),
    glosses: Object.fromEntries(legend),
  }
}

const inside = (blocks: readonly Block[], glosses: Glosses): Block[] => blocks.map((block) => glossedBlock(block, glosses))
const around = <T extends { children: Block[] }>(block: T, glosses: Glosses): T => ({ ...block, children: inside(block.children, glosses) })
const asItIs = <T>(block: T): T => block

const handlers: BlockHandlers<Block, Glosses> = {
  heading: (block, glosses) => ({ ...block, children: glossed(block.children, 'after', glosses) }),
  paragraph: (block, glosses) => ({ ...block, children: glossedLine(block.children, glosses) }),
  list: (block, glosses) => ({ ...block, items: block.items.map((item) => inside(item, glosses).map((child) => (child.type === 'paragraph' ? { ...child, children: glossedBeginning(child.children, glosses) } : child))) }),
  table: (block, glosses) => ({
    ...block,
    head: block.head.map((row) => row.map((cell) => glossedCell(cell, glosses))),
    body: block.body.map((row) => row.map((cell, index) => bodyCell(cell, index, glosses))),
    ...(block.caption ? { caption: glossed(block.caption, 'after', glosses) } : {}),
  }),
  grid: (block, glosses) => ({ ...block, rows: block.rows.map(({ label, value }) => ({ label: glossed(label, 'below', glosses), value: inside(value, glosses) })) }),
  card: (block, glosses) => ({ ...block, rows: block.rows.map((row) => ({ ...row, label: glossed(row.label, 'below', glosses) })) }),
  callout: (block, glosses) => ({ ...around(block, glosses), ...(block.title ? { title: glossed(block.title, 'after', glosses) } : {}) }),
  copies: (block, glosses) => ({ ...around(block, glosses), labels: block.labels.map((label) => textWithGloss(label, glosses)) }),
  quote: around,
  section: around,
  whole: around,
  fields: (block, glosses) => ({ ...block, fields: block.fields.map(({ label, width }) => ({ label: textWithGloss(label, glosses), width })) }),
  flowchart: (block, { words }) => ({ ...block, title: textWithGloss(block.title, { words }), chart: glossedChart(block.chart, { words }) }),
  qr: (block, glosses) => ({ ...block, label: textWithGloss(block.label, glosses) }),
  toc: (block, glosses) => ({ ...block, title: textWithGloss(block.title, glosses) }),
  cover: (block, glosses) => ({
    ...block, title: textWithGloss(block.title, glosses), rows: block.rows.map(({ label, value }) => ({ label: textWithGloss(label, glosses), value })),
    ...(block.mark ? { mark: textWithGloss(block.mark, glosses) } : {}),
  }),
  script: asItIs, figure: asItIs, pageBreak: asItIs, rule: asItIs, codeBlock: asItIs, missing: asItIs,
}

function glossedBlock(block: Block, glosses: Glosses): Block {
  // TypeScript cannot follow that the type of the key is the type of the block.
  return (handlers[block.type] as (block: Block, glosses: Glosses) => Block)(block, glosses)
}

export function withGlosses(document: Document, glosses: Glosses): Document {
  const { left, right, warning } = document.head
  return {
    ...document,
    head: { left, right: textWithGloss(right, glosses), ...(warning === undefined ? {} : { warning: textWithGloss(warning, glosses) }) },
    blocks: document.blocks.map((block) => glossedBlock(block, glosses)),
  }
}
