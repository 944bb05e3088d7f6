// Odd files, the same on every machine: nothing crashes, nothing hangs, every finding is inside its file. What was found at fault once is tried again; what is made to bring a parser down ends in its finding.
import { spawnSync } from 'node:child_process'
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { temporaryFolder } from '../app/workspace-on-disk.ts'
import { judge } from './judge.ts'
import { fuzz } from './run.ts'

const tests = path.resolve(import.meta.dirname, '..')
const folder = temporaryFolder()
for (const part of ['base', 'staff']) cpSync(path.join(tests, part), folder, { recursive: true })

test('150 pieces, the same on every machine', async () => {
  const { ok, text } = await fuzz(150, 20261123)
  expect(text).toMatch(/^150 pieces, none at fault/m)
  expect(ok).toBe(true)
})

describe('pieces that a long run found at fault, or that took it longest', () => {
  const cases = path.join(import.meta.dirname, 'cases')
  // A name before the dot says which file of the workspace it stands in for: `guifan.1.yaml`.
  test.each(readdirSync(cases).filter((name) => /\.ya?ml$/.test(name)))('%s', async (name) => {
    const file = /^(guifan|exceptions)\./.test(name) ? name.replace(/\..*/, '.yaml') : 'piece.yaml'
    expect(await judge(folder, { file, bytes: readFileSync(path.join(cases, name)) })).toEqual([])
  })
})

const lines = (count: number, line: (index: number) => string): string => Array.from({ length: count }, (_, index) => line(index)).join('')

/** Each is read after ten files of all sorts, in one process. */
const bombs: [string, string, string][] = [
  ['aliases of aliases', `a0: &a0 [x,x,x,x,x,x,x,x,x]\n${lines(30, (index) => `a${index + 1}: &a${index + 1} [${Array(9).fill(`*a${index}`).join()}]\n`)}`, 'GF107'],
  ['aliases without end', `a: &a [b]\n${lines(5000, (index) => `k${index}: *a\n`)}`, 'GF107'],
  ['100,000 lists in each other', '['.repeat(100_000), 'GF105'],
  ['100,000 lists in each other, closed again', `a: ${'['.repeat(100_000)}${']'.repeat(100_000)}\n`, 'GF105'],
  ['100,000 groups in each other', '{a: '.repeat(100_000), 'GF105'],
  ['100,000 dashes', `${'- '.repeat(100_000)}x`, 'GF105'],
  ['100,000 question marks', `${'? '.repeat(100_000)}x`, 'GF10'],
  ['a million keys', lines(1_000_000, (index) => `k${index}: 1\n`), 'GF104'],
  ['a million keys on one line', `{${lines(1_000_000, (index) => `k${index}: 1, `)}}`, 'GF104'],
  ['as many keys as the size of a file allows', lines(150_000, (index) => `k${index}: 1\n`), 'GF106'],
]

const ordinary: Record<string, string> = {
  'a01.yaml': 'kind: material\nid: yi\nname: 甲\n', 'a02.yaml': 'a: [1, 2\nb: "\n', 'a03.yaml': 'name：低保\n', 'a04.yaml': '\t- x\n', 'a05.yaml': '{{{\n', 'a06.yaml': '', 'a07.yaml': '- a\n b: c\n',
  'a08.yaml': 'kind: service\nid: er\nname: 乙\n', 'a09.yaml': '*x\n', 'a10.yaml': '"\\q"\n',
}

describe('after ten ordinary and broken files', () => {
  test.each(bombs)('%s', (_, text, code) => {
    for (const [name, content] of Object.entries(ordinary)) writeFileSync(path.join(folder, name), content)
    writeFileSync(path.join(folder, 'z-last.yaml'), text)
    const program = path.resolve(tests, '../bin/run.js')
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'validate', '--json'], { cwd: folder, encoding: 'utf8', timeout: 60_000, maxBuffer: 1e8 })
    expect(stderr).toBe('')
    expect(status).toBe(1)
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: { code: string; file: string }[] }
    const last = diagnostics.filter(({ file }) => file === 'z-last.yaml')
    expect(last.map((one) => one.code.slice(0, code.length))).toContain(code)
    expect(new Set(diagnostics.map(({ file }) => file)).size).toBeGreaterThan(8)
  })
})
