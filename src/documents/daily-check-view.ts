// The day of a centre on paper: what is looked at before the doors open, who is on duty, what is said before the shift and after it, and the talk of the week.
import type { Center } from '../kinds/index.ts'
import type { Entity, Model } from '../model/model.ts'
import type { DocumentSubject, View, ViewRecord } from './document-type.ts'
import { blank, boxesInLine, formFacts, tick } from './form-view.ts'
import { indicatorGoal } from './indicator-words.ts'
import { nameOf } from './name-of.ts'
import { hoursText } from './office-view.ts'
import { postsOf } from './subjects.ts'

interface Row extends ViewRecord {
  where: string
  good: string
  result: View
  note: string
}

/** 综合受理 □1号 □2号: one may be shut while its neighbour is open. */
function counterRows({ counters }: Center): Row[] {
  const byName = new Map<string, string[]>()
  for (const { no, name, type } of counters ?? []) byName.set(name ?? type, [...(byName.get(name ?? type) ?? []), String(no)])
  return [...byName].map(([name, numbers]) => ({ where: name, good: '人在，叫号、读卡、评价器、空白表齐', result: boxesInLine(numbers.map((no) => `${no}号`)), note: '' }))
}

function systemRows(model: Model): Row[] {
  return model.all('system').map(({ value: { name, offline, contact } }) => ({
    where: name,
    good: `登得上、查得出；停了${offline.after ? `${offline.after}以上` : ''}改手工办`,
    result: { line: [tick, '通　', tick, '不通 ', blank(1.5), ':', blank(1.5)] },
    note: contact ? `不通报 ${[contact.name, contact.phone].filter(Boolean).join(' ')}` : '',
  }))
}

function listRow(where: string, good: string, names: readonly string[]): Row[] {
  return names.length > 0 ? [{ where, good, result: boxesInLine(names), note: '' }] : []
}

/** Rows of one table: a sheet that runs over to a second page is not filled in. */
function checkRows({ model }: DocumentSubject, center: Center): Row[] {
  const spares = new Set(model.all('emergency-plan').flatMap(({ value }) => value.supplies ?? []))
  return [...counterRows(center), ...listRow('便民设施', '在位，能用', center.facilities ?? []), ...systemRows(model), ...listRow('应急备用', '数目够，没有过期', [...spares])]
}

const days = ['周一', '周二', '周三', '周四', '周五', '周六', '周日']

function coverText({ value: { cover } }: Entity<'post'>, model: Model): string {
  const others = (cover?.posts ?? []).map((text) => nameOf(model, text))
  return [cover?.ab ?? '', others.length > 0 ? `${others.join('、')}可以顶` : ''].filter((text) => text !== '').join('；')
}

/** Only those who keep the centre open: a post that says how many must be on duty. */
function roster({ model, office }: DocumentSubject): View | undefined {
  const posts = postsOf(model, office).filter(({ value }) => value.cover?.minOnDuty !== undefined && value.lane !== '居村')
  if (posts.length === 0) return undefined
  const staff = new Map((office.value.posts ?? []).map(({ post, headcount }) => [model.follow(post, 'post')?.id, headcount]))
  return {
    columns: [{ title: '岗位', width: 3 }, { title: '最少在岗', width: 1.3, align: 'center' }, { title: '谁顶谁', width: 3.4 }, ...days.map((title) => ({ title, width: 2.2 }))],
    rows: posts.map((post) => [[post.value.name, ...(staff.has(post.id) ? [`（${staff.get(post.id)}人）`] : [])], String(post.value.cover!.minOnDuty), coverText(post, model), ...days.map(() => [' ', ' '])]),
  }
}

/** What is told once a week, with what it should be this year. */
function weekly({ model }: DocumentSubject): View | undefined {
  const indicators = model.all('indicator').filter(({ value }) => value.cycle === '每周' || value.cycle === '每日')
  if (indicators.length === 0) return undefined
  return {
    columns: [{ title: '指标', width: 3 }, { title: '目标', width: 1.8 }, { title: '上周', width: 1.4 }, { title: '本周', width: 1.4 }, { title: '到了哪里要动手', width: 4 }, { title: '为什么，谁做什么，哪天', width: 4.4 }],
    rows: indicators.map(({ value }) => [value.name, indicatorGoal(value, model.asOf), '', '', value.warn ? `${value.warn.at}${value.unit}：${value.warn.do}` : '', '']),
  }
}

/** What each post has before it when it is busy: said before the shift of such a day. */
function peaks({ model, office }: DocumentSubject): View[] {
  const posts = postsOf(model, office).filter(({ value }) => value.lane !== '居村' && value.load?.peaks?.length)
  return posts.map(({ value: { name, load } }) => `${name}：${load!.peaks!.join('、')}${load!.relief?.length ? `；${load!.relief.join('、')}` : ''}`)
}

export function dailyCheckView(subject: DocumentSubject): ViewRecord {
  const { office } = subject
  return {
    form: formFacts(subject),
    centers: office.value.centers.map((center) => ({ name: center.name, hours: hoursText(center.hours), rows: checkRows(subject, center) })),
    roster: roster(subject),
    weekly: weekly(subject),
    peaks: peaks(subject),
  }
}
