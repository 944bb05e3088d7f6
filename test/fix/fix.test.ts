// Mending the sample gives back the very text that somebody mistyped: comments, layout, line ends and byte order mark included.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { fix } from '../../src/app/fix.ts'
import { createStore } from '../../src/source/source-store.ts'

interface Slip {
  slip: string
  file?: string
  everywhere?: boolean
  right: string
  wrong: string
}

const standards = path.resolve(import.meta.dirname, '../../standards')
const slips = parse(readFileSync(path.join(import.meta.dirname, 'sample.yaml'), 'utf8')) as Slip[]
const files = readdirSync(standards, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml')).map((name) => name.split(path.sep).join('/'))

const lineEnds: Record<string, (text: string) => string> = { 'as it is': (text) => text, 'as Windows writes it': (text) => `\ufeff${text.replaceAll('\n', '\r\n')}` }

describe.each(Object.keys(lineEnds))('the sample %s', (name) => {
  test('comes back from every slip', async () => {
    const [right, wrong] = [new Map<string, string>(), new Map<string, string>()]
    for (const { slip, file, everywhere, right: good, wrong: bad } of slips) {
      const found = files.filter((one) => (everywhere || one === file) && (wrong.get(one) ?? readFileSync(path.join(standards, one), 'utf8')).includes(good))
      expect(found.length, `the words of “${slip}” stand in the sample`).toBeGreaterThan(0)
      for (const one of found) {
        const text = readFileSync(path.join(standards, one), 'utf8')
        right.set(one, lineEnds[name]!(text))
        wrong.set(one, everywhere ? (wrong.get(one) ?? text).replaceAll(good, bad) : (wrong.get(one) ?? text).replace(good, bad))
      }
    }
    const standIns = new Map([...wrong].map(([file, text]) => [path.join(standards, file), Buffer.from(lineEnds[name]!(text))]))
    const { found, files: mended, left } = await fix({ cwd: standards, dryRun: true, store: createStore(standIns) })
    const after = new Map(mended.map(({ file, after: bytes }) => [file, Buffer.from(bytes).toString('utf8')]))
    for (const [file, text] of right) expect(after.get(file), file).toBe(text)
    expect([...after.keys()].sort(), 'no other file is changed: the sample is in order (guifan format)').toEqual([...right.keys()].sort())
    expect(left).toEqual([])
    expect(found.diagnostics.filter(({ severity }) => severity !== 'info').map(({ place, message }) => `${place.file}: ${message.zh}`)).toEqual([])
  }, 120_000)
})
