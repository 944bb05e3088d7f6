// 四减 between two states: each service, as the standard has it and where an office's own layers make another, and all of them together.
import type { Entity, Model } from '../model/model.ts'
import { burdenOf, burdens, compareBurdens, isLighterOrHeavier, type BurdenChange, type BurdenName } from '../model/burden.ts'
import { canonical } from '../util/json.ts'
import type { TwoStates } from './compare-revisions.ts'

export interface BurdenRow extends BurdenChange {
  service: string
  name: string
  /** Names of the offices where it changed so by their own layers; none for the standard itself. */
  offices?: string[]
}

export interface BurdenTable {
  rows: BurdenRow[]
  /** Of the standard itself: by how many more or less; the time in working days. Services that are new or gone are not among them. */
  total: Record<BurdenName, number>
  /** Something is worse for residents. */
  heavier: boolean
}

type Service = Entity<'service'>

const serviceOf = (model: Model, id: string): Service | undefined => {
  const service = model.get('service', id)
  return service?.valid ? service : undefined
}

function rowOf(before: Model, after: Model, id: string): BurdenRow | undefined {
  const [was, is] = [serviceOf(before, id), serviceOf(after, id)]
  return was && is && { service: id, name: is.value.name, ...compareBurdens(burdenOf(before, was), burdenOf(after, is)) }
}

const partsOf = (row: BurdenRow | undefined): string => canonical(row && burdens.map((name) => row[name]))

export function compareServices(before: Model, after: Model): BurdenRow[] {
  return after.all('service').flatMap(({ id }) => rowOf(before, after, id) ?? []).filter(isLighterOrHeavier)
}

/** Services that the layers of an office touch, or whose procedures they do. */
function touchedServices(model: Model, touched: ReadonlySet<string>): string[] {
  return model.all('service').filter(({ id, value }) => touched.has(`service/${id}`) || touched.has(`procedure/${model.follow(value.procedure, 'procedure')?.id}`)).map(({ id }) => id)
}

/** Where an office's own layers make the change another than the standard's; offices with the same change are one row. */
function ofOffices({ before, after }: TwoStates): BurdenRow[] {
  const rows = new Map<string, BurdenRow & { offices: string[] }>()
  for (const { id: office, value } of after.base.all('office')) {
    if (!before.base.get('office', office)) continue
    const [was, is] = [before, after].map((workspace) => workspace.office(office, { onlyInForce: true })) as [ReturnType<typeof before.office>, ReturnType<typeof after.office>]
    for (const id of new Set([...touchedServices(was.model, was.touched), ...touchedServices(is.model, is.touched)])) {
      const row = rowOf(was.model, is.model, id)
      if (!row || !isLighterOrHeavier(row) || partsOf(row) === partsOf(rowOf(before.base, after.base, id))) continue
      const key = `${id} ${partsOf(row)}`
      const known = rows.get(key) ?? { ...row, offices: [] }
      rows.set(key, known)
      known.offices.push(value.name)
    }
  }
  return [...rows.values()]
}

export function tableOf(rows: BurdenRow[]): BurdenTable {
  const own = rows.filter(({ offices }) => offices === undefined)
  const sum = (name: BurdenName): number => own.reduce((all, { [name]: { by, unit } }) => all + (unit === undefined || unit === '工作日' ? (by ?? 0) : 0), 0)
  return { rows, total: { steps: sum('steps'), time: sum('time'), materials: sum('materials'), visits: sum('visits') }, heavier: rows.some((row) => burdens.some((name) => row[name].sign === 1)) }
}

export const compareBurden = (states: TwoStates): BurdenTable => tableOf([...compareServices(states.before.base, states.after.base), ...ofOffices(states)])
