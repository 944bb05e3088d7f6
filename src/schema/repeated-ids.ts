// Ids of steps, situations and other entries that stand twice in one definition: whatever points at them could mean either.
import { diagnose } from '../diagnostics/definition.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { titlesAt, walkEntries } from '../kinds/index.ts'
import { own } from '../util/json.ts'
import { schemaFindings } from './findings.ts'
import { labelOf, type PlaceOf } from './labels.ts'
import type { SchemaName } from './load-validators.ts'

/** A procedure made from a template fills several gaps; the ids in all of them end up in one list. */
const scopeOf = (scope: string): string => (scope.startsWith('/fill/') ? '/fill' : scope)

export function repeatedIds(name: SchemaName, value: unknown, placeOf: PlaceOf): Diagnostic[] {
  const seen = new Map<string, string>()
  const found: Diagnostic[] = []
  walkEntries(name, value, (entry, pointer, scope) => {
    const id = own(entry, 'id')
    if (typeof id !== 'string') return
    const key = `${scopeOf(scope)} ${id}`
    const at = `${pointer}/id`
    const first = seen.get(key)
    if (first === undefined) {
      seen.set(key, pointer)
      return
    }
    const { title, key: firstKey } = labelOf(name, first)
    const related = [{ place: placeOf(`${first}/id`, 'value'), message: { zh: `“${id}”第一次出现在这里`, en: `"${id}" stands here first` } }]
    const data = { id, title: titlesAt(name, at).at(-1), first: title, firstKey }
    found.push(diagnose(schemaFindings.idIsUniqueHere, { messageId: 'repeated', data, place: placeOf(at, 'value'), related }))
  })
  return found
}
