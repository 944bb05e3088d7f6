// The page of one office: all its documents by reader and type, without any script; printed, it is the list at the front of the office's binder.
import { escapeHtml, groupBy, linkTo, page, placeIn, type CatalogueTexts, type Row } from './catalogue-rows.ts'

function item({ office, document, subject, files }: Row, texts: CatalogueTexts): string {
  const label = subject === undefined ? texts.document(document).title : texts.subject(subject)
  const full = subject === undefined ? label : `${label} · ${texts.document(document).title}`
  const relative = (path: string): string => linkTo(path.startsWith(`${office}/`) ? path.slice(office.length + 1) : `../${path}`)
  const links = files.map(({ path, name, isShown, pages }) => {
    const text = `${name}${pages === undefined ? '' : ` ${pages} 页`}`
    return `<a href="${relative(path)}" aria-label="${escapeHtml(`${full}，${text}`)}"${isShown ? '' : ' download'}>${escapeHtml(text)}</a>`
  })
  return `<li class="files"><span>${escapeHtml(label)}</span>${links.join(' ')}</li>`
}

function typeSection(name: string, rows: readonly Row[], texts: CatalogueTexts): string {
  const { title, readers } = texts.document(name)
  const also = readers.length > 1 ? ` <small>也给：${readers.slice(1).map(escapeHtml).join('、')}</small>` : ''
  return `<section id="${escapeHtml(name)}"><h3>${escapeHtml(title)} <small>${rows.length} 份</small>${also}</h3>
<ul class="documents">${rows.map((row) => item(row, texts)).join('\n')}</ul></section>`
}

/** `rows` are those of this office, at least one. */
export function officePage(rows: readonly Row[], texts: CatalogueTexts): string {
  const office = rows[0]!.office
  const main = (row: Row): string => texts.document(row.document).readers[0] ?? ''
  const byReader = [...groupBy(rows, main)].sort(([a], [b]) => placeIn(texts.readerOrder, a) - placeIn(texts.readerOrder, b))
  const sections = byReader.map(([reader, read], index) => {
    const types = [...groupBy(read, (row) => row.document)].map(([name, ofType]) => typeSection(name, ofType, texts))
    return `<section id="reader-${index + 1}"><h2>给${escapeHtml(reader)}</h2>\n${types.join('\n')}</section>`
  })
  const links = byReader.map(([reader, read], index) => `<li><a href="#reader-${index + 1}">给${escapeHtml(reader)}（${read.length} 份）</a></li>`)
  const body = `<nav aria-label="目录"><ul><li><a href="../index.html">全部街镇</a></li><li><a href="../index.html#office=${encodeURIComponent(office)}">在这个街镇里搜索</a></li>${links.join('')}</ul></nav>
<main id="content" tabindex="-1">
${sections.join('\n')}
</main>`
  return page(texts, { name: `${texts.office(office)} · 文件目录`, body, count: rows.length })
}
