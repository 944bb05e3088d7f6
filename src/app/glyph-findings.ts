// Characters of the standards that no font in use can print, each with its place: on paper they would be empty boxes.
import { diagnose } from '../diagnostics/definition.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { walk, type Config } from '../kinds/index.ts'
import type { Model } from '../model/model.ts'
import { readFontFile, type CodeRange } from '../render/font-file.ts'
import { coverageOf, glyphFinding, glyphMessage, missingGlyphs, type Coverage } from '../render/glyphs.ts'
import { findFontFile, readFontCoverage } from '../source/font-paths.ts'

const loaded = new Map<string, Coverage>()

/** None for a font that is not there or is none: settings-findings.ts says so. */
function rangesOf(bytes: Uint8Array | undefined): CodeRange[] {
  return (bytes && readFontFile(bytes)?.ranges) ?? []
}

/** What the workspace's fonts and ours can print; read once for each set of fonts. */
function coverage(root: string, fonts: Config['fonts']): Coverage {
  const files = Array.isArray(fonts?.files) ? fonts.files.filter((font) => typeof font === 'string') : []
  const key = [root, ...files].join('\u0000')
  const own = loaded.has(key) ? [] : files.map((font) => rangesOf(findFontFile(root, font)))
  const known = loaded.get(key) ?? coverageOf(readFontCoverage() as CodeRange[], ...own)
  loaded.set(key, known)
  return known
}

/** Almost every definition prints as a whole: only where one does not is it asked where. */
function prints(value: unknown, printable: Coverage): boolean {
  if (typeof value === 'string') return missingGlyphs(value, printable).length === 0
  if (Array.isArray(value)) return value.every((one) => prints(one, printable))
  return typeof value !== 'object' || value === null || Object.values(value).every((one) => prints(one, printable))
}

export function glyphFindings(model: Model, root: string): Diagnostic[] {
  const printable = coverage(root, model.config.fonts)
  const found: Diagnostic[] = []
  for (const entity of model.every()) {
    if (prints(entity.value, printable)) continue
    walk(entity.kind, entity.value, (pointer, value) => {
      if (typeof value !== 'string') return
      for (const code of missingGlyphs(value, printable)) found.push(diagnose(glyphFinding, { messageId: glyphMessage(code), data: { code }, place: model.place(entity, pointer) }))
    })
  }
  return found
}
