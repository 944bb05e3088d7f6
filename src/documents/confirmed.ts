// What a source confirms: everything else prints with the mark, so that honesty is the default.
import type { Entity, Model } from '../model/model.ts'
import { originOf } from '../model/provenance.ts'
import type { KindName, Source } from '../kinds/index.ts'
import type { View } from './document-type.ts'

export const unconfirmedMark = '示例，待核定'

/** An expert's hint or one's own memory confirms nothing. */
const trusted: readonly Source['mark'][] = ['official', 'press', 'local']

function covers(sources: readonly Source[] | undefined, field: string): boolean {
  return (sources ?? []).some(({ mark, covers: fields }) => trusted.includes(mark) && (fields ?? []).some((covered) => covered === field || field.startsWith(`${covered}/`)))
}

/** `field` is a path such as `materials` or `contacts/consult`. A value that a clause or a template wrote is confirmed by its sources or by those of the definition; what a local layer changed, by that layer's alone: the law behind the old value says nothing about the new one. */
export function isConfirmed(model: Model, entity: Entity, field: string): boolean {
  const origin = originOf(entity.provenance, `/${field}`)
  const isLocal = origin?.type === 'district' || origin?.type === 'office'
  if (!isLocal && covers((entity.value as { sources?: Source[] }).sources, field)) return true
  if (!origin || origin.type === 'file' || origin.id === entity.id) return false
  const kind: KindName = origin.type === 'clause' ? 'clause' : origin.type === 'template' ? 'procedure' : 'overlay'
  const layer = model.get(kind, origin.id)
  return covers((layer?.value as { sources?: Source[] } | undefined)?.sources, field)
}

/** The value, with the mark where nothing confirms its field. */
export function marked(model: Model, entity: Entity, field: string, value: View): View {
  return isConfirmed(model, entity, field) ? value : { value, mark: unconfirmedMark }
}

/** The mark alone, for a heading over a table; undefined where the field is confirmed. */
export function markOf(model: Model, entity: Entity, field: string): string | undefined {
  return isConfirmed(model, entity, field) ? undefined : unconfirmedMark
}

/** The mark behind the last of several lines. */
export function markedLast(lines: readonly View[], mark: string | undefined): View[] {
  return lines.map((line, index) => (mark !== undefined && index === lines.length - 1 ? { value: line, mark } : line))
}
