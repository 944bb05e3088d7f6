// The Typst compiler behind a small interface: sources in, PDF out, and what it complained about. Its packages are used nowhere else.
import { missingProgram } from '../../../diagnostics/missing-program.ts'
import { openNative } from './typst-native.ts'
import type { PdfPromise, TypstCall, TypstFonts, TypstResult } from './typst-call.ts'

let native: Promise<Awaited<ReturnType<typeof openNative>> | Error> | undefined

/** The program is the faster one. A computer that does not load it (no C++ runtime of Windows, a package left out) prints all the same; for archives it must check. */
export async function compileTypst(files: TypstCall['files'], fonts: TypstFonts, promise: PdfPromise = 'accessible', together = Infinity): Promise<TypstResult> {
  native ??= openNative().catch((error: unknown) => {
    if (missingProgram(error)) return error as Error
    throw error
  })
  const program = await native
  if (!(program instanceof Error)) return program({ files, fonts, promise, together })
  if (promise === 'archive') throw program
  const { compileWithWasm } = await import('./typst-wasm.ts')
  const result = await compileWithWasm(files, fonts).catch((error: unknown) => {
    // It has 4 GiB of memory, which a volume of thousands of pages exceeds: only the program can print it.
    throw error instanceof Error && error.name === 'RuntimeError' ? program : error
  })
  return promise === 'none' ? result : { ...result, unclaimed: true }
}
