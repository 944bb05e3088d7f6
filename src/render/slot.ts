// Slots: the private marks that stand in Markdown for values, and what each of them will become. Values themselves never meet the Markdown parser.
import type { Range } from '../diagnostics/diagnostic.ts'
import type { FindingDefinition, MessageData } from '../diagnostics/definition.ts'
import type { Block, Column, Inline } from './document.ts'

/** Where in a template something was asked for. */
export interface Site {
  path: string
  range: Range
  /** The words of the template there: `{{service.name}}`. */
  code: string
}

/** What a slot becomes: a value of the view, or what a helper made. */
export type Filling =
  | { type: 'value'; value: unknown }
  | { type: 'inlines'; inlines: Inline[] }
  | { type: 'blocks'; blocks: Block[] }
  /** Blocks whose cells or parts are values of the view: built when filled, since values may be marked, missing or Markdown. */
  | { type: 'build'; build: (fill: ValueFiller) => Block[] }
  /** Markdown with slots of its own, parsed apart and put inside a block or changed as a whole. */
  | { type: 'wrap'; markdown: string; wrap: (children: Block[], fill: ValueFiller) => Block[] }
  /** Names the heading that it stands in. */
  | { type: 'anchor'; id: string }
  /** Widths of the columns of the table that follows. */
  | { type: 'columns'; columns: Column[] }

export interface ValueFiller {
  inlines(value: unknown): Inline[]
  blocks(value: unknown): Block[]
}

/** What a helper gives back when it makes more than a plain value. A class, so that no data can pass for it. */
export class Made {
  readonly filling: Filling

  constructor(filling: Filling) {
    this.filling = filling
  }
}

/** A helper was given what it cannot use: becomes a finding where the template says so, and nothing is printed there. */
export class Misuse {
  readonly definition: FindingDefinition
  readonly messageId: string
  readonly data: MessageData

  constructor(definition: FindingDefinition, messageId: string, data: MessageData = {}) {
    this.definition = definition
    this.messageId = messageId
    this.data = data
  }
}

export interface Slot {
  filling: Filling
  site: Site
}

const open = '\uE000'
const close = '\uE001'

export function slotMark(number: number): string {
  return `${open}${number}${close}`
}

/** A template's own text must not hold marks: they would be taken for slots. */
export function withoutMarks(text: string): string {
  return text.replaceAll(/[\uE000\uE001]/g, '\uFFFD')
}

/** Cuts text at its marks: texts and slot numbers in turn. */
export function splitAtMarks(text: string): (string | number)[] {
  const parts: (string | number)[] = []
  let end = 0
  for (const match of text.matchAll(/\uE000(\d+)\uE001/g)) {
    if (match.index > end) parts.push(text.slice(end, match.index))
    parts.push(Number(match[1]))
    end = match.index + match[0].length
  }
  if (end < text.length) parts.push(text.slice(end))
  return parts
}
