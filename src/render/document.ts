// The Document: what a template becomes and what every backend draws. One block type a building block; no backend knows another.
import type { Figure } from './figure/figure.ts'
import type { Chart } from './flowchart/chart.ts'

export type Inline =
  | { type: 'text'; text: string }
  | { type: 'strong' | 'emphasis' | 'strike'; children: Inline[] }
  | { type: 'code'; text: string }
  | { type: 'link'; href: string; children: Inline[] }
  /** 「示例，待核定」 and the like, where the value stands. */
  | { type: 'mark'; text: string }
  | { type: 'box'; checked: boolean }
  /** A line to write on, in em. */
  | { type: 'blank'; width: number }
  /** A jump to a heading of this document; paper shows its page number. */
  | { type: 'reference'; target: string; children: Inline[] }
  /** A value that should be there and is not: a visible blank to be filled. */
  | { type: 'missing'; label: string }
  /** What the label before it is called in English. */
  | { type: 'gloss'; text: string }
  | { type: 'break' }

export interface Cell {
  children: Block[]
  colspan?: number
  rowspan?: number
}

export interface Column {
  /** Share of the table's width; shares need not add up to anything. */
  width?: number
  align?: 'left' | 'center' | 'right'
}

export type CalloutTone = 'summary' | 'note' | 'warning' | 'never'

export type Block =
  /** `clause`: of a standard (GB/T 1.1): at the margin, in the size of the text. */
  | { type: 'heading'; level: 1 | 2 | 3 | 4 | 5 | 6; id: string; children: Inline[]; toc: boolean; clause?: true }
  /** `indent`: the first line begins two characters in. */
  | { type: 'paragraph'; children: Inline[]; align?: 'left' | 'center' | 'right'; indent?: true }
  /** `lettered`: a) b) c), two characters in. */
  | { type: 'list'; ordered: boolean; start: number; items: Block[][]; lettered?: true }
  | { type: 'table'; columns: Column[]; head: Cell[][]; body: Cell[][]; caption?: Inline[] }
  /** Label and value pairs in `columns` columns. */
  | { type: 'grid'; columns: number; rows: { label: Inline[]; value: Block[] }[] }
  | { type: 'callout'; tone: CalloutTone; title?: Inline[]; children: Block[] }
  /** What a clerk says, does and never does. */
  | { type: 'script'; parts: { tone: 'say' | 'do' | 'never'; children: Inline[] }[] }
  /** Labelled lines that fit on the page whatever they are: what does not is left out, of the row with the lowest `leaves` first, from its last line. `of` is the document that says all. */
  | { type: 'card'; rows: { label: Inline[]; lines: Inline[][]; leaves: number }[]; of: string; note?: string }
  /** Labelled lines to sign or fill, as many on a line as fit; width in em. */
  | { type: 'fields'; fields: { label: string; width: number }[] }
  | { type: 'flowchart'; chart: Chart; title: string }
  /** Levels compared: a radar or a matrix. */
  | { type: 'figure'; figure: Figure; title: string }
  | { type: 'qr'; text: string; label: string }
  | { type: 'cover'; title: string; subtitle?: string; rows: { label: string; value: string }[]; mark?: string; qr?: string }
  | { type: 'toc'; title: string; depth: number }
  /** `sheet`: on the front of the next sheet, for what is handed out apart. */
  | { type: 'pageBreak'; sheet?: true }
  | { type: 'rule' }
  | { type: 'quote'; children: Block[] }
  | { type: 'codeBlock'; text: string }
  | { type: 'section'; landscape: boolean; children: Block[] }
  /** Stands on one page where it can, in smaller type if need be; what is too long runs on as usual. */
  | { type: 'whole'; children: Block[] }
  /** The same content once for each label on one sheet, a cut line between: 第一联, 第二联. */
  | { type: 'copies'; labels: string[]; children: Block[] }
  | { type: 'missing'; label: string }

/** Other shapes that a document is printed in, saying the same. */
export type VariantName = 'large-print' | 'bilingual' | 'pocket' | 'pocket-sheet' | 'poster' | 'booklet' | 'archive'

export interface Document {
  title: string
  language: 'zh-CN'
  /** First line of every page: what it is, for whom, of which street. */
  head: { left: string; right: string; warning?: string }
  /** Last line of every page; the page numbers x / y are added by the backend. What is in force says from when, what only tells what was found says when it was made. */
  foot: { number: string; edition: string; effective: string; made?: string; hash: string }
  /** Content of the QR code that proves currency: office/document/edition/hash. */
  code: string
  /** YYYY-MM-DD, fixes the bytes of the output. */
  date: string
  /** The shape that it is printed in; none for the usual one. */
  variant?: VariantName
  blocks: Block[]
}

export type BlockOf<T extends Block['type']> = Extract<Block, { type: T }>
export type InlineOf<T extends Inline['type']> = Extract<Inline, { type: T }>
/** A backend is a table with one handler a type: an unknown type does not compile. */
export type BlockHandlers<Out, Context> = { [T in Block['type']]: (block: BlockOf<T>, context: Context) => Out }
export type InlineHandlers<Out, Context> = { [T in Inline['type']]: (inline: InlineOf<T>, context: Context) => Out }
