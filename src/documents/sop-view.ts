// The business manual of one service, in the order of DB31/T 544: what the service rests on, how it is handled step by step, what is looked at and written, and behind it the articles and the experience.
import { parseReference } from '../kinds/index.ts'
import type { Entity } from '../model/model.ts'
import { graphOf } from '../model/procedure-graph.ts'
import { checklistView, isReceived } from './checklist-view.ts'
import { laneName, stepTitle } from './chart-view.ts'
import { markOf, marked } from './confirmed.ts'
import type { ServiceSubject as Subject, View, ViewRecord } from './document-type.ts'
import { lines, tableOf, type Line } from './lines.ts'
import { nameOf, namesOf } from './name-of.ts'
import { conditionText, extensionText, feeText, limitNote, limitText, limitTime, uncountedText } from './service-words.ts'
import { stepsView } from './steps-view.ts'

const numbered = (texts: readonly string[]): string[] => texts.map((text, index) => (texts.length > 1 ? `${index + 1}. ${text}` : text))

/** Who does which steps, in the order in which they come in: 审批人员. */
function people(subject: Subject): string[] {
  const procedure = subject.model.follow(subject.service.value.procedure, 'procedure')
  const byLane = new Map<string, string[]>()
  for (const { lane, step, kind } of procedure ? graphOf(procedure.value).nodes : []) {
    if (lane === undefined || lane === '申请人' || kind === 'end') continue
    byLane.set(lane, [...(byLane.get(lane) ?? []), stepTitle(step)])
  }
  return [...byLane].map(([lane, steps]) => `${laneName(subject, lane)}：${[...new Set(steps)].join('、')}`)
}

function limits({ model, office, service: { value } }: Subject): string[] {
  const { statutoryLimit, promisedLimit, extension, start } = value
  const legal = typeof statutoryLimit === 'object' ? statutoryLimit : { time: statutoryLimit, by: undefined, note: undefined }
  const uncounted = uncountedText(model.follow(value.procedure, 'procedure')?.value.steps ?? [])
  return [
    `法定：${limitText(legal.time, start)}${legal.by ? `（${nameOf(model, legal.by)}）` : ''}${legal.note ? `，${legal.note}` : ''}`,
    ...(limitTime(promisedLimit) ? [`承诺：${[limitText(limitTime(promisedLimit), start), limitNote(promisedLimit) ?? ''].filter((text) => text !== '').join('，')}`] : []),
    ...(uncounted ? [`不计时：${uncounted}`] : []),
    ...(extension ? [`延长：${extensionText(extension, (text) => nameOf(model, text, office))}`] : []),
  ]
}

/** The headings of the standard that a service has something to say under; the others are not printed empty. */
function basics(subject: Subject): View[] {
  const { model, office, service } = subject
  const { value } = service
  const codes = [value.baseCode ?? value.localBaseCode, value.implementationCode ?? value.localCode, value.handleItemCode].filter((code): code is string => code !== undefined)
  const found = value.start === '主动发现'
  const quantity = typeof value.quantityLimit === 'object' ? [value.quantityLimit.limit, value.quantityLimit.how ?? ''].filter((text) => text !== '').join('，') : value.quantityLimit
  const rows: [label: string, field: string, texts: readonly (string | undefined)[]][] = [
    ['事项名称和编码', 'name', [value.name, ...codes]],
    ['设定依据', 'bases', numbered(namesOf(model, value.bases))],
    ['办理机构', 'implementer', [nameOf(model, value.implementer, office), ...(value.delegated ? [`${nameOf(model, value.delegated.to, office)}：${value.delegated.scope}`] : []), ...(value.joint?.length ? [`联办：${namesOf(model, value.joint, office).join('、')}`] : [])]],
    ['审批人员', 'procedure', people(subject)],
    ['数量限制', 'quantityLimit', [quantity]],
    [found ? '管什么' : '审批条件', 'conditions', numbered(value.conditions.map(conditionText))],
    [found ? '不归它管的' : '不予办理的情形', 'exclusions', numbered(value.exclusions ?? [])],
    ['附加规定', 'after', [value.after?.duty, value.after?.recheck && `复核：${value.after.recheck}`, value.after?.stops?.length ? `停止：${value.after.stops.join('；')}` : undefined]],
    ['审批结果', 'results', numbered((value.results ?? []).map(({ name, delivery, when, validFor }) => `${name}：${delivery.join('、')}${when ? `，${when}` : ''}${validFor ? `，有效期${validFor}` : ''}`))],
    ['办理时限', 'promisedLimit', limits(subject)],
    ['收费', 'fee', [feeText(value.fee)]],
  ]
  const said = rows.map(([label, field, texts]): [string, string, string[]] => [label, field, texts.filter((text): text is string => text !== undefined && text !== '')])
  return lines(said.map(([label, field, texts]): Line => [label, ...texts.map((text, index): View => (index === texts.length - 1 && field !== 'name' && field !== 'procedure' ? marked(model, service, field, text) : text))]))
}

