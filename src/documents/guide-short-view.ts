// The guide of a service on one page: the box, what to bring with a place to tick, and what helps those who can't come.
import { markOf } from './confirmed.ts'
import type { ServiceSubject as Subject, View, ViewRecord } from './document-type.ts'
import { tick } from './form-view.ts'
import { summaryRows } from './guide-view.ts'
import { lines as rowsOf, tableOf } from './lines.ts'
import { materialLines, whereFrom, type MaterialLine } from './material-view.ts'
import { phoneOf } from './office-view.ts'
import { nameForWhom, situationView } from './situation-view.ts'

/** Ticked at home: what is looked up stands below and is left there. */
function bringTable(lines: readonly MaterialLine[], service: Subject['service']['value']): View | undefined {
  const papers = lines.filter(({ isExempt, keep }) => !isExempt && keep !== '不用交')
  return tableOf(
    [{ title: '', width: 0.7, align: 'center' }, { title: '带什么', width: 5.4 }, { title: '几份，交还是看', width: 3 }, { title: '到哪里拿', width: 4.4 }],
    papers.map((line) => [tick, nameForWhom(line, service), [line.copies, line.keep].filter((text) => text !== '').join('，'), whereFrom(line)]),
  )
}

/** Ways around coming oneself; the full guide says more of each. */
export function otherWays({ office, service: { value } }: Subject): View[] {
  const { proxy, homeVisit, online, booking } = value
  const book = typeof booking === 'string' ? booking : booking && [booking.ways?.join('、') ?? '', booking.phone ? `电话 ${phoneOf(office, booking.phone)}` : ''].filter((text) => text !== '').join('，')
  return rowsOf([
    ['请人代办', proxy && (proxy.allowed ? `可以${proxy.who?.length ? `：${proxy.who.join('、')}` : ''}` : '要本人办')],
    ['请人上门', homeVisit && `${homeVisit.for.join('、')}，${homeVisit.bookBy}`],
    ['网上办', online && [online.app ?? '', online.depth].filter((text) => text !== '').join('，')],
    ['先预约', book],
  ])
}

export function guideShortView(subject: Subject): ViewRecord {
  const { model, service } = subject
  const { value } = service
  const lines = materialLines(model, value)
  const lookups = lines.filter(({ isExempt }) => isExempt).map(({ name }) => name)
  const situations = situationView(value) as { table: View } | undefined
  return {
    service: { id: service.id, name: value.name },
    summary: summaryRows(subject, lines).filter((row) => (row as { label: string }).label !== '带什么'),
    situations: situations?.table,
    bring: bringTable(lines, value),
    mark: markOf(model, service, 'materials'),
    lookups,
    others: otherWays(subject),
    online: value.online?.url,
  }
}
