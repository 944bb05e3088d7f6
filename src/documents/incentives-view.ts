// What a grade leads to, and the sheet on which incentives are shared out: grades to coefficients, how far they lie apart, and the check of the whole sum.
import type { GradeResult } from '../kinds/index.ts'
import type { Entity } from '../model/model.ts'
import { markOf } from './confirmed.ts'
import type { SubjectOf, View, ViewRecord } from './document-type.ts'
import { lines, tableOf } from './lines.ts'
import { nameOf, namesOf } from './name-of.ts'

type Subject = SubjectOf<'appraisal'>

const uses: readonly (readonly [keyof GradeResult, string])[] = [['pay', '薪酬'], ['promotion', '晋升'], ['training', '培训'], ['rotation', '轮岗'], ['honour', '表彰'], ['support', '帮什么']]

/** One column a grade, one row for each use: the eye compares grades across. */
function resultTable({ model, about }: Subject): View | undefined {
  const { results = [], grades } = about.value
  const of = (name: string): GradeResult | undefined => results.find(({ grade }) => grade === name)
  const rows: View[][] = uses.filter(([field]) => results.some((result) => result[field] !== undefined)).map(([field, word]) => [{ strong: word }, ...grades.map(({ name }) => String(of(name)?.[field] ?? ''))])
  const courses: View[][] = results.some((result) => result.courses?.length) ? [[{ strong: '哪些课' }, ...grades.map(({ name }) => namesOf(model, of(name)?.courses).join('、'))]] : []
  return tableOf([{ title: '用在哪里', width: 1.6 }, ...grades.map(({ name }) => ({ title: name, width: 4 }))], [...rows, ...courses])
}

function coefficientTable({ about }: Subject, people: number | undefined): View | undefined {
  const { results = [], grades } = about.value
  const coefficients = grades.map(({ name }) => results.find(({ grade }) => grade === name)?.coefficient)
  if (coefficients.every((one) => one === undefined)) return undefined
  return tableOf(
    [{ title: '等次', width: 2.4 }, { title: '几分起', width: 1.6, align: 'center' }, { title: '系数', width: 1.6, align: 'center' }, { title: '比下一档高', width: 2, align: 'center' }, { title: '最多几个', width: 2.4, align: 'center' }, { title: '实际几个', width: 2 }, { title: '系数合计', width: 2.4 }],
    grades.map(({ name, from, quota }, index) => {
      const [own, below] = [coefficients[index], coefficients[index + 1]]
      const most = quota === undefined ? '' : people === undefined ? `${quota}%` : `${quota}%，${Math.floor(people * quota / 100)}个`
      return [name, String(from), own === undefined ? '' : String(own), own === undefined || below === undefined ? '' : String(Math.round((own - below) * 100) / 100), most, '', '']
    }),
  )
}

/** The people whom the scheme judges here, post by post; undefined where the office does not say how many. */
function peopleOf({ model, office, about }: Subject): { post: Entity<'post'>; count: number }[] | undefined {
  if (about.value.subject !== '个人') return undefined
  const posts = (about.value.for ?? []).flatMap((text) => model.follow(text, 'post') ?? [])
  const rows = (office.value.posts ?? []).flatMap(({ post, headcount }) => {
    const found = posts.find(({ id }) => id === model.follow(post, 'post')?.id)
    return found ? [{ post: found, count: headcount }] : []
  })
  return rows.length > 0 ? rows : undefined
}

const spare = 3

/** A row for each person without a name, or for each unit; some to spare. */
function shareTable(subject: Subject, hasGrades: boolean): View {
  const { model, office, about } = subject
  const people = peopleOf(subject)
  const whole = people?.reduce((sum, { count }) => sum + count, 0)
  const names = people ? people.flatMap(({ post, count }) => Array.from({ length: count }, () => post.value.name)) : namesOf(model, about.value.of, office)
  const columns = [{ title: '编号', width: 1.6 }, { title: people || about.value.subject === '个人' ? '岗位' : '单位', width: 3 }, ...(hasGrades ? [{ title: '职级系数', width: 1.6 }] : []), { title: '等次', width: 1.6 }, { title: '绩效系数', width: 1.6 }, { title: hasGrades ? '两数相乘' : '折合', width: 1.6 }, { title: '金额', width: 2 }, { title: '和上一期比', width: 1.8 }]
  const rest = columns.length - 2
  return {
    columns,
    rows: [
      ...names.map((name, index): View[] => [String(index + 1), name, ...Array.from({ length: rest }, () => '')]),
      ...Array.from({ length: whole === undefined && names.length === 0 ? 10 : spare }, (): View[] => columns.map(() => ' ')),
      [{ cell: { strong: '合计' }, colspan: 2 }, ...Array.from({ length: rest }, () => '')],
    ],
  }
}

export function incentivesView(subject: Subject): ViewRecord {
  const { model, office, about } = subject
  const { name, honours, publicity, appeal } = about.value
  const people = peopleOf(subject)
  const count = people?.reduce((sum, one) => sum + one.count, 0)
  const hasLadder = about.value.subject === '个人' && model.all('ladder').some(({ value }) => value.coefficients)
  return {
    appraisal: { name },
    mark: markOf(model, about, 'results'),
    results: resultTable(subject),
    honours: honours ?? [],
    coefficients: coefficientTable(subject, count),
    people: count === undefined ? undefined : String(count),
    share: shareTable(subject, hasLadder),
    hasLadder,
    checks: lines([
      ['总额', { line: ['本期可分', { blank: 8 }, '元　文号', { blank: 8 }] }],
      ['每1系数', { line: ['总额÷系数合计＝', { blank: 8 }, '元'] }],
      ['核对', { line: [{ box: false }, '金额合计等于总额　', { box: false }, '名额没有超过　', { box: false }, '每一行都有等次'] }],
      ['公示', publicity ? `${publicity.for}，在${publicity.where}${publicity.hides?.length ? `；不公示：${publicity.hides.join('、')}` : ''}` : undefined],
      ['不服', appeal ? `${appeal.within}内向${nameOf(model, appeal.to, office)}提出` : undefined],
    ]),
  }
}
