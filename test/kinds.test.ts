// Every kind's valid definitions pass; every invalid one gives exactly the findings that its lines are marked with: `# expect: GF202, GF201 x3`.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { LineCounter, parseAllDocuments, type Document } from 'yaml'
import type { Diagnostic } from '../src/diagnostics/diagnostic.ts'
import { kinds } from '../src/kinds/index.ts'
import { checkFiles } from '../src/schema/check-files.ts'
import { checkSettings } from '../src/schema/check-settings.ts'
import type { SourceFile } from '../src/source/source-file.ts'
import type { Json } from '../src/util/json.ts'
import { keyNode, valueNode } from './kinds/nodes.ts'

const folder = new URL('./kinds/', import.meta.url).pathname

interface Case {
  file: SourceFile
  text: string
  documents: Document[]
  lines: LineCounter
}

function read(path: string): Case {
  const text = readFileSync(join(folder, path), 'utf8')
  const lines = new LineCounter()
  const documents = parseAllDocuments(text, { lineCounter: lines }) as Document[]
  for (const document of documents) expect(document.errors, path).toEqual([])
  const layer = { path: '.', absolutePath: folder }
  const values = documents.map((document, index) => ({ index, value: document.toJS() as Json }))
  return { file: { path, absolutePath: join(folder, path), layer, documents: values }, text, documents, lines }
}

async function findingsOf(one: Case): Promise<Diagnostic[]> {
  const settings = (['guifan', 'exceptions'] as const).find((name) => one.file.path.startsWith(`${name}/`))
  return settings ? checkSettings(settings, one.file) : (await checkFiles([one.file])).diagnostics
}

function lineOf({ documents, lines }: Case, { place }: Diagnostic): number {
  const document = documents[place.document]!
  const node = place.at === 'key' ? keyNode(document, place.pointer) : valueNode(document, place.pointer)
  return lines.linePos(node).line
}

function expected(text: string): string[] {
  return text.split('\n').flatMap((line, index) => {
    const marks = /# expect: (.+)$/.exec(line)?.[1]?.split(', ') ?? []
    return marks.flatMap((mark) => Array.from({ length: Number(/ x(\d+)$/.exec(mark)?.[1] ?? 1) }, () => `${index + 1} ${mark.slice(0, 5)}`))
  })
}

const filesIn = (path: string): string[] => readdirSync(join(folder, path)).filter((name) => name.endsWith('.yaml')).sort().map((name) => `${path}/${name}`)

describe.each([...Object.keys(kinds), 'guifan', 'exceptions'])('%s', (kind) => {
  it('has valid and invalid cases', () => {
    expect(filesIn(`${kind}/valid`)).not.toEqual([])
    expect(filesIn(`${kind}/invalid`)).not.toEqual([])
  })

  it.each(filesIn(`${kind}/valid`))('%s is valid', async (path) => {
    expect((await findingsOf(read(path))).map(({ code, place, message }) => `${code} ${place.pointer} ${message.zh}`)).toEqual([])
  })

  it.each(filesIn(`${kind}/invalid`))('%s gives one finding for each fault', async (path) => {
    const one = read(path)
    const found = (await findingsOf(one)).map((finding) => `${lineOf(one, finding)} ${finding.code}`)
    const order = (a: string, b: string) => Number.parseInt(a) - Number.parseInt(b) || (a < b ? -1 : 1)
    expect(found.sort(order)).toEqual(expected(one.text).sort(order))
  })

  it.each(filesIn(`${kind}/invalid`))('%s is said in whole sentences', async (path) => {
    for (const { message } of await findingsOf(read(path))) {
      for (const text of [message.zh, message.en]) expect(text).not.toMatch(/undefined|null|\[object|NaN|“”|""|schema|JSON/)
    }
  })
})
