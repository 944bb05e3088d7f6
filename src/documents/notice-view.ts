// The notice of all that is missing (一次性告知单): boxes made from the check points, so that nothing can be forgotten and nothing be asked later.
import type { Service, Step } from '../kinds/index.ts'
import { markOf } from './confirmed.ts'
import type { DocumentSubject, View } from './document-type.ts'
import { materialLines, whereFrom, type MaterialLine } from './material-view.ts'
import { phoneOf } from './office-view.ts'
import { situationBoxes } from './situation-view.ts'

type Subject = Required<DocumentSubject>

const tick: View = { box: false }

/** The step that waits for the applicant: how long, and what then. */
function waitingStep(steps: readonly Step[]): Step | undefined {
  return steps.find((step) => step.back?.within && (step.issues ?? []).some((name) => name.includes('告知'))) ?? steps.find((step) => step.back?.within)
}

function handedIn(lines: readonly MaterialLine[]): View {
  const boxes = lines.filter((line) => !line.isExempt).flatMap((line, index): View[] => [...(index > 0 ? ['　'] : []), tick, line.name, ...(typeof line.entry.copies === 'object' ? [{ blank: 2 }, '份（应', { blank: 2 }, '份）'] : [])])
  return { line: boxes }
}

/** Boxes run on in a line: two copies must go on one sheet. */
function boxesInLine(texts: readonly View[][]): View {
  return { line: texts.flatMap((text, index): View[] => [...(index > 0 ? ['　'] : []), tick, ...text]) }
}

const places: { [channel: string]: string } = { 窗口办理: '窗口', 电脑端网上办理: '网上', 移动端网上申请: '网上', 快递申请: '邮寄', 自助终端: '自助机', 上门办理: '上门来取' }

/** Where the missing paper may be handed in: places as people say them, each once. */
function handInPlaces({ channels, mail }: Service): string[] {
  const posts = typeof mail === 'object' && mail.materials ? ['邮寄'] : []
  return [...new Set([...channels.flatMap((channel) => places[channel] ?? []), ...posts])]
}

/** One row a material: not brought, each thing that may be wrong with it, and how to mend it. What the system looks up is asked for only when it is not found there. */
function missingRows(lines: readonly MaterialLine[]): View[][] {
  return lines.map((line) => {
    const { exempt, shortfall, promise, also } = line.entry
    const absent: View[] = exempt ? [`系统查不到，也没有带${exempt.ifFail ? `：${exempt.ifFail}` : ''}`] : ['没有带，缺', { blank: 3 }, '份']
    const faults = (exempt ? (also ?? []) : line.checks).map((check): View[] => [check.fail])
    const ways: View[][] = [
      ...(shortfall ? [[`容缺，${shortfall.within}内补（逾期${shortfall.ifLate}）`]] : []),
      ...(promise ? [['签告知承诺书代替']] : []),
    ]
    const from = exempt ? '' : whereFrom(line)
    return [line.name, [boxesInLine([absent, ...faults, ...ways]), ...(from === '' ? [] : [`→ ${from}`])]]
  })
}

export function noticeView(subject: Subject): { [key: string]: View | undefined } {
  const { model, office, service } = subject
  const { value } = service
  const lines = materialLines(model, value)
  const wait = waitingStep(model.follow(value.procedure, 'procedure')?.value.steps ?? [])
  const complaint = value.complaint?.map(({ phone }) => phoneOf(office, phone)).find(Boolean) ?? office.value.contacts.complaint
  const ways = handInPlaces(value)
  return {
    service: { id: service.id, name: value.name },
    officeName: office.value.centers[0]?.name ?? office.value.name,
    prefix: office.value.documentNumberPrefix ?? model.config.documentNumberPrefix ?? office.value.name,
    mark: markOf(model, service, 'materials'),
    situations: situationBoxes(value),
    handedIn: handedIn(lines),
    missing: { columns: [{ title: '材料', width: 2 }, { title: '缺什么、要改什么，到哪补（勾全）', width: 10 }], rows: missingRows(lines) },
    within: wait?.back?.within,
    late: wait?.back?.otherwise ? '逾期不补、又没有说明的，按没有申请处理，以后可以重新申请' : undefined,
    ways: { line: ways.flatMap((way, index): View[] => [...(index > 0 ? ['　'] : []), tick, way]) },
    hasShortfall: lines.some(({ entry }) => entry.shortfall),
    isOnTheSpot: value.caseType === '即办件',
    consult: office.value.contacts.consult ?? { missing: '咨询电话', place: model.place(office, '/contacts') as unknown as View },
    complaint: complaint ?? { missing: '监督电话', place: model.place(office, '/contacts') as unknown as View },
  }
}
