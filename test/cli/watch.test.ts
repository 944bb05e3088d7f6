// --watch as an editor's window sees it: every way to save, half-written files, files and settings that go and come back, and Ctrl-C.
import { spawn, type ChildProcess } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

const root = path.resolve(import.meta.dirname, '..', '..')
const program = path.join(root, 'bin', 'run.js')
let folder: string
let child: ChildProcess
let output = ''
let ended: Promise<number | null>

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'guifan-watch-'))
  for (const part of ['base', 'staff']) cpSync(path.join(root, 'test', part), folder, { recursive: true })
  output = ''
  child = spawn(process.execPath, [program, 'validate', '--watch'], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
  for (const stream of [child.stdout!, child.stderr!]) stream.setEncoding('utf8').on('data', (text: string) => (output += text))
  ended = new Promise((resolve) => child.on('close', resolve))
})
afterEach(() => {
  child.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

/** What is printed up to the next time it waits; the test's own time limit is the only one. */
async function next(): Promise<string> {
  for (;;) {
    const end = output.indexOf('Ctrl-C 结束。\n')
    if (end >= 0) {
      const text = output.slice(0, end)
      output = output.slice(end + 'Ctrl-C 结束。\n'.length)
      return text
    }
    if (child.exitCode !== null) throw new Error(`ended with ${child.exitCode}: ${output}`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

/** The next check that finds this; a slow machine may see a step on the way first. */
async function nextWith(words: RegExp): Promise<string> {
  for (;;) {
    const text = await next()
    if (words.test(text)) return text
  }
}

const clean = /没有(?:发现要改的地方|必须改的)/
const file = (name: string): string => path.join(folder, name)
const bad = 'kind: material\nid: xin\nname: 新材料\n'

test('every change is seen, whichever way it is made, and nothing is lost on the way', async () => {
  const first = await nextWith(clean)
  // A screen is cleared, a pipe is not.
  expect(first).not.toContain('\u001b[')

  writeFileSync(file('new.yaml'), bad)
  await nextWith(/new\.yaml 第 1 行/)

  // Saved as editors do: written beside it, then put in its place.
  writeFileSync(file('.new.yaml.swp'), bad.replace('新材料', '改过的材料'))
  renameSync(file('.new.yaml.swp'), file('new.yaml'))
  await nextWith(/改过的材料/)

  mkdirSync(file('materials'))
  renameSync(file('new.yaml'), file('materials/moved.yaml'))
  const moved = await nextWith(/materials\/moved\.yaml/)
  expect(moved).not.toContain('new.yaml')

  // Half of it, as it is when a disk is slow.
  writeFileSync(file('materials/moved.yaml'), 'kind: material\nid: "xi')
  await nextWith(/materials\/moved\.yaml/)

  rmSync(file('materials'), { recursive: true })
  await nextWith(clean)

  const settings = readFileSync(file('guifan.yaml'))
  rmSync(file('guifan.yaml'))
  await nextWith(/guifan\.yaml/)
  writeFileSync(file('guifan.yaml'), settings)
  await nextWith(clean)

  // The same length in the same moment is another text all the same.
  const text = readFileSync(file('service.yaml'), 'utf8')
  writeFileSync(file('service.yaml'), text.replace('20个工作日', '29个工作日'))
  writeFileSync(file('service.yaml'), text.replace('20个工作日', '90个工作日'))
  await nextWith(/承诺 90个工作日/)

  child.kill('SIGINT')
  expect(await ended).toBe(130)
}, 120_000)
