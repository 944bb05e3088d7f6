// What one run keeps for the next never changes what is found, whatever happens to it in between.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { appendFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

const root = path.resolve(import.meta.dirname, '..', '..')
const material = (id: string, line = '') => `kind: material\nid: ${id}\nname: 材料${id}\ntype: 申请表\norigin: 申请人自备\n${line}`
let folder: string
let cache: string
let workspace: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'guifan-cache-'))
  cache = path.join(folder, 'cache')
  workspace = path.join(folder, 'standards')
  for (const part of ['base', 'staff']) cpSync(path.join(root, 'test', part), workspace, { recursive: true })
  writeFileSync(path.join(workspace, 'faulty.yaml'), material('jia', 'colour: red\n'))
  writeFileSync(path.join(workspace, 'sound.yaml'), material('yi'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function validate(...words: string[]): string {
  const { stdout, stderr } = spawnSync(process.execPath, [path.join(root, 'bin', 'run.js'), 'validate', '--format', 'json', ...words], { cwd: workspace, encoding: 'utf8', env: { PATH: process.env.PATH, HOME: folder, GUIFAN_CACHE_DIR: cache } })
  expect(stderr).toBe('')
  return stdout
}
/** What is kept, by file. */
function kept(): string[] {
  return existsSync(cache) ? (readdirSync(cache, { recursive: true }) as string[]).map((name) => path.join(cache, name)).filter((name) => /[/\\][0-9a-f]{2}$/.test(name)) : []
}
/** As a first run finds it. */
const anew = () => validate('--no-cache')

test('the second run finds what the first did, also where something is wrong', () => {
  const first = validate()
  expect(first).toContain('colour')
  expect(kept().length).toBeGreaterThan(0)
  expect(validate()).toBe(first)
  // What is kept is what is read: signed anew with another word in it, it says something else.
  for (const file of kept()) {
    const body = readFileSync(file, 'utf8').split('\n').slice(1).join('\n').replaceAll('材料yi', '申领表')
    writeFileSync(file, `${createHash('sha256').update(body).digest('hex')}\n${body}`)
  }
  expect(validate()).toContain('申领表')
  expect(anew()).toBe(first)
})

test('what is changed, mended, added or taken away shows at once', () => {
  const before = validate()
  writeFileSync(path.join(workspace, 'sound.yaml'), material('yi', 'colour: blue\n'))
  expect(validate()).toBe(anew())
  writeFileSync(path.join(workspace, 'faulty.yaml'), material('jia'))
  expect(validate()).toBe(anew())
  rmSync(path.join(workspace, 'sound.yaml'))
  expect(validate()).toBe(anew())
  expect(validate()).not.toBe(before)
})

test('the same text under another name is still a second definition of the same id', () => {
  validate()
  cpSync(path.join(workspace, 'sound.yaml'), path.join(workspace, 'again.yaml'))
  const found = validate()
  expect(found).toContain('GF301')
  expect(found).toBe(anew())
})

test('what is half-written or was written by something else counts as not there', () => {
  const first = validate()
  const spoil: ((file: string) => void)[] = [
    (file) => writeFileSync(file, readFileSync(file, 'utf8').replace('材料', '财料')),
    (file) => writeFileSync(file, readFileSync(file).subarray(0, 90)),
    (file) => writeFileSync(file, ''),
    (file) => appendFileSync(file, '\n{}'),
    (file) => {
      rmSync(file)
      mkdirSync(file)
    },
  ]
  for (const [turn, file] of kept().entries()) spoil[turn % spoil.length]!(file)
  expect(validate()).toBe(first)
})

test('it stays away with --no-cache, and is not missed where it can\'t be written', () => {
  const first = anew()
  expect(existsSync(cache)).toBe(false)
  writeFileSync(cache, 'a file where the folder should be')
  expect(validate()).toBe(first)
})

test('what can\'t be kept leaves nothing half-written behind', () => {
  const first = validate()
  const [file] = kept()
  rmSync(file!)
  mkdirSync(file!)
  writeFileSync(path.join(file!, 'in-the-way'), '')
  expect(validate()).toBe(first)
  expect((readdirSync(cache, { recursive: true }) as string[]).filter((name) => name.endsWith('.part'))).toEqual([])
})
