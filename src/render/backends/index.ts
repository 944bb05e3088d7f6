// The registry of output formats. Each is loaded when first used: a run that prints HTML does not load the PDF engine.
import type { Backend } from './backend.ts'

export type BackendName = 'html' | 'pdf' | 'docx' | 'md'

export const backends: Record<BackendName, Backend> = {
  html: { name: 'html', extension: 'html', title: { zh: '网页（可打印）', en: 'web page, printable' }, write: async (document, context) => (await import('./html.ts')).write(document, context) },
  pdf: { name: 'pdf', extension: 'pdf', title: { zh: 'PDF', en: 'PDF' }, write: async (document, context) => (await import('./pdf.ts')).write(document, context) },
  docx: { name: 'docx', extension: 'docx', title: { zh: 'Word 文档', en: 'Word document' }, write: async (document, context) => (await import('./docx.ts')).write(document, context) },
  md: { name: 'md', extension: 'md', title: { zh: 'Markdown 文本', en: 'Markdown text' }, write: async (document) => (await import('./md.ts')).write(document) },
}

export type { Backend, BackendContext, WrittenDocument } from './backend.ts'
