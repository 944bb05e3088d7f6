// --since in a real repository: what changed, what refers to it, whom it concerns; whatever is wrong elsewhere is not told.
import { spawnSync } from 'node:child_process'
import { appendFileSync, cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

const root = path.resolve(import.meta.dirname, '..', '..')
const program = path.join(root, 'bin', 'run.js')
let repository: string
let standards: string

const git = (...args: string[]) => {
  const { status, stderr } = spawnSync('git', ['-c', 'user.name=test', '-c', 'user.email=test@example.invalid', '-c', 'commit.gpgsign=false', ...args], { cwd: repository, encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
}

function since(revision: string, cwd = standards, env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'validate', '--since', revision, '--json'], { cwd, encoding: 'utf8', env: { PATH: process.env.PATH, HOME: repository, ...env } })
  return { status, stderr, report: stdout === '' ? undefined : JSON.parse(stdout) }
}

const read = (file: string): string => readFileSync(path.join(standards, file), 'utf8')
const change = (file: string, from: string, to: string): void => {
  expect(read(file)).toContain(from)
  writeFileSync(path.join(standards, file), read(file).replace(from, to))
}
const codes = ({ report }: ReturnType<typeof since>): string[] => report.diagnostics.map(({ code, file }: { code: string; file: string }) => `${file} ${code}`)

beforeEach(() => {
  repository = realpathSync(mkdtempSync(path.join(tmpdir(), 'guifan-since-')))
  standards = path.join(repository, '区里', 'standards')
  for (const part of ['base', 'staff']) cpSync(path.join(root, 'test', part), standards, { recursive: true })
  // There from the first, and nobody's doing since.
  writeFileSync(path.join(standards, 'old.yaml'), 'kind: material\nid: lao-wenti\nname: 老问题\n')
  git('init', '-q', '-b', 'main')
  git('add', '-A')
  git('commit', '-q', '-m', 'first')
})
afterEach(() => rmSync(repository, { recursive: true, force: true }))

test('nothing changed: nothing is told', () => {
  const found = since('HEAD')
  expect(found.status).toBe(0)
  expect(codes(found)).toEqual([])
  expect(found.report.since).toMatchObject({ changed: [], affected: [], offices: [], everything: false })
  expect(found.stderr).toContain('HEAD 以来没有改过标准')
})

test('a change that is not committed: what changed, what refers to it however far, and the offices', () => {
  change('library.yaml', 'name: 居民身份证', 'name: 居民身份证件')
  const found = since('HEAD')
  expect(found.report.since.changed).toEqual(['material/shenfenzheng'])
  expect(found.report.since.affected).toEqual(expect.arrayContaining(['service/jiuzhu', 'procedure/jiuzhu-liucheng']))
  expect(found.report.since.offices.map(({ name }: { name: string }) => name)).toEqual(['测试路街道'])
  expect(found.stderr).toContain('牵连 1 个街镇：测试路街道')
  expect(codes(found).filter((one) => one.startsWith('old.yaml'))).toEqual([])
})

test('what was changed wrongly is found, also in a file that git does not know, and what was wrong before is not', () => {
  change('service.yaml', 'promisedLimit: 20个工作日', 'promisedLimit: 90个工作日')
  writeFileSync(path.join(standards, 'new.yaml'), 'kind: material\nid: xin\nname: 新材料\n')
  const found = since('HEAD')
  expect(found.status).toBe(1)
  expect(found.report.since.changed).toEqual(['material/xin', 'service/jiuzhu'])
  expect([...new Set(codes(found).map((one) => one.split(' ')[0]))]).toEqual(['new.yaml', 'service.yaml'])
})

test('a definition that was taken away: what still refers to it', () => {
  git('mv', '区里/standards/old.yaml', '区里/standards/moved.yaml')
  const text = read('library.yaml')
  const parts = text.split('\n---\n')
  writeFileSync(path.join(standards, 'library.yaml'), parts.filter((part) => !part.includes('id: hukou-bu\n')).join('\n---\n'))
  const found = since('HEAD')
  // A file that only moved has not changed.
  expect(found.report.since.changed).toEqual(['material/hukou-bu'])
  expect(codes(found)).toContain('service.yaml GF302')
  expect(codes(found).filter((one) => one.startsWith('moved'))).toEqual([])
})

test('only what changed is put in order', () => {
  const old = read('old.yaml')
  change('old.yaml', 'kind: material\n', '')
  appendFileSync(path.join(standards, 'old.yaml'), 'kind: material\n')
  const service = read('service.yaml')
  const { status, stdout } = spawnSync(process.execPath, [program, 'validate', '--since', 'HEAD', '--fix', '--json'], { cwd: standards, encoding: 'utf8' })
  expect({ status, fixed: JSON.parse(stdout).fixed }).toEqual({ status: 0, fixed: { written: true, mended: 0, ordered: ['old.yaml'], files: ['old.yaml'] } })
  expect({ old: read('old.yaml'), service: read('service.yaml') }).toEqual({ old, service })
})

test('a broken file is told whole', () => {
  appendFileSync(path.join(standards, 'service.yaml'), '\n---\nkind: [\n')
  expect(codes(since('HEAD')).some((one) => one.startsWith('service.yaml GF1'))).toBe(true)
})

test('what others did on the branch meanwhile is not ours', () => {
  git('checkout', '-q', '-b', 'ours')
  git('checkout', '-q', 'main')
  change('library.yaml', 'name: 居民身份证', 'name: 居民身份证件')
  git('commit', '-q', '-a', '-m', 'theirs')
  git('checkout', '-q', 'ours')
  change('service.yaml', 'promisedLimit: 20个工作日', 'promisedLimit: 19个工作日')
  git('commit', '-q', '-a', '-m', 'ours')
  expect(since('main').report.since.changed).toEqual(['service/jiuzhu'])
})

test('changed settings concern everything', () => {
  appendFileSync(path.join(standards, 'guifan.yaml'), '\nurl: https://example.invalid\n')
  const found = since('HEAD')
  expect(found.report.since.everything).toBe(true)
  expect(codes(found).some((one) => one.startsWith('old.yaml'))).toBe(true)
})

test('through a link, the same files are meant', () => {
  const link = path.join(repository, 'link')
  symlinkSync(standards, link)
  change('service.yaml', 'promisedLimit: 20个工作日', 'promisedLimit: 19个工作日')
  expect(since('HEAD', link, { PWD: link }).report.since.changed).toEqual(['service/jiuzhu'])
})

test.each([['no-such-branch', '没有“no-such-branch”这个版本'], ['--output=x', '没有“--output=x”这个版本'], ['', '没有“”这个版本']])('%j is no revision', (revision, words) => {
  const { status, stderr } = spawnSync(process.execPath, [program, 'validate', `--since=${revision}`], { cwd: standards, encoding: 'utf8' })
  expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining(words) })
})

test('without git on the computer', () => {
  const { status, stderr } = since('HEAD', standards, { PATH: repository })
  expect(status).toBe(2)
  expect(stderr).toContain('没有找到')
})
