// Which workspace, which layers, which files: on real folders, with what can go wrong there.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { UsageError } from '../../src/diagnostics/usage-error.ts'
import { findWorkspace } from '../../src/source/find-workspace.ts'
import { loadWorkspace } from '../../src/source/load-workspace.ts'
import { linesOf } from '../../src/source/lines-of.ts'
import { packageRoot } from '../../src/source/package-root.ts'
import { listTemplates, readTemplate } from '../../src/source/templates.ts'

const fixtures = fileURLToPath(new URL('workspaces', import.meta.url))
let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'guifan-source-'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

function write(path: string, text: string | Uint8Array): string {
  mkdirSync(join(root, path, '..'), { recursive: true })
  writeFileSync(join(root, path), text)
  return join(root, path)
}

const found = async (folder: string): Promise<string[]> => (await loadWorkspace(folder)).diagnostics.map(({ code, messageId, place }) => `${place.file} ${code} ${messageId}`)

describe('findWorkspace', () => {
  test('takes the nearest guifan.yaml upward, then ./standards, then what is named', async () => {
    const street = join(fixtures, 'street')
    expect(await findWorkspace(join(street, 'services'))).toBe(street)
    write('standards/guifan.yaml', 'name: 甲\n')
    expect(await findWorkspace(root)).toBe(join(root, 'standards'))
    expect(await findWorkspace(root, street)).toBe(street)
    expect(await findWorkspace(fixtures, 'street/guifan.yaml')).toBe(street)
  })

  test('says what to do when there is none', async () => {
    await expect(findWorkspace(root)).rejects.toThrow(UsageError)
    await expect(findWorkspace(root)).rejects.toThrow(/--workspace/)
    await expect(findWorkspace(root, 'nowhere')).rejects.toThrow(/没有“nowhere”/)
    await expect(findWorkspace(fixtures, '.')).rejects.toThrow(/没有 guifan\.yaml/)
  })
})

