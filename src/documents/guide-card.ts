// The guide of a service as rows of a card for the pocket: what one looks up on the way, and what is left out first where the card is full.
import type { Service } from '../kinds/index.ts'
import { markedLast, markOf } from './confirmed.ts'
import type { ServiceSubject as Subject, View, ViewRecord } from './document-type.ts'
import { tick } from './form-view.ts'
import { otherWays } from './guide-short-view.ts'
import { timeLines, whenLines, whereLines } from './guide-view.ts'
import { lines as rowsOf } from './lines.ts'
import { materialLines, type MaterialLine } from './material-view.ts'
import { conditionText, feeText, visitsText } from './service-words.ts'

/** From the one that a full card does without first of all. */
const leaving = ['不方便来', '跑几趟', '办什么', '谁能办', '管什么', '带什么', '多久', '什么时候', '去哪办', '多少钱', '问一问']

export interface CardRow {
  label: string
  value: readonly View[]
}

/** The rows of a card with their turns to leave, by their labels. */
export function inTurns(rows: readonly View[], order: readonly string[]): View[] {
  return (rows as unknown as CardRow[]).map((row) => ({ ...row, leaves: order.indexOf(row.label) }))
}

/** □授权书：每人1份，交原件（重残；代办的才要）: the situations by their names, since a card has no table that explains their letters. */
function paperLine({ name, copies, keep, only, entry }: MaterialLine, { situations = [] }: Service): View {
  const whom = [situations.filter(({ id }) => entry.situations?.includes(id)).map((situation) => situation.name).join('、'), only].filter((text) => text !== '')
  return { line: [tick, `${name}：${[copies, keep].filter((text) => text !== '').join('，')}${whom.length > 0 ? `（${whom.join('；')}）` : ''}`] }
}

function bringLines({ model, service: { value } }: Subject): View[] {
  const lines = materialLines(model, value)
  const papers = lines.filter(({ isExempt, keep }) => !isExempt && keep !== '不用交')
  const exempt = lines.filter(({ isExempt }) => isExempt).map(({ name }) => name)
  return [
    ...papers.map((line) => paperLine(line, value)),
    ...(papers.length > 0 ? [] : [value.materials.length === 0 ? '什么都不用带' : '纸质材料都不用带']),
    ...(exempt.length > 0 ? [`系统查得到就不用带：${exempt.join('、')}`] : []),
  ]
}

export function guideCard(subject: Subject): ViewRecord {
  const { model, office, service } = subject
  const { value } = service
  const mark = (field: string): string | undefined => markOf(model, service, field)
  const { consult, complaint } = office.value.contacts
  const who = value.conditions.length > 0 ? value.conditions.map(conditionText) : [(value.targetGroups ?? value.targets).join('、')]
  const ways = otherWays(subject) as unknown as CardRow[]
  const ask = [consult ? `咨询 ${consult}` : { missing: '咨询电话', place: model.place(office, '/contacts') as unknown as View }, ...(complaint ? [`监督投诉 ${complaint}`] : [])]
  const rows = rowsOf([
    [value.start === '主动发现' ? '管什么' : '谁能办', ...markedLast(who, mark('conditions'))],
    ['带什么', ...markedLast(bringLines(subject), mark('materials'))],
    ['去哪办', ...whereLines(subject)],
    ['什么时候', ...whenLines(subject)],
    ['多久', ...markedLast(timeLines(subject), mark('promisedLimit'))],
    ['多少钱', ...markedLast([feeText(value.fee)], mark('fee'))],
    ['跑几趟', ...markedLast([visitsText(value.visits)], mark('visits'))],
    ['不方便来', ...ways.map(({ label, value: way }) => `${label}：${way.join('，')}`)],
    ['问一问', ...markedLast(ask, markOf(model, office, 'contacts'))],
  ])
  return { name: value.name, rows: inTurns(rows, leaving), of: '办事指南' }
}
