// Place -> line and column, late: only the files of these findings are read again.
import { resolve } from 'node:path'
import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts'
import { finish, type Steps } from '../util/steps.ts'
import { locateFix } from './locate-fix.ts'
import { locatedText, type LocatedText } from './located-text.ts'
import { createStore, type SourceStore } from './source-store.ts'

/** Gives every place its range: of the finding, of what is related and of the edits of a fix. Places that have one keep it. */
export function* locating(diagnostics: readonly Diagnostic[], textOf: (file: string) => LocatedText): Steps<Diagnostic[]> {
  const placed = (place: Place): Place => (place.range ? place : { ...place, range: textOf(place.file).rangeOf(place) })
  const located: Diagnostic[] = []
  for (const diagnostic of diagnostics) {
    yield
    located.push({
      ...diagnostic,
      place: placed(diagnostic.place),
      related: diagnostic.related.map((related) => ({ ...related, place: placed(related.place) })),
      fix: diagnostic.fix && locateFix(diagnostic.fix, textOf),
    })
  }
  return located
}

/** The files of a workspace as texts, each read once. */
export function textsOf(root: string, store: SourceStore): (file: string) => LocatedText {
  const texts = new Map<string, LocatedText>()
  return (file) => {
    const known = texts.get(file) ?? readLocated(resolve(root, file), store)
    texts.set(file, known)
    return known
  }
}

export async function locateAll(diagnostics: readonly Diagnostic[], root: string, store: SourceStore = createStore()): Promise<Diagnostic[]> {
  return finish(locating(diagnostics, textsOf(root, store)))
}

/** What can't be read has nothing in it: a finding on it still holds, only its line is gone. */
function readLocated(path: string, store: SourceStore): LocatedText {
  return locatedText((/\.ya?ml$/i.test(path) && store.text(path)) || '')
}
