// Scores, grades and what follows from them, by the scheme of an appraisal and the facts of one period.
import { scoreOf, type PersonFacts, type PersonScore } from '../analysis/appraisal.ts'
import { gradeGroup, payOut, type Budget, type Payee } from '../analysis/grading.ts'
import { dayTable, lastDay, yearsOutside, type DayTable } from '../analysis/working-days.ts'
import type { Localized } from '../diagnostics/diagnostic.ts'
import { UsageError } from '../diagnostics/usage-error.ts'
import type { Appraisal, GradeResult } from '../kinds/index.ts'
import { parseDue, parseTime } from '../kinds/time.ts'
import type { Model } from '../model/model.ts'
import type { FactRow } from '../records/fact-rows.ts'
import type { Records } from '../records/open-records.ts'
import { appraiseFormulas } from './appraise-words.ts'
import type { AppraisalAnswer, AppraisedOffice, AppraisedPerson, Deadlines } from './appraisal-answer.ts'
import { appraisalDiagnostics } from './appraisal-diagnostics.ts'
import { findAppraisal, findOffice } from './choices.ts'
import { factWords, readFacts } from './facts.ts'
import { workingDaysUnknown } from './basis.ts'
import { openWorkspace, type OpenWorkspace, type WorkspaceCall } from './open-workspace.ts'
import { withRecords, type FaultGroup } from './records-call.ts'
import { schemeOf } from './scheme.ts'

export type { AppraisalAnswer, AppraisedOffice, AppraisedPerson } from './appraisal-answer.ts'

export interface AppraiseCall extends WorkspaceCall {
  files: readonly string[]
  scheme?: string
  office?: string
  period?: string
  /** Only these are shown; grades and shares are those among all. */
  persons?: readonly string[]
  /** YYYY-MM-DD; today where it is left out. */
  published?: string
  /** In yuan. */
  pool?: number
  perOne?: number
  /** Absolute: where the report of each office is printed; of single people their sheets instead. */
  report?: string
}

function deadlinesOf({ publicity, interview, appeal }: Appraisal, published: string, table: DayTable): Deadlines {
  const after = (from: string, text: string | undefined, parse: typeof parseTime): string | undefined => {
    const time = text === undefined ? undefined : parse(text)
    return time && (time.unit === '工作日' || time.unit === '日') ? lastDay(from, time.amount, time.unit === '工作日', table) : undefined
  }
  const filled = <Key extends string>(key: Key, day: string | undefined): { [K in Key]?: string } => (day === undefined ? {} : { [key]: day } as { [K in Key]: string })
  const appealUntil = after(published, appeal?.within, parseTime)
  return {
    published, ...filled('publicUntil', after(published, publicity?.for, parseTime)), ...filled('interviewBy', after(published, interview?.within, parseDue)),
    ...filled('appealUntil', appealUntil), ...filled('replyBy', appealUntil && after(appealUntil, appeal?.reply, parseDue)),
  }
}

/** The one that is asked for; a file of several periods must be told apart. */
function periodOf(periods: readonly string[], asked: string | undefined): string {
  if (periods.length === 0) throw new UsageError({ zh: '考核记录里没有能用的行。', en: 'The facts hold no rows that count.' })
  if (asked !== undefined && !periods.includes(asked)) throw new UsageError({ zh: `考核记录里没有“${asked}”。有的是：${periods.join('、')}。`, en: `There are no facts of "${asked}". There are: ${periods.join(', ')}.` })
  if (asked === undefined && periods.length > 1) throw new UsageError({ zh: `考核记录里有几个时段，请写看哪一个：--period ${periods.at(-1)}。有的是：${periods.join('、')}。`, en: `The facts are of several periods; say which: --period ${periods.at(-1)}. There are: ${periods.join(', ')}.` })
  return asked ?? periods[0]!
}

/** Coefficients of the ladder by person, of those who are judged; undefined where no roster says the grade of anybody. */
async function ladderOf(records: Records, base: Model, judged: readonly PersonFacts[]): Promise<ReadonlyMap<string, number> | undefined> {
  const coefficients = base.all('ladder').find(({ value }) => value.coefficients)?.value.coefficients
  if (!records.has('花名册') || !coefficients) return undefined
  const { rosterGrades, rosterPeople } = await import('../records/roster-rows.ts')
  if (!(await rosterGrades(records)).some((grade) => coefficients[String(grade)] !== undefined)) return undefined
  const people = await rosterPeople(records, [], { codes: [...new Set(judged.map(({ person }) => person))] })
  return new Map(people.flatMap(({ office, id, grade }) => { const found = grade === null ? undefined : coefficients[String(grade)]; return found === undefined ? [] : [[`${office} ${id}`, found] as const] }))
}

