// The catalogue leads to every file, asks nothing of the network, and prints names literally.
import { expect, test } from 'vitest'
import { catalogue, type CatalogueTexts } from '../../src/output/catalogue.ts'
import type { ManifestEntry } from '../../src/output/manifest.ts'

const entry = (office: string, document: string, format: string, subject?: string): ManifestEntry => ({
  office, document, format, path: [office, document, ...(subject ? [subject.split('/')[1]!] : [])].join('/') + `.${format}`,
  ...(subject ? { subject } : {}), bytes: 1, sha256: '', hash: '', edition: '', inputs: [], ...(format === 'pdf' ? { pages: 3 } : {}),
})
const texts: CatalogueTexts = {
  title: '静安区<服务>标准', warning: '样例，不作办事依据', asOf: '2026-11-23',
  office: (id) => ({ linfen: '临汾路街道', other: '某"街道' })[id] ?? id,
  document: (name) => (name === 'manual' ? { title: '服务手册', readers: ['窗口'] } : { title: '办事指南', readers: ['居民', '窗口'] }),
  documentOrder: ['manual', 'guide'],
  variant: (name) => ({ 'large-print': '大字版' })[name] ?? name,
  subject: () => '低保 & 救助',
  format: (name) => ({ html: '网页', pdf: 'PDF' })[name] ?? name,
}
const entries = [entry('linfen', 'guide', 'pdf', 'service/低保'), entry('linfen', 'guide', 'html', 'service/低保'), entry('linfen', 'manual', 'html'), entry('other', 'guide', 'html', 'service/低保')]

test('leads to every file by office and by reader', () => {
  const html = catalogue(entries, texts)
  for (const { path } of entries) {
    const href = `href="${path.split('/').map(encodeURIComponent).join('/')}"`
    expect(html.split(href).length - 1, path).toBeGreaterThanOrEqual(2)
  }
  expect(html.indexOf('服务手册')).toBeLessThan(html.indexOf('<h3>办事指南</h3>'))
  expect(html).toContain('3 页')
  expect(html).toContain('样例，不作办事依据')
})

test('names print literally', () => {
  const html = catalogue(entries, texts)
  expect(html).toContain('静安区&lt;服务&gt;标准')
  expect(html).toContain('某&quot;街道')
  expect(html).toContain('低保 &amp; 救助')
  expect(html).not.toContain('<服务>')
})

test('asks nothing of any network', () => {
  const html = catalogue(entries, texts)
  expect(html).not.toMatch(/(?:src|href)="(?:https?:)?\/\//)
  expect(html).not.toMatch(/@import|url\((?!data:)/)
})

test('the order of the work does not show', () => {
  expect(catalogue(entries.toReversed(), texts)).toBe(catalogue(entries, texts))
})