/** The text of the articles that the service rests on: law stands behind the steps, never inside. */
function articles({ model, service: { value } }: Subject): View[] {
  return value.bases.flatMap((text) => {
    const basis = model.follow(text, 'basis')
    const key = parseReference(text)?.part?.split('/').at(-1)
    const words = key === undefined ? undefined : basis?.value.articles?.[key]
    return basis && words ? [{ title: nameOf(model, text), docNo: basis.value.docNo ?? '', text: words, mark: markOf(model, basis, 'articles') }] : []
  })
}

/** What the old hands know of this service, its papers and its steps. */
function cases({ model, service }: Subject): View[] {
  const procedure = model.follow(service.value.procedure, 'procedure')
  const named = new Set((procedure ? graphOf(procedure.value).nodes : []).flatMap(({ step }) => step.cases ?? []).map((text) => model.follow(text, 'case')?.id))
  const isHere = ({ value: { at } }: Entity<'case'>): boolean => model.follow(at, 'service')?.id === service.id || (procedure !== undefined && model.follow(at, 'procedure')?.id === procedure.id)
  return model.all('case').filter((one) => named.has(one.id) || isHere(one)).map(({ value: { name, story, wrong, right, why } }) => ({
    title: name,
    rows: lines([['经过', { markdown: story }], ['这样不对', wrong === undefined ? undefined : { markdown: wrong }], ['这样做', { markdown: right }], ['为什么', why === undefined ? undefined : { markdown: why }]]),
  }))
}

/** The papers that are written on the way, with who writes each. */
function records(subject: Subject): View | undefined {
  const procedure = subject.model.follow(subject.service.value.procedure, 'procedure')
  const rows = (procedure ? graphOf(procedure.value).nodes : []).flatMap(({ step, lane }) => (step.issues ?? []).map((name): View[] => [name, stepTitle(step), laneName(subject, lane)]))
  return tableOf([{ title: '文书、记录', width: 3.4 }, { title: '在哪一步出', width: 5 }, { title: '谁出', width: 3 }], rows)
}

export function sopView(subject: Subject): ViewRecord {
  const { model, office, service } = subject
  const { value } = service
  return {
    service: { id: service.id, name: value.name },
    center: office.value.centers[0]?.name ?? office.value.name,
    coverRows: [
      { label: '版次', value: `${value.version}（${value.status}）` }, { label: '发布日期', value: value.approval?.date ?? '' }, { label: '实施日期', value: value.effectiveFrom ?? model.config.effectiveFrom ?? '' },
      { label: '发布机构', value: office.value.issuer ?? model.config.issuer ?? office.value.name }, { label: '批准', value: value.approval ? [value.approval.by, value.approval.docNo ?? ''].filter((text) => text !== '').join(' ') : '' },
    ].filter((row) => row.value !== ''),
    owner: nameOf(model, value.owner, office),
    standards: model.config.name,
    changes: tableOf([{ title: '版次', width: 1.4 }, { title: '日期', width: 2 }, { title: '改了什么', width: 8 }], (value.changes ?? []).map(({ version, date, what, from }) => [version ?? '', date, `${what}${from ? `（${from}提出）` : ''}`])),
    basics: basics(subject),
    kinds: value.businessTypes ?? [],
    work: stepsView(subject),
    checklist: isReceived(service) ? checklistView(subject) : undefined,
    records: records(subject),
    articles: articles(subject),
    cases: cases(subject),
    faq: (value.faq ?? []).map(({ q, a }) => ({ q, a: { markdown: a } })),
  }
}
