// The manifest says the same of the same documents, and keeps what another run printed.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { manifestText, mergeManifest, readManifest, type Manifest, type ManifestEntry } from '../../src/output/manifest.ts'

const entry = (office: string, document: string, changes: Partial<ManifestEntry> = {}): ManifestEntry => ({
  office, document, format: 'html', path: `${office}/${document}.html`, bytes: 1, sha256: 'a', hash: 'b', edition: '1.0.0', inputs: ['b.yaml', 'a.yaml'], ...changes,
})
const manifest = (documents: ManifestEntry[], asOf = '2026-11-23'): Manifest => ({ version: 1, asOf, documents })

test('the order of the work does not show', () => {
  const [a, b] = [entry('a', 'guide'), entry('b', 'guide', { pages: 2, subject: 'service/x' })]
  expect(manifestText(manifest([b, a]))).toBe(manifestText(manifest([a, b])))
  expect(manifestText(manifest([a]))).toContain('"inputs": [\n        "a.yaml",\n        "b.yaml"')
})

test('a run for one office keeps the others, on the day they were printed for', () => {
  const earlier = manifest([entry('a', 'guide'), entry('a', 'notice'), entry('b', 'guide')], '2026-01-01')
  const { manifest: merged, obsolete } = mergeManifest(earlier, manifest([entry('a', 'guide', { sha256: 'new' })]), ({ office }) => office === 'a')
  expect(obsolete).toEqual(['a/notice.html'])
  expect(merged.documents.map(({ path: file, asOf, sha256 }) => [file, asOf, sha256])).toEqual([['b/guide.html', '2026-01-01', 'a'], ['a/guide.html', undefined, 'new']])
  const again = mergeManifest(JSON.parse(manifestText(merged)) as Manifest, manifest([entry('a', 'guide', { sha256: 'new' })]), ({ office }) => office === 'a')
  expect(manifestText(again.manifest)).toBe(manifestText(merged))
})

test.each([['nothing', undefined], ['no JSON', '{'], ['a list', '[]'], ['another version', '{"version":2,"asOf":"2026-01-01","documents":[]}'], ['a document that is none', '{"version":1,"asOf":"2026-01-01","documents":[{"path":"../x"},null]}']])('a manifest that is %s is not trusted', async (_name, text) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'guifan-manifest-'))
  if (text !== undefined) writeFileSync(path.join(folder, 'manifest.json'), text)
  expect((await readManifest(folder))?.documents ?? []).toEqual([])
  rmSync(folder, { recursive: true })
})
