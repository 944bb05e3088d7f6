// What a line may lack or have too much of, where more than one mend is right: good for naming the cause, not for changing the file.
import { yamlIsWellFormed } from './findings-yaml.ts'
import { maxLineLength } from './line-repairs.ts'
import type { Line, Repair } from './line-repairs.ts'
import type { TextFault } from './text-fault.ts'

/** `a: [甲, 乙`: closes what the line opened. */
const closeBracket: Repair = (text, lines, number) => {
  const { start, end } = lines[number]!
  const words = text.slice(start, end).replace(/\s+#\s.*$/, '').trimEnd()
  const open: number[] = []
  for (const found of words.matchAll(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[[\]{}]/g)) {
    if (found[0] === '[' || found[0] === '{') open.push(found.index)
    else if (found[0] === ']' || found[0] === '}') open.pop()
  }
  if (open.length === 0) return undefined
  const closing = open.map((at) => (words[at] === '{' ? '}' : ']')).reverse().join('')
  const at = start + open.at(-1)!
  const edits = [{ start: start + words.length, end: start + words.length, text: closing }]
  return [{ definition: yamlIsWellFormed, messageId: 'bracketOpen', data: { bracket: text[at] }, start: at, end: at + 1, edits, guessed: true }]
}

/** A field that stands a space too far to the left or right: moved to where a line near it begins. */
function* alignments(text: string, lines: readonly Line[], number: number): Generator<TextFault[]> {
  const indentOf = (line: Line): number => /^ */.exec(text.slice(line.start, line.end))![0].length
  const { start, end } = lines[number]!
  const indent = indentOf(lines[number]!)
  const tried = new Set([indent])
  const near = [...Array(12).keys()].map((step) => number - 1 - step).concat(number + 1, number + 2)
  for (const line of near.filter((other) => other >= 0 && other < lines.length)) {
    const above = indentOf(lines[line]!)
    if (tried.has(above) || !/\S/.test(text.slice(lines[line]!.start, lines[line]!.end)) || Math.abs(above - indent) > 3) continue
    tried.add(above)
    yield [{ definition: yamlIsWellFormed, messageId: 'indent', start: start + indent, end, edits: [{ start, end: start + indent, text: ' '.repeat(above) }], guessed: true }]
  }
}

/** `   {q: 问}` among `  - {q: …}`. */
function missingDash(text: string, lines: readonly Line[], number: number): TextFault[] | undefined {
  const { start, end } = lines[number]!
  const indent = /^ +(?=[^\s-])/.exec(text.slice(start, end))?.[0].length
  if (indent === undefined) return undefined
  for (const other of [number + 1, number - 1]) {
    const near = lines[other] && /^ *(?=- )/.exec(text.slice(lines[other].start, lines[other].end))?.[0].length
    if (near === undefined || near >= indent || indent - near > 3) continue
    return [{ definition: yamlIsWellFormed, messageId: 'dashLeftOut', start: start + indent, end: start + indent + 1, edits: [{ start, end: start + indent, text: `${' '.repeat(near)}- ` }], guessed: true }]
  }
  return undefined
}

/** A quote without its other half: each one of the line may be the one too many. */
function* loneQuotes(text: string, lines: readonly Line[], number: number): Generator<TextFault[]> {
  const { start, end } = lines[number]!
  for (const mark of ['"', "'"]) {
    const found = [...text.slice(start, end).matchAll(new RegExp(mark, 'g'))]
    if (found.length % 2 === 0 || found.length > 5) continue
    for (const { index } of found) {
      const at = start + index
      yield [{ definition: yamlIsWellFormed, messageId: 'quoteOpen', start: at, end: at + 1, edits: [{ start: at, end: at + 1, text: '' }], guessed: true }]
    }
  }
}

/** A bracket that closes nothing, or a mark that fell in front of a field or bracket: `, @level: 高`. */
function* strayMarks(text: string, lines: readonly Line[], number: number): Generator<TextFault[]> {
  const { start, end } = lines[number]!
  const found = [...text.slice(start, end).matchAll(/[\]}]|,(?=\s*,)|：(?=[,}\]])|[@`%*&!,，”“-]+(?=\s*[{["a-z,}\]-])/g)]
  for (const { index, 0: mark } of found.slice(0, 8)) {
    const place = { start: start + index, end: start + index + mark.length }
    yield [{ definition: yamlIsWellFormed, messageId: 'bracketClose', data: { bracket: mark }, ...place, edits: [{ ...place, text: '' }], guessed: true }]
  }
}

export function* lineGuesses(text: string, lines: readonly Line[], number: number): Generator<TextFault[]> {
  if (lines[number]!.end - lines[number]!.start > maxLineLength) return
  const closed = closeBracket(text, lines, number)
  if (closed) yield closed
  const dashed = missingDash(text, lines, number)
  if (dashed) yield dashed
  yield* loneQuotes(text, lines, number)
  yield* strayMarks(text, lines, number)
  yield* alignments(text, lines, number)
}
