// What was planted in a synthetic roster is found, at the office where it was planted, and small groups are not told.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { chanceOf } from '../../bench/records/chance.ts'
import { rosterOffices } from '../../bench/records/roster-offices.ts'
import { planted, rosterColumns, rosterOf } from '../../bench/records/roster.ts'
import { usualLimits } from '../../src/analysis/team-limits.ts'
import { withoutSmall } from '../../src/analysis/structure.ts'
import { assess, type Assessment } from '../../src/app/assess.ts'
import { openWorkspace } from '../../src/app/open-workspace.ts'

const root = path.resolve(import.meta.dirname, '..', '..')
let folder: string
let found: Assessment

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'guifan-assess-'))
  const { base } = await openWorkspace({ cwd: root })
  const rows = rosterOffices(base).flatMap((office, index) => [...rosterOf(office, chanceOf(900 + index))])
  writeFileSync(path.join(folder, '花名册.csv'), [rosterColumns(base.all('competency').map(({ value }) => value.name)), ...rows].map((row) => row.join(',')).join('\n'))
  found = await assess({ cwd: root, files: [folder], limits: usualLimits })
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const office = (id: string) => found.offices.find((one) => one.office === id)!
/** Offices that a finding names, by its code. */
const named = (code: string): string[] => found.diagnostics.filter((one) => one.code === code).map(({ data }) => found.offices.find(({ name }) => name === data.office)!.office)

test.each([
  ['too few people', 'GF4807', planted.short.office], ['more than the cap', 'GF4808', planted.overCap.office], ['many who leave', 'GF4809', planted.leaving.office],
  ['weak in policy', 'GF4811', planted.policy.office], ['an aged team', 'GF4812', planted.aged.office], ['a post nobody is ready for', 'GF4813', planted.nobodyReady.office], ['a gap', 'GF4814', planted.gap.office],
])('%s is found where it was planted', (_, code, place) => {
  expect(named(code)).toContain(place)
})

test('an office within its cap, and a post with an heir, are not accused', () => {
  expect(named('GF4808')).toEqual([planted.overCap.office])
  expect(named('GF4813')).toEqual([planted.nobodyReady.office])
})

test('the gap is told at its post and competency', () => {
  const gap = found.diagnostics.find(({ code, data }) => code === 'GF4814' && data.office === office(planted.gap.office).name)!
  expect([gap.data.post, gap.data.competency]).toEqual(['综合受理岗', '特殊群体服务'])
})

test('every gap that a course leads out of is closed by the plan, and what none does is told', () => {
  const { gaps, training } = office(planted.gap.office)
  const known = gaps.filter(({ has }) => has !== undefined)
  const reached = training.courses.flatMap(({ people }) => people.flatMap(({ person, raises }) => raises.map((raise) => ({ person, ...raise }))))
  for (const gap of known) {
    const closed = reached.some((one) => one.person === gap.person && one.competency === gap.competency && one.to >= gap.needs)
    const open = training.untaught.some((one) => one.person === gap.person && one.competency === gap.competency)
    expect([gap, closed !== open]).toEqual([gap, true])
  }
})

test('who is ready has every level that the post asks for', () => {
  const { succession } = office('linfen-road')
  const chief = succession.find(({ post }) => post === 'zonghe-shouli-zhuguan')!
  expect(chief.ready.length).toBeGreaterThan(0)
  expect(chief.ready.every(({ lacks }) => lacks.length === 0)).toBe(true)
})

test('a group of fewer than five is not told, nor can it be worked out from the others', () => {
  expect(withoutSmall([{ name: 'a', count: 30 }, { name: 'b', count: 3 }, { name: 'c', count: 9 }])).toEqual([{ name: 'a', count: 30 }, { name: 'b', count: null }, { name: 'c', count: null }])
  for (const { structure } of found.offices) for (const group of [...structure.ages, ...structure.grades, ...structure.educations]) expect(group.count === null || group.count >= 5, JSON.stringify(group)).toBe(true)
  for (const { standings } of found.offices) for (const { assessed, below } of standings) expect(below === null).toBe(assessed < 5)
})
