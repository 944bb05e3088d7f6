// One walk over the events of a file: plain values, the limits, and what would be lost in silence.
import type { Json, JsonObject } from '../util/json.ts'
import { joinPointer } from '../util/pointer.ts'
import { AnchorTable } from './anchors.ts'
import { keysAreFew, keysAreSafe, tagsAreAbsent } from './findings-limits.ts'
import { keysAreUnique, yamlIsWellFormed } from './findings-yaml.ts'
import { plainScalar } from './plain-scalar.ts'
import { findCutComment, findLoss } from './silent-losses.ts'
import type { WordContext } from './silent-losses.ts'
import type { SourceDocument } from './source-file.ts'
import { quoteEdit } from './quote.ts'
import type { TextFault } from './text-fault.ts'
import { eventType, flowStyle, scalarStyle, scalarText } from './yaml-event.ts'
import type { YamlEvent, YamlScalar } from './yaml-event.ts'

export const maxKeys = 5000
const maxKeyLength = 1024
/** Of one file; reading ends there. */
export const maxFaults = 200
const none: never[] = []
const reservedKeys = new Set(['__proto__', 'constructor', 'prototype'])

interface Frame {
  type: 'document' | 'list' | 'map'
  value: Json
  flow: boolean
  start: number
  anchor: string | undefined
  /** Parts below it, for what an alias of it would copy. */
  size: number
  /** Names and offsets of the keys of a map, in the order of the text. */
  keys: string[]
  keyStarts: number[]
  key: string | undefined
  keyEnd: number
  /** The value of this key is not kept: a second one, or a reserved name. */
  dropped: boolean
}

export interface ReadDocuments {
  documents: SourceDocument[]
  faults: TextFault[]
  fatal: boolean
}

/** Events of a text -> the values of its documents. Never throws on what a text may hold. */
export function readDocuments(text: string, events: readonly YamlEvent[]): ReadDocuments {
  return new DocumentReader(text).read(events)
}

class DocumentReader {
  private readonly text: string
  private readonly faults: TextFault[] = []
  private readonly documents: SourceDocument[] = []
  private readonly stack: Frame[] = []
  private anchors: AnchorTable
  private documentIndex = -1
  /** Where the last part ended: the place of what has no place of its own. */
  private last = 0
  private fatal = false

  constructor(text: string) {
    this.text = text
    this.anchors = new AnchorTable(text)
  }

  read(events: readonly YamlEvent[]): ReadDocuments {
    for (const event of events) {
      this.step(event)
      if (this.fatal) break
    }
    this.faults.push(...this.anchors.lost().map((fault) => ({ document: this.documentIndex, ...fault })))
    return { documents: this.fatal ? [] : this.documents, faults: this.faults, fatal: this.fatal }
  }

  private step(event: YamlEvent): void {
    switch (event.type) {
      case eventType.DOCUMENT: return this.openDocument(event.directives.length > 0)
      case eventType.MAPPING: return this.open('map', event, {})
      case eventType.SEQUENCE: return this.open('list', event, [])
      case eventType.SCALAR: return this.scalar(event)
      case eventType.ALIAS: return this.alias(event.anchorStart, event.anchorEnd)
      default: return this.close()
    }
  }

  private openDocument(directives: boolean): void {
    this.documentIndex++
    this.faults.push(...this.anchors.lost().map((fault) => ({ document: this.documentIndex - 1, ...fault })))
    this.anchors = new AnchorTable(this.text)
    this.stack.push(this.frame('document', null, false, this.last, undefined))
    if (directives) this.report({ definition: tagsAreAbsent, messageId: 'directive', start: this.last, end: this.last })
  }

  private frame(type: Frame['type'], value: Json, flow: boolean, start: number, anchor: string | undefined): Frame {
    return { type, value, flow, start, anchor, size: 1, keys: type === 'map' ? [] : none, keyStarts: type === 'map' ? [] : none, key: undefined, keyEnd: 0, dropped: false }
  }

