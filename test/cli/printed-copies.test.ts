// The clerk with a printed copy in hand, and the editor who has to know which copies to replace after a change.
import { spawnSync } from 'node:child_process'
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { temporaryFolder, workspaceOnDisk } from '../app/workspace-on-disk.ts'

const root = path.resolve(import.meta.dirname, '..', '..')
let cwd: string
let cache: string
function guifan(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(root, 'bin', 'run.js'), ...words], { cwd, encoding: 'utf8', env: { PATH: process.env.PATH, HOME: cache } })
  return { status, stdout, stderr }
}
interface Entry {
  subject: string
  hash: string
}
const printed = (): Entry[] => (JSON.parse(readFileSync(path.join(cwd, 'printed/manifest.json'), 'utf8')) as { documents: Entry[] }).documents
const hashOf = (subject: string): string => printed().find((entry) => entry.subject === subject)!.hash

beforeAll(() => {
  cwd = workspaceOnDisk(path.join(root, 'test/app/cases/two-services'))
  cache = temporaryFolder()
  guifan('render', 'notice', '--all', '--output', 'printed')
})

test('a copy that is in force', () => {
  const hash = hashOf('service/jiuzhu')
  const page = readFileSync(path.join(cwd, 'printed/ceshi-jiedao/notice/jiuzhu.html'), 'utf8')
  expect(page).toContain(hash)
  for (const code of [`ceshi-jiedao/notice.jiuzhu/1.0.0/${hash}`, hash, hash.toUpperCase()]) {
    const { status, stdout } = guifan('verify-print', code)
    expect(stdout).toContain('《救助申请 · 一次性告知单》是现行的')
    expect(status).toBe(0)
  }
  expect(guifan('stale', '--manifest', 'printed')).toMatchObject({ status: 0, stdout: '印好的 2 份都是现行的，不用换。\n' })
})

test.each([
  ['is out of date', 'ceshi-jiedao/notice.jiuzhu/1.0.0/0123456789ab', /已经过时。手里的是 1\.0\.0 版（0123456789ab），现行的是/, 1],
  ['is of a service that is gone', 'ceshi-jiedao/notice.quxiao/1.0.0/0123456789ab', /没有这份文件了：请收回/, 1],
  ['is of an office that is gone', 'jiu-jiedao/notice.jiuzhu/1.0.0/0123456789ab', /没有这份文件了：请收回/, 1],
  ['has digits that nothing has', '0123456789ab', /没有校验码是 0123456789ab 的/, 1],
  ['has no code', '2026-11-23', /不是文件上的核对码/, 2],
])('a copy that %s', (_name, code, words, exit) => {
  const { status, stdout, stderr } = guifan('verify-print', code)
  expect(stdout + stderr).toMatch(words)
  expect(status).toBe(exit)
})

test('after a change: what to replace, to take away and to add, and nothing else is printed', () => {
  const service = path.join(cwd, 'base-service.yaml')
  writeFileSync(service, readFileSync(service, 'utf8').replace('name: 救助申请', 'name: 救急申请'))
  const manifest = path.join(cwd, 'printed/manifest.json')
  const old = JSON.parse(readFileSync(manifest, 'utf8')) as { documents: Entry[] }
  writeFileSync(manifest, JSON.stringify({ ...old, documents: old.documents.map((entry) => (entry.subject === 'service/buzhu' ? { ...entry, subject: 'service/quxiao' } : entry)) }))
  const { status, stdout } = guifan('stale', '--manifest', 'printed/manifest.json', '--output', 'replace')
  expect(status).toBe(1)
  expect(stdout).toMatch(/换 +救急申请 · 一次性告知单/)
  expect(stdout).toMatch(/收回 +quxiao · 一次性告知单/)
  expect(stdout).toMatch(/新增 +.+ · 一次性告知单/)
  expect(readdirSync(path.join(cwd, 'replace/ceshi-jiedao/notice')).sort()).toEqual(['buzhu.pdf', 'jiuzhu.pdf'])
})

test.each([['nothing'], ['guifan.yaml']])('a manifest that is none (%s) is told', (name) => {
  const { status, stderr } = guifan('stale', '--manifest', name)
  expect(stderr).toContain('不是印文件时留下的 manifest.json')
  expect(status).toBe(2)
})
