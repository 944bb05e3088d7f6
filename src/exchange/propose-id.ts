// An id for a name: its pinyin, as the house writes ids.
import { spellId } from './spell-id.ts'

/** Unique among `taken`, to which it is added. `code` stands in where a name gives nothing. */
export function proposeId(name: string, taken: Set<string>, code = ''): string {
  const base = spellId(name) ?? `bianma-${code.toLowerCase().replaceAll(/[^a-z0-9]+/g, '')}`.replace(/-$/, '')
  for (let number = 1; ; number++) {
    const id = number === 1 ? base : `${base}-${number}`
    if (taken.has(id)) continue
    taken.add(id)
    return id
  }
}