  private open(type: 'map' | 'list', event: { start: number; style: number; anchorStart: number; anchorEnd: number; tagStart: number; tagEnd: number }, value: Json): void {
    if (event.tagStart >= 0) this.tag(event.tagStart, event.tagEnd, undefined)
    const top = this.stack.at(-1)!
    if (top.type === 'map' && top.key === undefined) return this.stop({ definition: yamlIsWellFormed, messageId: 'key', start: event.start, end: event.start + 1 })
    const anchor = event.anchorStart >= 0 ? this.text.slice(event.anchorStart, event.anchorEnd) : undefined
    if (anchor !== undefined) this.anchors.open(anchor, event.anchorStart, event.anchorEnd)
    this.last = event.start
    this.stack.push(this.frame(type, value, event.style === flowStyle, event.start, anchor))
  }

  private close(): void {
    const frame = this.stack.pop()!
    if (frame.type === 'document') {
      if (frame.value !== null) this.documents.push({ index: this.documentIndex, value: frame.value })
      return
    }
    if (frame.anchor !== undefined) this.anchors.close(frame.anchor, frame.value, frame.size)
    this.emit(frame.value, frame.size)
  }

  private emit(value: Json, size: number): void {
    const frame = this.stack.at(-1)!
    frame.size += size
    if (frame.type === 'document') frame.value = value
    else if (frame.type === 'list') (frame.value as Json[]).push(value)
    else {
      if (!frame.dropped) (frame.value as JsonObject)[frame.key!] = value
      frame.key = undefined
    }
  }

  private alias(start: number, end: number): void {
    const frame = this.stack.at(-1)!
    this.last = end
    if (frame.type === 'map' && frame.key === undefined) return this.stop({ definition: yamlIsWellFormed, messageId: 'key', start: start - 1, end })
    const found = this.anchors.follow(this.text.slice(start, end), start - 1, end)
    if (found.fault) {
      if (found.fault.fatal) return this.stop(found.fault)
      this.report(found.fault)
    }
    this.emit(found.value, found.size)
  }

  private scalar(event: YamlScalar): void {
    const frame = this.stack.at(-1)!
    const isKey = frame.type === 'map' && frame.key === undefined
    if (isKey) return this.key(frame, event)
    const value = this.scalarValue(frame, event)
    if (event.anchorStart >= 0) {
      const anchor = this.text.slice(event.anchorStart, event.anchorEnd)
      this.anchors.open(anchor, event.anchorStart, event.valueEnd < 0 ? event.anchorEnd : event.valueEnd)
      this.anchors.close(anchor, value, 1)
    }
    this.emit(value, 1)
  }

  private scalarValue(frame: Frame, event: YamlScalar): Json {
    const text = scalarText(this.text, event)
    if (event.tagStart >= 0) {
      this.tag(event.tagStart, event.tagEnd, event.style === scalarStyle.PLAIN ? event.valueEnd : undefined)
      return text
    }
    if (event.valueStart < 0) return this.emptyValue(frame)
    this.last = event.valueEnd
    if (event.style !== scalarStyle.PLAIN) return text
    const role = frame.type === 'map' ? 'value' : frame.type === 'list' ? 'item' : 'root'
    const loss = findLoss(this.context(frame, event, text, role))
    if (loss) this.report(loss.fault)
    const cut = findCutComment(this.text, event.valueEnd)
    if (cut) this.report(cut)
    return loss?.value ?? plainScalar(text)
  }

