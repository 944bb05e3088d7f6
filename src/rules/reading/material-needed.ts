// Whether everybody has to bring a paper, as far as the structure of a service tells: what it is listed for elsewhere.
import type { Entity, Model } from '../../model/model.ts'
import { own, type Json } from '../../util/json.ts'
import { texts } from './listed.ts'
import type { MaterialEntry } from './material-entries.ts'

/** A condition that can be met in several ways: the papers that prove each of them. */
interface Choice {
  text: string
  proofs: string[]
}

export interface Demands {
  /** Papers that prove what everybody has to meet. */
  always: Set<string>
  choices: Choice[][]
  /** What somebody brings who comes for another. */
  proxy: Set<string>
}

export function demandsOf(model: Model, service: Entity<'service'>): Demands {
  const idsOf = (value: Json | undefined, field: string): string[] => texts(value, field).map((text) => model.follow(text, 'material')?.id ?? text)
  const demands: Demands = { always: new Set(), choices: [], proxy: new Set(idsOf(own(service.value, 'proxy'), 'bring')) }
  const conditions = own(service.value, 'conditions')
  for (const condition of Array.isArray(conditions) ? conditions : []) {
    for (const id of idsOf(condition, 'provedBy')) demands.always.add(id)
    const ways = own(condition, 'anyOf')
    if (Array.isArray(ways)) demands.choices.push(ways.map((way) => ({ text: String(own(way, 'text') ?? ''), proofs: idsOf(way, 'provedBy') })))
  }
  return demands
}

/** The one way of meeting a condition that a paper proves, where every other way is proved by something else. */
export function onlyFor(demands: Demands, { named }: MaterialEntry): string | undefined {
  const ids = named.map(({ text, material }) => material?.id ?? text)
  if (ids.some((id) => demands.always.has(id))) return undefined
  for (const ways of demands.choices) {
    const proved = ways.filter(({ proofs }) => proofs.some((id) => ids.includes(id)))
    if (proved.length === 1 && ways.length > 1 && ways.every(({ proofs }) => proofs.length > 0)) return proved[0]!.text
  }
  return undefined
}
