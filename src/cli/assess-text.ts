// The answer of guifan assess: a row an office, or one office in full: standing, training, succession, structure.
import type { AssessedOffice, Assessment } from '../app/assess.ts'
import { indented } from './indented.ts'
import { basisText } from './basis-text.ts'
import type { Session } from './session.ts'
import { table } from './table.ts'
import { shareText } from '../util/percent.ts'

const count = (number: number | null): string => (number === null ? '—' : String(number))
const mostPeople = 12

type Names = Assessment['names']

function overview(offices: readonly AssessedOffice[], session: Session): string {
  const { say } = session
  return table([
    { title: say({ zh: '街镇', en: 'OFFICE' }), cell: ({ name }: AssessedOffice) => name },
    { title: say({ zh: '在岗', en: 'THERE' }), cell: ({ structure }) => String(structure.there) },
    { title: say({ zh: '定岗', en: 'POSTS' }), cell: ({ structure }) => String(structure.planned) },
    { title: say({ zh: '总量', en: 'CAP' }), cell: ({ structure }) => (structure.cap === undefined ? '' : String(structure.cap)) },
    { title: say({ zh: '流失率', en: 'LEFT' }), cell: ({ structure }) => shareText(structure.left, structure.average) },
    { title: say({ zh: '46岁起', en: '46+' }), cell: ({ structure }) => shareText(structure.aged, structure.agesKnown) },
    { title: say({ zh: '每万人', en: 'PER 10,000' }), cell: ({ spread }) => (spread ? spread.rate.toFixed(1) : '—') },
    { title: say({ zh: '不达标', en: 'BELOW' }), cell: ({ gaps, structure }) => shareText(new Set(gaps.filter(({ has }) => has !== undefined).map(({ person }) => person)).size, structure.there) },
  ], offices, session.room)
}

function standingTable({ standings }: AssessedOffice, names: Names, session: Session): string {
  const { say } = session
  type Row = AssessedOffice['standings'][number]
  return table([
    { title: say({ zh: '能力', en: 'COMPETENCY' }), cell: ({ competency }: Row) => names[competency]! },
    { title: say({ zh: '要求的人', en: 'ASKED' }), cell: ({ needed }: Row) => String(needed) },
    { title: say({ zh: '评过', en: 'ASSESSED' }), cell: ({ assessed }: Row) => String(assessed) },
    { title: say({ zh: '不达标', en: 'BELOW' }), cell: ({ below }: Row) => count(below) },
    { title: say({ zh: '占', en: 'SHARE' }), cell: ({ below, assessed }: Row) => shareText(below, assessed) },
  ], standings, session.room)
}

function people(ids: readonly string[], { say }: Session): string {
  const more = ids.length - mostPeople
  return `${ids.slice(0, mostPeople).join(say({ zh: '、', en: ', ' }))}${more > 0 ? say({ zh: ` 等 ${ids.length} 人`, en: ` and ${more} more` }) : ''}`
}

function trainingLines({ training }: AssessedOffice, names: Names, session: Session): string {
  const { say } = session
  const courses = training.courses.map(({ course, hours, people: who }) => indented(say({
    zh: `《${names[course]!}》${hours} 学时，${who.length} 人：${people(who.map(({ person }) => person), session)}`,
    en: `"${names[course]!}", ${hours} hours, ${who.length}: ${people(who.map(({ person }) => person), session)}`,
  }), session))
  const open = [...new Set(training.untaught.map(({ competency }) => competency))].map((competency) => {
    const who = training.untaught.filter((one) => one.competency === competency).map(({ person }) => person)
    return indented(say({ zh: `没有课能补：${names[competency]!}，${who.length} 人：${people(who, session)}`, en: `No course leads there: ${names[competency]!}, ${who.length}: ${people(who, session)}` }), session)
  })
  if (courses.length + open.length === 0) return say({ zh: '  评过的都达到了，没有要补的。\n', en: '  Whoever was assessed meets the post: nothing to teach.\n' })
  return [...courses, ...open].join('')
}

function successionLines({ succession }: AssessedOffice, names: Names, session: Session): string {
  const { say } = session
  return succession.map(({ post, ready, near, feeders, inReserve, reserves }) => {
    const nearly = near.map(({ person, lacks }) => `${person}（${lacks.map(({ competency }) => names[competency]!).join(session.say({ zh: '、', en: ', ' }))}）`)
    return indented(say({
      zh: `${names[post]!}：接得上 ${ready.length} 人${ready.length > 0 ? `（${people(ready.map(({ person }) => person), session)}）` : ''}；快要够 ${near.length} 人${near.length > 0 ? `，还差：${people(nearly.slice(0, 4), session)}` : ''}；来路上共 ${feeders} 人${reserves === undefined ? '' : `，后备 ${inReserve}/${reserves}`}。`,
      en: `${names[post]!}: ${ready.length} ready${ready.length > 0 ? ` (${people(ready.map(({ person }) => person), session)})` : ''}; ${near.length} nearly${near.length > 0 ? `, lacking: ${people(nearly.slice(0, 4), session)}` : ''}; ${feeders} on the way${reserves === undefined ? '' : `, ${inReserve} of ${reserves} in reserve`}.`,
    }), session)
  }).join('')
}

