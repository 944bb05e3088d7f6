// The change notice in a real repository: what it tells, what is no revision, and how long it stays among what is printed.
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeRepository, type Repository } from './repository.ts'

let repository: Repository
beforeEach(() => {
  repository = makeRepository()
})
afterEach(() => repository.remove())

const notice = 'manuals/ceshi-jiedao/changes.html'
const file = (name: string): string => path.join(repository.standards, name)
const print = (...args: string[]) => repository.call('render', ...args)
const printedNames = (): string[] => (JSON.parse(readFileSync(file('manuals/manifest.json'), 'utf8')) as { documents: { document: string }[] }).documents.map(({ document }) => document)

test('what changed is told, with what to say; where nothing did, that is told', () => {
  expect(print('changes', '--all', '--since', 'HEAD').status).toBe(0)
  expect(readFileSync(file(notice), 'utf8')).toContain('窗口用的标准没有改')
  repository.change('service.yaml', 'promisedLimit: 20个工作日', 'promisedLimit: 19个工作日')
  expect(print('changes', '--all', '--since', 'HEAD').status).toBe(0)
  expect(readFileSync(file(notice), 'utf8')).toContain('现在19个工作日内办好（原来20个工作日）')
})

test.each(['no-such-branch', '--output=x', ''])('%j is no revision, and nothing is printed', (revision) => {
  const { status, stderr } = print('changes', '--all', `--since=${revision}`)
  expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining(`没有“${revision}”这个版本`) })
  expect(existsSync(file('manuals'))).toBe(false)
})

test('printing everything later leaves it, the next notice takes its place, and it is never stale', () => {
  repository.change('service.yaml', 'promisedLimit: 20个工作日', 'promisedLimit: 19个工作日')
  expect(print('changes', 'guide', '--all', '--since', 'HEAD').status).toBe(0)
  const told = readFileSync(file(notice), 'utf8')
  repository.git('commit', '-q', '-a', '-m', 'faster')
  repository.change('service.yaml', 'promisedLimit: 19个工作日', 'promisedLimit: 18个工作日')
  expect(repository.call('stale', '--manifest', 'manuals').stdout).not.toContain('改动通知')
  expect(print('--all').status).toBe(0)
  expect(readFileSync(file(notice), 'utf8')).toBe(told)
  expect(printedNames()).toContain('changes')
  expect(readFileSync(file('manuals/ceshi-jiedao/index.html'), 'utf8')).toContain('改动通知')
  expect(print('--all', '--check').status).toBe(0)
  expect(print('changes', '--all', '--since', 'HEAD').status).toBe(0)
  expect(readFileSync(file(notice), 'utf8')).toContain('现在18个工作日内办好（原来19个工作日）')
})
