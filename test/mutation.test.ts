// Breaks the sample in many places, one at a time: each fault is found once, at exactly its place, and nothing else is said.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { LineCounter, parseAllDocuments, type Document, type Pair, type Scalar, type YAMLMap } from 'yaml'
import { validate } from '../src/app/validate.ts'
import { mutants, type Mutant } from './mutation/mutants.ts'

const sample = path.resolve(import.meta.dirname, '../standards')
const folder = mkdtempSync(path.join(tmpdir(), 'guifan-mutation-'))
cpSync(sample, folder, { recursive: true })
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** One in so many, so that the suite stays quick; MUTATE=1 tries every one. */
const every = Number(process.env.MUTATE ?? 400)

const codes: Record<Mutant['what'], RegExp> = { missing: /^(GF201|GF114)$/, reference: /^GF302$/, enum: /^GF204$/, duplicate: /^GF103$/ }

function findPair(document: Document, at: readonly (string | number)[]): Pair<Scalar, Scalar> | undefined {
  const parent = (at.length === 1 ? document.contents : document.getIn(at.slice(0, -1), true)) as YAMLMap<Scalar, Scalar>
  const key = String(at.at(-1))
  return parent.items?.filter((item) => String(item.key.value) === key).at(-1)
}

/** Line and column where the finding must begin. */
function expectedPlace(mutant: Mutant): { line: number; column: number } {
  const counter = new LineCounter()
  const document = parseAllDocuments(mutant.text, { lineCounter: counter, uniqueKeys: false })[mutant.document] as Document
  const last = mutant.path.at(-1)
  const node = mutant.path.length === 0 ? document.contents : mutant.at === 'key' && typeof last === 'string' ? findPair(document, mutant.path)?.key : document.getIn(mutant.path, true)
  const { line, col } = counter.linePos((node as Scalar).range![0])
  return { line, column: col }
}

function files(): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml') && name !== 'guifan.yaml').sort()
}

let counter = 0
const chosen = files().flatMap((file) => [...mutants(readFileSync(path.join(folder, file), 'utf8'))].filter(() => counter++ % every === 0).map((mutant) => ({ file, mutant })))

describe('one fault, one finding, at its place', () => {
  it('the unbroken sample has no finding at all', async () => {
    const { diagnostics } = await validate({ cwd: folder })
    expect(diagnostics.filter(({ severity }) => severity !== 'info').map(({ code, message, place }) => `${place.file} ${code} ${message.zh}`)).toEqual([])
  })

  it(`one mutant in ${every} of every required field, reference, word of a list and key: ${chosen.length}`, async () => {
    const quiet = new Set((await validate({ cwd: folder })).diagnostics.map(({ code, message }) => code + message.zh))
    const wrong: string[] = []
    for (const { file, mutant } of chosen) {
      const full = path.join(folder, file)
      const original = readFileSync(full, 'utf8')
      writeFileSync(full, mutant.text)
      const { diagnostics } = await validate({ cwd: folder })
      writeFileSync(full, original)
      const found = diagnostics.filter(({ code, message }) => !quiet.has(code + message.zh))
      const place = expectedPlace(mutant)
      const start = found[0]?.place.range?.start
      const right = found.length === 1 && codes[mutant.what].test(found[0]!.code) && found[0]!.place.file === file.split(path.sep).join('/') && start?.line === place.line && start.column === place.column
      if (!right) wrong.push(`${mutant.what} ${file} /${mutant.path.join('/')} at ${place.line}:${place.column} -> ${found.map((one) => `${one.code} ${one.place.file}:${one.place.range?.start.line}:${one.place.range?.start.column} ${one.message.zh}`).join(' | ') || 'nothing'}`)
    }
    expect(wrong).toEqual([])
  }, 4 * 3_600_000)
})
