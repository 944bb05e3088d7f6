// Putting keys in order changes nothing but their order: each case is a text before and after; the sample, shuffled and with slips, says the same as before.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isMap, parse, parseAllDocuments, parseDocument, visit } from 'yaml'
import { namedKeys } from '../../src/kinds/index.ts'
import { formatText } from '../../src/source/order-keys.ts'
import { parseText } from '../../src/source/parse-text.ts'
import { yamlFiles } from '../app/workspace-on-disk.ts'
import { anyText, withSlips } from '../fuzz/texts.ts'

interface Case {
  about: string
  before: string
  after: string
}

const cases = parse(readFileSync(path.join(import.meta.dirname, 'order-keys.yaml'), 'utf8')) as Case[]
const folders = ['../../standards', '../base', '../staff'].map((folder) => path.resolve(import.meta.dirname, folder))
const files = folders.flatMap((folder) => yamlFiles(folder).map((name) => path.join(folder, name)))
const texts = files.map((file) => readFileSync(file, 'utf8'))
const windows = (text: string): string => text.replaceAll('\n', '\r\n')
const valuesOf = (text: string) => parseText(text).documents
const characters = (text: string): string => [...text.replaceAll(/\s/g, '')].sort().join('')

describe('keys in order', () => {
  test.each(cases.map((one) => [one.about, one] as const))('%s', (_about, { before, after }) => {
    expect(formatText(before)).toBe(after)
    expect(formatText(after)).toBe(after)
    expect(formatText(windows(before))).toBe(windows(after))
  })
})

/** What stays, whatever is put in order. */
function expectTheSame(before: string, after: string, kind?: string): void {
  expect(valuesOf(after)).toEqual(valuesOf(before))
  expect(characters(after)).toBe(characters(before))
  expect(formatText(after, kind)).toBe(after)
}

test.each(files.map((file, index) => [path.relative(path.resolve(import.meta.dirname, '../..'), file), texts[index]!] as const))('%s says the same, and once is enough', (_name, text) => {
  const after = formatText(text)!
  expectTheSame(text, after)
  expect(formatText(windows(text))).toBe(windows(after))
})

const shuffled = fc.record({ text: fc.constantFrom(...texts.flatMap((text) => parseAllDocuments(text).map(String))), seed: fc.infiniteStream(fc.nat(999)) }).map(({ text, seed }) => {
  const document = parseDocument(text)
  const next = seed[Symbol.iterator]()
  visit(document, { Map: (_key, map) => void map.items.sort(() => (next.next().value as number) - 500) })
  return String(document)
})

test('a shuffled sample comes back in the order of the schema', () => {
  fc.assert(fc.property(shuffled, (text) => {
    const after = formatText(text)!
    expectTheSame(text, after)
    const document = parseDocument(after)
    const names = Object.keys(namedKeys((document.toJS() as { kind: string }).kind, ''))
    if (!isMap(document.contents) || document.contents.items.some(({ value }) => /[&*]/.test(String(value)))) return
    const places = document.contents.items.map(({ key }) => names.indexOf(String(key))).filter((place) => place >= 0)
    expect(places).toEqual([...places].sort((a, b) => a - b))
  }), { numRuns: 60, seed: 20261126 })
})

test('odd texts say the same', () => {
  fc.assert(fc.property(fc.oneof(withSlips(texts), anyText), fc.constantFrom('material', 'service', undefined), (text, kind) => {
    const after = formatText(text, kind)
    if (after !== undefined) expectTheSame(text, after, kind)
  }), { numRuns: 200, seed: 20261126 })
})
