// The training handbook of a post, trainee's or trainer's: what is new at each level, courses with the version taught, practice papers, assessment, sign-off.
import { levelsOf } from '../model/levels.ts'
import { compareText } from '../util/text.ts'
import { assessmentView } from './assessment-view.ts'
import { courseView, hoursOf, raisesText, sumOf, type Edition } from './course-view.ts'
import type { SubjectOf, View, ViewRecord } from './document-type.ts'
import { practiceView } from './exam-view.ts'
import { lines, tableOf } from './lines.ts'
import { nameOf } from './name-of.ts'
import { coursesOf, levelText, quizzesFor, requiredOf, type Required } from './post-words.ts'

type Subject = SubjectOf<'post'>

const titles: Record<Edition, string> = { trainee: '培训手册（学员册）', trainer: '培训手册（讲师册）' }

/** Every level up to the one that the post needs: each says only what comes in new. */
function levelTable(subject: Subject, { competency, level }: Required): View {
  const levels = levelsOf(subject.model)
  const upTo = levels.includes(level) ? levels.slice(0, levels.indexOf(level) + 1) : [level]
  return {
    columns: [{ width: 1.6 }, { width: 7 }, { width: 3.6 }],
    rows: [
      [{ cell: { line: [{ strong: competency.value.name }, `　要求 ${levelText(subject.model, level)}　${competency.value.definition}`] }, colspan: 3 }],
      ...upTo.flatMap((one): View[][] => {
        const step = competency.value.levels[one]
        return step ? [[[{ strong: one }, ...(one === level ? ['（本岗位）'] : [])], { list: step.does }, [`凭什么：${step.proof}`, `怎么评：${step.how.join('、')}`]]] : []
      }),
      ...(competency.value.cautions?.length ? [[{ cell: { line: [{ strong: '容易错　' }, competency.value.cautions.join('；')] }, colspan: 3 } as View]] : []),
    ],
  }
}

function courseTable(subject: Subject): View | undefined {
  const { model } = subject
  const courses = coursesOf(subject)
  if (courses.length === 0) return undefined
  return {
    columns: [{ title: '序', width: 0.8, align: 'center' }, { title: '课', width: 6 }, { title: '类型', width: 1.2, align: 'center' }, { title: '学时', width: 1.2, align: 'center' }, { title: '提高什么', width: 6 }],
    rows: [
      ...courses.map((course, index): View[] => [
        String(index + 1), { ref: `course/${course.id}`, text: course.value.name }, course.value.type, String(hoursOf(course)), raisesText(model, course),
      ]),
      ['', { strong: '合计' }, '', { strong: String(sumOf(courses.map(hoursOf))) }, ''],
    ],
  }
}

/** What changed since the last print: courses changed on one day for one reason stand together. */
function changeTable(subject: Subject): View | undefined {
  const rows = new Map<string, string[]>()
  for (const { value } of coursesOf(subject)) for (const { date, what } of value.changes ?? []) rows.set(`${date}\n${what}`, [...(rows.get(`${date}\n${what}`) ?? []), value.name])
  const sorted = [...rows].sort(([a], [b]) => compareText(b, a))
  return tableOf([{ title: '日期', width: 2 }, { title: '变了什么', width: 4 }, { title: '哪几门课', width: 7 }], sorted.map(([key, names]) => [...key.split('\n'), names.length > 1 && names.length === coursesOf(subject).length ? `全部${names.length}门` : names.join('、')]))
}

function signTable(subject: Subject): View | undefined {
  return tableOf(
    [{ title: '课', width: 5 }, { title: '学时', width: 1.2, align: 'center' }, { title: '哪天', width: 2 }, { title: '学员（签）', width: 2 }, { title: '讲师（签）', width: 2 }, { title: '测试', width: 1.4 }],
    coursesOf(subject).map((course) => [course.value.name, String(hoursOf(course)), '', '', '', '']),
  )
}

function summaryRows(subject: Subject): View[] {
  const { model, about } = subject
  const courses = coursesOf(subject)
  const bases = [...new Set(courses.flatMap(({ value }) => (value.base ? [nameOf(model, value.base)] : [])))]
  return lines([
    ['谁学', `${about.value.name}${about.value.grades ? `（${about.value.track}序列${about.value.grades}级）` : ''}`],
    ['学完能做什么', about.value.purpose, requiredOf(subject).map(({ competency, level }) => `${competency.value.name} ${level}`).join('、')],
    ['学多少', courses.length > 0 ? `${courses.length}门课，${sumOf(courses.map(hoursOf))}学时（1学时45分钟）` : undefined],
    ['在哪里学', bases.join('、')],
    ['谁带', about.value.select?.probation?.mentor],
  ])
}

export function handbookView(subject: Subject, edition: Edition): ViewRecord {
  const { model, office, about } = subject
  const courses = coursesOf(subject)
  return {
    post: { name: about.value.name },
    title: titles[edition],
    forTrainer: edition === 'trainer',
    coverRows: [
      { label: '街镇', value: office.value.name },
      { label: '岗位', value: about.value.name },
      { label: '版次', value: `${about.value.version}（${about.value.status}）` },
      { label: '学时', value: String(sumOf(courses.map(hoursOf))) },
      { label: '编制', value: model.config.issuer ?? office.value.issuer ?? office.value.name },
    ],
    summary: summaryRows(subject),
    changes: changeTable(subject),
    levels: requiredOf(subject).map((one) => levelTable(subject, one)),
    plan: courseTable(subject),
    courses: courses.map((course) => courseView(model, course, edition)),
    papers: quizzesFor(subject).map((quiz) => practiceView({ model, about: quiz }, edition === 'trainer')),
    assessment: requiredOf(subject).length > 0 ? assessmentView(subject) : undefined,
    sign: signTable(subject),
  }
}
