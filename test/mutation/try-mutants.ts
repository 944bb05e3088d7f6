// Breaks the sample in one place at a time and looks at what is found; the files on the disk stay as they are.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { LineCounter, parseAllDocuments, type Document, type Pair, type Scalar, type YAMLMap } from 'yaml'
import { validate } from '../../src/app/validate.ts'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { createStore } from '../../src/source/source-store.ts'
import type { Change, Definition, Path, Sample, Way } from './way.ts'

export interface Mutant {
  way: Way
  definition: Definition
  change: Change
}

export interface Verdict {
  mutant: Mutant
  found: boolean
  byRule: boolean
  atLine: boolean
  /** Nothing else was said, and the column is right. */
  alone: boolean
  /** What was found, for people. */
  says: string
}

export function readSample(folder: string): Sample {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml')).map((name) => name.split(path.sep).join('/')).sort()
  const definitions = files.flatMap((file) => (parseAllDocuments(readFileSync(path.join(folder, file), 'utf8')) as Document[]).map((document, index): Definition => {
    const value = document.toJS()
    return { file, index, kind: file === 'guifan.yaml' ? 'guifan' : String(value.kind), id: value.id, value, document }
  }))
  return { folder, definitions, get: (kind, id) => definitions.find((one) => one.kind === kind && one.id === id) }
}

export function mutantsOf(way: Way, sample: Sample): Mutant[] {
  const fitting = sample.definitions.filter(({ kind }) => (way.kinds ? way.kinds.includes(kind) : kind !== 'guifan'))
  return fitting.flatMap((definition) => [...way.places(definition, sample)].map((change) => ({ way, definition, change })))
}

/** So many, from all over the sample, the same on every run. */
export function spread<Item>(items: readonly Item[], count: number): Item[] {
  if (items.length <= count) return [...items]
  return Array.from({ length: count }, (_, index) => items[Math.floor((index + 0.5) * items.length / count)]!)
}

const sourceOf = (sample: Sample, { file }: Definition): string => readFileSync(path.join(sample.folder, file), 'utf8')

function mutate({ definition, change }: Mutant, sample: Sample): string {
  const source = sourceOf(sample, definition)
  if (change.text) return change.text(source)
  const documents = parseAllDocuments(source) as Document[]
  change.edit?.(documents[definition.index]!)
  const texts = [...documents.map((one) => one.toString({ lineWidth: 0, directives: false })), ...(change.also ?? []).map((value) => documents[0]!.createNode(value)).map((node) => String(Object.assign(documents[0]!.clone(), { contents: node, commentBefore: null })))]
  return texts.join('---\n')
}

function pairAt(document: Document, at: Path): Pair<Scalar, Scalar> | undefined {
  const parent = (at.length === 1 ? document.contents : document.getIn(at.slice(0, -1), true)) as YAMLMap<Scalar, Scalar> | undefined
  return parent?.items?.filter((item) => String(item.key?.value) === String(at.at(-1))).at(-1)
}

interface Spot {
  line: number
  column: number
}

/** Lines and columns of the key and of the value. */
function spotsOf(text: string, index: number, at: Path): { key?: Spot; value?: Spot } {
  const counter = new LineCounter()
  const document = parseAllDocuments(text, { lineCounter: counter, uniqueKeys: false }).at(index) as Document
  const spot = (node: unknown): Spot | undefined => {
    const start = (node as Scalar | undefined)?.range?.[0]
    if (start === undefined) return undefined
    const { line, col } = counter.linePos(start)
    return { line, column: col }
  }
  if (at.length === 0) return { key: spot(document.contents), value: spot(document.contents) }
  const pair = typeof at.at(-1) === 'string' ? pairAt(document, at) : undefined
  const value = spot(pair ? pair.value : document.getIn(at, true))
  return { key: pair ? spot(pair.key) : value, value }
}

const isMany = (at: Change['at']): at is Path[] => Array.isArray(at[0])
const store = createStore()

/** Findings of the unbroken sample, which are none of a mutant's doing. */
export async function quietOf(sample: Sample): Promise<Set<string>> {
  return new Set((await validate({ cwd: sample.folder, store })).diagnostics.map(identity))
}

const identity = ({ code, message, place }: Diagnostic): string => `${code} ${place.file} ${message.zh}`

export async function tryMutant(mutant: Mutant, sample: Sample, quiet: ReadonlySet<string>): Promise<Verdict> {
  const { way, definition, change } = mutant
  const text = mutate(mutant, sample)
  const file = path.join(sample.folder, definition.file)
  const { diagnostics } = await validate({ cwd: sample.folder, store: store.with(new Map([[file, Buffer.from(text)]])) })
  const fresh = diagnostics.filter((one) => !quiet.has(identity(one)))
  const goal = change.in ?? definition
  const seen = goal.file === definition.file ? (change.text ? sourceOf(sample, goal) : text) : sourceOf(sample, goal)
  const spots = (isMany(change.at) ? change.at : [change.at as Path]).map((at) => spotsOf(seen, change.inCopy ? -1 : goal.index, at))
  const expected = fresh.filter(({ code }) => (change.codes ?? way.codes).includes(code))
  const right = expected.find(({ place }) => place.file === goal.file && spots.some(({ key, value }) => [key?.line, value?.line].includes(place.range?.start.line)))
  const start = right?.place.range?.start
  const exactly = spots.some((spot) => { const one = spot[change.mark ?? 'value']; return one?.line === start?.line && one?.column === start?.column })
  return {
    mutant,
    found: fresh.length > 0,
    byRule: expected.length > 0,
    atLine: right !== undefined,
    alone: right !== undefined && fresh.length === 1 && exactly,
    says: fresh.slice(0, 4).map((one) => `${one.code} ${one.place.file}:${one.place.range?.start.line}:${one.place.range?.start.column} ${one.message.zh}`).join(' | ') || 'nothing',
  }
}

export function describeMutant({ way, definition, change }: Mutant): string {
  const at = isMany(change.at) ? change.at[0]! : (change.at as Path)
  return `${way.name}: ${definition.file}#${definition.index} /${at.join('/')}${change.in ? ` in ${change.in.file}` : ''}`
}
