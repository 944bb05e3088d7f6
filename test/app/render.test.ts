// Printing a whole workspace: the same call gives the same bytes, and nothing is touched unless everything can be printed.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { UsageError } from '../../src/diagnostics/usage-error.ts'
import { render, type RenderCall } from '../../src/app/render.ts'
import { temporaryFolder, workspaceOnDisk } from './workspace-on-disk.ts'

let cwd: string
let output: string

beforeEach(() => {
  cwd = workspaceOnDisk(path.join(import.meta.dirname, 'cases/two-services'))
  output = path.join(temporaryFolder(), 'manuals')
})

const print = (call: Partial<RenderCall> = {}) => render({ cwd, output, offices: 'all', formats: ['html'], documents: ['notice'], jobs: 1, ...call })

const filesIn = (folder: string): string[] =>
  existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile()).map((one) => path.relative(folder, path.join(one.parentPath, one.name))).sort() : []

/** Every file with its bytes. */
const snapshot = (): Record<string, string> => Object.fromEntries(filesIn(output).map((file) => [file, readFileSync(path.join(output, file), 'latin1')]))

const read = (file: string): string => readFileSync(path.join(output, file), 'utf8')
const change = (file: string, from: string, to: string): void => {
  const text = readFileSync(path.join(cwd, file), 'utf8')
  expect(text).toContain(from)
  writeFileSync(path.join(cwd, file), text.replace(from, to))
}

const bundle = `kind: bundle
id: kanbing
name: 看病一件事
version: 1.0.0
status: 草案
owner: zhuren
trigger: 患病
lead: qu-minzheng
members: [{service: jiuzhu}, {service: buzhu}]
promisedLimit: 60个工作日
visits: 1
ifStuck: 其余照办
`

