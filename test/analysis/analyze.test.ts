// What was planted in a synthetic case log is found, at the office where it was planted, and few cases are not judged.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { caseServices } from '../../bench/records/case-services.ts'
import { caseLog, planted, type CaseRows } from '../../bench/records/cases.ts'
import { chanceOf } from '../../bench/records/chance.ts'
import { daysBetween } from '../../bench/records/days.ts'
import type { Analysis } from '../../src/app/analysis.ts'
import { analyze } from '../../src/app/analyze.ts'
import { openWorkspace } from '../../src/app/open-workspace.ts'

const root = path.resolve(import.meta.dirname, '..', '..')
let folder: string
let found: Analysis

const offices = ['daning-road', 'nanjing-west-road', 'pengpu-town', 'jingan-temple', 'linfen-road']
const titles = {
  办件: '件号,事项,街镇,情形,渠道,收件日,受理日,办结日,状态,结果,到场次数,补正次数,应交材料数,免交材料数,容缺,差错,发现方式',
  环节: '件号,事项,环节,岗位,开始时间,结束时间,等待分钟,办理分钟,是交接,按时交接,退回',
  收取材料: '件号,材料',
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'guifan-analyze-'))
  const { base } = await openWorkspace({ cwd: root })
  const services = caseServices(base).filter(({ service }) => ['zuidi-shenghuo-baozhang', 'linshi-jiuzhu'].includes(service))
  const days = daysBetween('2025-11-24', '2026-11-22', base.all('calendar').map(({ value }) => value))
  const rows: CaseRows[] = offices.flatMap((office, index) => [...caseLog({ office, cases: 300, services, days }, chanceOf(index + 1))])
  const write = (table: keyof typeof titles, lines: readonly (readonly (string | number)[])[]): void => writeFileSync(path.join(folder, `${table}.csv`), [titles[table], ...lines.map((line) => line.join(','))].join('\n'))
  write('办件', rows.map((row) => row.case))
  write('环节', rows.flatMap((row) => row.steps))
  write('收取材料', rows.flatMap((row) => row.materials))
  found = await analyze({ cwd: root, files: [folder] })
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const at = (what: string) => found.outliers.filter((one) => one.what === what).map(({ office, service, at: place }) => ({ office, service, place }))

test('a handover that lies for days', () => {
  const { office, service, step } = planted.slowHandover
  expect(at('late-handover')).toEqual([{ office, service, place: step }])
  expect(found.outliers.find(({ what }) => what === 'late-handover')!.median).toBeGreaterThan(48)
})

test('a step left out', () => {
  const { office, service, step } = planted.skipped
  expect(at('skipped')).toEqual([{ office, service, place: step }])
})

test('a material that the service does not list', () => {
  const { office, service, material } = planted.beyond
  expect(at('material')).toEqual([{ office, service, place: material }])
})

test('waiting at each handover: of every office and step, and held against the others by the same mix', () => {
  const { office, service, step } = planted.slowHandover
  const slow = found.handovers.find((one) => one.office === office && one.service === service && one.at === step)!
  expect(slow.hits / slow.all).toBeGreaterThan(0.9)
  expect(slow).toMatchObject({ officeName: '大宁路街道', atName: '初审', median: found.outliers.find(({ what }) => what === 'late-handover')!.median })
  const comparison = found.comparisons.find(({ of }) => of === 'taken-over')!
  expect(comparison.all).toBe(found.handovers.reduce((sum, { all }) => sum + all, 0))
  expect(comparison.offices.filter(({ standing }) => standing === 'below').map((one) => one.office)).toEqual([office])
  for (const one of found.handovers) expect(one.few === true).toBe(one.all < 30)
})

test('an office with few cases is not compared', () => {
  for (const { offices: compared } of found.comparisons) expect(compared.find(({ office }) => office === planted.few.office)!.standing).toBe('few')
})

test('indicators follow their formulas; one whose column is missing has no value', () => {
  const first = found.indicators.find(({ id }) => id === 'yici-bancheng-lv')!
  const comparison = found.comparisons.find(({ of }) => of === 'first-visit')!
  expect(first.numerator).toBe(comparison.hits)
  expect(first.value).toBeCloseTo((100 * comparison.hits) / comparison.all, 6)
  expect(found.indicators.map(({ id }) => id)).not.toContain('anqi-banjie-lv')
  expect(found.indicatorsWithoutRecords.length).toBeGreaterThan(0)
})
