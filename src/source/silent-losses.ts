// What both parsers accept and the editor did not mean: one look at every unquoted word, and at the comment right after it.
import { hashNeedsQuotes, markIsFollowedBySpace, numberIsQuoted, punctuationIsAscii, spacesAreAscii } from './findings-keyboard.ts'
import { losesAsNumber } from './plain-scalar.ts'
import { findBracketLoss, findFlowLoss, findOpenBraces } from './flow-losses.ts'
import type { TextEdit } from './text-edits.ts'
import type { TextFault } from './text-fault.ts'

export interface WordContext {
  text: string
  start: number
  end: number
  /** The word as it was read. */
  word: string
  role: 'key' | 'value' | 'item' | 'root'
  /** The brackets that it stands in directly. */
  flow: 'map' | 'list' | undefined
  /** The key that it is the value of, '' for items. */
  key: string
  /** Column of the dash of a list that it is an item of, -1 elsewhere. */
  dashColumn: number
}

/** `value` is set where the word stands for something else than was read. */
export interface Loss {
  fault: TextFault
  value?: string | number
}

const hidden = /[\u00a0\u200b\u2060\u3000\ufeff]/
const hiddenAll = /[\u00a0\u200b\u2060\u3000\ufeff]+/g
/** A field's name and a colon that does not separate: full-width, or without a space; `https://` is none. */
const gluedColon = /^([a-z][A-Za-z0-9]*)(?:(：)[ \u3000\u00a0]?|:([\u3000\u00a0]+)|:(?!\/\/|$)(?=[^\s:：]))/
const notFields = new Set(['http', 'https', 'mailto', 'tel', 'sms', 'file', 'ftp', 'urn', 'data'])

function ownLine(text: string, start: number): boolean {
  let at = start - 1
  while (at >= 0 && text.charCodeAt(at) === 32) at--
  return at < 0 || text.charCodeAt(at) === 10 || text.charCodeAt(at) === 13
}

