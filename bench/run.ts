// `npm run bench [-- GROUP …]`: measures the goals against what a user would pick instead, as ratios, and keeps them in docs/benchmarks.md.
import { mkdirSync } from 'node:fs'
import { corpus, type Group } from './group.ts'
import { jobs } from './groups/jobs.ts'
import { large } from './groups/large.ts'
import { languageServer } from './groups/lsp.ts'
import { manual } from './groups/manual.ts'
import { offices } from './groups/offices.ts'
import { records } from './groups/records.ts'
import { render } from './groups/render.ts'
import { start } from './groups/start.ts'
import { validate } from './groups/validate.ts'
import { warm } from './groups/warm.ts'
import { circumstances, keepSection, writeSection } from './page.ts'
import { installPeers } from './peers.ts'

const groups: readonly Group[] = [start, validate, warm, large, languageServer, manual, jobs, render, offices, records]

function chosen(words: readonly string[]): readonly Group[] {
  const unknown = words.filter((word) => !groups.some(({ name }) => name === word))
  if (unknown.length > 0) throw new Error(`There is no group ${unknown.join(', ')}. Groups: ${groups.map(({ name }) => name).join(', ')}.`)
  return words.length === 0 ? groups : groups.filter(({ name }) => words.includes(name))
}

const wanted = chosen(process.argv.slice(2))
if (wanted.some(({ peers }) => peers)) installPeers()
mkdirSync(corpus(), { recursive: true })
for (const group of wanted) {
  const when = circumstances()
  const section = writeSection(group, when, await group.measure())
  keepSection(groups, group, section)
  process.stdout.write(`${section}\n`)
}
