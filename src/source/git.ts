// What changed since a revision, as git tells it: also what is not committed yet, and files that it does not know.
import { spawnSync } from 'node:child_process'
import { realpathSync } from 'node:fs'
import { join } from 'node:path'
import { UsageError } from '../diagnostics/usage-error.ts'
import { isInside } from './discover.ts'

/** A file of the workspace by the path that it is read under, and its bytes then; null where there was none. */
export interface Change {
  absolutePath: string
  before: Uint8Array | null
}

const largest = 1_000_000_000

function git(folder: string, args: readonly string[], input?: string): { ok: boolean; out: Buffer; says: string } {
  // No lock is taken, so that a check never stands in the way of a commit.
  const { error, status, stdout, stderr } = spawnSync('git', args, { cwd: folder, input, maxBuffer: largest, env: { ...process.env, GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' } })
  if (error && 'code' in error && error.code === 'ENOENT') {
    throw new UsageError({ zh: '要用 git 才知道改了什么，这台电脑上没有找到。请安装 git；要检查全部标准，不写 --since 就行。', en: 'What changed is known by git, which was not found on this computer. Install it; to check everything, leave out --since.' })
  }
  if (error) throw error
  return { ok: status === 0, out: stdout, says: stderr.toString().trim() }
}

/** Its version; undefined where there is none. */
export function gitVersion(): string | undefined {
  const { status, stdout } = spawnSync('git', ['--version'], { encoding: 'utf8' })
  return status === 0 ? /\d+(\.\d+)*/.exec(stdout)?.[0] : undefined
}

/** Runs what must succeed. */
function ask(folder: string, args: readonly string[], input?: string): Buffer {
  const { ok, out, says } = git(folder, args, input)
  if (ok) return out
  throw new UsageError({ zh: `git 没有答上来，不知道改了什么：${says}`, en: `git could not tell what changed: ${says}` })
}

function topOf(folder: string): string {
  const { ok, out, says } = git(folder, ['rev-parse', '--show-toplevel'])
  if (ok) return out.toString().replace(/\r?\n$/, '')
  if (/dubious ownership/.test(says)) {
    throw new UsageError({ zh: `git 不肯读“${folder}”，因为文件夹属于别的用户。请照 git 的提示登记它：${says}`, en: `git refuses to read "${folder}", which belongs to another user: ${says}` })
  }
  throw new UsageError({ zh: `“${folder}”不在 git 仓库里，不知道改了什么。请在 git 仓库里运行，或请去掉 --since 检查全部。`, en: `"${folder}" is in no git repository, so nobody knows what changed. Run it in one; to check everything, leave out --since.` })
}

/** A state of the files that git keeps. */
export interface Revision {
  /** As it was asked for. */
  name: string
  commit: string
  /** The day of its commit, YYYY-MM-DD. */
  date: string
}

function commitNamed(top: string, name: string): string {
  const { ok, out } = git(top, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`])
  if (ok) return out.toString().trim()
  throw new UsageError({
    zh: `没有“${name}”这个版本。请写分支、标签或提交编号，如 main；在自动检查的服务器上，请把检出的深度设为全部（fetch-depth: 0）。`,
    en: `There is no revision "${name}". Give a branch, a tag or a commit, such as main; on a CI server fetch the whole history (fetch-depth: 0).`,
  })
}

const revisionOf = (top: string, name: string, commit: string): Revision => ({ name, commit, date: ask(top, ['log', '-1', '--format=%cs', commit]).toString().trim() })

/** Throws a UsageError where git, the repository or the revision is missing. */
export function findRevision(root: string, name: string): Revision {
  const top = topOf(root)
  return revisionOf(top, name, commitNamed(top, name))
}

/** Where this line of work left that of the revision, so that what others did there since is not taken for ours. */
export function findBase(root: string, name: string): Revision {
  const top = topOf(root)
  const commit = commitNamed(top, name)
  const base = git(top, ['merge-base', commit, 'HEAD'])
  return revisionOf(top, name, base.ok ? base.out.toString().trim() : commit)
}

const split = (out: Buffer): string[] => out.toString().split('\0').filter((part) => part !== '')

/** The bytes of files in a commit, in the order of their names. */
function contents(top: string, commit: string, names: readonly string[]): (Uint8Array | null)[] {
  const out = ask(top, ['cat-file', '--batch'], names.map((name) => `${commit}:${name}\n`).join(''))
  let at = 0
  return names.map(() => {
    const end = out.indexOf(10, at)
    const [, , size] = /^\S+ (\S+) (\d+)$/.exec(out.subarray(at, end).toString()) ?? []
    at = end + 1
    if (size === undefined) return null
    const bytes = out.subarray(at, at + Number(size))
    at += Number(size) + 1
    return bytes
  })
}

/** Names relative to the top of what differs from the commit, and which of them it has. */
function namesSince(top: string, commit: string): Map<string, boolean> {
  const [differ, unknown] = [split(ask(top, ['diff', '--name-status', '-z', '--no-renames', '--no-ext-diff', commit, '--'])), split(ask(top, ['ls-files', '--others', '--exclude-standard', '-z']))]
  const names = new Map(unknown.map((name) => [name, false]))
  for (let index = 0; index + 1 < differ.length; index += 2) names.set(differ[index + 1]!, differ[index] !== 'A')
  return names
}

/** What the files are now that differ from the revision, and their bytes then: only files that `wanted` lets pass in the given folders. */
export function changesSince(root: string, { commit }: Revision, folders: readonly string[], wanted: (name: string) => boolean): Change[] {
  const top = topOf(root)
  const real = folders.map((folder) => ({ folder, path: realpathSync(folder) }))
  const found = [...namesSince(top, commit)].flatMap(([name, known]) => {
    const path = join(top, ...name.split('/'))
    const home = real.find((one) => isInside(path, one.path))
    // A name with a line break can't be asked for in a list of lines.
    return home && wanted(name) && !name.includes('\n') ? [{ name, known, absolutePath: join(home.folder, path.slice(home.path.length)) }] : []
  })
  const known = found.filter((one) => one.known)
  const before = known.length === 0 ? [] : contents(top, commit, known.map(({ name }) => name))
  return found.map((one) => ({ absolutePath: one.absolutePath, before: one.known ? before[known.indexOf(one)]! : null }))
}