/** Whether the line above opens a level, or is indented by full-width spaces too: the line at `start` then goes below, else beside it. */
function isBelow(text: string, start: number): boolean {
  const near = text.slice(Math.max(0, start - 2000), start).trimEnd()
  const above = near.slice(near.lastIndexOf('\n') + 1).replace(/\s#.*$/, '').trimEnd()
  return /[:：]$/.test(above) || /^ *[\u3000\u00a0]/.test(above)
}

/** The fault of a `name：text` or `name:text` that begins at `start`. */
export function gluedColonFault(text: string, start: number): TextFault | undefined {
  const found = gluedColon.exec(text.slice(start, start + 200))
  if (!found || notFields.has(found[1]!)) return undefined
  const [whole, key = ''] = found
  const mark = start + key.length
  const common = { start: mark, end: mark + 1, reshapes: true }
  const edits: TextEdit[] = [{ start: mark, end: start + whole.length, text: ': ' }]
  if (found[2]) return { ...common, definition: punctuationIsAscii, messageId: 'colon', data: { key }, edits, mend: 'ascii' }
  if (found[3]) return { ...common, definition: spacesAreAscii, messageId: 'after', data: { mark: ':' }, end: start + whole.length, edits, mend: 'spaces' }
  return { ...common, definition: markIsFollowedBySpace, messageId: 'colon', data: { key }, edits, mend: 'space' }
}

function dashFault(context: WordContext): TextFault | undefined {
  const { text, start, end, role, flow, word } = context
  if (flow || role === 'key' || word.charCodeAt(0) !== 45 || word.charCodeAt(1) === 45) return undefined
  const pattern = role === 'item' ? /^-([\u3000\u00a0]*)[^\s\d.-]/ : /^-([\u3000\u00a0]*)[^\s-]/
  const found = pattern.exec(word) ?? /^-([\u3000\u00a0]+)/.exec(word)
  if (!found || (role !== 'item' && !ownLine(text, start))) return undefined
  const edits: TextEdit[] = []
  for (const line of text.slice(start, end).matchAll(/(?:^|[\r\n] *)-([\u3000\u00a0]*)(?=[^\s-])/g)) {
    const after = start + line.index + line[0].length
    edits.push({ start: after - line[1]!.length, end: after, text: ' ' })
  }
  if (found[1]) return { definition: spacesAreAscii, messageId: 'after', data: { mark: '-' }, start, end: start + found[0].length, edits, mend: 'spaces', reshapes: true }
  const shown = /^-([^\r\n]*)/.exec(text.slice(start, end))?.[1]?.trim() ?? ''
  return { definition: markIsFollowedBySpace, messageId: 'dash', data: { text: shown }, start, end: start + 1, edits, mend: 'space', reshapes: true }
}

/** A later line of a text over several lines that was meant to be an entry or a field of its own. */
function swallowedLine(context: WordContext): TextFault | undefined {
  const { text, start, end, role, flow, dashColumn } = context
  if (flow || role === 'key') return undefined
  for (const line of text.slice(start, end).matchAll(/[\r\n]+( *)(?=(-)|[a-z])/g)) {
    const at = start + line.index + line[0].length
    if (!line[2]) {
      const fault = gluedColonFault(text, at)
      if (fault) return fault
    } else if (/^[－—–•·]/.test(text.slice(start, start + 1)) && ownLine(text, start)) {
      const first = /^.[ \u3000\u00a0]*/.exec(text.slice(start, end))![0]
      return { definition: punctuationIsAscii, messageId: 'dash', data: { mark: first[0] }, start, end: start + 1, edits: [{ start, end: start + first.length, text: '- ' }], mend: 'ascii', reshapes: true }
    } else if ((role === 'item' ? /^-[ \u3000\u00a0]?[^\s\d-]/ : /^- \S/).test(text.slice(at, at + 3))) {
      const edits = dashColumn < 0 ? undefined : [{ start: at - line[1]!.length, end: at + (text[at + 1] === ' ' ? 2 : 1), text: `${' '.repeat(dashColumn)}- ` }]
      return { definition: markIsFollowedBySpace, messageId: 'swallowed', start: at, end: at + 1, edits, mend: 'align', reshapes: edits !== undefined }
    }
  }
  return undefined
}

function hiddenFault({ text, start, end, word, role }: WordContext): Loss | undefined {
  if (!hidden.test(word)) return undefined
  const clean = word.replaceAll(hiddenAll, '')
  const edits = [...text.slice(start, end).matchAll(hiddenAll)].map((found) => ({ start: start + found.index, end: start + found.index + found[0].length, text: '' }))
  if (role === 'key') {
    const indented = /^[\u3000\u00a0]+/.exec(word)
    if (indented && ownLine(text, start)) {
      const indent = { start, end: start + indented[0].length, text: isBelow(text, start) ? '  '.repeat(indented[0].length) : '' }
      return { fault: { definition: spacesAreAscii, messageId: 'indent', start, end: indent.end, edits: [indent], mend: 'spaces', reshapes: true } }
    }
    return { fault: { definition: spacesAreAscii, messageId: 'key', data: { key: word.trim() }, start, end, edits, mend: 'delete', reshapes: true } }
  }
  if (!/^[\x21-\x7e]+$/.test(clean)) return undefined
  return { fault: { definition: spacesAreAscii, messageId: 'hidden', data: { text: clean }, start, end, edits, mend: 'delete' }, value: clean }
}

function digitLoss({ start, end, word, key, role }: WordContext): Loss | undefined {
  if (role === 'key') return undefined
  const code = word.charCodeAt(0)
  if (code >= 0xff10 && code <= 0xff19 && /^[０-９]+(?:．[０-９]+)?$/.test(word)) {
    const ascii = word.replace(/[０-９．]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0))
    const value = losesAsNumber(ascii, key) === undefined ? Number(ascii) : ascii
    const edits = [{ start, end, text: typeof value === 'string' ? `"${ascii}"` : ascii }]
    return { fault: { definition: punctuationIsAscii, messageId: 'digits', data: { text: word, ascii }, start, end, edits, mend: 'ascii' }, value }
  }
  if (code > 57 && code !== 0x201c) return undefined
  const quoted = /^“([\d.+-]+)”$/.exec(word)?.[1]
  if (quoted) return { fault: { definition: punctuationIsAscii, messageId: 'quotes', data: { text: quoted }, start, end, edits: [{ start, end, text: `"${quoted}"` }], mend: 'ascii' }, value: quoted }
  const number = losesAsNumber(word, key)
  if (number === undefined) return undefined
  return { fault: { definition: numberIsQuoted, messageId: 'loses', data: { text: word, number }, start, end, edits: [{ start, end, text: `"${word}"` }], mend: 'quote' }, value: word }
}

/** The loss in one unquoted word, if any: the first that explains it. */
export function findLoss(context: WordContext): Loss | undefined {
  const { text, start, word, role, flow } = context
  const numeric = digitLoss(context)
  if (numeric) return numeric
  const code = word.charCodeAt(0)
  let fault: TextFault | undefined
  // A key with a colon of its own is a misspelt name: whoever knows the names says so.
  const named = role === 'key' && /^\s*:/.test(text.slice(context.end, context.end + 8))
  if (code === 45) fault = dashFault(context)
  else if (named) fault = undefined
  else if (code >= 97 && code <= 122 && (role === 'key' || role === 'item' || role === 'root' || ownLine(text, start))) fault = gluedColonFault(text, start)
  else if (code > 0x3000) fault = findBracketLoss(text, start, context.end) ?? (word.startsWith('｛') ? findOpenBraces(text, text.lastIndexOf('\n', start) + 1, context.end) : undefined)
  if (!fault && flow && role !== 'key') fault = findFlowLoss(context)
  if (!fault && /[\r\n]/.test(text.slice(start, context.end))) fault = swallowedLine(context)
  return fault ? { fault } : hiddenFault(context)
}

/** The fault of a comment without a space after its mark, on the line where a value ends at `end`. */
export function findCutComment(text: string, end: number): TextFault | undefined {
  if (text.charCodeAt(end) !== 32) return undefined
  let at = end + 1
  while (text.charCodeAt(at) === 32) at++
  if (text.charCodeAt(at) !== 35) return undefined
  const cut = /#([^\s#=*~_-][^\r\n]*)/y
  cut.lastIndex = at
  const found = cut.exec(text)
  if (!found) return undefined
  const words = found[1]!.trimEnd()
  return { definition: hashNeedsQuotes, messageId: 'cut', data: { cut: words.length > 20 ? `${words.slice(0, 20)}…` : words }, start: at, end: at + 1 + words.length }
}
