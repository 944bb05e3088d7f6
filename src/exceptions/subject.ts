// What a finding is about, in words that stay the same when lines, comments and entries move: rule, definition, path, and a fingerprint of what was wrong.
import { createHash } from 'node:crypto'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { annotationAt } from '../kinds/index.ts'
import { entryWords } from '../model/find-entry.ts'
import { canonical, own, type Json } from '../util/json.ts'
import { joinPointer, splitPointer } from '../util/pointer.ts'

export interface Subject {
  /** Code of the finding. */
  rule: string
  /** `kind/id`, or `guifan` for the settings. */
  target: string
  /** `materials/hukou-bu/copies`; empty for the definition as a whole. */
  path: string
  /** 12 hexadecimal digits. */
  fingerprint: string
}

/** A document as written, and what an exception calls it. */
export interface Written {
  target: string
  /** Name of its schema. */
  kind: string
  value: Json
}

/** One step down: a field, an entry of a list, or what an overlay calls `list/key`. */
function stepInto(value: Json | undefined, part: string): Json | undefined {
  if (Array.isArray(value)) return /^\d+$/.test(part) ? value[Number(part)] : undefined
  return own(value, part)
}

/** Entries of lists by their id or name, as in a reference; those that have none by `*`: where they stand may change, what they say is in the fingerprint. */
export function pathOf({ kind, value }: Written, pointer: string): { path: string; found: Json | undefined } {
  let current: Json | undefined = value
  let at = ''
  const names = splitPointer(pointer).map((part) => {
    const isEntry = Array.isArray(current)
    const keys = isEntry ? annotationAt(kind, at)?.key : undefined
    current = stepInto(current, part)
    at = joinPointer(at, part)
    return isEntry ? entryWords(current ?? null, keys ?? []).join('+') || '*' : part
  })
  return { path: names.join('/'), found: current }
}

/** Advice that a message gives, and what merely says where else to look: other definitions change it without touching the fault. */
const advice = /^(suggest|meant|allowed|known|choices|file|days)/

function factsOf(data: Record<string, unknown>, name: Json | undefined): Record<string, unknown> {
  return Object.fromEntries(Object.entries(data).filter(([key, fact]) => !advice.test(key) && fact !== name))
}

/** The name of the definition is left out of the fingerprint: a new name mends nothing. */
export function subjectOf({ code, messageId, data, place }: Diagnostic, written: Written): Subject {
  const { path, found } = pathOf(written, place.pointer)
  const content = typeof found === 'object' ? null : found
  const facts = factsOf(data, own(written.value, 'name'))
  const fingerprint = createHash('sha256').update(canonical([messageId, facts, content])).digest('hex').slice(0, 12)
  return { rule: code, target: written.target, path, fingerprint }
}
