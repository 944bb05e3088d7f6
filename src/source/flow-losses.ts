// Chinese commas, colons and brackets where YAML's own were meant: `{look: 一致，how：当面}`, `[a，b]`, `｛a: b｝`.
import { punctuationIsAscii } from './findings-keyboard.ts'
import { yamlIsWellFormed } from './findings-yaml.ts'
import { applyEdits, type TextEdit } from './text-edits.ts'
import type { TextFault } from './text-fault.ts'

const pairs: Record<string, { close: string; open: string; end: string }> = {
  '｛': { close: '｝', open: '{', end: '}' },
  '［': { close: '］', open: '[', end: ']' },
  '【': { close: '】', open: '[', end: ']' },
}

const separatorBeforeField = /[，、；]\s*([a-z][A-Za-z0-9]*)\s*(?=[：:])/
const colonAfterField = /(^|[，、；,]\s*)([a-z][A-Za-z0-9]*)：\s?/g

/** Edits for every Chinese comma before a field's name, and every Chinese colon after one, between two offsets. */
export function fieldMarkEdits(text: string, start: number, end: number): TextEdit[] {
  const edits: TextEdit[] = []
  for (const found of text.slice(start, end).matchAll(/([，、；])(\s*)(?=[a-z][A-Za-z0-9]*\s*[：:])/g)) {
    edits.push({ start: start + found.index, end: start + found.index + found[0].length, text: ', ' })
  }
  for (const found of text.slice(start, end).matchAll(colonAfterField)) {
    const at = start + found.index + found[1]!.length + found[2]!.length
    edits.push({ start: at, end: start + found.index + found[0].length, text: ': ' })
  }
  return edits
}

/** An id, with or without the part after `#`: a list of these was meant as a list. */
const idPattern = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*(?:[@#/][\w./-]+)?$/

export function findFlowLoss({ text, start, end, word, flow }: { text: string; start: number; end: number; word: string; flow: 'map' | 'list' | undefined }): TextFault | undefined {
  if (!/[，、；]/.test(word)) return undefined
  const common = { definition: punctuationIsAscii, messageId: 'comma', mend: 'ascii' as const, reshapes: true }
  if (flow === 'map') {
    const found = separatorBeforeField.exec(text.slice(start, end))
    if (!found) return undefined
    const at = start + found.index
    return { ...common, data: { mark: found[0][0] }, start: at, end: at + 1, edits: fieldMarkEdits(text, start, end) }
  }
  if (!word.split(/[，、；]/).every((part) => idPattern.test(part.trim()))) return undefined
  const marks = [...text.slice(start, end).matchAll(/[，、；]\s*/g)]
  const edits = marks.map((found) => ({ start: start + found.index, end: start + found.index + found[0].length, text: ', ' }))
  const first = edits[0]!
  return { ...common, data: { mark: marks[0]![0][0] }, start: first.start, end: first.start + 1, edits }
}

/** A whole value in Chinese brackets that holds fields or ids; `【提示】` and `［2021］` are text. */
export function findBracketLoss(text: string, start: number, end: number): TextFault | undefined {
  const word = text.slice(start, end)
  const pair = pairs[word[0]!]
  if (!pair || !(word.endsWith(pair.close) || word.endsWith(pair.end))) return undefined
  const inner = word.slice(1, -1)
  const fields = /^\s*[a-z][A-Za-z0-9]*\s*[：:]/.test(inner)
  if (!fields && !inner.split(/[,，、；]/).every((part) => idPattern.test(part.trim()))) return undefined
  const commas: TextEdit[] = fields
    ? fieldMarkEdits(text, start + 1, end - 1)
    : [...inner.matchAll(/[，、；]\s*/g)].map((found) => ({ start: start + 1 + found.index, end: start + 1 + found.index + found[0].length, text: ', ' }))
  const edits = [{ start, end: start + 1, text: fields ? '{' : pair.open }, ...commas, { start: end - 1, end, text: fields ? '}' : pair.end }]
  return { definition: punctuationIsAscii, messageId: 'bracket', data: { mark: word[0], ascii: pair.open }, start, end: start + 1, edits, mend: 'ascii', reshapes: true }
}

const opened = /^( *(?:- +)*)([a-z][A-Za-z0-9]*)(?:(：)[ \u3000\u00a0]*|: *)([{｛])(?=\s*[a-z][A-Za-z0-9]*\s*[：:])/

/** `visits：｛count：0` up to `end` of its line, never closed: told with the line as it was most likely meant. Braces with nothing but ASCII marks are told where the parser misses their end. */
export function findOpenBraces(text: string, start: number, end: number): TextFault | undefined {
  const line = text.slice(start, end)
  const found = opened.exec(line)
  if (!found || !/[：｛，]/.test(line) || /[}｝]|[,，]\s*$/.test(line)) return undefined
  const below = /^[\r\n]+( *)\S/.exec(text.slice(end, end + 200))?.[1]?.length ?? 0
  if (below > found[1]!.length) return undefined
  const open = start + found[0].length - 1
  const colon = start + found[1]!.length + found[2]!.length
  const edits = [{ start: colon, end: open, text: ': ' }, { start: open, end: open + 1, text: '{' }, ...fieldMarkEdits(text, open + 1, end), { start: end, end, text: '}' }]
  const meant = applyEdits(line, edits.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }))).trim()
  return { definition: yamlIsWellFormed, messageId: 'bracesOpen', data: { key: found[2], meant }, start: open, end: open + 1, edits, guessed: true, reshapes: true }
}
