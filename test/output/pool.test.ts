// The pool gives every task its outcome, whatever happens to the processes.
import path from 'node:path'
import { expect, test } from 'vitest'
import { runPool } from '../../src/output/pool.ts'

const script = path.join(import.meta.dirname, 'crash-worker.mjs')
const tasksOf = <Task>(tasks: readonly Task[]) => ({ count: tasks.length, task: (index: number) => Promise.resolve(tasks[index]) })
type Result = { doubled: number; pid: number }

test('outcomes stand in the order of the tasks, and processes are replaced', async () => {
  const done: number[] = []
  const outcomes = await runPool<number, Result>({ script, jobs: 2, ...tasksOf([1, 2, 3, 4, 5, 6, 7]), mostMemory: 1, onDone: (_outcome, index) => done.push(index) })
  expect(outcomes.map((one) => one?.ok && one.value.doubled)).toEqual([2, 4, 6, 8, 10, 12, 14])
  expect(done.toSorted()).toEqual([0, 1, 2, 3, 4, 5, 6])
  const processes = outcomes.map((one) => (one?.ok ? one.value.pid : 0))
  for (const pid of processes) expect(processes.filter((one) => one === pid).length).toBe(1)
})

test('a process that dies takes only its own task with it', async () => {
  const outcomes = await runPool<number | string, Result>({ script, jobs: 1, ...tasksOf([1, 'die', 2, 'leave', 3]) })
  expect(outcomes.map((one) => one?.ok)).toEqual([true, false, true, false, true])
  expect(outcomes[1]).toMatchObject({ crashed: true, error: expect.stringContaining('SIGKILL') as string })
  expect(outcomes[3]).toMatchObject({ crashed: true, error: expect.stringContaining('code 3') as string })
})

test('after a fault of the disk no further task is begun', async () => {
  const outcomes = await runPool<number | string, Result>({ script, jobs: 1, ...tasksOf([1, 'full', 2, 3]) })
  expect(outcomes.map((one) => one?.ok)).toEqual([true, false, undefined, undefined])
})

test('a worker that can not start is an error of each task, not a hang', async () => {
  const outcomes = await runPool({ script: path.join(import.meta.dirname, 'gone.mjs'), jobs: 2, ...tasksOf([1, 2, 3]) })
  expect(outcomes.map((one) => one?.ok)).toEqual([false, false, false])
})

test('no tasks, no processes', async () => {
  expect(await runPool({ script, jobs: 4, ...tasksOf([]) })).toEqual([])
})

test('a task that gives nothing is left out, and one that can not be made is the error of the whole', async () => {
  const outcomes = await runPool<number, Result>({ script, jobs: 2, ...tasksOf([undefined, 1, undefined]) })
  expect(outcomes.map((one) => one?.ok)).toEqual([undefined, true, undefined])
  const task = (index: number) => (index === 2 ? Promise.reject(new Error('no view')) : Promise.resolve(index))
  await expect(runPool<number, Result>({ script, jobs: 2, count: 40, task })).rejects.toThrow('no view')
})