/** A department is judged by all offices together: where its rows come from says who gave the marks. */
const together = { id: 'departments', value: { name: '各街镇合起来' } }

function judge(entity: { id: string; value: { name?: string } }, scores: readonly PersonScore[], grades: Parameters<typeof gradeGroup>[1], results: readonly GradeResult[], ladder: ReadonlyMap<string, number>): AppraisedOffice {
  const { people, places } = gradeGroup(scores, grades)
  return {
    office: entity.id, name: entity.value.name ?? entity.id, places,
    people: people.map((one) => {
      const { person, office } = one.score
      const coefficient = results.find(({ grade }) => grade === one.grade)?.coefficient
      const step = ladder.get(`${office} ${person}`)
      return { ...one, person, ...(coefficient === undefined ? {} : { coefficient }), ...(step === undefined ? {} : { ladder: step }) }
    }),
  }
}

/** For whoever has no grade yet the best coefficient is kept back; with a roster, nobody is paid who is not in it. */
function payAll(offices: readonly AppraisedOffice[], results: readonly GradeResult[], hasLadder: boolean, { pool, perOne }: AppraiseCall): Budget {
  const best = Math.max(0, ...results.map(({ coefficient = 0 }) => coefficient))
  const known = offices.flatMap(({ people }) => people).filter(({ ladder }) => !hasLadder || ladder !== undefined)
  const payees = known.flatMap(({ person, score, coefficient, grade, ladder }): Payee[] => {
    if (coefficient === undefined && grade !== undefined) return []
    return [{ person: `${score.office} ${person}`, result: coefficient ?? best, ...(ladder === undefined ? {} : { ladder }), ...(grade === undefined ? { pending: true as const } : {}) }]
  })
  const { paid, budget } = payOut(payees, { ...(pool === undefined ? {} : { pool }), ...(perOne === undefined ? {} : { perOne }) })
  for (const { person, factor, amount } of paid) Object.assign(known.find((one) => `${one.score.office} ${one.person}` === person)!, { factor, ...(amount === undefined ? {} : { amount }) })
  return budget
}

function gapsOf(offices: readonly AppraisedOffice[], hasLadder: boolean, { pool, perOne }: AppraiseCall, years: readonly number[]): Localized[] {
  const all = offices.flatMap(({ people }) => people)
  const isPending = ({ grade, ladder }: AppraisedPerson): boolean => grade === undefined && (!hasLadder || ladder !== undefined)
  const pending = all.filter(isPending).length
  const unpaid = all.filter((one) => one.factor === undefined && !isPending(one)).length
  return [
    ...(hasLadder ? [] : [{ zh: '没有给花名册，职级系数不算，只按绩效系数。', en: 'Without a roster the coefficients of grades in the ladder do not count, only those of results.' }]),
    ...(pool === undefined && perOne === undefined ? [{ zh: '没有写激励总额（--pool）也没有写每1系数多少钱（--per），不算金额。', en: 'Neither --pool nor --per was given: no amounts.' }] : []),
    ...(pending > 0 ? [{ zh: `${pending} 人没有定等次，按最高的系数给他们留着钱。`, en: `For ${pending} people without a grade the best coefficient is kept back.` }] : []),
    ...(unpaid > 0 ? [{ zh: `${unpaid} 人没有系数，或者花名册里没有职级，金额里没有算他们。`, en: `${unpaid} people have no coefficient or no step of the ladder; the amounts are without them.` }] : []),
    ...workingDaysUnknown(years),
  ]
}

function onlyPersons(offices: readonly AppraisedOffice[], persons: readonly string[]): AppraisedOffice[] {
  if (persons.length === 0) return [...offices]
  const unknown = persons.find((person) => !offices.some(({ people }) => people.some((one) => one.person === person)))
  if (unknown !== undefined) throw new UsageError({ zh: `考核记录里没有代号“${unknown}”能算的行。`, en: `The facts hold nothing that counts for the code "${unknown}".` })
  return offices.map((office) => ({ ...office, people: office.people.filter(({ person }) => persons.includes(person)) })).filter(({ people }) => people.length > 0)
}

