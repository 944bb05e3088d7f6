// From a pointer to line and column: keys, values, what is missing, what was mended, aliases, marks of byte order.
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { locateAll } from '../../src/source/locate-all.ts'
import { locatedText } from '../../src/source/located-text.ts'
import type { Diagnostic, Place } from '../../src/diagnostics/diagnostic.ts'

const text = [
  '# 说明', 'kind: service', 'materials:', '  - {material: hukou-bu, copies: 1}', '  - material: canji-zheng', '    note: |', '      第一行', '      第二行', 'empty:', 'base: &x {a: 1}', 'again: *x', '---', 'name: "甲/乙"', 'a/b: {c~d: 1}', '',
].join('\n')

const locate = locatedText(text).rangeOf
const at = (pointer: string, where: Place['at'] = 'value', document = 0): string => {
  const { start, end } = locate({ file: '', document, pointer, at: where })
  return `${start.line}:${start.column}-${end.line}:${end.column}`
}

describe('locatedText', () => {
  test('keys and values', () => {
    expect(at('/kind')).toBe('2:7-2:14')
    expect(at('/kind', 'key')).toBe('2:1-2:5')
    expect(at('/materials/0/copies')).toBe('4:34-4:35')
    expect(at('/materials/0')).toBe('4:5-4:36')
    expect(at('/materials/1/note')).toBe('7:7-8:10')
    expect(at('/name', 'value', 1)).toBe('13:7-13:12')
    expect(at('/a~1b/c~0d', 'key', 1)).toBe('14:7-14:10')
  })

  test('what is missing is shown at the nearest part that is there', () => {
    expect(at('/materials/0/keep')).toBe('4:6-4:14')
    expect(at('/kind/deep/er')).toBe('2:1-2:5')
    expect(at('/nothing')).toBe('2:1-2:5')
    expect(at('/empty')).toBe('9:1-9:6')
    expect(at('/x', 'value', 7)).toBe('1:1-1:1')
  })

  test('an alias leads to what it stands for, and is itself where it stands', () => {
    expect(at('/again')).toBe('11:8-11:10')
    expect(at('/again/a')).toBe('10:14-10:15')
  })

  test('lines and columns are those of the file as it is, not as it was mended', () => {
    const mended = locatedText('kind：service\r\nuse: [jia，yi]\r\nx:\r\n\u3000a: 1\r\n').rangeOf
    const where = (pointer: string): unknown => mended({ file: '', document: 0, pointer, at: 'value' }).start
    expect(where('/kind')).toEqual({ line: 1, column: 6 })
    expect(where('/use/1')).toEqual({ line: 2, column: 11 })
    expect(where('/x/a')).toEqual({ line: 4, column: 5 })
  })
})

test('locateAll fills the finding, what is related and its fix, and keeps what is known', async () => {
  const place = (pointer: string, document = 0): Place => ({ file: 'input.yaml', document, pointer, at: 'value' })
  const known = { start: { line: 9, column: 9 }, end: { line: 9, column: 9 } }
  const finding: Diagnostic = {
    code: 'GF301', name: 'x', severity: 'error', messageId: 'x', data: {}, message: { zh: '', en: '' }, place: place('/name'),
    related: [{ place: place('/name', 1), message: { zh: '', en: '' } }],
    fix: { description: { zh: '', en: '' }, edits: [{ place: place('/note'), text: '' }, { place: { ...place('/note'), range: known }, text: '' }] },
    requirement: [],
  }
  const folder = join(fileURLToPath(new URL('cases', import.meta.url)), 'honest-crlf')
  const [located] = await locateAll([finding, { ...finding, place: { ...place(''), file: 'gone.yaml' } }], folder)
  expect(located!.place.range!.start).toEqual({ line: 1, column: 7 })
  expect(located!.related[0]!.place.range!.start).toEqual({ line: 6, column: 7 })
  expect(located!.fix!.edits.map((edit) => edit.place.range!.start)).toEqual([{ line: 3, column: 3 }, known.start])
})
