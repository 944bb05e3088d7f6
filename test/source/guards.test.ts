// What would bring a parser down ends in its finding, also after ordinary and broken files in the same process.
import { expect, test } from 'vitest'
import { locatedText } from '../../src/source/located-text.ts'
import { parseText } from '../../src/source/parse-text.ts'

const keys = (count: number): string => Array.from({ length: count }, (_, index) => `k${index}: ${index}\n`).join('')

const cases: [string, string, string][] = [
  ['brackets', '['.repeat(100_000), 'GF105'],
  ['braces', '{a: '.repeat(100_000), 'GF105'],
  ['dashes', `${'- '.repeat(100_000)}x`, 'GF105'],
  ['an indentation a level', Array.from({ length: 1000 }, (_, level) => `${' '.repeat(level)}a:\n`).join(''), 'GF105'],
  ['brackets behind a fault', `a: "x" y: z\n]\n${'['.repeat(100_000)}`, 'GF102'],
  ['braces behind a fault, a line each', `}\n${'{a:\n'.repeat(100_000)}`, 'GF102'],
  ['a million keys', 'a: 1\n'.repeat(300_000) + keys(60_000), 'GF103'],
  ['20,000 keys', keys(20_000), 'GF106'],
  ['20,000 keys and a fault', `${keys(20_000)}]\n`, 'GF102'],
  ['one long line', `a: "x" ${' '.repeat(900_000)}y`, 'GF102'],
  ['only quotes', '"'.repeat(100_001), 'GF102'],
  ['only tags', '- !x y\n'.repeat(100_000), 'GF108'],
  ['spaces of a Chinese keyboard', `${'\u3000\n'.repeat(100_000)}a: 1\n b`, 'GF1'],
  ['Chinese colons without end', 'name：低保\n'.repeat(100_000) + 'a: 1\n', 'GF1'],
  ['a NUL', 'a: b\0c\n', 'GF102'],
]

test.each(cases)('%s', (_, text, code) => {
  parseText('kind: service\nid: dibao\n')
  parseText('a: [1, 2\nb: "\n')
  const parsed = parseText(text)
  expect(parsed.faults.length).toBeGreaterThan(0)
  expect(parsed.faults.length).toBeLessThan(1000)
  expect(parsed.faults.some((fault) => fault.definition.code.startsWith(code))).toBe(true)
  expect(locatedText(text).rangeOf({ file: '', document: 0, pointer: '/a/b', at: 'value' }).start.line).toBeGreaterThan(0)
})

test('reserved names reach no prototype', () => {
  const parsed = parseText('__proto__: {polluted: 1}\na: {"__proto__": {polluted: 1}, toString: 1, hasOwnProperty: 2}\n')
  expect(parsed.faults.map((fault) => fault.definition.code)).toEqual(['GF115', 'GF115'])
  expect(parsed.documents[0]!.value).toEqual({ a: { toString: 1, hasOwnProperty: 2 } })
  expect(({} as Record<string, unknown>).polluted).toBeUndefined()
})

test('the copies that aliases make are never one object', () => {
  const [document] = parseText('a: &x {b: [1]}\nc: *x\n').documents
  const { a, c } = document!.value as Record<string, unknown>
  expect(a).toEqual(c)
  expect(a).not.toBe(c)
})
