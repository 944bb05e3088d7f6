// What a second process gains on this machine at this moment: the same plain JavaScript in one process and shared by two.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { root } from './group.ts'

const units = 800

async function seconds(processes: number): Promise<number> {
  const begin = performance.now()
  const children = Array.from({ length: processes }, () => spawn(process.execPath, [path.join(root, 'bench', 'plain-work.js'), String(units / processes)], { stdio: 'ignore' }))
  await Promise.all(children.map((child) => once(child, 'exit')))
  return (performance.now() - begin) / 1000
}

/** Wall time of one process against that of two, some seconds each; twice in turn, since the machine may be doing other things as well. */
export async function plainGain(): Promise<number> {
  const [one, two] = [await seconds(1), await seconds(2)]
  const [again, pair] = [await seconds(2), await seconds(1)]
  return (one + pair) / (two + again)
}
