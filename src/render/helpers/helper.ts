// What a helper of the templates is: a plain function from arguments to a value, a piece of the Document, or a block around content.
import type { Localized } from '../../diagnostics/diagnostic.ts'
import { templateValueFits } from '../findings.ts'
import { Misuse } from '../slot.ts'
import type { Made } from '../slot.ts'

export interface HelperCall {
  args: unknown[]
  named: Record<string, unknown>
  /** Counters of this document, by name. */
  counters: Map<string, number>
}

export type Helper =
  | { use: 'value'; run: (call: HelperCall) => unknown }
  | { use: 'piece'; run: (call: HelperCall) => Made | Misuse }
  | { use: 'container'; run: (call: HelperCall & { content: string }) => Made | Misuse }


/** Says what a helper needs, in words. */
export function misuse(name: string, expected: Localized): Misuse {
  return new Misuse(templateValueFits, 'expects', { name, expected })
}

/** The bare value under a mark. */
export function plain(value: unknown): unknown {
  if (typeof value === 'object' && value !== null && 'value' in value && 'mark' in value) return plain((value as { value: unknown }).value)
  return value
}

export function textOf(value: unknown): string | undefined {
  const bare = plain(value)
  return typeof bare === 'string' ? bare : typeof bare === 'number' || typeof bare === 'boolean' ? String(bare) : undefined
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
