// Programs that packages bring for each system: where one can't be loaded, the words say what to install, and it is no fault of guifan.
import { mkdtempSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { describeFailure } from '../../src/cli/failure.ts'

const require = createRequire(import.meta.url)

function failureOf(load: () => unknown): unknown {
  try {
    load()
  } catch (error) {
    return error
  }
  throw new Error('it was loaded')
}

const damaged = path.join(mkdtempSync(path.join(tmpdir(), 'guifan-program-')), 'engine.node')
writeFileSync(damaged, 'no program')

test.each([
  ['a file that is no program of this system', failureOf(() => require(damaged) as unknown)],
  ['a package that was left out', failureOf(() => require('@resvg/resvg-js-win32-none') as unknown)],
])('%s is told in words', (_, error) => {
  const { text, exitCode } = describeFailure(error, ['render'])
  expect(exitCode).toBe(2)
  expect(text.zh).toContain('Visual C++ 运行库')
  expect(text.zh).not.toContain('维护者')
})

test('any other file that is not there is a fault of guifan', () => {
  expect(describeFailure(failureOf(() => require('./no-such-module.ts') as unknown), ['render']).exitCode).toBe(70)
})
