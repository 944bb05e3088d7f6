// Replacing only the sheets that changed: which they are, and what lies in the folder then.
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { render } from '../../src/app/render.ts'
import { stalePrints } from '../../src/app/stale-prints.ts'
import { pageRuns, swapOf } from '../../src/app/swap.ts'
import { objectsOf } from '../pdf/pdf-bytes.ts'
import { temporaryFolder, workspaceOnDisk } from './workspace-on-disk.ts'

const pages = (text: string) => ({ pageDigests: [...text] })

it('a sheet is replaced with both its pages, and the whole document where pages move', () => {
  expect(swapOf(pages('abcdefg'), pages('abxdefy'))).toEqual({ how: 'sheets', pages: [3, 4, 7] })
  expect(swapOf(pages('abcd'), pages('abcde'))).toEqual({ how: 'whole', why: 'moved' })
  expect(swapOf(pages('abcd'), pages('xbcx'))).toEqual({ how: 'whole', why: 'everywhere' })
  expect(swapOf(pages('abcd'), pages('abcd'))).toEqual({ how: 'whole', why: 'foot' })
  expect(swapOf({}, pages('abcd'))).toEqual({ how: 'whole', why: 'unknown' })
  expect(pageRuns([3, 4, 7, 9, 10, 11])).toBe('3–4、7、9–11')
})

it('a changed guide is replaced by the sheet that changed, with a list of what goes out and what comes in', async () => {
  const cwd = workspaceOnDisk(path.join(import.meta.dirname, 'cases/two-services'))
  const [printed, output] = [path.join(temporaryFolder(), 'printed'), path.join(temporaryFolder(), 'swap')]
  const call = { cwd, offices: 'all' as const, documents: ['guide'], jobs: 1 }
  const { documents } = await render({ ...call, formats: ['pdf'], output: printed })
  const before = documents.find(({ subject }) => subject === 'service/jiuzhu')!
  expect(before.pageDigests).toHaveLength(before.pages!)
  expect(before.pages).toBeGreaterThan(2)

  const service = path.join(cwd, 'base-service.yaml')
  const change = (from: RegExp, to: string): void => {
    const text = readFileSync(service, 'utf8')
    expect(text).toMatch(from)
    writeFileSync(service, text.replace(from, to))
  }
  // It stands only in the table of elements, at the end of the guide.
  change(/targets: \[自然人\]/, 'targets: [自然人, 企业法人]')
  const { copies, lists, replacements } = await stalePrints({ cwd, manifest: printed, output })
  expect(copies.map(({ why, subject }) => [why, subject])).toEqual([['changed', 'service/jiuzhu']])
  const { swap, now } = copies[0]!
  expect(swap).toMatchObject({ how: 'sheets' })
  const changed = (swap as { pages: number[] }).pages
  expect(changed).not.toContain(1)
  expect(now!.path).toBe('ceshi-jiedao/guide/jiuzhu.sheets.pdf')
  expect(replacements!.documents).toMatchObject([{ path: now!.path, only: changed, pages: changed.length }])
  expect(objectsOf(readFileSync(path.join(output, now!.path))).match(/\/Type \/Page\b/g)).toHaveLength(changed.length)
  expect(lists).toEqual(['ceshi-jiedao/swap-list.html', 'ceshi-jiedao/swap-list.pdf'])
  const list = readFileSync(path.join(output, lists![0]!), 'utf8')
  for (const words of ['救助申请 · 办事指南', `第 ${pageRuns(changed)} 页`, `1.0.0 版 ${before.hash}`, `1.0.0 版 ${now!.hash}`, 'guide/jiuzhu.sheets.pdf']) expect(list).toContain(words)
})
