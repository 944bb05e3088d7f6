// What a platform does with the ready-made files: reads their YAML, fills in its variables, runs their commands in a shell on a copy of a workspace in a repository.
import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parse } from 'yaml'

export const root = path.resolve(import.meta.dirname, '..', '..')
export const readYaml = (file: string) => parse(readFileSync(path.join(root, file), 'utf8'))

export interface Ended {
  status: number | null
  stdout: string
  stderr: string
}

/** A repository with a clean workspace in `区里/standards`, committed on main. */
export class Repository {
  readonly folder: string
  private readonly path: string

  constructor() {
    const home = realpathSync(mkdtempSync(path.join(tmpdir(), 'guifan-ci-')))
    this.folder = path.join(home, 'repository')
    for (const part of ['base', 'staff']) cpSync(path.join(root, 'test', part), path.join(this.folder, '区里/standards'), { recursive: true })
    // A machine on which guifan is installed.
    const bin = path.join(home, 'bin')
    mkdirSync(bin)
    writeFileSync(path.join(bin, 'guifan'), `#!/bin/sh\nexec "${process.execPath}" "${path.join(root, 'bin/run.js')}" "$@"\n`)
    chmodSync(path.join(bin, 'guifan'), 0o755)
    this.path = [bin, path.dirname(process.execPath), process.env.PATH].join(path.delimiter)
    // Like other files of a repository that are YAML, but no standards.
    this.write('.github/workflows/check.yml', 'on: push\n')
    this.git('init', '-q', '-b', 'main')
    this.commit('first')
  }

  remove(): void {
    rmSync(path.dirname(this.folder), { recursive: true, force: true })
  }

  run(command: string, args: readonly string[], env: Record<string, string> = {}, cwd = this.folder): Ended {
    const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8', env: { PATH: this.path, HOME: path.dirname(this.folder), LANG: 'C.UTF-8', ...env } })
    return { status, stdout, stderr }
  }

  tryGit(args: readonly string[], cwd = this.folder): Ended {
    return this.run('git', ['-c', 'user.name=test', '-c', 'user.email=test@example.invalid', '-c', 'commit.gpgsign=false', ...args], {}, cwd)
  }

  git(...args: string[]): void {
    const { status, stderr } = this.tryGit(args)
    if (status !== 0) throw new Error(stderr)
  }

  commit(message: string): void {
    this.git('add', '-A')
    this.git('commit', '-q', '--no-verify', '-m', message)
  }

  has(file: string): boolean {
    return existsSync(path.join(this.folder, file))
  }

  read(file: string): string {
    return readFileSync(path.join(this.folder, file), 'utf8')
  }

  write(file: string, text: string): void {
    mkdirSync(path.dirname(path.join(this.folder, file)), { recursive: true })
    writeFileSync(path.join(this.folder, file), text)
  }

  change(file: string, from: string, to: string): void {
    if (!this.read(file).includes(from)) throw new Error(`${file} has no ${from}`)
    this.write(file, this.read(file).replace(from, to))
  }
}

interface Step {
  uses?: string
  run?: string
  shell?: string
  env?: Record<string, string>
}

/** The steps of action.yml as a runner of GitHub runs them, up to one that fails. */
export function runAction(repository: Repository, given: Record<string, string>): Ended & { uses: string[] } {
  const action = readYaml('action.yml') as { inputs: Record<string, { default: string }>; runs: { using: string; steps: Step[] } }
  for (const name of Object.keys(given)) if (!action.inputs[name]) throw new Error(`the action has no input ${name}`)
  const fill = (text: string): string => text.replace(/\$\{\{\s*([\w.-]+)\s*\}\}/g, (_, expression: string) => {
    if (expression === 'github.action_path') return root
    const input = /^inputs\.(.+)$/.exec(expression)?.[1]
    if (input === undefined || !action.inputs[input]) throw new Error(`nobody knows ${expression}`)
    return given[input] ?? action.inputs[input].default
  })
  const platform = { CI: 'true', GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: repository.folder, GITHUB_STEP_SUMMARY: path.join(path.dirname(repository.folder), 'summary.md') }
  const ended = { status: 0 as number | null, stdout: '', stderr: '', uses: [] as string[] }
  for (const { uses, run, shell, env = {} } of action.runs.steps) {
    if (uses) ended.uses.push(uses)
    if (run === undefined || ended.status !== 0) continue
    if (shell !== 'bash') throw new Error('a step of a composite action names its shell')
    const script = path.join(path.dirname(repository.folder), 'step.sh')
    writeFileSync(script, fill(run))
    const filled = Object.fromEntries(Object.entries(env).map(([name, value]) => [name, fill(value)]))
    const step = repository.run('bash', ['--noprofile', '--norc', '-e', '-o', 'pipefail', script], { ...platform, ...filled })
    ended.status = step.status
    ended.stdout += step.stdout
    ended.stderr += step.stderr
  }
  return ended
}

interface Job {
  variables: Record<string, string>
  before_script: string[]
  script: string[]
  artifacts: { when: string; reports: Record<string, string> }
}

/** The job of ci/gitlab.yml as a runner of GitLab runs it. */
export function runGitlab(repository: Repository, variables: Record<string, string>, bare = false): Ended & { reports: Record<string, string> } {
  const { guifan: job } = readYaml('ci/gitlab.yml') as { guifan: Job }
  for (const name of Object.keys(variables)) if (name.startsWith('GUIFAN_') && job.variables[name] === undefined) throw new Error(`the job has no variable ${name}`)
  const env = { CI: 'true', GITLAB_CI: 'true', CI_PROJECT_DIR: repository.folder, ...job.variables, ...variables, ...(bare ? { PATH: '/usr/bin:/bin' } : {}) }
  const ended = repository.run('sh', ['-e', '-c', [...job.before_script, ...job.script].join('\n')], env)
  return { ...ended, reports: job.artifacts.when === 'always' ? job.artifacts.reports : {} }
}

export interface Hook {
  id: string
  entry: string
  language: string
  pass_filenames: boolean
  always_run?: boolean
  files?: string
}

export const hooks = readYaml('.pre-commit-hooks.yaml') as Hook[]

/** Puts a hook where git calls it before each commit, with all that git sets around it. */
export function installHook(repository: Repository, id: string, args = ''): void {
  const hook = hooks.find((one) => one.id === id)
  if (!hook || hook.pass_filenames) throw new Error(`no hook ${id} that takes no file names`)
  const file = path.join(repository.folder, '.git/hooks/pre-commit')
  writeFileSync(file, `#!/bin/sh\nexec ${hook.entry} ${args}\n`)
  chmodSync(file, 0o755)
}
