// What a mend writes is what the text was read as: for every way to mistype YAML that has one, the file is mended until nothing changes.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { decodeText } from '../../src/source/decode-text.ts'
import { mendFiles } from '../../src/source/mend-files.ts'
import { parseText } from '../../src/source/parse-text.ts'
import { readSource } from '../../src/source/read-source.ts'
import { createStore } from '../../src/source/source-store.ts'

const cases = fileURLToPath(new URL('cases', import.meta.url))
const file = '/input.yaml'

function mend(given: Uint8Array): { bytes: Uint8Array; applied: number; refused: number } {
  let bytes = given
  let [applied, refused] = [0, 0]
  for (let pass = 0; pass < 10; pass++) {
    const { diagnostics } = readSource(file, 'input.yaml', { path: '.', absolutePath: '/' }, { standIn: bytes })
    const mended = mendFiles(diagnostics.flatMap(({ fix }) => (fix ? [fix] : [])), '/', createStore(new Map([[file, bytes]])))
    refused += mended.refused.length
    const next = mended.files.get(file)
    if (!next) break
    bytes = next
    applied += mended.applied.length
  }
  return { bytes, applied, refused }
}

describe('a mended file', () => {
  test.each(readdirSync(cases).filter((name) => statSync(join(cases, name, 'input.yaml'), { throwIfNoEntry: false })))('%s', (name) => {
    const bytes = readFileSync(join(cases, name, 'input.yaml'))
    const before = decodeText(bytes)
    if (!('text' in before)) return
    const mended = mend(bytes)
    const after = decodeText(mended.bytes)
    if (!('text' in after)) throw new Error('no text any more')
    expect(mended.refused, after.text).toBe(0)
    const [old, now] = [parseText(before.text), parseText(after.text)]
    expect(now.faults.length).toBeLessThanOrEqual(old.faults.length)
    if (old.readable) expect(now.documents).toEqual(old.documents)
    // Nothing but what was at fault has changed.
    if (mended.applied === 0) expect(after.text).toBe(before.text)
    expect(now.faults.filter(({ edits, mend: how, guessed }) => edits && how && !guessed)).toEqual([])
  })
})
