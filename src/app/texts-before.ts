// What documents said when they were printed before, as the search that lies there has it: good for those that are made from the same.
import { digestOf, type Cache } from '../output/cache.ts'
import { readTexts, textIn, type TextSection } from '../output/text-index.ts'

interface Note {
  /** Digest of what the text was made from. */
  view: string
  /** Digest of the text: the file may have been changed by others. */
  said: string
}

export interface TextsBefore {
  find(key: string, view: string): readonly TextSection[] | undefined
  /** What is made anew, for the next run. */
  note(key: string, view: string, said: readonly TextSection[]): void
  /** Of all that was found or made, for the cache. */
  notes(): Map<string, string>
}

const nameOf = (key: string): string => digestOf(`text of ${key}`)

export async function openTextsBefore(cache: Cache, output: string): Promise<TextsBefore> {
  const earlier = await readTexts(output)
  const notes = new Map<string, Note>()
  return {
    find(key, view) {
      const text = earlier && cache.get(nameOf(key))
      const note = text === undefined ? undefined : (JSON.parse(text) as Note)
      const said = earlier && note?.view === view ? textIn(earlier, key) : undefined
      if (!note || !said || digestOf(JSON.stringify(said)) !== note.said) return undefined
      notes.set(key, note)
      return said
    },
    note: (key, view, said) => void notes.set(key, { view, said: digestOf(JSON.stringify(said)) }),
    notes: () => new Map([...notes].map(([key, note]) => [nameOf(key), JSON.stringify(note)])),
  }
}
