// Every document of every office: with one child process and with two, again with nothing changed, and again after one service has changed.
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { atMost, corpus, guifan, sample, two, verdict, type Group, type Row } from '../group.ts'
import { measure, median, type Measure } from '../measure.ts'
import { plainGain } from '../plain-gain.ts'

const service = 'shengyu-dengji'
const folder = corpus('render')
const workspace = path.join(folder, 'standards')

interface Printed extends Measure {
  /** Text of the manifest: checksums of every file, and of what each says. */
  manifest: string
  /** Files that were printed anew, by what the command reports while it prints. */
  compiled: number
}

function print(output: string, jobs: number): Printed {
  const done = measure({ argv: guifan('render', '--all', '--format', 'pdf', '--jobs', String(jobs), '--workspace', workspace, '--output', path.join(folder, output)) })
  return { ...done, manifest: readFileSync(path.join(folder, output, 'manifest.json'), 'utf8'), compiled: done.said.match(/^\[\d+\/\d+\] /gm)?.length ?? 0 }
}

/** What each document says, by path. */
function hashes(manifest: string): Map<string, string> {
  const { documents } = JSON.parse(manifest) as { documents: { path: string; hash: string }[] }
  return new Map(documents.map(({ path: file, hash }) => [file, hash]))
}

function renameService(): void {
  const file = path.join(workspace, 'services', `${service}.yaml`)
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^name: .*$/m, '$&（改）'))
}

function jobsRow(one: Printed, pair: Printed, gains: readonly number[]): Row {
  const [gain, plain] = [one.wall / pair.wall, median(gains)]
  const same = one.manifest === pair.manifest
  return {
    what: '2 child processes against 1, gain in wall time against that of plain JS',
    goal: '≥ 0.85, same bytes',
    measured: verdict(`${two(gain / plain)}, ${same ? 'same bytes' : 'NOT the same bytes'}`, same && gain / plain >= 0.85),
    figures: `${two(one.wall)} s -> ${two(pair.wall)} s, gain ${two(gain)}; plain JS ${two(plain)} (${two(Math.min(...gains))} to ${two(Math.max(...gains))}); CPU ${two(one.cpu)} s and ${two(pair.cpu)} s`,
  }
}

function againRow(cold: Printed, again: Printed): Row {
  return {
    what: 'again, nothing changed, CPU against the first time',
    goal: '≤ 0.05',
    measured: atMost(again.cpu / cold.cpu, 0.05),
    figures: `${two(again.cpu)} s against ${two(cold.cpu)} s; printed ${again.compiled} of ${hashes(cold.manifest).size}${again.manifest === cold.manifest ? '' : '; NOT the same bytes'}`,
  }
}

function changeRow(before: Printed, after: Printed): Row {
  const was = hashes(before.manifest)
  const changed = [...hashes(after.manifest)].filter(([file, hash]) => was.get(file) !== hash).length
  return {
    what: 'one service renamed: documents printed against documents that say something else than before',
    goal: '1',
    measured: atMost(after.compiled / changed, 1),
    figures: `${after.compiled} printed, ${changed} show the change, of ${was.size}; CPU ${two(after.cpu)} s`,
  }
}

export const render: Group = {
  name: 'render',
  title: 'Printing everything',
  about: [
    'One round: every document of every office of the sample as PDF with `--jobs 1`, with `--jobs 2`, once more into the same folder, and once more after one service has been given another name. What two processes can gain here is',
    'measured before, between and after: the same plain JavaScript in one process and shared by two (`bench/plain-work.js`), nine pairs, median. "Same bytes" compares the checksums of all files.',
  ].join('\n'),
  async measure() {
    rmSync(folder, { recursive: true, force: true })
    cpSync(sample, workspace, { recursive: true })
    const gains = await plainGain()
    const one = print('one', 1)
    gains.push(...(await plainGain()))
    const pair = print('two', 2)
    gains.push(...(await plainGain()))
    const again = print('two', 2)
    renameService()
    return [jobsRow(one, pair, gains), againRow(pair, again), changeRow(again, print('two', 2))]
  },
}
