// Whatever stops a run, the files that were there stay whole, and nothing of the new ones is left half-written.
import { createHash } from 'node:crypto'
import { existsSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { UsageError } from '../../src/diagnostics/usage-error.ts'
import { diskFault } from '../../src/output/disk-fault.ts'
import { openStaging } from '../../src/output/staging.ts'
import { writeFile } from '../../src/output/write-file.ts'

let folder: string
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'guifan-output-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8')

describe('a staged run', () => {
  test('puts everything in place at its end, and nothing before', async () => {
    const target = path.join(folder, 'manuals')
    const staging = await openStaging(target)
    const written = await staging.write('a/b/指南.html', '新')
    expect(written).toEqual({ bytes: 3, sha256: createHash('sha256').update('新').digest('hex') })
    expect(existsSync(path.join(target, 'a'))).toBe(false)
    await staging.commit()
    expect(read('manuals/a/b/指南.html')).toBe('新')
    expect(readdirSync(target)).toEqual(['a'])
  })

  test('that is discarded leaves the old files as they were', async () => {
    mkdirSync(path.join(folder, 'manuals'))
    writeFileSync(path.join(folder, 'manuals/a.html'), '旧')
    const staging = await openStaging(path.join(folder, 'manuals'))
    await staging.write('a.html', '新')
    await staging.discard()
    expect(read('manuals/a.html')).toBe('旧')
    expect(readdirSync(path.join(folder, 'manuals'))).toEqual(['a.html'])
  })

  test('that is discarded leaves no folder that was not there', async () => {
    const staging = await openStaging(path.join(folder, 'manuals'))
    await staging.write('a.html', '新')
    await staging.discard()
    expect(readdirSync(folder)).toEqual([])
  })

  test('removes what is obsolete, with the folders that become empty', async () => {
    mkdirSync(path.join(folder, 'old/deep'), { recursive: true })
    writeFileSync(path.join(folder, 'old/deep/a.html'), '旧')
    writeFileSync(path.join(folder, 'notes.txt'), '别人的')
    const staging = await openStaging(folder)
    await staging.write('b.html', '新')
    await staging.commit(['old/deep/a.html', 'b.html', '../elsewhere.txt'])
    expect(readdirSync(folder).sort()).toEqual(['b.html', 'notes.txt'])
  })

  test('changes nothing where a folder stands in the way of a file', async () => {
    mkdirSync(path.join(folder, 'b.html'))
    writeFileSync(path.join(folder, 'a.html'), '旧')
    const staging = await openStaging(folder)
    await staging.write('a.html', '新')
    await staging.write('b.html', '新')
    await expect(staging.commit()).rejects.toBeInstanceOf(UsageError)
    await staging.discard()
    expect(read('a.html')).toBe('旧')
  })

  test('sweeps up after a run that was killed, not after one that is running', async () => {
    mkdirSync(path.join(folder, '.guifan-999999999.part'))
    mkdirSync(path.join(folder, '.guifan-1.part'))
    const staging = await openStaging(folder)
    await staging.discard()
    expect(readdirSync(folder)).toEqual(['.guifan-1.part'])
  })

  test('refuses to leave its folder', async () => {
    const staging = await openStaging(folder)
    await expect(staging.write('../out.html', 'x')).rejects.toThrow('leaves the output folder')
    await staging.discard()
  })
})

test('a file where a folder belongs is said in words', async () => {
  writeFileSync(path.join(folder, 'manuals'), '文件')
  await expect(openStaging(path.join(folder, 'manuals'))).rejects.toMatchObject({ text: { zh: expect.stringContaining('同名文件') as string } })
  await expect(openStaging(path.join(folder, 'manuals/deeper'))).rejects.toMatchObject({ text: { en: expect.stringContaining('A file stands on the way') as string } })
})

test('a disk that can not be written is said in words', async () => {
  // A place that takes no files whoever asks: not even root writes into /proc.
  if (!existsSync('/proc/self')) return
  await expect(openStaging('/proc/guifan')).rejects.toBeInstanceOf(UsageError)
})

test.each(['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT', 'ENOTDIR', 'EIO', 'EBUSY', 'ENAMETOOLONG'])('%s becomes a sentence with a way out', (code) => {
  const fault = diskFault(Object.assign(new Error(code), { code }), '/印/手册')
  expect(fault).toBeInstanceOf(UsageError)
  expect((fault as UsageError).text.zh).toContain('/印/手册')
  expect((fault as UsageError).text.zh).not.toContain(code)
})

test('an error that is not of the disk stays what it is', () => {
  const error = new TypeError('x')
  expect(diskFault(error, 'a')).toBe(error)
})

test('what is written to and is no file is never replaced by one', async () => {
  if (!existsSync('/dev/null')) return
  await writeFile('/dev/null', 'x')
  expect(statSync('/dev/null').isCharacterDevice()).toBe(true)
})

test('a link stays a link to what is written anew', async () => {
  writeFileSync(path.join(folder, 'r.json'), '旧')
  symlinkSync('r.json', path.join(folder, 'link.json'))
  await writeFile(path.join(folder, 'link.json'), '新')
  expect(read('r.json')).toBe('新')
  expect(lstatSync(path.join(folder, 'link.json')).isSymbolicLink()).toBe(true)
})

test('a folder that has taken the place of an obsolete file stays', async () => {
  mkdirSync(path.join(folder, 'manuals/mine.html'), { recursive: true })
  const staging = await openStaging(path.join(folder, 'manuals'))
  await staging.write('a.html', '新')
  await staging.commit(['mine.html'])
  expect(readdirSync(path.join(folder, 'manuals'))).toEqual(['a.html', 'mine.html'])
})

test('a single file is replaced whole, and nothing temporary stays', async () => {
  writeFileSync(path.join(folder, 'r.json'), '旧')
  await writeFile(path.join(folder, 'r.json'), '新')
  await writeFile(path.join(folder, 'new/r.json'), '新')
  expect(read('r.json')).toBe('新')
  expect(readdirSync(folder).sort()).toEqual(['new', 'r.json'])
  await expect(writeFile(path.join(folder, 'new'), 'x')).rejects.toBeInstanceOf(UsageError)
  expect(readdirSync(folder).sort()).toEqual(['new', 'r.json'])
})
