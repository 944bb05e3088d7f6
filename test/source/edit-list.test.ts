// Entries are added to a list and taken out of it, and nothing else of the file changes: each case is a text before and after.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { UsageError } from '../../src/diagnostics/usage-error.ts'
import { editList } from '../../src/source/edit-list.ts'

interface Case {
  about: string
  before: string
  remove?: number[]
  add?: Record<string, string>[]
  /** Absent where the list can't be changed without harm. */
  after?: string
}

const cases = parse(readFileSync(path.join(import.meta.dirname, 'edit-list.yaml'), 'utf8')) as Case[]

describe('a list', () => {
  test.each(cases.map((one) => [one.about, one] as const))('%s', (_about, { before, remove = [], add = [], after }) => {
    const edit = () => editList(before, { list: 'exceptions', remove, add })
    if (after === undefined) expect(edit).toThrow(UsageError)
    else expect(edit()).toBe(after)
  })

  test('keeps the line ends of Windows', () => {
    const { before, remove = [], add = [], after = '' } = cases[0]!
    const windows = (text: string): string => text.replaceAll('\n', '\r\n')
    expect(editList(windows(before), { list: 'exceptions', remove, add })).toBe(windows(after))
  })
})
