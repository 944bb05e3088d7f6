// `&name` and `*name` of one document: what an alias stands for, and how much the aliases copy.
import type { Json } from '../util/json.ts'
import { hanPattern } from '../util/text.ts'
import { aliasesAreFew } from './findings-limits.ts'
import { yamlIsWellFormed } from './findings-yaml.ts'
import { quoteEdit } from './quote.ts'
import type { TextFault } from './text-fault.ts'

export const maxAliases = 100
/** Parts that all aliases of a document may copy together. */
const maxCopied = 50_000

interface Anchor {
  value: Json
  size: number
  /** False while what it marks is still being read. */
  whole: boolean
  used: boolean
  start: number
  end: number
}

interface Followed {
  value: Json
  size: number
  fault?: TextFault
}

export class AnchorTable {
  private readonly text: string
  private readonly anchors = new Map<string, Anchor>()
  private readonly unused: Anchor[] = []
  private aliases = 0
  private copied = 0

  constructor(text: string) {
    this.text = text
  }

  /** `start` is that of the name, `end` that of the name or of the text that it marks. */
  open(name: string, start: number, end: number): void {
    const anchor = { value: null, size: 0, whole: false, used: false, start, end }
    this.anchors.set(name, anchor)
    if (hanPattern.test(name)) this.unused.push(anchor)
  }

  close(name: string, value: Json, size: number): void {
    const anchor = this.anchors.get(name)
    if (anchor && !anchor.whole) Object.assign(anchor, { value, size, whole: true })
  }

  follow(name: string, start: number, end: number): Followed {
    const place = { start, end }
    const anchor = this.anchors.get(name)
    if (!anchor) {
      const edits = [quoteEdit(this.text, start, end)]
      return { value: `*${name}`, size: 1, fault: { definition: yamlIsWellFormed, messageId: 'unknownAlias', data: { name }, ...place, edits, mend: 'quote' } }
    }
    anchor.used = true
    if (!anchor.whole) return { value: null, size: 1, fault: { definition: aliasesAreFew, messageId: 'recursive', data: { name }, ...place, fatal: true } }
    this.copied += anchor.size
    if (++this.aliases > maxAliases) return { value: null, size: 1, fault: { definition: aliasesAreFew, messageId: 'tooMany', data: { limit: maxAliases }, ...place, fatal: true } }
    if (this.copied > maxCopied) return { value: null, size: 1, fault: { definition: aliasesAreFew, messageId: 'tooLarge', ...place, fatal: true } }
    // A copy: two places of the model must never be one object.
    return { value: structuredClone(anchor.value), size: anchor.size }
  }

  /** `a: &必填 内容`: a mark in Chinese that nothing refers to was most likely text. */
  lost(): TextFault[] {
    return this.unused.filter((anchor) => !anchor.used).map(({ start, end }) => {
      const name = /^\S*/.exec(this.text.slice(start, end))?.[0] ?? ''
      const text = end > start + name.length
      const edits = text ? [quoteEdit(this.text, start - 1, end)] : undefined
      return { definition: yamlIsWellFormed, messageId: 'lostAnchor', data: { name }, start: start - 1, end: start + name.length, pointer: '', edits, mend: 'quote', reshapes: text }
    })
  }
}
