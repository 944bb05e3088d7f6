// Place -> line and column, late: only the files of these findings are read again.
import { resolve } from 'node:path'
import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts'
import { locateFix } from './locate-fix.ts'
import { locatedText, type LocatedText } from './located-text.ts'
import { createStore, type SourceStore } from './source-store.ts'

/** Gives every place its range: of the finding, of what is related and of the edits of a fix. Places that have one keep it. */
export async function locateAll(diagnostics: readonly Diagnostic[], root: string, store: SourceStore = createStore()): Promise<Diagnostic[]> {
  const texts = new Map<string, LocatedText>()
  const textOf = (file: string): LocatedText => {
    const known = texts.get(file) ?? readLocated(resolve(root, file), store)
    texts.set(file, known)
    return known
  }
  const placed = (place: Place): Place => (place.range ? place : { ...place, range: textOf(place.file).rangeOf(place) })
  return diagnostics.map((diagnostic) => ({
    ...diagnostic,
    place: placed(diagnostic.place),
    related: diagnostic.related.map((related) => ({ ...related, place: placed(related.place) })),
    fix: diagnostic.fix && locateFix(diagnostic.fix, textOf),
  }))
}

/** What can't be read has nothing in it: a finding on it still holds, only its line is gone. */
function readLocated(path: string, store: SourceStore): LocatedText {
  return locatedText((/\.ya?ml$/i.test(path) && store.text(path)) || '')
}
