// The ready-made files for GitHub, GitLab and pre-commit: what they run is run, and what each platform would read is looked at.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { hooks, installHook, Repository, readYaml, root, runAction, runGitlab } from './platform.ts'

const standards = '区里/standards'
let repository: Repository
beforeEach(() => void (repository = new Repository()))
afterEach(() => repository.remove())

const promiseTooLong = (): void => repository.change(`${standards}/service.yaml`, 'promisedLimit: 20个工作日', 'promisedLimit: 90个工作日')
const promiseLine = (): number => repository.read(`${standards}/service.yaml`).split('\n').findIndex((one) => one.startsWith('promisedLimit')) + 1
const oldFault = (): void => {
  repository.write(`${standards}/old.yaml`, 'kind: material\nid: lao-wenti\nname: 老问题\n')
  repository.commit('an old fault')
}

describe('the GitHub Action', () => {
  const summary = (): string => readFileSync(path.join(path.dirname(repository.folder), 'summary.md'), 'utf8')

  test('fetches nothing but Node, and of a known version', () => {
    expect(runAction(repository, { workspace: standards }).uses).toEqual([expect.stringMatching(/^actions\/setup-node@v\d+$/)])
  })

  test('clean: no annotation, a page that says so, exit 0', () => {
    const { status, stdout, stderr } = runAction(repository, { workspace: standards })
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' })
    expect(summary()).toContain('没有发现要改的地方')
  })

  test('a fault: an annotation at the line, from the root of the repository; a row on the page; exit 1', () => {
    promiseTooLong()
    const line = promiseLine()
    const { status, stdout } = runAction(repository, { workspace: standards })
    expect(status).toBe(1)
    expect(stdout).toContain(`::error file=${standards}/service.yaml,line=${line},`)
    expect(stdout).toContain('title=GF4001 promise-within-statute::')
    expect(summary()).toMatch(new RegExp(`\\| ${line} \\| 要改 \\| GF4001 `))
  })

  test('writes SARIF besides, by paths that code scanning finds', () => {
    promiseTooLong()
    expect(runAction(repository, { workspace: standards, sarif: 'out/guifan.sarif' }).status).toBe(1)
    const { version, runs } = JSON.parse(repository.read('out/guifan.sarif'))
    expect(version).toBe('2.1.0')
    expect(runs[0].results.map((result: { ruleId: string }) => result.ruleId)).toContain('GF4001')
    expect(decodeURI(runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri)).toBe(`${standards}/service.yaml`)
  })

  test('since: only what a branch changed', () => {
    oldFault()
    expect(runAction(repository, { workspace: standards }).status).toBe(1)
    expect(runAction(repository, { workspace: standards, since: 'main' })).toMatchObject({ status: 0, stdout: '' })
    repository.git('checkout', '-q', '-b', 'ours')
    promiseTooLong()
    repository.commit('ours')
    const { status, stdout, stderr } = runAction(repository, { workspace: standards, since: 'main' })
    expect(status).toBe(1)
    expect(stdout).not.toContain('old.yaml')
    expect(stderr).toContain('牵连 1 个街镇：测试路街道')
  })

  test('what counts as failed, and the language, are inputs', () => {
    repository.change(`${standards}/service.yaml`, 'remedies:', '# remedies:')
    expect(runAction(repository, { workspace: standards })).toMatchObject({ status: 0, stdout: expect.stringContaining('::warning ') })
    const strict = runAction(repository, { workspace: standards, 'fail-on': 'warning', lang: 'en' })
    expect(strict.status).toBe(1)
    expect(strict.stdout).toContain('does not say what to do against a decision')
    expect(runAction(repository, { workspace: standards, 'max-warnings': '0' }).status).toBe(1)
  })

  test('an input is never run as a command', () => {
    const { status, stderr } = runAction(repository, { workspace: '$(touch stolen); `touch stolen`"; touch stolen #' })
    expect(status).toBe(2)
    expect(stderr).toContain('没有“$(touch stolen)')
    expect(repository.has('stolen')).toBe(false)
  })

  test('an office and a day', () => {
    expect(runAction(repository, { workspace: standards, office: '测试路街道', 'as-of': '2026-11-23' }).status).toBe(0)
    expect(runAction(repository, { workspace: standards, office: '没有的街道' })).toMatchObject({ status: 2, stderr: expect.stringContaining('没有的街道') })
  })
})

