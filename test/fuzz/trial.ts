// The trial itself, in a process of its own that may be ended: each piece is written down before it is tried, so that one that hangs is known.
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { judge, type Piece } from './judge.ts'
import { withOddValues } from './models.ts'
import { anyBytes, anyText, withSlips } from './texts.ts'

const [folder = '', runs = '', seed = ''] = process.argv.slice(2)
const tests = path.resolve(import.meta.dirname, '..')
const sample = path.resolve(tests, '../standards')
const root = path.join(folder, 'workspace')
mkdirSync(root)
for (const part of ['base', 'staff']) cpSync(path.join(tests, part), root, { recursive: true })

const yaml = (from: string): string[] => (readdirSync(from, { recursive: true, encoding: 'utf8' }) as string[]).filter((name) => name.endsWith('.yaml')).sort().map((name) => readFileSync(path.join(from, name), 'utf8'))
const standards = [...yaml(path.join(tests, 'base')), ...yaml(sample)].filter((text) => /^kind:/m.test(text))
/** Files that the others refer to: a piece of these stands where they stand. */
const own = ['library.yaml', 'people.yaml', 'places.yaml', 'posts.yaml', 'service.yaml']
const settings = [readFileSync(path.join(sample, 'guifan.yaml'), 'utf8')]
const exceptions = ['exceptions:\n  - rule: GF4001\n    target: service/dibao\n    path: promisedLimit\n    reason: 示例\n    owner: 示例\n    until: 2026-12-31\n']

const named = (file: string, text: fc.Arbitrary<string | Uint8Array>): fc.Arbitrary<Piece> => text.map((content) => ({ file, bytes: Buffer.from(content) }))
const piece = fc.oneof(
  { weight: 3, arbitrary: named('piece.yaml', anyText) },
  { weight: 6, arbitrary: named('piece.yaml', withSlips(standards)) },
  { weight: 8, arbitrary: named('piece.yaml', withOddValues(standards)) },
  ...own.map((file) => ({ weight: 1, arbitrary: named(file, withOddValues([readFileSync(path.join(root, file), 'utf8')])) })),
  { weight: 1, arbitrary: named('piece.yaml', anyBytes) },
  { weight: 1, arbitrary: named('guifan.yaml', fc.oneof(anyText, withSlips(settings), withOddValues(settings))) },
  { weight: 1, arbitrary: named('exceptions.yaml', fc.oneof(anyText, withSlips(exceptions), withOddValues(exceptions))) },
)

let longest = { milliseconds: 0, bytes: 0 }
let tried = 0

async function attempt(one: Piece): Promise<void> {
  writeFileSync(path.join(folder, 'piece'), one.bytes)
  writeFileSync(path.join(folder, 'tried'), `${++tried} ${one.file}`)
  const before = process.cpuUsage()
  const faults = await judge(root, one)
  const { user, system } = process.cpuUsage(before)
  if ((user + system) / 1000 > longest.milliseconds) {
    longest = { milliseconds: Math.round((user + system) / 1000), bytes: one.bytes.length }
    writeFileSync(path.join(folder, 'longest'), one.bytes)
  }
  if (faults.length > 0) throw new Error(faults.slice(0, 5).join('\n'))
}

const outcome = await fc.check(fc.asyncProperty(piece, attempt), { numRuns: Number(runs), seed: Number(seed), interruptAfterTimeLimit: undefined })
if (outcome.failed) {
  const [smallest] = outcome.counterexample ?? []
  if (smallest) writeFileSync(path.join(folder, 'piece'), smallest.bytes)
  const error = outcome.errorInstance
  process.stdout.write(`seed ${seed}, after ${outcome.numRuns} pieces: ${smallest?.file}\n${error instanceof Error ? error.stack : String(error)}\n`)
}
process.stdout.write(`${outcome.numRuns} pieces, ${outcome.failed ? 'one at fault' : 'none at fault'}; the longest took ${longest.milliseconds} ms of processor time for ${longest.bytes} bytes\n`)
process.exitCode = outcome.failed ? 1 : 0
