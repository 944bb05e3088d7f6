// What SQL counts of cases and steps is what counting them one by one gives, to the last case; odd records among them.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { caseServices } from '../../bench/records/case-services.ts'
import { caseLog } from '../../bench/records/cases.ts'
import { chanceOf } from '../../bench/records/chance.ts'
import { daysBetween } from '../../bench/records/days.ts'
import { dayTable } from '../../src/analysis/working-days.ts'
import { caseStandards } from '../../src/app/case-standards.ts'
import { openWorkspace } from '../../src/app/open-workspace.ts'
import { knownNames } from '../../src/app/records-call.ts'
import { caseParts, handoverWaits, materialsBeyond, prepareCases, returnedSteps, stepsPassed, type CaseStandards } from '../../src/records/case-figures.ts'
import { openRecords } from '../../src/records/open-records.ts'

const root = path.resolve(import.meta.dirname, '..', '..')
const period = { from: '2025-11-24', to: '2026-11-22' }
const offices = ['daning-road', 'linfen-road', 'pengpu-town']
const titles = {
  cases: '件号,事项,街镇,情形,渠道,收件日,受理日,办结日,状态,结果,到场次数,补正次数,应交材料数,免交材料数,容缺,差错,发现方式',
  steps: '件号,事项,环节,岗位,开始时间,结束时间,等待分钟,办理分钟,是交接,按时交接,退回',
  materials: '件号,材料',
}
type Row = Record<string, string>
type Kind = keyof typeof titles

let folder: string
let log: Record<Kind, Row[]>
let standards: CaseStandards
let figures: { parts: object[]; waits: object[]; steps: object[]; returned: object[]; beyond: object[] }

/** Not decided yet; never at the counter; steps at the same minute, out of order, without an end, of a case that is not there, of another service; a material twice. */
const odd: Record<Kind, string[]> = {
  cases: ['X1,linshi-jiuzhu,linfen-road,,窗口,2026-03-02,,,在办,,,,,,,,', 'X2,linshi-jiuzhu,linfen-road,,窗口,2026-03-02,2026-03-03,2026-03-09,办结,予以办理,0,,,,,,', 'X3,zuidi-shenghuo-baozhang,pengpu-town,,窗口,2026-03-07,2026-03-08,2026-09-30,办结,予以办理,2,3,,,,,'],
  steps: [
    'X2,linshi-jiuzhu,shouli,,2026-03-03 09:00,2026-03-03 09:00,,,,,否', 'X2,linshi-jiuzhu,jiedai,,2026-03-03 09:00,2026-03-03 09:30,,,,,是', 'X2,linshi-jiuzhu,shoujian,,2026-03-06 09:00,,,,,,', 'X1,linshi-jiuzhu,shouli,,2026-03-05 09:00,2026-03-04 10:00,,,,,否',
    'X3,zuidi-shenghuo-baozhang,chushen,,2026-03-09 10:00,2026-03-10 10:00,,,,,否', 'X3,zuidi-shenghuo-baozhang,chushen,,2026-04-09 10:00,2026-04-10 10:00,,,,,是', 'X3,linshi-jiuzhu,shouli,,2026-03-10 09:00,2026-03-11 09:00,,,,,', 'X9,linshi-jiuzhu,shouli,,2026-03-03 09:00,2026-03-03 10:00,,,,,否',
  ],
  materials: ['X1,没有这样的材料', 'X9,没有这样的材料'],
}

