// Exceptions: each stands for the finding it was made for and for nothing else; written and taken out without touching what people wrote.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { adoptFindings, type AdoptCall } from '../../src/app/adopt-findings.ts'
import { render } from '../../src/app/render.ts'
import { validate } from '../../src/app/validate.ts'
import { UsageError } from '../../src/diagnostics/usage-error.ts'
import { markersIn, shortly, temporaryFolder, workspaceOnDisk } from './workspace-on-disk.ts'

const caseFolder = (name: string): string => path.join(import.meta.dirname, 'cases', name)

const adopt = (cwd: string, call: Partial<AdoptCall> = {}) => adoptFindings({ cwd, add: true, prune: false, least: 'warning', ...call })
const found = async (cwd: string): Promise<string[]> => shortly((await validate({ cwd })).diagnostics)
const read = (cwd: string, file: string): string => readFileSync(path.join(cwd, file), 'utf8')
function change(cwd: string, file: string, from: string, to: string): void {
  const text = read(cwd, file)
  expect(text).toContain(from)
  writeFileSync(path.join(cwd, file), text.replace(from, to))
}
/** The base of the tests with a promise that is longer than the law allows. */
function withLongPromise(): string {
  const cwd = workspaceOnDisk()
  change(cwd, 'base-service.yaml', 'promisedLimit: 20个工作日', 'promisedLimit: 45个工作日')
  return cwd
}

describe('an exceptions.yaml', () => {
  it('with faults tells each where it stands, and holds where it is plain what is meant', async () => {
    const folder = caseFolder('exceptions-with-faults')
    const { diagnostics } = await validate({ cwd: workspaceOnDisk(folder) })
    expect(shortly(diagnostics)).toEqual(markersIn(folder))
    expect(diagnostics.map(({ message }) => message.zh).join('\n')).toMatch(/promise-within-statute？[^]*service\/jiuzhu（救助申请）[^]*不能办例外/)
  })

  it('holds for what only the layer of one office makes, and for no other office', async () => {
    const folder = caseFolder('exceptions-of-an-office')
    const cwd = workspaceOnDisk(folder)
    const { diagnostics, summary } = await validate({ cwd })
    expect(shortly(diagnostics)).toEqual(markersIn(folder))
    expect(summary.excepted).toBe(1)
    // Looked at for another office it matches nothing, which says nothing of its use.
    expect(shortly((await validate({ cwd, office: '第1街道' })).diagnostics)).toEqual(markersIn(folder))
  })

  it('of the settings, and of the workspace that this one extends', async () => {
    const district = withLongPromise()
    await adopt(district)
    const street = temporaryFolder()
    writeFileSync(path.join(street, 'guifan.yaml'), `name: 街道\nversion: 1.0.0\nstatus: 草案\nowner: zhuren\nextends: ${path.relative(street, district)}\ndistrict: ceshi\n`)
    expect(await found(street)).toEqual(['guifan.yaml:6 GF302'])
    writeFileSync(path.join(street, 'exceptions.yaml'), 'exceptions:\n- {rule: GF302, target: guifan, path: district, reason: 区还没有建, owner: zhuren, until: 2027-01-01}\n')
    expect(await found(street)).toEqual([])
  })

  it('is not called unused where faults of form keep rules from looking', async () => {
    const cwd = withLongPromise()
    await adopt(cwd)
    change(cwd, 'base-service.yaml', 'visits: 1', 'visitz: 1')
    expect([...new Set((await validate({ cwd })).diagnostics.map(({ code }) => code))]).toEqual(['GF202'])
    await expect(adopt(cwd, { prune: true })).rejects.toBeInstanceOf(UsageError)
  })

  it('that can not be read is told, and left alone', async () => {
    const cwd = withLongPromise()
    writeFileSync(path.join(cwd, 'exceptions.yaml'), '- rule: GF4001\n')
    expect(await found(cwd)).toEqual(['base-service.yaml:17 GF4001', 'exceptions.yaml:1 GF203'])
    await expect(adopt(cwd)).rejects.toBeInstanceOf(UsageError)
    expect(read(cwd, 'exceptions.yaml')).toBe('- rule: GF4001\n')
  })

  it.each([
    ['exceptions: 5', ['GF203']],
    ['exceptions:', ['GF201']],
    ['exceptions: [null, 3]', ['GF201', 'GF203']],
    ['exceptions: [', ['GF102']],
    ['exceptions: []\n---\nexceptions: []\n', ['GF203']],
    ['exceptions:\n  - {rule: constructor, target: __proto__/x, reason: a, owner: b, until: 2027-01-01}\n', ['GF204', 'GF205']],
    ['exceptions:\n  - {rule: GF302, target: guifan, path: //, reason: a, owner: b, until: 2026-01-01}\n', ['GF609']],
    ['# 还没有', []],
    ['', []],
  ])('written as %j is told what is wrong with it', async (text, codes) => {
    const cwd = workspaceOnDisk()
    writeFileSync(path.join(cwd, 'exceptions.yaml'), text)
    const { diagnostics } = await validate({ cwd })
    expect(diagnostics.map(({ code, place }) => `${place.file} ${code}`)).toEqual(codes.map((code) => `exceptions.yaml ${code}`))
  })

  it('lets what it excepts be printed, also when it has expired', async () => {
    const cwd = withLongPromise()
    await adopt(cwd)
    const output = path.join(cwd, 'out')
    const { documents } = await render({ cwd, offices: 'all', documents: ['notice'], formats: ['md'], output, jobs: 1, asOf: '2028-01-01' })
    expect(documents.length).toBeGreaterThan(0)
    const expired = (await validate({ cwd, asOf: '2028-01-01' })).diagnostics.filter(({ code }) => code === 'GF614')
    expect(expired.map(({ severity, place }) => `${severity} ${place.file}`)).toEqual(['info exceptions.yaml'])
  })
})

