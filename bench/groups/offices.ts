// A notice for each of 215 offices: whether memory grows with the number of documents.
import { rmSync } from 'node:fs'
import path from 'node:path'
import { atMost, corpus, guifan, megabytes, sample, two, type Group } from '../group.ts'
import { generateOffices } from '../generate-offices.ts'
import { watchMemory, type Sample } from '../watch-memory.ts'

const count = 215
const part = 50
const folder = corpus('offices')
const workspace = path.join(folder, 'standards')

const peak = (samples: readonly Sample[], figure: 'tree' | 'parent'): number => Math.max(0, ...samples.map((one) => one[figure]))

export const offices: Group = {
  name: 'offices',
  title: `${count} offices`,
  about: [
    `One round: the sample with simulated offices up to ${count} (\`bench/generate-offices.ts\`, seeded; each is one of the sample's with other names and numbers, and with its local changes), and the notice of one service printed for`,
    'each as PDF by two child processes. Resident memory of the command and its children together is looked at every 25 ms; what two processes share counts twice.',
  ].join('\n'),
  async measure() {
    await generateOffices(sample, workspace, count)
    rmSync(path.join(folder, 'manuals'), { recursive: true, force: true })
    const samples = await watchMemory(guifan('render', 'notice', '--all', '--subject', 'service/shengyu-dengji', '--format', 'pdf', '--jobs', '2', '--workspace', workspace, '--output', path.join(folder, 'manuals')))
    // What is read, checked and laid out before the first document is printed has a row of its own.
    const begun = samples.findIndex(({ done }) => done > 0)
    const printing = samples.slice(begun)
    const first = printing.filter(({ done }) => done <= part)
    const last = printing.filter(({ done }) => done > count - part)
    const printed = samples.at(-1)?.done
    if (printed !== count) throw new Error(`${printed} documents were printed, not ${count}.`)
    return [
      { what: `peak memory of the last ${part} documents against the first ${part}`, goal: '≤ 1.2', measured: atMost(peak(last, 'tree') / peak(first, 'tree'), 1.2), figures: `${megabytes(peak(last, 'tree'))} against ${megabytes(peak(first, 'tree'))}; highest of all ${megabytes(peak(printing, 'tree'))}; ${samples.length} looks` },
      { what: 'peak memory of the command itself, without its children', goal: 'none set', measured: megabytes(peak(samples, 'parent')), figures: `before printing ${megabytes(peak(samples.slice(0, begun), 'parent'))}, then ${two(peak(printing, 'parent') / peak(samples.slice(0, begun), 'parent'))} of it` },
    ]
  },
}
