// Renders a template given as text: what the tests of the core and of the backends share.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { BackendContext } from '../../src/render/backends/backend.ts'
import { writeMarkdown } from '../../src/render/backends/md.ts'
import { write as writeDocx } from '../../src/render/backends/docx.ts'
import { openZip, readEntry } from '../../src/util/zip-reader.ts'
import { write as writeHtml } from '../../src/render/backends/html.ts'
import type { Document } from '../../src/render/document.ts'
import { readFont } from '../pdf/font-folder.ts'
import { renderDocument, type RenderedDocument } from '../../src/render/render-document.ts'

const root = path.resolve(import.meta.dirname, '../..')

export const frame: Omit<Document, 'blocks'> = {
  title: '试印', language: 'zh-CN', head: { left: '左', right: '右' }, foot: { number: 'BH-1', edition: '1.0.0', effective: '2026-01-01', hash: '0123456789ab' }, code: 'office/test/1.0.0/0123456789ab', date: '2026-01-01',
}

const context: BackendContext = { readTheme: async (name) => readFileSync(path.join(root, 'templates/theme', name), 'utf8'), findTheme: async () => undefined, readFont, fontFolders: [], readFonts: async () => [], packageRoot: root }

/** `partials` by name. */
export function renderText(template: string, view: unknown, partials: Record<string, string> = {}): Promise<RenderedDocument> {
  const files: Record<string, string> = { 'test.md.hbs': template, ...Object.fromEntries(Object.entries(partials).map(([name, text]) => [`partials/${name}.md.hbs`, text])) }
  return renderDocument({ name: 'test', view, frame, readTemplate: async (name) => (files[name] === undefined ? undefined : { path: `templates/${name}`, text: files[name] }) })
}

export const toMarkdown = writeMarkdown

export async function toHtml(document: Document): Promise<string> {
  return new TextDecoder().decode((await writeHtml(document, context)).bytes)
}

/** The text of the page as WordprocessingML. */
export async function toDocx(document: Document): Promise<string> {
  return new TextDecoder().decode(await readEntry(await openZip((await writeDocx(document, context)).bytes), 'word/document.xml', 10_000_000))
}
