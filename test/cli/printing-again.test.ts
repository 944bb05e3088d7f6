// Printing again, and printing shared by several machines: the same files as one run makes, and nothing made twice.
import { spawnSync } from 'node:child_process'
import { appendFileSync, cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { temporaryFolder, workspaceOnDisk } from '../app/workspace-on-disk.ts'

const root = path.resolve(import.meta.dirname, '..', '..')
let cwd: string
let cache: string
beforeEach(() => {
  cwd = workspaceOnDisk(path.join(root, 'test/app/cases/two-services'))
  cache = temporaryFolder()
})

function guifan(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(root, 'bin', 'run.js'), 'render', ...words], { cwd, encoding: 'utf8', env: { PATH: process.env.PATH, HOME: cache, GUIFAN_CACHE_DIR: path.join(cache, 'guifan') } })
  return { status, stdout, stderr, printed: [...stderr.matchAll(/^\[\d+\/\d+\] (.+)$/gm)].map(([, label]) => label!).sort() }
}
const all = ['notice', 'checklist', '--all', '--format', 'html,md']
const labels = ['checklist/buzhu', 'checklist/jiuzhu', 'notice/buzhu', 'notice/jiuzhu'].map((name) => `ceshi-jiedao/${name}`)
const filesIn = (folder: string): string[] => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile()).map((one) => path.relative(folder, path.join(one.parentPath, one.name))).sort()
const snapshot = (folder: string): Record<string, string> => Object.fromEntries(filesIn(path.join(cwd, folder)).map((file) => [file, readFileSync(path.join(cwd, folder, file), 'latin1')]))
const change = (file: string, from: string, to: string): void => {
  const text = readFileSync(path.join(cwd, file), 'utf8')
  expect(text).toContain(from)
  writeFileSync(path.join(cwd, file), text.replace(from, to))
}

describe('again', () => {
  test('what has not changed is not printed again, and says so', () => {
    expect(guifan(...all).printed).toEqual(labels)
    const first = snapshot('manuals')
    const { printed, stdout } = guifan(...all)
    expect(printed).toEqual([])
    expect(stdout).toContain('其中 8 个内容没有变')
    expect(snapshot('manuals')).toEqual(first)
  })

  test('only what shows a change is printed, and comes out as if all were', () => {
    guifan(...all)
    change('base-service.yaml', '救助申请', '救急申请')
    expect(guifan(...all, '--check').status).toBe(1)
    expect(guifan(...all).printed).toEqual(labels.filter((label) => label.endsWith('jiuzhu')))
    guifan(...all, '--no-cache', '--output', 'anew')
    expect(snapshot('manuals')).toEqual(snapshot('anew'))
  })

  test('a file that is gone or was tampered with is made again', () => {
    guifan(...all)
    const first = snapshot('manuals')
    rmSync(path.join(cwd, 'manuals/ceshi-jiedao/notice/buzhu.md'))
    appendFileSync(path.join(cwd, 'manuals/ceshi-jiedao/notice/jiuzhu.html'), '手写的一行')
    expect(guifan(...all).printed).toEqual(['ceshi-jiedao/notice/buzhu', 'ceshi-jiedao/notice/jiuzhu'])
    expect(snapshot('manuals')).toEqual(first)
  })

  test('so is one that was tampered with but is as long as before', () => {
    guifan(...all)
    const first = snapshot('manuals')
    change('manuals/ceshi-jiedao/notice/jiuzhu.html', '<html', '<HTML')
    expect(guifan(...all).printed).toEqual(['ceshi-jiedao/notice/jiuzhu'])
    expect(snapshot('manuals')).toEqual(first)
  })

  test('the search holds what is printed now, whatever lies there', () => {
    guifan(...all)
    const first = snapshot('manuals')
    const search = path.join(cwd, 'manuals/search.js')
    for (const spoil of [() => rmSync(search), () => writeFileSync(search, 'guifanTexts({'), () => writeFileSync(search, readFileSync(search, 'utf8').replaceAll('救助', '捐助'))]) {
      spoil()
      expect(guifan(...all).printed).toEqual([])
      expect(snapshot('manuals')).toEqual(first)
    }
    // What lies there in one format may say something else than the other, printed later.
    guifan(...all, '--format', 'html')
    change('base-service.yaml', '救助申请', '救急申请')
    guifan('notice', 'checklist', '--all', '--format', 'md')
    expect(readFileSync(search, 'utf8')).toContain('救急申请')
    change('base-service.yaml', '救急申请', '救助申请')
    guifan(...all)
    expect(snapshot('manuals')).toEqual(first)
  })

  test('kinds printed one after the other are found together, as if printed at once', () => {
    guifan(...all)
    guifan('notice', '--all', '--format', 'html,md', '--output', 'apart')
    guifan('checklist', '--all', '--format', 'html,md', '--output', 'apart')
    expect(snapshot('apart')).toEqual(snapshot('manuals'))
  })

  test('what printing finds is told each time, and a template that changes no page has none printed', () => {
    mkdirSync(path.join(cwd, 'templates'), { recursive: true })
    const template = path.join(cwd, 'templates/notice.md.hbs')
    const ours = readFileSync(path.join(root, 'templates/notice.md.hbs'), 'utf8')
    writeFileSync(template, `${ours}\n{{noSuchField}}\n`)
    const first = guifan(...all)
    expect(first.stdout + first.stderr).toContain('noSuchField')
    const second = guifan(...all)
    expect(second.stdout + second.stderr).toContain('noSuchField')
    writeFileSync(template, `${ours}{{! 只是一句说明 }}`)
    guifan(...all)
    writeFileSync(template, `${ours}{{! 另一句说明 }}`)
    expect(guifan(...all).printed).toEqual([])
  })

  test('a theme of one\'s own changes every page that it draws', () => {
    guifan(...all)
    mkdirSync(path.join(cwd, 'templates/theme/html'), { recursive: true })
    writeFileSync(path.join(cwd, 'templates/theme/html/screen.css'), 'body { color: #222 }\n')
    expect(guifan(...all).printed).toEqual(labels)
    expect(snapshot('manuals')['ceshi-jiedao/notice/buzhu.html']).toContain('#222')
  })
})

