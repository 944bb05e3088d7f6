// What was planted in synthetic records of devolved matters is found: a department that sent neither money nor training, and lets problems lie.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { chanceOf } from '../../bench/records/chance.ts'
import { daysBetween } from '../../bench/records/days.ts'
import { planted, problemColumns, problemsOf, supportColumns, supportOf } from '../../bench/records/devolved.ts'
import type { Analysis } from '../../src/app/analysis.ts'
import { analyze } from '../../src/app/analyze.ts'
import { openWorkspace } from '../../src/app/open-workspace.ts'

const root = path.resolve(import.meta.dirname, '..', '..')
let folder: string
let found: Analysis
let own: Analysis

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'guifan-devolved-'))
  const { base } = await openWorkspace({ cwd: root })
  const days = daysBetween('2025-11-24', '2026-11-22', base.all('calendar').map(({ value }) => value))
  const matters = base.all('devolution').filter(({ value }) => value.to === '全部街镇').map(({ id, value }) => ({ id, value, nameOf: (item: string) => base.follow(item, 'course')?.value.name ?? item }))
  const offices = base.all('office').map(({ id: office }, index) => ({ office, letter: String.fromCharCode(65 + index), matters }))
  const write = (table: string, columns: readonly string[], rows: readonly (readonly (string | number)[])[]): void => writeFileSync(path.join(folder, `${table}.csv`), [columns, ...rows].map((row) => row.join(',')).join('\n'))
  write('支撑', supportColumns, offices.flatMap((one, index) => [...supportOf(one, days, chanceOf(index + 1))]))
  write('问题', problemColumns, offices.flatMap((one, index) => [...problemsOf(one, days, chanceOf(index + 101))]))
  found = await analyze({ cwd: root, files: [folder] })
  own = await analyze({ cwd: root, files: [folder], office: 'linfen-road' })
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('the matter whose department sent neither money nor training and answers late is named, and no other', () => {
  expect(found.devolved!.weak.map(({ devolution, what, kind }) => [devolution, what, kind]).sort()).toEqual([[planted.devolution, 'answers', undefined], ...planted.kinds.map((kind) => [planted.devolution, 'support', kind])].sort())
})

test('every record counts in one place', () => {
  const { matters, supports, problems } = found.devolved!
  const rows = (table: string): number => found.records.find((one) => one.table === table)!.records
  const sum = (list: readonly number[]): number => list.reduce((total, one) => total + one, 0)
  expect(sum(matters.map(({ support }) => support.promised))).toBe(rows('支撑'))
  expect(sum(matters.map(({ problems: { raised } }) => raised))).toBe(rows('问题'))
  for (const { due, onTime, late, owing } of [...supports, ...matters.map(({ support }) => support)]) expect(onTime + late + owing).toBe(due)
  for (const { due, onTime, late, waiting } of problems) expect(onTime + late + waiting).toBe(due)
})

test('an office sees its own numbers, and is told of the matter by those of all', () => {
  expect(own.devolved!.supports.every(({ office }) => office === 'linfen-road')).toBe(true)
  expect(own.devolved!.weak).toEqual(found.devolved!.weak)
})
