// Opens files of records as tables that can be counted by SQL; nothing else of the project talks to DuckDB.
import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { UsageError } from '../diagnostics/usage-error.ts'
import { openDatabase } from './database.ts'
import { emptyTable, loadTable, type KnownNames, type Loaded } from './load-table.ts'
import { refuseListOfPeople, refusePersonalTitles, refusePersonalValues } from './privacy.ts'
import { readSource, recordExtensions } from './read-source.ts'
import { nearestTable, recognize, tableNames, tableShapes, type TableName } from './tables.ts'

export interface RecordsCall {
  /** Absolute path of the folder the command is called in. */
  cwd: string
  /** Files, or folders with files. */
  files: readonly string[]
  /** Tables that the question is about. */
  need: readonly TableName[]
  known: KnownNames
}

export interface Records {
  loaded: readonly Loaded[]
  has(table: TableName): boolean
  /** Counts must be cast to INTEGER or DOUBLE; days come as text. */
  rows<Row>(sql: string): Promise<Row[]>
  stream<Row>(sql: string): AsyncGenerator<Row[]>
  run(sql: string): Promise<void>
  close(): Promise<void>
}

async function listFiles({ cwd, files }: RecordsCall): Promise<string[]> {
  const lists = await Promise.all(files.map(async (file) => {
    const absolute = path.resolve(cwd, file)
    if (!(await stat(absolute).catch(() => undefined))?.isDirectory()) return [file]
    const names = (await readdir(absolute)).filter((name) => recordExtensions.includes(path.extname(name).toLowerCase())).sort()
    if (names.length === 0) throw new UsageError({ zh: `文件夹“${file}”里没有记录文件（CSV、XLSX、Parquet）。`, en: `The folder "${file}" holds no files of records (CSV, XLSX, Parquet).` })
    return names.map((name) => path.join(file, name))
  }))
  return lists.flat()
}

function recognized(file: string, columns: readonly string[]): TableName {
  const table = recognize(columns)
  if (table) return table
  const near = nearestTable(columns)
  throw new UsageError({
    zh: `看不出“${file}”是哪一种记录。最像“${near.table}”，但还少这几列：${near.missing.join('、')}。第一行要写列名，各表有哪些列见 docs/records.md。`,
    en: `"${file}" is no table of records that is known. It comes nearest to "${near.table}", but lacks: ${near.missing.join(', ')}. The first line names the columns; docs/records.md lists those of each table.`,
  })
}

const knownWords = ({ levels, ...kinds }: KnownNames): string[] => [...levels, ...Object.values(kinds).flatMap((names) => [...names.keys()])]

/** Throws a UsageError for files that can't be read, hold personal data, or lack what is needed. Whoever opens closes. */
export async function openRecords(call: RecordsCall): Promise<Records> {
  const database = await openDatabase()
  try {
    const loaded: Loaded[] = []
    for (const file of await listFiles(call)) {
      const source = await readSource(database, path.resolve(call.cwd, file), file)
      refusePersonalTitles(file, source.columns)
      const table = recognized(file, source.columns)
      if (tableShapes[table].aggregate) refuseListOfPeople(file, source.columns)
      await refusePersonalValues(database, source.sample ?? source.relation, file, source.columns, knownWords(call.known))
      const twin = loaded.find((one) => one.table === table)
      if (twin) throw new UsageError({ zh: `“${twin.file}”和“${file}”都是“${table}”记录，一次只能读一个。请合成一个文件。`, en: `Both "${twin.file}" and "${file}" hold "${table}" records; only one of them can be read at a time. Put them into one file.` })
      loaded.push(await loadTable(database, source, table, call.known))
    }
    const missing = call.need.filter((table) => !loaded.some((one) => one.table === table))
    if (missing.length > 0) throw new UsageError({ zh: `还少“${missing.join('”“')}”记录。读到的是：${loaded.map(({ file, table }) => `${file}（${table}）`).join('、')}。`, en: `There are no "${missing.join('", "')}" records among: ${loaded.map(({ file, table }) => `${file} (${table})`).join(', ')}.` })
    for (const table of tableNames) if (!loaded.some((one) => one.table === table)) await emptyTable(database, table)
    await database.lock()
    return { loaded, has: (table) => loaded.some((one) => one.table === table), rows: database.rows, stream: database.stream, run: database.run, close: database.close }
  } catch (error) {
    await database.close()
    throw error
  }
}
