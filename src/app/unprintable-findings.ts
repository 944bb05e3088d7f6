// What of the standards can't be printed, each with its place: characters that no font in use has, which would be empty boxes, and lists nested too deep for paper.
import { diagnose } from '../diagnostics/definition.ts'
import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts'
import { walk, type Config } from '../kinds/index.ts'
import type { Model } from '../model/model.ts'
import { deepestNesting, nestingIsPrintable } from '../render/findings.ts'
import { readFontFile, type CodeRange } from '../render/font-file.ts'
import { coverageOf, glyphFinding, glyphMessage, missingGlyphs, type Coverage } from '../render/glyphs.ts'
import { readField } from '../render/read-field.ts'
import { findFontFile, readFontCoverage } from '../source/font-paths.ts'
import type { Steps } from '../util/steps.ts'

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

/** Of a Markdown field: a character may be named rather than written, and whatever is nested deep begins its line with many signs. */
const unclear = /&[#\w]+;|^[\s>*+\-\d.)]{21}/m

/** Almost every definition prints as a whole: only where one may not is it asked where. */
function prints(value: unknown, printable: Coverage): boolean {
  if (typeof value === 'string') return missingGlyphs(value, printable).length === 0 && !unclear.test(value)
  if (Array.isArray(value)) return value.every((one) => prints(one, printable))
  return typeof value !== 'object' || value === null || Object.values(value).every((one) => prints(one, printable))
}

function findingsOf(value: string, markdown: boolean, printable: Coverage, place: () => Place): Diagnostic[] {
  const { words, depth } = markdown ? readField(value) : { words: '', depth: 0 }
  const deep = depth > deepestNesting ? [diagnose(nestingIsPrintable, { messageId: 'deep', data: { limit: deepestNesting }, place: place() })] : []
  return [...missingGlyphs(value + words, printable).map((code) => diagnose(glyphFinding, { messageId: glyphMessage(code), data: { code }, place: place() })), ...deep]
}

export function* unprintableFindings(model: Model, root: string): Steps<Diagnostic[]> {
  const printable = coverage(root, model.config.fonts)
  const found: Diagnostic[] = []
  for (const entity of model.every()) {
    yield
    if (prints(entity.value, printable)) continue
    walk(entity.kind, entity.value, (pointer, value, { markdown = false }) => {
      if (typeof value === 'string') found.push(...findingsOf(value, markdown, printable, () => model.place(entity, pointer)))
    })
  }
  return found
}
