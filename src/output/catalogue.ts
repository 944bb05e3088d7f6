// The catalogue of everything printed: a first page with the search and the ways in, and a page for each office. Nothing asks anything of any network; all of it works from a folder.
import { officePage } from './catalogue-office.ts'
import { escapeHtml, groupBy, linkTo, page, rowsOf, type CatalogueTexts, type Row } from './catalogue-rows.ts'
import type { ManifestEntry } from './manifest.ts'

export type { CatalogueTexts } from './catalogue-rows.ts'

export const officePageName = (office: string): string => `${office}/index.html`

/** Numbers words in the order in which they come. */
function numbering(): { words: string[]; of(word: string): number } {
  const known = new Map<string, number>()
  const words: string[] = []
  return {
    words,
    of(word) {
      if (!known.has(word)) known.set(word, words.push(word) - 1)
      return known.get(word)!
    },
  }
}

/** What the script needs to know of every document, names once: 14 offices have some 6000 documents. */
function dataOf(rows: readonly Row[], texts: CatalogueTexts): unknown {
  const [offices, types, subjects, shapes] = [numbering(), numbering(), numbering(), numbering()]
  const packed = rows.map(({ office, document, subject, files }) => {
    const place = [office, document, ...(subject === undefined ? [] : [subject.slice(subject.indexOf('/') + 1)])].join('/')
    return [offices.of(office), types.of(document), subject === undefined ? -1 : subjects.of(subject),
      ...files.map(({ path, name, isShown, pages }) => [shapes.of(JSON.stringify([path.slice(place.length), name, isShown])), ...(pages === undefined ? [] : [pages])])]
  })
  return {
    offices: offices.words.map((id) => [id, texts.office(id)]),
    types: types.words.map((name) => [name, texts.document(name).title, texts.document(name).readers]),
    subjects: subjects.words.map((reference) => [reference, texts.subject(reference)]),
    shapes: shapes.words.map((shape): unknown => JSON.parse(shape)),
    rows: packed,
  }
}

interface Choice {
  value: string
  label: string
}

function select(id: string, label: string, all: string, choices: readonly Choice[]): string {
  const options = choices.map(({ value, label: words }) => `<option value="${escapeHtml(value)}">${escapeHtml(words)}</option>`)
  return `<div><label for="${id}">${label}</label><select id="${id}"><option value="">${all}</option>${options.join('')}</select></div>`
}

function searchForm(rows: readonly Row[], readers: readonly string[], texts: CatalogueTexts): string {
  const ids = (key: 'office' | 'document'): string[] => [...groupBy(rows, (row) => row[key]).keys()]
  return `<form id="search" class="search" role="search" aria-label="找文件" hidden>
<div class="words"><label for="q">找什么 <span class="hint">名称和全文都找；几个词用空格隔开</span></label>
<input id="q" type="search" autocomplete="off" enterkeyhint="search" placeholder="例如：低保 授权书"></div>
${select('office', '街镇', '全部街镇', ids('office').map((value) => ({ value, label: texts.office(value) })))}
${select('reader', '谁看', '全部读者', readers.map((value) => ({ value, label: value })))}
${select('document', '种类', '全部种类', ids('document').map((value) => ({ value, label: texts.document(value).title })))}
<div class="buttons"><button type="reset">清空</button></div>
</form>`
}

function byReader(rows: readonly Row[], readers: readonly string[], texts: CatalogueTexts): string {
  const counts = [...groupBy(rows, (row) => row.document)]
  return readers.map((reader) => {
    const links = counts.filter(([name]) => texts.document(name).readers.includes(reader)).map(([name, ofType]) =>
      `<li><a href="#reader=${encodeURIComponent(reader)}&amp;document=${encodeURIComponent(name)}">${escapeHtml(texts.document(name).title)}</a> <small>${ofType.length} 份</small></li>`)
    return `<section><h3>${escapeHtml(reader)}</h3><ul class="kinds">${links.join('\n')}</ul></section>`
  }).join('\n')
}

function firstPage(rows: readonly Row[], texts: CatalogueTexts): string {
  const read = new Set(rows.flatMap((row) => texts.document(row.document).readers))
  const readers = [...texts.readerOrder.filter((reader) => read.has(reader)), ...[...read].filter((reader) => !texts.readerOrder.includes(reader))]
  const offices = [...groupBy(rows, (row) => row.office)].map(([office, own]) => `<li><a href="${linkTo(officePageName(office))}">${escapeHtml(texts.office(office))}</a> <small>${own.length} 份</small></li>`)
  const body = `${searchForm(rows, readers, texts)}
<main id="content" tabindex="-1">
<section id="results" hidden><h2>找到的文件</h2>
<p id="status" role="status"></p>
<ol id="found"></ol>
<button id="more" type="button" hidden>再看一些</button>
</section>
<div id="browse">
<section><h2>按街镇</h2>
<ul class="offices">${offices.join('\n')}</ul>
</section>
<section id="by-reader" hidden><h2>按读者和种类</h2>
${byReader(rows, readers, texts)}
</section>
</div>
</main>`
  // Whatever stands in a name, it can't end the script.
  const data = JSON.stringify(dataOf(rows, texts)).replaceAll('<', '\\u003c')
  return page(texts, { name: '', body, count: rows.length, script: `<script id="data" type="application/json">${data}</script>\n<script type="module">\n${texts.script.trim()}\n</script>\n` })
}

/** Every page by its path. The same entries and texts give the same bytes. */
export function cataloguePages(entries: readonly ManifestEntry[], texts: CatalogueTexts): Map<string, string> {
  const rows = rowsOf(entries, texts)
  const offices = [...groupBy(rows, (row) => row.office)].map(([office, own]): [string, string] => [officePageName(office), officePage(own, texts)])
  return new Map([['index.html', firstPage(rows, texts)], ...offices])
}
