// The mend of one text: the same value with other characters, written so that YAML reads exactly that.
import type { Fix, Localized } from '../../diagnostics/diagnostic.ts'
import type { Entity, Model } from '../../model/model.ts'

/** No fix for texts of several lines: how they are folded is the editor's. */
export function textFix(model: Model, entity: Entity, pointer: string, text: string, description: Localized): Fix | null {
  if (/[\n\r]/.test(text)) return null
  const plain = /^[\p{L}（《“「][^:#,[\]{}"'&*!|>%@`?\\]*[^\s:#,[\]{}"'&*!|>%@`?\\]$/u.test(text) && !/^(true|false|null|yes|no|on|off)$/i.test(text)
  return { description, edits: [{ place: model.place(entity, pointer), text: plain ? text : JSON.stringify(text) }] }
}
