// Which services an office offers, and which of its counters do them.
import type { Entity, Model } from '../../model/model.ts'

const inList = (list: string | readonly string[] | undefined, id: string, model: Model): boolean =>
  list === '全部' || (Array.isArray(list) && list.some((text: string) => model.follow(text, 'service')?.id === id))

export function isOffered(model: Model, office: Entity<'office'>, service: Entity<'service'>): boolean {
  return inList(office.value.services, service.id, model) && !inList(office.value.exceptServices, service.id, model)
}

// A terminal or a guide's desk takes in no papers.
const noCounter = new Set(['导办', '自助', '后台', '办不成事'])

export type Center = Entity<'office'>['value']['centers'][number]
export type Counter = NonNullable<Center['counters']>[number]

/** Counters of an office where papers are taken in. */
export const countersOf = (office: Entity<'office'>): Counter[] =>
  office.value.centers.flatMap((center) => center.counters ?? []).filter((counter) => !noCounter.has(counter.type))

export const isDoneAt = (model: Model, counter: Counter, service: Entity<'service'>): boolean => inList(counter.services, service.id, model)