  /** `phone: #6234`, `- #6234`: the whole value became a comment. */
  private emptyValue(frame: Frame): null {
    const from = frame.type === 'map' ? frame.keyEnd : this.last
    const mark = (frame.type === 'map' ? /\s*:(?= +#)/y : /\s*-(?= +#)/y)
    mark.lastIndex = from
    const cut = mark.test(this.text) ? findCutComment(this.text, mark.lastIndex) : undefined
    if (cut) this.report(cut)
    return null
  }

  private context(frame: Frame, event: YamlScalar, word: string, role: WordContext['role']): WordContext {
    const dash = frame.type === 'list' && !frame.flow
    return {
      text: this.text, start: event.valueStart, end: event.valueEnd, word, role, key: frame.key ?? '',
      flow: !frame.flow ? undefined : frame.type === 'map' ? 'map' : 'list',
      dashColumn: dash ? frame.start - Math.max(this.text.lastIndexOf('\n', frame.start - 1), this.text.lastIndexOf('\r', frame.start - 1)) - 1 : -1,
    }
  }

  private key(frame: Frame, event: YamlScalar): void {
    const plain = event.style === scalarStyle.PLAIN
    if (event.valueStart < 0) return this.stop({ definition: yamlIsWellFormed, messageId: 'key', start: this.last, end: this.last })
    const key = scalarText(this.text, event)
    const quotes = plain ? 0 : 1
    const place = { start: event.valueStart - quotes, end: event.valueEnd + quotes }
    if (event.tagStart >= 0) this.tag(event.tagStart, event.tagEnd, undefined)
    if (event.valueEnd - event.valueStart > maxKeyLength || (plain && !event.fast && /[\r\n]/.test(this.text.slice(event.valueStart, event.valueEnd)))) {
      return this.stop({ definition: yamlIsWellFormed, messageId: 'key', ...place })
    }
    frame.dropped = false
    frame.key = key
    frame.keyEnd = this.last = place.end
    if (Object.hasOwn(frame.value as JsonObject, key)) this.duplicate(frame, key, place)
    else if (reservedKeys.has(key)) this.drop(frame, { definition: keysAreSafe, messageId: 'reserved', data: { key }, ...place, at: 'key' })
    else {
      frame.keys.push(key)
      frame.keyStarts.push(place.start)
      if (frame.keys.length > maxKeys) return this.stop({ definition: keysAreFew, messageId: 'tooMany', data: { limit: maxKeys }, ...place, at: 'key' })
      const loss = plain ? findLoss(this.context(frame, event, key, 'key')) : undefined
      if (loss) this.report({ ...loss.fault, at: 'key' })
    }
    frame.size++
  }

  private duplicate(frame: Frame, key: string, place: { start: number; end: number }): void {
    const first = frame.keyStarts[frame.keys.indexOf(key)] ?? place.start
    const related = [{ start: first, end: first + key.length, messageId: 'first', pointer: this.pointer() }]
    this.drop(frame, { definition: keysAreUnique, messageId: 'duplicate', data: { key }, ...place, at: 'key', related })
  }

  private drop(frame: Frame, fault: TextFault): void {
    frame.dropped = true
    this.report(fault)
  }

  private tag(start: number, end: number, valueEnd: number | undefined): void {
    const tag = this.text.slice(start, end)
    const quotable = valueEnd !== undefined && !tag.startsWith('!!') && !tag.startsWith('!<')
    const edits = quotable ? [quoteEdit(this.text, start, Math.max(end, valueEnd))] : undefined
    this.report({ definition: tagsAreAbsent, messageId: 'tag', data: { tag }, start, end, edits, mend: 'quote', reshapes: quotable })
  }

  private pointer(): string {
    return joinPointer('', ...this.stack.flatMap((frame): (string | number)[] => (frame.type === 'map' ? (frame.key === undefined ? [] : [frame.key]) : frame.type === 'list' ? [(frame.value as Json[]).length] : [])))
  }

  private report(fault: TextFault): void {
    this.faults.push({ document: Math.max(0, this.documentIndex), pointer: this.pointer(), ...fault })
    // So many faults have one cause that no list of them explains.
    if (this.faults.length >= maxFaults) this.fatal = true
  }

  private stop(fault: TextFault): void {
    this.report({ ...fault, fatal: true })
    this.fatal = true
  }
}
