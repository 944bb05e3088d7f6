// What may have been meant by one line: each answer is the faults with their mends, the most telling first. The parser decides which is true.
import { fieldMarkEdits, findOpenBraces } from './flow-losses.ts'
import { markIsFollowedBySpace, punctuationIsAscii, spacesAreAscii } from './findings-keyboard.ts'
import { yamlIsWellFormed } from './findings-yaml.ts'
import { quoteText } from './quote.ts'
import type { TextEdit } from './text-edits.ts'
import type { TextFault } from './text-fault.ts'

export interface Line {
  start: number
  end: number
}

/** Nobody types a longer line by hand, and the patterns are slow on one. */
export const maxLineLength = 2000
const maxRun = 2000

export type Repair = (text: string, lines: readonly Line[], number: number) => TextFault[] | undefined

const field = /^([ \t\u3000]*(?:- +)*)([^\s:：#"'“”{}[\]，。,]{1,40})(?:：[ \u3000\u00a0]?|:[\u3000\u00a0]+|:(?=[^\s/:：]))/

function colonFault(text: string, { start, end }: Line): TextFault | undefined {
  const found = field.exec(text.slice(start, end))
  if (!found) return undefined
  const at = start + found[1]!.length + found[2]!.length
  const key = found[2]!
  const edits = [{ start: at, end: start + found[0].length, text: start + found[0].length === end ? ':' : ': ' }]
  const common = { start: at, end: at + 1, edits }
  if (text[at] === '：') return { ...common, definition: punctuationIsAscii, messageId: 'colon', data: { key }, mend: 'ascii' }
  if (/[\u3000\u00a0]/.test(text[at + 1] ?? '')) return { ...common, definition: spacesAreAscii, messageId: 'after', data: { mark: ':' }, mend: 'spaces' }
  return { ...common, definition: markIsFollowedBySpace, messageId: 'colon', data: { key }, mend: 'space' }
}

/** `name：低保`. A run of such lines is read as one text, so all of them are mended at once and each is named. */
const colons: Repair = (text, lines, number) => {
  const last = colonFault(text, lines[number]!)
  if (!last) return undefined
  const faults = [last]
  for (let line = number - 1; line >= Math.max(0, number - maxRun); line--) {
    const above = lines[line]!.end - lines[line]!.start > maxLineLength ? undefined : colonFault(text, lines[line]!)
    if (!above) break
    faults.push(above)
  }
  return faults.reverse()
}

/** A tab or a full-width space in the indentation: all such lines of the file are one cause, a habit of whoever typed it. */
function indentation(pattern: RegExp, replace: (indent: string) => string, make: (start: number, end: number, edits: TextEdit[]) => TextFault): Repair {
  return (text, lines, number) => {
    const edits: TextEdit[] = []
    const edit = (line: Line): boolean => {
      const indent = pattern.exec(text.slice(line.start, Math.min(line.end, line.start + maxLineLength)))?.[0]
      if (indent !== undefined) edits.push({ start: line.start, end: line.start + indent.length, text: replace(indent) })
      return indent !== undefined
    }
    if (!edit(lines[number]!)) return undefined
    for (const line of lines) if (line !== lines[number]) edit(line)
    edits.sort((a, b) => a.start - b.start)
    return [make(edits[0]!.start, edits[0]!.end, edits)]
  }
}

const tabIndent = /^ *\t[\t ]*/
const tabFault = (start: number, end: number, edits: TextEdit[]): TextFault => ({ definition: yamlIsWellFormed, messageId: 'tab', start, end, edits, mend: 'spaces' })
const wideIndent = /^ *[\u3000\u00a0][\u3000\u00a0 ]*/
const wideFault = (start: number, end: number, edits: TextEdit[]): TextFault => ({ definition: spacesAreAscii, messageId: 'indent', start, end, edits, mend: 'spaces' })

/** Chinese commas and colons between the fields in braces; brackets too where `brackets` says so. */
function fieldMarks(brackets: boolean): Repair {
  return (text, lines, number) => {
    const { start, end } = lines[number]!
    const ascii: Record<string, string> = { '｛': '{', '｝': '}', '［': '[', '］': ']', '【': '[', '】': ']' }
    const marks: TextEdit[] = brackets ? [...text.slice(start, end).matchAll(/[｛｝［］【】]/g)].map(({ index, 0: mark }) => ({ start: start + index, end: start + index + 1, text: ascii[mark]! })) : []
    if (brackets && marks.length === 0) return undefined
    const opening = text.slice(start, end).search(/[{｛]/)
    const edits = opening < 0 ? [] : fieldMarkEdits(text, start + opening + 1, end)
    const first = marks[0] ?? edits[0]
    if (!first) return undefined
    const mark = text[first.start]!
    const common = { definition: punctuationIsAscii, start: first.start, end: first.start + 1, edits: [...marks, ...edits], mend: 'ascii' as const }
    if (marks.length > 0) return [{ ...common, messageId: 'bracket', data: { mark, ascii: ascii[mark] } }]
    const key = /[A-Za-z0-9]*$/.exec(text.slice(start, first.start))![0]
    return [mark === '：' ? { ...common, messageId: 'colon', data: { key } } : { ...common, messageId: 'comma', data: { mark } }]
  }
}

const openBraces: Repair = (text, lines, number) => {
  const fault = findOpenBraces(text, lines[number]!.start, lines[number]!.end)
  return fault && [fault]
}

/** One finding for one replacement in the line. */
function replacement(pattern: RegExp, make: (found: RegExpExecArray, at: number) => TextFault): Repair {
  return (text, lines, number) => {
    const { start, end } = lines[number]!
    const found = pattern.exec(text.slice(start, end))
    return found ? [make(found, start + found.index)] : undefined
  }
}

/** `results:: true`, `validFor: : 1年`. */
const doubleColon = replacement(/(?<=[A-Za-z0-9])(?:[:：]+:|:\s*[:：]+)(?= )/, (found, at) => ({
  definition: yamlIsWellFormed, messageId: 'doubleColon', start: at, end: at + found[0].length, edits: [{ start: at, end: at + found[0].length, text: ':' }], mend: 'ascii',
}))

/** `pro:cedure: x`. */
const strayColon = replacement(/(?<=[A-Za-z])[:：](?=[A-Za-z]+: )/, (_, at) => ({
  definition: yamlIsWellFormed, messageId: 'doubleColon', start: at, end: at + 1, edits: [{ start: at, end: at + 1, text: '' }], guessed: true,
}))

/** `fields [a, b]`, `level = 街镇`. */
const missingColon = replacement(/^(\s*(?:- +)*)([a-z][A-Za-z0-9]*)( *(?:=>?|＝|→|->|—+|－)(?=[ \u3000]*[^\s=])|(?= +[^\s:#]))/, (found, at) => {
  const start = at + found[1]!.length
  const end = start + found[2]!.length
  const gap = found[3] !== '' && /\S/.test(found.input[found[0].length] ?? '') ? ': ' : ':'
  return { definition: yamlIsWellFormed, messageId: 'colonLeftOut', data: { key: found[2] }, start, end, edits: [{ start: end, end: end + found[3]!.length, text: gap }], mend: 'ascii' }
})

/** `{when: {a: b} note: 甲}`, `{a: 甲 note: 乙}`. */
const missingCommas: Repair = (text, lines, number) => {
  const { start, end } = lines[number]!
  const found = [...text.slice(start, end).matchAll(/(?<=[{[].*[^\s,{[:]) +(?=[a-z][A-Za-z0-9]*: )/g)]
  return found.length === 0 ? undefined : found.map(({ index, 0: gap }) => {
    const at = start + index
    return { definition: yamlIsWellFormed, messageId: 'noComma', start: at, end: at + gap.length, edits: [{ start: at, end: at, text: ',' }], mend: 'ascii' }
  })
}

/** `－ 乙` among entries that begin with `- `. */
const wideDash = replacement(/(?<=^ *)[－—–•·][ \u3000\u00a0]*(?=\S)/, (found, at) => ({
  definition: punctuationIsAscii, messageId: 'dash', data: { mark: found[0][0] }, start: at, end: at + 1, edits: [{ start: at, end: at + found[0].length, text: '- ' }], mend: 'ascii',
}))

const dash: Repair = (text, lines, number) => {
  const { start, end } = lines[number]!
  const found = /^ *(?:- +)*-([\u3000\u00a0]*)(?=[^\s-])/.exec(text.slice(start, end))
  if (!found) return undefined
  const at = start + found[0].length
  const edits = [{ start: at - found[1]!.length, end: at, text: ' ' }]
  if (found[1]) return [{ definition: spacesAreAscii, messageId: 'after', data: { mark: '-' }, start: at - found[1].length - 1, end: at, edits, mend: 'spaces' }]
  return [{ definition: markIsFollowedBySpace, messageId: 'dash', data: { text: text.slice(at, end).trim() }, start: at - 1, end: at, edits, mend: 'space' }]
}

/** `a: "甲”`: opened with an ASCII quote and closed with a Chinese one. */
const mixedQuotes: Repair = (text, lines, number) => {
  const { start, end } = lines[number]!
  const found = /(?:^|[:,[{-] *)"([^"”“]*)([”“])/.exec(text.slice(start, end))
  if (!found) return undefined
  const at = start + found.index + found[0].length - 1
  return [{ definition: punctuationIsAscii, messageId: 'bracket', data: { mark: found[2], ascii: '"' }, start: at, end: at + 1, edits: [{ start: at, end: at + 1, text: '"' }], mend: 'ascii' }]
}

function needsQuotes(text: string, start: number, end: number): TextFault {
  const words = text.slice(start, end)
  return { definition: yamlIsWellFormed, messageId: 'needsQuotes', data: { text: words, quoted: quoteText(words) }, start, end, edits: [{ start, end, text: quoteText(words) }], mend: 'quote' }
}

/** `a: 注意: 到场`, `a: @某`, `a: [2021]57号`: the whole text of the line, without a comment after it. */
const quoteValue: Repair = (text, lines, number) => {
  const { start, end } = lines[number]!
  const found = /^(\s*(?:- +)*(?:[^\s:#"'{[][^:#"'{[]*:[ \t]+|(?<=- +)(?=\S)))(\S.*?)(?:\s+#\s.*)?\s*$/.exec(text.slice(start, end))
  if (!found) return undefined
  // Brackets that only do not match were meant as brackets; text goes on after them.
  if (/^[[{]/.test(found[2]!) && (/[\]}]$/.test(found[2]!) || (found[2]!.match(/[[{]/g)?.length ?? 0) !== (found[2]!.match(/[\]}]/g)?.length ?? 0))) return undefined
  const from = start + found[1]!.length
  return [needsQuotes(text, from, from + found[2]!.length)]
}

/** The same for the one text in braces that needs it: `{look: 注意: 到场, how: 看}`. */
const quoteEntry: Repair = (text, lines, number) => {
  const { start, end } = lines[number]!
  const faults: TextFault[] = []
  for (const found of text.slice(start, end).matchAll(/([{,]\s*[^\s:,{}[\]"']+:\s+|[[,]\s*)([^\s,{}[\]"'][^,{}[\]"']*)/g)) {
    const words = found[2]!.trimEnd()
    // An item that is itself a field is no text.
    if (!/^[*&@`%!|>]|: |:$/.test(words) || (!/:\s+$/.test(found[1]!) && /^[A-Za-z0-9]+:(?: |$)/.test(words))) continue
    const from = start + found.index + found[1]!.length
    faults.push(needsQuotes(text, from, from + words.length))
  }
  return faults.length > 0 ? faults : undefined
}

/** `a: {b: 甲}。`, `a: [甲, 乙]等`: what a sentence ends with, after a list or fields. */
const afterBrackets = replacement(/(?<=^\s*(?:- +)*[A-Za-z][A-Za-z0-9]*: +[{[].*[}\]])\s*(?:[。．；;，,、]+|等)(?=\s*$)/, (found, at) => ({
  definition: yamlIsWellFormed, messageId: 'afterBrackets', data: { words: found[0].trim() }, start: at + found[0].length - found[0].trimStart().length, end: at + found[0].length, edits: [{ start: at, end: at + found[0].length, text: '' }], mend: 'delete',
}))

/** `a: "C:\文件"`: single quotes leave a backslash alone. */
const backslash: Repair = (text, lines, number) => {
  const { start, end } = lines[number]!
  const found = /"((?:[^"\\]|\\[^"])*)"/.exec(text.slice(start, end))
  const escape = found && /\\(?![0abtnvfre "/\\N_LPxuU\t])/.exec(found[0])
  if (!found || !escape) return undefined
  const from = start + found.index
  const at = from + escape.index
  const edits = [{ start: from, end: from + found[0].length, text: `'${found[1]!.replaceAll("'", "''")}'` }]
  return [{ definition: yamlIsWellFormed, messageId: 'escape', start: at, end: at + 2, edits, mend: 'quote' }]
}

const closeQuote: Repair = (text, lines, number) => {
  const { start, end } = lines[number]!
  const found = /(?:^|[:,[{-] +)(["'])((?:(?!\1).)*)$/.exec(text.slice(start, end))
  if (!found) return undefined
  const at = start + found.index + found[0].length - found[2]!.length - 1
  const words = /^(.*?)(?:[,\]}]*|\s+#\s.*)$/.exec(found[2]!)?.[1]?.trimEnd() ?? found[2]!
  const close = at + 1 + words.length
  // Among other entries nobody can tell where the text was to end.
  const inBrackets = /[{[]/.test(text.slice(start, at))
  return [{ definition: yamlIsWellFormed, messageId: 'quoteOpen', start: at, end: at + 1, edits: [{ start: close, end: close, text: found[1]! }], mend: 'close', guessed: inBrackets }]
}

const repairs: readonly Repair[] = [
  indentation(tabIndent, (indent) => indent.replaceAll('\t', '  '), tabFault),
  indentation(tabIndent, () => '', tabFault),
  indentation(wideIndent, (indent) => indent.replaceAll('\u3000', '  ').replaceAll('\u00a0', ' '), wideFault),
  indentation(wideIndent, () => '', wideFault),
  doubleColon,
  strayColon,
  openBraces,
  colons,
  fieldMarks(false),
  fieldMarks(true),
  dash,
  wideDash,
  mixedQuotes,
  afterBrackets,
  backslash,
  missingCommas,
  quoteEntry,
  closeQuote,
  quoteValue,
  missingColon,
]

export function* lineRepairs(text: string, lines: readonly Line[], number: number): Generator<TextFault[]> {
  if (lines[number]!.end - lines[number]!.start > maxLineLength) return
  for (const repair of repairs) {
    const faults = repair(text, lines, number)
    if (faults) yield faults
  }
}
