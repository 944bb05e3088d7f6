// A care plan for one office: at a glance, stages, signals, handing on and closing, the record of a visit, and one page for the family.
import { markOf, marked } from './confirmed.ts'
import { rhythmText, stageBlocks, stageChart, stageName, ticks } from './care-plan-stages-view.ts'
import type { SubjectOf, View, ViewRecord } from './document-type.ts'
import { boxesInLine } from './form-view.ts'
import { basesText, nameOf, namesOf } from './name-of.ts'
import { centerHours } from './place-view.ts'

type Subject = SubjectOf<'care-plan'>

interface Line {
  label: string
  /** Lines without words are left out. */
  value: readonly (View | undefined)[]
}

const rows = (lines: readonly Line[]): View[] => lines.map(({ label, value }) => ({ label, value: value.filter((one) => one !== undefined && one !== '') as View[] })).filter(({ value }) => value.length > 0)

function summaryRows({ model, office, about }: Subject): View[] {
  const { targetGroup, purpose, entry, lead, team, bases, reviewEvery, reviewBy, privacy, records } = about.value
  const name = (text: string): string => nameOf(model, text, office)
  const opens = [entry?.by ? `${name(entry.by)}建案` : '', entry?.within ? `${entry.within}内` : ''].filter((part) => part !== '').join('，')
  return rows([
    { label: '给谁', value: [marked(model, about, 'targetGroup', targetGroup)] },
    { label: '要解决什么', value: [purpose] },
    { label: '够哪一条就建案', value: ticks(entry?.when ?? []) },
    { label: '怎么建案', value: [entry?.find ? `怎么发现：${entry.find}` : '', opens] },
    { label: '征得同意', value: [entry?.consent] },
    { label: '谁管到底', value: [lead ? name(lead) : '', team?.length ? `一起做的：${namesOf(model, team, office).join('、')}` : ''] },
    { label: '整体复核', value: [`每${reviewEvery.replace(/^每/, '')}一次${reviewBy?.length ? `：${namesOf(model, reviewBy, office).join('、')}` : ''}`] },
    { label: '保密', value: [privacy] },
    { label: '要留的记录', value: [records?.join('、')] },
    { label: '依据', value: [bases?.length ? marked(model, about, 'bases', basesText(model, bases)) : undefined] },
  ])
}

function signalTable({ model, office, about }: Subject): View | undefined {
  const { signals = [] } = about.value
  if (signals.length === 0) return undefined
  return {
    columns: [{ title: '序', width: 0.8, align: 'center' }, { title: '看到什么', width: 4 }, { title: '马上做什么', width: 5.6 }, { title: '多久内', width: 1.6 }, { title: '谁做', width: 2 }],
    rows: signals.map(({ see, do: does, within, by }, index) => [String(index + 1), see, does, within ?? '', by ? nameOf(model, by, office) : '']),
  }
}

function relayRows({ about }: Subject): View[] {
  const { relay } = about.value
  return relay ? rows([{ label: '交什么', value: [relay.what] }, { label: '怎么交', value: [relay.how] }, { label: '最迟', value: [relay.within] }]) : []
}

function closingRows({ model, office, about }: Subject): View[] {
  const { when, by, record, after, reopen } = about.value.closing
  return rows([
    { label: '够哪一条就结案', value: ticks(when) },
    { label: '谁定', value: [nameOf(model, by, office)] },
    { label: '留什么', value: [record] },
    { label: '以后怎么看', value: [after] },
    { label: '怎样重新开始', value: [reopen] },
  ])
}

function riskTable({ model, office, about }: Subject): View | undefined {
  const { risks = [] } = about.value
  if (risks.length === 0) return undefined
  return { columns: [{ title: '风险', width: 4 }, { title: '怎么防', width: 6 }, { title: '谁负责', width: 2.4 }], rows: risks.map(({ text, control, by }) => [text, control, by ? nameOf(model, by, office) : '']) }
}

