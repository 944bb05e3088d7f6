// What format does to the files of a folder: rescues old encodings, keeps byte order marks and rights, and writes all or nothing.
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { formatFiles } from '../../src/app/format.ts'
import { UsageError } from '../../src/diagnostics/usage-error.ts'
import { changeFiles } from '../../src/output/change-files.ts'
import { temporaryFolder, workspaceOnDisk } from './workspace-on-disk.ts'

const file = (root: string, name: string, content: string | Uint8Array): string => {
  writeFileSync(path.join(root, name), content)
  return path.join(root, name)
}

/** “name: 低保” as an old editor saves it. */
const gbk = Buffer.from('name: \xb5\xcd\xb1\xa3\nid: dibao\nkind: service\n', 'latin1')

describe('format', () => {
  test('turns GBK and UTF-16 into UTF-8 where that is asked for', async () => {
    const cwd = workspaceOnDisk()
    const files = [file(cwd, 'a.yaml', gbk), file(cwd, 'b.yaml', Buffer.from('\ufeffname: 低保\r\nid: dibao\r\n', 'utf16le'))]
    expect((await formatFiles({ cwd, paths: ['a.yaml', 'b.yaml'] })).left).toEqual([{ file: 'a.yaml', why: 'encoding' }, { file: 'b.yaml', why: 'encoding' }])
    expect(readFileSync(files[0]!)).toEqual(gbk)
    const { rescued, left } = await formatFiles({ cwd, paths: ['a.yaml', 'b.yaml'], fromGbk: true })
    expect({ rescued, left }).toEqual({ rescued: ['a.yaml', 'b.yaml'], left: [] })
    expect(readFileSync(files[0]!, 'utf8')).toBe('kind: service\nid: dibao\nname: 低保\n')
    expect(readFileSync(files[1]!, 'utf8')).toBe('name: 低保\r\nid: dibao\r\n')
  })

  test('keeps the byte order mark and the rights of a file', async () => {
    const cwd = workspaceOnDisk()
    const one = file(cwd, 'a.yaml', '\ufeffid: a\nkind: material\n')
    chmodSync(one, 0o640)
    await formatFiles({ cwd, paths: ['a.yaml'] })
    expect(readFileSync(one, 'utf8')).toBe('\ufeffkind: material\nid: a\n')
    expect(statSync(one).mode & 0o777).toBe(0o640)
  })

  test('changes no file where one can\'t be written', async () => {
    const cwd = workspaceOnDisk()
    const files = ['a.yaml', 'b.yaml'].map((name) => file(cwd, name, 'id: a\nkind: material\n'))
    chmodSync(files[1]!, 0o444)
    await expect(formatFiles({ cwd, paths: ['a.yaml', 'b.yaml'] })).rejects.toThrow(UsageError)
    for (const one of files) expect(readFileSync(one, 'utf8')).toBe('id: a\nkind: material\n')
  })
})

describe('a change of several files', () => {
  test('is taken back where the last can\'t be made, with new files and folders', async () => {
    const root = temporaryFolder()
    const [first, last] = [file(root, 'a.yaml', 'old'), path.join(root, 'taken')]
    mkdirSync(last)
    writeFileSync(path.join(last, 'inside'), '')
    const changes = [{ file: first, before: Buffer.from('old'), after: Buffer.from('new') }, { file: path.join(root, 'folder', 'b.yaml'), before: null, after: Buffer.from('b') }, { file: last, before: null, after: Buffer.from('c') }]
    await expect(changeFiles(changes)).rejects.toThrow(UsageError)
    expect(readFileSync(first, 'utf8')).toBe('old')
    expect(readdirSync(root).sort()).toEqual(['a.yaml', 'taken'])
  })

  test('does not write over what another program wrote meanwhile', async () => {
    const root = temporaryFolder()
    const one = file(root, 'a.yaml', 'theirs')
    await expect(changeFiles([{ file: one, before: Buffer.from('ours'), after: Buffer.from('new') }])).rejects.toThrow(/刚刚被别的程序改过/)
    expect(readFileSync(one, 'utf8')).toBe('theirs')
    expect(readdirSync(root)).toEqual(['a.yaml'])
  })
})
