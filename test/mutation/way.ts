// What a way of breaking is, and the small edits that the ways are made of.
import type { Document } from 'yaml'

export type Path = (string | number)[]
// Ways look into definitions of every kind: what is there is asked, not assumed.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Value = any

export interface Definition {
  /** Relative to the workspace. */
  file: string
  /** Position among the documents of its file. */
  index: number
  kind: string
  id: string | undefined
  value: Value
  document: Document
}

export interface Sample {
  folder: string
  definitions: readonly Definition[]
  /** The definition of a kind and an id; what a template gives is not in it. */
  get(kind: string, id: unknown): Definition | undefined
}

export interface Change {
  /** Changes a copy of the definition. */
  edit?: (copy: Document) => void
  /** Or the text of its file, without adding or taking away a line. */
  text?: (source: string) => string
  /** Definitions that are written below it. */
  also?: Value[]
  /** Where the finding must be, in the broken definition; of several, any. */
  at: Path | Path[]
  /** The finding is about the first of `also`. */
  inCopy?: boolean
  /** The finding is about another definition. */
  in?: Definition
  /** Which of the two a column is told of; without it, the line of either will do. */
  mark?: 'key' | 'value'
  /** Where it is another rule's at this place. */
  codes?: string[]
}

export interface Way {
  name: string
  /** Any of these findings is the expected one. */
  codes: string[]
  kinds?: string[]
  /** It must be the only finding, and at the very column. */
  alone?: boolean
  places(definition: Definition, sample: Sample): Iterable<Change>
}

export const set = (path: Path, value: unknown) => (copy: Document): void => copy.setIn(path, copy.createNode(value))
export const drop = (path: Path) => (copy: Document): void => void copy.deleteIn(path)
export const both = (...edits: ((copy: Document) => void)[]) => (copy: Document): void => edits.forEach((edit) => edit(copy))

/** Entries of a list with their paths; nothing where there is none. */
export function entries(value: Value, ...path: Path): { at: Path; value: Value; index: number }[] {
  const list = path.reduce<Value>((node, key) => node?.[key], value)
  return Array.isArray(list) ? list.map((entry, index) => ({ at: [...path, index], value: entry, index })) : []
}

/** A way that takes away one field wherever a kind has it. */
export function without(name: string, kind: string, field: Path, codes: string[], at: Path = ['name'], when: (value: Value, sample: Sample) => boolean = () => true): Way {
  return {
    name,
    codes,
    kinds: [kind],
    *places({ value }, sample) {
      if (field.reduce<Value>((node, key) => node?.[key], value) !== undefined && when(value, sample)) yield { edit: drop(field), at }
    },
  }
}

/** Whether a clause that a definition uses gives it the field. */
export const fromClause = (value: Value, sample: Sample, field: string): boolean => (value.use ?? []).some((id: string) => sample.get('clause', id)?.value.set?.[field] !== undefined)

/** Days of a limit of working days. */
export function workingDays(limit: Value): number | undefined {
  const text = typeof limit === 'string' ? limit : limit?.time
  const found = typeof text === 'string' ? /^(\d+)个工作日$/.exec(text) : null
  return found ? Number(found[1]) : undefined
}
