// Which services an office offers, and which of its counters do them.
import type { Entity, Model } from '../../model/model.ts'

type Test = (service: Entity<'service'>) => boolean

/** `全部`, or a list of references; no list holds nothing. */
function listTest(model: Model, list: string | readonly string[] | undefined): Test {
  if (list === '全部') return () => true
  const ids = new Set((Array.isArray(list) ? list : []).map((text: string) => model.follow(text, 'service')?.id))
  return (service) => ids.has(service.id)
}

export function offeredAt(model: Model, office: Entity<'office'>): Test {
  const [offered, excepted] = [office.value.services, office.value.exceptServices].map((list) => listTest(model, list))
  return (service) => offered!(service) && !excepted!(service)
}

// A terminal or a guide's desk takes in no papers.
const noCounter = new Set(['导办', '自助', '后台', '办不成事'])

export interface CounterTest {
  /** False where no counter says what it does. */
  said: boolean
  does: Test
}

/** What the counters of an office do where papers are taken in. */
export function countersAt(model: Model, office: Entity<'office'>): CounterTest {
  const counters = office.value.centers.flatMap((center) => center.counters ?? []).filter((counter) => !noCounter.has(counter.type))
  const tests = counters.map((counter) => listTest(model, counter.services))
  return { said: counters.some((counter) => counter.services !== undefined), does: (service) => tests.some((test) => test(service)) }
}
