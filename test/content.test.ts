// The examples of standards/CONTENT.md are true: each "after" stands in the sample, and each "before" in its place is found by the codes that the page names.
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { copyOfSample } from './app/workspace-on-disk.ts'
import { validate } from '../src/app/validate.ts'

const sample = path.resolve(import.meta.dirname, '../standards')
const folder = copyOfSample()

interface Example {
  title: string
  file: string
  before: string[]
  after: string[]
  codes: string[]
}

const lines = (text: string): string[] => text.trimEnd().split('\n')

function examples(page: string): Example[] {
  return page.split(/^## /m).slice(1).flatMap((section) => {
    const file = /样例：`(\S+)`/.exec(section)?.[1]
    const [before, after] = [...section.matchAll(/^```yaml\n([\s\S]*?)^```/gm)].map(([, text]) => lines(text!))
    // What stands in brackets is said of other slips.
    const codes = /^查得出：([^（\n]*)/m.exec(section)?.[1]?.match(/GF\d+/g) ?? []
    return file && before && after ? [{ title: lines(section)[0]!, file, before, after, codes }] : []
  })
}

const bare = (line: string): string => line.replace(/\s+# .*$/, '')

/** The file with `before` where `after` stands, as deep as that; undefined where it does not stand. */
function replaced(text: string, { before, after }: Example): string | undefined {
  const all = text.split('\n')
  for (let start = 0; start <= all.length - after.length; start++) {
    const indent = /^ */.exec(all[start]!)![0]
    if (after.some((line, index) => bare(all[start + index]!) !== indent + line)) continue
    return [...all.slice(0, start), ...before.map((line) => indent + line), ...all.slice(start + after.length)].join('\n')
  }
  return undefined
}

describe('standards/CONTENT.md', () => {
  const found = examples(readFileSync(path.join(sample, 'CONTENT.md'), 'utf8'))

  it('has an example for each of its kinds', () => {
    expect(found.length).toBeGreaterThanOrEqual(15)
  })

  it.each(found.map((example) => [example.title, example] as const))('%s', async (_title, example) => {
    const file = path.join(folder, example.file)
    const original = readFileSync(file, 'utf8')
    const text = replaced(original, example)
    expect(text, `the example after the change stands in ${example.file}`).toBeDefined()
    writeFileSync(file, text!)
    const { diagnostics } = await validate({ cwd: folder })
    writeFileSync(file, original)
    const codes = new Set(diagnostics.filter(({ severity }) => severity !== 'info').map(({ code }) => code))
    // What refers to a part that the example lacks says so, too.
    if (!example.codes.includes('GF302')) codes.delete('GF302')
    expect([...codes].sort()).toEqual([...example.codes].sort())
  }, 60_000)
})