function structureLines({ structure, mentors, spread }: AssessedOffice, names: Names, session: Session): string {
  const { say } = session
  const { there, planned, cap, posts, certified, certifiedPlanned, left, average, newcomers } = structure
  const groups = (list: readonly { name: string; count: number | null }[]): string => list.map(({ name, count: number }) => `${name} ${count(number)}`).join(say({ zh: '、', en: ', ' }))
  return [
    say({ zh: `在岗 ${there} 人，定岗 ${planned} 人${cap === undefined ? '' : `，编制总量 ${cap} 人（${there > cap ? `超 ${there - cap}` : `还有 ${cap - there}`}）`}。`, en: `${there} people, ${planned} posts${cap === undefined ? '' : `, a cap of ${cap} (${there > cap ? `${there - cap} too many` : `${cap - there} left`})`}.` }),
    say({ zh: `按岗位（在岗/定岗）：${posts.map((post) => `${names[post.post]!} ${post.there}/${post.planned ?? '—'}`).join('、')}。`, en: `By post (there/planned): ${posts.map((post) => `${names[post.post]!} ${post.there}/${post.planned ?? '—'}`).join(', ')}.` }),
    ...(structure.ages.length > 0 ? [say({ zh: `年龄：${groups(structure.ages)}。`, en: `Ages: ${groups(structure.ages)}.` })] : []),
    ...(structure.grades.length > 0 ? [say({ zh: `等级：${groups(structure.grades)}。`, en: `Grades: ${groups(structure.grades)}.` })] : []),
    ...(structure.educations.length > 0 ? [say({ zh: `学历：${groups(structure.educations)}。`, en: `Education: ${groups(structure.educations)}.` })] : []),
    ...(structure.certificates.length > 0 ? [say({ zh: `持证 ${count(certified)} 人（计划 ${certifiedPlanned} 人）：${groups(structure.certificates)}。`, en: `With a certificate: ${count(certified)} (planned ${certifiedPlanned}): ${groups(structure.certificates)}.` })] : []),
    say({ zh: `一年里离职 ${left} 人，平均在岗 ${average} 人，流失率 ${shareText(left, average)}；进来不到一年的 ${count(newcomers)} 人。`, en: `${left} left within a year of ${average} on average: ${shareText(left, average)}; ${count(newcomers)} came within the year.` }),
    say({ zh: `带教 ${mentors.there} 人${mentors.wanted === undefined ? '' : `（培养基地要 ${mentors.wanted} 人，带得了 ${mentors.capacity} 人）`}，助理和半年内新来的 ${mentors.trainees} 人。`, en: `${mentors.there} mentors${mentors.wanted === undefined ? '' : ` (the training base wants ${mentors.wanted}, who can look after ${mentors.capacity})`} for ${mentors.trainees} assistants and newcomers of half a year.` }),
    ...(spread ? [say({ zh: `每万居民 ${spread.rate.toFixed(1)} 人，全区 ${spread.overall.toFixed(1)} 人。`, en: `${spread.rate.toFixed(1)} people for every 10,000 residents; all offices ${spread.overall.toFixed(1)}.` })] : []),
  ].map((text) => indented(text, session)).join('')
}

function detail(office: AssessedOffice, assessment: Assessment, session: Session): string {
  const { say } = session
  const { names } = assessment
  return [
    say({ zh: `${office.name}　${assessment.asOf}\n\n能力对照岗位要求\n`, en: `${office.name}, ${assessment.asOf}\n\nCompetencies against posts\n` }), standingTable(office, names, session),
    say({ zh: '\n培训计划（名单给主管和本人，不张贴）\n', en: '\nTraining (for the superior and the person; not to be put up)\n' }), trainingLines(office, names, session),
    say({ zh: '\n后备和接任\n', en: '\nSuccession\n' }), successionLines(office, names, session),
    say({ zh: '\n队伍结构\n', en: '\nThe team\n' }), structureLines(office, names, session),
  ].join('')
}

export function assessText(assessment: Assessment, session: Session): string {
  const { say } = session
  const { asOf, people: all, offices, diagnostics } = assessment
  const body = offices.length === 1 ? detail(offices[0]!, assessment, session) : [
    say({ zh: `${asOf}：${offices.length} 个街镇在岗 ${all} 人。\n\n`, en: `${asOf}: ${all} people in ${offices.length} offices.\n\n` }), overview(offices, session),
    '\n', indented(say({ zh: '“不达标”是至少一项能力低于岗位要求的人。一个街镇的差距、培训、后备：加 --office 街镇名。', en: 'BELOW: people who are below their post in one competency at least. Gaps, training and succession of one office: add --office.' }), session),
  ].join('')
  return [
    body, diagnostics.length > 0 ? say({ zh: '\n诊断\n', en: '\nFindings\n' }) : say({ zh: '\n按现在的界线，没有要提醒的。\n', en: '\nBy these limits there is nothing to warn of.\n' }),
    ...diagnostics.map(({ code, message }) => indented(`${code} ${say(message)}`, session)),
    '\n', basisText(assessment, session),
  ].join('')
}
