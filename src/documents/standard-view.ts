// One service as a standard of its own, in the form of GB/T 1.1: scope, references, terms, requirements clause by clause, annexes.
import type { Service } from '../kinds/index.ts'
import type { Entity, Model } from '../model/model.ts'
import { graphOf } from '../model/procedure-graph.ts'
import { chartView, laneName, stepTitle } from './chart-view.ts'
import { markOf } from './confirmed.ts'
import type { ServiceSubject as Subject, View, ViewRecord } from './document-type.ts'
import { tableOf } from './lines.ts'
import { materialLines, necessityText, type MaterialLine } from './material-view.ts'
import { nameOf, namesOf } from './name-of.ts'
import { contactText } from './office-view.ts'
import { cityWideText, conditionText, extensionText, feeText, limitNote, limitTime, uncountedText } from './service-words.ts'
import { nameForWhom, situationLetter, situationView } from './situation-view.ts'

/** …；…。: the items of a list as the standard ends them; their letters are the list's. */
function itemsOf(texts: readonly string[]): string[] {
  return texts.map((text, index) => `${text.replace(/[。；]$/, '')}${index === texts.length - 1 ? '。' : '；'}`)
}

/** Words of the glossary that this service or its procedure uses: a standard defines only those. */
function terms({ model, service }: Subject): View[] {
  const procedure = model.follow(service.value.procedure, 'procedure')
  const text = JSON.stringify([service.value, procedure?.value.steps])
  return model.all('glossary').flatMap(({ value }) => value.terms).filter(({ term }) => text.includes(term)).map(({ term, english, definition, source }) => ({ term, english, definition, source: source && nameOf(model, source) }))
}

/** 表1, 表2 …: named above the table, so that both stay together; what is not there takes no number. */
function captioned(tables: { [key: string]: [name: string, table: View | undefined] }): ViewRecord {
  const there = Object.entries(tables).filter(([, [, table]]) => table !== undefined)
  return Object.fromEntries(there.map(([key, [name, table]], index) => [key, { no: index + 1, table: { ...(table as { [key: string]: View }), caption: `表${index + 1}　${name}` } }]))
}

/** The texts that the service rests on, each once, without its articles. */
function references({ model, service: { value } }: Subject): string[] {
  const bases = value.bases.map((text) => model.follow(text, 'basis')).filter((basis): basis is Entity<'basis'> => basis !== undefined)
  return [...new Set(bases.map(({ value: { title, name, docNo } }) => `${docNo ? `${docNo}　` : ''}《${title ?? name}》`))]
}

function materials({ service: { value } }: Subject, lines: readonly MaterialLine[]): View | undefined {
  const letters = new Map((value.situations ?? []).map(({ id }, index) => [id, situationLetter(index)]))
  return tableOf(
    [{ title: '序', width: 0.8, align: 'center' }, { title: '材料', width: 4.6 }, { title: '份数和处理', width: 3.2 }, { title: '必要性', width: 4 }],
    lines.map((line, index) => [String(index + 1), line.name, [line.isExempt ? '免交' : line.keep, line.copies].filter((text) => text !== '').join('，'), necessityText(line, letters)]),
  )
}

/** Looked up, brought later, promised: each as a requirement on who takes the papers in. */
function leniences(lines: readonly MaterialLine[]): string[] {
  return lines.flatMap((line) => {
    const { exempt, shortfall, promise } = line.entry
    return [
      ...(exempt ? [`${line.name}：应先查${exempt.by}，查到的不应再收${exempt.ifFail ? `；查不到的，${exempt.ifFail}` : ''}`] : []),
      ...(shortfall ? [`${line.name}：可容缺受理，申请人应在${shortfall.within}内补交；逾期未补的，${shortfall.ifLate}`] : []),
      ...(promise ? [`${line.name}：可用书面承诺代替${typeof promise === 'object' && promise.checkWithin ? `，承诺后应在${promise.checkWithin}内核查` : ''}`] : []),
    ]
  })
}

