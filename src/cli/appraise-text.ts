// The answer of guifan appraise: a row a person, places and money, the days that follow; every point where one person is asked for.
import type { AppraisalAnswer, AppraisedOffice, AppraisedPerson } from '../app/appraise.ts'
import { adjustmentExplained, gradeExplained, itemExplained, totalExplained } from '../app/appraise-words.ts'
import type { Localized } from '../diagnostics/diagnostic.ts'
import { indented } from './indented.ts'
import { basisText } from './basis-text.ts'
import type { Session } from './session.ts'
import { table } from './table.ts'

const number = (value: number | null | undefined): string => (value === null || value === undefined ? '—' : String(value))
const yuan = (value: number): string => value.toFixed(2)

function officeTable({ people }: AppraisedOffice, { names, scheme: { link } }: AppraisalAnswer, session: Session): string {
  const { say } = session
  return table([
    { title: say({ zh: '代号', en: 'CODE' }), cell: ({ person }: AppraisedPerson) => person },
    { title: say(link ? { zh: '个人', en: 'PERSON' } : { zh: '各项', en: 'ITEMS' }), cell: ({ score }) => number(score.individual) },
    { title: say({ zh: '部门', en: 'DEPT' }), cell: ({ score }) => (link ? number(score.department) : '') },
    { title: say({ zh: '群众', en: 'PUBLIC' }), cell: ({ score }) => (link ? number(score.public) : '') },
    { title: say({ zh: '加减', en: '±' }), cell: ({ score }) => number(score.adjusted) },
    { title: say({ zh: '总分', en: 'TOTAL' }), cell: ({ score }) => number(score.total) },
    { title: say({ zh: '等次', en: 'GRADE' }), cell: ({ grade }) => grade ?? '—' },
    { title: say({ zh: '系数', en: 'FACTOR' }), cell: ({ factor }) => (people.some((one) => one.factor !== undefined) ? number(factor) : '') },
    { title: say({ zh: '金额', en: 'YUAN' }), cell: ({ amount }) => (amount === undefined ? '' : yuan(amount)) },
    { title: say({ zh: '岗位', en: 'POST' }), cell: ({ score }) => (score.post === undefined ? '' : names[score.post] ?? score.post) },
  ], people, session.room)
}

function whys({ people }: AppraisedOffice, { names }: AppraisalAnswer, session: Session): string {
  return people.filter(({ why }) => why !== undefined).map((one) => indented(`${one.person}${session.say({ zh: '：', en: ': ' })}${session.say(gradeExplained(one, names))}`, session)).join('')
}

const countedAs = ({ scheme: { subject } }: AppraisalAnswer): Localized => (subject === '个人' ? { zh: '人', en: 'people' } : { zh: '个', en: 'judged' })

function placesText({ places, people }: AppraisedOffice, answer: AppraisalAnswer, session: Session): string {
  const parts = places.filter((place) => place.places !== undefined).map(({ grade, quota, places: most, given }) => session.say({ zh: `${grade} ${people.length} ${countedAs(answer).zh}×${quota}%＝${most} 个名额，用了 ${given} 个`, en: `${grade}: ${people.length} ${countedAs(answer).en} × ${quota}% = ${most} place(s), ${given} given` }))
  return parts.length === 0 ? '' : indented(parts.join(session.say({ zh: '；', en: '; ' })), session)
}