/** The sheet that is filled in at each visit: its boxes are the stages and services of this plan. The family signs it: what may be suspected is named by its number alone. */
function recordRows({ model, about }: Subject): View[] {
  const { stages, signals = [] } = about.value
  const services = [...new Set(stages.flatMap((stage) => stage.services ?? []))]
  const lines: View[] = Array.from({ length: 3 }, () => ({ blank: 38 }))
  return rows([
    { label: '第几段', value: [boxesInLine(stages.map(({ id }) => stageName(stages, id)))] },
    { label: '怎么见的', value: [boxesInLine(['上门', '来中心', '电话', '在医院或机构'])] },
    { label: '看到什么', value: lines },
    { label: '他们怎么说', value: lines },
    { label: '做了什么', value: lines },
    { label: '办了哪件', value: services.length > 0 ? namesOf(model, services).map((text) => ({ line: [{ box: false }, text, '　件号', { blank: 8 }] })) : [] },
    { label: '要马上处理的', value: signals.length > 0 ? [{ line: [{ box: false }, '都没有　', { box: false }, '有，第', { blank: 3 }, '条（照“看到这些，马上处理”那张表），', { blank: 2 }, '时', { blank: 2 }, '分告诉', { blank: 6 }] }] : [] },
    { label: '这一段走完没有', value: [{ line: [{ box: false }, '条件都到了，转第', { blank: 2 }, '段　', { box: false }, '还差', { blank: 14 }] }] },
    { label: '下一次', value: [{ line: [{ blank: 3 }, '年', { blank: 2 }, '月', { blank: 2 }, '日，谁去', { blank: 6 }, '，要带', { blank: 8 }] }] },
  ])
}

/** What the family keeps: who, how long, whom to call. Signals and risks are for those who visit, not for this page. */
function familyView({ office, about }: Subject): ViewRecord {
  const { stages, targetGroup, privacy, closing, relay, reviewEvery } = about.value
  const { consult, complaint } = office.value.contacts
  return {
    rows: rows([
      { label: '帮谁', value: [targetGroup] },
      { label: '谁来跟', value: [{ line: ['姓名', { blank: 7 }, '　岗位', { blank: 7 }, '　电话', { blank: 9 }] }, relay ? `换了人：${relay.how}` : ''] },
      { label: '多久看一次', value: [`每${reviewEvery.replace(/^每/, '')}大家一起从头看一遍；平时照下面的表`] },
      { label: '谁看得到', value: [privacy] },
      { label: '以后又有难处', value: [closing.reopen ? `${closing.reopen}：随时找我们，接着办` : undefined] },
      { label: '打电话', value: [{ line: ['本街镇中心 ', consult ?? { blank: 9 }, ...(complaint ? ['　不满意 ', complaint] : [])] }, ...centerHours(office)] },
    ]),
    stages: {
      columns: [{ title: '一段一段来', width: 3 }, { title: '我们一起做到', width: 6 }, { title: '见面', width: 2.6 }, { title: '最长', width: 1.8 }, { title: '走完日期', width: 2 }],
      rows: stages.map((stage) => [stageName(stages, stage.id), stage.goal, rhythmText(stage), stage.maxDays ?? '', '']),
    },
  }
}

/** Everything that the plan says; the manual prints the same. */
export function carePlanView(subject: Subject): ViewRecord {
  const { model, about } = subject
  const { value } = about
  return {
    anchor: `care-plan/${about.id}`,
    plan: { name: value.name },
    mark: markOf(model, about, 'stages'),
    summary: summaryRows(subject),
    chart: stageChart(subject),
    branched: value.stages.some(({ next }) => typeof next === 'object' && next.length > 1),
    stages: stageBlocks(subject),
    signals: signalTable(subject),
    relay: relayRows(subject),
    closing: closingRows(subject),
    risks: riskTable(subject),
    notes: value.notes ? { markdown: value.notes } : undefined,
    record: recordRows(subject),
    family: familyView(subject),
  }
}
