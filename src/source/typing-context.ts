// Where somebody is typing: the path of keys down to the cursor, told from the indentation and the brackets before it, so that it is known in a half-typed file too.
import { LineIndex } from './line-index.ts'

export interface TypingContext {
  /** Keys down to the cursor, `-` for an entry of a list. */
  path: string[]
  /** `key`: a key is being typed; `value`: what a key names; `entry`: an entry of a list, which may still become either. */
  what: 'key' | 'value' | 'entry'
  /** Where the word under the cursor begins and ends: what a choice takes the place of. */
  start: number
  end: number
  /** Keys that stand beside it already. */
  beside: Set<string>
  /** Of the document that it is in, as written. */
  kind?: string
  id?: string
}

interface Step {
  column: number
  /** `-` for an entry. */
  part: string
}

interface Line {
  /** Offset of its beginning. */
  start: number
  text: string
}

const keyLine = /^((?:"[^"]*"|'[^']*'|[^\s#"'[\]{},][^#]*?)?)\s*[:：](?=\s|$)\s*/
const blockScalar = /^[|>][-+0-9]*\s*(?:#.*)?$/

function linesOf(text: string): Line[] {
  const { starts } = new LineIndex(text)
  return starts.map((start, index) => ({ start, text: text.slice(start, starts[index + 1]).replace(/[\r\n]+$/, '') }))
}

const unquote = (word: string): string => word.trim().replace(/^(["'])(.*?)\1?$/, '$2')

/** The dashes and the key at the beginning of a line: the steps that it makes, and the rest after them. */
function readHead(text: string): { steps: Step[]; rest: string; column: number; key: boolean } {
  const steps: Step[] = []
  let column = /^ */.exec(text)![0].length
  for (let dash = /^-(?:\s+|$)/.exec(text.slice(column)); dash; dash = /^-(?:\s+|$)/.exec(text.slice(column))) {
    steps.push({ column, part: '-' })
    column += dash[0].length
  }
  const key = keyLine.exec(text.slice(column))
  if (!key) return { steps, rest: text.slice(column), column, key: false }
  steps.push({ column, part: unquote(key[1]!) })
  return { steps, rest: text.slice(column + key[0].length), column: column + key[0].length, key: true }
}

/** An entry may stand in the column of the key that its list belongs to. */
function enter(stack: Step[], step: Step): void {
  while (stack.length > 0 && (stack.at(-1)!.column > step.column || (stack.at(-1)!.column === step.column && (step.part !== '-' || stack.at(-1)!.part === '-')))) stack.pop()
  stack.push(step)
}

interface Flow {
  /** Open brackets; `key` is the one whose value is being read. */
  open: { mark: '[' | '{'; key?: string; keys: string[] }[]
  /** Where the word at the end begins. */
  wordStart: number
  comment: boolean
}

/** Reads what stands in brackets, and the word that it ends in. */
function readFlow(text: string, flow: Flow = { open: [], wordStart: 0, comment: false }): Flow {
  let quote = ''
  flow.comment = false
  flow.wordStart = 0
  for (let index = 0; index < text.length; index++) {
    const char = text[index]!
    const top = flow.open.at(-1)
    if (quote) {
      if (char === quote) quote = ''
    } else if ((char === '"' || char === "'") && text.slice(flow.wordStart, index).trim() === '') quote = char
    else if (char === '#' && /^$|\s/.test(text[index - 1] ?? '')) return { ...flow, comment: true }
    else if (char === '[' || char === '{') {
      if (!top && text.slice(flow.wordStart, index).trim() !== '') continue
      flow.open.push({ mark: char, keys: [] })
      flow.wordStart = index + 1
    } else if (top && (char === ']' || char === '}')) {
      flow.open.pop()
      flow.wordStart = index + 1
    } else if (top && char === ',') {
      delete top.key
      flow.wordStart = index + 1
    } else if (top?.mark === '{' && top.key === undefined && char === ':' && /^$|\s/.test(text[index + 1] ?? '')) {
      top.key = unquote(text.slice(flow.wordStart, index))
      top.keys.push(top.key)
      flow.wordStart = index + 1
    }
  }
  return flow
}

/** Keys of the lines around that stand in the same column under the same parent. */
function keysBeside(lines: readonly Line[], current: number, column: number): Set<string> {
  const keys = new Set<string>()
  const look = (step: 1 | -1): void => {
    for (let index = current + step; index >= 0 && index < lines.length; index += step) {
      const { text } = lines[index]!
      if (/^\s*(#|$)/.test(text)) continue
      const { steps } = readHead(text)
      const mine = steps.find((one) => one.column === column && one.part !== '-')
      if (mine) keys.add(mine.part)
      const first = steps[0]?.column ?? /^ */.exec(text)![0].length
      // A dash before it begins the entry that it belongs to; below, it begins the next one.
      if (first < column && (step === 1 || !mine || mine.column > first)) return
    }
  }
  const dashed = (readHead(lines[current]!.text).steps[0]?.column ?? column) < column
  if (!dashed) look(-1)
  look(1)
  return keys
}

function documentAround(lines: readonly Line[], current: number): { first: number; last: number } {
  const isSeparator = ({ text }: Line): boolean => /^---(\s|$)/.test(text)
  const first = lines.slice(0, current + 1).findLastIndex(isSeparator) + 1
  const next = lines.findIndex((line, index) => index > current && isSeparator(line))
  return { first, last: next < 0 ? lines.length : next }
}

interface Above {
  stack: Step[]
  flow: Flow
}

/** The steps that lead to a line from the lines above it. */
function readAbove(lines: readonly Line[], column: number): Above {
  const stack: Step[] = []
  let flow: Flow = readFlow('')
  let skipTo = -1
  for (const { text } of lines) {
    if (/^\s*(#|$)/.test(text)) continue
    const indent = /^ */.exec(text)![0].length
    if (skipTo >= 0 && indent > skipTo) continue
    skipTo = -1
    // A bracket that was never closed ends where its line would: at the next one that stands no further in.
    if (flow.open.length > 0 && indent > (stack.at(-1)?.column ?? -1)) {
      flow = readFlow(text, flow)
      continue
    }
    const { steps, rest } = readHead(text)
    for (const step of steps) enter(stack, step)
    flow = readFlow(rest)
    if (blockScalar.test(rest)) skipTo = stack.at(-1)?.column ?? 0
  }
  if (skipTo >= 0 && column > skipTo) return { stack: [], flow: { ...flow, comment: true } }
  if (flow.open.length > 0 && column <= (stack.at(-1)?.column ?? -1)) flow = readFlow('')
  return { stack, flow }
}

/** Undefined in a comment and in a text block, where nothing is chosen from anything. */
export function typingContext(text: string, offset: number): TypingContext | undefined {
  const lines = linesOf(text)
  const current = lines.findLastIndex(({ start }) => start <= offset)
  const { first, last } = documentAround(lines, current)
  const line = lines[current]!
  const before = text.slice(line.start, offset)
  const column = /^ */.exec(before)![0].length
  const { stack, flow: above } = readAbove(lines.slice(first, current), column)
  if (above.comment && above.open.length === 0 && stack.length === 0 && current > first) return undefined
  const inFlow = above.open.length > 0
  const head = inFlow ? { steps: [], rest: before, column: 0, key: false } : readHead(before)
  for (const step of head.steps) enter(stack, step)
  const flow = readFlow(head.rest, inFlow ? above : undefined)
  if (flow.comment) return undefined
  // A word that stands alone belongs to what encloses its column, not to the last key above it.
  if (!inFlow && !head.key && flow.open.length === 0) while (stack.length > 0 && stack.at(-1)!.part !== '-' && stack.at(-1)!.column >= head.column) stack.pop()
  if (!inFlow && !head.key && flow.open.length === 0) while (stack.length > 0 && stack.at(-1)!.part === '-' && stack.at(-1)!.column >= head.column) stack.pop()
  const word = head.rest.slice(flow.wordStart)
  const lead = /^\s*["']?/.exec(word)![0].length
  const start = line.start + head.column + flow.wordStart + lead
  const rest = text.slice(offset, line.start + line.text.length)
  const end = offset + (/^[^\s,\]}"'#:：]*/.exec(rest)?.[0].length ?? 0)
  const written = (field: string): string | undefined => lines.slice(first, last).map((one) => new RegExp(`^${field}\\s*[:：]\\s*["']?([A-Za-z][\\w-]*)`).exec(one.text)?.[1]).find((one) => one !== undefined)
  const top = flow.open.at(-1)
  const path = [...stack.map(({ part }) => part), ...flow.open.flatMap(({ mark, key }) => (mark === '[' ? ['-'] : key === undefined ? [] : [key]))]
  const what = top ? (top.mark === '[' ? 'entry' : top.key === undefined ? 'key' : 'value') : head.key ? 'value' : stack.at(-1)?.part === '-' && head.steps.at(-1)?.part === '-' ? 'entry' : 'key'
  const beside = top ? new Set(top.keys) : keysBeside(lines.slice(first, last), current - first, head.column)
  const [kind, id] = [written('kind'), written('id')]
  return { path, what, start, end, beside, ...(kind ? { kind } : {}), ...(id ? { id } : {}) }
}
