// What documents say is kept once, comes out the same whatever the order of the work, and is found again by the script of the catalogue.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { createTextIndex, readTexts, textsScript, type StoredTexts, type TextSection } from '../../src/output/text-index.ts'

interface Hit { row: { key: string; title: string }; found: unknown[] }
interface Place { id: string; headings: string[]; line: string }
interface Found { words: string[]; hits: Hit[]; place(hit: Hit, which: number): Place }
interface Finder { find(query: string, isWanted: (row: { key: string }) => boolean): Found; load(texts: StoredTexts): void }
type Pieces = { text: string; found?: true }[]
const finding = await import(pathToFileURL(path.resolve(import.meta.dirname, '../../templates/theme/catalogue/find.js')).href) as { createFinder(rows: { key: string; title: string }[]): Finder; piecesOf(line: string, words: string[], around: number): Pieces }

const guide: TextSection[] = [
  { level: 0, id: '', title: '', lines: ['临汾路街道社区事务受理服务中心'] },
  { level: 1, id: 'r-dibao', title: '最低生活保障', lines: [] },
  { level: 2, id: 's2', title: '要带的材料', lines: ['身份证：看后还您', '核对授权书：每人一份', '户口簿'] },
  { level: 2, id: 's3', title: '多久', lines: ['25个工作日', '公示７日另计'] },
]
const other: TextSection[] = [{ ...guide[0]!, lines: ['大宁路街道社区事务受理服务中心'] }, ...guide.slice(1)]
const notice: TextSection[] = [guide[0]!, { level: 1, id: 's1', title: '一次性告知单', lines: ['身份证：看后还您', '身份证：看后还您', '补正期限\u2028二十日'] }]
const all: [string, TextSection[]][] = [['linfen/guide/service/dibao', guide], ['daning/guide/service/dibao', other], ['linfen/notice/service/dibao', notice]]

function indexOf(entries: readonly [string, TextSection[]][]): StoredTexts {
  const index = createTextIndex()
  for (const [key, sections] of entries) index.add(key, sections)
  return index.stored()
}

test('a line is kept once, and so is a section', () => {
  const { lines, sections, documents } = indexOf(all)
  expect(lines.filter((line) => line === '身份证：看后还您')).toHaveLength(1)
  expect(Object.keys(documents)).toEqual(['daning/guide/service/dibao', 'linfen/guide/service/dibao', 'linfen/notice/service/dibao'])
  expect(sections).toHaveLength(6)
})

test('the order of the work does not show, nor how the work was shared', () => {
  const whole = indexOf(all)
  expect(indexOf(all.toReversed())).toEqual(whole)
  const shared = createTextIndex()
  shared.addAll(indexOf([all[2]!, all[0]!]))
  shared.addAll(indexOf([all[1]!]))
  expect(shared.stored()).toEqual(whole)
  expect(JSON.stringify(shared.stored())).toBe(JSON.stringify(whole))
})

test('what was said before under the same key is forgotten, with lines that stand nowhere else', () => {
  const index = createTextIndex()
  index.add('linfen/guide/service/dibao', [{ level: 0, id: '', title: '', lines: ['过时的一句'] }])
  index.add('linfen/guide/service/dibao', guide)
  expect(index.stored()).toEqual(indexOf([all[0]!]))
})

test('is read back as it was written, and not read where it is damaged', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'guifan-texts-'))
  expect(await readTexts(folder)).toBeUndefined()
  const script = textsScript(indexOf(all))
  expect(script).not.toContain('\u2028')
  writeFileSync(path.join(folder, 'search.js'), script)
  expect(await readTexts(folder)).toEqual(indexOf(all))
  for (const damaged of ['', script.slice(0, 200), 'guifanTexts({"lines":[],"sections":[1],"documents":{}})', 'alert(1)']) {
    writeFileSync(path.join(folder, 'search.js'), damaged)
    expect(await readTexts(folder), damaged).toBeUndefined()
  }
  mkdirSync(path.join(folder, 'x/search.js'), { recursive: true })
  expect(await readTexts(path.join(folder, 'x'))).toBeUndefined()
  const index = createTextIndex()
  index.addAll({ lines: ['一'], sections: ['00', '09'], documents: { good: '0', bad: '1', worse: '7' } })
  expect(Object.keys(index.stored().documents)).toEqual(['good'])
})

const rows = all.map(([key]) => ({ key, title: key.includes('guide') ? '最低生活保障 · 办事指南' : '最低生活保障 · 一次性告知单' }))
function find(query: string, isWanted: (row: { key: string }) => boolean = () => true): Found {
  const finder = finding.createFinder(rows)
  finder.load(indexOf(all))
  return finder.find(query, isWanted)
}
const keysOf = ({ hits }: Found): string[] => hits.map(({ row }) => row.key)

test.each<[string, string[]]>([
  ['授权书', ['linfen/guide/service/dibao', 'daning/guide/service/dibao']],
  ['授权书 临汾', ['linfen/guide/service/dibao']],
  ['告知单 身份证', ['linfen/notice/service/dibao']],
  ['身份证', ['linfen/guide/service/dibao', 'daning/guide/service/dibao', 'linfen/notice/service/dibao']],
  // Words of the title count, too, and full-width figures are figures.
  ['低生活　7日', ['linfen/guide/service/dibao', 'daning/guide/service/dibao']],
  // Written without blanks.
  ['低生活保障授权书', ['linfen/guide/service/dibao', 'daning/guide/service/dibao']],
  ['没有的话', []],
  // No word runs over the end of a line.
  ['看后还您核对', ['linfen/guide/service/dibao', 'daning/guide/service/dibao']],
])('%s is found in %j', (query, keys) => {
  expect(keysOf(find(query))).toEqual(keys)
})

test('only what is wanted is looked through; without words, all of it is found', () => {
  expect(keysOf(find('', ({ key }) => key.startsWith('daning')))).toEqual(['daning/guide/service/dibao'])
})

test('shows where it was found: the headings above, and the line', () => {
  const found = find('授权书')
  expect(found.place(found.hits[0]!, 0)).toEqual({ id: 's2', headings: ['最低生活保障', '要带的材料'], line: '核对授权书：每人一份' })
  const heading = find('最低生活')
  expect(heading.place(heading.hits[0]!, 0)).toEqual({ id: 'r-dibao', headings: ['最低生活保障'], line: '' })
})

test('words are marked in the line as it is written', () => {
  expect(finding.piecesOf('公示７日另计，Ⅳ级', ['7日', 'iv'], 10)).toEqual([{ text: '公示' }, { text: '７日', found: true }, { text: '另计，' }, { text: 'Ⅳ', found: true }, { text: '级' }])
  expect(finding.piecesOf('很长的一句话，一直说到这里才说身份证，后面还有许多话要说', ['身份证'], 3)).toEqual([{ text: '…' }, { text: '里才说' }, { text: '身份证', found: true }, { text: '，后面还有许' }, { text: '…' }])
})
