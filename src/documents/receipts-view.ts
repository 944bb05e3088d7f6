// The papers that pass over the counter for one service: 收件凭证、受理通知书、补正通知书、不予受理通知书、送达回执.
import { markOf } from './confirmed.ts'
import type { ServiceSubject as Subject, View, ViewRecord } from './document-type.ts'
import { blank, boxesInLine, formFacts, tick } from './form-view.ts'
import { materialLines, type MaterialLine } from './material-view.ts'
import { nameOf } from './name-of.ts'
import { correctionFacts } from './notice-view.ts'
import { extensionText, promiseText, uncountedText, withinText } from './service-words.ts'
import { nameForWhom } from './situation-view.ts'

type Service = Subject['service']['value']

/** 序号、材料名称、应交、实交、备注, as the forms of the city have it; how it is handled stands where people look for it. */
function receivedTable(papers: readonly MaterialLine[], value: Service): View {
  return {
    columns: [{ title: '序', width: 0.8, align: 'center' }, { title: '材料名称', width: 5.4 }, { title: '应交', width: 3.4 }, { title: '实交', width: 1.4 }, { title: '备注', width: 2.4 }],
    rows: papers.map((line, index) => [String(index + 1), nameForWhom(line, value), [line.copies, line.keep].filter((text) => text !== '').join('，'), { line: [blank(1.5), '份'] }, '']),
  }
}

/** What is wrong with one paper is written by hand here: the sheet that is filled in at the counter has a box for each thing that can be. */
function correctionTable(lines: readonly MaterialLine[], value: Service): View {
  return {
    columns: [{ title: '材料', width: 5 }, { title: '没有交', width: 1.1, align: 'center' }, { title: '哪里不齐全、不符合法定形式，怎么补（写明）', width: 8.4 }],
    rows: [...lines.map((line): View[] => [nameForWhom(line, value), tick, '']), [{ line: ['其他：', blank(8)] }, tick, { line: ['依据：', blank(12)] }]],
  }
}

/** Reasons that a definition gives, each with a box; the clause is written by hand, since none may be taken from memory. */
function refusalReasons({ exclusions, start }: Service): View {
  const own = start === '主动发现' ? [] : (exclusions ?? [])
  return [...own, '不符合受理条件，具体是：', '逾期没有补正，又没有说明', '不归本中心受理，应当向右边的单位提出：', '其他：'].map((text): View => ({ line: [tick, text, ...(text.endsWith('：') ? [blank(16)] : [])] }))
}

function remedyLines({ model, office, service }: Subject): View[] {
  const own = service.value.remedies ?? []
  if (own.length === 0) return [{ line: ['自收到本通知书之日起', blank(3), '内，向', blank(10), '申请', blank(6), '。'] }]
  return own.map(({ type, organ, within, phone }) => `${within ? `自收到本通知书之日起${within}内，` : ''}向${nameOf(model, organ, office)}${/^提|^申/.test(type) ? '' : type === '行政诉讼' ? '提起' : '申请'}${type}${phone ? `（电话 ${phone}）` : ''}。`)
}

/** What is handed over at the end, and how. */
function deliveryView({ results }: Service): View | undefined {
  if (!results?.length) return undefined
  return { papers: boxesInLine(results.map(({ name }) => name)), ways: boxesInLine([...new Set(results.flatMap(({ delivery }) => delivery)), '其他：']) }
}

export function receiptsView(subject: Subject): ViewRecord {
  const { model, office, service } = subject
  const { value } = service
  const lines = materialLines(model, value)
  const papers = lines.filter(({ isExempt }) => !isExempt)
  const steps = model.follow(value.procedure, 'procedure')?.value.steps ?? []
  // What is done while one waits needs no receipt for it.
  const waits = value.caseType !== '即办件'
  return {
    form: formFacts(subject, service),
    mark: markOf(model, service, 'materials'),
    received: waits && papers.length > 0 ? receivedTable(papers, value) : undefined,
    lookups: boxesInLine(lines.filter(({ isExempt }) => isExempt).map(({ name }) => name)),
    hasLookups: lines.length > papers.length,
    passOn: value.cityWide?.mode === '收受分离' ? { to: value.cityWide.acceptedAt ?? '受理的中心', within: value.cityWide.passOn && withinText(value.cityWide.passOn.within) } : undefined,
    accepted: waits ? { promise: promiseText(value), uncounted: uncountedText(steps), extension: value.extension ? extensionText(value.extension, (text) => nameOf(model, text, office)) : undefined } : undefined,
    promiseMark: markOf(model, service, 'promisedLimit'),
    results: (value.results ?? []).map(({ name, delivery, when }) => `${name}（${delivery.join('、')}${when ? `，${when}` : ''}）`),
    correction: lines.length > 0 ? { table: correctionTable(lines, value), ...correctionFacts(subject) } : undefined,
    reasons: refusalReasons(value),
    remedies: remedyLines(subject),
    delivery: deliveryView(value),
  }
}
