// Synthetic records of a year for the offices of the sample: npm run records -- --output records --offices linfen-road --scale 1 --seed 1
// Everything is made up by chance from a seed, so that two runs give the same bytes; nothing in it comes from a person or an office.
import { createWriteStream } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { addMonths } from '../src/analysis/expectations.ts'
import { openWorkspace } from '../src/app/open-workspace.ts'
import { schemeOf } from '../src/app/scheme.ts'
import type { Office } from '../src/kinds/index.ts'
import type { Model } from '../src/model/model.ts'
import { factColumns, factsOf } from './records/appraisal-facts.ts'
import { caseServices } from './records/case-services.ts'
import { caseLog, type CaseRows } from './records/cases.ts'
import { chanceOf } from './records/chance.ts'
import { daysBetween, type Day } from './records/days.ts'
import { problemColumns, problemsOf, supportColumns, supportOf, type DevolvedOffice } from './records/devolved.ts'
import { groupsOf } from './records/groups.ts'
import { queueLog } from './records/queue.ts'
import { rosterColumns, rosterOf, type RosterOffice } from './records/roster.ts'
import { rosterOffices } from './records/roster-offices.ts'

const { values: flags } = parseArgs({ options: {
  output: { type: 'string', default: 'records' }, offices: { type: 'string' }, scale: { type: 'string', default: '1' }, seed: { type: 'string', default: '1' },
  from: { type: 'string', default: '2025-11-24' }, to: { type: 'string', default: '2026-11-22' },
} })

const columns = {
  办件: ['件号', '事项', '街镇', '情形', '渠道', '收件日', '受理日', '办结日', '状态', '结果', '到场次数', '补正次数', '应交材料数', '免交材料数', '容缺', '差错', '发现方式'],
  环节: ['件号', '事项', '环节', '岗位', '开始时间', '结束时间', '等待分钟', '办理分钟', '是交接', '按时交接', '退回'],
  收取材料: ['件号', '材料'],
  排队: ['号', '街镇', '窗口', '日期', '取号时间', '叫号时间', '结束时间', '弃号', '等候分钟', '办理分钟'],
  人群: ['人群', '街镇', '居村', '月份', '人数'],
}

function* lines(titles: readonly string[], rows: Iterable<readonly (string | number)[]>): Generator<string> {
  // A spreadsheet takes text for GBK where this mark does not say that it is UTF-8.
  yield `\uFEFF${titles.join(',')}\n`
  let block = ''
  for (const row of rows) {
    block += `${row.join(',')}\n`
    if (block.length < 65_536) continue
    yield block
    block = ''
  }
  yield block
}

const write = (table: string, titles: readonly string[], rows: Iterable<readonly (string | number)[]>): Promise<void> =>
  pipeline(Readable.from(lines(titles, rows)), createWriteStream(path.join(flags.output, `${table}.csv`)))

/** Half of what an office does passes its counters. */
function* queues(offices: readonly { id: string; value: Office }[], days: readonly Day[]): Generator<(string | number)[]> {
  for (const [index, { id, value }] of offices.entries()) {
    const counters = value.centers.flatMap((center) => center.counters ?? []).filter(({ type }) => type === '综合' || type === '专窗').map(({ no }) => String(no))
    yield* queueLog({ office: id, counters, yearly: (value.profile?.yearlyCases ?? 40_000) * 0.5 * Number(flags.scale) }, days, chanceOf(Number(flags.seed) * 1000 + index))
  }
}

/** The same seed plays the same cases, so each table is written on its own and no table is held in memory. */
function* cases(offices: readonly { id: string; value: Office }[], days: readonly Day[], services: ReturnType<typeof caseServices>): Generator<CaseRows> {
  for (const [index, { id, value }] of offices.entries()) {
    yield* caseLog({ office: id, cases: Math.round((value.profile?.yearlyCases ?? 40_000) * 0.05 * Number(flags.scale)), services, days }, chanceOf(Number(flags.seed) * 1000 + 500 + index))
  }
}

