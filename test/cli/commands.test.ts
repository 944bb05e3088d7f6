// Every command says in both languages what each of its options and arguments is, and its examples can be called.
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { commands } from '../../src/commands/index.ts'
import { baseWords, type Word } from '../../src/cli/words.ts'

const said = (word: Word | undefined): boolean => word !== undefined && word.says.zh !== '' && /\p{Script=Han}/u.test(word.says.zh) && word.says.en !== '' && !/\p{Script=Han}/u.test(word.says.en)

describe.each(Object.keys(commands))('%s', (name) => {
  test('has words for all it takes, and for nothing else', async () => {
    const { words, args, flags = {}, baseFlags = {} } = (await commands[name]!()).default
    for (const key of Object.keys(flags)) expect(said(words.flags?.[key]), `--${key}`).toBe(true)
    for (const key of Object.keys(args)) expect(said(words.args?.[key]), key).toBe(true)
    for (const key of Object.keys(baseFlags)) expect(said(baseWords[key]), `--${key}`).toBe(true)
    expect(Object.keys(words.flags ?? {})).toEqual(Object.keys(flags))
    expect(Object.keys(words.args ?? {})).toEqual(Object.keys(args))
    for (const [key, flag] of Object.entries(flags)) if (flag.type === 'option') expect(words.flags?.[key]?.value, `the value of --${key}`).toBeDefined()
  })

  test('has examples that call it with options it has', async () => {
    const { words, flags = {}, baseFlags = {} } = (await commands[name]!()).default
    expect(words.examples.length).toBeGreaterThan(0)
    for (const { call } of words.examples) {
      expect(call).toContain(`guifan ${name}`)
      for (const [, flag] of call.matchAll(/--([\w-]+)/g)) expect(Object.keys({ ...flags, ...baseFlags }), call).toContain(flag)
    }
  })
})

const program = path.resolve(import.meta.dirname, '..', '..', 'bin', 'run.js')
const demanding = (await Promise.all(Object.entries(commands).map(async ([name, load]) => {
  const { args, flags = {} } = (await load()).default
  return { name, words: Object.keys(args), needs: Object.keys(flags).filter((key) => flags[key]!.required) }
}))).filter(({ needs }) => needs.length > 0)

test('there are commands that do nothing without an option', () => {
  expect(demanding.map(({ name }) => name)).toContain('stale')
})

test.each(demanding)('$name without the option that it needs is a fault of the call, told in words', ({ name, words, needs }) => {
  const { status, stderr } = spawnSync(process.execPath, [program, name, ...words], { cwd: import.meta.dirname, encoding: 'utf8', env: { PATH: process.env.PATH } })
  expect(stderr).toContain(`“guifan ${name}”还少写了：${needs.map((key) => `--${key}`).join('、')}`)
  expect(status).toBe(2)
})