const rowsOf = (kind: Kind, lines: readonly string[]): Row[] => lines.map((line) => Object.fromEntries(titles[kind].split(',').map((title, index) => [title, line.split(',')[index] ?? ''])))

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'guifan-figures-'))
  const workspace = await openWorkspace({ cwd: root })
  const { base } = workspace
  const calendars = base.all('calendar').map(({ value }) => value)
  const services = caseServices(base).filter(({ service }) => ['zuidi-shenghuo-baozhang', 'linshi-jiuzhu', 'shiye-baoxianjin-shenling'].includes(service))
  const made = offices.flatMap((office, index) => [...caseLog({ office, cases: 200, services, days: daysBetween(period.from, period.to, calendars) }, chanceOf(index + 7))])
  const lines = (rows: readonly (readonly (string | number)[])[]): string[] => rows.map((row) => row.join(','))
  const all = { cases: lines(made.map((one) => one.case)), steps: lines(made.flatMap((one) => one.steps)), materials: lines(made.flatMap((one) => one.materials)) }
  for (const kind of Object.keys(titles) as Kind[]) writeFileSync(path.join(folder, `${kind}.csv`), [titles[kind], ...all[kind], ...odd[kind]].join('\n'))
  standards = caseStandards(workspace, dayTable(calendars), period)
  const records = await openRecords({ cwd: folder, files: Object.keys(titles).map((kind) => `${kind}.csv`), need: ['办件', '环节'], known: knownNames(base) })
  try {
    // One step ends before it begins: left out, as its file is read.
    expect(records.loaded.map(({ leftOut }) => leftOut)).toEqual([0, 1, 0])
    await prepareCases(records, standards)
    figures = { parts: await caseParts(records), waits: await handoverWaits(records), steps: await stepsPassed(records), returned: await returnedSteps(records), beyond: await materialsBeyond(records) }
  } finally {
    await records.close()
  }
  const own = Object.fromEntries((Object.keys(titles) as Kind[]).map((kind) => [kind, rowsOf(kind, [...all[kind], ...odd[kind]])])) as Record<Kind, Row[]>
  log = { ...own, steps: own.steps.filter((row) => row.结束时间 === '' || row.结束时间! >= row.开始时间!) }
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const workingDays = (from: string, to: string): number => dayNumber(to) - dayNumber(from)
const dayNumber = (day: string): number => standards.days.find(({ date }) => date === day.slice(0, 10))!.number
const standardOf = (service: string, step: string) => standards.steps.find((one) => one.service === service && one.step === step)
const caseOf = (id: string): Row | undefined => log.cases.find((one) => one.件号 === id)

function group<Key extends object>(items: readonly Key[]): Map<string, Key[]> {
  const groups = new Map<string, Key[]>()
  for (const item of items) groups.set(JSON.stringify(item), [...(groups.get(JSON.stringify(item)) ?? []), item])
  return groups
}
const sorted = (rows: readonly object[]): string[] => rows.map((row) => JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)))).sort()

function onTime(one: Row): boolean | undefined {
  const promise = standards.promises.find(({ office, service }) => office === one.街镇 && service === one.事项)
  if (one.办结日 === '' || !promise) return undefined
  const from = one.受理日 || one.收件日!
  if (promise.unit === '日') return (Date.parse(one.办结日!) - Date.parse(from)) / 86_400_000 <= promise.days
  const apart = log.steps.filter((step) => step.件号 === one.件号 && step.结束时间 !== '' && standardOf(step.事项!, step.环节!)?.uncounted)
  return workingDays(from, one.办结日!) - apart.reduce((sum, step) => sum + workingDays(step.开始时间!, step.结束时间!), 0) <= promise.days
}

test('cases: decided, in time, at the first visit, corrected', () => {
  const places = group(log.cases.map(({ 街镇: office, 事项: service }) => ({ office, service })))
  const expected = [...places.values()].map(([place]) => {
    const own = log.cases.filter((one) => one.街镇 === place!.office && one.事项 === place!.service)
    const count = (is: (one: Row) => boolean): number => own.filter(is).length
    return {
      ...place, cases: own.length, done: count((one) => one.办结日 !== ''), judged: count((one) => onTime(one) !== undefined), onTime: count((one) => onTime(one) === true),
      firstVisit: count((one) => one.办结日 !== '' && Number(one.到场次数 || 1) <= 1 && Number(one.补正次数 || 0) === 0), corrected: count((one) => Number(one.补正次数) >= 1), correctedTwice: count((one) => Number(one.补正次数) >= 2),
    }
  })
  expect(sorted(figures.parts)).toEqual(sorted(expected))
  expect(expected.some(({ judged, onTime: inTime }) => inTime < judged)).toBe(true)
})

