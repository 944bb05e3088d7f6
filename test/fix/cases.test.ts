// Mending a workspace on the disk: each folder is one, as it is before and after, with what was asked for and what is told.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { fix, type FixCall } from '../../src/app/fix.ts'
import { parseText } from '../../src/source/parse-text.ts'
import { workspaceOnDisk, yamlFiles } from '../app/workspace-on-disk.ts'

interface Case {
  about: string
  call: Partial<FixCall>
  mended: number
  ordered: string[]
  /** What is told of a file that was left. */
  left?: Record<string, string>
}

const folder = path.join(import.meta.dirname, 'cases')
const filesIn = (root: string, names: readonly string[]): Record<string, string> => Object.fromEntries(names.map((name) => [name, readFileSync(path.join(root, name), 'utf8')]))

describe.each(readdirSync(folder))('%s', (name) => {
  const [before, after] = ['before', 'after'].map((side) => path.join(folder, name, side)) as [string, string]
  const { about, call, mended, ordered, left = {} } = parse(readFileSync(path.join(folder, name, 'call.yaml'), 'utf8')) as Case
  const names = yamlFiles(before)
  const given = filesIn(before, names)
  const wanted = { ...given, ...(existsSync(after) ? filesIn(after, yamlFiles(after)) : {}) }

  test(about, async () => {
    const cwd = workspaceOnDisk(before)
    const shown = await fix({ ...call, cwd, dryRun: true })
    expect(filesIn(cwd, names), 'a dry run changes nothing').toEqual(given)
    const made = await fix({ ...call, cwd })
    expect(filesIn(cwd, names)).toEqual(wanted)
    expect(shown.files).toEqual(made.files)
    const own = (some: readonly string[]): string[] => some.filter((file) => names.includes(file)).sort()
    expect({ mended: made.mended, ordered: own(made.ordered) }).toEqual({ mended, ordered })
    expect(Object.fromEntries(made.left.map(({ file, why }) => [file, typeof why === 'object' ? why.zh : why]))).toEqual(left)
    if (mended === 0) for (const file of names) expect(parseText(wanted[file]!).documents, 'the same is said').toEqual(parseText(given[file]!).documents)
    expect((await fix({ ...call, cwd })).files, 'once is enough').toEqual([])
  })
})
