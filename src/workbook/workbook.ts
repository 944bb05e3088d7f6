// An XLSX workbook, read as it is unpacked: neither a sheet nor the texts that its cells share are ever held whole. Source: ECMA-376 part 1 (sheets) and part 2 (how parts name each other).
import path from 'node:path'
import { openZip, ZipFault, type ZipReader } from '../util/zip-reader.ts'
import { dateStyles } from './dates.ts'
import { sheetRows, type CellStyles, type SheetRow } from './sheet-rows.ts'
import { sharedTexts } from './texts.ts'
import { readWholeXml } from './xml-events.ts'

export interface Workbook {
  sheets: readonly { name: string; rows(): AsyncGenerator<SheetRow[]> }[]
  /** Those that cells name by their number, from 0. */
  texts(): AsyncGenerator<string[]>
}

/** Bytes: the parts that say what is where; no workbook has more sheets or formats than fit. */
const mostOfPart = 64 << 20

type Attributes = Readonly<Record<string, string>>

interface Element {
  name: string
  attributes: Attributes
}

async function elementsOf(zip: ZipReader, part: string): Promise<Element[]> {
  const size = zip.sizeOf(part)
  if (size === undefined) return []
  if (size > mostOfPart) throw new ZipFault('large')
  const elements: Element[] = []
  await readWholeXml(zip.piecesOf(part), { onOpen: (name, attributes) => elements.push({ name, attributes }) })
  return elements
}

interface Relation {
  id: string
  /** `worksheet`; what stands before it says only in which edition of the standard. */
  type: string
  /** A name in the ZIP file. */
  part: string
}

async function relationsOf(zip: ZipReader, part: string): Promise<Relation[]> {
  const folder = path.posix.dirname(part)
  const found = await elementsOf(zip, path.posix.join(folder, '_rels', `${path.posix.basename(part)}.rels`))
  return found.filter(({ name }) => name === 'Relationship').map(({ attributes: { Id: id = '', Type: type = '', Target: target = '' } }) => ({
    id, type: path.posix.basename(type), part: path.posix.join('/', target.startsWith('/') ? '' : folder, target).slice(1),
  }))
}

/** The id of a relation has a prefix of the writer's choice. */
const relationId = (attributes: Attributes): string | undefined => Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1]

/** `file`: the bytes, or the descriptor of an open file, which must stay open while it is read. Throws an Error for what is no workbook, also while it is read. */
export async function openWorkbook(file: Uint8Array | number): Promise<Workbook> {
  const zip = await openZip(file)
  const main = (await relationsOf(zip, '')).find(({ type }) => type === 'officeDocument')?.part ?? 'xl/workbook.xml'
  if (zip.sizeOf(main) === undefined) throw new ZipFault('broken')
  const elements = await elementsOf(zip, main)
  const relations = await relationsOf(zip, main)
  const partOf = (wanted: string): string | undefined => relations.find(({ type, part }) => type === wanted && zip.sizeOf(part) !== undefined)?.part
  const [styles, texts] = [partOf('styles'), partOf('sharedStrings')]
  const isFrom1904 = elements.some(({ name, attributes }) => name === 'workbookPr' && ['1', 'true'].includes(attributes.date1904 ?? ''))
  const cellStyles: CellStyles = { dates: styles === undefined ? new Set() : await dateStyles(zip.piecesOf(styles)), firstYear: isFrom1904 ? 1904 : 1900 }
  const sheets = elements.filter(({ name }) => name === 'sheet').flatMap(({ attributes }) => {
    const relation = relations.find(({ id, type }) => type === 'worksheet' && id === relationId(attributes))
    return relation && zip.sizeOf(relation.part) !== undefined ? [{ name: attributes.name ?? '', rows: () => sheetRows(zip.piecesOf(relation.part), cellStyles) }] : []
  })
  if (sheets.length === 0) throw new ZipFault('broken')
  return { sheets, texts: async function* () { if (texts !== undefined) yield* sharedTexts(zip.piecesOf(texts)) } }
}