describe('in parts', () => {
  test('parts put together are what one run makes', () => {
    guifan(...all)
    for (const part of ['1/3', '2/3', '3/3']) expect(guifan(...all, '--shard', part, '--output', `part${part[0]}`).status).toBe(0)
    expect(existsSync(path.join(cwd, 'part1/index.html'))).toBe(false)
    expect(['part1', 'part2', 'part3'].flatMap((folder) => filesIn(path.join(cwd, folder))).filter((file) => file.endsWith('.md')).sort()).toEqual(labels.map((label) => `${label}.md`))
    expect(guifan('--merge', 'part1', 'part2', 'part3', '--output', 'whole').status).toBe(0)
    expect(snapshot('whole')).toEqual(snapshot('manuals'))
  })

  test('they may be printed into one folder, which is then as after one run', () => {
    guifan(...all)
    const one = snapshot('manuals')
    guifan(...all, '--shard', '1/2', '--output', 'whole')
    guifan(...all, '--shard', '2/2', '--output', 'whole')
    expect(guifan('--merge', 'whole', '--output', 'whole').status).toBe(0)
    expect(snapshot('whole')).toEqual(one)
  })

  // Printed once, and spoilt in a copy each time.
  const parts = temporaryFolder()
  beforeAll(() => {
    cwd = workspaceOnDisk(path.join(root, 'test/app/cases/two-services'))
    cache = temporaryFolder()
    for (const part of ['1', '2']) guifan(...all, '--shard', `${part}/2`, '--output', path.join(parts, `part${part}`))
  })

  test.each<[string, () => string[], RegExp]>([
    ['missing', () => ['part1'], /还缺第 2 份/],
    ['named twice', () => (cpSync(path.join(cwd, 'part1'), path.join(cwd, 'copy'), { recursive: true }), ['part1', 'part2', 'copy']), /第 1 份有两个/],
    ['changed', () => (appendFileSync(path.join(cwd, 'part2/ceshi-jiedao/notice/jiuzhu.md'), '改'), ['part1', 'part2']), /jiuzhu\.md 不见了，或者不是当时印的样子/],
    ['damaged', () => (writeFileSync(path.join(cwd, 'part2/manifest.2-of-2.json'), '{'), ['part1', 'part2']), /manifest\.2-of-2\.json 不完整/],
    ['of another run', () => (change('base-service.yaml', '救助申请', '救急申请'), guifan(...all, '--shard', '2/2', '--output', 'part2'), ['part1', 'part2']), /不是同一次印的/],
    ['from other standards', () => (change('base-service.yaml', '救助申请', '救急申请'), ['part1', 'part2']), /不是用这里的标准印的/],
    ['no parts', () => (guifan(...all), ['manuals']), /没有分开印的文件/],
    ['nowhere', () => ['nowhere'], /nowhere/],
  ])('a part that is %s is told, and nothing is written', (_name, spoil, words) => {
    cpSync(parts, cwd, { recursive: true })
    const { status, stderr } = guifan('--merge', ...spoil(), '--output', 'whole')
    expect(stderr).toMatch(words)
    expect(status).toBe(2)
    expect(existsSync(path.join(cwd, 'whole'))).toBe(false)
  })

  test.each([['3/2'], ['0/2'], ['two']])('--shard %s is refused', (part) => {
    const { status, stderr } = guifan(...all, '--shard', part)
    expect(status).toBe(2)
    expect(stderr).toContain('1/2')
  })

  test('--merge goes with nothing that says what to print', () => {
    expect(guifan('--merge', 'part1', '--all').stderr).toContain('--all')
    expect(guifan('notice', '--merge', 'part1').status).toBe(2)
  })
})
