// The guide of a bundle as rows of a card for the pocket: the matters, one set of papers, and what everybody asks.
import { wholeBundle } from '../model/whole-bundle.ts'
import { summaryRows } from './bundle-guide-view.ts'
import { numberedOf } from './bundle-members-view.ts'
import { markedLast, markOf } from './confirmed.ts'
import type { SubjectOf, View, ViewRecord } from './document-type.ts'
import { inTurns, type CardRow } from './guide-card.ts'
import { paperLines } from './merged-material-view.ts'

/** From the one that a full card does without first of all. */
const leaving = ['跑几趟', '谁能办', '带什么', '多久', '一次能办', '什么时候', '去哪办', '多少钱', '问一问']

export function bundleCard(subject: SubjectOf<'bundle'>): ViewRecord {
  const { model, about } = subject
  const composed = wholeBundle(model, about.value)
  const members = numberedOf(subject, composed)
  const own: { [label: string]: View[] } = {
    一次能办: markedLast(members.map(({ number, name }) => `${number}${name}`), markOf(model, about, 'members')),
    带什么: markedLast(paperLines(model, composed, members), markOf(model, about, 'shared')),
  }
  const rows = (summaryRows(subject, composed, members) as unknown as CardRow[]).map(({ label, value }) => ({ label, value: own[label] ?? value }))
  return { name: about.value.name, rows: inTurns(rows, leaving), of: '套餐指引' }
}