function* each<Part>(rows: Iterable<CaseRows>, part: (row: CaseRows) => readonly Part[]): Generator<Part> {
  for (const row of rows) yield* part(row)
}

const roster = (office: RosterOffice): (string | number)[][] => [...rosterOf(office, chanceOf(Number(flags.seed) * 1000 + 900 + office.letter.charCodeAt(0)))]

/** Of the last quarter, for whoever the scheme for persons judges. */
function* facts(base: Model, rosters: readonly RosterOffice[]): Generator<(string | number)[]> {
  const { scheme, posts } = schemeOf(base.all('appraisal').find(({ value }) => value.subject === '个人')!, base)
  for (const office of rosters) {
    const people = roster(office).filter((row) => row[8] === '' && (!posts || posts.has(String(row[2])))).map((row) => ({ person: String(row[0]), post: String(row[2]) }))
    yield* factsOf({ office: office.office, period: '2026年第三季度', scheme, people }, chanceOf(Number(flags.seed) * 1000 + 950 + office.letter.charCodeAt(0)))
  }
}

/** The matters that each office has taken over. */
function devolvedOffices(base: Model, offices: readonly { id: string }[]): DevolvedOffice[] {
  return offices.map(({ id: office }, index) => ({
    office, letter: String.fromCharCode(65 + index),
    matters: base.all('devolution').filter(({ value: { to } }) => to === '全部街镇' || to.includes(office)).map(({ id, value }) => ({ id, value, nameOf: (item) => base.follow(item, 'course')?.value.name ?? item })),
  }))
}

async function main(): Promise<void> {
  const { base } = await openWorkspace({ cwd: path.resolve(import.meta.dirname, '..') })
  const wanted = flags.offices?.split(',')
  const offices = base.all('office').filter(({ id }) => !wanted || wanted.includes(id))
  const days = daysBetween(flags.from, flags.to, base.all('calendar').map(({ value }) => value))
  await mkdir(flags.output, { recursive: true })
  const services = caseServices(base)
  await write('办件', columns.办件, each(cases(offices, days, services), (row) => [row.case]))
  await write('环节', columns.环节, each(cases(offices, days, services), (row) => row.steps))
  await write('收取材料', columns.收取材料, each(cases(offices, days, services), (row) => row.materials))
  await write('排队', columns.排队, queues(offices, days))
  const rosters = rosterOffices(base).filter(({ office }) => offices.some(({ id }) => id === office))
  await write('花名册', rosterColumns(base.all('competency').map(({ value }) => value.name)), rosters.flatMap(roster))
  await write('考核', factColumns, facts(base, rosters))
  // What the household register and its like know ahead: the month after the last day, too.
  const months = [...new Set([...days.map(({ date }) => date.slice(0, 7)), addMonths(flags.to.slice(0, 7), 1)])]
  await write('人群', columns.人群, offices.flatMap(({ id, value }, index) => [...groupsOf({ office: id, population: value.profile?.population ?? 60_000 }, months, chanceOf(Number(flags.seed) * 1000 + 950 + index))]))
  const devolved = devolvedOffices(base, offices)
  await write('支撑', supportColumns, devolved.flatMap((one, index) => [...supportOf(one, days, chanceOf(Number(flags.seed) * 1000 + 700 + index))]))
  await write('问题', problemColumns, devolved.flatMap((one, index) => [...problemsOf(one, days, chanceOf(Number(flags.seed) * 1000 + 750 + index))]))
  await writeFile(path.join(flags.output, '说明.md'), `# 合成记录\n\n这里的记录全是按种子 ${flags.seed} 随机编出来的（${flags.from} 至 ${flags.to}），不来自任何人、任何街镇，只用来试 guifan analyze、staff、forecast、assess、appraise、expect。\n`)
}

await main()
