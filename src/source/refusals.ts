// A text that neither parser reads and nothing known mends: the one sentence that says most about it, and its true place.
import { yamlIsWellFormed } from './findings-yaml.ts'
import type { TextFault } from './text-fault.ts'
import type { ParseFailure } from './yaml-event.ts'

const indentCodes = new Set(['BAD_INDENT', 'BAD_PROP_ORDER', 'BAD_COLLECTION_TYPE', 'BLOCK_IN_FLOW'])
const keyCodes = new Set(['BLOCK_AS_IMPLICIT_KEY', 'KEY_OVER_1024_CHARS', 'NON_STRING_KEY', 'MULTIPLE_ANCHORS', 'MULTIPLE_TAGS', 'MULTIPLE_DOCS'])

function lineBounds(text: string, offset: number): { start: number; end: number } {
  const at = Math.min(offset, text.length)
  const start = Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1
  const found = text.slice(at).search(/[\r\n]/)
  return { start, end: found < 0 ? text.length : at + found }
}

/** Brackets outside quotes and comments, up to `end`: the last one left open, or the first that closes nothing. */
function unmatched(text: string, end: number): { offset: number; bracket: string; opens: boolean } | undefined {
  const open: number[] = []
  const token = /"(?:[^"\\]|\\[\s\S])*"|'(?:[^']|'')*'|(?:^|\s)#[^\r\n]*|[[\]{}]/g
  token.lastIndex = 0
  for (let found = token.exec(text); found && found.index < end; found = token.exec(text)) {
    const mark = found[0]
    if (mark === '[' || mark === '{') open.push(found.index)
    else if (mark === ']' || mark === '}') {
      const opener = open.at(-1)
      if (opener === undefined || text[opener] !== (mark === ']' ? '[' : '{')) return opener === undefined ? { offset: found.index, bracket: mark, opens: false } : { offset: opener, bracket: text[opener]!, opens: true }
      open.pop()
    }
  }
  const left = open.at(-1)
  return left === undefined ? undefined : { offset: left, bracket: text[left]!, opens: true }
}

function fault(messageId: string, start: number, end: number, data: Record<string, unknown> = {}): TextFault {
  return { definition: yamlIsWellFormed, messageId, start, end, data, fatal: true }
}

/** `refusal` is the authority's word; `failure` that of the first parser, where the other was not asked. */
export function explainRefusal(text: string, failure: ParseFailure, refusal?: { code: string; offset: number; message: string }): TextFault {
  const offset = Math.min(refusal?.offset ?? failure.offset, Math.max(0, text.length - 1))
  const { start, end } = lineBounds(text, offset)
  const reason = failure.reason
  if (/quoted scalar/.test(reason)) {
    const quote = refusal?.code === 'MISSING_CHAR' ? text.slice(0, refusal.offset).search(/["'][^"']*$/) : -1
    const at = quote >= 0 ? quote : offset
    return fault('quoteOpen', at, at + 1)
  }
  if (/flow/.test(reason) || /[Ff]low/.test(refusal?.message ?? '') || (refusal?.code === 'UNEXPECTED_TOKEN' && /[\]}]/.test(text[offset] ?? ''))) {
    const bracket = unmatched(text, Math.max(end, lineBounds(text, failure.offset).end))
    if (bracket) return fault(bracket.opens ? 'bracketOpen' : 'bracketClose', bracket.offset, bracket.offset + 1, { bracket: bracket.bracket })
  }
  if (/tab characters/.test(reason) || refusal?.code === 'TAB_AS_INDENT') return fault('tab', start, offset + 1)
  if (/escape|hexadecimal/.test(reason) || refusal?.code === 'BAD_DQ_ESCAPE') return fault('escape', offset, offset + 1)
  if (/block scalar|line break is expected/.test(reason) || refusal?.code === 'BLOCK_SCALAR') return fault('blockHeader', offset, end)
  if (indentCodes.has(refusal?.code ?? '') || /indentation/.test(reason)) return fault('indent', start + /^\s*/.exec(text.slice(start, end))![0].length, end)
  if (/multiline key|':' after/.test(reason) || refusal?.code === 'MISSING_CHAR' || refusal?.code === 'MULTILINE_IMPLICIT_KEY') {
    const line = text.slice(start, end).trim()
    if (line) return fault('noColon', start + /^\s*/.exec(text.slice(start, end))![0].length, end, { text: line.length > 24 ? `${line.slice(0, 24)}…` : line })
  }
  if (keyCodes.has(refusal?.code ?? '')) return fault('key', offset, end)
  return fault('other', offset, Math.max(offset + 1, end))
}
