// 绩效结果一览: what the appraisal of one period came to in one office: people by codes, places, money, what each grade leads to, the days that follow.
import type { View } from '../../documents/document-type.ts'
import { lines, tableOf } from '../../documents/lines.ts'
import type { AppraisalAnswer, AppraisedOffice, Deadlines } from '../appraisal-answer.ts'
import { gradeExplained } from '../appraise-words.ts'
import { basisLines } from './basis-lines.ts'
import type { Report } from './print-reports.ts'

const number = (value: number | null | undefined): string => (value === null || value === undefined ? '—' : String(value))
const yuan = (value: number): string => `${value.toFixed(2)} 元`

export function deadlineTexts({ published, publicUntil, interviewBy, appealUntil, replyBy }: Deadlines): string[] {
  return [
    `${published} 公布`, ...(publicUntil ? [`公示到 ${publicUntil}`] : []), ...(interviewBy ? [`面谈不晚于 ${interviewBy}`] : []), ...(appealUntil ? [`申诉到 ${appealUntil}`] : []),
    ...(replyBy ? [`最后一天提出的，答复不晚于 ${replyBy}`] : []),
  ]
}

function peopleTable({ people }: AppraisedOffice, { names, scheme: { link, subject } }: AppraisalAnswer): View | undefined {
  const isPerson = subject === '个人'
  const paid = people.some(({ amount }) => amount !== undefined)
  const columns = [
    ...(isPerson ? [{ title: '代号', width: 1.4 }, { title: '岗位', width: 2.6 }] : [{ title: '评的是谁', width: 4 }]), ...(link ? [{ title: '个人', width: 1.2 }, { title: '部门', width: 1.1 }, { title: '群众', width: 1.1 }] : [{ title: '各项', width: 1.2 }]), { title: '加减', width: 1 }, { title: '总分', width: 1.2 }, { title: '等次', width: 1.6 }, { title: '系数', width: 1.2 },
    ...(paid ? [{ title: '金额', width: 2 }] : []),
  ]
  return tableOf(columns, people.map(({ person, score, grade, factor, amount }): View[] => [
    person, ...(isPerson ? [score.post === undefined ? '' : names[score.post] ?? score.post] : []), number(score.individual), ...(link ? [number(score.department), number(score.public)] : []), number(score.adjusted), { strong: number(score.total) }, grade ?? '没有定', number(factor),
    ...(paid ? [amount === undefined ? '' : yuan(amount)] : []),
  ]))
}

/** Whoever has no grade yet is no bar. */
function chartOf({ places }: AppraisedOffice, { scheme: { subject } }: AppraisalAnswer): View {
  return { kind: 'bars', unit: subject === '个人' ? '人' : '个', valueName: '评上的', targetName: '名额', rows: places.map(({ grade, given, places: most }) => ({ name: grade, value: given, ...(most === undefined ? {} : { target: most }) })) }
}

function checkRows({ places, people }: AppraisedOffice, { budget, deadlines, scheme: { subject } }: AppraisalAnswer, alone: boolean): View[] {
  const quotas = places.filter((place) => place.places !== undefined).map(({ grade, quota, places: most, given }) => `${grade}：${people.length} ${subject === '个人' ? '人' : '个'}×${quota}%＝${most} 个名额（向下取整），用了 ${given} 个`)
  const { pool, perOne, factors, paid, keptBack, left } = budget ?? { factors: 0, paid: 0, keptBack: 0 }
  const money = perOne === undefined ? undefined : `系数合计 ${factors}，每1系数 ${perOne} 元，要发 ${yuan(paid)}${keptBack > 0 ? `，给没有定等次的留着 ${yuan(keptBack)}` : ''}${pool === undefined ? '' : `；总额 ${yuan(pool)}，${left! < 0 ? `超 ${yuan(-left!)}` : `余 ${yuan(left!)}`}`}${alone ? '' : '（各街镇合起来）'}`
  return lines([['名额', quotas], ['激励', money], ['日子', deadlineTexts(deadlines).join('；')]])
}

/** Only grades that somebody has: who did not get one need not read what it would have brought. */
function useTable({ people }: AppraisedOffice, { scheme, names }: AppraisalAnswer): View | undefined {
  const results = scheme.results.filter(({ grade }) => people.some((one) => one.grade === grade))
  return tableOf([{ title: '等次', width: 1.4 }, { title: '薪酬', width: 3 }, { title: '晋升', width: 3 }, { title: '培训', width: 4 }, { title: '轮岗、帮扶', width: 3.4 }],
    results.map(({ grade, pay, promotion, training, courses = [], rotation, support }): View[] => [{ strong: grade }, pay ?? '', promotion ?? '', [training ?? '', courses.map((id) => `《${names[id] ?? id}》`).join('、')].filter((text) => text !== ''), [rotation ?? '', support ?? ''].filter((text) => text !== '')]))
}

export function appraisalReport(one: AppraisedOffice, answer: AppraisalAnswer): Report {
  const { scheme, period, names, diagnostics, offices } = answer
  const findings = diagnostics.filter(({ data }) => data.office === undefined || data.office === one.name).map(({ code, message }) => `${message.zh}（${code}）`)
  return {
    template: 'appraisal-report', path: `${one.office}/appraisal-report`, of: one.name, title: '绩效结果一览',
    view: {
      office: one.name, scheme: `${scheme.name} ${scheme.version}`, period, findings, people: peopleTable(one, answer), chart: chartOf(one, answer), whys: one.people.filter(({ why }) => why !== undefined).map((person) => `${person.person}：${gradeExplained(person, names).zh}`),
      checks: checkRows(one, answer, offices.length === 1), uses: useTable(one, answer), notes: basisLines(answer),
    },
  }
}
