// Local differences, each case a folder: standards laid over the base, the faulty lines marked, and in expected.yaml what then stands and who wrote it.
import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { show } from '../../src/app/show.ts'
import { validate } from '../../src/app/validate.ts'
import { applyFixes, markersIn, shortly, temporaryFolder, workspaceOnDisk } from '../app/workspace-on-disk.ts'

interface Expected {
  /** `file:line` of a finding -> a part of what it says. */
  messages?: Record<string, string>
  /** `file:line` of a finding -> `file:line` of what is related to it. */
  related?: Record<string, string[]>
  shown?: { of: string; office?: string; field: string; is: unknown; by: string[] }[]
  /** Files after every fix was done. */
  fixed?: Record<string, string>
}

const here = import.meta.dirname
const cases = readdirSync(here, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name)

const lineOf = ({ file, range }: { file: string; range?: { start: { line: number } } }): string => `${file}:${range?.start.line}`

describe.each(cases)('%s', (name) => {
  const folder = path.join(here, name, 'standards')
  const expectedFile = path.join(here, name, 'expected.yaml')
  const expected = (existsSync(expectedFile) ? parse(readFileSync(expectedFile, 'utf8')) : {}) as Expected
  const root = workspaceOnDisk(folder)

  it('is found wrong just where it is', async () => {
    const { diagnostics } = await validate({ cwd: root })
    expect(shortly(diagnostics), diagnostics.map(({ message }) => message.zh).join('\n')).toEqual(markersIn(folder))
    for (const { message } of diagnostics) for (const text of [message.zh, message.en]) expect(text).not.toMatch(/undefined|\[object|NaN|[{}]/)
    for (const [place, text] of Object.entries(expected.messages ?? {})) {
      expect(diagnostics.filter((one) => lineOf(one.place) === place).map(({ message }) => message.zh).join('\n')).toContain(text)
    }
    for (const [place, related] of Object.entries(expected.related ?? {})) {
      const found = diagnostics.filter((one) => lineOf(one.place) === place).flatMap((one) => one.related)
      expect([...new Set(found.map((one) => lineOf(one.place)))].sort()).toEqual(related.toSorted())
    }
  })

  it.each(expected.shown ?? [])('$field of $of for $office', async ({ of, office, field, is, by }) => {
    const { value, explain } = await show({ cwd: root, reference: of, explain: field, ...(office ? { office } : {}) })
    expect(value).toEqual(is)
    expect(explain!.setBy.map(({ layer, file, line }) => `${layer} ${file}:${line}`)).toEqual(by)
  })

  if (expected.fixed) it('is clean when every fix is done', async () => {
    const copy = temporaryFolder()
    cpSync(root, copy, { recursive: true })
    applyFixes(copy, (await validate({ cwd: copy })).diagnostics)
    for (const [file, text] of Object.entries(expected.fixed!)) expect(readFileSync(path.join(copy, file), 'utf8')).toBe(text)
    expect((await validate({ cwd: copy })).diagnostics).toEqual([])
  })
})
