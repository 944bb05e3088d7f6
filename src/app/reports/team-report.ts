// 队伍分析: what a roster says of one office's team, to be read at a table: findings, structure, heat map, training, succession.
import { leastPeople, type Group } from '../../analysis/structure.ts'
import type { View } from '../../documents/document-type.ts'
import { lines, tableOf } from '../../documents/lines.ts'
import type { AssessedOffice, Assessment } from '../assessment.ts'
import { basisLines } from './basis-lines.ts'
import type { Report } from './print-reports.ts'
import { shareText } from '../../util/percent.ts'

type Names = Assessment['names']

/** Shares below, from where each shade begins. */
const shades = [{ from: 0, name: '不到1成' }, { from: 0.1, name: '1成起' }, { from: 0.2, name: '2成起' }, { from: 0.4, name: '4成起' }] as const

/** Darker is worse; nothing where a post does not ask for it, or where so few were assessed that it would point at someone. */
function heatMap({ byPost, standings }: AssessedOffice, names: Names): View | undefined {
  const competencies = standings.map(({ competency }) => competency)
  const rows = byPost.filter((post) => post.standings.some(({ below }) => below !== null)).map(({ post, standings: own }) => ({
    name: names[post] ?? post,
    values: competencies.map((id) => {
      const found = own.find(({ competency }) => competency === id)
      return found === undefined || found.below === null ? 0 : shades.filter(({ from }) => found.below! / found.assessed >= from).length
    }),
  }))
  return rows.length === 0 ? undefined : { kind: 'matrix', levels: shades.map(({ name }) => name), columns: competencies.map((id) => names[id] ?? id), rows }
}

const told = (count: number | null): string => (count === null ? '—' : String(count))
const groups = (list: readonly Group[]): string | undefined => (list.length > 0 ? list.map(({ name, count }) => `${name} ${told(count)}`).join('、') : undefined)

function structureRows({ structure, mentors, spread }: AssessedOffice): View[] {
  const { there, planned, cap, certified, certifiedPlanned, left, average, newcomers, ages, grades, educations, certificates } = structure
  return lines([
    ['人数', `在岗 ${there}，定岗 ${planned}${cap === undefined ? '' : `，编制总量 ${cap}（${there > cap ? `超 ${there - cap}` : `还有 ${cap - there}`}）`}`],
    ['年龄', groups(ages)], ['职级', groups(grades)], ['学历', groups(educations)],
    ['持证', certificates.length > 0 ? `${told(certified)} 人（计划 ${certifiedPlanned} 人）：${groups(certificates)}` : undefined],
    ['流动', `一年里离职 ${left}，平均在岗 ${average}，流失率 ${shareText(left, average)}；进来不到一年 ${told(newcomers)}`],
    ['带教', `带教 ${mentors.there}${mentors.wanted === undefined ? '' : `（培养基地要 ${mentors.wanted}，带得了 ${mentors.capacity}）`}，助理和半年内新来 ${mentors.trainees}`],
    ['每万居民', spread ? `${spread.rate.toFixed(1)} 人，全区 ${spread.overall.toFixed(1)} 人` : undefined],
  ])
}

function trainingTable({ training }: AssessedOffice, names: Names): View | undefined {
  return tableOf([{ title: '课程', width: 5 }, { title: '学时', width: 1, align: 'center' }, { title: '人数', width: 1, align: 'center' }, { title: '谁去（代号）', width: 6 }], [
    ...training.courses.map(({ course, hours, people }): View[] => [`《${names[course] ?? course}》`, String(hours), String(people.length), people.map(({ person }) => person).join('、')]),
    ...[...new Set(training.untaught.map(({ competency }) => competency))].map((competency): View[] => {
      const who = training.untaught.filter((one) => one.competency === competency).map(({ person }) => person)
      return [`没有课能补：${names[competency] ?? competency}`, '—', String(who.length), who.join('、')]
    }),
  ])
}

function successionTable({ succession }: AssessedOffice, names: Names): View | undefined {
  return tableOf([{ title: '岗位', width: 3 }, { title: '在岗', width: 0.9, align: 'center' }, { title: '接得上（代号）', width: 3 }, { title: '快要够，还差什么', width: 5 }, { title: '后备', width: 1.4, align: 'center' }],
    succession.map(({ post, holders, ready, near, inReserve, reserves }): View[] => [
      names[post] ?? post, String(holders), ready.length > 0 ? ready.map(({ person, reserve }) => `${person}${reserve ? '（后备）' : ''}`).join('、') : '没有',
      near.length > 0 ? near.map(({ person, lacks }) => `${person}：${lacks.map(({ competency }) => names[competency] ?? competency).join('、')}`) : '没有', reserves === undefined ? '' : `${inReserve}/${reserves}`,
    ]))
}

export function teamReport(one: AssessedOffice, assessment: Assessment): Report {
  const { asOf, names, diagnostics } = assessment
  const standing = tableOf([{ title: '能力', width: 4 }, { title: '岗位要求的人', width: 2, align: 'center' }, { title: '评过', width: 1.4, align: 'center' }, { title: '不达标', width: 1.4, align: 'center' }, { title: '占', width: 1.4, align: 'center' }],
    one.standings.map(({ competency, needed, assessed, below }): View[] => [names[competency] ?? competency, String(needed), String(assessed), told(below), shareText(below, assessed)]))
  const posts = tableOf([{ title: '岗位', width: 5 }, { title: '定岗', width: 1.4, align: 'center' }, { title: '在岗', width: 1.4, align: 'center' }, { title: '差', width: 1.4, align: 'center' }],
    one.structure.posts.map(({ post, planned, there }): View[] => [names[post] ?? post, planned === undefined ? '—' : String(planned), String(there), planned === undefined || planned === there ? '' : String(there - planned)]))
  return {
    template: 'team-report', path: `${one.office}/team-report`, of: one.name, title: '队伍分析',
    view: {
      office: one.name, asOf, least: String(leastPeople), findings: diagnostics.filter(({ data }) => data.office === one.name).map(({ code, message }) => `${message.zh}（${code}）`),
      structure: structureRows(one), posts, heat: heatMap(one, names), standing, training: trainingTable(one, names), succession: successionTable(one, names),
      notes: basisLines(assessment),
    },
  }
}
