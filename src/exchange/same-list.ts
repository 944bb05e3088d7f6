// GF4111: the papers that the text of a service speaks of, against those of its table.
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Model } from '../model/model.ts'
import type { JsonObject } from '../util/json.ts'
import type { CellPlace } from './cell-place.ts'
import type { Draft } from './draft.ts'
import { findAt, sameListEverywhere } from './findings.ts'

export interface MaterialClaims {
  /** How many papers some text says there are. */
  stated: { number: number; place: CellPlace }[]
  /** The list that stands in the row of the service itself. */
  inText?: { names: string[]; place: CellPlace }
}

interface Names {
  model: Model
  /** Papers that are new, by name. */
  added: ReadonlyMap<string, JsonObject>
  report(finding: Diagnostic): void
}

function tableNames(draft: Draft, { model, added }: Names): string[] | undefined {
  const entries = draft.lists.get('materials')?.entries
  if (!entries) return undefined
  const nameOf = (id: string): string => model.get('material', id)?.value.name ?? [...added.values()].find((one) => one.id === id)?.name as string ?? id
  return [...entries.values()].map(({ cells }) => {
    const ids = cells.find(({ keys }) => keys[0] === 'material' || keys[0] === 'oneOf')?.value
    return (Array.isArray(ids) ? ids : [ids]).map((id) => nameOf(String(id))).join('或')
  })
}

const plain = (name: string): string => name.normalize('NFKC').replaceAll(/[\s《》()]/g, '')

/** Both lists of one service; where they agree, the one of the table counts, which says more. */
export function compareLists(draft: Draft, { stated, inText }: MaterialClaims, names: Names): void {
  const table = tableNames(draft, names)
  if (table && inText) {
    const [inTable, written] = [new Set(table.map(plain)), new Set(inText.names.map(plain))]
    const more = inText.names.filter((name) => !inTable.has(plain(name))).join('、')
    const less = table.filter((name) => !written.has(plain(name))).join('、')
    if (more || less) names.report(findAt(sameListEverywhere, 'differs', inText.place, { stated: inText.names.length, listed: table.length, more, less }))
    draft.cells = draft.cells.filter(({ keys }) => keys[0] !== 'materials')
  }
  const list = table ?? inText?.names
  if (!list) return
  for (const { number, place } of stated) if (number !== list.length) names.report(findAt(sameListEverywhere, 'counted', place, { stated: number, listed: list.length, names: list.join('、') }))
}