async function* mapped<Row>(some: AsyncIterable<readonly Row[]>, change: (row: Row) => Row): AsyncGenerator<Row[]> {
  for await (const rows of some) yield rows.map(change)
}

interface Asked extends Omit<AppraisalAnswer, 'records'> {
  faults: FaultGroup[]
  leftOut: number
}

async function ask(records: Records, { base }: OpenWorkspace, call: AppraiseCall): Promise<Asked> {
  const about = findAppraisal(base, call.scheme)
  const only = call.office === undefined ? undefined : findOffice(base, call.office).id
  const { factPeriods, factRows } = await import('../records/fact-rows.ts')
  const period = periodOf(await factPeriods(records), call.period)
  const words = schemeOf(about, base)
  const file = records.loaded.find(({ table }) => table === '考核')!.file
  const isTogether = about.value.subject === '职能部门'
  const own = (row: FactRow): FactRow => ({ ...row, person: base.get('organization', row.person)?.value.name ?? row.person, ...(isTogether ? { office: together.id } : {}) })
  const { people, faults, leftOut } = await readFacts(mapped(factRows(records, period, only), own), words, file)
  if (people.length === 0) throw new UsageError({ zh: `“${period}”没有${only ? `“${call.office}”` : ''}能按“${about.value.name}”评的人。`, en: `Of "${period}" there is nobody${only ? ` of "${call.office}"` : ''} whom "${about.value.name}" judges.` })
  const ladder = await ladderOf(records, base, people)
  const { results = [], link, version, name } = about.value
  const scores = people.map((facts: PersonFacts) => scoreOf(facts, words.scheme))
  const offices = [...new Set(people.map(({ office }) => office))].map((id) => judge(isTogether ? together : base.get('office', id)!, scores.filter(({ office }) => office === id), words.scheme.grades, results, ladder ?? new Map()))
  const budget = payAll(offices, results, ladder !== undefined, call)
  const table = dayTable(base.all('calendar').map(({ value }) => value))
  const deadlines = deadlinesOf(about.value, call.published ?? base.asOf, table)
  const names = { ...Object.fromEntries([...base.all('post'), ...base.all('course')].map(({ id, value }) => [id, value.name ?? id])), ...Object.fromEntries(words.scheme.items.map((item) => [item.id, item.name])), ...Object.fromEntries(factWords.map((word) => [word, word])) }
  return {
    scheme: { id: about.id, name: name ?? about.id, version, subject: about.value.subject, results, ...(link ? { link } : {}) }, period, offices: onlyPersons(offices, call.persons ?? []), single: (call.persons ?? []).length > 0, budget, deadlines, names, formulas: appraiseFormulas,
    gaps: gapsOf(offices, ladder !== undefined || about.value.subject !== '个人', call, yearsOutside(deadlines.published, deadlines.replyBy ?? deadlines.appealUntil ?? deadlines.published, table.years)),
    diagnostics: appraisalDiagnostics(offices, budget, names, base.place(about)), faults, leftOut,
  }
}

export async function appraise(call: AppraiseCall): Promise<AppraisalAnswer> {
  const workspace = await openWorkspace(call)
  const { faults, leftOut, records, ...answer } = await withRecords({ cwd: call.cwd, files: call.files, need: ['考核'] }, workspace.base, (open) => ask(open, workspace, call))
  const told = records.map((loaded) => (loaded.table === '考核' ? { ...loaded, records: loaded.records - leftOut, leftOut: loaded.leftOut + leftOut, faults: [...loaded.faults, ...faults] } : loaded))
  const whole: AppraisalAnswer = { ...answer, records: told }
  if (call.report === undefined) return whole
  const { appraisalReport } = await import('./reports/appraisal-report.ts')
  const { appraisalSheets } = await import('./reports/appraisal-sheets.ts')
  const { printReports } = await import('./reports/print-reports.ts')
  const reports = whole.single ? appraisalSheets(whole, workspace) : whole.offices.map((one) => appraisalReport(one, whole))
  return { ...whole, reports: await printReports(reports, workspace, call.report) }
}
