// Other shapes of a document: they stand beside the usual one, say the same, and leave it as it is.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { render, type RenderCall } from '../../src/app/render.ts'
import { stalePrints } from '../../src/app/stale-prints.ts'
import { UsageError } from '../../src/diagnostics/usage-error.ts'
import { temporaryFolder, workspaceOnDisk } from './workspace-on-disk.ts'

let cwd: string
let output: string

beforeEach(() => {
  cwd = workspaceOnDisk(path.join(import.meta.dirname, 'cases/two-services'))
  output = path.join(temporaryFolder(), 'manuals')
})

const print = (call: Partial<RenderCall> = {}) => render({ cwd, output, offices: 'all', documents: ['guide'], subjects: ['service/jiuzhu'], jobs: 1, ...call })
const has = (file: string): boolean => existsSync(path.join(output, file))
const listed = (): [string, string | undefined][] => (JSON.parse(readFileSync(path.join(output, 'manifest.json'), 'utf8')) as { documents: { path: string; variant?: string }[] }).documents.map((entry) => [entry.path, entry.variant])
const refused = async (call: Partial<RenderCall>): Promise<string> => {
  const error: unknown = await print(call).catch((fault: unknown) => fault)
  expect(error).toBeInstanceOf(UsageError)
  return (error as UsageError).message
}
const [usual, large] = ['ceshi-jiedao/guide/jiuzhu.html', 'ceshi-jiedao/guide/jiuzhu.large-print.html']

describe('a variant', () => {
  it('stands beside the usual document and says the same', async () => {
    const [first] = (await print()).documents
    const [second] = (await print({ variant: '大字版' })).documents
    expect(listed()).toEqual([[usual, undefined], [large, 'large-print']])
    expect(second!.hash).toBe(first!.hash)
    expect(second!.sha256).not.toBe(first!.sha256)
    expect(readFileSync(path.join(output, 'ceshi-jiedao/index.html'), 'utf8')).toContain('大字版 网页')
  })

  it('is neither obsolete when the usual document is printed, nor the other way round', async () => {
    await print({ subjects: [] })
    await print({ subjects: [], variant: 'large-print' })
    expect(['buzhu', 'jiuzhu'].flatMap((id) => [has(`ceshi-jiedao/guide/${id}.html`), has(`ceshi-jiedao/guide/${id}.large-print.html`)])).toEqual([true, true, true, true])
    await print({ subjects: [] })
    expect(listed()).toHaveLength(4)
    expect(has(large)).toBe(true)
  })

  it('is printed of the documents that have it where none are named', async () => {
    const { documents } = await print({ documents: [], variant: 'large-print' })
    expect([...new Set(documents.map(({ document }) => document))].sort()).toEqual(['guide', 'guide-short', 'notice'])
  })

  it('is refused in words where there is none: of that name, of that document, in that format', async () => {
    expect(await refused({ variant: 'large' })).toContain('large-print')
    expect(await refused({ documents: ['checklist'], variant: 'large-print' })).toMatch(/受理核验清单.*没有大字版.*办事指南（guide）/)
    expect(await refused({ formats: ['html', 'docx'], variant: 'large-print' })).toMatch(/docx.*--format html,pdf/)
    expect(await refused({ documents: ['guide'], variant: '墙贴' })).toMatch(/办事指南.*没有墙贴.*流程图（flowchart）/)
    expect(existsSync(output)).toBe(false)
  })

  it('that says less is of the same edition and hash, is found by the same words, and is replaced along with the usual one', async () => {
    const [whole] = (await print()).documents
    const before = readFileSync(path.join(output, 'search.js'), 'utf8')
    const [card] = (await print({ variant: '口袋卡' })).documents
    expect([card!.path, card!.format, card!.pages, card!.hash, card!.edition]).toEqual(['ceshi-jiedao/guide/jiuzhu.pocket.pdf', 'pdf', 1, whole!.hash, whole!.edition])
    expect(readFileSync(path.join(output, 'search.js'), 'utf8')).toBe(before)
    expect(await refused({ documents: ['notice'], variant: 'pocket' })).toMatch(/一次性告知单.*没有口袋卡.*办事指南（guide）、套餐指引（bundle-guide）/)
    const second = path.join(cwd, 'second.yaml')
    await print({ subjects: [], variant: 'pocket' })
    writeFileSync(second, readFileSync(second, 'utf8').replace('name: 补助申请', 'name: 补助金申请'))
    expect((await stalePrints({ cwd, manifest: output })).copies.map(({ title, now }) => [title, now?.path])).toContainEqual(['办事指南 · 口袋卡', 'ceshi-jiedao/guide/buzhu.pocket'])
  })

  it('is to be replaced when what it says changes, like the usual one', async () => {
    await print({ subjects: [] })
    await print({ subjects: [], variant: 'large-print' })
    const second = path.join(cwd, 'second.yaml')
    writeFileSync(second, readFileSync(second, 'utf8').replace('name: 补助申请', 'name: 补助金申请'))
    const { copies, current } = await stalePrints({ cwd, manifest: output })
    expect(copies.map(({ why, title, now }) => [why, title, now?.path])).toEqual([
      ['changed', '办事指南', 'ceshi-jiedao/guide/buzhu'], ['changed', '办事指南 · 大字版', 'ceshi-jiedao/guide/buzhu.large-print'],
    ])
    expect(current).toBe(2)
  })
})
