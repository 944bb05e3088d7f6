// Reads a rule's cases: the documents of a folder laid over the base workspace by kind and id.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { isCollection, LineCounter, parseAllDocuments, parseDocument } from 'yaml'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import type { Config } from '../../src/kinds/index.ts'
import { buildModel } from '../../src/model/build-model.ts'
import { resolveBase, resolveOffice } from '../../src/overlay/resolve.ts'
import type { Rule } from '../../src/rules/rule.ts'
import { runRules } from '../../src/rules/run-rules.ts'
import type { SourceFile } from '../../src/source/source-file.ts'
import { own, type Json } from '../../src/util/json.ts'
import { splitPointer } from '../../src/util/pointer.ts'

const here = path.dirname(fileURLToPath(import.meta.url))
export const casesFolder = path.join(here, '../rules')
const baseFolder = path.join(here, '../base')

interface CaseFile extends SourceFile {
  text: string
}

export interface Case {
  config: Config
  files: CaseFile[]
}

function readFiles(folder: string, prefix: string): CaseFile[] {
  const names = (readdirSync(folder, { recursive: true }) as string[]).map((name) => name.replaceAll('\\', '/')).filter((name) => name.endsWith('.yaml') && name !== 'guifan.yaml')
  return names.toSorted().map((name) => {
    const absolutePath = path.join(folder, name)
    const text = readFileSync(absolutePath, 'utf8')
    const documents = parseAllDocuments(text).map((document, index) => {
      if (document.errors.length > 0) throw new Error(`${absolutePath}: ${document.errors[0]!.message}`)
      return { index, value: document.toJS() as Json }
    })
    return { path: `${prefix}${name}`, absolutePath, layer: { path: '.', absolutePath: folder }, text, documents }
  })
}

const identity = (value: Json) => `${String(own(value, 'kind'))}/${String(own(value, 'id'))}`

function readConfig(folder: string): Record<string, unknown> {
  const file = path.join(folder, 'guifan.yaml')
  return existsSync(file) ? (parseDocument(readFileSync(file, 'utf8')).toJS() as Record<string, unknown>) : {}
}

/** `folder` is relative to that of the cases: `id-is-unique/valid`. */
export function readCase(folder: string): Case {
  return layOverBase(path.join(casesFolder, folder))
}

export function layOverBase(folder: string): Case {
  const own = readFiles(folder, '')
  const replaced = new Set(own.flatMap(({ documents }) => documents.map(({ value }) => identity(value))))
  const base = readFiles(baseFolder, 'base/').map((file) => ({ ...file, documents: file.documents.filter(({ value }) => !replaced.has(identity(value))) }))
  return { config: { ...readConfig(baseFolder), ...readConfig(folder) } as unknown as Config, files: [...base, ...own] }
}

/** `file:line code` of every `# expect: GF…` in the case's own files. */
export function markersOf({ files }: Case): string[] {
  return files.flatMap(({ path: file, text }) => text.split('\n').flatMap((line, index) => {
    const marker = /# expect: ([GF\d ]+)/.exec(line)
    return marker ? marker[1]!.trim().split(/\s+/).map((code) => `${file}:${index + 1} ${code}`) : []
  })).toSorted()
}

function lineOf(text: string, index: number, pointer: string, at: 'key' | 'value'): number {
  const counter = new LineCounter()
  const document = parseAllDocuments(text, { lineCounter: counter })[index]
  // What is said of no definition stands at the top of a file that the case need not have.
  if (!document) return 1
  let node: unknown = document.contents
  let offset = document.range[0]
  if (isCollection(node)) offset = node.range![0]
  const parts = splitPointer(pointer)
  for (const [depth, part] of parts.entries()) {
    if (!isCollection(node)) break
    const pair = node.items.find((item) => String((item as { key?: unknown }).key) === part) as { key: { range: [number] }; value: { range?: [number] } } | undefined
    const next = (pair ? pair.value : node.items[Number(part)]) as { range?: [number] } | undefined
    const start = pair && at === 'key' && depth === parts.length - 1 ? pair.key : next
    if (!start?.range) break
    offset = start.range[0]
    node = next
  }
  return counter.linePos(offset).line
}

/** What this rule alone finds, on the base and for every office, located. */
export function findingsOf({ config, files }: Case, rule: Rule): Diagnostic[] {
  const model = resolveBase(buildModel({ config, files, invalid: new Set(), asOf: config.asOf ?? '2026-11-23' })).model
  const base = runRules({ model, rules: [rule], config })
  const offices = model.all('office').flatMap(({ id }) => {
    const office = resolveOffice(model, id)
    return runRules({ model: office.model, base: { model, diagnostics: base }, touched: office.touched, rules: [rule], config })
  })
  return [...base, ...offices].map((diagnostic) => {
    const { file, document, pointer, at } = diagnostic.place
    const text = files.find((one) => one.path === file)?.text ?? ''
    const start = { line: lineOf(text, document, pointer, at), column: 1 }
    return { ...diagnostic, place: { ...diagnostic.place, range: { start, end: start } } }
  })
}
