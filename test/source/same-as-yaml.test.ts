// `yaml` is the authority: every value and every place that the fast way gives is the one that it gives.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { isMap, isScalar, isSeq, LineCounter, parseAllDocuments } from 'yaml'
import type { Node } from 'yaml'
import { locatedText } from '../../src/source/located-text.ts'
import { parseText } from '../../src/source/parse-text.ts'
import { joinPointer } from '../../src/util/pointer.ts'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

function yamlFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml')).sort().map((name) => join(folder, name))
}

/** Honest files, hand-made edge cases, and the sample workspace: none of them has a fault. */
const files = [...readdirSync(here('cases')).filter((name) => name.startsWith('honest')).map((name) => here(`cases/${name}/input.yaml`)), ...yamlFiles(here('same-values')), ...yamlFiles(here('../../standards'))]

const read = (file: string): string => readFileSync(file, 'utf8').replace(/^\ufeff/, '')

describe('the values', () => {
  for (const file of files) {
    test(file.slice(here('../..').length), () => {
      const text = read(file)
      const documents = parseAllDocuments(text)
      const expected = (Array.isArray(documents) ? documents : []).map((document) => document.toJS() as unknown).filter((value) => value !== null)
      const parsed = parseText(text)
      expect(parsed.faults).toEqual([])
      // Keys are kept as written (`1.10` stays `1.10`), which yaml does not do: see honest-keys.
      if (!file.includes('honest-keys')) expect(parsed.documents.map((document) => document.value)).toEqual(expected)
    })
  }
})

describe('the places', () => {
  for (const file of files) {
    test(file.slice(here('../..').length), () => {
      const text = read(file)
      const locate = locatedText(text).rangeOf
      const counter = new LineCounter()
      const documents = parseAllDocuments(text, { lineCounter: counter })
      const position = (offset: number): string => `${counter.linePos(offset).line}:${counter.linePos(offset).col}`
      const check = (node: unknown, document: number, pointer: string): void => {
        if (isMap(node)) {
          for (const { key, value } of node.items) {
            const name = isScalar(key) ? (key.source ?? String(key.value)) : ''
            const here = joinPointer(pointer, name)
            const found = locate({ file: '', document, pointer: here, at: 'key' })
            expect(`${here} ${found.start.line}:${found.start.column}`).toBe(`${here} ${position((key as Node).range![0])}`)
            check(value, document, here)
          }
        } else if (isSeq(node)) node.items.forEach((item, index) => check(item, document, joinPointer(pointer, index)))
        else if (isScalar(node) && node.range && node.range[1] > node.range[0] && !node.type?.startsWith('BLOCK')) {
          const { start, end } = locate({ file: '', document, pointer, at: 'value' })
          expect(`${pointer} ${start.line}:${start.column} ${end.line}:${end.column}`).toBe(`${pointer} ${position(node.range[0])} ${position(node.range[1])}`)
        }
      }
      ;(Array.isArray(documents) ? documents : []).forEach((document, index) => check(document.contents, index, ''))
    })
  }
})

describe('the verdict', () => {
  // What one parser accepts and the other refuses must not depend on which was asked.
  const refused = [': x\n', '? [a]\n: b\n', '[a]: b\n', 'a: b: c: d\n]', 'a: "x\n', 'a: {b\nc: 1\n', '- a\nb: 1\n', 'a: 1\n  - b\n', `${'k'.repeat(1100)}: 1\n`, 'a: |x\n  b\n', "a: 'x\n", '--- a\nb: 1\n']
  test.each(refused)('refuses %j', (text) => {
    const parsed = parseText(text)
    expect(parsed.faults.length).toBeGreaterThan(0)
    expect(parsed.faults.every((fault) => ['GF102', 'GF116'].includes(fault.definition.code))).toBe(true)
  })
})
