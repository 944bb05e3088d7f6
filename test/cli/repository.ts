// A repository of its own for a test: the small workspace, committed once, and calls of the built program in it.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '..', '..')
const program = path.join(root, 'bin', 'run.js')

export interface Called {
  status: number | null
  stdout: string
  stderr: string
}

export interface Repository {
  standards: string
  git(...args: string[]): void
  /** Replaces a text that must be there. */
  change(file: string, from: string, to: string): void
  write(file: string, text: string): void
  call(...args: string[]): Called
  remove(): void
}

export function makeRepository(): Repository {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'guifan-repository-')))
  const standards = path.join(folder, 'standards')
  for (const part of ['base', 'staff']) cpSync(path.join(root, 'test', part), standards, { recursive: true })
  const write = (file: string, text: string): void => writeFileSync(path.join(standards, file), text)
  const git = (...args: string[]): void => {
    const { status, stderr } = spawnSync('git', ['-c', 'user.name=test', '-c', 'user.email=test@example.invalid', '-c', 'commit.gpgsign=false', ...args], { cwd: folder, encoding: 'utf8' })
    if (status !== 0) throw new Error(stderr)
  }
  git('init', '-q', '-b', 'main')
  git('add', '-A')
  git('commit', '-q', '-m', 'first')
  return {
    standards, git, write,
    change(file, from, to) {
      const text = readFileSync(path.join(standards, file), 'utf8')
      if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`)
      write(file, text.replace(from, to))
    },
    call(...args) {
      const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { cwd: standards, encoding: 'utf8', env: { PATH: process.env.PATH, HOME: folder } })
      return { status, stdout, stderr }
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
