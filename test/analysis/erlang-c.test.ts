// The formula against values worked out by hand, and where it has none.
import { expect, test } from 'vitest'
import { erlangC, fewestCounters } from '../../src/analysis/erlang-c.ts'

// People an hour, minutes each, counters -> share that waits, minutes, share within 15 minutes (computed from the textbook form with powers and factorials).
test.each([
  [30, 10, 6, 0.5875, 5.88, 0.8689],
  [30, 10, 7, 0.3241, 1.62, 0.9839],
  [18, 15, 5, 0.7625, 22.87, 0.5375],
  [18, 15, 6, 0.4217, 4.22, 0.9059],
  [60, 8, 9, 0.6533, 5.23, 0.8998],
])('%d an hour, %d minutes each, %d counters', (arrivals, handling, counters, waits, average, within) => {
  const answer = erlangC({ arrivals, handling, counters })
  expect(answer.stable).toBe(true)
  expect(answer.probabilityOfWait).toBeCloseTo(waits, 4)
  expect(answer.averageWait).toBeCloseTo(average, 2)
  expect(answer.within15).toBeCloseTo(within, 4)
})

test('a line that grows without end has no waiting time; one counter more than the load is enough', () => {
  expect(erlangC({ arrivals: 30, handling: 10, counters: 5 })).toEqual({ load: 5, stable: false, probabilityOfWait: null, averageWait: null, within15: null })
  expect(fewestCounters({ arrivals: 30, handling: 10 })).toBe(6)
  expect(erlangC({ arrivals: 30, handling: 10, counters: 6 }).stable).toBe(true)
})

test('three hundred counters are no harder than three', () => {
  const { probabilityOfWait } = erlangC({ arrivals: 2900, handling: 6, counters: 300 })
  expect(probabilityOfWait).toBeGreaterThan(0)
  expect(probabilityOfWait).toBeLessThan(1)
})
