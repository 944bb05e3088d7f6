// How a run ends when somebody else ends it: Ctrl+C, a closed pipe, a killed parent.
import { spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

const root = path.resolve(import.meta.dirname, '..', '..')
const program = path.join(root, 'bin', 'run.js')
let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'guifan-ending-'))
  for (const part of ['base', 'staff']) cpSync(path.join(root, 'test', part), folder, { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('Ctrl+C while printing leaves the old files whole, nothing half-written, and ends with 130', async () => {
  const args = ['render', 'notice', '--office', '测试路街道', '--format', 'html']
  expect(spawnSync(process.execPath, [program, ...args], { cwd: folder }).status).toBe(0)
  const manuals = path.join(folder, 'manuals')
  const before = readdirSync(manuals, { recursive: true }).sort()
  const manifest = readFileSync(path.join(manuals, 'manifest.json'))
  const exit = await new Promise((resolve) => {
    const child = spawn(process.execPath, [program, 'render', '--office', '测试路街道', '--format', 'html,pdf'], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] })
    child.stderr.once('data', () => child.kill('SIGINT'))
    child.on('close', (code) => resolve(code))
  })
  expect(exit).toBe(130)
  expect(readdirSync(manuals, { recursive: true }).sort()).toEqual(before)
  expect(readFileSync(path.join(manuals, 'manifest.json')).equals(manifest)).toBe(true)
})

test('a reader that goes away is no fault', () => {
  const { stderr, stdout } = spawnSync('bash', ['-c', `"${process.execPath}" "${program}" rules --json | head -n 1; echo "ended \${PIPESTATUS[0]}"`], { cwd: folder, encoding: 'utf8' })
  expect(stderr).toBe('')
  expect(stdout).toBe('[\nended 0\n')
})

test('neither is one that has read enough of ten thousand findings', () => {
  const faulty = Array.from({ length: 2500 }, (_, index) => `kind: material\nid: huai-${index}\nname: 坏材料${index}\ntype: 申请文书\norigin: 申请人自取\ncolour: red\nsize: A4\n`)
  writeFileSync(path.join(folder, 'many.yaml'), faulty.join('---\n'))
  const call = (rest: string) => spawnSync('bash', ['-c', `"${process.execPath}" "${program}" validate ${rest}`], { cwd: folder, encoding: 'utf8' })
  const first = call('--format codeframe --max-problems 0 | head -n 1')
  expect(first.stderr).toBe('')
  expect(first.stdout).toMatch(/^1\. 要改 {2}GF\d+ .+\n$/)
  expect(call('| tail -n 2').stdout).toContain('还有 9900 处没有列出')
  const all = call('--format json --output all.json --format stylish --max-problems 3 > /dev/null')
  expect(all.stderr).toContain('all.json')
  expect((JSON.parse(readFileSync(path.join(folder, 'all.json'), 'utf8')) as { diagnostics: unknown[]; summary: { hidden: number } })).toMatchObject({ summary: { hidden: 9997 } })
})