function steps(subject: Subject): View | undefined {
  const procedure = subject.model.follow(subject.service.value.procedure, 'procedure')
  const nodes = procedure ? graphOf(procedure.value).nodes.filter(({ kind }) => kind !== 'end') : []
  return tableOf(
    [{ title: '环节', width: 2.6 }, { title: '承担者', width: 2.8 }, { title: '要求', width: 6.4 }, { title: '时限', width: 2.2 }, { title: '文书', width: 2.4 }],
    nodes.map(({ step, lane }) => [stepTitle(step), laneName(subject, lane), [step.do ?? step.ask ?? '', step.standard ?? ''].filter((text) => text !== '').join('；'), step.limit ? `${step.limit}${step.notCounted ? '（不计时）' : ''}` : '', (step.issues ?? []).join('、')]),
  )
}

function limits({ model, office, service: { value } }: Subject): string[] {
  const legal = typeof value.statutoryLimit === 'object' ? value.statutoryLimit : { time: value.statutoryLimit, by: undefined }
  const uncounted = uncountedText(model.follow(value.procedure, 'procedure')?.value.steps ?? [])
  return [
    `法定办结时限：${legal.time}${legal.by ? `（${nameOf(model, legal.by)}）` : ''}`,
    ...(limitTime(value.promisedLimit) ? [`承诺办结时限：${[limitTime(value.promisedLimit), limitNote(value.promisedLimit)].filter(Boolean).join('，')}`] : []),
    ...(uncounted ? [`不计入时限：${uncounted.replace(/另计$/, '')}`] : []),
    ...(value.extension ? [`延长：${extensionText(value.extension, (text) => nameOf(model, text, office))}`] : []),
  ]
}

function access({ model, service: { value } }: Subject): string[] {
  const { proxy, homeVisit } = value
  return [
    `办理渠道：${value.channels.join('、')}`,
    ...(value.cityWide ? [`通办：${cityWideText(value.cityWide)}`] : []),
    ...(proxy ? [`代办：${proxy.allowed ? `可代办${proxy.who?.length ? `，代办人为${proxy.who.join('、')}` : ''}${proxy.bring?.length ? `，应提交${namesOf(model, proxy.bring).join('、')}` : ''}` : '应由本人办理'}`] : []),
    ...(homeVisit ? [`上门：${homeVisit.for.join('、')}提出的，应上门办理${homeVisit.within ? `，在${homeVisit.within}内到达` : ''}`] : []),
  ]
}

function remedies({ model, office, service: { value } }: Subject): string[] {
  return [
    ...(value.consult ?? []).map((contact) => `咨询：${contactText(office, contact)}`),
    ...(value.complaint ?? []).map((contact) => `监督投诉：${contactText(office, contact)}`),
    ...(value.remedies ?? []).map(({ type, organ, within }) => `${type}：${nameOf(model, organ, office)}${within ? `，${within}内` : ''}`),
  ]
}

function privacy({ model, office, service: { value: { privacy: rule, publicity } } }: Subject): string[] {
  return [
    ...(rule ? [`只应收集${rule.fields.join('、')}，用于${rule.purpose}`] : []),
    ...(rule?.retention ? [`保存期限：${rule.retention}`] : []),
    ...(rule?.sharedWith?.length ? [`可提供给${namesOf(model, rule.sharedWith, office).join('、')}`] : []),
    ...(publicity ? [`应在${publicity.where}公示${publicity.for}，公示${publicity.shows.join('、')}，不应公示${publicity.hides.join('、')}`] : []),
  ]
}

/** The indicators that count this service alone. */
function measures(model: Model, service: Entity<'service'>): string[] {
  return model.all('indicator').filter(({ value }) => value.ofService?.some((text) => model.follow(text, 'service')?.id === service.id)).map(({ value }) => value.name)
}

