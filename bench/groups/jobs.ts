// Printing with two child processes against one, beside what a second process gains on this machine at all.
import { readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { corpus, guifan, sample, two, verdict, type Group } from '../group.ts'
import { measure, median, type Measure } from '../measure.ts'
import { plainGain } from '../plain-gain.ts'
import { howMany, sampleOffices } from '../sample-offices.ts'

/** Few enough that the machine does not change meanwhile, many enough that reading and checking, which no second process shortens, weigh little. */
const rounds = 3
const officesARound = Math.max(1, Math.min(3, Math.floor(sampleOffices.length / rounds)))
const folder = corpus('jobs')

function print(offices: readonly string[], jobs: number): Measure {
  const chosen = offices.flatMap((office) => ['--office', office])
  return measure({ argv: guifan('render', ...chosen, '--format', 'pdf', '--jobs', String(jobs), '--workspace', sample, '--output', path.join(folder, String(jobs))) })
}

const manifest = (jobs: number): string => readFileSync(path.join(folder, String(jobs), 'manifest.json'), 'utf8')

/** Each is first in turn, so that a machine that grows busier favours neither. */
function inEitherOrder(offices: readonly string[], round: number): [Measure, Measure] {
  if (round % 2 === 0) return [print(offices, 1), print(offices, 2)]
  const pair = print(offices, 2)
  return [print(offices, 1), pair]
}

export const jobs: Group = {
  name: 'jobs',
  title: 'Printing with two processes',
  about: [
    `Of ${howMany}: ${rounds} rounds of ${officesARound}, all documents as PDF, whole command: with \`--jobs 1\` and with \`--jobs 2\`, and beside them, in the same round, the same plain JavaScript in one process and shared by two`,
    '(`bench/plain-work.js`). The measure is the median of the rounds\' ratios of both gains in wall time, which other work on the machine blurs. "Same bytes" compares the checksums of all files.',
  ].join('\n'),
  async measure() {
    rmSync(folder, { recursive: true, force: true })
    const results: { one: Measure; pair: Measure; gain: number; plain: number }[] = []
    for (let round = 0; round < rounds; round++) {
      const [one, pair] = inEitherOrder(sampleOffices.slice(round * officesARound, (round + 1) * officesARound), round)
      results.push({ one, pair, gain: one.wall / pair.wall, plain: await plainGain() })
    }
    const share = median(results.map(({ gain, plain }) => gain / plain))
    const same = manifest(1) === manifest(2)
    const each = (pick: (result: (typeof results)[number]) => number) => results.map((result) => two(pick(result))).join(', ')
    return [{
      what: '2 child processes against 1, gain in wall time as a share of the gain of plain JS',
      goal: '≥ 0.85, same bytes',
      measured: verdict(`${two(share)}, ${same ? 'same bytes' : 'NOT the same bytes'}`, same && share >= 0.85),
      figures: `gains of the rounds ${each(({ gain }) => gain)}; of plain JS ${each(({ plain }) => plain)}; CPU ${each(({ one }) => one.cpu)} s with one, ${each(({ pair }) => pair.cpu)} s with two`,
    }]
  },
}
