// The lint of directions sees the whole house, finds nothing in it, and fires for each of its rules.
import { existsSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { cruise, type ICruiseResult, type IFlattenedRuleSet, type IResolveOptions } from 'dependency-cruiser'
import { describe, expect, test } from 'vitest'

const root = path.resolve(import.meta.dirname, '..')
const fixtures = path.join(import.meta.dirname, 'depcruise', 'fixtures')
const { forbidden, options } = createRequire(import.meta.url)('../.dependency-cruiser.cjs') as {
  forbidden: { name: string }[]
  options: { doNotFollow: { path: string }; enhancedResolveOptions: IResolveOptions }
}

async function cruised(baseDir: string): Promise<ICruiseResult> {
  const { output } = await cruise(['src'], { baseDir, validate: true, ruleSet: { forbidden } as IFlattenedRuleSet, doNotFollow: options.doNotFollow, tsPreCompilationDeps: true }, options.enhancedResolveOptions)
  return output as ICruiseResult
}

test('sees every module of src/ and finds nothing', async () => {
  const { modules, summary } = await cruised(root)
  const files = readdirSync(path.join(root, 'src'), { recursive: true }).filter((file) => String(file).endsWith('.ts') && !String(file).endsWith('.d.ts'))
  expect(modules.filter(({ source }) => source.startsWith('src/') && source.endsWith('.ts') && !source.endsWith('.d.ts')).length).toBe(files.length)
  expect(files.length).toBeGreaterThan(100)
  expect(summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`)).toEqual([])
})

describe('fires for', () => {
  test.each(forbidden.map(({ name }) => name))('%s', async (name) => {
    expect(existsSync(path.join(fixtures, name)), `test/depcruise/fixtures/${name} shows the rule broken`).toBe(true)
    const { summary } = await cruised(path.join(fixtures, name))
    expect([...new Set(summary.violations.map(({ rule }) => rule.name))]).toEqual([name])
  })
})

test('every fixture belongs to a rule', () => {
  expect(readdirSync(fixtures).sort()).toEqual(forbidden.map(({ name }) => name).sort())
})
