// The table of requirements is true: its fields, documents and commands exist, and what it says is found when something is taken away is found.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { isMap, isSeq, parseAllDocuments, type Document, type Node } from 'yaml'
import { copyOfSample } from './app/workspace-on-disk.ts'
import { findings } from '../src/app/findings.ts'
import { requirementRows } from '../src/app/requirements.ts'
import { validate } from '../src/app/validate.ts'
import { commands } from '../src/commands/index.ts'
import { documents } from '../src/documents/index.ts'
import { annotationAt } from '../src/kinds/index.ts'
import { requirements } from '../src/kinds/requirements/index.ts'

const folder = copyOfSample()

interface Home {
  file: string
  index: number
}

/** `kind/id` -> where it is defined. */
const homes = new Map<string, Home>()
for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((one) => one.endsWith('.yaml') && one !== 'guifan.yaml')) {
  const file = path.join(folder, name)
  parseAllDocuments(readFileSync(file, 'utf8')).forEach((document, index) => {
    const { kind, id } = document.toJS() as { kind: string; id: string }
    homes.set(`${kind}/${id}`, { file, index })
  })
}

/** Keys and positions that a path means: an entry of a list by any of its values, or by its position. */
function stepsTo(document: Document, parts: readonly string[]): (string | number)[] {
  let node = document.contents as Node
  return parts.map((part) => {
    let step: string | number = part
    if (isSeq(node)) {
      const found = (node.toJSON() as unknown[]).findIndex((entry) => entry === part || (typeof entry === 'object' && entry !== null && Object.values(entry).includes(part)))
      step = found >= 0 ? found : Number(part)
    }
    const below = isSeq(node) || isMap(node) ? node.get(step, true) : undefined
    if (below === undefined) throw new Error(`there is no ${part} in ${parts.join('/')}`)
    node = below as Node
    return step
  })
}

/** The text of a file without one definition, or without one part of it. */
function without(text: string, index: number, part: string | undefined): string {
  const all = parseAllDocuments(text) as Document[]
  if (part === undefined) all.splice(index, 1)
  else all[index]!.deleteIn(stepsTo(all[index]!, part.split('/')))
  return all.map((one) => one.toString({ lineWidth: 0, directives: false })).join('---\n')
}

async function foundWithout(of: string): Promise<Set<string>> {
  const [reference, part] = of.split('#') as [string, string | undefined]
  const { file, index } = homes.get(reference)!
  const text = readFileSync(file, 'utf8')
  writeFileSync(file, without(text, index, part))
  const { diagnostics } = await validate({ cwd: folder })
  writeFileSync(file, text)
  return new Set(diagnostics.map(({ code }) => code))
}

describe('the 82 requirements', () => {
  it('are all there, once, in the order of the article', () => {
    expect(requirements.map(({ id }) => id)).toEqual(Object.entries({ G: 6, A: 20, B: 28, C: 15, D: 13 }).flatMap(([pillar, count]) => Array.from({ length: count }, (_, index) => `${pillar}-${String(index + 1).padStart(2, '0')}`)))
  })

  it('name fields of schemas, documents and commands that there are', () => {
    const unknown = requirementRows().flatMap(({ id, fields, documents: named, commands: called }) => [
      ...fields.filter((field) => !hasField(field)),
      ...named.filter((name) => !documents.some((type) => type.name === name)),
      ...called.filter((name) => !Object.hasOwn(commands, name)),
    ].map((word) => `${id} ${word}`))
    expect(unknown).toEqual([])
  })

  it('the sample as it stands has nothing to be found', async () => {
    expect((await validate({ cwd: folder })).diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([])
  })

  it.each(requirements.filter(({ removal }) => removal).map(({ id, removal }) => ({ id, ...removal! })))('$id: without $of $code is found, by a rule written for it', async ({ id, of, code }) => {
    expect([...(await foundWithout(of))]).toContain(code)
    expect(findings.find((one) => one.code === code)?.requirement).toContain(id)
  })
})

/** `kind/field[/field]`, through lists. */
function hasField(field: string): boolean {
  const [kind, ...keys] = field.split('/') as [string, ...string[]]
  let pointer = ''
  return keys.every((key) => {
    pointer = [`${pointer}/${key}`, `${pointer}/0/${key}`].find((one) => annotationAt(kind, one) !== undefined) ?? `${pointer}/?`
    return annotationAt(kind, pointer) !== undefined
  })
}
