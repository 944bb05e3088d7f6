// The DOCX backend: Document -> WordprocessingML, for offices that go on writing. The same Document gives the same bytes.
import type { Document } from '../document.ts'
import { everyBlock } from '../document-text.ts'
import { openOutlines } from '../glyph-outlines.ts'
import type { BackendContext, WrittenDocument } from './backend.ts'
import { referenceName, stylesDiagnostic, stylesName } from './docx/docx-findings.ts'
import type { ChartFonts } from './docx/docx-context.ts'
import { writePackage } from './docx/docx-package.ts'
import { areStyles, layOverStyles } from './docx/reference-styles.ts'
import { readRoot } from './docx/xml-elements.ts'
import { escapeXml } from './docx/xml.ts'

/** Bytes are empty when the office's own styles cannot be used: that is a finding, not an exception. */
export async function write(document: Document, context: BackendContext): Promise<WrittenDocument> {
  const ours = withFamilies(await context.readTheme(stylesName), context)
  if (!areStyles(readRoot(ours))) return { bytes: new Uint8Array(), diagnostics: [stylesDiagnostic('styles')] }
  const reference = await context.findTheme(referenceName)
  const styles = reference ? await layOverStyles(reference, ours) : { styles: ours }
  if (typeof styles === 'string') return { bytes: new Uint8Array(), diagnostics: [stylesDiagnostic(styles)] }
  return { bytes: writePackage(document, styles, await chartFonts(document, context)), diagnostics: [] }
}

/** Read only for documents with charts: a font is large. A package whose program can't be loaded is imported where it is needed: as part of another module it would end the process on Node.js 20. */
async function chartFonts({ blocks }: Document, { readFont, fontFolders }: BackendContext): Promise<ChartFonts> {
  const own = fontFolders.filter((path) => /\.(ttf|otf)$/i.test(path))
  if (![...everyBlock(blocks)].some(({ type }) => type === 'flowchart' || type === 'figure')) return { own }
  const { Resvg } = await import('@resvg/resvg-js')
  const [regular, bold] = await Promise.all(['NotoSansSC_400Regular.ttf', 'NotoSansSC_700Bold.ttf'].map(async (name) => openOutlines(await readFont(name))))
  return { Resvg, own, ...(regular ? { regular } : {}), ...(bold ? { bold } : {}) }
}

/** The fonts that guifan.yaml names, in place of ours. */
function withFamilies(styles: string, { families }: BackendContext): string {
  const body = families?.body ? styles.replaceAll('"Noto Serif SC"', `"${escapeXml(families.body)}"`) : styles
  return families?.heading ? body.replaceAll('"Noto Sans SC"', `"${escapeXml(families.heading)}"`) : body
}
