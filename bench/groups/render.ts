// What npm start prints, of every office: for the first time, again with nothing changed, and again after one service has changed.
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { atMost, corpus, guifan, sample, two, type Group, type Row } from '../group.ts'
import { measure, type Measure } from '../measure.ts'
import { howMany, sampleOffices } from '../sample-offices.ts'

const service = 'shengyu-dengji'
const types = ['manual', 'guide', 'notice', 'checklist', 'flowchart']
const folder = corpus('render')
const workspace = path.join(folder, 'standards')
const output = path.join(folder, 'manuals')

interface Printed extends Measure {
  /** Text of the manifest: checksums of every file, and of what each says. */
  manifest: string
  /** Files that were printed anew, by what the command reports while it prints. */
  compiled: number
}

function print(): Printed {
  const done = measure({ argv: guifan('render', ...types, ...sampleOffices.flatMap((office) => ['--office', office]), '--format', 'pdf', '--jobs', '2', '--workspace', workspace, '--output', output) })
  return { ...done, manifest: readFileSync(path.join(output, 'manifest.json'), 'utf8'), compiled: done.said.match(/^\[\d+\/\d+\] /gm)?.length ?? 0 }
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
  title: 'Printing again',
  about: `One round: manual, guides, notices, checklists and charts of ${howMany} as PDF with \`--jobs 2\`, once more into the same folder, and once more after one service has been given another name.`,
  async measure() {
    rmSync(folder, { recursive: true, force: true })
    cpSync(sample, workspace, { recursive: true })
    const cold = print()
    const again = print()
    renameService()
    return [againRow(cold, again), changeRow(again, print())]
  },
}
