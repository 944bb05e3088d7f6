// index.html: every printed document by office and by reader, with a search; one file that asks nothing of any network.
import { compareText } from '../util/text.ts'
import { catalogueScript, catalogueStyle } from './catalogue-page.ts'
import type { ManifestEntry } from './manifest.ts'

/** The words of the page; ids are turned into names here, because a manifest holds only ids. */
export interface CatalogueTexts {
  title: string
  /** Printed large at the top of a sample. */
  warning?: string
  asOf: string
  office(id: string): string
  document(name: string): { title: string; readers: readonly string[] }
  /** The order of document types; what is not named comes last. */
  documentOrder: readonly string[]
  subject(reference: string): string
  format(name: string): string
  variant(name: string): string
}

/** One document in all its formats and shapes. */
interface Row {
  office: string
  document: string
  subject?: string
  files: { format: string; variant?: string; path: string; pages?: number }[]
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (char) => escapes[char]!)
const linkTo = (file: string): string => file.split('/').map(encodeURIComponent).join('/')

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item])
  return groups
}

function rowsOf(entries: readonly ManifestEntry[], texts: CatalogueTexts): Row[] {
  const place = (document: string): number => (texts.documentOrder.indexOf(document) + 1 || texts.documentOrder.length + 1)
  const groups = new Map<string, Row>()
  for (const { office, document, subject, variant, format, path, pages } of [...entries].sort((a, b) => compareText(a.variant ?? '', b.variant ?? '') || compareText(a.format, b.format))) {
    const key = [office, document, subject ?? ''].join('\u0000')
    const row = groups.get(key) ?? { office, document, subject, files: [] }
    row.files.push({ format, variant, path, pages })
    groups.set(key, row)
  }
  return [...groups.values()].sort((a, b) =>
    compareText(a.office, b.office) || place(a.document) - place(b.document) || compareText(a.document, b.document) || compareText(a.subject ?? '', b.subject ?? ''))
}

function links(row: Row, texts: CatalogueTexts, label: string): string {
  return row.files.map(({ format, variant, path, pages }) => {
    const name = escapeHtml(variant === undefined ? texts.format(format) : `${texts.variant(variant)} ${texts.format(format)}`)
    const size = pages === undefined ? '' : ` <small>${pages} 页</small>`
    return `<a href="${linkTo(path)}" aria-label="${escapeHtml(label)}（${name}）">${name}${size}</a>`
  }).join(' ')
}

function item(row: Row, texts: CatalogueTexts, label: string, main: boolean): string {
  const text = [texts.office(row.office), row.office, texts.document(row.document).title, row.document, row.subject ? texts.subject(row.subject) : '', row.subject ?? ''].join(' ')
  return `<li data-text="${escapeHtml(text)}"${main ? ' data-main' : ''}><span>${escapeHtml(label)}</span><span class="files">${links(row, texts, label)}</span></li>`
}

function byOffice(rows: readonly Row[], texts: CatalogueTexts): string {
  return [...groupBy(rows, (row) => row.office)].map(([office, ofOffice]) => {
    const documents = [...groupBy(ofOffice, (row) => row.document)].map(([document, ofDocument]) => {
      const title = texts.document(document).title
      const items = ofDocument.map((row) => item(row, texts, row.subject ? `${texts.subject(row.subject)} · ${title}` : title, true))
      return `<section data-group><h3>${escapeHtml(title)}</h3><ul>${items.join('\n')}</ul></section>`
    })
    return `<details data-group><summary>${escapeHtml(texts.office(office))} <small>${ofOffice.length} 份</small></summary>${documents.join('\n')}</details>`
  }).join('\n')
}

function byReader(rows: readonly Row[], texts: CatalogueTexts): string {
  const readers = [...new Set(rows.flatMap((row) => texts.document(row.document).readers))].sort(compareText)
  return readers.map((reader) => {
    const read = rows.filter((row) => texts.document(row.document).readers.includes(reader))
    const documents = [...groupBy(read, (row) => row.document)].map(([document, ofDocument]) => {
      const items = ofDocument.map((row) => item(row, texts, `${row.subject ? `${texts.subject(row.subject)} · ` : ''}${texts.office(row.office)}`, false))
      return `<details data-group><summary>${escapeHtml(texts.document(document).title)} <small>${ofDocument.length} 份</small></summary><ul>${items.join('\n')}</ul></details>`
    })
    return `<section data-group><h3>${escapeHtml(reader)}</h3>${documents.join('\n')}</section>`
  }).join('\n')
}

/** The whole page. The same entries and texts give the same bytes. */
export function catalogue(entries: readonly ManifestEntry[], texts: CatalogueTexts): string {
  const rows = rowsOf(entries, texts)
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(texts.title)} · 目录</title>
<link rel="icon" href="data:,">
<style>${catalogueStyle}</style>
</head>
<body>
<a class="skip" href="#by-office">跳到目录</a>
<header>
<h1>${escapeHtml(texts.title)}</h1>
${texts.warning ? `<p class="warning">${escapeHtml(texts.warning)}</p>` : ''}
<nav aria-label="目录"><a href="#by-office">按街镇找</a><a href="#by-reader">按读者找</a></nav>
</header>
<search class="search" hidden>
<label for="search">搜索（街镇、事项、文件；几个词用空格隔开）</label>
<input id="search" type="search" autocomplete="off" placeholder="例如：临汾 低保 办事指南" aria-describedby="count" aria-keyshortcuts="/">
<p id="count" role="status" aria-live="polite" data-found="找到 {n} 份" data-none="没有找到。请少写几个字，或换一个说法。"></p>
</search>
<main>
<section id="by-office" data-group><h2>按街镇</h2>
${byOffice(rows, texts)}
</section>
<section id="by-reader" data-group><h2>按读者</h2>
${byReader(rows, texts)}
</section>
</main>
<footer>共 ${rows.length} 份文件，${entries.length} 个文件格式 · 以 ${escapeHtml(texts.asOf)} 为准</footer>
<script>${catalogueScript}</script>
</body>
</html>
`
}
