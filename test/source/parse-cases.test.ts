// Every folder of cases/ is a file as an editor may have left it, and what is found in it: place, code, message; the values read; the text once mended.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { readSource, readText } from '../../src/source/read-source.ts'
import { sourceFindings } from '../../src/source/findings.ts'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'

const folder = fileURLToPath(new URL('cases', import.meta.url))
const layer = { path: '.', absolutePath: folder }

interface Expected {
  findings: string[]
  values?: unknown[]
  guessed?: unknown[]
}

function line(diagnostic: Diagnostic): string {
  const { start, end } = diagnostic.place.range!
  const length = start.line === end.line ? `+${end.column - start.column}` : `..${end.line}:${end.column}`
  const related = diagnostic.related.map((part) => ` ~${part.place.range!.start.line}:${part.place.range!.start.column}`).join('')
  return `${start.line}:${start.column}${length} ${diagnostic.code} ${diagnostic.messageId}${related}`
}

/** The text with every fix applied, as an editor would apply them: by line and column. */
function mended(text: string, diagnostics: Diagnostic[]): string {
  const starts = [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map((found) => found.index + found[0].length)]
  const edits = diagnostics.flatMap((diagnostic) => diagnostic.fix?.edits ?? []).map(({ place, text: words }) => {
    const { start, end } = place.range!
    return { start: starts[start.line - 1]! + start.column - 1, end: starts[end.line - 1]! + end.column - 1, words }
  })
  return edits.sort((a, b) => b.start - a.start).reduce((out, edit) => out.slice(0, edit.start) + edit.words + out.slice(edit.end), text)
}

describe('what is found in a file', () => {
  for (const name of readdirSync(folder)) {
    test(name, () => {
      const { file, text = '', diagnostics } = readSource(join(folder, name, 'input.yaml'), 'input.yaml', layer)
      const expected = JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8')) as Expected
      expect(diagnostics.map(line)).toEqual(expected.findings)
      if (expected.values) expect(file.documents.map((document) => document.value)).toEqual(expected.values)
      expect(file.guessed).toEqual(expected.guessed)
      const fixed = join(folder, name, 'fixed.yaml')
      if (existsSync(fixed)) {
        expect(mended(text, diagnostics)).toBe(readFileSync(fixed, 'utf8'))
        const again = readText(file, mended(text, diagnostics))
        expect(again.diagnostics.map(line)).toEqual([])
        expect(again.file.documents).toEqual(file.documents)
      }
    })
  }

  test('every finding has a case, and says what to do in both languages', () => {
    const seen = new Map<string, Diagnostic>()
    for (const name of readdirSync(folder)) {
      for (const diagnostic of readSource(join(folder, name, 'input.yaml'), 'input.yaml', layer).diagnostics) seen.set(diagnostic.code, diagnostic)
    }
    // These are about folders, links and size: see workspace.test.ts.
    const elsewhere = new Set(['GF104', 'GF109', 'GF118'])
    expect(sourceFindings.map((finding) => finding.code).filter((code) => !seen.has(code) && !elsewhere.has(code))).toEqual([])
    for (const { message } of seen.values()) {
      expect(message.zh).toMatch(/\p{Script=Han}/u)
      expect(message.zh + message.en).not.toMatch(/undefined|\[object|NaN/)
    }
  })
})
