// The stream of parts that both parsers are read through: one walk for values, one for positions, whichever parser gave it.
import { COLLECTION_STYLE, EVENT_ID, getScalarValue, parseEvents, SCALAR_STYLE, YAMLException } from 'js-yaml'
import type { Event, ScalarEvent } from 'js-yaml'

export type YamlEvent = Event & { value?: string }
export type YamlScalar = ScalarEvent & { value?: string }

export const eventType = EVENT_ID
export const scalarStyle = SCALAR_STYLE
export const flowStyle = COLLECTION_STYLE.FLOW

export const maxDepth = 64

export interface ParseFailure {
  reason: string
  offset: number
  tooDeep: boolean
}

/** The events of a text, or where reading it failed. Never throws, whatever the text holds. */
export function parseYamlEvents(text: string): YamlEvent[] | ParseFailure {
  try {
    return parseEvents(text, { maxDepth })
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    const reason = error.reason
    return { reason, offset: Math.min(error.mark?.position ?? 0, text.length), tooDeep: reason.startsWith('nesting exceeded') }
  }
}

export function scalarText(text: string, event: YamlScalar): string {
  if (event.value !== undefined) return event.value
  if (event.valueStart < 0) return ''
  return event.fast ? text.slice(event.valueStart, event.valueEnd) : getScalarValue(text, event)
}
