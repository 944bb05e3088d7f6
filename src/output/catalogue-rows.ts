// What the pages of the catalogue have in common: their words, one row for each document in all its formats and shapes, and the frame of a page.
import { compareText } from '../util/text.ts'
import type { ManifestEntry } from './manifest.ts'

/** The words of the pages; ids are turned into names here, because a manifest holds only ids. */
export interface CatalogueTexts {
  title: string
  /** Printed large at the top of a sample. */
  warning?: string
  asOf: string
  office(id: string): string
  /** The first of its readers is the one that it is made for. */
  document(name: string): { title: string; readers: readonly string[] }
  /** The order of readers and of document types; what is not named comes last. */
  readerOrder: readonly string[]
  documentOrder: readonly string[]
  subject(reference: string): string
  format(name: string): string
  variant(name: string): string
  style: string
  /** Of the first page. */
  script: string
}

export interface RowFile {
  path: string
  /** `网页`, `大字版 PDF`. */
  name: string
  /** Formats that a browser shows as a page; the others are saved. */
  isShown: boolean
  pages?: number
}

export interface Row {
  office: string
  document: string
  subject?: string
  files: RowFile[]
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (char) => escapes[char]!)
export const linkTo = (file: string): string => file.split('/').map(encodeURIComponent).join('/')

const formatOrder = ['html', 'pdf', 'docx', 'md']

export function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(key(item)) ?? []
    group.push(item)
    groups.set(key(item), group)
  }
  return groups
}

/** Its place in an order where what is not named comes last. */
export const placeIn = (order: readonly string[], word: string): number => order.indexOf(word) + 1 || order.length + 1

function fileOf({ format, variant, path, pages }: ManifestEntry, texts: CatalogueTexts): RowFile {
  const name = variant === undefined ? texts.format(format) : `${texts.variant(variant)} ${texts.format(format)}`
  return { path, name, isShown: format === 'html' || format === 'pdf', ...(pages === undefined ? {} : { pages }) }
}

/** By office, and by type and subject within it; the usual shape first, and what opens as a page before what is saved. */
export function rowsOf(entries: readonly ManifestEntry[], texts: CatalogueTexts): Row[] {
  const ordered = [...entries].sort((a, b) => compareText(a.variant ?? '', b.variant ?? '') || placeIn(formatOrder, a.format) - placeIn(formatOrder, b.format))
  return [...groupBy(ordered, ({ office, document, subject }) => JSON.stringify([office, document, subject])).values()].map(([first, ...others]): Row => ({
    office: first!.office, document: first!.document, ...(first!.subject === undefined ? {} : { subject: first!.subject }), files: [first!, ...others].map((entry) => fileOf(entry, texts)),
  })).sort((a, b) =>
    compareText(a.office, b.office) || placeIn(texts.documentOrder, a.document) - placeIn(texts.documentOrder, b.document) || compareText(a.document, b.document) || compareText(a.subject ?? '', b.subject ?? ''))
}

export function page({ title, warning, asOf, style }: CatalogueTexts, { name, body, script, count }: { name: string; body: string; script?: string; count: number }): string {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>${escapeHtml(name === '' ? title : `${name} · ${title}`)}</title>
<style>
${style.trim()}
</style>
</head>
<body>
<a class="skip" href="#content">跳到目录</a>
<header>
${warning ? `<p class="warning">${escapeHtml(warning)}</p>\n` : ''}<h1>${escapeHtml(name === '' ? title : name)}</h1>
</header>
${body}
<footer><p>共 ${count} 份文件 · 以 ${escapeHtml(asOf)} 为准</p></footer>
${script ?? ''}</body>
</html>
`
}
