// Where a service is handed in and when: the place of its own that it may have, else the centres of the office.
import type { Place } from '../kinds/index.ts'
import type { Entity } from '../model/model.ts'
import { counterText, countersFor, hoursText } from './office-view.ts'

interface Asked {
  office: Entity<'office'>
  service: Entity<'service'>
}

const joined = (parts: readonly (string | undefined)[], mark: string): string => parts.filter((part) => part).join(mark)

function ownPlace({ service }: Asked): Place | undefined {
  const { place } = service.value
  return typeof place === 'string' ? { address: place } : place
}

/** One line a place, with its counters; a street's own place stands under the name of its centre. */
export function placeLines(asked: Asked): string[] {
  const { office, service } = asked
  const own = ownPlace(asked)
  if (own?.address) return [joined([joined([`${office.value.centers[0]?.name ?? office.value.name}（${own.address}）`, own.counters?.length ? `${own.counters.join('、')}号窗口` : ''], '，'), own.note], '；')]
  const lines = office.value.centers.map((center) => {
    const counters = own?.counters?.length ? `${own.counters.join('、')}号` : counterText(countersFor(center, service.id))
    return joined([`${center.name}（${center.address}）`, counters === '' ? '' : `${counters}窗口`], '，')
  })
  return own?.note ? [...lines, own.note] : lines
}

/** When: of one centre the hours alone, of several each by its name. */
export function openingLines(asked: Asked): string[] {
  const own = ownPlace(asked)
  return own?.hours ? [hoursText(own.hours)] : centerHours(asked.office)
}

export function centerHours({ value: { centers } }: Entity<'office'>): string[] {
  return centers.map(({ name, hours }) => (centers.length > 1 ? `${name}：${hoursText(hours)}` : hoursText(hours)))
}

/** Is it the service that says where or when, or its office? */
export function saysOwnPlace(asked: Asked, part: 'address' | 'hours'): boolean {
  return ownPlace(asked)?.[part] !== undefined
}
