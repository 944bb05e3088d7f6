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

/** One process against two, some seconds each, three times in turn: the ratios of wall time. */
export async function plainGain(): Promise<number[]> {
  const gains: number[] = []
  for (let turn = 0; turn < 3; turn++) gains.push((await seconds(1)) / (await seconds(2)))
  return gains
}
