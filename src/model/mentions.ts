// Where a definition names another one by its id: in references and in the parts that they name, in links, and in the keys of local differences.
import { annotationAt, kinds, parseReference, type Annotation } from '../kinds/index.ts'
import { formatReference, type ParsedReference } from '../kinds/reference.ts'
import { isObject, type Json } from '../util/json.ts'
import { joinPointer } from '../util/pointer.ts'
import type { Index } from './model.ts'

export interface Renaming {
  kind: string
  old: string
  id: string
  index: Index
}

/** What is to be written at a place, for the new id: in place of the whole key, or of these words of the value. */
export interface Mention {
  pointer: string
  at: 'key' | 'value'
  text: string
  words?: { text: string; number: number; of: number }
}

/** Whether entries of the list at `pointer` are addressed by the id of such a definition. */
function keyedBy(kind: string, pointer: string, wanted: string): boolean {
  const keys = annotationAt(kind, pointer)?.key ?? []
  return keys.some((key) => [annotationAt(kind, joinPointer(pointer, 0, key)), annotationAt(kind, joinPointer(pointer, 0, key, 0))].some((entry) => entry?.ref?.includes(wanted)))
}

/** `materials/hukou-bu/copies` with the new id where an entry is named by it. */
export function renamePart(kind: string, part: string, { kind: wanted, old, id }: Renaming): string {
  const home = Object.hasOwn(kinds, kind) ? kinds[kind as keyof typeof kinds].part : undefined
  const words = part.split('/')
  let pointer = home && annotationAt(kind, joinPointer('', words[0]!)) === undefined ? joinPointer('', home) : ''
  return words.map((word) => {
    const isEntry = annotationAt(kind, pointer)?.key !== undefined
    const renamed = isEntry && word === old && keyedBy(kind, pointer, wanted) ? id : word
    pointer = joinPointer(pointer, isEntry ? 0 : word)
    return renamed
  }).join('/')
}

/** The reference with the new id; the same text where it is about something else. */
function renameReference(text: string, allowed: readonly string[], renaming: Renaming): string {
  const parsed = parseReference(text)
  if (!parsed) return text
  const { kind, old, id, index } = renaming
  const named = (word: string, wanted: string): string | undefined => allowed.find((one) => (one === kind && word === wanted) || index.get(one, word) !== undefined)
  const target = parsed.kind ?? named(parsed.id, old)
  if (target === undefined) return text
  const changed: ParsedReference = { ...parsed, ...(parsed.part === undefined ? {} : { part: renamePart(target, parsed.part, renaming) }) }
  if (target === kind && parsed.id === old) {
    changed.id = id
    // Another kind that comes first has this id as well: then the kind is written too.
    if (parsed.kind === undefined && named(id, id) !== kind) changed.kind = kind
  }
  return formatReference(changed)
}

/** Links in Markdown lead to `kind/id`, or to the file that is named after the id. */
function linkMentions(text: string, pointer: string, { kind, old, id }: Renaming): Mention[] {
  const folder = Object.hasOwn(kinds, kind) ? kinds[kind as keyof typeof kinds].folder : kind
  const all = [...text.matchAll(new RegExp(`(?:${kind}|${folder})/${old}`, 'g'))]
  return all.flatMap((found) => {
    const [words] = found
    const [before, after] = [text.slice(0, found.index), text.slice(found.index + words.length)]
    if (!/(?:\]\(\s*<?|\]:\s*<?)(?:[^()\s<>]*\/)?$/.test(before) || !/^(?:$|[#@)>\s?]|\.ya?ml)/.test(after)) return []
    const same = all.filter(([other]) => other === words)
    return [{ pointer, at: 'value' as const, text: words.slice(0, -old.length) + id, words: { text: words, number: same.indexOf(found), of: same.length } }]
  })
}

/** In the quotes that stand there, or without. */
export const wholly = (text: string): NonNullable<Mention['words']> => ({ text, number: 0, of: 1 })

const isWord = (text: string, { words }: Annotation): boolean => Array.isArray(words) && words.includes(text)

/** Most values do not have the id anywhere: they need no closer look. */
function holds(value: Json, id: string): boolean {
  if (typeof value === 'string') return value.includes(id)
  if (Array.isArray(value)) return value.some((entry) => holds(entry, id))
  return isObject(value) && Object.keys(value).some((key) => key.includes(id) || holds(value[key]!, id))
}

class MentionSearch {
  readonly found: Mention[] = []
  private readonly kind: string
  private readonly renaming: Renaming

  constructor(kind: string, renaming: Renaming) {
    this.kind = kind
    this.renaming = renaming
  }

  /** `schema` is where the schema speaks of it: what a difference adds to a list is not in a list of its own there. */
  visit(value: Json, pointer: string, schema: string): void {
    if (!holds(value, this.renaming.old)) return
    const annotation = annotationAt(this.kind, schema)
    if (typeof value === 'string') return this.text(value, pointer, annotation)
    if (Array.isArray(value)) return value.forEach((entry, index) => this.visit(entry, joinPointer(pointer, index), joinPointer(schema, 0)))
    if (!isObject(value)) return
    for (const [key, entry] of Object.entries(value)) {
      if (key.includes(this.renaming.old)) this.keyed(key, pointer, schema, annotation)
      const isChange = this.kind === 'overlay' && (key === 'add' || key === 'remove') && annotationAt(this.kind, joinPointer(schema, key)) === undefined
      this.visit(entry, joinPointer(pointer, key), isChange ? schema : joinPointer(schema, key))
    }
  }

  private note(mention: Mention, before: string): void {
    if (mention.text !== before) this.found.push(mention.at === 'key' ? mention : { ...mention, words: wholly(before) })
  }

  private text(value: string, pointer: string, annotation: Annotation | undefined): void {
    if (annotation?.ref && !isWord(value, annotation)) this.note({ pointer, at: 'value', text: renameReference(value, annotation.ref, this.renaming) }, value)
    if (annotation?.markdown) this.found.push(...linkMentions(value, pointer, this.renaming))
  }

  private keyed(key: string, pointer: string, schema: string, annotation: Annotation | undefined): void {
    const at = joinPointer(pointer, key)
    const { kind, old, id } = this.renaming
    if (annotation?.names?.ref) this.note({ pointer: at, at: 'key', text: renameReference(key, annotation.names.ref, this.renaming) }, key)
    if (this.kind !== 'overlay' || !key.includes('/')) return
    const [head, word] = [key.slice(0, key.indexOf('/')), key.slice(key.indexOf('/') + 1)]
    if (word !== old) return
    const isPatch = schema === '' && head === kind
    if (isPatch || (schema !== '' && keyedBy(this.kind, joinPointer(schema, head), kind))) this.found.push({ pointer: at, at: 'key', text: `${head}/${id}` })
  }
}

/** Every place of a value that names the definition, with what is to stand there. `kind` may also be that of the settings. */
export function mentionsIn(kind: string, value: Json, renaming: Renaming): Mention[] {
  const search = new MentionSearch(kind, renaming)
  search.visit(value, '', '')
  return search.found
}
