// The command line as a user meets it: each folder is a call of the built program, with what it must print, write and end with.
import { spawn } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'

interface Case {
  about: string
  args: string[]
  /** `{here}` stands for the folder of the case. */
  env?: Record<string, string>
  /** Folder of the call inside the workspace; `..` is a folder with no workspace in or above it. */
  cwd?: string
  /** Laid over a copy of test/base and test/staff. */
  files?: Record<string, string>
  exit: number
  /** All of standard output. */
  stdout?: string
  'stdout-has'?: string[]
  'stdout-lacks'?: string[]
  /** Fields that standard output must have as data. */
  json?: Record<string, unknown>
  'stderr-has'?: string[]
  'stderr-lacks'?: string[]
  /** What is sent to standard input. */
  stdin?: string
  /** Files that nobody may write. */
  'read-only'?: string[]
  /** Files as they must be at the end. */
  after?: Record<string, string>
  /** Files that are there at the end, or not. */
  writes?: string[]
  'writes-not'?: string[]
  /** What a file holds at the end. */
  'file-has'?: Record<string, string[]>
  'file-lacks'?: Record<string, string[]>
  /** Which computer the call is made on, where that matters: for the page, in Chinese. */
  situation?: string
  /** Findings by name whose pages in docs/rules show this call, with what it says in both languages; none where all is well. */
  quotes?: Record<string, { zh: string; en: string }[]>
}

const root = path.resolve(import.meta.dirname, '..', '..')
const program = path.join(root, 'bin', 'run.js')
const cases = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).sort()
let folder: string

beforeAll(() => {
  if (!existsSync(path.join(root, 'dist', 'main.js'))) throw new Error('Run "npm run build" first: these tests run the built program.')
  folder = mkdtempSync(path.join(tmpdir(), 'guifan-cli-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Ended {
  exit: number | null
  stdout: string
  stderr: string
}

function run(args: readonly string[], cwd: string, env: Record<string, string>, stdin = ''): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args], { cwd, env: { PATH: process.env.PATH, HOME: folder, LANG: 'C', ...env } })
    const ended: Ended = { exit: null, stdout: '', stderr: '' }
    child.stdout.setEncoding('utf8').on('data', (text: string) => (ended.stdout += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (ended.stderr += text))
    child.on('error', reject)
    child.stdin.end(stdin)
    child.on('close', (exit) => resolve({ ...ended, exit }))
  })
}

function workspaceFor(name: string, files: Record<string, string> = {}): string {
  const workspace = path.join(folder, name, 'standards-of-a-case')
  for (const part of ['base', 'staff']) cpSync(path.join(root, 'test', part), workspace, { recursive: true })
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(workspace, file)), { recursive: true })
    writeFileSync(path.join(workspace, file), text)
  }
  return workspace
}

/** Long messages go on in a next line, between Chinese words without a space. */
const unwrapped = (text: string): string => text.replaceAll(/\s/g, '')

describe.concurrent('guifan', () => {
  test.each(cases)('%s', async (name) => {
    const call = parse(readFileSync(path.join(import.meta.dirname, name, 'case.yaml'), 'utf8')) as Case
    const workspace = workspaceFor(name, call.files)
    for (const file of call['read-only'] ?? []) chmodSync(path.join(workspace, file), 0o444)
    const env = Object.fromEntries(Object.entries(call.env ?? {}).map(([key, value]) => [key, value.replace('{here}', path.join(import.meta.dirname, name))]))
    const { exit, stdout, stderr } = await run(call.args, path.join(workspace, call.cwd ?? '.'), env, call.stdin)
    expect({ exit, about: exit === call.exit ? '' : stdout + stderr }).toEqual({ exit: call.exit, about: '' })
    if (call.stdout !== undefined) expect(stdout).toBe(call.stdout)
    if (call.json) expect(JSON.parse(stdout)).toMatchObject(call.json)
    for (const text of call['stdout-has'] ?? []) expect(stdout).toContain(text)
    for (const text of call['stdout-lacks'] ?? []) expect(stdout).not.toContain(text)
    for (const text of call['stderr-has'] ?? []) expect(stderr).toContain(text)
    // No stack trace ever reaches somebody who only called it wrongly.
    for (const text of [...(call['stderr-lacks'] ?? []), ...(call.exit === 70 ? [] : ['    at '])]) expect(stderr).not.toContain(text)
    for (const [file, text] of Object.entries(call.after ?? {})) expect(readFileSync(path.join(workspace, file), 'utf8'), file).toBe(text)
    for (const file of call.writes ?? []) expect(existsSync(path.join(workspace, file)), file).toBe(true)
    for (const [file, texts] of Object.entries(call['file-has'] ?? {})) for (const text of texts) expect(readFileSync(path.join(workspace, file), 'utf8'), file).toContain(text)
    for (const [file, texts] of Object.entries(call['file-lacks'] ?? {})) for (const text of texts) expect(readFileSync(path.join(workspace, file), 'utf8'), file).not.toContain(text)
    for (const file of call['writes-not'] ?? []) expect(existsSync(path.join(workspace, file)), file).toBe(false)
    const quoted = Object.values(call.quotes ?? {}).flat()
    for (const { zh } of quoted) expect(unwrapped(stdout + stderr)).toContain(unwrapped(zh))
    if (quoted.length === 0) return
    const english = await run([...call.args, '--lang', 'en'], workspaceFor(`${name}-english`, call.files), env)
    for (const { en } of quoted) expect(unwrapped(english.stdout + english.stderr)).toContain(unwrapped(en))
  })
})
