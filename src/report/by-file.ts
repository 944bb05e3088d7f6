// Findings under the file that they stand in, in the order given.
import type { Diagnostic } from '../diagnostics/diagnostic.ts'

export function byFile(diagnostics: readonly Diagnostic[]): [file: string, inside: Diagnostic[]][] {
  const files = new Map<string, Diagnostic[]>()
  for (const diagnostic of diagnostics) {
    const known = files.get(diagnostic.place.file)
    if (known) known.push(diagnostic)
    else files.set(diagnostic.place.file, [diagnostic])
  }
  return [...files]
}
