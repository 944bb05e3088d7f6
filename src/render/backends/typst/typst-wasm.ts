// The engine as WebAssembly: the same pages by the same engine, slower, on a computer that does not load its program. What it writes holds to no standard: only the program checks a page against one.
import type { TypstCompiler } from '@myriaddreamin/typst-ts-web-compiler'
import { pdfPages, pdfParts } from './read-pdf.ts'
import type { TypstFault, TypstFonts, TypstResult } from './typst-call.ts'

/** On paper, as PDF, with diagnostics as objects: the engine's own numbers. */
const [paged, asPdf, asObjects] = [0, 1, 3]
const compilers = new Map<string, Promise<TypstCompiler>>()

export async function compileWithWasm(files: ReadonlyMap<string, string | Uint8Array>, fonts: TypstFonts): Promise<TypstResult> {
  const compiler = await compilerFor(fonts)
  compiler.reset()
  compiler.reset_shadow()
  for (const [path, source] of files) {
    if (typeof source === 'string') compiler.add_source(`/${path}`, source)
    else compiler.map_shadow(`/${path}`, source)
  }
  const world = compiler.snapshot(undefined, '/main.typ', undefined)
  try {
    const { hasError, diagnostics } = world.compile(paged, asObjects) as { hasError: boolean; diagnostics?: WasmDiagnostic[] }
    const faults = (diagnostics ?? []).map(faultOf)
    if (hasError) return { pages: 0, faults }
    const { result } = world.get_artifact(asPdf, asObjects) as { result: Uint8Array }
    return { bytes: result, pages: pdfPages(pdfParts(result)).length, faults }
  } finally {
    world.free()
  }
}

function compilerFor({ fontFolders, readFonts }: TypstFonts): Promise<TypstCompiler> {
  const key = fontFolders.join('\n')
  const known = compilers.get(key)
  if (known) return known
  const made = makeCompiler(readFonts)
  compilers.set(key, made)
  return made
}

async function makeCompiler(readFonts: TypstFonts['readFonts']): Promise<TypstCompiler> {
  const { default: start, TypstCompilerBuilder } = await import('@myriaddreamin/typst-ts-web-compiler')
  await start()
  const builder = new TypstCompilerBuilder()
  const nothing = (): void => undefined
  // Nothing is read from the disk, nothing from the network.
  await builder.set_access_model({}, nothing, () => true, (path: string) => path, nothing)
  await builder.set_package_registry({}, nothing)
  for (const font of await readFonts()) await builder.add_raw_font(font)
  return builder.build()
}

interface WasmDiagnostic {
  message: string
  path: string
  severity: string
  /** `line:column-line:column` from 0; empty where there is no place. */
  range: string
}

/** What is only to be said beside a fault stands in its message. */
function faultOf({ message, path, severity, range }: WasmDiagnostic): TypstFault {
  const start = /^(\d+):(\d+)-/.exec(range)
  return {
    severity: severity === 'error' ? 'error' : 'warning',
    message: message.replace(/, hints: .*$/s, '').replace('failed to load file (access denied)', 'file not found'),
    ...(path === '' ? {} : { file: path.replace(/^\//, '') }),
    ...(start ? { line: Number(start[1]) + 1, column: Number(start[2]) + 1 } : {}),
  }
}