/** What is looked at on each paper: the normative annex. */
function checkTable({ service: { value } }: Subject, lines: readonly MaterialLine[]): View | undefined {
  return tableOf(
    [{ title: '材料', width: 3 }, { title: '看什么', width: 3.4 }, { title: '怎么看', width: 3 }, { title: '怎样算过', width: 4 }, { title: '不过怎么办', width: 4.4 }],
    lines.flatMap((line) => line.checks.map((check, index): View[] => [...(index === 0 ? [{ cell: nameForWhom(line, value), rowspan: line.checks.length }] : []), check.look, check.how, check.pass, check.fail])),
  )
}

const chapterNames = ['conditions', 'materials', 'access', 'procedure', 'limits', 'results', 'privacy', 'remedies', 'improvement'] as const

/** Cover, foreword and scope. */
function opening({ model, office, service: { value } }: Subject): ViewRecord {
  return {
    coverRows: [
      { label: '版次', value: `${value.version}（${value.status}）` }, { label: '发布', value: value.approval?.date ?? '' }, { label: '实施', value: value.effectiveFrom ?? model.config.effectiveFrom ?? '' },
      { label: '发布机构', value: office.value.issuer ?? model.config.issuer ?? office.value.name },
    ].filter((row) => row.value !== ''),
    issuer: model.config.issuer ?? office.value.issuer ?? office.value.name,
    owner: nameOf(model, value.owner, office),
    center: office.value.centers[0]?.name ?? office.value.name,
    changes: itemsOf((value.changes ?? []).filter(({ version }) => version === value.version).map(({ what, date }) => `${what}（${date}）`)),
  }
}

export function standardView(subject: Subject): ViewRecord {
  const { model, office, service } = subject
  const { value }: { value: Service } = service
  const lines = materialLines(model, value)
  const procedure = model.follow(value.procedure, 'procedure')
  const [kept, checks] = [privacy(subject), checkTable(subject, lines)]
  const tables = captioned({
    situations: ['情形的判定', (situationView(value) as { table: View } | undefined)?.table], materials: ['申请材料', materials(subject, lines)], steps: ['办理环节', steps(subject)],
  })
  // What a service says nothing about is no chapter: the next one takes its number.
  const has = { conditions: true, materials: lines.length > 0, access: true, procedure: tables['steps'] !== undefined, limits: true, results: true, privacy: kept.length > 0, remedies: true, improvement: true }
  const chapters = chapterNames.filter((name) => has[name])
  return {
    service: { id: service.id, name: value.name },
    title: `${value.name}服务规范`,
    no: Object.fromEntries(chapters.map((name, index) => [name, index + 4])),
    ...opening(subject),
    references: references(subject),
    terms: terms(subject),
    targets: [...value.targets, ...(value.targetGroups ?? [])].join('、'),
    conditions: itemsOf(value.conditions.map(conditionText)),
    exclusions: itemsOf(value.exclusions ?? []),
    ...tables,
    leniences: itemsOf(leniences(lines)),
    access: itemsOf(access(subject)),
    limits: itemsOf(limits(subject)),
    results: itemsOf((value.results ?? []).map(({ name, delivery, when, validFor }) => `${name}：${delivery.join('、')}${when ? `，${when}` : ''}${validFor ? `，有效期${validFor}` : ''}`)),
    fee: feeText(value.fee),
    privacy: itemsOf(kept),
    remedies: itemsOf(remedies(subject)),
    measures: measures(model, service),
    found: value.start === '主动发现',
    reviewDue: value.reviewDue,
    checks,
    annex: { checks: 'A', chart: checks === undefined ? 'A' : 'B' },
    chart: procedure ? chartView({ model, office }, procedure.value, { start: value.start }) : undefined,
    marks: { conditions: markOf(model, service, 'conditions'), materials: markOf(model, service, 'materials'), limits: markOf(model, service, 'promisedLimit'), results: markOf(model, service, 'results'), steps: procedure ? markOf(model, procedure, 'steps') : undefined },
    sources: [...new Set((value.sources ?? []).filter(({ mark }) => mark === 'official' || mark === 'press').map(({ title }) => title))],
  }
}
