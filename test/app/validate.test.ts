// Validating a whole workspace: one finding a cause, whatever follows from it and however many offices it is in.
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { UsageError } from '../../src/diagnostics/usage-error.ts'
import { validate } from '../../src/app/validate.ts'
import { markersIn, shortly, temporaryFolder, workspaceOnDisk } from './workspace-on-disk.ts'

const caseFolder = (name: string): string => path.join(import.meta.dirname, 'cases', name)

describe('validate', () => {
  it('finds nothing in the base of the tests', async () => {
    const { diagnostics, summary } = await validate({ cwd: workspaceOnDisk() })
    expect(diagnostics).toEqual([])
    expect(summary).toEqual({ files: 7, errors: 0, warnings: 0, infos: 0, hidden: 0 })
  })

  it('lists references to what an unreadable file defines with the fault of that file', async () => {
    const { diagnostics } = await validate({ cwd: workspaceOnDisk(caseFolder('unreadable-file')) })
    expect(diagnostics.map(({ place, severity }) => `${place.file} ${severity}`)).toEqual(['materials.yaml error'])
    expect(diagnostics[0]!.related.map(({ place }) => `${place.file}:${place.range?.start.line}`)).toContain('base-service.yaml:23')
    expect(diagnostics[0]!.related.at(-1)!.message.zh).toContain('这里引用了“shenqingshu”')
  })

  it('does the same where a definition has no id', async () => {
    const cwd = workspaceOnDisk()
    const library = path.join(cwd, 'base-library.yaml')
    writeFileSync(library, readFileSync(library, 'utf8').replace('id: shenqingshu\n', ''))
    const { diagnostics } = await validate({ cwd })
    expect(shortly(diagnostics)).toEqual(['base-library.yaml:11 GF201'])
    expect(diagnostics[0]!.related.map(({ place, message }) => `${place.file} ${message.en}`)).toEqual([
      'base-service.yaml This refers to "shenqingshu", which can be found once the fault above is mended.',
    ])
  })

  it('says once what a district does in all its offices, and what one office adds', async () => {
    const folder = caseFolder('offices')
    const { diagnostics } = await validate({ cwd: workspaceOnDisk(folder) })
    expect(shortly(diagnostics)).toEqual(markersIn(folder))
  })

  it('lays on the layers of one office only, where one is named', async () => {
    const cwd = workspaceOnDisk(caseFolder('offices'))
    expect(shortly((await validate({ cwd, office: 'jie-01' })).diagnostics)).toEqual(['overlays.yaml:9 GF4004'])
    expect(shortly((await validate({ cwd, office: '第2街道' })).diagnostics)).toEqual(['overlays.yaml:19 GF4004'])
  })

  it('gives only what is asked for: rules, files, folders', async () => {
    const cwd = workspaceOnDisk(caseFolder('offices'))
    expect((await validate({ cwd, rules: ['GF601'] })).diagnostics).toEqual([])
    expect(shortly((await validate({ cwd, rules: ['steps-fit-promise'] })).diagnostics)).toHaveLength(2)
    expect((await validate({ cwd, paths: ['offices.yaml'] })).diagnostics).toEqual([])
    expect((await validate({ cwd, paths: ['overlays.yaml', 'offices.yaml'] })).summary.errors).toBe(2)
  })

  it('says of a paper without a name that the name is missing, and nothing else of it where it is asked for', async () => {
    const cwd = workspaceOnDisk()
    const file = path.join(cwd, 'base-library.yaml')
    writeFileSync(file, readFileSync(file, 'utf8').replace('name: 居民身份证\n', ''))
    expect((await validate({ cwd })).diagnostics.map(({ code }) => code)).toEqual(['GF201'])
  })

  it('judges by the day that is given', async () => {
    const cwd = workspaceOnDisk(caseFolder('two-services'))
    const expired = async (asOf?: string) => (await validate({ cwd, ...(asOf ? { asOf } : {}) })).diagnostics.filter(({ code }) => code === 'GF502').map(({ code, severity }) => `${code} ${severity}`)
    expect(await expired()).toEqual(['GF502 info'])
    expect(await expired('2026-11-22')).toEqual([])
    expect(await expired('2028-01-01')).toEqual(expect.arrayContaining(['GF502 info', 'GF502 info']))
  })

  it('gives the same on every run, however the files are split and named', async () => {
    const cwd = workspaceOnDisk(caseFolder('offices'))
    const first = await validate({ cwd })
    expect((await validate({ cwd })).diagnostics).toEqual(first.diagnostics)
    renameSync(path.join(cwd, 'offices.yaml'), path.join(cwd, 'zzz.yaml'))
    expect((await validate({ cwd })).diagnostics).toEqual(first.diagnostics)
  })

  it('tells a wrong call from a wrong standard', async () => {
    const cwd = workspaceOnDisk()
    for (const call of [{ office: 'nirgendwo' }, { rules: ['GF0'] }, { paths: ['nichts.yaml'] }, { asOf: '2026-02-30' }, { workspace: 'nichts' }]) {
      await expect(validate({ cwd, ...call })).rejects.toBeInstanceOf(UsageError)
    }
    await expect(validate({ cwd: temporaryFolder() })).rejects.toBeInstanceOf(UsageError)
  })

  it('tells a version that wants more than quotes once, as it was meant, and blames nothing for differing from it', async () => {
    const cwd = workspaceOnDisk()
    for (const file of ['guifan.yaml', 'base-service.yaml']) {
      const text = readFileSync(path.join(cwd, file), 'utf8')
      writeFileSync(path.join(cwd, file), text.replace('version: 1.0.0', 'version: 1.0'))
    }
    const { diagnostics } = await validate({ cwd })
    expect(diagnostics.map(({ code, place, fix }) => `${place.file} ${code} ${fix?.edits[0]?.text}`)).toEqual(['base-service.yaml GF205 1.0.0', 'guifan.yaml GF205 1.0.0'])
  })

  it('carries on with a broken guifan.yaml', async () => {
    const cwd = workspaceOnDisk(caseFolder('offices'))
    writeFileSync(path.join(cwd, 'guifan.yaml'), 'name: 测试区服务标准\nversion: 1.0.0\nstatus: 草案\nowner: zhuren\nasOf: 昨天\nsample: true\ndistrict: ceshi-qu\n')
    const { diagnostics } = await validate({ cwd })
    expect(diagnostics.some(({ place }) => place.file === 'guifan.yaml')).toBe(true)
    expect(shortly(diagnostics)).toEqual(expect.arrayContaining(['overlays.yaml:9 GF4004']))
  })
})
