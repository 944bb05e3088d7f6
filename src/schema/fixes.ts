// The mend of a fault of form, where the value or key that was meant is known: surely, or most likely.
import type { Fix, Place } from '../diagnostics/diagnostic.ts'
import { looseDay } from '../kinds/loose-day.ts'
import { inIdForm, inOneForm } from '../util/text.ts'
import type { Fault } from './faults.ts'
import type { Explained } from './labels.ts'
import { bare, inThreeNumbers, plainLetters, plainNumber, withAreaCode, wordsInIdForm } from './plain-forms.ts'

export interface Meant {
  text: string
  /** A value that is a text needs quotes where YAML says so; a number, a word or a key stands as it is. */
  as?: 'value' | 'quoted'
  sure: boolean
}

/** Ways to write the same thing, the nearest to what stands there first. */
const sameThing: readonly ((text: string) => string | undefined)[] = [plainLetters, inOneForm, looseDay, withAreaCode, wordsInIdForm, inThreeNumbers, bare, (text) => bare(text).toUpperCase(), inIdForm]

/** The first of them that the schema takes. */
function inItsForm(text: string, pattern: unknown): string | undefined {
  if (typeof pattern !== 'string') return undefined
  const form = new RegExp(pattern, 'u')
  return sameThing.map((write) => write(text)).find((written) => written !== undefined && form.test(written))
}

/** Weeks and quarters are counted over into days and months: what was meant may be another number of them. */
const isCountedOver = (text: string): boolean => /周|星期|季度/.test(text)

function meantText({ value, params }: Fault, suggest: unknown): Meant | undefined {
  if (typeof value !== 'string') return undefined
  const same = inItsForm(value, params.pattern)
  if (same !== undefined) return { text: same, as: 'value', sure: true }
  const form = typeof params.pattern === 'string' ? new RegExp(params.pattern, 'u') : undefined
  return typeof suggest === 'string' && form?.test(suggest) ? { text: suggest, as: 'value', sure: !isCountedOver(value) } : undefined
}

function meantNumber(value: unknown, suggest: unknown): Meant | undefined {
  const number = typeof value === 'string' ? plainNumber(value) : undefined
  if (number !== undefined) return { text: number, sure: true }
  return typeof suggest === 'string' ? { text: suggest, sure: false } : undefined
}

function meantWord({ value }: Fault, { suggest, allowed }: { suggest?: unknown; allowed?: unknown }, words: readonly unknown[]): Meant | undefined {
  if (typeof value !== 'string' || allowed === undefined) return undefined
  const same = words.find((word): word is string => typeof word === 'string' && bare(word) === bare(value))
  if (same !== undefined) return { text: same, as: 'value', sure: true }
  return typeof suggest === 'string' ? { text: suggest, as: 'value', sure: false } : undefined
}

/** A word for a key: sure where only its letters, spaces or hyphens are written otherwise, or where its Chinese title stands there. */
export function meantKeyword(written: string, suggest: unknown, title: unknown): Meant | undefined {
  if (typeof suggest !== 'string') return undefined
  const letters = (word: string): string => inOneForm(word).replace(/[-_ ]/g, '').toLowerCase()
  return { text: suggest, sure: written === title || letters(written) === letters(suggest) }
}

const byMessage: Record<string, (fault: Fault, data: Record<string, unknown>) => Meant | undefined> = {
  title: ({ key }, data) => meantKeyword(key!, data.suggest, data.suggestTitle),
  meant: ({ key }, data) => meantKeyword(key!, data.suggest, undefined),
  quote: () => ({ text: '', as: 'quoted', sure: true }),
  number: ({ value }, data) => meantNumber(value, data.suggest),
  yesNo: (_, data) => (typeof data.suggest === 'string' ? { text: data.suggest, sure: true } : undefined),
  enum: (fault, data) => meantWord(fault, data, fault.params.allowedValues as unknown[]),
  hidden: (_, data) => ({ text: String(data.suggest), as: 'value', sure: true }),
  form: (fault, data) => meantText(fault, data.suggest),
}

/** How a mend is written down. */
export function fixOf({ text, as, sure }: Meant, place: Place): Fix {
  const description = as === 'quoted' ? { zh: '加英文引号', en: 'put it in quotes' } : { zh: `改成 ${text}`, en: `write ${text}` }
  return { description, edits: [{ place, text, ...(as ? { as } : {}) }], ...(sure ? {} : { unsafe: true }) }
}

/** Null where what was meant is not known. */
export function fixFor(fault: Fault, { messageId, data }: Explained, place: Place): Fix | null {
  const meant = byMessage[messageId]?.(fault, data)
  return meant ? fixOf(meant, place) : null
}