describe('a baseline', () => {
  it('is silent about what it was written for, wherever that has moved to', async () => {
    const cwd = withLongPromise()
    expect(await found(cwd)).toEqual(['base-service.yaml:17 GF4001'])
    expect(await adopt(cwd)).toMatchObject({ added: 1, removed: 0, refused: 0 })
    expect(await found(cwd)).toEqual([])
    change(cwd, 'base-service.yaml', 'kind: service', '# 上面加了一行\nkind: service')
    change(cwd, 'base-service.yaml', 'name: 救助申请', 'name: 社会救助申请')
    expect(await found(cwd)).toEqual([])
  })

  it('never lets one mend pay for one new fault', async () => {
    const cwd = withLongPromise()
    await adopt(cwd)
    change(cwd, 'base-service.yaml', '45个工作日', '60个工作日')
    const { diagnostics } = await validate({ cwd })
    expect(shortly(diagnostics)).toEqual(['base-service.yaml:17 GF4001', 'exceptions.yaml:4 GF609'])
    expect(diagnostics[1]!.message.zh).toContain('现在的内容和当时不同')
  })

  it('has an entry for each of two findings that are alike, each good for one', async () => {
    const cwd = workspaceOnDisk()
    const wrong = '了解办理进度（电话或网上)'
    change(cwd, 'base-service.yaml', 'targets: [自然人]', `targets: [自然人]\nrights: ["${wrong}", "${wrong}"]`)
    const before = await found(cwd)
    const alike = before.filter((line) => line.endsWith('GF611'))
    expect(alike).toHaveLength(2)
    expect((await adopt(cwd)).added).toBe(before.length)
    expect(await found(cwd)).toEqual([])
    change(cwd, 'base-service.yaml', `["${wrong}", `, `["${wrong}", "${wrong}", `)
    expect((await found(cwd)).filter((line) => line.endsWith('GF611'))).toHaveLength(1)
  })

  it('leaves out what no exception may silence', async () => {
    const cwd = withLongPromise()
    change(cwd, 'base-service.yaml', 'fee: 不收费', 'fee: 不收费\nnotes: 打 13952307816 找老张')
    expect(await adopt(cwd)).toMatchObject({ added: 1, refused: 1 })
    expect(await found(cwd)).toEqual(['base-service.yaml:20 GF602'])
  })

  it('keeps what was written by hand, and prunes only what is no longer used', async () => {
    const cwd = withLongPromise()
    const byHand = '# 我们的例外\nexceptions:\n  # 等市里的办法\n  - rule: GF4001   # 承诺太长\n    target: service/jiuzhu\n    reason: 等新时限公布\n    owner: zhuren\n    until: 2027-03-31\n'
    writeFileSync(path.join(cwd, 'exceptions.yaml'), byHand)
    change(cwd, 'base-service.yaml', 'remedies: [{type: 行政复议, organ: 测试区人民政府, within: 60日}]\n', '')
    const before = await found(cwd)
    expect(before.length).toBeGreaterThan(0)
    expect((await adopt(cwd)).added).toBe(before.length)
    expect(read(cwd, 'exceptions.yaml').startsWith(byHand)).toBe(true)
    change(cwd, 'base-service.yaml', '45个工作日', '20个工作日')
    expect(await adopt(cwd, { add: false, prune: true })).toMatchObject({ added: 0, removed: 1 })
    const after = read(cwd, 'exceptions.yaml')
    expect(after).not.toContain('GF4001')
    expect(after).toContain('# 等市里的办法')
    expect(await found(cwd)).toEqual([])
    change(cwd, 'base-service.yaml', 'privacy:', 'remedies: [{type: 行政复议, organ: 测试区人民政府, within: 60日}]\nprivacy:')
    await adopt(cwd, { add: false, prune: true })
    expect(read(cwd, 'exceptions.yaml')).toContain('exceptions: []')
    expect(await found(cwd)).toEqual([])
  })

  it('says once of an entry that its definition is gone, and prunes it', async () => {
    const cwd = withLongPromise()
    await adopt(cwd)
    change(cwd, 'exceptions.yaml', 'service/jiuzhu', 'service/buzhu')
    expect(await found(cwd)).toEqual(['base-service.yaml:17 GF4001', 'exceptions.yaml:5 GF302'])
    expect(await adopt(cwd, { prune: true })).toMatchObject({ added: 1, removed: 1 })
    expect(await found(cwd)).toEqual([])
  })

  it('takes only what is asked for, and prunes only when everything was looked for', async () => {
    const cwd = withLongPromise()
    expect(await adopt(cwd, { rules: ['GF601'] })).toMatchObject({ added: 0 })
    expect(existsSync(path.join(cwd, 'exceptions.yaml'))).toBe(false)
    expect(await adopt(cwd, { paths: ['guifan.yaml'] })).toMatchObject({ added: 0 })
    await expect(adopt(cwd, { prune: true, rules: ['GF4001'] })).rejects.toBeInstanceOf(UsageError)
    expect(await adopt(cwd, { rules: ['GF4001'] })).toMatchObject({ added: 1 })
    expect(readdirSync(cwd).filter((name) => name.includes('.part'))).toEqual([])
  })
})
