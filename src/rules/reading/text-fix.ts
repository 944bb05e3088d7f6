// The mend of words in a text: only these words are replaced, so that the rest stays as the editor laid it out.
import type { Fix, Localized } from '../../diagnostics/diagnostic.ts'
import type { Entity, Model } from '../../model/model.ts'

/** Words at an offset of the text, and what is written in their place. */
export interface Replacement {
  at: number
  from: string
  to: string
}

/** How often the words stand in the text before `end`, counted without overlap. */
function count(text: string, words: string, end = text.length): number {
  let found = 0
  for (let at = text.indexOf(words); at >= 0 && at < end; at = text.indexOf(words, at + words.length)) found++
  return found
}

export function textFix(model: Model, entity: Entity, pointer: string, text: string, replacements: readonly Replacement[], description: Localized): Fix | null {
  if (replacements.length === 0) return null
  const place = model.place(entity, pointer)
  return { description, edits: replacements.map(({ at, from, to }) => ({ place, text: to, words: { text: from, number: count(text, from, at), of: count(text, from) } })) }
}