describe('render', () => {
  it('prints each document, a manifest that tells what was printed of what, and a catalogue', async () => {
    const { diagnostics, documents, index } = await print()
    expect(diagnostics).toEqual([])
    expect(filesIn(output)).toEqual(['ceshi-jiedao/index.html', 'ceshi-jiedao/notice/buzhu.html', 'ceshi-jiedao/notice/jiuzhu.html', 'index.html', 'manifest.json', 'search.js'])
    expect(index).toBe(path.join(output, 'index.html'))
    const manifest = JSON.parse(read('manifest.json')) as { asOf: string; documents: typeof documents }
    expect(manifest.asOf).toBe('2026-11-23')
    expect(manifest.documents).toEqual(documents)
    expect(manifest.documents[1]).toMatchObject({ office: 'ceshi-jiedao', document: 'notice', subject: 'service/jiuzhu', format: 'html', path: 'ceshi-jiedao/notice/jiuzhu.html', edition: '1.0.0' })
    expect(manifest.documents[1]!.inputs).toEqual(expect.arrayContaining(['base-library.yaml', 'base-service.yaml', 'guifan.yaml', 'overlays.yaml']))
    expect(manifest.documents[0]!.inputs).not.toContain('overlays.yaml')
    expect(read('index.html')).toContain('救助申请')
  })

  it('prints no notice and no checklist for a matter that is found and asks for no paper', async () => {
    change('second.yaml', 'start: 依申请', 'start: 主动发现\nfind: {how: 巡楼看到, who: zhuren, then: 上门}')
    change('second.yaml', 'provedBy: [hukou-bu]', 'provedBy: [系统核对]')
    change('second.yaml', 'materials: [{material: shenqingshu, copies: 1}, {material: shenfenzheng}, {material: hukou-bu, exempt: {by: 户籍电子证照, ifFail: 出示原件}}]', 'materials: []')
    expect((await print({ formats: ['md'], documents: ['notice', 'checklist', 'guide'] })).diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(filesIn(output).filter((file) => file.endsWith('buzhu.md'))).toEqual(['ceshi-jiedao/guide/buzhu.md'])
  })

  it('gives the same bytes again', async () => {
    await print({ formats: ['html', 'md'], documents: ['guide'], subjects: ['service/jiuzhu'] })
    const first = snapshot()
    await print({ formats: ['html', 'md'], documents: ['guide'], subjects: ['service/jiuzhu'] })
    expect(snapshot()).toEqual(first)
    rmSync(output, { recursive: true })
    await print({ formats: ['html', 'md'], documents: ['guide'], subjects: ['service/jiuzhu'] })
    expect(snapshot()).toEqual(first)
  })

  it('prints many in other processes just as few in its own', async () => {
    await print({ formats: ['md'], documents: ['notice', 'guide', 'checklist'] })
    const many = snapshot()
    expect(Object.keys(many)).toHaveLength(10)
    rmSync(output, { recursive: true })
    await print({ formats: ['md'], documents: ['checklist'] })
    for (const file of filesIn(output).filter((one) => one.endsWith('.md'))) expect(read(file)).toBe(Buffer.from(many[file]!, 'latin1').toString('utf8'))
  })

  it('touches nothing when a standard is broken', async () => {
    await print()
    const before = snapshot()
    change('second.yaml', 'promisedLimit: 20个工作日', 'promisedLimit: 40个工作日')
    change('base-service.yaml', 'name: 救助申请', 'name: 困难救助申请')
    const { diagnostics, documents } = await print()
    expect(diagnostics.length).toBeGreaterThan(0)
    expect(diagnostics.every(({ severity, place }) => severity === 'error' && place.range !== undefined)).toBe(true)
    expect(documents).toEqual([])
    expect(snapshot()).toEqual(before)
  })

  it('touches nothing when a template is broken, and makes no folder', async () => {
    mkdirSync(path.join(cwd, 'templates'))
    writeFileSync(path.join(cwd, 'templates/notice.md.hbs'), '# {{service.name}}\n\n{{#each nichts}}\n')
    const { diagnostics } = await print()
    expect(diagnostics.map(({ place, severity }) => `${place.file} ${severity}`)).toEqual(['templates/notice.md.hbs error'])
    expect(existsSync(output)).toBe(false)
    rmSync(path.join(cwd, 'templates'), { recursive: true })
    await print()
    const before = snapshot()
    mkdirSync(path.join(cwd, 'templates'))
    writeFileSync(path.join(cwd, 'templates/notice.md.hbs'), '{{{service.name}}}\n')
    expect((await print()).documents).toEqual([])
    expect(snapshot()).toEqual(before)
  })

  it("takes the workspace's own template before ours", async () => {
    await print({ formats: ['md'] })
    const ours = read('ceshi-jiedao/notice/jiuzhu.md')
    mkdirSync(path.join(cwd, 'templates'))
    writeFileSync(path.join(cwd, 'templates/notice.md.hbs'), '# 自己的告知单\n\n请带齐材料。\n')
    expect((await print({ formats: ['md'] })).diagnostics).toEqual([])
    expect(read('ceshi-jiedao/notice/jiuzhu.md')).toContain('自己的告知单')
    expect(ours).not.toContain('自己的告知单')
  })

  it('removes what is no longer made, and keeps what was not asked for', async () => {
    await print({ formats: ['md'] })
    await print({ documents: ['checklist'], formats: ['html'], subjects: ['jiuzhu'] })
    writeFileSync(path.join(output, 'eigenes.txt'), '不是我们的')
    rmSync(path.join(cwd, 'second.yaml'))
    await print({ formats: ['md'] })
    expect(filesIn(output)).toEqual(['ceshi-jiedao/checklist/jiuzhu.html', 'ceshi-jiedao/index.html', 'ceshi-jiedao/notice/jiuzhu.md', 'eigenes.txt', 'index.html', 'manifest.json', 'search.js'])
    const { documents } = JSON.parse(read('manifest.json')) as { documents: { path: string }[] }
    expect(documents.map((one) => one.path)).toEqual(['ceshi-jiedao/checklist/jiuzhu.html', 'ceshi-jiedao/notice/jiuzhu.md'])
  })

  it('checks without writing', async () => {
    expect((await print({ documents: ['guide'], check: true })).stale).toEqual(['ceshi-jiedao/guide/buzhu.html', 'ceshi-jiedao/guide/jiuzhu.html', 'ceshi-jiedao/index.html', 'index.html', 'manifest.json', 'search.js'])
    expect(existsSync(output)).toBe(false)
    await print({ documents: ['guide'] })
    expect((await print({ documents: ['guide'], check: true })).stale).toEqual([])
    change('base-service.yaml', 'promisedLimit: 20个工作日', 'promisedLimit: 19个工作日')
    const before = snapshot()
    expect((await print({ documents: ['guide'], check: true })).stale).toEqual(['ceshi-jiedao/guide/jiuzhu.html', 'manifest.json', 'search.js'])
    rmSync(path.join(cwd, 'second.yaml'))
    expect((await print({ documents: ['guide'], check: true })).stale).toContain('ceshi-jiedao/guide/buzhu.html')
    expect(snapshot()).toEqual(before)
  })

  it('prints what is in force on the day: an expired difference no more, one in force on its pages only', async () => {
    const promise = async (call: Partial<RenderCall>) => {
      await print({ documents: ['guide'], formats: ['md'], subjects: ['救助申请'], ...call })
      return read('ceshi-jiedao/guide/jiuzhu.md')
    }
    const now = await promise({})
    expect(now).toContain('20个工作日')
    expect(now).not.toContain('15个工作日')
    expect(now).toContain('自助终端')
    expect(await promise({ asOf: '2026-11-22' })).toContain('15个工作日')
    expect(await promise({ asOf: '2028-01-01' })).not.toContain('自助终端')
  })

  it('prints what is about one definition of any kind, and leaves the rest as it was', async () => {
    writeFileSync(path.join(cwd, 'bundle.yaml'), bundle)
    await print({ documents: ['notice', 'bundle-guide'], formats: ['md'] })
    const before = snapshot()
    change('bundle.yaml', '看病一件事', '住院一件事')
    const { documents, diagnostics } = await print({ documents: [], formats: ['md'], subjects: ['bundle/kanbing'] })
    expect(diagnostics).toEqual([])
    expect(documents.map(({ path: file, subject, inputs }) => ({ file, subject, made: inputs.includes('bundle.yaml') && inputs.includes('second.yaml') }))).toEqual([
      { file: 'ceshi-jiedao/bundle-guide/kanbing.md', subject: 'bundle/kanbing', made: true },
    ])
    expect(read('ceshi-jiedao/index.html')).toContain('住院一件事 · 套餐指引')
    expect(filesIn(output)).toEqual(Object.keys(before).sort())
    expect(read('ceshi-jiedao/notice/buzhu.md')).toBe(Buffer.from(before['ceshi-jiedao/notice/buzhu.md']!, 'latin1').toString())
  })

  it('tells a wrong call, and leaves the folder as it was', async () => {
    for (const call of [{ offices: ['nirgendwo'] }, { documents: ['gedicht'] }, { formats: ['odt'] }, { subjects: ['service/nichts'] }, { subjects: ['material/hukou-bu'] }, { documents: ['manual'], subjects: ['jiuzhu'] }]) {
      await expect(print(call)).rejects.toBeInstanceOf(UsageError)
    }
    expect(existsSync(output)).toBe(false)
    writeFileSync(output, '一个文件')
    await expect(print()).rejects.toBeInstanceOf(UsageError)
    expect(readFileSync(output, 'utf8')).toBe('一个文件')
  })
})
