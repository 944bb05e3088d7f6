// How a place in a definition is called in a message: by its Chinese title and by its key.
import type { FindingDefinition } from '../diagnostics/definition.ts'
import type { Place } from '../diagnostics/diagnostic.ts'
import { kinds, titlesAt } from '../kinds/index.ts'
import { own, type Json } from '../util/json.ts'
import { splitPointer } from '../util/pointer.ts'
import type { SchemaName } from './load-validators.ts'

/** Where a pointer of the value was written: not always the file that the value stands in. */
export type PlaceOf = (pointer: string, at: 'key' | 'value') => Place

export interface Explained {
  definition: FindingDefinition
  messageId: string
  data: Record<string, unknown>
}

export interface Context {
  name: SchemaName
  root: Json
}

/** The Chinese title of what stands at a pointer, and its key; entries of lists by the list and their number. */
export function labelOf(name: SchemaName, pointer: string): { title: string; key: string } {
  const parts = splitPointer(pointer)
  const titles = titlesAt(name, pointer)
  const last = parts.at(-1) ?? ''
  if (!/^\d+$/.test(last) || parts.length < 2) return { title: titles.at(-1) ?? last, key: last }
  return { title: `${titles.at(-2)}第 ${Number(last) + 1} 项`, key: `${parts.at(-2)} ${Number(last) + 1}` }
}

/** Who lacks a key or has one too many: the definition by its name, or the part of it by its title. */
export function ownerOf({ name, root }: Context, pointer: string): { owner: string; ownerKey: string } {
  if (pointer !== '') {
    const { title, key } = labelOf(name, pointer)
    return { owner: `“${title}”`, ownerKey: `"${key}" (${title})` }
  }
  const called = own(root, 'name')
  const title = name === 'guifan' || name === 'exceptions' ? { zh: `${name}.yaml `, en: `${name}.yaml` } : kinds[name].title
  return typeof called === 'string' && called !== '' ? { owner: `「${called}」`, ownerKey: called } : { owner: `这份${title.zh}`, ownerKey: `This ${title.en}` }
}

const mostShown = 12

/** `look（看什么）、how（怎么看）`, the first dozen. */
export function listKeys(known: Readonly<Record<string, string>>, present: readonly string[] = []): { allowed: string; allowedKeys: string } {
  const free = Object.entries(known).filter(([key]) => !present.includes(key))
  const first = free.slice(0, mostShown)
  const more = free.length > first.length
  return { allowed: first.map(([key, title]) => (key === title ? key : `${key}（${title}）`)).join('、') + (more ? '等' : ''), allowedKeys: first.map(([key]) => key).join(', ') + (more ? ' …' : '') }
}

/** A value as it stands in a sentence. */
export const shown = (value: unknown): string => {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}
