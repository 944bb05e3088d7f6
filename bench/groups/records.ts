// Analysing a case log of ten million steps, and how cost grows from a quarter of it.
import { spawnSync } from 'node:child_process'
import { createReadStream } from 'node:fs'
import path from 'node:path'
import { atMost, corpus, guifan, megabytes, root, two, type Group } from '../group.ts'
import { inTurn, middle, ratio } from '../measure.ts'

/** A year of the sample's offices so many times over. */
const [quarter, whole] = [14, 56]
const files = ['办件.csv', '环节.csv', '收取材料.csv']

/** The same loader that reads this file reads the one that makes records. */
function make(scale: number): string {
  const folder = corpus(`records-${scale}`)
  const { status, stderr } = spawnSync(process.execPath, [...process.execArgv, path.join(root, 'bench', 'sample-records.ts'), '--scale', String(scale), '--output', folder], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`Records could not be made:\n${stderr}`)
  return folder
}

async function countRows(file: string): Promise<number> {
  let lines = 0
  for await (const chunk of createReadStream(file)) for (const byte of chunk as Buffer) if (byte === 0x0a) lines++
  return lines - 1
}

const millions = (rows: number): string => (rows / 1e6).toFixed(1)

export const records: Group = {
  name: 'records',
  title: 'Analysing ten million steps',
  about: 'Three rounds: `guifan analyze` of synthetic cases, steps and materials (`bench/sample-records.ts`, seeded), of a quarter and of the whole. Needs 5 GB of disk; making them takes some minutes.',
  async measure() {
    const folders = [quarter, whole].map(make)
    const [few = 0, many = 0, cases = 0, materials = 0] = await Promise.all([path.join(folders[0]!, '环节.csv'), path.join(folders[1]!, '环节.csv'), path.join(folders[1]!, '办件.csv'), path.join(folders[1]!, '收取材料.csv')].map(countRows))
    const [small = [], large = []] = inTurn(folders.map((folder) => ({ argv: guifan('analyze', ...files.map((file) => path.join(folder, file))) })), 3)
    const exponent = Math.log(ratio(large, small, 'cpu')) / Math.log(many / few)
    const figures = `${millions(many)} million steps, ${millions(cases)} million cases, ${millions(materials)} million materials; CPU ${two(middle(large, 'cpu'))} s`
    return [
      { what: 'wall time', goal: '≤ 60 s', measured: atMost(middle(large, 'wall'), 60, (seconds) => `${two(seconds)} s`), figures },
      { what: 'peak memory', goal: '≤ 2000 MB', measured: atMost(middle(large, 'memory'), 2000, megabytes), figures: `${megabytes(middle(small, 'memory'))} at ${millions(few)} million steps` },
      { what: `growth ${millions(few)} -> ${millions(many)} million steps, exponent of CPU`, goal: '≤ 1.0', measured: atMost(exponent, 1), figures: `${two(middle(small, 'cpu'))} s -> ${two(middle(large, 'cpu'))} s` },
    ]
  },
}
