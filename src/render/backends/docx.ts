// The DOCX backend: Document -> WordprocessingML, for offices that go on writing. The same Document gives the same bytes.
import type { Document } from '../document.ts'
import type { BackendContext, WrittenDocument } from './backend.ts'
import { writePackage } from './docx/docx-package.ts'

export async function write(document: Document, context: BackendContext): Promise<WrittenDocument> {
  const styles = await context.readTheme('docx/styles.xml')
  return { bytes: writePackage(document, { styles }, context.fontFolders), diagnostics: [] }
}
