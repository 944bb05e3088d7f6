// The pool gives every task its outcome, whatever happens to the processes.
import path from 'node:path'
import { expect, test } from 'vitest'
import { runPool } from '../../src/output/pool.ts'

const script = path.join(import.meta.dirname, 'crash-worker.mjs')
type Result = { doubled: number; pid: number }

test('outcomes stand in the order of the tasks, and processes are replaced', async () => {
  const done: number[] = []
  const tasks = [1, 2, 3, 4, 5, 6, 7]
  const outcomes = await runPool<number, Result>({ script, jobs: 2, tasks, restartAfter: 2, onDone: (_outcome, _task, index) => done.push(index) })
  expect(outcomes.map((one) => one?.ok && one.value.doubled)).toEqual([2, 4, 6, 8, 10, 12, 14])
  expect(done.toSorted()).toEqual([0, 1, 2, 3, 4, 5, 6])
  const processes = outcomes.map((one) => (one?.ok ? one.value.pid : 0))
  for (const pid of processes) expect(processes.filter((one) => one === pid).length).toBeLessThanOrEqual(2)
})

test('a process that dies takes only its own task with it', async () => {
  const outcomes = await runPool<number | string, Result>({ script, jobs: 1, tasks: [1, 'die', 2, 'leave', 3] })
  expect(outcomes.map((one) => one?.ok)).toEqual([true, false, true, false, true])
  expect(outcomes[1]).toMatchObject({ crashed: true, error: expect.stringContaining('SIGKILL') as string })
  expect(outcomes[3]).toMatchObject({ crashed: true, error: expect.stringContaining('code 3') as string })
})

test('after a fault of the disk no further task is begun', async () => {
  const outcomes = await runPool<number | string, Result>({ script, jobs: 1, tasks: [1, 'full', 2, 3] })
  expect(outcomes.map((one) => one?.ok)).toEqual([true, false, undefined, undefined])
})

test('a worker that can not start is an error of each task, not a hang', async () => {
  const outcomes = await runPool({ script: path.join(import.meta.dirname, 'gone.mjs'), jobs: 2, tasks: [1, 2, 3] })
  expect(outcomes.map((one) => one?.ok)).toEqual([false, false, false])
})

test('no tasks, no processes', async () => {
  expect(await runPool({ script, jobs: 4, tasks: [] })).toEqual([])
})
