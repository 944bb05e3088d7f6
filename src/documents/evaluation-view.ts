// The self-check of a centre before the yearly evaluation: each criterion, what proves it, what it would get, and what lacks.
import type { Criterion } from '../kinds/index.ts'
import { markOf } from './confirmed.ts'
import type { SubjectOf, View, ViewRecord } from './document-type.ts'
import { blank, formFacts, tick } from './form-view.ts'
import { indicatorGoal } from './indicator-words.ts'
import { nameOf, namesOf } from './name-of.ts'

type Subject = SubjectOf<'appraisal'>

function targetText({ model }: Subject, text: string | undefined): string[] {
  const indicator = text === undefined ? undefined : model.follow(text, 'indicator')?.value
  if (!indicator) return []
  const goal = indicatorGoal(indicator, model.asOf)
  return [`看${indicator.name}${goal === '' ? '' : `，目标${goal}`}`]
}

function row(subject: Subject, { no, text, points, evidence, checkedBy, indicator }: Criterion): View[] {
  return [
    no, text, String(points), [...(evidence ? [evidence] : []), ...targetText(subject, indicator)],
    { line: [tick, '齐　', tick, '缺'] }, '', [...(checkedBy ? [nameOf(subject.model, checkedBy, subject.office)] : []), { line: [blank(1.5), '月', blank(1.5), '日前'] }],
  ]
}

const points = (criteria: readonly Criterion[]): number => criteria.reduce((sum, criterion) => sum + criterion.points, 0)

/** In the order in which the parts come first. */
function parts(subject: Subject, criteria: readonly Criterion[]): View {
  const names = [...new Set(criteria.map(({ part }) => part ?? '其他'))]
  return names.map((name) => {
    const own = criteria.filter(({ part }) => (part ?? '其他') === name)
    return {
      name,
      points: points(own),
      table: {
        columns: [{ title: '条', width: 0.9 }, { title: '标准', width: 4.4 }, { title: '分', width: 0.7, align: 'center' }, { title: '凭据', width: 3.4 }, { title: '齐不齐', width: 1.2 }, { title: '自评', width: 1 }, { title: '谁查，哪天改好', width: 2.8 }],
        rows: [...own.map((criterion) => row(subject, criterion)), [{ cell: { strong: '小计' }, colspan: 2 }, { strong: String(points(own)) }, '', '', '', '']],
      },
    }
  })
}

export function evaluationView(subject: Subject): ViewRecord {
  const { model, office, about } = subject
  const { criteria = [], grades, raters, publicity, appeal, purpose, cycle, of } = about.value
  return {
    form: formFacts(subject),
    name: about.value.name,
    purpose: purpose ?? '',
    cycle,
    of: namesOf(model, of, office),
    mark: markOf(model, about, 'criteria'),
    total: points(criteria),
    parts: parts(subject, criteria),
    grades: grades.map(({ name, from, needs }) => `${name}：${from}分起${needs?.length ? `，还要${needs.join('、')}` : ''}`),
    raters: (raters ?? []).map(({ who, share, how }) => `${who} ${share}%${how ? `：${how}` : ''}`),
    publicity: publicity ? `在${publicity.where}公示${publicity.for}${publicity.hides?.length ? `，不公示${publicity.hides.join('、')}` : ''}` : '',
    appeal: appeal ? `对结果不服的，${appeal.within}内向${nameOf(model, appeal.to, office)}提出${appeal.reply ? `，${appeal.reply}内答复` : ''}${appeal.how ? `；${appeal.how}` : ''}` : '',
  }
}
