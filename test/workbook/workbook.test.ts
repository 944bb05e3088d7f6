// Workbooks as several programs write them, read row by row; and what is no workbook.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { SheetCell } from '../../src/workbook/sheet-rows.ts'
import { openWorkbook } from '../../src/workbook/workbook.ts'
import { zipOf } from '../zip-of.ts'

const books = path.join(import.meta.dirname, 'books')

interface Sheet {
  name: string
  rows: Record<number, unknown[]>
}

function partsOf(book: string): Map<string, string> {
  const folder = path.join(books, book, 'parts')
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map(({ parentPath, name }) => path.join(parentPath, name)).sort()
  return new Map(files.map((file) => [path.relative(folder, file).split(path.sep).join('/'), readFileSync(file, 'utf8')]))
}

/** Days as texts, shared texts in their places. */
async function sheetsOf(file: Uint8Array): Promise<Sheet[]> {
  const workbook = await openWorkbook(file)
  const texts: string[] = []
  for await (const some of workbook.texts()) texts.push(...some)
  const plain = (cell: SheetCell): unknown => (cell instanceof Date ? cell.toISOString() : typeof cell === 'object' && cell !== null ? texts[cell.shared] : cell)
  return Promise.all(workbook.sheets.map(async ({ name, rows }) => {
    const found: Sheet['rows'] = {}
    for await (const some of rows()) for (const { row, cells } of some) found[row] = cells.map(plain)
    return { name, rows: found }
  }))
}

describe('a workbook', () => {
  it.each(readdirSync(books))('%s', async (book) => {
    expect(await sheetsOf(zipOf(partsOf(book)))).toEqual(parse(readFileSync(path.join(books, book, 'sheets.yaml'), 'utf8')))
  })

  it('is read where a piece ends in the middle of a character or a name', async () => {
    const parts = partsOf('texts')
    const name = 'xl/worksheets/sheet2.xml'
    const cells = Array.from({ length: 20_000 }, (_, index) => `<row r="${index + 10}"><c r="A${index + 10}" t="inlineStr"><is><t>第${index}件，办结</t></is></c></row>`)
    const [sheet] = await sheetsOf(zipOf(parts.set(name, parts.get(name)!.replace('</sheetData>', `${cells.join('')}</sheetData>`))))
    expect(Object.keys(sheet!.rows)).toHaveLength(20_003)
    expect(Object.entries(sheet!.rows).slice(3).filter(([row, cells]) => cells[0] !== `第${Number(row) - 10}件，办结`)).toEqual([])
  })
})

const edited = (name: string, from: string | RegExp, to: string): Buffer => {
  const parts = partsOf('texts')
  expect(parts.get(name)).toMatch(from)
  return zipOf(parts.set(name, parts.get(name)!.replace(from, to)))
}
const without = (name: string): Buffer => zipOf(new Map([...partsOf('texts')].filter(([part]) => part !== name)))
const sound = zipOf(partsOf('texts'))
const sheet = 'xl/worksheets/sheet2.xml'
/** In the middle of the packed bytes of the sheet. */
const inSheet = sound.lastIndexOf(sheet, sound.indexOf('PK\x01\x02', 0, 'latin1')) + sheet.length + 100

/** Of the sheet, in the directory at the end. */
const listedSum = sound.lastIndexOf(sheet) - 46 + 16

/** And what is wrong with it. */
const broken: Record<string, [Buffer, string]> = {
  'the first half': [sound.subarray(0, sound.length / 2), 'broken'],
  'a changed byte': [Buffer.from(sound.map((byte, index) => (index === inSheet ? byte ^ 0x55 : byte))), 'broken'],
  'another sum of its bytes than it says': [Buffer.from(sound.map((byte, index) => (index === listedSum ? byte ^ 1 : byte))), 'broken'],
  'no workbook in it': [without('xl/workbook.xml'), 'broken'],
  'no sheets': [zipOf(new Map([...partsOf('texts')].filter(([part]) => !part.includes('worksheets/')))), 'broken'],
  'a sheet that ends in the middle': [edited(sheet, '</sheetData>', ''), 'close tag'],
  'a sheet that is no XML': [edited(sheet, /^.*$/s, '号,街镇'), 'root'],
  'an entity that nobody knows': [edited(sheet, '算出来的', '&甲;'), 'entity'],
  'an entity that the sheet declares itself': [edited(sheet, /^(.*)算出来的/s, '<!DOCTYPE worksheet [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>$1&b;'), 'entity'],
  'rows that go back': [edited(sheet, '<row r="5">', '<row r="2">'), 'row 2'],
  'a row beyond the last': [edited(sheet, '<row r="7">', '<row r="1048577">'), 'row 1048577'],
  'a column beyond the last': [edited(sheet, 'r="AB5"', 'r="XFE5"'), 'column XFE5'],
  'a cell without a column': [edited(sheet, 'r="AB5"', 'r="5"'), 'column 5'],
  'the number of a text that is none': [edited(sheet, '<v>5</v>', '<v>-1</v>'), 'shared text -1'],
}

describe('is no workbook', () => {
  it.each(Object.keys(broken))('%s', async (name) => {
    const [file, why] = broken[name]!
    await expect(sheetsOf(file)).rejects.toThrow(why)
  })
})
