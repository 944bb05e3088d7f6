// One YAML file on disk -> SourceFile and its findings.
import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { diagnose } from '../diagnostics/definition.ts'
import { decodeText } from './decode-text.ts'
import { readFault } from './discover.ts'
import { exceptionsName } from './find-workspace.ts'
import { fileHasContent, fileIsReadable, fileIsSmallEnough } from './findings-reading.ts'
import { guessDefinitions } from './guess-definitions.ts'
import { parseText, type ParsedText } from './parse-text.ts'
import type { Layer, SourceDocument, SourceFile } from './source-file.ts'
import type { TextFault } from './text-fault.ts'
import { toDiagnostics } from './to-diagnostic.ts'

const maxBytes = 2_000_000
/** What a tool writes, one entry a finding, is longer than what people write: some sixty thousand entries. */
const maxExceptionsBytes = 16_000_000
const mostBytes = (path: string): number => (basename(path) === exceptionsName ? maxExceptionsBytes : maxBytes)

export interface ReadSource {
  file: SourceFile
  /** Decoded, without the byte order mark; undefined where it could not be read, or is known from an earlier run. */
  text?: string
  diagnostics: Diagnostic[]
}

/** What earlier runs found in files, by the digest of their bytes. */
export interface KnownFiles {
  digest(bytes: Uint8Array): string
  /** Undefined for what is new, and for what something was wrong with. */
  documents(digest: string): SourceDocument[] | undefined
}

interface Otherwise {
  /** Read in its place. */
  standIn?: Uint8Array
  known?: KnownFiles
}

/** `path` is what findings call the file. Never throws on what is on the disk. */
export function readSource(absolutePath: string, path: string, layer: Layer, { standIn, known }: Otherwise = {}): ReadSource {
  const empty: SourceFile = { path, absolutePath, layer, documents: [], guessed: [] }
  const refused = (fault: TextFault, text = ''): ReadSource => ({ file: { ...empty, guessed: guessDefinitions(text) }, text, diagnostics: toDiagnostics([fault], path, text) })
  let bytes: Uint8Array
  try {
    const read = standIn ? within(standIn, absolutePath) : readWithin(absolutePath)
    if (read === undefined) return refused({ definition: fileIsReadable, messageId: 'special', start: 0, end: 0 })
    if (typeof read === 'number') return refused({ definition: fileIsSmallEnough, messageId: 'tooLarge', data: { bytes: read }, start: 0, end: 0 })
    bytes = read
  } catch (error) {
    return refused({ start: 0, end: 0, ...readFault(absolutePath, 'file', error) })
  }
  const digest = known?.digest(bytes)
  const documents = digest === undefined ? undefined : known!.documents(digest)
  if (documents) return { file: { path, absolutePath, layer, documents, digest, isKnown: true }, diagnostics: [] }
  const decoded = decodeText(bytes)
  if ('fault' in decoded) {
    const { file, diagnostics } = refusedBytes(refused(decoded.fault), decoded.line)
    return { file: { ...file, guessed: guessDefinitions(decoded.guess) }, diagnostics }
  }
  return fileOf(digest === undefined ? empty : { ...empty, digest }, decoded.text, standIn ? parseBytes(standIn, decoded.text) : parseText(decoded.text))
}

export type ParsedBytes = Pick<ParsedText, 'documents' | 'faults' | 'readable'>

const parsedBytes = new WeakMap<Uint8Array, ParsedBytes>()

/** Bytes that stand in for a file, and the text that they are: read once for as long as they are kept. */
export function parseBytes(bytes: Uint8Array, text: string): ParsedBytes {
  const known = parsedBytes.get(bytes)
  if (known) return known
  const { documents, faults, readable } = parseText(text)
  const parsed = { documents, faults, readable }
  parsedBytes.set(bytes, parsed)
  return parsed
}

/** The text of a file at hand, as if it had been read from the disk. */
export const readText = (empty: SourceFile, text: string): ReadSource => fileOf(empty, text, parseText(text))

function fileOf(empty: SourceFile, text: string, parsed: ParsedBytes): ReadSource {
  const { guessed: _, ...known } = empty
  const file: SourceFile = { ...known, documents: parsed.documents }
  if (!parsed.readable) file.guessed = guessDefinitions(text)
  const diagnostics = toDiagnostics(parsed.faults, empty.path, text)
  if (parsed.readable && parsed.documents.length === 0 && diagnostics.length === 0) diagnostics.push(nothingInside(empty.path, text))
  return { file, text, diagnostics }
}

const within = (bytes: Uint8Array, path: string): Uint8Array | number => (bytes.length > mostBytes(path) ? bytes.length : bytes)

/** The bytes, or their number where there are too many; undefined for what is no file, such as a pipe, which must not be opened: that would wait for ever. */
function readWithin(path: string): Uint8Array | number | undefined {
  const stat = statSync(path)
  if (!stat.isFile() && !stat.isDirectory()) return undefined
  return stat.size > mostBytes(path) ? stat.size : readFileSync(path)
}

/** The bytes of a file; undefined for what is none, can't be read or is too large. */
export function readBytes(path: string): Uint8Array | undefined {
  try {
    const read = readWithin(path)
    return typeof read === 'object' ? read : undefined
  } catch {
    return undefined
  }
}

/** The line is known from the bytes; there is no text to count lines in. */
function refusedBytes(read: ReadSource, line: number): ReadSource {
  const range = { start: { line, column: 1 }, end: { line, column: 1 } }
  return { ...read, diagnostics: read.diagnostics.map((diagnostic) => ({ ...diagnostic, place: { ...diagnostic.place, range } })) }
}

function nothingInside(file: string, text: string): Diagnostic {
  const start = { line: 1, column: 1 }
  return diagnose(fileHasContent, { messageId: /#/.test(text) ? 'onlyComments' : 'empty', place: { file, document: 0, pointer: '', at: 'value', range: { start, end: start } } })
}