describe('the GitLab template', () => {
  test('clean: empty reports that are valid, exit 0', () => {
    const { status, reports } = runGitlab(repository, { GUIFAN_WORKSPACE: standards })
    expect(status).toBe(0)
    expect(JSON.parse(repository.read(reports.codequality!))).toEqual([])
    expect(repository.read(reports.junit!)).toMatch(/<testsuites name="guifan" tests="1" failures="0"/)
  })

  test('a fault: both reports name it from the root of the project, the log shows it, exit 1', () => {
    promiseTooLong()
    const line = promiseLine()
    const { status, stdout, reports } = runGitlab(repository, { GUIFAN_WORKSPACE: standards })
    expect(status).toBe(1)
    const issues = JSON.parse(repository.read(reports.codequality!))
    expect(issues).toContainEqual(expect.objectContaining({ check_name: 'GF4001 promise-within-statute', severity: 'critical', location: { path: `${standards}/service.yaml`, lines: { begin: line, end: line } } }))
    expect(repository.read(reports.junit!)).toContain(`<failure type="GF4001"`)
    expect(stdout).toContain('承诺')
  })

  test('what counts as failed, and since when, are variables', () => {
    oldFault()
    expect(runGitlab(repository, { GUIFAN_WORKSPACE: standards, GUIFAN_SINCE: 'main' }).status).toBe(0)
    repository.change(`${standards}/service.yaml`, 'remedies:', '# remedies:')
    expect(runGitlab(repository, { GUIFAN_WORKSPACE: standards, GUIFAN_SINCE: 'main' }).status).toBe(0)
    expect(runGitlab(repository, { GUIFAN_WORKSPACE: standards, GUIFAN_SINCE: 'main', GUIFAN_FAIL_ON: 'warning' }).status).toBe(1)
  })

  test('where guifan is neither in the image nor named, the job says so', () => {
    const { status, stderr } = runGitlab(repository, { GUIFAN_WORKSPACE: standards }, true)
    expect(status).not.toBe(0)
    expect(stderr).toContain('请写 GUIFAN_PACKAGE')
  })
})

describe('hooks of pre-commit', () => {
  const commit = (): { status: number | null; said: string } => {
    const { status, stdout, stderr } = repository.tryGit(['commit', '-q', '-a', '-m', 'a change'])
    return { status, said: stdout + stderr }
  }
  const inStandards = `--workspace ${standards}`

  test('call what the package installs, and commands that there are', () => {
    const { bin } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
    expect(hooks.map(({ entry, language }) => [bin[entry.split(' ')[0]!] !== undefined, language])).toEqual(hooks.map(() => [true, 'node']))
    expect(new Set(hooks.map(({ id }) => id)).size).toBe(hooks.length)
  })

  test('a good change is committed, one with a fault is not, and the fault is told', () => {
    installHook(repository, 'guifan', inStandards)
    oldFault()
    repository.change(`${standards}/service.yaml`, 'promisedLimit: 20个工作日', 'promisedLimit: 19个工作日')
    expect(commit().status).toBe(0)
    repository.change(`${standards}/service.yaml`, 'promisedLimit: 19个工作日', 'promisedLimit: 90个工作日')
    const { status, said } = commit()
    expect(status).not.toBe(0)
    expect(said).toContain('GF4001')
    expect(said).not.toContain('old.yaml')
  })

  test('a file that is taken away: who still refers to it is told', () => {
    repository.write(`${standards}/extra.yaml`, repository.read(`${standards}/library.yaml`).split('\n---\n').find((one) => one.includes('id: weituoshu'))!)
    repository.write(`${standards}/library.yaml`, repository.read(`${standards}/library.yaml`).split('\n---\n').filter((one) => !one.includes('id: weituoshu')).join('\n---\n'))
    repository.commit('a file of its own')
    installHook(repository, 'guifan', inStandards)
    repository.git('rm', '-q', `${standards}/extra.yaml`)
    const { status, said } = commit()
    expect(status).not.toBe(0)
    expect(said).toContain('GF302')
  })

  test('in a second worktree, and called from within the standards', () => {
    installHook(repository, 'guifan', inStandards)
    const other = path.join(path.dirname(repository.folder), 'other')
    repository.git('worktree', 'add', '-q', '-b', 'other', other)
    repository.change(`../other/${standards}/service.yaml`, 'promisedLimit: 20个工作日', 'promisedLimit: 90个工作日')
    const { status, stdout, stderr } = repository.tryGit(['commit', '-a', '-m', 'a change'], path.join(other, standards))
    expect(status).not.toBe(0)
    expect(stdout + stderr).toContain('GF4001')
  })

  test('guifan-fix mends the files, so that pre-commit sees a change', () => {
    installHook(repository, 'guifan-fix', inStandards)
    repository.change(`${standards}/service.yaml`, 'promisedLimit: 20个工作日', 'promisedLimit: １９个工作日')
    commit()
    expect(repository.read(`${standards}/service.yaml`)).toContain('promisedLimit: 19个工作日')
  })

  test('guifan-all serves the first commit, when there is nothing to compare with', () => {
    repository.git('checkout', '-q', '--orphan', 'empty')
    installHook(repository, 'guifan-all', inStandards)
    expect(commit().status).toBe(0)
    oldFault()
    expect(repository.run('sh', ['.git/hooks/pre-commit']).status).toBe(1)
  })
})

test('what the page for CI shows are inputs and hooks that there are', () => {
  const page = readFileSync(path.join(root, 'docs/ci.md'), 'utf8')
  const { inputs } = readYaml('action.yml') as { inputs: Record<string, unknown> }
  const { guifan } = readYaml('ci/gitlab.yml') as { guifan: { variables: Record<string, string> } }
  const table = (title: string): string[] => [...page.split(`## ${title}`)[1]!.split('\n## ')[0]!.matchAll(/^\| `([^`]+)` \|/gm)].map(([, name]) => name!)
  expect(table('GitHub')).toEqual(Object.keys(inputs))
  expect(table('GitLab')).toEqual(Object.keys(guifan.variables).filter((name) => name.startsWith('GUIFAN_')))
  expect(table('pre-commit')).toEqual(hooks.map(({ id }) => id))
})
