// guifan doctor where the program itself is not whole: it says so, and what to do, instead of failing.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const root = path.resolve(import.meta.dirname, '..', '..')
let folder: string

/** Without the fonts of dist/ and without the packages with binaries. */
beforeAll(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'guifan-doctor-')))
  for (const name of ['bin', 'schemas', 'templates', 'package.json', 'test/base', 'test/staff']) cpSync(path.join(root, name), path.join(folder, 'package', name), { recursive: true })
  for (const name of readdirSync(path.join(root, 'dist'))) if (name !== 'fonts') cpSync(path.join(root, 'dist', name), path.join(folder, 'package', 'dist', name), { recursive: true })
  mkdirSync(path.join(folder, 'package', 'node_modules'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('fonts and engines that are gone', () => {
  const program = path.join(folder, 'package', 'bin', 'run.js')
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'doctor', '--workspace', path.join(folder, 'package', 'test', 'base')], { cwd: folder, encoding: 'utf8', env: { PATH: folder, HOME: folder } })
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
  expect(stdout).toMatch(/不行 +字体 +自带的字体 Noto Serif SC、.*Noto Sans SC.* 不在或者坏了，.*请重新安装/)
  expect(stdout).toMatch(/不行 +试印 +pdf 印不出来：.*请重新安装/)
  expect(stdout).toMatch(/好 +试印 +.*html.*都印得出/)
  expect(stdout).toMatch(/注意 +git +没有找到 git/)
})
