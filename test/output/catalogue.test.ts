// The catalogue leads to every file, asks nothing of the network, and prints names literally.
import { expect, test } from 'vitest'
import { cataloguePages, type CatalogueTexts } from '../../src/output/catalogue.ts'
import type { ManifestEntry } from '../../src/output/manifest.ts'

const entry = (office: string, document: string, format: string, subject?: string): ManifestEntry => ({
  office, document, format, path: [office, document, ...(subject ? [subject.split('/')[1]!] : [])].join('/') + `.${format}`,
  ...(subject ? { subject } : {}), bytes: 1, sha256: '', hash: '', edition: '', inputs: [], ...(format === 'pdf' ? { pages: 3 } : {}),
})
const texts: CatalogueTexts = {
  title: '静安区<服务>标准', warning: '样例，不作办事依据', asOf: '2026-11-23',
  office: (id) => ({ linfen: '临汾路街道', other: '某"街道' })[id] ?? id,
  document: (name) => (name === 'manual' ? { title: '服务手册', readers: ['窗口'] } : { title: '办事指南', readers: ['居民', '窗口'] }),
  readerOrder: ['居民', '窗口'],
  documentOrder: ['manual', 'guide'],
  variant: (name) => ({ 'large-print': '大字版' })[name] ?? name,
  subject: () => '低保 & 救助</script>',
  format: (name) => ({ html: '网页', pdf: 'PDF' })[name] ?? name,
  style: 'body { color: #000 }', script: 'start()',
}
const entries = [entry('linfen', 'guide', 'pdf', 'service/低保'), entry('linfen', 'guide', 'html', 'service/低保'), entry('linfen', 'guide', 'docx', 'service/低保'), entry('linfen', 'manual', 'html'), entry('other', 'guide', 'html', 'service/低保')]
const pages = cataloguePages(entries, texts)
const first = pages.get('index.html')!

test('the first page leads to each office, and the page of each to every file', () => {
  expect([...pages.keys()]).toEqual(['index.html', 'linfen/index.html', 'other/index.html'])
  for (const office of ['linfen', 'other']) expect(first).toContain(`href="${office}/index.html"`)
  for (const { office, path } of entries) expect(pages.get(`${office}/index.html`), path).toContain(`href="${path.slice(office.length + 1).split('/').map(encodeURIComponent).join('/')}"`)
  expect(pages.get('linfen/index.html')).toMatch(/<a href="guide\/%E4%BD%8E%E4%BF%9D\.docx"[^>]* download>/)
  expect(pages.get('linfen/index.html')).toContain('PDF 3 页')
})

test('a document stands under each of its readers, and in the order of the registry', () => {
  expect(first.match(/<h3>[^<]*<\/h3>/g)).toEqual(['<h3>居民</h3>', '<h3>窗口</h3>'])
  expect(first.split('document=guide"').length - 1).toBe(2)
  expect(first.indexOf('<option value="manual">')).toBeLessThan(first.indexOf('<option value="guide">'))
})

test('the script is given every file, with names once', () => {
  const data = JSON.parse(/<script id="data" type="application\/json">(.*?)<\/script>/s.exec(first)![1]!) as { rows: unknown[]; subjects: unknown[]; shapes: unknown[] }
  expect(data.subjects).toEqual([['service/低保', '低保 & 救助</script>']])
  expect(data.shapes).toEqual([['.html', '网页', true], ['.pdf', 'PDF', true], ['.docx', 'docx', false]])
  expect(data.rows).toEqual([[0, 0, -1, [0]], [0, 1, 0, [0], [1, 3], [2]], [1, 1, 0, [0]]])
})

test('names print literally', () => {
  for (const html of pages.values()) {
    expect(html).toContain('静安区&lt;服务&gt;标准')
    expect(html).not.toContain('<服务>')
  }
  expect(first).toContain('某&quot;街道')
  expect(pages.get('other/index.html')).toContain('低保 &amp; 救助&lt;/script&gt;')
})

test('asks nothing of any network', () => {
  for (const html of pages.values()) {
    expect(html).not.toMatch(/(?:src|href)="(?:https?:)?\/\//)
    expect(html).not.toMatch(/@import|url\((?!data:)/)
  }
})

test('the order of the work does not show', () => {
  expect(cataloguePages(entries.toReversed(), texts)).toEqual(pages)
})