describe('loadWorkspace', () => {
  test('reads every layer, base first, with paths from the outermost root', async () => {
    const { layers, files, config, diagnostics } = await loadWorkspace(join(fixtures, 'street'))
    expect(layers.map((layer) => layer.path)).toEqual(['../../workspaces/city', '../../workspaces/district', '.'].map((path) => path.replace('../../workspaces', '..')))
    expect(files.map((file) => `${file.layer.path} ${file.path}`)).toEqual(['../city ../city/services/a.yaml', '../district ../district/services/a.yaml', '. services/a.yaml', '. services/b.yml'])
    expect(config).toEqual({ name: '街', extends: '../district' })
    expect(diagnostics).toEqual([])
  })

  test('an extends that goes round or leads nowhere is a finding at its value', async () => {
    expect(await found(join(fixtures, 'loop-a'))).toEqual(['../loop-b/guifan.yaml GF118 cycle'])
    write('guifan.yaml', 'extends: ../nowhere-at-all\n')
    expect(await found(root)).toEqual(['guifan.yaml GF118 missing'])
  })

  test('an extends chain that is too long stops with a finding', async () => {
    for (const [name, next] of [['w1', 'w2'], ['w2', 'w3'], ['w3', 'w4'], ['w4', 'w5'], ['w5', '']]) write(`${name}/guifan.yaml`, next ? `extends: ../${next}\n` : 'name: 甲\n')
    const workspace = await loadWorkspace(join(root, 'w1'))
    expect(workspace.layers.map((layer) => layer.path)).toEqual(['../w4', '../w3', '../w2', '.'])
    expect(workspace.diagnostics.map((diagnostic) => diagnostic.messageId)).toEqual(['tooDeep'])
  })

  test('leaves out templates, manuals, dot folders, node_modules and other workspaces', async () => {
    for (const path of ['guifan.yaml', 'templates/a.yaml', 'manuals/a.yaml', '.git/a.yaml', 'node_modules/x/a.yaml', 'inner/guifan.yaml', 'inner/a.yaml', 'notes.txt']) write(path, 'name: 甲\n')
    write('a/templates/kept.yaml', 'name: 甲\n')
    expect((await loadWorkspace(root)).files.map((file) => file.path)).toEqual(['a/templates/kept.yaml'])
  })

  test('links must stay inside; one into another layer is read, one into this is not read twice', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'guifan-outside-'))
    writeFileSync(join(outside, 'secret.yaml'), 'password: 1\n')
    write('guifan.yaml', 'name: 甲\n')
    write('a/real.yaml', 'name: 甲\n')
    symlinkSync(join(outside, 'secret.yaml'), join(root, 'secret.yaml'))
    symlinkSync(outside, join(root, 'folder'))
    symlinkSync(join(root, 'a'), join(root, 'again'))
    symlinkSync(root, join(root, 'a/loop'))
    symlinkSync(join(root, 'a/real.yaml'), join(root, 'twin.yaml'))
    symlinkSync(join(root, 'gone.yaml'), join(root, 'broken.yaml'))
    const workspace = await loadWorkspace(root)
    expect(workspace.files.map((file) => file.path)).toEqual(['a/real.yaml'])
    expect(await found(root)).toEqual(['broken.yaml GF101 brokenLink', 'folder GF109 outside', 'secret.yaml GF109 outside'])
    rmSync(outside, { recursive: true })
  })

  test('a file above 2 MB is not read', async () => {
    write('guifan.yaml', 'name: 甲\n')
    write('big.yaml', `name: 甲\n${'#'.repeat(2_000_000)}`)
    write('good.yaml', 'name: 甲\n')
    const workspace = await loadWorkspace(root)
    expect(workspace.diagnostics.map((diagnostic) => diagnostic.message.zh)).toEqual(['这个文件有 2.0 MB，超过 2 MB，没有读。请拆成几个文件，或把台账数据移到别处。'])
    expect(workspace.files.map((file) => file.documents.length)).toEqual([0, 1])
  })

  test('an unreadable guifan.yaml leaves the files to be checked', async () => {
    write('guifan.yaml', new Uint8Array([0xc9, 0xcf, 0xba, 0xa3]))
    write('a.yaml', 'name: 甲\n')
    const workspace = await loadWorkspace(root)
    expect(workspace.config).toBeUndefined()
    expect(workspace.files).toHaveLength(1)
    expect(workspace.diagnostics.map((diagnostic) => diagnostic.messageId)).toEqual(['gbk'])
  })
})

describe('files of the package and of the workspace', () => {
  test('the package is found, and a workspace replaces its templates file by file', async () => {
    expect(linesOf(join(packageRoot(), 'package.json'))[1]).toContain('"guifan"')
    const own = await readTemplate(join(fixtures, 'street'), 'guide.md.hbs')
    expect([own.path, own.text, own.own]).toEqual(['templates/guide.md.hbs', '# 我们的办事指南\n', true])
    expect(await listTemplates(join(fixtures, 'street'))).toContain('guide.md.hbs')
    await expect(readTemplate(join(fixtures, 'street'), 'nothing.hbs')).rejects.toThrow(UsageError)
  })

  test('a pipe is not opened: reading it would wait for ever', async () => {
    if (process.platform === 'win32') return
    write('guifan.yaml', 'name: 甲\n')
    execFileSync('mkfifo', [join(root, 'a.yaml')])
    expect(await found(root)).toEqual(['a.yaml GF101 special'])
  })

  test('a guifan.yaml that leads out of its folder is not read, and no line of what a link leads to is shown', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'guifan-outside-'))
    writeFileSync(join(outside, 'secret.yaml'), 'password: 1\n')
    symlinkSync(join(outside, 'secret.yaml'), join(root, 'guifan.yaml'))
    expect(await found(root)).toEqual(['guifan.yaml GF109 outside'])
    expect((await loadWorkspace(root)).config).toBeUndefined()
    expect(linesOf(join(root, 'guifan.yaml'))).toEqual([])
    rmSync(outside, { recursive: true })
  })

  test('the lines of what cannot be read are none', () => {
    expect(linesOf(join(fixtures, 'nowhere.yaml'))).toEqual([])
    expect(linesOf(join(fixtures, 'street/guifan.yaml'))).toEqual(['name: 街', 'extends: ../district', ''])
  })
})
