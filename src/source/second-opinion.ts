// `yaml` is the authority where js-yaml refuses a text: what it accepts is read after all, as the same events; what it refuses it places.
import { isAlias, isMap, isScalar, isSeq, parseAllDocuments } from 'yaml'
import type { Node, Pair, Scalar } from 'yaml'
import { eventType, flowStyle, maxDepth, scalarStyle } from './yaml-event.ts'
import type { YamlEvent } from './yaml-event.ts'

export interface SecondOpinion {
  events?: YamlEvent[]
  refusal?: { code: string; offset: number; message: string }
}

/** Above this it takes longer than a finding is worth. */
const maxLength = 1_000_000

/** `yaml` ends the whole process on deep nesting, so a cautious count (never too low) decides whether it may see the text. */
function mayBeDeep(text: string): boolean {
  let brackets = 0
  for (const line of text.split(/\r\n|\n|\r/)) {
    brackets += line.match(/[[{]/g)?.length ?? 0
    const indent = /^\s*/.exec(line)![0].length
    const marks = line.match(/[-?:](?=\s|$)/g)?.length ?? 0
    if (indent + marks > 8 * maxDepth) return true
    const closed = line.match(/[\]}]/g)?.length ?? 0
    if (brackets > 4 * maxDepth) return true
    brackets = Math.max(0, brackets - closed)
  }
  return false
}

export function askSecondOpinion(text: string): SecondOpinion {
  if (text.length > maxLength || mayBeDeep(text)) return {}
  const documents = parseAllDocuments(text, { uniqueKeys: false, version: '1.2', prettyErrors: false, logLevel: 'silent' })
  if (!Array.isArray(documents)) return {}
  for (const document of documents) {
    const error = document.errors[0]
    if (error) return { refusal: { code: error.code, offset: error.pos[0], message: error.message } }
  }
  const events: YamlEvent[] = []
  for (const document of documents) {
    events.push({ type: eventType.DOCUMENT, explicitStart: false, explicitEnd: false, directives: [] })
    writeNode(events, document.contents, text)
    events.push({ type: eventType.POP })
  }
  return { events }
}

const none = -1

function writeScalar(events: YamlEvent[], scalar: Scalar | null): void {
  const empty = !scalar?.range || scalar.range[0] === scalar.range[1]
  const styles: Record<string, number> = { QUOTE_SINGLE: scalarStyle.SINGLE_QUOTED, QUOTE_DOUBLE: scalarStyle.DOUBLE_QUOTED, BLOCK_LITERAL: scalarStyle.LITERAL_BLOCK, BLOCK_FOLDED: scalarStyle.FOLDED_BLOCK }
  const style = (styles[scalar?.type ?? ''] ?? scalarStyle.PLAIN) as typeof scalarStyle.PLAIN
  const quotes = scalar?.type?.startsWith('QUOTE') ? 1 : 0
  const [from, to] = empty ? [none, none] : [scalar.range![0] + quotes, scalar.range![1] - quotes]
  const value = typeof scalar?.value === 'string' && style !== scalarStyle.PLAIN ? scalar.value : (scalar?.source ?? '')
  const mark = { anchorStart: none, anchorEnd: none, tagStart: none, tagEnd: none }
  events.push({ type: eventType.SCALAR, valueStart: from, valueEnd: to, ...mark, style, chomping: 1, indent: none, fast: false, value })
}

function writeNode(events: YamlEvent[], node: Node | Pair | null | unknown, text: string): void {
  if (isAlias(node)) {
    const start = (node.range?.[0] ?? 0) + 1
    events.push({ type: eventType.ALIAS, anchorStart: start, anchorEnd: start + node.source.length })
  } else if (isMap(node) || isSeq(node)) {
    const start = node.range?.[0] ?? 0
    const anchorStart = node.anchor ? text.lastIndexOf(`&${node.anchor}`, start) + 1 : none
    const mark = { anchorStart, anchorEnd: node.anchor ? anchorStart + node.anchor.length : none, tagStart: node.tag ? Math.max(0, text.lastIndexOf('!', start)) : none, tagEnd: node.tag ? start : none }
    events.push({ type: isMap(node) ? eventType.MAPPING : eventType.SEQUENCE, start, ...mark, style: node.flow ? flowStyle : 1 })
    for (const item of node.items as (Node | Pair)[]) {
      if (isMap(node)) {
        const pair = item as Pair
        writeNode(events, pair.key, text)
        writeNode(events, pair.value, text)
      } else writeNode(events, item, text)
    }
    events.push({ type: eventType.POP })
  } else writeScalar(events, isScalar(node) ? node : null)
}
