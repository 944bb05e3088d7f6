// The engine as a program of the computer: fast, and it checks what it writes against a standard.
import type * as engine from '@myriaddreamin/typst-ts-node-compiler'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { claimBoth } from './claim-both.ts'
import type { PdfPromise, TypstCall, TypstFault, TypstResult } from './typst-call.ts'

/** All sources are in memory: the root is a folder that is not there, so that nothing can be read from the disk. */
const root = join(tmpdir(), 'guifan', 'no-such-folder')
/** Pages after which what is memoized is looked through: a little less than one office has, so that what offices and their documents have in common is kept from one to the next. */
const pagesBetween = 1000
let pagesSince = 0
let documentsSince = 0
const compilers = new Map<string, NodeCompiler>()

type Program = typeof engine
type NodeCompiler = engine.NodeCompiler

/** Rejects where the program can't be loaded. Imported here and not above: as part of this module it would end the process on Node.js 20 before anything could be said. */
export async function openNative(): Promise<(call: TypstCall) => Promise<TypstResult>> {
  const program = await import('@myriaddreamin/typst-ts-node-compiler')
  return (call) => compileNatively(program, call)
}

async function compileNatively(program: Program, { files, fonts: { fontFolders }, promise, together }: TypstCall): Promise<TypstResult> {
  const compiler = compilerFor(program, fontFolders)
  compiler.resetShadow()
  for (const [path, source] of files) {
    if (typeof source === 'string') compiler.addSource(join(root, path), source)
    else compiler.mapShadow(join(root, path), Buffer.from(source))
  }
  try {
    const result = compile(compiler, { mainFilePath: join(root, 'main.typ') }, promise)
    pagesSince += result.pages
    documentsSince++
    return result
  } finally {
    // What was not used since the last time is given up. Not after each document: looking through the memory of a volume takes longer than setting a sheet.
    if (pagesSince >= pagesBetween || documentsSince >= together) {
      compiler.evictCache(1)
      pagesSince = documentsSince = 0
    }
    await new Promise((resolve) => { setImmediate(resolve) })
  }
}

/** Reading the fonts takes longer than a short document: it is done once for each list of folders. */
function compilerFor({ NodeCompiler }: Program, fontFolders: readonly string[]): NodeCompiler {
  const key = fontFolders.join('\n')
  const known = compilers.get(key)
  if (known) return known
  const compiler = NodeCompiler.create({ workspace: root, fontArgs: [{ fontPaths: [...fontFolders] }] })
  compilers.set(key, compiler)
  return compiler
}

function compile(compiler: NodeCompiler, main: { mainFilePath: string }, promise: PdfPromise): TypstResult {
  const result = compiler.compile(main)
  const faults = [...read(compiler, result.takeError()), ...read(compiler, result.takeWarnings())]
  const document = result.result
  if (!document) return { pages: 0, faults }
  const pages = document.numOfPages
  if (promise === 'none') return { bytes: compiler.pdf(document), pages, faults }
  const accessible = exported(compiler, document, 'ua-1')
  if (promise === 'accessible' || accessible.faults.length > 0) return { bytes: accessible.bytes, pages, faults: [...faults, ...accessible.faults] }
  const archivable = exported(compiler, document, 'a-2a')
  return { bytes: archivable.faults.length > 0 ? accessible.bytes : claimBoth(accessible.bytes, archivable.bytes), pages, faults: [...faults, ...archivable.faults] }
}

/** What the standard refuses (a glyph that no font has) is told; the page is printed all the same, so that one sees where. */
function exported(compiler: NodeCompiler, document: engine.NodeTypstDocument, pdfStandard: 'ua-1' | 'a-2a'): { bytes: Uint8Array; faults: TypstFault[] } {
  try {
    return { bytes: compiler.pdf(document, { pdfStandard }), faults: [] }
  } catch (error) {
    return { bytes: compiler.pdf(document), faults: exportFaults(error) }
  }
}

interface BindingDiagnostic {
  message: string
  path: string
  severity: number
  range: { start: { line: number; character: number } } | null
}

function read(compiler: NodeCompiler, error: engine.NodeError | null): TypstFault[] {
  if (!error) return []
  return (compiler.fetchDiagnostics(error) as BindingDiagnostic[]).map(({ message, path, severity, range }) => ({
    severity: severity === 1 ? 'error' : 'warning',
    // The folder is one of ours, and another one on every computer.
    message: message.replace(/^file not found \(searched at .*$/s, 'file not found'),
    file: path.slice(path.indexOf(root) + root.length + 1).replaceAll('\\', '/'),
    ...(range ? { line: range.start.line + 1, column: range.start.character + 1 } : {}),
  }))
}

/** The binding gives faults of the export only as one printed list. */
function exportFaults(error: unknown): TypstFault[] {
  const text = error instanceof Error ? error.message : String(error)
  const messages = [...text.matchAll(/severity: Error, span: \S+, message: "((?:[^"\\]|\\.)*)"/g)].map((match) => match[1]!)
  return (messages.length > 0 ? messages : [text]).map((message) => ({ severity: 'error', message: message.replace(/\\(["\\])/g, '$1') }))
}
