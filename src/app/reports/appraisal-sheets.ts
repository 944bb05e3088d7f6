// 绩效考核表 of single people, filled in from the facts: each item with its points and where they come from, the three parts, the grade and what follows.
import type { PersonScore } from '../../analysis/appraisal.ts'
import { appraisalView, type Appraised } from '../../documents/appraisal-view.ts'
import type { AppraisalAnswer, AppraisedPerson } from '../appraisal-answer.ts'
import { adjustmentExplained, gradeExplained, itemExplained } from '../appraise-words.ts'
import type { OpenWorkspace } from '../open-workspace.ts'
import { deadlineTexts } from './appraisal-report.ts'
import type { Report } from './print-reports.ts'

const number = (value: number | null | undefined): string => (value === null || value === undefined ? '—' : String(value))

function ratersOf({ items }: PersonScore): Appraised['raters'] {
  const all = items.flatMap(({ marks = [] }) => marks)
  return new Map([...new Set(all.map(({ who }) => who))].map((who) => {
    const own = all.filter((mark) => mark.who === who)
    return [who, { received: `${Math.max(...own.map(({ count }) => count))}份`, few: own.every(({ enough }) => !enough) }]
  }))
}

function filledOf(one: AppraisedPerson, { period, names, scheme, deadlines }: AppraisalAnswer): Appraised {
  const { score, grade } = one
  const result = scheme.results.find((found) => found.grade === grade)
  const factor = one.factor === undefined ? [] : [`系数：${one.ladder === undefined ? '' : `职级 ${one.ladder} × `}绩效 ${one.coefficient}＝${one.factor}${one.amount === undefined ? '' : `，${one.amount.toFixed(2)} 元`}`]
  const uses = [['薪酬', result?.pay], ['晋升', result?.promotion], ['培训', result?.training], ['帮扶', result?.support]].flatMap(([label, text]) => (text ? [`${label}：${text}`] : []))
  return {
    code: one.person, period, ...(score.post === undefined ? {} : { post: names[score.post] ?? score.post }),
    items: new Map(score.items.map((item) => [item.item.id, { actual: item.actual === undefined ? '' : `${item.actual}${item.item.unit ?? ''}`, points: number(item.points), how: itemExplained(item).zh }])),
    individual: number(score.individual), department: number(score.department), public: number(score.public), adjusted: number(score.adjusted), total: number(score.total),
    raters: ratersOf(score), adjustments: new Map(score.adjustments.map((adjustment) => [adjustment.what, { points: number(adjustment.points), proof: adjustmentExplained(adjustment).zh }])),
    ...(grade === undefined ? {} : { grade }), notes: [...(one.why === undefined ? [] : [gradeExplained(one, names).zh]), ...factor, ...uses], deadlines: deadlineTexts(deadlines),
  }
}

export function appraisalSheets(answer: AppraisalAnswer, workspace: OpenWorkspace): Report[] {
  return answer.offices.flatMap(({ office: id, name, people }) => {
    // Departments are judged by all offices: what they are told stands in the base.
    const isOffice = workspace.base.get('office', id) !== undefined
    const model = isOffice ? workspace.office(id).model : workspace.base
    const [office, about] = [isOffice ? model.get('office', id)! : model.all('office')[0]!, model.get('appraisal', answer.scheme.id)!]
    return people.map((one): Report => ({ template: 'appraisal', path: `${id}/people/${one.person}`, of: name, title: `${about.value.name} · 绩效考核表`, view: appraisalView({ model, office, about }, filledOf(one, answer)) }))
  })
}
