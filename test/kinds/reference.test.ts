// The grammar of references: what is one, and its parts.
import { expect, it } from 'vitest'
import { formatReference, parseReference } from '../../src/kinds/reference.ts'

it.each([
  ['hukou-bu', { id: 'hukou-bu' }],
  ['material/hukou-bu', { kind: 'material', id: 'hukou-bu' }],
  ['zuidi-shenghuo-baozhang@1.0.0', { id: 'zuidi-shenghuo-baozhang', version: '1.0.0' }],
  ['xingzheng-xuke-fa#32', { id: 'xingzheng-xuke-fa', part: '32' }],
  ['service/zuidi@2.1.0#materials/hukou-bu', { kind: 'service', id: 'zuidi', version: '2.1.0', part: 'materials/hukou-bu' }],
  ['care-plan/yi#stages/1/goal', { kind: 'care-plan', id: 'yi', part: 'stages/1/goal' }],
])('%s', (text, parts) => {
  expect(parseReference(text)).toEqual(parts)
  expect(formatReference(parts)).toBe(text)
})

it.each(['', '户口簿', 'Hukou-bu', 'hukou_bu', 'hukou-', '-hukou', 'a//b', 'a/b/c', 'a#', 'a@', 'a b', '1a', 'hukou-bu ', 'a# b'])('%j is not a reference', (text) => {
  expect(parseReference(text)).toBeUndefined()
})