function whole(one: AppraisedPerson, answer: AppraisalAnswer, session: Session): string {
  const { say } = session
  const { score, grade } = one
  const colon = say({ zh: '：', en: ': ' })
  const items = table([
    { title: say({ zh: '维度', en: 'DIMENSION' }), cell: ({ item }: (typeof score.items)[number]) => item.dimension },
    { title: say({ zh: '项目', en: 'ITEM' }), cell: ({ item }) => item.name },
    { title: say({ zh: '得分', en: 'POINTS' }), cell: ({ points, item }) => `${number(points)}/${item.weight}` },
  ], score.items, session.room)
  const result = answer.scheme.results.find((found) => found.grade === grade)
  const use = (label: string, text: string | undefined): string => (text === undefined ? '' : indented(`${label}${text}`, session))
  return [
    `\n${one.person}${score.post === undefined ? '' : `  ${answer.names[score.post] ?? score.post}`}\n`, items, '\n',
    ...score.items.map((item) => indented(`${item.item.name} ${number(item.points)}${colon}${say(itemExplained(item))}`, session)),
    ...score.adjustments.map((adjustment) => indented(`${adjustment.what} ${adjustment.points > 0 ? '+' : ''}${adjustment.points}${colon}${say(adjustmentExplained(adjustment))}`, session)),
    indented(say(totalExplained(score, answer.scheme.link)), session),
    indented(say({ zh: `等次：${grade ?? '—'}`, en: `Grade: ${grade ?? '—'}` }), session), one.why === undefined ? '' : indented(say(gradeExplained(one, answer.names)), session),
    use(say({ zh: '薪酬：', en: 'Pay: ' }), result?.pay), use(say({ zh: '晋升：', en: 'Promotion: ' }), result?.promotion),
    use(say({ zh: '培训：', en: 'Training: ' }), result?.training && `${result.training}${result.courses?.length ? `（${result.courses.map((id) => answer.names[id] ?? id).join('、')}）` : ''}`),
    use(say({ zh: '轮岗：', en: 'Rotation: ' }), result?.rotation), use(say({ zh: '表彰：', en: 'Honour: ' }), result?.honour), use(say({ zh: '帮扶：', en: 'Support: ' }), result?.support),
    one.factor === undefined ? '' : indented(say({ zh: `系数：${one.ladder === undefined ? '' : `职级 ${one.ladder} × `}绩效 ${one.coefficient}＝${one.factor}${one.amount === undefined ? '' : `，${yuan(one.amount)} 元`}`, en: `Factor: ${one.ladder === undefined ? '' : `ladder ${one.ladder} × `}result ${one.coefficient} = ${one.factor}${one.amount === undefined ? '' : `, ${yuan(one.amount)} yuan`}` }), session),
  ].join('')
}

function budgetText({ budget }: AppraisalAnswer, session: Session): string {
  if (!budget || (budget.pool === undefined && budget.perOne === undefined)) return ''
  const { pool, perOne, factors, paid, keptBack, left } = budget
  return indented(session.say({
    zh: `激励：系数合计 ${factors}，每1系数 ${number(perOne)} 元，要发 ${yuan(paid)} 元${keptBack > 0 ? `，留着 ${yuan(keptBack)} 元` : ''}${pool === undefined ? '' : `；总额 ${yuan(pool)} 元，${left! < 0 ? `超 ${yuan(-left!)} 元` : `余 ${yuan(left!)} 元`}`}。`,
    en: `Incentives: factors ${factors}, ${number(perOne)} yuan for 1, ${yuan(paid)} yuan in all${keptBack > 0 ? `, ${yuan(keptBack)} kept back` : ''}${pool === undefined ? '' : `; of a pool of ${yuan(pool)}, ${left! < 0 ? `${yuan(-left!)} too much` : `${yuan(left!)} left`}`}.`,
  }), session)
}

function daysText({ deadlines: { published, publicUntil, interviewBy, appealUntil, replyBy } }: AppraisalAnswer, session: Session): string {
  const parts = [
    session.say({ zh: `${published} 公布`, en: `published ${published}` }),
    ...(publicUntil ? [session.say({ zh: `公示到 ${publicUntil}`, en: `on show until ${publicUntil}` })] : []), ...(interviewBy ? [session.say({ zh: `面谈不晚于 ${interviewBy}`, en: `talks by ${interviewBy}` })] : []),
    ...(appealUntil ? [session.say({ zh: `申诉到 ${appealUntil}`, en: `appeals until ${appealUntil}` })] : []), ...(replyBy ? [session.say({ zh: `最后一天提出的，答复不晚于 ${replyBy}`, en: `the last of them answered by ${replyBy}` })] : []),
  ]
  return indented(parts.join(session.say({ zh: '；', en: '; ' })), session)
}

export function appraiseText(answer: AppraisalAnswer, session: Session): string {
  const { say } = session
  const { scheme, period, offices, single, diagnostics } = answer
  const body = single ? offices.flatMap(({ people }) => people.map((one) => whole(one, answer, session)))
    : offices.map((office) => `\n${say({ zh: `${office.name}（${office.people.length} ${countedAs(answer).zh}）`, en: `${office.name} (${office.people.length})` })}\n${officeTable(office, answer, session)}${placesText(office, answer, session)}${whys(office, answer, session)}`)
  return [
    say({ zh: `${scheme.name} ${scheme.version}　${period}（给主管和本人，不张贴）\n`, en: `${scheme.name} ${scheme.version}, ${period} (for superiors and the person; not to be put up)\n` }), ...body, '\n',
    ...diagnostics.map(({ code, message }) => indented(`${code} ${say(message)}`, session)), single ? '' : budgetText(answer, session), daysText(answer, session),
    '\n', basisText(answer, session),
  ].join('')
}
