// Every command says in both languages what each of its options and arguments is, and its examples can be called.
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