test('handovers: from the end of a step to the next beginning of its case', () => {
  const waits = log.steps.flatMap((step) => {
    const one = caseOf(step.件号!)
    const handover = standardOf(step.事项!, step.环节!)?.handover
    if (!one || handover === undefined || step.结束时间 === '') return []
    const next = log.steps.filter((other) => other.件号 === step.件号 && other.开始时间! >= step.结束时间!).map((other) => other.开始时间!).sort()[0]
    if (next === undefined) return []
    return [{ key: { office: one.街镇, service: step.事项, at: step.环节 }, minutes: (Date.parse(`${next.replace(' ', 'T')}Z`) - Date.parse(`${step.结束时间!.replace(' ', 'T')}Z`)) / 60_000, late: workingDays(step.结束时间!, next) > handover }]
  })
  const expected = [...group(waits.map(({ key }) => key))].map(([key, [place]]) => {
    const own = waits.filter((one) => JSON.stringify(one.key) === key)
    const minutes = own.map((one) => one.minutes).sort((a, b) => a - b)
    const middle = (minutes[Math.floor((minutes.length - 1) / 2)]! + minutes[Math.ceil((minutes.length - 1) / 2)]!) / 2
    return { ...place, all: own.length, hits: own.filter(({ late }) => late).length, median: middle / 60 }
  })
  expect(sorted(figures.waits)).toEqual(sorted(expected))
  expect(expected.length).toBeGreaterThan(20)
})

test('steps: passed, left out, repeated, returned; materials beyond the standard', () => {
  const done = log.cases.filter((one) => one.办结日 !== '')
  const places = [...group(done.map(({ 街镇: office, 事项: service }) => ({ office: office!, service: service! }))).values()].map(([place]) => place!)
  const passed = places.flatMap(({ office, service }) => {
    const own = done.filter((one) => one.街镇 === office && one.事项 === service)
    const times = (id: string, step: string): number => log.steps.filter((one) => one.件号 === id && one.环节 === step).length
    const seen = log.steps.filter((step) => own.some((one) => one.件号 === step.件号)).map((step) => step.环节!)
    return [...new Set([...seen, ...standards.steps.filter((one) => one.service === service && one.mandatory).map(({ step }) => step)])].map((step) => {
      const standard = standardOf(service, step)
      return { office, service, step, known: standard !== undefined, mandatory: standard?.mandatory ?? false, all: own.length, passed: own.filter((one) => times(one.件号!, step) > 0).length, repeated: own.filter((one) => times(one.件号!, step) > (standard?.most ?? 1)).length }
    })
  })
  expect(sorted(figures.steps)).toEqual(sorted(passed))

  const marked = log.steps.filter((step) => step.退回 !== '' && caseOf(step.件号!)).map((step) => ({ key: { office: caseOf(step.件号!)!.街镇, service: caseOf(step.件号!)!.事项, at: step.环节 }, back: step.退回 === '是' }))
  expect(sorted(figures.returned)).toEqual(sorted([...group(marked.map(({ key }) => key))].map(([key, [place]]) => {
    const own = marked.filter((one) => JSON.stringify(one.key) === key)
    return { ...place, all: own.length, hits: own.filter(({ back }) => back).length }
  })))

  const asked = log.materials.flatMap(({ 件号: id, 材料: material }) => {
    const one = caseOf(id!)
    return one && !standards.materials.some((listed) => listed.service === one.事项 && listed.material === material) ? [{ office: one.街镇, service: one.事项, at: material }] : []
  })
  expect(sorted(figures.beyond)).toEqual(sorted([...group(asked).values()].map((own) => ({ ...own[0]!, all: log.cases.filter((one) => one.街镇 === own[0]!.office && one.事项 === own[0]!.service).length, hits: own.length }))))
})
