// The week of a hall worked out by hand, and with a tenth fewer and more people coming.
import { expect, test } from 'vitest'
import { staffing } from '../../src/analysis/staffing.ts'

test('ten percent more people may take a counter and a person more', () => {
  // 36 an hour at 8 minutes are a load of 4.8; 4.32 with a tenth fewer, 5.28 with a tenth more: five counters hold the first two, six the last.
  const halfHours = Array.from({ length: 8 }, (_, index) => ({ weekday: 1, start: 540 + index * 30, arrivals: 36 }))
  const plan = staffing(halfHours, { handling: 8, counters: 6, within: 60, share: 0.5, shrinkage: 0, weeklyHours: 4 })
  expect(plan.sensitivity).toEqual([{ change: -0.1, most: 5, people: 5, unstable: 0 }, { change: 0, most: plan.most, people: plan.people, unstable: 0 }, { change: 0.1, most: 6, people: 6, unstable: 0 }])
  expect([plan.most, plan.people]).toEqual([5, 5])
})

test('with the counters that there are, a tenth more may be too many', () => {
  const [, usual, more] = staffing([{ weekday: 1, start: 540, arrivals: 36 }], { handling: 8, counters: 5, within: 15, share: 0.8, shrinkage: 0, weeklyHours: 40 }).sensitivity
  expect([usual!.unstable, more!.unstable]).toEqual([0, 1])
})
