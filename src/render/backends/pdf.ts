// The PDF backend: Document -> Typst source -> PDF/UA, and PDF/A beside it for archives. The same Document gives the same bytes.
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { diagnose } from '../../diagnostics/definition.ts'
import type { Document, VariantName } from '../document.ts'
import type { BackendContext, WrittenDocument } from './backend.ts'
import { pageDigests } from './typst/page-digests.ts'
import { bookletFiles, cardSheetFiles, sheetFiles } from './typst/typst-booklet.ts'
import type { TypstFonts } from './typst/typst-call.ts'
import { compileTypst } from './typst/typst-engine.ts'
import { findingsOf, themePlace, typesettingFinding, unclaimedDiagnostic } from './typst/typst-findings.ts'
import { defaultFamilies, fontsSource, themeFiles, typstSources } from './typst/typst-source.ts'

/** What the engine is given, by path: the document, and the theme. */
export async function typstFiles(document: Document, context: BackendContext): Promise<Map<string, string>> {
  const files = typstSources(document).set('theme/fonts.typ', fontsSource(familiesOf(context)))
  for (const name of themeFiles) files.set(`theme/${name}`, await context.readTheme(`typst/${name}`))
  return files
}

/** Bytes are empty when there is an error: a fault of the theme is a finding, not an exception. */
export async function write(document: Document, context: BackendContext): Promise<WrittenDocument> {
  const files = await typstFiles(document, context)
  const refused = [...files].flatMap(([name, source]) => (isTheme(name) ? refusedImports(name, source) : []))
  if (refused.length > 0) return { bytes: new Uint8Array(), pages: 0, diagnostics: refused }
  const { bytes, pages, faults, unclaimed } = await compileTypst(files, context, document.variant === 'archive' ? 'archive' : 'accessible', context.together)
  const diagnostics = [...findingsOf(faults), ...(unclaimed ? [unclaimedDiagnostic] : [])]
  const own = faults.find((fault) => fault.severity === 'error' && fault.file !== undefined && !isTheme(fault.file))
  // What we write ourselves must compile, whatever the values are.
  if (!bytes && own) throw new Error(`Typst refuses the source of “${document.title}” in ${own.file}, line ${own.line}: ${own.message}`)
  const laid = bytes && document.variant && laidOnSheets[document.variant]?.(document, bytes, pages)
  if (laid) return onSheets(document, laid, diagnostics, context)
  const digests = bytes && pageDigests(bytes)
  return { bytes: bytes ?? new Uint8Array(), pages, ...(digests ? { pageDigests: digests } : {}), diagnostics }
}

/** Shapes whose pages are laid on sheets of another size. */
const laidOnSheets: Partial<Record<VariantName, typeof bookletFiles>> = { 'booklet': bookletFiles, 'pocket-sheet': cardSheetFiles }

async function onSheets(document: Document, files: ReturnType<typeof bookletFiles>, diagnostics: Diagnostic[], context: BackendContext): Promise<WrittenDocument> {
  const { bytes, pages, faults } = await compileTypst(files, context, 'none')
  if (!bytes) throw new Error(`Typst does not lay “${document.title}” on sheets: ${faults.map(({ message }) => message).join('; ')}`)
  return { bytes, pages, diagnostics }
}

/** Pages of another PDF bring their own. */
const withoutFonts: TypstFonts = { fontFolders: [], readFonts: async () => [] }

/** Some pages of a PDF as a PDF of their own, to be laid in among those that stay. To a screen reader they are pictures that say what stands on them: the whole document is the one to be read aloud. */
export async function onlyPages(document: Pick<Document, 'title' | 'date'>, inner: Uint8Array, pages: readonly number[]): Promise<Uint8Array> {
  const { bytes, faults } = await compileTypst(sheetFiles(document, inner, pages), withoutFonts, 'none')
  if (!bytes) throw new Error(`Typst does not take pages out of “${document.title}”: ${faults.map(({ message }) => message).join('; ')}`)
  return bytes
}

const isTheme = (file: string): boolean => file.startsWith('theme/')

function familiesOf({ families }: BackendContext): typeof defaultFamilies {
  const before = (own: string | undefined, ours: readonly string[]): readonly string[] => (own ? [own, ...ours] : ours)
  return { body: before(families?.body, defaultFamilies.body), heading: before(families?.heading, defaultFamilies.heading) }
}

/** The engine would fetch `@preview` packages from the network; a computed name could hide one. */
function refusedImports(name: string, source: string): Diagnostic[] {
  return source.split('\n').flatMap((line, index) => {
    const code = line.replace(/\/\/.*$/, '')
    const found = /\b(?:import|include)\b\s*(?!\s|"(?!@)[^"]*")|\beval\s*\(|"@(?:preview|local)/.exec(code)
    if (!found) return []
    return [diagnose(typesettingFinding, { messageId: 'import', data: { code: code.trim() }, place: themePlace(name, index + 1, found.index + 1) })]
  })
}
